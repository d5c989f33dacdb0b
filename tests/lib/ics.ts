/** A content line of a calendar: its name, its parameters, its value with the escapes undone. */
export interface Property {
  readonly name: string
  readonly params: Readonly<Record<string, string>>
  readonly value: string
}

export type Component = ReadonlyMap<string, Property>

/** A calendar as a reader of its own sees it: written from RFC 5545, not from the code that writes. */
export interface ReadCalendar {
  readonly head: Component
  readonly events: readonly Component[]
  /** What the format forbids. */
  readonly faults: readonly string[]
}

const octets = (text: string): number => Buffer.byteLength(text, 'utf8')

function unescaped(value: string, fault: (what: string) => void): string {
  let text = ''
  for (let at = 0; at < value.length; at += 1) {
    const sign = value[at] ?? ''
    if (sign === '\\') {
      at += 1
      const next = value[at] ?? ''
      if (!'\\;,nN'.includes(next)) fault(`escape \\${next}`)
      text += next === 'n' || next === 'N' ? '\n' : next
    } else if (sign === ',' || sign === ';') fault(`bare ${sign} in ${value}`)
    else text += sign
  }
  return text
}

/** Properties whose value is a text, so that its signs are escaped. */
const TEXTS = new Set(['SUMMARY', 'DESCRIPTION', 'LOCATION', 'X-WR-CALNAME'])

/** Reads a calendar and lists what is wrong with its form. */
export function readIcs(text: string): ReadCalendar {
  const faults: string[] = []
  const fault = (what: string) => faults.push(what)
  if (!text.endsWith('\r\n')) fault('no CRLF at the end')
  if (/(?<!\r)\n|\r(?!\n)/.test(text)) fault('a line break that is no CRLF')
  const physical = text.split('\r\n').slice(0, -1)
  for (const line of physical) if (octets(line) > 75) fault(`${String(octets(line))} octets: ${line}`)
  const logical = text
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1)
  const head = new Map<string, Property>()
  const events: Map<string, Property>[] = []
  const open: string[] = []
  for (const line of logical) {
    const match = /^([A-Z-]+)((?:;[A-Z-]+=[^;:"]+)*):(.*)$/u.exec(line)
    if (!match) {
      fault(`no content line: ${line}`)
      continue
    }
    const [, name = '', given = '', value = ''] = match
    if (name === 'BEGIN') {
      open.push(value)
      if (value === 'VEVENT') events.push(new Map())
      continue
    }
    if (name === 'END') {
      if (open.pop() !== value) fault(`END:${value} closes nothing`)
      continue
    }
    const params = Object.fromEntries(
      given
        .split(';')
        .slice(1)
        .map((each) => each.split('=')),
    ) as Record<string, string>
    const into = open.at(-1) === 'VEVENT' ? events.at(-1) : head
    if (!into || into.has(name)) fault(`${name} twice or nowhere`)
    into?.set(name, { name, params, value: TEXTS.has(name) ? unescaped(value, fault) : value })
  }
  if (open.length > 0) fault(`${open.join()} is not closed`)
  return { head, events, faults }
}
