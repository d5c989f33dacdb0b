import type { Claim } from '../../core/claim.ts'
import type { FactValue } from '../../core/components/scorer.ts'
import type { FieldKey } from '../../core/facility/fields.ts'
import { FIELDS } from '../../core/facility/fields.ts'
import type { Method, MethodComponent } from '../../core/method/method.ts'
import type { Evidence, Part } from '../../core/score-types.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import type { Marked, MarkedScore } from '../marked.ts'
import { markedScore } from '../marked.ts'
import type { MarkedText } from '../marked-text.ts'
import type { LineLink } from './claim-line.ts'
import { dateText, lineLink } from './claim-line.ts'
import { explained } from './explain.ts'
import type { FacilityContext } from './facility-context.ts'
import { fileOf } from './facility-context.ts'
import { anyClaims } from './facts.ts'
import { scoreText } from './ranking.ts'
import { rangeText, valueTexts } from './value-text.ts'

/** A fact that a part of the score rests on. */
export interface EvidenceLine {
  /** Label of the fact. Example: `Stored mass`. */
  readonly fact: string
  readonly values: readonly Worded[]
  readonly date: string
  readonly sources: readonly string[]
  readonly line: LineLink
  /** What became of the claim. Example: `as of 2005, upper end opened to 84.8 million m³`. */
  readonly remarks: readonly string[]
}

/** One part of the score. */
export interface PartModel {
  /** Id of the component. Example: `capacity`. */
  readonly id: string
  readonly label: string
  /** Set where the label is in another language than the page. */
  readonly lang?: string
  readonly lo: number
  readonly best: number | null
  readonly hi: number
  readonly fullRange: readonly [lo: number, hi: number]
  readonly unknown: boolean
  readonly score: MarkedScore
  /** The same numbers in a sentence. */
  readonly numbers: MarkedText
  /** What it rests on; marked as the numbers are. Example: `derived`. */
  readonly basis: Marked
  /** How the number follows from the facts, in sentences. */
  readonly how: readonly string[]
  readonly evidence: readonly EvidenceLine[]
}

function openedText(
  context: FacilityContext,
  component: MethodComponent,
  key: FieldKey,
  claim: Claim<FactValue>,
  opened: NonNullable<Evidence['opened']>,
): string {
  const spec = FIELDS[key]
  const date = dateText(context, opened.from)
  if (typeof claim.value !== 'object' || !('lo' in claim.value) || spec.type !== 'number') {
    return context.t('facility.opened', { date, factor: opened.factor })
  }
  const cap =
    component.kind === 'log10' && spec.unit === component.unit ? 10 ** component.fullRange[1] : Infinity
  const hi = Math.min(cap, Number((claim.value.hi * opened.factor).toPrecision(4)))
  return context.t('facility.opened.to', { date, value: rangeText(context, { lo: hi, hi }, spec.unit) })
}

function evidenceLine(
  context: FacilityContext,
  component: MethodComponent,
  part: Part,
  evidence: Evidence,
): EvidenceLine | null {
  const { facility, t } = context
  const { fact, claim: index, opened, decides } = evidence
  const claim = anyClaims(context, fact)[index]
  if (!claim) return null
  return {
    fact: t(`field.${fact}`),
    values: valueTexts(context, fact, claim.value),
    date: dateText(context, claim.asOf),
    sources: [claim.source, ...(claim.also ?? [])],
    line: lineLink(context, fileOf(facility), [fact, index]),
    remarks: [
      ...(decides && part.basis === 'claims-differ' ? [t('facility.decides')] : []),
      ...(opened ? [openedText(context, component, fact, claim, opened)] : []),
    ],
  }
}

/** Words one part of a score. */
function partModel(context: FacilityContext, component: MethodComponent, part: Part): PartModel {
  const { lo, best, hi, basis } = part
  const { text: label, lang } = worded(component.name, context.locale)
  return {
    id: component.id,
    label,
    ...(lang !== undefined && { lang }),
    lo,
    best,
    hi,
    fullRange: component.fullRange,
    unknown: basis === 'unknown',
    score: markedScore(part, context.locale),
    numbers: scoreText(context, part),
    basis: { kind: 'basis', value: basis, text: context.t(`basis.${basis}`) },
    how: explained(context, component, part),
    evidence: part.evidence.flatMap((each) => evidenceLine(context, component, part, each) ?? []),
  }
}

/** Words the parts of a score in the order of its method. */
export function partModels(
  context: FacilityContext,
  method: Method,
  parts: readonly Part[],
): readonly PartModel[] {
  return method.components.flatMap((component) => {
    const part = parts.find(({ component: id }) => id === component.id)
    return part ? [partModel(context, component, part)] : []
  })
}
