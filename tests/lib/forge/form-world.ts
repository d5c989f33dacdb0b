import { makeChange } from '../../../scripts/forge-forms/make-change.ts'
import type { FormOutcome, FormWorld } from '../../../scripts/forge-forms/make-change.ts'
import type { FormId } from '../../../src/i18n/forge-form-words.ts'
import type { IssueLocale } from '../../../src/i18n/issue-text.ts'
import { CLEAN } from '../../unit/temp-content.ts'
import { answered } from './answers.ts'
import type { Answers } from './answers.ts'

/** A small atlas: the clean records of the other tests. */
export const FORM_WORLD: FormWorld = {
  ids: new Map(
    [
      'facilities',
      'sources',
      'materials',
      'basins',
      'countries',
      'methods',
      'operators',
      'rivers',
      'regions',
    ].map((folder) => [
      folder,
      new Set(
        Object.keys(CLEAN).flatMap((file) =>
          file.startsWith(`${folder}/`) ? [file.slice(folder.length + 1, -'.yaml'.length)] : [],
        ),
      ),
    ]),
  ),
  textOf: (file) => {
    const text = CLEAN[file]
    if (typeof text !== 'string') throw new Error(`asked for ${file}`)
    return text
  },
  asOf: '2026-11-22',
}

/** What becomes of the answers of a form in that atlas. */
export const submit = (form: FormId, locale: IssueLocale, answers: Answers): FormOutcome =>
  makeChange(answered(form, locale, answers), FORM_WORLD)

/** The codes of everything that is wrong with answers. */
export const codesOf = (outcome: FormOutcome): readonly string[] =>
  outcome.ok ? [] : [...outcome.issues, ...outcome.judged].map(({ code }) => code)

/** Answers that make a claim on a number. */
export const FACT: Answers = {
  facility: 'kg/pond-1',
  fact: '(volume_m3)',
  value: '250 000',
  as_of: '2008',
  source: 's001',
}

/** A source that the atlas does not have, without its language and kind. */
export const NEW_SOURCE: Answers = {
  source: '',
  source_title: 'A further document: volumes',
  source_publisher: 'Somebody',
  source_year: '2019',
  source_url: 'https://example.org/b',
}

/** Answers that make a facility. */
export const FACILITY: Answers = {
  country: 'KG',
  name_en: 'Third pond',
  name_ru: 'Третье хвостохранилище',
  as_of: '2007',
  source: 's001',
}
