import type { Catalogue, Translated } from '../catalogue.ts'
import type { en } from './en.ts'
import { about } from './ru/about.ts'
import { aboutLimits } from './ru/about-limits.ts'
import { country } from './ru/country.ts'
import { facility } from './ru/facility.ts'
import { facilitySummary } from './ru/facility-summary.ts'
import { front } from './ru/front.ts'
import { gaps } from './ru/gaps.ts'
import { incidents } from './ru/incidents.ts'
import { list } from './ru/list.ts'
import { map } from './ru/map.ts'
import { method } from './ru/method.ts'
import { methodRules } from './ru/method-rules.ts'
import { shell } from './ru/shell.ts'
import { source } from './ru/source.ts'
import { charts } from './ru/charts.ts'
import { chartsRecords } from './ru/charts-records.ts'
import { compare } from './ru/compare.ts'
import { liveMap } from './ru/live-map.ts'
import { names } from './ru/names.ts'
import { near } from './ru/near.ts'
import { search } from './ru/search.ts'
import { table } from './ru/table.ts'
import { viewKinds } from './ru/view-kinds.ts'
import { views } from './ru/views.ts'
import { vocabulary } from './ru/vocabulary.ts'

/** Russian. A key that English has and this file lacks does not compile. */
export const ru: Catalogue<Translated<(typeof en)['messages']>> = {
  tag: 'ru',
  name: 'Русский',
  intl: 'ru-RU',
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
}
