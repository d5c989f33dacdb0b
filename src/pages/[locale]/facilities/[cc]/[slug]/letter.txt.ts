import type { APIRoute, GetStaticPaths } from 'astro'
import { hasLetter } from '../../../../../artefacts/letter/letter-facts.ts'
import { letter } from '../../../../../artefacts/letter/letter.ts'
import { letterText } from '../../../../../artefacts/letter/letter-text.ts'
import { LOCALES } from '../../../../../i18n/locales.ts'
import { load } from '../../../../../site/load.ts'

export const getStaticPaths = (async () => {
  const loaded = await load()
  const ids = loaded.atlas.facilities.map(({ id }) => id).filter((id) => hasLetter(loaded, id))
  return LOCALES.flatMap((locale) =>
    ids.map((id) => {
      const [cc, slug] = id.split('/')
      return { params: { locale, cc, slug } }
    }),
  )
}) satisfies GetStaticPaths

/** A mark at the head tells browsers the encoding where a host does not. */
const UTF_8 = '\ufeff'

/** The letter about a facility as plain text. */
export const GET: APIRoute = async ({ params }) => {
  const model = letter(await load(), `${params['cc'] ?? ''}/${params['slug'] ?? ''}`, params['locale'] ?? '')
  return new Response(UTF_8 + letterText(model), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
