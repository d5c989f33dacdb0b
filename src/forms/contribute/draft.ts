import { FIELDS, FIELD_KEYS } from '../../core/facility/fields.ts'
import type { FieldKey, FieldSpec } from '../../core/facility/fields.ts'
import { draftText } from '../../yaml/draft.ts'
import { addClaim, setKey } from '../../yaml/edit.ts'
import type { RawClaim } from '../../yaml/edit.ts'
import { answer, pairOf, present } from './answers.ts'
import type { Answers } from './answers.ts'
import { claimOf, isBlank } from './claim-of.ts'
import { newSource } from './new-source.ts'

/** A file that the contribution makes or changes. */
export interface DraftFile {
  /** Path below the content folder. Example: `facilities/kg/kumtor.yaml`. */
  readonly file: string
  readonly folder: 'facilities' | 'sources'
  readonly id: string
  readonly text: string
  /** Text of the file as it is now; undefined for a new one. */
  readonly before: string | undefined
}

/** What the answers would change. */
export interface Draft {
  /** The record first, then a new source. */
  readonly files: readonly DraftFile[]
  /** The claims that were entered, by the first part of the names of their controls. */
  readonly claims: ReadonlyMap<string, { readonly fact: FieldKey; readonly claim: RawClaim }>
}

/** What is known before anything is entered. */
export interface Ground {
  /** Id of the facility. Example: `kg/kumtor`. */
  readonly id: string
  /** Text of its record; undefined for a new one. */
  readonly text: string | undefined
  /** Id that a new source would take. */
  readonly freeSource: string
}

/** Id of the document: one that is there, or the one that is being described. */
export const sourceOf = (answers: Answers, { freeSource }: Ground): string =>
  answer(answers, 'source.is') === 'new' ? freeSource : answer(answers, 'claim.source')

const specOf = (fact: FieldKey): FieldSpec => FIELDS[fact]

const described = (answers: Answers, ground: Ground): readonly DraftFile[] =>
  answer(answers, 'source.is') === 'new' ? [newSource(answers, ground.freeSource)] : []

const facilityFile = (id: string, text: string, before: string | undefined): DraftFile => ({
  file: `facilities/${id}.yaml`,
  folder: 'facilities',
  id,
  text,
  before,
})

/** What one changed or added fact makes of a record. `old` are the claims that stand there. */
export function factDraft(
  answers: Answers,
  ground: Ground & { readonly text: string; readonly fact: FieldKey; readonly old: readonly RawClaim[] },
): Draft {
  const { id, text, fact, old } = ground
  const source = sourceOf(answers, ground)
  const sources = described(answers, ground)
  if (answer(answers, 'claim.act') === 'unknown') {
    const absence = present({ unknown: answer(answers, 'claim.unknown'), source })
    const done = setKey(text, 'facilities', [fact], absence) ?? text
    return { files: [facilityFile(id, done, text), ...sources], claims: new Map() }
  }
  const mended = Number(/^mend-(\d+)$/.exec(answer(answers, 'claim.act'))?.[1] ?? -1)
  const over = old[mended]
  const claim = claimOf(specOf(fact), answers, { source, ...(over && { over }) })
  const done = over
    ? setKey(text, 'facilities', [fact, mended], claim)
    : addClaim(text, 'facilities', [fact], claim, { preferOver: claim['preferred'] === true })
  return {
    files: [facilityFile(id, done ?? text, text), ...sources],
    claims: new Map([['claim', { fact, claim }]]),
  }
}

/** A new facility: what it is and where, and a claim of every fact that was filled in. */
export function facilityDraft(answers: Answers, ground: Ground): Draft {
  const source = sourceOf(answers, ground)
  const country = answer(answers, 'facility.country')
  const claims = FIELD_KEYS.filter((fact) => !isBlank(specOf(fact), answers, fact)).map((fact) => ({
    fact,
    claim: claimOf(specOf(fact), answers, { name: fact, source }),
  }))
  const note = pairOf(answers, 'facility.notes.0')
  const identity = present({
    name: pairOf(answers, 'facility.name'),
    name_sources: source === '' ? undefined : [source],
    country,
    region: answer(answers, 'facility.region'),
    settlement: pairOf(answers, 'facility.settlement'),
    notes: note && [note],
  })
  const head = draftText({ kind: answer(answers, 'facility.kind') || 'facility' })
  const named = Object.entries(identity).reduce(
    (record, [key, value]) => setKey(record, 'facilities', [key], value) ?? record,
    head,
  )
  const text = claims.reduce(
    (record, { fact, claim }) => addClaim(record, 'facilities', [fact], claim) ?? record,
    named,
  )
  return {
    files: [facilityFile(ground.id, text, undefined), ...described(answers, ground)],
    claims: new Map(claims.map((each) => [each.fact, each])),
  }
}
