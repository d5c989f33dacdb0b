import { describe, expect, it } from 'vitest'
import { makeChange, pathOf } from '../../../scripts/forge-forms/make-change.ts'
import type { FormOutcome } from '../../../scripts/forge-forms/make-change.ts'
import { answered } from '../../lib/forge/answers.ts'
import type { Answers } from '../../lib/forge/answers.ts'
import { FACILITY, FACT, FORM_WORLD, NEW_SOURCE, submit } from '../../lib/forge/form-world.ts'

const POND = 'facilities/kg/pond-1.yaml'
const LOCALES = ['en', 'ru'] as const
const files = (outcome: FormOutcome): Readonly<Record<string, string>> =>
  outcome.ok
    ? Object.fromEntries(outcome.files.map((file) => [pathOf(file), file.text]))
    : { refused: JSON.stringify([outcome.issues, outcome.judged.map(({ code, path }) => [code, path])]) }

describe.each(LOCALES)('answers in %s become a change', (locale) => {
  const en = locale === 'en'

  it('of a number, beside what is known', () => {
    const made = files(
      submit('correct-fact', locale, { ...FACT, stated: '250 thousand m3', locator: 'Table 1' }),
    )
    expect(Object.keys(made)).toEqual([POND])
    expect(made[POND]).toContain(
      '{ value: 250000, source: s001, as_of: "2008", stated: 250 thousand m3, locator: Table 1 }',
    )
    expect(made[POND]).toContain('value: closed')
  })

  it('of a range, a word, coordinates, a text and a list', () => {
    const pond = (more: Answers) => files(submit('correct-fact', locale, { ...FACT, ...more }))[POND]
    expect(pond({ value: '10.5–20', fact: '(area_ha)' })).toContain('range: [10.5, 20]')
    expect(pond({ value: en ? 'abandoned' : 'заброшено', fact: '(status)' })).toContain('value: abandoned')
    expect(pond({ value: '3', fact: '(water_hazard_class)' })).toContain('value: 3,')
    expect(pond({ value: '41.858, 74.2', fact: '(location)' })).toContain('lat: 41.858')
    expect(pond({ value: 'KG, UZ', fact: '(downstream)' })).toContain('[KG, UZ]')
    expect(pond({ value: '3 m raises', value_ru: 'ступени по 3 м', fact: '(dam_stated)' })).toContain(
      'ступени по 3 м',
    )
  })

  it('with a new source, which comes first', () => {
    const language = en ? 'Russian' : 'русский'
    const kind = en ? 'regulator' : 'надзорный'
    const outcome = submit('correct-fact', locale, {
      ...FACT,
      ...NEW_SOURCE,
      source_language: language,
      source_kind: kind,
    })
    const made = files(outcome)
    expect(Object.keys(made)).toEqual(['sources/s002.yaml', POND])
    expect(made['sources/s002.yaml']).toContain('title: "A further document: volumes"')
    expect(made['sources/s002.yaml']).toContain('language: ru')
    expect(made[POND]).toContain('source: s002')
  })

  it('of a new facility', () => {
    const status = en ? 'closed' : 'закрыто'
    const kind = en ? 'tailings facility' : 'хвостохранилище'
    const answers = {
      ...FACILITY,
      kind,
      status,
      volume_m3: '110500',
      material: 'gold-tailings',
      location: '41.9, 74.5, site',
    }
    const made = files(submit('add-facility', locale, answers))
    expect(Object.keys(made)).toEqual(['facilities/kg/third-pond.yaml'])
    const text = made['facilities/kg/third-pond.yaml'] ?? ''
    expect(text).toContain('  ru: Третье хвостохранилище\n')
    expect(text).toMatch(/status:\n {2}- value: closed\n {4}source: s001\n {4}as_of: "2007"\n/)
    expect(text).toMatch(/precision: site/)
  })

  it('of a source with a new address and a copy', () => {
    const answers = { broken: 's001', fault: en ? 'moved' : 'переехал', new_url: 'https://example.org/new' }
    const made = files(submit('broken-source', locale, { ...answers, archived: 'https://archive.example/1' }))
    expect(made['sources/s001.yaml']).toContain('url: [https://example.org/new, https://example.org/a]')
    expect(made['sources/s001.yaml']).toContain('https://archive.example/1')
  })

  it('or a word for the editors', () => {
    const note = (outcome: FormOutcome) =>
      outcome.ok && outcome.files.length === 0 ? outcome.note : undefined
    expect(note(submit('removal', locale, { page: '/en/', reason: 'It is not mine.' }))).toMatch(
      en ? /two editors/ : /два редактора/,
    )
    const fault = en ? 'leads to nothing' : 'ничего нет'
    expect(note(submit('broken-source', locale, { broken: 's001', fault }))).toMatch(
      en ? /editor looks/ : /поищет/,
    )
  })

  it('of what the contribute page wrote into the form', () => {
    const head = (kind: string) => `# yaml-language-server: $schema=../../../schemas/${kind}.schema.json\n`
    const record = `${head('facility')}${FORM_WORLD.textOf(POND)}area_ha:\n  - { value: 3, source: s777, as_of: "2019" }\n`
    const source = `${head('source')}${FORM_WORLD.textOf('sources/s001.yaml')}`
    const made = files(
      submit('correct-fact', locale, { facility: 'kg/pond-1', yaml: `${record}\n${source}` }),
    )
    expect(Object.keys(made)).toEqual(['sources/s777.yaml', POND])
    expect(made[POND]).toContain('value: 3')
  })
})

it('reads what a person sent with the line ends of another system', () => {
  expect(makeChange(answered('correct-fact', 'en', FACT).replaceAll('\n', '\r\n'), FORM_WORLD).ok).toBe(true)
})
