import type { Locale } from '../../i18n/locales.ts'
import { translator } from '../../i18n/translate.ts'
import { FACT_GROUP_IDS, FACT_GROUPS } from '../facility/fact-groups.ts'
import { codeBlock } from './code.ts'
import type { CodeBlock } from './code.ts'
import { isFieldKey } from './field-values.ts'
import { fieldGuide } from './fields.ts'
import { facilityField, schemaField } from './kind-fields.ts'
import type { GuideField } from './kind-fields.ts'
import { fileOf, GUIDE_KINDS, pathsOf, sampleOf } from './kinds.ts'
import type { GuideKind } from './kinds.ts'

/** Fields that belong together; kinds with few fields have one group without a title. */
export interface FieldGroup {
  readonly id: string
  readonly title?: string
  readonly fields: readonly GuideField[]
}

/** The page of one kind of record. */
export interface KindPage {
  readonly name: string
  readonly text: string
  readonly file?: string
  readonly groups: readonly FieldGroup[]
  /** The whole example, for kinds short enough to be seen at once. */
  readonly whole?: CodeBlock
}

/** Fields of a facility, in the groups of its page. */
function facilityGroups(locale: Locale): readonly FieldGroup[] {
  const t = translator(locale)
  const entries = fieldGuide(locale)
  const field = (key: string) => {
    const entry = entries.find((each) => each.key === key)
    return entry ? [facilityField(locale, entry)] : []
  }
  const others = entries.filter(({ key }) => !isFieldKey(key)).map(({ key }) => key)
  return [
    { id: 'identity', title: t('guide.kind.identity'), fields: others.flatMap(field) },
    ...FACT_GROUP_IDS.map((id) => ({
      id,
      title: t(`facility.group.${id}`),
      fields: FACT_GROUPS[id].flatMap(field),
    })),
  ]
}

/** Everything that the page of a kind prints. */
export function kindPage(locale: Locale, kind: GuideKind): KindPage {
  const t = translator(locale)
  const file = fileOf(kind)
  const groups =
    kind === 'facility'
      ? facilityGroups(locale)
      : [{ id: 'fields', fields: pathsOf(kind).map((path) => schemaField(locale, kind, path)) }]
  return {
    name: t(`guide.kind.${kind}`),
    text: t(`guide.kind-text.${kind}`),
    ...(file !== undefined && { file }),
    groups,
    ...(kind !== 'facility' && { whole: codeBlock(sampleOf(kind), locale) }),
  }
}

/** A line of the table of kinds. */
export interface KindRow {
  readonly kind: GuideKind
  readonly name: string
  readonly text: string
  readonly file?: string
  readonly fields: number
}

/** All kinds of records. */
export function kindRows(locale: Locale): readonly KindRow[] {
  return GUIDE_KINDS.map((kind) => {
    const { name, text, file } = kindPage(locale, kind)
    const fields = kind === 'facility' ? fieldGuide(locale).length : pathsOf(kind).length
    return { kind, name, text, ...(file !== undefined && { file }), fields }
  })
}
