import type { Fact } from '../core/claim.ts'
import { compareAsOf, hasClaims } from '../core/claim.ts'
import type { Facility } from '../core/facility/facility.ts'
import type { FieldKey } from '../core/facility/fields.ts'
import { FIELD_KEYS } from '../core/facility/fields.ts'
import { saysTheSame } from './same-value.ts'

/** A claim as far as a table can repeat it. */
export interface KnownClaim {
  readonly value: unknown
  readonly source: string
  readonly asOf: string
  readonly preferred?: true
}

/** What a record holds already, with what this import has added so far. */
export class KnownFacts {
  readonly #claims = new Map<FieldKey, KnownClaim[]>()
  readonly #absent = new Set<FieldKey>()

  constructor(facility?: Facility) {
    if (!facility) return
    for (const key of FIELD_KEYS) {
      const fact: Fact<unknown> = facility.facts[key]
      if (!hasClaims(fact)) {
        if (fact.unknown !== 'not-searched') this.#absent.add(key)
        continue
      }
      const claims = fact.map(({ value, source, asOf, preferred }) => ({
        value,
        source,
        asOf,
        ...(preferred && { preferred }),
      }))
      this.#claims.set(key, claims)
    }
  }

  claims(field: FieldKey): readonly KnownClaim[] {
    return this.#claims.get(field) ?? []
  }

  /** A stated absence stands there. */
  isAbsent(field: FieldKey): boolean {
    return this.#absent.has(field)
  }

  /**
   * A claim that says the same already. `exactly` asks for the same document and date too, as a template
   * states them row by row; elsewhere a value that is there needs no second claim.
   */
  same(field: FieldKey, claim: KnownClaim, exactly: boolean): KnownClaim | undefined {
    return this.claims(field).find((known) => {
      if (!saysTheSame(field, known.value, claim.value)) return false
      return !exactly || (known.source === claim.source && known.asOf === claim.asOf)
    })
  }

  /** Whether a further claim would decide over those that are there. */
  decides(field: FieldKey, asOf: string): boolean {
    const claims = this.claims(field)
    return claims.every((each) => !each.preferred && compareAsOf(asOf, each.asOf) >= 0)
  }

  add(field: FieldKey, claim: KnownClaim): void {
    this.#claims.set(field, [...this.claims(field), claim])
    this.#absent.delete(field)
  }

  addAbsence(field: FieldKey): void {
    this.#absent.add(field)
  }
}
