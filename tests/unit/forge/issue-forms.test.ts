import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FORM_IDS, FORMS } from '../../../scripts/forge-forms/forms.ts'
import { formFile, formFiles } from '../../../scripts/forge-forms/template.ts'
import { forgeFormWords } from '../../../src/i18n/forge-form-words.ts'
import { questionsOf } from '../../lib/forge/answers.ts'

const FOLDER = '.github/ISSUE_TEMPLATE'

it('are those that "npm run issue-forms" writes', () => {
  const files = formFiles()
  expect(readdirSync(FOLDER).toSorted()).toEqual(Object.keys(files).toSorted())
  for (const [name, text] of Object.entries(files))
    expect(readFileSync(`${FOLDER}/${name}`, 'utf8'), name).toBe(text)
})

describe.each(['en', 'ru'] as const)('in %s', (locale) => {
  it.each(FORM_IDS)('%s has the form the forge wants, and asks what the table says', (form) => {
    const questions = questionsOf(form, locale)
    expect(questions.map(({ id }) => id)).toEqual(FORMS[form].map(({ id }) => id))
    const labels = questions.map(({ attributes: { label } }) => label)
    expect(new Set(labels).size).toBe(labels.length)
    for (const { attributes } of questions) {
      const { options = [] } = attributes
      expect(new Set(options).size).toBe(options.length)
      expect(options).not.toContain('None')
      for (const option of options) expect(option).not.toMatch(/[\u00a0\n]/)
    }
  })

  it('the words are of that language', () => {
    const { forms, fields, options } = forgeFormWords(locale)
    const all = [...Object.values(forms), ...Object.values(fields)].flatMap((each) => Object.values(each))
    for (const words of [...all, ...Object.values(options)])
      expect(/[а-яё]/i.test(words), words).toBe(locale === 'ru')
  })
})

it('tell themselves apart by their first question', () => {
  const first = (['en', 'ru'] as const).flatMap((locale) =>
    FORM_IDS.map((form) => questionsOf(form, locale)[0]?.attributes.label),
  )
  expect(new Set(first).size).toBe(8)
})

it('have the names and the fields that the contribute pages link to', () => {
  expect(formFile('correct-fact', 'en')).toBe('correct-fact.yml')
  expect(formFile('add-facility', 'ru')).toBe('add-facility-ru.yml')
  expect(FORMS['correct-fact'].map(({ id }) => id)).toEqual(expect.arrayContaining(['facility', 'yaml']))
  expect(FORMS['add-facility'].map(({ id }) => id)).toEqual(expect.arrayContaining(['yaml']))
})
