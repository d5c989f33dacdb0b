import type { APIRoute, GetStaticPaths } from 'astro'
import { pressClaim } from '../../../artefacts/press/claim.ts'
import type { PressSubject } from '../../../artefacts/press/subject.ts'
import { badgeSvg } from '../../../exports/badges/badge.ts'
import { load } from '../../../site/load.ts'
import { pressPaths } from '../../../site/press-paths.ts'

export const getStaticPaths = (async () => pressPaths((await load()).atlas)) satisfies GetStaticPaths

/** The badge of a page. */
export const GET: APIRoute<{ subject: PressSubject }> = async ({ params, props }) => {
  const locale = params['locale'] ?? ''
  const claim = pressClaim(await load(), props.subject, locale)
  return new Response(badgeSvg(claim, locale), { headers: { 'content-type': 'image/svg+xml' } })
}
