import type { Catalogue, Translated } from '../catalogue.ts'
import type { en } from './en.ts'
import { about } from './ru/about.ts'
import { aboutLimits } from './ru/about-limits.ts'
import { country } from './ru/country.ts'
import { facility } from './ru/facility.ts'
import { front } from './ru/front.ts'
import { gaps } from './ru/gaps.ts'
import { list } from './ru/list.ts'
import { map } from './ru/map.ts'
import { method } from './ru/method.ts'
import { methodRules } from './ru/method-rules.ts'
import { shell } from './ru/shell.ts'
import { source } from './ru/source.ts'
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
    ...front,
    ...gaps,
    ...list,
    ...map,
    ...method,
    ...methodRules,
    ...shell,
    ...source,
    ...vocabulary,
  },
}
