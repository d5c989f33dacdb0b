import type { Localised } from '../claim.ts'
import type { FieldKey } from '../facility/fields.ts'
import type { Kind, Status } from '../facility/vocabulary.ts'

/** How far a row, a derivation or a method has been compared with the published original. */
export type RowStatus = 'verified' | 'provisional'

/** Id of a component, the same in every method. Example: `capacity`. */
export type ComponentId = string

/** Two numbers, low before high; equal where there is one value. Example: `[0, 1]`. */
export type Span = readonly [lo: number, hi: number]

/** What every row and rule says about its own standing. */
export interface Provenance {
  readonly status: RowStatus
  /** Ids of records of `sources/`; empty for our own (editorial) rows. */
  readonly sources: readonly string[]
  readonly note?: Localised
}

/** One or several words of a vocabulary with the score they get. */
export interface LookupRow extends Provenance {
  /** Values of the input. Example: `['closed', 'suspended']`. */
  readonly values: readonly (string | number)[]
  readonly score: Span
}

/** A stretch of the number line with its score; the ends say whether they belong to it. */
export interface StepRow extends Provenance {
  /** Lower end, minus infinity where there is none. */
  readonly from: number
  /** Whether the lower end itself belongs to the stretch. */
  readonly fromIncluded: boolean
  /** Upper end, infinity where there is none. */
  readonly to: number
  readonly toIncluded: boolean
  readonly score: Span
}

/** The input is another quantity divided by a quantity known within bounds (volume from mass). */
export interface Division extends Provenance {
  readonly by: 'division'
  /** The fact read. Example: `mass_t`. */
  readonly from: FieldKey
  /** Bounds of the divisor. Example: a bulk density of `[1.2, 1.8]`. */
  readonly divisor: Span
  /** Unit of the divisor. Example: `t/m3`. */
  readonly unit: string
}

/** A row of a table: for these values of the fact read, the input is one of those. */
export interface TableRow extends Provenance {
  /** Values of the fact read. Example: `['gold-tailings']`. */
  readonly values: readonly (string | number)[]
  /** Values the input may then have. Example: `[1, 2, 3]`. */
  readonly gives: readonly (string | number)[]
}

/** The input is bounded by a table over a category (water hazard class from material). */
export interface Table extends Provenance {
  readonly by: 'table'
  readonly from: FieldKey
  readonly rows: readonly TableRow[]
}

/**
 * The input is bounded because another fact is stated at all, whatever it says: a document that names
 * the countries downstream tells that a watercourse is within reach.
 */
export interface Presence extends Provenance {
  readonly by: 'presence'
  readonly from: FieldKey
  /** Bounds of the input, in the unit of the component. Example: `[0, 10]` km. */
  readonly allows: Span
}

/** How an input without claims is bounded by another fact. */
export type Derivation = Division | Table | Presence

/** What the three kinds of component share. */
interface ComponentBase extends Provenance {
  readonly id: ComponentId
  readonly name: Localised
  /** The fact scored; a fact that would settle the component is named by it. Example: `volume_m3`. */
  readonly input: FieldKey
  /** The scores the component can take; taken whole where nothing is known. */
  readonly fullRange: Span
  /** In the order in which they are tried. */
  readonly derivations: readonly Derivation[]
}

/** Decimal logarithm of one quantity in one unit. */
export interface Log10Component extends ComponentBase {
  readonly kind: 'log10'
  /** Unit of the input. Example: `m3`. */
  readonly unit: string
}

/** A category to a score, or to an interval of scores. */
export interface LookupComponent extends ComponentBase {
  readonly kind: 'lookup'
  readonly rows: readonly LookupRow[]
}

/** A number to a score by thresholds. */
export interface StepsComponent extends ComponentBase {
  readonly kind: 'steps'
  readonly unit: string
  /** Ascending, without gap or overlap. */
  readonly rows: readonly StepRow[]
}

export type MethodComponent = Log10Component | LookupComponent | StepsComponent

/** How the interval of an old figure opens: `hi * (1 + share * years beyond the shelf life)`. */
export interface Aging extends Provenance {
  /** The fact whose claims age. Example: `volume_m3`. */
  readonly input: FieldKey
  /** Only at facilities one of whose deciding status claims is one of these. */
  readonly statuses: readonly Status[]
  /** Calendar years a figure keeps. Example: 5. */
  readonly shelfLifeYears: number
  /** Share of the stated figure by which `hi` grows in each year beyond. Example: 0.05. */
  readonly opensHiPerYear: number
}

/** Records that the method lists but never rates, nor counts in a band. */
export interface Exclusions {
  readonly kinds: readonly Exclude<Kind, 'facility'>[]
  readonly statuses: readonly Status[]
  readonly note?: Localised
}

/** One record of `methods/`, validated and normalised. */
export interface Method {
  /** The name of the file, for ever. Example: `thi-basic-provisional`. */
  readonly id: string
  /** Short name for tables. */
  readonly name: Localised
  readonly fullName: Localised
  /** `provisional` while one row of it is. */
  readonly status: RowStatus
  /** The method of the main public ranking; one of all methods. */
  readonly isDefault: boolean
  readonly sources: readonly string[]
  /** Components that must have evidence for a facility to be rated. */
  readonly ratedBy: readonly ComponentId[]
  readonly components: readonly MethodComponent[]
  readonly aging: readonly Aging[]
  readonly unrated: Exclusions
  /** Remarks for the method's page. */
  readonly notes: readonly Localised[]
  /** What remains to be settled from the originals. */
  readonly openQuestions: readonly Localised[]
}
