import type { Draw } from './random.ts'

const WORDS = [
  'kind',
  'name',
  'status',
  'volume_m3',
  'value',
  'range',
  'source',
  's001',
  's010',
  'as_of',
  'preferred',
  'note',
  'en',
  'ru',
  'unknown',
  'undisclosed',
  'closed',
  'facility',
  'KG',
  'country',
  'location',
  'lat',
  'url',
  '__proto__',
  'constructor',
  '<<',
  'да',
  'хвосты',
] as const

const SCALARS = [
  ...WORDS,
  '',
  '~',
  'null',
  'true',
  'no',
  '0',
  '-0',
  '017',
  '0x1F',
  '0o17',
  '1e999',
  '.nan',
  '-.inf',
  '110500',
  '41.28222',
  '41,5',
  '1_000',
  '12:30:45',
  '2007',
  '2007-05-01',
  '2001-12-14t21:59:43.10-05:00',
  '"2007"',
  "'2007'",
  '"\\u202e"',
  '"\\uD800"',
  '"\\x3cscript>"',
  '"a\\\n  b"',
  '|\n  text',
  '>-\n  folded\n  text',
  '|2+\n    x',
  '&a x',
  '*a',
  '!!str x',
  '!x y',
  '? x',
  '# comment',
  'a: b',
  '- x',
  '[',
  ']',
  '{',
  '}',
  '%TAG',
  '---',
  '...',
  '@x',
  '`x`',
  '<b>',
  '=1+1',
  'https://example.org/',
  'javascript:alert(1)',
  '\u200b',
  '\u2028',
  '\ufeff',
  '\u0000',
  'e\u0301',
  'Кумтoр',
  '\t',
] as const

/** A piece of a value in brackets: what stands inside is drawn anew at each step. */
function flow(draw: Draw, depth: number): string {
  const size = draw.below(4)
  const part = () => (depth > 0 && draw.chance(0.4) ? flow(draw, depth - 1) : draw.pick(SCALARS))
  if (draw.chance(0.5)) return `[${Array.from({ length: size }, part).join(', ')}]`
  return `{ ${Array.from({ length: size }, () => `${draw.pick(SCALARS)}: ${part()}`).join(', ')} }`
}

function block(draw: Draw, indent: number, depth: number): string {
  const pad = ' '.repeat(indent + (draw.chance(0.05) ? 1 : 0))
  const list = draw.chance(0.3)
  return Array.from({ length: 1 + draw.below(4) }, () => {
    const head = list ? `${pad}- ` : `${pad}${draw.pick(WORDS)}:`
    if (depth > 0 && draw.chance(0.4)) return `${head}\n${block(draw, indent + 2, depth - 1)}`
    const value = draw.chance(0.4) ? flow(draw, 3) : draw.pick(SCALARS)
    return `${head} ${value}\n`
  }).join('')
}

/** A text that looks like YAML and often is. */
export const yamlText = (draw: Draw): string => block(draw, 0, draw.below(12))
