import { path } from '../../i18n/routes.ts'
import { fieldGuide } from '../guide/fields.ts'
import { handbook } from '../guide/handbook.ts'
import type { Context } from '../list/context.ts'
import type { SearchRecord } from './record.ts'
import { said } from './record.ts'

/**
 * The guide is found by what its long pages say and by the names of fields. Pages of single kinds and
 * problems are left out: who sees a code is led to its page, and their words would crowd out the places.
 */
export function guideRecords({ t, locale }: Context): readonly SearchRecord[] {
  const made = { kind: 'page', also: [], countries: [], near: [] } as const
  const rules = handbook(locale).map(
    ({ title, rules: all }) =>
      `${title} ${all.map((rule) => rule.map(({ text }) => text).join('')).join(' ')}`,
  )
  const fields = fieldGuide(locale).map(({ label, key }) => `${label} ${key}`)
  const page = (
    at: string,
    part: 'guide' | 'guide.data' | 'guide.problems' | 'guide.editors',
    text: string,
  ) => ({
    ...made,
    page: at,
    title: { text: t(`${part}.title`) },
    line: said([t('search.kind.page'), part === 'guide' ? t('guide.lead') : t(`${part}.text`)]),
    text,
  })
  return [
    page(path.guide(), 'guide', t('nav.guide')),
    page(path.guideEditors(), 'guide.editors', rules.join(' ')),
    page(path.guideData(), 'guide.data', fields.join(' ')),
    page(path.guideProblems(), 'guide.problems', ''),
  ]
}
