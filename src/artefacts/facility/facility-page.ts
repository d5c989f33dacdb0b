import { repositoryEdit, repositoryLine } from '../../config.ts'
import type { Locale } from '../../i18n/locales.ts'
import { shorten } from '../../i18n/shorten.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import { translator } from '../../i18n/translate.ts'
import type { DocumentLine } from './documents.ts'
import { documentLines } from './documents.ts'
import type { Located } from './facility-context.ts'
import { facilityContext, fileOf } from './facility-context.ts'
import type { FactGroup } from './facts.ts'
import { factGroups, notFound } from './facts.ts'
import type { Heading } from './heading.ts'
import { heading } from './heading.ts'
import type { IncidentModel } from './incidents.ts'
import { incidentModels } from './incidents.ts'
import type { PartModel } from './part.ts'
import { partModels } from './part.ts'
import type { RankingModel } from './ranking.ts'
import { rankingModel } from './ranking.ts'
import type { Reply } from './replies.ts'
import { replies } from './replies.ts'
import { rankSentences } from './summary-rank.ts'
import type { Summary } from './summary.ts'
import { summary } from './summary.ts'
import type { WantedRow } from './wanted-rows.ts'
import { wantedRows } from './wanted-rows.ts'

/** Everything the page of one facility prints, worded. */
export interface FacilityPage {
  readonly heading: Heading
  readonly summary: Summary
  /** The first sentences, for search results and cards. */
  readonly description: string
  readonly ranking: RankingModel | null
  /** Why the record has no place, in a sentence; null where it has one. */
  readonly why: string | null
  readonly parts: readonly PartModel[]
  readonly wanted: readonly WantedRow[]
  readonly notFound: ReturnType<typeof notFound>
  readonly groups: readonly FactGroup[]
  readonly incidents: readonly IncidentModel[]
  readonly replies: readonly Reply[]
  readonly notes: readonly Worded[]
  readonly documents: readonly DocumentLine[]
  /** Address of the file's editor, and of the file. */
  readonly edit: string
  readonly record: string
}

/** Projects one facility for its page. Throws on an id that is none. */
export function facilityPage(located: Located, id: string, locale: Locale): FacilityPage {
  const context = facilityContext(located, id, locale)
  const { facility, published } = context
  const t = translator(locale)
  const file = `content/${fileOf(facility)}`
  const plain = summary(context)
  const [head, groups, incidents] = [heading(context), factGroups(context), incidentModels(context)]
  const replied = replies(context)
  const score = published.main.byId.get(id)?.score
  const { name, country } = head
  return {
    heading: head,
    summary: plain,
    description: shorten(
      [
        t('facility.description', { name: name.text, country: country.text }),
        ...plain.what.slice(0, 2),
        ...plain.standing.slice(0, 2),
      ].join(' '),
    ),
    ranking: rankingModel(context),
    why: published.main.byId.get(id)?.rank ? null : (rankSentences(context)[0] ?? null),
    parts: partModels(context, published.main.method, score?.parts ?? []),
    wanted: wantedRows(context),
    notFound: notFound(context),
    groups,
    incidents,
    replies: replied,
    notes: facility.notes.map((note) => worded(note, locale)),
    documents: documentLines(
      context,
      [...facility.nameSources, ...facility.placeSources],
      groups,
      incidents,
      replied,
    ),
    edit: repositoryEdit(file),
    record: repositoryLine(file),
  }
}
