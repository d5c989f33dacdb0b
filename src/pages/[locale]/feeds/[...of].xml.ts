import type { APIRoute, GetStaticPaths } from 'astro'
import { atomOf } from '../../../artefacts/feeds/atom.ts'
import { feedOf } from '../../../artefacts/feeds/feed-of.ts'
import type { FeedSubject } from '../../../artefacts/feeds/subject.ts'
import { feedAddress, feedSubjects, formerAddresses } from '../../../artefacts/feeds/subject.ts'
import { LOCALES, type Locale } from '../../../i18n/locales.ts'
import { load } from '../../../site/load.ts'

interface Props {
  readonly locale: Locale
  readonly subject: FeedSubject
}

export const getStaticPaths = (async () => {
  const loaded = await load()
  return LOCALES.flatMap((locale) =>
    feedSubjects(loaded).flatMap((subject) =>
      [feedAddress(subject), ...formerAddresses(loaded, subject)].map((of) => ({
        params: { locale, of },
        props: { locale, subject },
      })),
    ),
  )
}) satisfies GetStaticPaths

/** What changed of one subject, release by release. */
export const GET: APIRoute<Props> = async ({ props: { locale, subject } }) =>
  new Response(atomOf(feedOf(await load(), subject, locale)), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  })
