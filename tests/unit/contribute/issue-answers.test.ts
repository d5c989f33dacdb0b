import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { FIELD_KEYS } from '../../../src/core/facility/fields.ts'
import { fieldEntry } from '../../../src/artefacts/guide/fields.ts'
import { factOption, formAnswers } from '../../../src/forms/contribute/issue-answers.ts'

const form = (name: string) =>
  parse(readFileSync(`.github/ISSUE_TEMPLATE/${name}.yml`, 'utf8')) as {
    readonly body: readonly {
      readonly id?: string
      readonly attributes: { readonly options?: readonly string[] }
    }[]
  }

it.each([
  ['en', 'correct-fact'],
  ['ru', 'correct-fact-ru'],
] as const)('every fact is chosen in the form of the forge by its very words: %s', (locale, name) => {
  const options = form(name).body.find(({ id }) => id === 'fact')?.attributes.options
  const entries = FIELD_KEYS.map((key) => fieldEntry(locale, key)).filter(({ kind }) => kind !== 'texts')
  expect(entries.map(factOption)).toEqual(options)
})

it.each([
  ['correct-fact', 'old'],
  ['add-facility', undefined],
] as const)('fills in fields that %s has, the text of the records among them', (name, before) => {
  const files = [
    { file: 'facilities/kg/a.yaml', folder: 'facilities', id: 'kg/a', text: 'kind: facility\n', before },
    { file: 'sources/s1.yaml', folder: 'sources', id: 's1', text: 'title: T\n', before: undefined },
  ] as const
  const title = { id: 'kg/a', name: 'A', nameRu: 'Б' }
  const answers = formAnswers({ files, claims: new Map() }, title, fieldEntry('en', 'volume_m3'))
  const ids = form(name).body.map(({ id }) => id)
  for (const key of Object.keys(answers)) expect(ids).toContain(key)
  expect(answers['yaml']).toBe('kind: facility\ntitle: T\n')
})
