import type { APIRoute, GetStaticPaths } from 'astro'
import { gonePage } from '../../../../artefacts/gone/gone-page.ts'
import type { EmbedKey } from '../../../../artefacts/press/embed.ts'
import { embedAddress, embedKeys, embedPage, isEmbed } from '../../../../artefacts/press/embed.ts'
import type { Tombstone } from '../../../../core/ledger/ledger.ts'
import { tombstones } from '../../../../core/ledger/ledger.ts'
import { embedHtml, goneHtml } from '../../../../exports/embed/embed-html.ts'
import { LOCALES } from '../../../../i18n/locales.ts'
import { CONTENT_POLICY } from '../../../../layouts/policy.ts'
import { load } from '../../../../site/load.ts'
import sheet from '../../../../styles/toolkit/embed.css?url'

/** A frame that stands, or one whose record was withdrawn. */
type Framed = { readonly key: EmbedKey } | { readonly tombstone: Tombstone }

/** Address below the folder of frames. */
const under = (address: string): string => address.replace(/^embed\//, '').replace(/\/$/, '')

export const getStaticPaths = (async () => {
  const loaded = await load()
  const buried = tombstones(loaded.atlas.ledger).filter(({ address }) => isEmbed(address))
  const framed: readonly { readonly page: string; readonly props: Framed }[] = [
    ...embedKeys(loaded).map((key) => ({ page: under(embedAddress(key)), props: { key } })),
    ...buried.map((each) => {
      const page = under(each.address)
      return { page, props: { tombstone: { ...each, address: page } } }
    }),
  ]
  return LOCALES.flatMap((locale) => framed.map(({ page, props }) => ({ params: { locale, page }, props })))
}) satisfies GetStaticPaths

/** What other sites show in a frame. */
export const GET: APIRoute<Framed> = async ({ params, props }) => {
  const locale = params['locale'] ?? ''
  const shell = { locale, policy: CONTENT_POLICY, sheet }
  const loaded = await load()
  const html =
    'key' in props
      ? embedHtml(embedPage(loaded, props.key, locale), shell)
      : goneHtml(gonePage(loaded.atlas, props.tombstone, locale), shell)
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } })
}
