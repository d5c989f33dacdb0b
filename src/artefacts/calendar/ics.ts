/** An all-day event. */
export interface CalendarEvent {
  /** Stable over releases and languages: a calendar that is read again changes the event, adds none. */
  readonly uid: string
  /** First day, `YYYY-MM-DD`. */
  readonly first: string
  /** The day after the last one, `YYYY-MM-DD`, as the format wants it. */
  readonly after: string
  readonly summary: string
  readonly description: string
  readonly url: string
  readonly location?: string
}

/** A calendar file. */
export interface Calendar {
  readonly name: string
  /** Code of the language of its texts. Example: `ru`. */
  readonly language: string
  /** Release date, `YYYY-MM-DD`: the stamp of every event, so that the same release gives the same bytes. */
  readonly asOf: string
  readonly events: readonly CalendarEvent[]
}

/** Longest line in octets, without the line break (RFC 5545, 3.1). */
const MOST = 75

const encoder = new TextEncoder()

/** Text with what the format gives a meaning escaped; line breaks and other controls become spaces or `\n`. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|[\n\r\u2028\u2029]/g, '\\n')
    .replace(/\p{Cc}/gu, ' ')

/** A line cut so that no part is longer than 75 octets; no character is cut in two. */
export function folded(line: string): string {
  const parts: string[] = []
  let [part, size] = ['', 0]
  for (const character of line) {
    const octets = encoder.encode(character).length
    // A line that goes on begins with a space, which counts.
    if (size + octets > MOST) {
      parts.push(part)
      part = ''
      size = 1
    }
    part += character
    size += octets
  }
  return [...parts, part].join('\r\n ')
}

const dayOf = (date: string): string => date.replaceAll('-', '')

function eventLines(event: CalendarEvent, { language, asOf }: Calendar): readonly string[] {
  const { uid, first, after, summary, description, url, location } = event
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${dayOf(asOf)}T000000Z`,
    `DTSTART;VALUE=DATE:${dayOf(first)}`,
    `DTEND;VALUE=DATE:${dayOf(after)}`,
    `SUMMARY;LANGUAGE=${language}:${escaped(summary)}`,
    `DESCRIPTION;LANGUAGE=${language}:${escaped(description)}`,
    ...(location === undefined ? [] : [`LOCATION;LANGUAGE=${language}:${escaped(location)}`]),
    `URL:${url}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

/** The text of a calendar (RFC 5545): CRLF, folded lines, UTF-8. */
export function icsOf(calendar: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Open TMF atlas//Work plans//${calendar.language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(calendar.name)}`,
    ...calendar.events.flatMap((event) => eventLines(event, calendar)),
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}
