import type { CustomRecord } from 'pagefind'
import type { SearchRecord } from '../../artefacts/search/record.ts'
import type { Locale } from '../../i18n/locales.ts'
import { href } from '../../i18n/routes.ts'
import { keysOf } from '../../spelling/keys.ts'

const keys = (names: readonly string[]): string => [...new Set(names.flatMap(keysOf))].sort().join(' ')

/**
 * A page as Pagefind indexes it. Names stand in fields of their own, so that the browser can tell a hit in
 * a name from one in the text without loading the page's fragment: `f` and `fk` are the name and the keys
 * of a facility, `t` and `k` those of anything else, `s` the title of a document, which counts as text.
 * `also` and `line` are printed with a result.
 */
export function indexRecord({ record, locale }: { record: SearchRecord; locale: Locale }): CustomRecord {
  const { title, also, near, kind, countries } = record
  const spelled = also.map(({ text }) => text)
  // The title of a document is a sentence, not a name that anybody would transliterate.
  const named = kind === 'source' ? '' : keys([title.text, ...spelled])
  const [name, key] = kind === 'facility' ? ['f', 'fk'] : kind === 'source' ? ['s', 'k'] : ['t', 'k']
  return {
    url: href(locale, record.page),
    language: locale,
    // A page without any word of its own would be left out.
    content: [title.text, ...spelled, ...near, record.text, keys(near)]
      .filter((part) => part !== '')
      .join('. '),
    meta: {
      [name]: title.text,
      ...(named !== '' && { [key]: named }),
      ...(title.lang !== undefined && { lang: title.lang }),
      ...(also.length > 0 && { also: JSON.stringify(also.map(({ text, lang }) => [text, lang ?? ''])) }),
      line: record.line,
    },
    filters: { kind: [kind], ...(countries.length > 0 && { country: [...countries] }) },
  }
}
