import type { Localised } from '../core/claim.ts'
import { KINDS } from '../core/facility/vocabulary.ts'
import { absence } from './absent.ts'
import { parseWord } from './category-words.ts'
import { clean, languageOf } from './clean.ts'
import type { ImportContext } from './context.ts'
import { meaning } from './context.ts'
import type { ImportCode, ImportIssue } from './issue.ts'
import type { Row, TableRow } from './row.ts'
import { issueAt } from './row.ts'
import { factOf } from './targets.ts'
import { transliterate } from './transliterate.ts'

/** Who a row is about, as far as it says. */
export interface Identity {
  readonly id?: string
  readonly kind: string
  readonly name: Partial<Localised>
  /** Set where our own rule made the name in Latin letters. */
  readonly transliterated?: true
  readonly namesOther: Readonly<Record<string, string>>
  readonly aliases: readonly string[]
  readonly country?: string
  readonly region?: string | Localised
  readonly settlement?: Localised
  readonly memberOf?: string
}

export interface RowIdentity {
  readonly identity: Identity
  readonly issues: readonly ImportIssue[]
}

/** Read, and told of, as facts are. */
const LOCATION: ReadonlySet<string> = new Set(['lat', 'lon', 'coordinates', 'precision'])

const LANGUAGES = ['kk', 'ky', 'tg', 'uz', 'tk'] as const

/** The text of a cell; nothing where it holds a formula or says that there is none. */
function textOf(row: Row, key: string): string | undefined {
  const cell = row.get(key)?.cell
  if (!cell || cell.formula || cell.error || absence(cell.text) !== undefined) return undefined
  return clean(cell.text)
}

function namesOf(context: ImportContext, row: Row): Partial<Localised> {
  const loose = textOf(row, 'name')
  const [en, ru] = [textOf(row, 'name.en'), textOf(row, 'name.ru')]
  const given: Partial<Localised> = {
    ...(loose !== undefined && { [languageOf(loose)]: loose }),
    ...(en !== undefined && { en }),
    ...(ru !== undefined && { ru }),
  }
  const said = meaning(context, 'name', given.en ?? given.ru ?? '')
  return typeof said === 'object' ? said : given
}

const pairOf = (en: string | undefined, ru: string | undefined): Localised | undefined =>
  en !== undefined && ru !== undefined ? { en, ru } : undefined

/** A settlement of one language needs an editor's word for the other; without it the row goes on. */
function settlementOf(context: ImportContext, row: Row): Localised | undefined {
  const both = pairOf(textOf(row, 'settlement.en'), textOf(row, 'settlement.ru'))
  if (both) return both
  const said = meaning(context, 'settlement', textOf(row, 'settlement') ?? '')
  if (typeof said === 'object') return said
  const text = textOf(row, 'settlement')
  const town = context.atlas.places.find(({ name }) => name.en === text || name.ru === text)
  return town?.name
}

function regionOf(context: ImportContext, row: Row): string | Localised | undefined {
  const both = pairOf(textOf(row, 'region.en'), textOf(row, 'region.ru'))
  const text = textOf(row, 'region')
  if (text === undefined) return both
  const said = meaning(context, 'region', text)
  if (typeof said === 'object') return said
  return context.references.find('regions', said ?? text)
}

/** A region that has a record says which country it lies in. */
const countryOf = (region: string | Localised | undefined): string | undefined =>
  typeof region === 'string' ? region.split('/')[0] : undefined

/** Reads who a row is about. What it says of place and kind without being understood is told and left out. */
export function readIdentity(context: ImportContext, row: TableRow): RowIdentity {
  const issues: ImportIssue[] = []
  const { given } = row
  const tell = (key: string, code: ImportCode, params: ImportIssue['params'], level?: 'warning'): void => {
    const at = given.get(key)
    issues.push(issueAt(at ?? row, at?.cell.text ?? '', { code, params, ...(level && { level }) }))
  }
  for (const [key, each] of given)
    if (factOf(key) === undefined && !LOCATION.has(key) && (each.cell.formula || each.cell.error))
      tell(key, each.cell.error ? 'import-cell-error' : 'import-formula', {})
  const stated = namesOf(context, given)
  const made = stated.en === undefined && stated.ru !== undefined
  const name = made ? { ...stated, en: transliterate(stated.ru ?? '') } : stated
  const country = textOf(given, 'country') ?? context.mapping.constants.country
  const region = regionOf(context, given)
  const code = country === undefined ? countryOf(region) : context.references.find('countries', country)
  if (country !== undefined && code === undefined) tell('country', 'import-country', { text: country })
  const kindText = textOf(given, 'kind') ?? context.mapping.constants.kind ?? 'facility'
  const kind = parseWord('kind', KINDS, kindText)
  if (kind === undefined)
    tell('kind', 'import-word', { field: 'kind', list: KINDS.join(', '), text: kindText })
  const regionText = textOf(given, 'region')
  if (regionText !== undefined && region === undefined)
    tell('region', 'import-reference', { folder: 'regions' }, 'warning')
  const settlement = settlementOf(context, given)
  if (!settlement && textOf(given, 'settlement') !== undefined)
    tell('settlement', 'import-one-language', { field: 'settlement' }, 'warning')
  const [id, memberOf] = [textOf(given, 'id'), textOf(given, 'member_of')]
  const known = LANGUAGES.flatMap((language) => {
    const text = textOf(given, `names_other.${language}`)
    return text === undefined ? [] : [[language, text] as const]
  })
  const aliases = given.get('aliases')?.cell.text.split(/[\n;]/u).map(clean) ?? []
  return {
    identity: {
      kind: String(kind ?? 'facility'),
      name,
      ...(made && { transliterated: true }),
      namesOther: Object.fromEntries(known),
      aliases: aliases.filter((alias) => alias !== ''),
      ...(id !== undefined && { id }),
      ...(code !== undefined && { country: code.toUpperCase() }),
      ...(region !== undefined && { region }),
      ...(settlement && { settlement }),
      ...(memberOf !== undefined && { memberOf }),
    },
    issues,
  }
}
