import type { Claim } from '../../core/claim.ts'
import { claimsOf } from '../../core/claim.ts'
import type { FactValue } from '../../core/components/scorer.ts'
import type { Facility } from '../../core/facility/facility.ts'
import { FIELDS } from '../../core/facility/fields.ts'
import type { MethodComponent } from '../../core/method/method.ts'
import type { Evidence, Part } from '../../core/score-types.ts'
import { formatInterval, formatScore, numberFormat } from '../../i18n/format.ts'
import type { Worded } from '../../i18n/text.ts'
import type { MarkedScore } from '../marked.ts'
import { markedScore } from '../marked.ts'
import type { Context } from '../list/context.ts'
import { asOfText } from '../list/size.ts'
import { allowedText } from './derivation-tables.ts'
import { quantityWords, unitWords, valueWords } from './value-words.ts'

/** One claim of the example. */
export interface WorkedEvidence {
  /** Label of the fact. Example: `Stored volume`. */
  readonly fact: string
  readonly value: Worded
  /** Date and what became of the claim, in words. */
  readonly remarks: readonly string[]
  /** Id of the document. */
  readonly source: string
}

/** One part of the example: from claims to numbers. */
export interface WorkedPart {
  /** Id of the component. */
  readonly id: string
  readonly name: Worded
  readonly evidence: readonly WorkedEvidence[]
  /** What the method does with the evidence, in a sentence. */
  readonly step: string
  readonly score: MarkedScore
  /** Example: `derived`. */
  readonly basis: string
}

function valueOf(context: Context, fact: Evidence['fact'], { value }: Claim<FactValue>): Worded {
  if (typeof value !== 'object') return valueWords(context, fact, value)
  if (!('hi' in value)) return { text: '' }
  const spec = FIELDS[fact]
  const text = formatInterval(value.lo, value.hi, numberFormat(context.locale).format)
  return { text: unitWords(context, text, spec.type === 'number' ? spec.unit : '1') }
}

function evidenceOf(context: Context, facility: Facility, evidence: Evidence): readonly WorkedEvidence[] {
  const { t, locale } = context
  const claims: readonly Claim<FactValue>[] = claimsOf<FactValue>(facility.facts[evidence.fact])
  const claim = claims[evidence.claim]
  if (!claim) return []
  const factor = evidence.opened && numberFormat(locale, 2).format(evidence.opened.factor)
  return [
    {
      fact: t(`field.${evidence.fact}`),
      value: valueOf(context, evidence.fact, claim),
      remarks: [
        asOfText(context, claim.asOf),
        ...(factor === null ? [] : [t('method.example.opened', { factor })]),
        ...(evidence.decides && claims.length > 1 ? [t('method.example.decides')] : []),
      ],
      source: claim.source,
    },
  ]
}

/** The sentence that leads from the evidence to the score. */
function stepOf(context: Context, facility: Facility, component: MethodComponent, part: Part): string {
  const { t, locale } = context
  const score = formatInterval(part.lo, part.hi, (value) => formatScore(value, locale))
  if (part.basis === 'unknown') return t('method.example.unknown', { score })
  const derivation =
    part.basis === 'derived'
      ? component.derivations.find(({ from }) => from === part.evidence[0]?.fact)
      : undefined
  if (component.kind === 'log10') {
    const quantity = quantityWords(context, 10 ** part.lo, 10 ** part.hi, component.unit)
    if (derivation?.by !== 'division') return t('method.example.log10', { quantity, score })
    const divisor = formatInterval(...derivation.divisor, numberFormat(locale).format)
    return t('method.example.division', {
      divisor: unitWords(context, divisor, derivation.unit),
      quantity,
      score,
    })
  }
  if (derivation?.by === 'presence')
    return t('method.example.presence', { fact: t(`field.${derivation.from}`), score })
  if (derivation?.by !== 'table') return t('method.example.rows', { score })
  const named = claimsOf<FactValue>(facility.facts[derivation.from]).map(({ value }) => value)
  const rows = derivation.rows.filter(({ values }) =>
    values.some((value) => named.some((name) => name === value)),
  )
  const gives = [...new Set(rows.map((row) => allowedText(context, row.gives)))].join('; ')
  return t('method.example.table', { gives, score })
}

/** Words one part of a score with the claims behind it. */
export function workedPart(
  context: Context,
  facility: Facility,
  component: MethodComponent,
  part: Part,
  name: Worded,
): WorkedPart {
  return {
    id: component.id,
    name,
    evidence: part.evidence.flatMap((evidence) => evidenceOf(context, facility, evidence)),
    step: stepOf(context, facility, component, part),
    score: markedScore(part, context.locale),
    basis: context.t(`basis.${part.basis}`),
  }
}
