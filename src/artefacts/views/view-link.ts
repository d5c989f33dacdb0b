import { isMessage } from '../../i18n/is-message.ts'
import { href } from '../../i18n/routes.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import type { Context, Link } from '../list/context.ts'
import { countryLink } from '../list/context.ts'
import type { ViewKey } from './view-kinds.ts'
import { hasView, viewPath } from './view-kinds.ts'

/** A country by the name that maps print, which is no text of a record; else by that of its record. */
function countryText(context: Context, code: string): string {
  const key = `map.country.${code.toUpperCase()}`
  return isMessage(key) ? context.t(key) : countryLink(context, code.toUpperCase()).text
}

/** The name of a view. Example: `Naryn`, `Kyrgyzstan – Uzbekistan`, `closed`. */
export function viewName(context: Context, { kind, id }: ViewKey): Worded {
  const { atlas } = context.published
  switch (kind) {
    case 'border':
      return {
        text: id
          .split('-')
          .map((code) => countryText(context, code))
          .join(' – '),
      }
    case 'status': {
      const key = `status.${id}`
      return { text: isMessage(key) ? context.t(key) : id }
    }
    default: {
      const { regions, basins, materials, operators } = atlas
      const record = { region: regions, basin: basins, material: materials, operator: operators }[kind].get(
        id,
      )
      return record ? worded(record.name, context.locale) : { text: id }
    }
  }
}

/** The name of a view with the address of its page. */
export function viewLink(context: Context, key: ViewKey): Link {
  return { ...viewName(context, key), href: href(context.locale, viewPath(key)) }
}

/** A text that leads to a view where there is one. */
export function linked(context: Context, text: Worded, key: ViewKey): Link | Worded {
  if (!hasView(context.published.atlas, key)) return text
  return { ...text, href: href(context.locale, viewPath(key)) }
}
