import type { MessageKey } from '../../i18n/messages/en.ts'

/** A fact of the record of a work plan: what it says of itself, or one of its items. */
export interface PlanEntry {
  /** Id of the plan. Example: `kz-2022`. */
  readonly plan: string
  readonly item?: string
}

/** A message, alone or with the ids of the documents that bear it out; or what a record says. */
export type Entry = MessageKey | readonly [message: MessageKey, ...sources: string[]] | PlanEntry

/** A section of the page: its title is the message `about.<id>.title`. */
export interface Plan {
  readonly id:
    'who' | 'origin' | 'rules' | 'correct' | 'left' | 'not' | 'names' | 'map' | 'access' | 'licence'
  readonly intro?: readonly MessageKey[]
  readonly items: readonly Entry[]
  /** Steps that follow each other. */
  readonly ordered?: true
}

/** What stands where. */
export const PLAN: readonly Plan[] = [
  {
    id: 'who',
    items: [
      'about.who.residents',
      'about.who.officials',
      'about.who.editors',
      'about.who.journalists',
      'about.who.analysts',
    ],
  },
  {
    id: 'origin',
    intro: ['about.origin.own', 'about.origin.independent'],
    items: [
      ['about.origin.projects', 's001', 's003'],
      ['about.origin.pilot', 's001'],
      { plan: 'kz-2018', item: 'inventory-data' },
      ['about.origin.donors', 's002'],
      ['about.origin.decision', 's003'],
      ['about.origin.natech', 's001'],
      { plan: 'kz-2022' },
    ],
  },
  {
    id: 'rules',
    items: [
      'about.rules.claim',
      'about.rules.unknown',
      'about.rules.safe',
      'about.rules.order',
      'about.rules.recompute',
      'about.rules.method',
      'about.rules.same',
      'about.rules.address',
      'about.rules.accusation',
      'about.rules.closed',
    ],
  },
  {
    id: 'correct',
    ordered: true,
    items: ['about.correct.find', 'about.correct.change', 'about.correct.check', 'about.correct.review'],
  },
  {
    id: 'left',
    intro: ['about.left.text'],
    items: ['about.left.address', 'about.left.cited', 'about.left.other', 'about.left.memory'],
  },
  {
    id: 'not',
    intro: ['caveat.index'],
    items: [
      'about.not.complete',
      'about.not.inspection',
      'about.not.warning',
      'about.not.borders',
      'about.not.yet',
    ],
  },
  {
    id: 'names',
    items: ['about.names.print', 'about.names.ours', 'about.names.other', 'about.names.aliases'],
  },
  {
    id: 'map',
    items: [
      ['about.map.natural-earth', 'natural-earth'],
      ['about.map.geonames', 'geonames-cities'],
      'about.map.precision',
    ],
  },
  {
    id: 'access',
    items: [
      'about.access.goal',
      'about.access.tested',
      'about.access.not',
      'about.access.browsers',
      'about.access.tell',
    ],
  },
  {
    id: 'licence',
    items: [
      'about.licence.data',
      'about.licence.code',
      'about.licence.font',
      'about.licence.sources',
      'about.licence.privacy',
    ],
  },
]
