import type { Example, ExamplesOf } from './example.ts'

const whole = (name: string): string =>
  `kind: facility\nname: { en: Example pond, ru: ${name} }\ncountry: KG\n`
const GOOD = whole('Пример')

const file = (bad: string, line: number, bytes?: string): Example => ({
  bad,
  good: GOOD,
  line,
  as: 'whole',
  ...(bytes !== undefined && { bytes }),
})

/** The bytes of a file. */
export const bytesExamples: ExamplesOf<'bytes'> = {
  'file-too-large': file(
    `${GOOD}notes:\n  - { en: … 70,000 bytes …, ru: … }\n`,
    1,
    `# ${'x'.repeat(70_000)}\n`,
  ),
  'file-blank': file('', 1),
  'not-utf8': file(whole('\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd'), 2, whole('\xcf\xf0\xe8\xec\xe5\xf0')),
  'not-text': file('\ufffdPNG\n', 1, '\x89PNG\r\n\x1a\n\x00\x00\x00\x0d'),
  'byte-order-mark': file(`\ufeff${GOOD}`, 1),
  'line-ending': file(GOOD.replaceAll('\n', '\r\n'), 1),
  'control-character': file(whole('При\u0007мер'), 2),
  'hidden-character': file(whole('При\u200bмер'), 2),
  'final-newline': file(GOOD.slice(0, -1), 3),
}
