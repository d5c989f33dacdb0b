import { checklistSet } from './checklist-set.ts'
import { borderRecord } from './border-record.ts'
import { closedBeforeCommissioned } from './closed-before-commissioned.ts'
import { confusable } from './confusable.ts'
import { countryOfPath } from './country-of-path.ts'
import { countryWithoutRecord } from './country-without-record.ts'
import { dateAfterRelease } from './date-after-release.ts'
import { downstreamCourse } from './downstream-course.ts'
import { heldBeforeStart } from './held-before-start.ts'
import { evaluationRule } from './evaluation.ts'
import { ledgerRule } from './ledger.ts'
import { memberOf } from './member-of.ts'
import { neverCited } from './never-cited.ts'
import { operatorNamedTwice } from './operator-named-twice.ts'
import { outsideCountry } from './outside-country.ts'
import { outsideIdDecided } from './outside-id-decided.ts'
import { outsideIdTwice } from './outside-id-twice.ts'
import { outsideDerived } from './outside-derived.ts'
import type { AtlasRule, LoneRule, RecordRule } from './rule.ts'
import { responseRule } from './response.ts'
import { riverCourse } from './river-course.ts'
import { riverMouth } from './river-mouth.ts'
import { unknownReference } from './unknown-reference.ts'
import { yearAfterRelease } from './year-after-release.ts'

/** Checks of one record, in order. */
export const RECORD_RULES: readonly RecordRule[] = [
  countryOfPath,
  unknownReference,
  riverMouth,
  borderRecord,
  dateAfterRelease,
  responseRule,
  evaluationRule,
  heldBeforeStart,
  outsideIdDecided,
]

/** Checks of each facility and incident by itself, in order. */
export const LONE_RULES: readonly LoneRule[] = [
  outsideCountry,
  yearAfterRelease,
  closedBeforeCommissioned,
  operatorNamedTwice,
  outsideDerived,
  downstreamCourse,
]

/** Checks of the whole set, in order. */
export const ATLAS_RULES: readonly AtlasRule[] = [
  confusable,
  ledgerRule,
  memberOf,
  countryWithoutRecord,
  riverCourse,
  neverCited,
  checklistSet,
  outsideIdTwice,
]
