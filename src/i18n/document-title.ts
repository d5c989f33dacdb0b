import type { MessageKey } from './messages/en.ts'
import { shorten } from './shorten.ts'
import type { Translate } from './translate.ts'

/** With the name of the site up to this length; search engines cut what is longer. */
const WITH_SITE = 110
/** Longest title of a document. */
export const MAX_TITLE = 120

/** The words that people search for pages of a kind, by the address after the language. */
const HEADS: readonly (readonly [page: RegExp, message: MessageKey])[] = [
  [/^facilities\/$/, 'head.facilities'],
  [/^facilities\/[a-z]{2}\/[^/]+\/$/, 'head.facility'],
  [/^countries\/$/, 'head.countries'],
  [/^countries\/[^/]+\/$/, 'head.country'],
  [/^(?:regions|basins|borders|operators|materials|statuses)\/(?:[^/]+\/)+$/, 'head.view'],
  [/^regions\/$/, 'head.regions'],
  [/^basins\/$/, 'head.basins'],
  [/^borders\/$/, 'head.borders'],
  [/^operators\/$/, 'head.operators'],
  [/^materials\/$/, 'head.materials'],
  [/^statuses\/$/, 'head.statuses'],
  [/^incidents\/$/, 'head.incidents'],
  [/^incidents\/[a-z]{2}\/[^/]+\/$/, 'head.incident'],
  [/^near\/$/, 'head.near'],
  [/^natech\/$/, 'head.natech'],
  [/^risk\/$/, 'head.risk'],
  [/^charts\/$/, 'head.charts'],
  [/^names\/$/, 'head.names'],
  [/^gaps\/$/, 'head.gaps'],
  [/^coverage\/$/, 'head.coverage'],
  [/^methods\/$/, 'head.methods'],
  [/^sources\/$/, 'head.sources'],
  [/^sources\/[^/]+\/$/, 'head.source'],
  [/^compare\/$/, 'head.compare'],
  [/^checklist\/$/, 'head.checklist'],
  [/^checklist\/(?:a|b1|b2|c)\/$/, 'head.sheet'],
  [/^measures\/$/, 'head.measures'],
  [/^work-plans\/$/, 'head.work-plans'],
  [/^trainings\/$/, 'head.trainings'],
  [/^toolkit\/$/, 'head.toolkit'],
  [/^priorities\/$/, 'head.priorities'],
  [/^guide\/$/, 'head.guide'],
  [/^contribute\/$/, 'head.contribute'],
  [/^search\/$/, 'head.search'],
  [/^about\/$/, 'head.about'],
]

/** What tells two long titles apart stands at their end. Example: the id of a document in brackets. */
const TAIL = / \([^()]*\)$/

function cut(text: string): string {
  const tail = TAIL.exec(text)?.[0] ?? ''
  const whole = tail.length < MAX_TITLE / 2 ? tail : ''
  return `${shorten(text.slice(0, text.length - whole.length), MAX_TITLE - whole.length)}${whole}`
}

/**
 * The title of a document, which search engines show: in the words that people search, with the name of the
 * site where there is room for it.
 * @param page address after the language
 * @param title heading of the page
 * @param place country of a facility
 */
export function documentTitle(t: Translate, page: string, title: string, place = ''): string {
  const message = HEADS.find(([form]) => form.test(page))?.[1]
  const head = message === undefined ? title : t(message, { title, place })
  const site = t('site.name')
  const whole = `${head} · ${site}`
  if (page === '') return title
  if (whole.length <= WITH_SITE) return whole
  return head.length <= MAX_TITLE ? head : cut(head)
}
