import type { Claim, Unknown } from '../../core/claim.ts'
import { claimsOf, hasClaims } from '../../core/claim.ts'
import type { FactValue } from '../../core/components/scorer.ts'
import type { FieldKey } from '../../core/facility/fields.ts'
import { FIELDS } from '../../core/facility/fields.ts'
import { worded } from '../../i18n/text.ts'
import type { ProfileLine } from '../natech/profile.ts'
import { natechProfile } from '../natech/profile.ts'
import type { FacilitySteps } from '../waters/facility-steps.ts'
import { facilitySteps } from '../waters/facility-steps.ts'
import type { ClaimLine } from './claim-line.ts'
import { claimLine } from './claim-line.ts'
import { FACT_GROUP_IDS, FACT_GROUPS } from './fact-groups.ts'
import type { FactGroupId } from './fact-groups.ts'
import type { FacilityContext } from './facility-context.ts'
import { fileOf } from './facility-context.ts'
import type { Reply } from './replies.ts'
import { repliesTo } from './replies.ts'
import { valueLinks } from './value-link.ts'

/** A stated absence. */
export interface Absence {
  readonly reason: string
  readonly sources: readonly string[]
}

/** A fact with every claim, or the reason why there is none. */
export interface FactLines {
  readonly key: FieldKey
  readonly label: string
  readonly claims: readonly ClaimLine[]
  /** Set where claims have different values. Example: `sources differ`. */
  readonly differ?: string
  /** Set where a document says that the fact is withheld or does not apply. */
  readonly unknown?: Absence
  /** What those concerned say of it, by right of reply. */
  readonly replies: readonly Reply[]
}

/** One group of facts. */
export interface FactGroup {
  readonly id: FactGroupId
  readonly title: string
  /** Facts with claims or with a stated absence; facts nobody found yet are listed apart. */
  readonly facts: readonly FactLines[]
  /** What is no fact of the record: of natural hazards, what the region says and what nobody does. */
  readonly beside: readonly ProfileLine[]
  /** Of waters: the borders that the water passes. */
  readonly steps: FacilitySteps | null
}

/** Claims of any fact, whatever its values. */
export function anyClaims({ facility }: FacilityContext, key: FieldKey): readonly Claim<FactValue>[] {
  return claimsOf<FactValue>(facility.facts[key])
}

/** Words of several documents are never a conflict: they tell more, not otherwise. */
const COMPARED = new Set(['number', 'year', 'category', 'reference', 'word', 'countries'])

/** Whether claims of a fact contradict one another: by different documents, or within one. */
export function differing(context: FacilityContext, key: FieldKey): 'sources' | 'values' | null {
  if (!COMPARED.has(FIELDS[key].type)) return null
  const claims = anyClaims(context, key).map(({ value, source }) => ({
    value: JSON.stringify(value),
    source,
  }))
  const [first] = claims
  const others = claims.filter(({ value }) => value !== first?.value)
  if (others.length === 0) return null
  return new Set(claims.map(({ source }) => source)).size > 1 ? 'sources' : 'values'
}

function linesOf(context: FacilityContext, key: FieldKey): readonly ClaimLine[] {
  const { facility, published, locale } = context
  return anyClaims(context, key).map((claim, index) => {
    const line = claimLine(
      context,
      fileOf(facility),
      [key, index],
      claim,
      valueLinks(context, facility, key, claim.value),
    )
    const material = key === 'material' ? published.atlas.materials.get(String(claim.value)) : undefined
    return material && index === 0 ? { ...line, gloss: worded(material.what, locale) } : line
  })
}

function absence({ t }: FacilityContext, { unknown, source }: Unknown): Absence {
  return { reason: t(`unknown.${unknown}`), sources: source === undefined ? [] : [source] }
}

function factLines(context: FacilityContext, key: FieldKey): FactLines | null {
  const fact = context.facility.facts[key]
  const base = { key, label: context.t(`field.${key}`), replies: repliesTo(context, key) }
  if (hasClaims<FactValue>(fact)) {
    const differ = differing(context, key)
    return {
      ...base,
      claims: linesOf(context, key),
      ...(differ && {
        differ: context.t(differ === 'sources' ? 'basis.claims-differ' : 'facility.values-differ'),
      }),
    }
  }
  if ('unknown' in fact && (fact.unknown !== 'not-searched' || fact.source !== undefined)) {
    return { ...base, claims: [], unknown: absence(context, fact) }
  }
  return null
}

/** All facts that anything is said about, by group; groups without any are left out, but for natural hazards. */
export function factGroups(context: FacilityContext): readonly FactGroup[] {
  return FACT_GROUP_IDS.map((id) => ({
    id,
    title: context.t(`facility.group.${id}`),
    facts: FACT_GROUPS[id].flatMap((key) => factLines(context, key) ?? []),
    beside: id === 'natech' ? natechProfile(context, context.facility) : [],
    steps: id === 'water' ? facilitySteps(context, context.facility) : null,
  })).filter(({ facts, beside }) => facts.length + beside.length > 0)
}

/** Labels of facts nobody found yet, by group: only groups where something is missing. */
export function notFound(context: FacilityContext): readonly {
  readonly title: string
  readonly facts: readonly { readonly key: FieldKey; readonly label: string }[]
}[] {
  return FACT_GROUP_IDS.map((id) => ({
    title: context.t(`facility.group.${id}`),
    facts: FACT_GROUPS[id]
      .filter((key) => factLines(context, key) === null)
      .map((key) => ({ key, label: context.t(`field.${key}`) })),
  })).filter(({ facts }) => facts.length > 0)
}
