import type { MessageKey } from '../../i18n/messages/en.ts'

/** Messages the search for a town needs. */
export const TOWN_WORDS = [
  'near.tool.list',
  'near.tool.found',
  'near.tool.nothing',
] as const satisfies readonly MessageKey[]

/** Messages the answer to a position needs. */
export const POSITION_WORDS = [
  'near.tool.waiting',
  'near.tool.refused',
  'near.tool.unavailable',
  'near.tool.failed',
  'near.tool.within',
  'near.tool.none',
  'near.tool.accuracy',
  'near.tool.nearest',
  'near.tool.link',
  'near.tool.basin',
  'near.tool.nobasin',
  'near.at.here',
  'near.at.somewhere',
  'near.at.n',
  'near.at.ne',
  'near.at.e',
  'near.at.se',
  'near.at.s',
  'near.at.sw',
  'near.at.w',
  'near.at.nw',
] as const satisfies readonly MessageKey[]
