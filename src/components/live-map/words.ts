import type { MessageKey } from '../../i18n/messages/en.ts'

/** Messages of the island itself, and of maps opened elsewhere, which read them from this page. */
export const SCRIPT_WORDS = [
  'live-map.say.chosen',
  'live-map.say.matching',
  'live-map.say.none',
  'live-map.say.seen',
  'live-map.say.whole',
  'live-map.say.nearest',
  'live-map.say.nowhere',
  'map.mark.several',
  'map.mark.more',
  'live-map.say.close',
  'live-map.say.loading',
  'live-map.say.saving',
  'live-map.say.start',
  'live-map.say.again',
  'live-map.say.noWebgl',
  'live-map.say.lost',
  'live-map.say.failed',
  'live-map.say.picture',
  'live-map.say.wider',
] as const satisfies readonly MessageKey[]

/** Messages of the engine: labels of its buttons, hints, credit. */
export const ENGINE_WORDS = [
  'live-map.engine.canvas',
  'live-map.engine.controls',
  'live-map.engine.zoomIn',
  'live-map.engine.zoomOut',
  'live-map.engine.panLeft',
  'live-map.engine.panRight',
  'live-map.engine.panUp',
  'live-map.engine.panDown',
  'live-map.engine.wheelCtrl',
  'live-map.engine.wheelCmd',
  'live-map.engine.twoFingers',
  'live-map.engine.credit',
] as const satisfies readonly MessageKey[]
