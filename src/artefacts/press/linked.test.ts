import { expect, it } from 'vitest'
import { CONFIG } from '../../config.ts'
import { inventedAtlas } from '../open-data/invented.ts'
import { publish } from '../published.ts'
import { share } from './share.ts'
import type { PressSubject } from './subject.ts'

const published = inventedAtlas()
const dataOf = (subject: PressSubject, source = published) =>
  share(source, subject, 'en').head.nodes.find((node) => node['@type'] === 'Dataset')

it('the data of a country are its files for programs, for maps, and all of them in one', () => {
  const file = (name: string) => `${CONFIG.site}/data/countries/kg/${name}`
  const form = (encodingFormat: string, contentUrl: string) => ({
    '@type': 'DataDownload',
    encodingFormat,
    contentUrl,
  })
  expect(dataOf({ kind: 'country', id: 'kg' })?.['distribution']).toEqual([
    form('text/csv', file('facilities.csv')),
    form('application/geo+json', file('facilities.geojson')),
    form('application/vnd.apache.parquet', file('facilities.parquet')),
    form('application/geopackage+sqlite3', file('tmf-kg.gpkg')),
    form('application/zip', file('tmf-kg.zip')),
  ])
})

it('the data of a facility are its record; of a country without any there are none', () => {
  expect(dataOf({ kind: 'facility', id: 'kg/clear' })?.['distribution']).toMatchObject({
    encodingFormat: 'application/yaml',
  })
  const empty = publish({ ...published.atlas, facilities: [] })
  expect(dataOf({ kind: 'country', id: 'kg' }, empty)).not.toHaveProperty('distribution')
})
