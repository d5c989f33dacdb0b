import type { Localised } from '../../core/claim.ts'
import type { AtlasDiff } from '../../core/diff/diff-atlases.ts'
import type { WhyUnrated } from '../../core/score-types.ts'
import { isMessage } from '../../i18n/is-message.ts'
import type { Locale } from '../../i18n/locales.ts'
import { worded } from '../../i18n/text.ts'
import type { MessageKey } from '../../i18n/messages/en.ts'
import type { AtlasContext } from '../list/context.ts'
import { isExclusion } from '../list/why.ts'
import type { Line, Quote } from './line.ts'
import { code, fillLine, joined } from './line.ts'

/** What every section is worded from. */
export interface DiffContext {
  readonly diff: AtlasDiff
  readonly locale: Locale
  /** Either side: ids of an old claim are looked up among the old records. */
  readonly base: AtlasContext
  readonly head: AtlasContext
}

/** A message with lines put into it; one with plural forms takes the number. */
export const say = (
  { head }: DiffContext,
  key: MessageKey,
  parts: Readonly<Record<string, Line>> = {},
  n?: number,
): Line => fillLine((slots) => head.t(key, n === undefined ? slots : { ...slots, n }), parts)

/** A text of a record in the language of the report. */
export function text({ locale }: DiffContext, value: Localised): Quote {
  const { text: quote, lang } = worded(value, locale)
  return { quote, ...(lang !== undefined && { lang }) }
}

/** The name of a record; its id where it has none. */
export function named(context: DiffContext, name: Localised | string | null, id: string): Quote {
  if (name === null) return code(id)
  return { ...(typeof name === 'string' ? { quote: name } : text(context, name)), look: 'strong' }
}

/** Name and address of a record. Example: `Kumtor tailings (facilities/kg/kumtor)`. */
export function recordLine(
  context: DiffContext,
  {
    folder,
    id,
    name,
  }: { readonly folder: string; readonly id: string; readonly name: Localised | string | null },
): Line {
  const address = code(`${folder}/${id}`)
  return name === null ? [address] : [named(context, name, id), ' (', address, ')']
}

/** Name and id of a facility. */
export const facilityLine = (
  context: DiffContext,
  { id, name }: { readonly id: string; readonly name: Localised },
): Line => [named(context, name, id), ' (', code(id), ')']

/** A key of a record as a reader knows it, else as the file writes it. */
export function keyLine({ head }: DiffContext, key: string): Line {
  const label = `field.${key}`
  return isMessage(label) ? [head.t(label)] : [code(key)]
}

/** Name of a component, in the words of a method that has it. */
export function componentQuote(context: DiffContext, id: string): Quote {
  const methods = [context.head, context.base].flatMap(({ published }) => [
    ...published.atlas.methods.values(),
  ])
  const found = methods.flatMap(({ components }) => components).find((component) => component.id === id)
  return found ? text(context, found.name) : code(id)
}

/** Why a facility is not rated. */
export function whyLine(context: DiffContext, why: WhyUnrated): Line {
  if (isExclusion(why)) return say(context, `list.why.${why}`)
  const components = why.slice('unknown-'.length).split('-')
  return [
    ...say(context, 'list.why.missing'),
    ' ',
    ...joined(components.map((id) => [componentQuote(context, id)])),
  ]
}
