import { closedBeforeCommissioned } from './closed-before-commissioned.ts'
import { confusable } from './confusable.ts'
import { countryOfPath } from './country-of-path.ts'
import { countryWithoutRecord } from './country-without-record.ts'
import { dateAfterRelease } from './date-after-release.ts'
import { memberOf } from './member-of.ts'
import { neverCited } from './never-cited.ts'
import { operatorNamedTwice } from './operator-named-twice.ts'
import { outsideCountry } from './outside-country.ts'
import { outsideDerived } from './outside-derived.ts'
import type { AtlasRule, RecordRule } from './rule.ts'
import { riverMouth } from './river-mouth.ts'
import { unknownReference } from './unknown-reference.ts'
import { yearAfterRelease } from './year-after-release.ts'

/** Checks of one record, in order. */
export const RECORD_RULES: readonly RecordRule[] = [
  countryOfPath,
  unknownReference,
  riverMouth,
  dateAfterRelease,
]

/** Checks of the whole set, in order. */
export const ATLAS_RULES: readonly AtlasRule[] = [
  confusable,
  outsideCountry,
  memberOf,
  yearAfterRelease,
  closedBeforeCommissioned,
  countryWithoutRecord,
  operatorNamedTwice,
  outsideDerived,
  neverCited,
]
