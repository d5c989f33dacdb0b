import type { Fact, Localised, Range } from '../claim.ts'
import type { FIELDS, FieldKey, FieldSpec } from './fields.ts'
import type { OutsideDecision } from './outside.ts'
import type { Kind, Precision } from './vocabulary.ts'

/** Coordinates in degrees (WGS 84) with the precision the source allows. */
export interface Place {
  readonly lat: number
  readonly lon: number
  readonly precision: Precision
}

/** The value a claim of a field holds once normalised. */
type ValueOf<S extends FieldSpec> = S extends { type: 'number' | 'year' }
  ? Range
  : S extends { type: 'category'; values: readonly (infer V)[] }
    ? V
    : S extends { type: 'reference' }
      ? string
      : S extends { type: 'word' } | { orReference: string }
        ? Localised | string
        : S extends { type: 'text' }
          ? Localised
          : S extends { type: 'texts' }
            ? readonly (Localised | string)[]
            : S extends { type: 'countries' }
              ? readonly string[]
              : Place

/** Every fact of a facility; none is missing, an absence is a value. */
export type Facts = { readonly [K in FieldKey]: Fact<ValueOf<(typeof FIELDS)[K]>> }

/** One record of `facilities/`, validated and normalised. */
export interface Facility {
  /** `<cc>/<slug>`, the path of the file, for ever. Example: `kg/kumtor`. */
  readonly id: string
  readonly kind: Kind
  readonly name: Localised
  readonly nameSources: readonly string[]
  /** Languages whose name we transliterated ourselves. */
  readonly transliterated: readonly ('en' | 'ru')[]
  /** Names in kk, ky, tg, uz, tk. */
  readonly namesOther: Readonly<Record<string, string>>
  readonly aliases: readonly string[]
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country: string
  /** A text pair, or the whole id of a record of `regions/`. Example: `kg/jalal-abad`. */
  readonly region?: Localised | string
  readonly settlement?: Localised
  readonly placeSources: readonly string[]
  /** Id of the group this facility is counted in. */
  readonly memberOf?: string
  readonly sameAs: Readonly<Record<string, string>>
  /** Who decided on a number of `sameAs`, by the register; a number without a decision is a proposal. */
  readonly sameAsDecided: Readonly<Record<string, OutsideDecision>>
  readonly facts: Facts
  readonly notes: readonly Localised[]
}
