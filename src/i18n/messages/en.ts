import { about } from './en/about.ts'
import { aboutLimits } from './en/about-limits.ts'
import { country } from './en/country.ts'
import { facility } from './en/facility.ts'
import { facilitySummary } from './en/facility-summary.ts'
import { front } from './en/front.ts'
import { gaps } from './en/gaps.ts'
import { incidents } from './en/incidents.ts'
import { list } from './en/list.ts'
import { map } from './en/map.ts'
import { method } from './en/method.ts'
import { methodRules } from './en/method-rules.ts'
import { shell } from './en/shell.ts'
import { source } from './en/source.ts'
import { charts } from './en/charts.ts'
import { chartsRecords } from './en/charts-records.ts'
import { compare } from './en/compare.ts'
import { liveMap } from './en/live-map.ts'
import { names } from './en/names.ts'
import { near } from './en/near.ts'
import { search } from './en/search.ts'
import { table } from './en/table.ts'
import { viewKinds } from './en/view-kinds.ts'
import { views } from './en/views.ts'
import { vocabulary } from './en/vocabulary.ts'

/** English, the catalogue all others are typed by. One file per part of the site. */
export const en = {
  tag: 'en',
  name: 'English',
  intl: 'en-GB',
  messages: {
    ...about,
    ...aboutLimits,
    ...country,
    ...facility,
    ...facilitySummary,
    ...front,
    ...gaps,
    ...incidents,
    ...list,
    ...map,
    ...method,
    ...methodRules,
    ...shell,
    ...source,
    ...charts,
    ...chartsRecords,
    ...compare,
    ...liveMap,
    ...names,
    ...near,
    ...search,
    ...table,
    ...viewKinds,
    ...views,
    ...vocabulary,
  },
} as const

/** Keys of all messages. */
export type MessageKey = keyof typeof en.messages
