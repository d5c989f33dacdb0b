import type { APIRoute } from 'astro'
import { LOCALES } from '../../../../i18n/locales.ts'
import { evaluateFile } from '../../../../site/evaluate-data.ts'

export async function getStaticPaths() {
  const files = await Promise.all(
    LOCALES.map(async (locale) => {
      const file = await evaluateFile(locale)
      return file ? [{ params: { locale, data: file.name }, props: { text: file.text } }] : []
    }),
  )
  return files.flat()
}

/** The questions and whatever else the form of an evaluation needs, in one language. */
export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'application/json' } })
