import { about } from './en/about.ts'
import { aboutLimits } from './en/about-limits.ts'
import { country } from './en/country.ts'
import { facility } from './en/facility.ts'
import { front } from './en/front.ts'
import { gaps } from './en/gaps.ts'
import { list } from './en/list.ts'
import { map } from './en/map.ts'
import { method } from './en/method.ts'
import { methodRules } from './en/method-rules.ts'
import { shell } from './en/shell.ts'
import { source } from './en/source.ts'
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
} as const

/** Keys of all messages. */
export type MessageKey = keyof typeof en.messages
