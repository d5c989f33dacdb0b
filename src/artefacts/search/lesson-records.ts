import { isMessage } from '../../i18n/is-message.ts'
import { LESSONS } from '../../i18n/lessons.ts'
import { path } from '../../i18n/routes.ts'
import { en } from '../../i18n/messages/en.ts'
import { glossary } from '../lesson/glossary.ts'
import type { Context } from '../list/context.ts'
import type { SearchRecord } from './record.ts'
import { said } from './record.ts'

/** The guide for readers, found by every sentence of it, and by the terms of the glossary in both languages. */
export function lessonRecords({ t, locale }: Context): readonly SearchRecord[] {
  const made = { kind: 'page', also: [], countries: [], near: [] } as const
  const keys = Object.keys(en.messages).filter(isMessage)
  const lessons = LESSONS.map(({ id, page }) => ({
    ...made,
    page,
    title: { text: t(`lesson.${id}.title`) },
    line: said([t('search.kind.page'), t(`lesson.${id}.lead`)]),
    text: keys
      .filter((key) => key.startsWith(`lesson.${id}.`) && typeof en.messages[key] === 'string')
      .filter((key) => !/\{\w+\}/.test(String(en.messages[key])))
      .map((key) => t(key))
      .join(' '),
  }))
  const terms = glossary(locale, () => false).flatMap(({ rows }) => rows)
  return [
    ...lessons,
    {
      ...made,
      page: path.guideGlossary(),
      title: { text: t('glossary.title') },
      line: said([t('search.kind.page'), t('glossary.description')]),
      text: terms.map(({ term, other, text }) => `${term} ${other.text} ${text}`).join(' '),
    },
  ]
}
