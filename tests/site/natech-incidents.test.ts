import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { csvParse } from 'd3'
import { describe, expect, inject, it } from 'vitest'
import { REGIONAL_KM } from '../../src/core/seismic/regional.ts'
import { LOCALES } from '../../src/i18n/locales.ts'
import { href, incidentData, path } from '../../src/i18n/routes.ts'
import { translator } from '../../src/i18n/translate.ts'
import { attribute, elements, parseHtml, textOf } from '../lib/html.ts'
import type { Element } from '../lib/html.ts'
import { expectNone } from '../lib/problems.ts'
import { realRecords } from '../lib/records.ts'

const dist = inject('dist')
const { atlas } = await realRecords()

const html = (address: string): string => readFileSync(join(dist, address, 'index.html'), 'utf8')
const table = (id: string) => csvParse(readFileSync(join(dist, incidentData(id, 'csv')), 'utf8'))
/** Elements of a page that carry an attribute. */
function carrying(address: string, name: string): readonly Element[] {
  return [...elements(parseHtml(html(address)))]
    .map(({ element }) => element)
    .filter((element) => attribute(element, name) !== undefined)
}

describe.each(LOCALES)('incidents, %s', (locale) => {
  const t = translator(locale)

  it('the back-test prints the verdicts of its data, and counts them right', () => {
    const address = href(locale, path.backTest())
    const cases = table('back-test').filter((row) => row['by_place'] !== '')
    const printed = carrying(address, 'data-verdict').map((row) => [
      attribute(row, 'data-case'),
      attribute(row, 'data-verdict'),
    ])
    expect(printed).toEqual(cases.map((row) => [row['incident'], row['by_place']]))
    const count = (verdict: string) => cases.filter((row) => row['by_place'] === verdict).length
    const [hits, misses] = [count('hit'), count('miss')]
    const [result] = carrying(address, 'data-result')
    const said = result ? textOf(result) : ''
    expect(said).toContain(t('backtest.result.place', { n: hits + misses, hits, misses }))
    expect(said).toContain(t('backtest.result.open', { n: count('open') }))
    expect(table('back-test')).toHaveLength(atlas.incidents.length)
  })

  it('every chart prints the rows of its data', () => {
    const page = parseHtml(html(href(locale, path.incidents())))
    for (const id of ['released', 'runout']) {
      const found = [...elements(page)].filter(
        ({ element, above }) =>
          element.tagName === 'tr' &&
          above.some((each) => attribute(each, 'data-chart') === id) &&
          above.some(({ tagName }) => tagName === 'tbody'),
      )
      expect(found.length).toBe(table(id).length)
      expect(found.length).toBeGreaterThan(30)
    }
  })

  it('the page of natural hazards holds every regional value once', () => {
    const printed = carrying(href(locale, path.natech()), 'data-value').map((row) =>
      attribute(row, 'data-value'),
    )
    expect(printed.toSorted()).toEqual(atlas.seismic.map(({ id }) => id).toSorted())
  })

  it('every facility page says what the region says, or that nothing has been read', () => {
    const [lead] = t('natech.profile.near', { place: '#', km: '#', value: '#' }).split('#')
    const none = t('natech.profile.far', { km: REGIONAL_KM })
    expectNone(
      atlas.facilities.flatMap(({ id }) => {
        const file = href(locale, path.facility(id))
        const page = html(file).replaceAll('&nbsp;', '\u00a0')
        return page.includes(lead ?? '') || page.includes(none)
          ? []
          : [{ file, reason: 'no word on the regional earthquake hazard' }]
      }),
    )
  })
})

it('no regional value stands in the record of a facility', () => {
  const regional = new Set(['s240', 's241', 's242', 's243', 's244', 's248'])
  const used = atlas.facilities.filter(({ facts }) =>
    Object.values(facts).some((fact) =>
      JSON.stringify(fact)
        .match(/"s24[0-48]"/g)
        ?.some((id) => regional.has(id.slice(1, -1))),
    ),
  )
  expect(used.map(({ id }) => id)).toEqual([])
})
