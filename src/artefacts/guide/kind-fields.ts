import type { SchemaPath } from '../../core/schema-paths.ts'
import { numberFormat } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locales.ts'
import { translator } from '../../i18n/translate.ts'
import type { Translate } from '../../i18n/translate.ts'
import { codeBlock } from './code.ts'
import type { CodeBlock } from './code.ts'
import { valueEntry } from './field-values.ts'
import type { ValueEntry } from './field-values.ts'
import type { FieldEntry } from './fields.ts'
import { sampleOf, sliceOf } from './kinds.ts'
import type { GuideKind } from './kinds.ts'
import { meaningOf, whereOf } from './schema-words.ts'

/** One field of a kind of record, as the guide prints it. */
export interface GuideField {
  /** The key, with those around it. Example: `totals.unit`. */
  readonly key: string
  /** Its anchor. Example: `totals-unit`. */
  readonly id: string
  /** How many keys stand around it. */
  readonly depth: number
  readonly label?: string
  readonly type: string
  readonly required: boolean
  readonly unit?: string
  readonly range?: string
  readonly help: string
  readonly where?: string
  readonly values: readonly ValueEntry[]
  readonly example?: CodeBlock
}

interface Bounds {
  readonly min?: number
  readonly max?: number
  readonly above?: boolean
}

/** Largest number that stands for "no limit" in the table of fields. */
const NO_LIMIT = 99_999_999_999

/** Bounds in words; years without a mark of thousands. Example: `from 100 to 10,000,000,000`. */
function rangeOf(
  t: Translate,
  locale: Locale,
  { min, max, above }: Bounds,
  year = false,
): string | undefined {
  const write = (value: number) => (year ? String(value) : numberFormat(locale).format(value))
  const top = max === undefined || max >= NO_LIMIT ? undefined : write(max)
  if (min === undefined) return top === undefined ? undefined : t('guide.range.most', { max: top })
  const least = { min: write(min) }
  if (top === undefined) return t(above ? 'guide.range.more' : 'guide.range.least', least)
  return t(above ? 'guide.range.above' : 'guide.range.both', { ...least, max: top })
}

/** Groups of words that several kinds share, by the last key. */
const GROUPS: Readonly<Record<string, string>> = {
  'seismic.values.scale': 'natech.family',
  'seismic.values.basis': 'natech.basis',
  'seismic.values.holds_for': 'natech.holds',
  'known-problems.problems.area': 'area',
  'corrections.corrections.by': 'reporter',
  'source.kind': 'source_kind',
  'incident.kind': 'incident',
  'claim.unknown': 'unknown',
  'claim.precision': 'precision',
  'method.aging.statuses': 'status',
  'method.unrated.statuses': 'status',
  'method.unrated.kinds': 'kind',
  'method.status': 'method.status',
  'response.role': 'reply.role',
  'work-plan.kind': 'plan.kind',
  'work-plan.items.evidence.state': 'plan.state',
  'checklist.questions.group': 'checklist.group',
  'checklist.groups': 'checklist.group',
  'evaluation.groups': 'checklist.group',
  'evaluation.answers.answer': 'answer',
  'example-evaluation.groups': 'checklist.group',
  'example-evaluation.answers.answer': 'answer',
  'example-evaluation.evaluator.kind': 'evaluator',
  'evaluation.evaluator.kind': 'evaluator',
  'measure.categories': 'measure.category',
}

/** Words of a closed list; keys of facts, which have a page of their own, are not told again. */
function valuesOf(t: Translate, kind: GuideKind, { path, words }: SchemaPath): readonly ValueEntry[] {
  if (words.length > 20 || /(?:^|\.)(?:input|from)$/.test(path)) return []
  const group = GROUPS[`${kind}.${path}`] ?? (path.endsWith('status') ? 'method.status' : `${kind}.${path}`)
  return words.map((word) => valueEntry(t, group, word))
}

/** A field of a kind whose words stand in the catalogue of the schema. */
export function schemaField(locale: Locale, kind: GuideKind, schema: SchemaPath): GuideField {
  const t = translator(locale)
  const { path, type, required } = schema
  const range = rangeOf(t, locale, schema)
  const depth = path.split('.').length - 1
  const where = depth === 0 ? whereOf(t, kind, path) : undefined
  const slice = depth === 0 && kind !== 'claim' ? sliceOf(sampleOf(kind), path) : ''
  const help = meaningOf(t, kind, path)
  if (help === undefined) throw new Error(`the guide has no words for "${path}" of ${kind}`)
  return {
    key: path,
    id: path.replaceAll('.', '-'),
    depth,
    type: t(`guide.type.${type}`),
    required,
    ...(range !== undefined && { range }),
    help,
    ...(where !== undefined && { where }),
    values: valuesOf(t, kind, schema),
    ...(slice !== '' && { example: codeBlock(slice, locale) }),
  }
}

function typeOf(t: Translate, { kind, fact }: FieldEntry): string {
  if (kind === 'number') return t('guide.type.fact-number')
  if (kind === 'text') return t(fact ? 'guide.type.fact-text' : 'guide.type.pair')
  if (kind === 'category' && !fact) return t('guide.type.words')
  return t(`guide.type.${kind}`)
}

/** A field of a facility. */
export function facilityField(locale: Locale, entry: FieldEntry): GuideField {
  const t = translator(locale)
  const { key, label, unit, help, where, required, values = [], bounds, kind } = entry
  const range = bounds && rangeOf(t, locale, bounds, kind === 'year')
  return {
    key,
    id: key,
    depth: 0,
    label,
    type: typeOf(t, entry),
    required,
    ...(unit !== undefined && { unit }),
    ...(range !== undefined && { range }),
    help,
    where,
    values,
    example: codeBlock(sliceOf(sampleOf('facility'), key), locale),
  }
}
