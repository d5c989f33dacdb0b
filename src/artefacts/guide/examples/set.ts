import type { Example, ExamplesOf } from './example.ts'
import { key } from './example.ts'

const listing = (bad: string, good: string) => ({ bad, good, as: 'listing' }) as const
const place = (bad: string, good: string): Example => ({
  bad: `location:\n  - { ${bad}, precision: site, source: s010, as_of: "2013" }\n`,
  good: `location:\n  - { ${good}, precision: site, source: s010, as_of: "2013" }\n`,
  line: 2,
})
const item = (address: string, more = '') => `  - address: ${address}\n${more}`
const STANDS = item('facilities/kg/example-tailings')
const ledger = (bad: string, good: string, line: number): Example => ({
  file: 'ledger.yaml',
  bad: `addresses:\n${bad}`,
  good: `addresses:\n${good}`,
  line,
})
const OLD = 'facilities/kg/example-old-name'
const GONE = '    gone: { en: Listed twice., ru: Внесено дважды. }\n'
const to = (target: string) => `    redirect: facilities/kg/${target}\n`

/** The whole set of records. */
export const setExamples: ExamplesOf<'set'> = {
  'id-repeated': listing(
    'facilities/kg/Example-tailings.yaml\nfacilities/kg/example-tailings.yaml\n',
    'facilities/kg/example-tailings.yaml\n',
  ),
  'id-confusable': listing(
    'facilities/kg/pond-1.yaml\nfacilities/kg/pond-l.yaml\n',
    'facilities/kg/pond-1.yaml\nfacilities/kg/pond-lower.yaml\n',
  ),
  'id-reused': {
    ...ledger(item('facilities/kg/example-tailings', GONE), STANDS, 2),
    at: 'facilities/kg/example-tailings.yaml',
  },
  'name-confusable': key(
    'name: { en: Example tailings No. 3, ru: Хвостохранилище № 3 «Пример» }',
    'name: { en: Example tailings No. 3 (mill), ru: Хвостохранилище № 3 «Пример» у фабрики }',
  ),
  'outside-country': place('lat: 72.48, lon: 41.28', 'lat: 41.28, lon: 72.48'),
  'country-differs': key('country: KZ', 'country: KG'),
  'ledger-duplicate': ledger(STANDS + STANDS, STANDS, 3),
  'ledger-record-gone': ledger(item('facilities/kg/example-lost'), STANDS, 2),
  'ledger-page-gone': ledger(
    item('statuses/forgotten'),
    item('statuses/forgotten', '    redirect: statuses/abandoned\n'),
    2,
  ),
  'ledger-redirect-nowhere': ledger(item(OLD, to('nowhere')), item(OLD, to('example-tailings')), 3),
  'ledger-redirect-chain': ledger(
    item(OLD, to('example-older')) + item('facilities/kg/example-older', to('example-tailings')),
    item(OLD, to('example-tailings')) + item('facilities/kg/example-older', to('example-tailings')),
    3,
  ),
  'ledger-redirect-loop': ledger(item(OLD, to('example-old-name')), item(OLD, to('example-tailings')), 3),
  'ledger-redirect-stands': ledger(item('facilities/kg/example-tailings', to('example-group')), STANDS, 3),
  'ledger-gone-stands': ledger(item('facilities/kg/example-tailings', GONE), STANDS, 3),
  'ledger-merged-nowhere': ledger(
    item(OLD, `${GONE}    merged_into: facilities/kg/nowhere\n`),
    item(OLD, `${GONE}    merged_into: facilities/kg/example-tailings\n`),
    4,
  ),
}
