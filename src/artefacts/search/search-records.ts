import type { Locale } from '../../i18n/locales.ts'
import { contextOf } from '../list/context.ts'
import type { Published } from '../published.ts'
import { checklistRecords } from './checklist-records.ts'
import { facilityRecords } from './facility-records.ts'
import { lessonRecords } from './lesson-records.ts'
import { otherRecords } from './other-records.ts'
import { planRecords } from './plan-records.ts'
import { pageRecords } from './page-records.ts'
import type { SearchRecord } from './record.ts'
import { viewRecords } from './view-records.ts'

/** Every page of the atlas as the search knows it in one language. */
export function searchRecords(published: Published, locale: Locale): readonly SearchRecord[] {
  const context = contextOf(published, locale)
  return [
    ...facilityRecords(context),
    ...viewRecords(context),
    ...otherRecords(context),
    ...planRecords(context),
    ...lessonRecords(context),
    ...pageRecords(context),
    ...checklistRecords(context),
  ]
}
