import { key, volume } from './example.ts'
import type { ExamplesOf } from './example.ts'

/** How numbers and dates are written. */
export const scalarExamples: ExamplesOf<'scalar'> = {
  'number-form': volume('value: 1.5e6', 'value: 1500000'),
  'date-unquoted': {
    bad: 'closed:\n  - { value: 1994, source: s010, as_of: 2013-05 }\n',
    good: 'closed:\n  - { value: 1994, source: s010, as_of: "2013-05" }\n',
    line: 2,
  },
}

/** Texts. */
export const textExamples: ExamplesOf<'text'> = {
  'text-blank': key(
    'settlement: { en: Exampleville, ru: "" }',
    'settlement: { en: Exampleville, ru: Примерное }',
  ),
  'text-not-nfc': key(
    'aliases: [Хвостохранилище «Восточныи\u0306»]',
    'aliases: [Хвостохранилище «Восточный»]',
  ),
  'text-hidden': key('aliases: ["Pond\\u200b3"]', 'aliases: [Pond 3]'),
  'text-markup': key(
    'settlement: { en: <b>Exampleville</b>, ru: Примерное }',
    'settlement: { en: Exampleville, ru: Примерное }',
  ),
  'text-mixed-script': key(
    'settlement: { en: Exampleville, ru: Примернoе }',
    'settlement: { en: Exampleville, ru: Примерное }',
  ),
  'text-other-script': key('aliases: [λ pond]', 'aliases: [Lambda pond]'),
  'text-address': key('aliases: [www.example.org]', 'aliases: [Example pond]'),
  'text-too-long': {
    ...key('aliases: [Example pond … and so on for 3,000 letters]', 'aliases: [Example pond]'),
    bytes: `aliases: [${'Example pond '.repeat(400)}end]\n`,
  },
}

const SOURCE = 'sources/s010.yaml'

/** Addresses of the web. */
export const urlExamples: ExamplesOf<'url'> = {
  'url-form': key('url: example.org/report.pdf', 'url: https://example.org/report.pdf', SOURCE),
  'url-scheme': key('url: ftp://example.org/report.pdf', 'url: https://example.org/report.pdf', SOURCE),
  'url-credentials': key('url: https://editor:secret@example.org/a', 'url: https://example.org/a', SOURCE),
  'url-port': key('url: https://example.org:8080/a', 'url: https://example.org/a', SOURCE),
  'url-host-letters': key('url: https://пример.example.org/', 'url: https://example.org/', SOURCE),
}
