import type { APIRoute } from 'astro'
import { citationText } from '../artefacts/press/citation-files.ts'
import { cited } from '../artefacts/press/share.ts'
import type { PressSubject } from '../artefacts/press/subject.ts'
import { pressPage, pressSubjects } from '../artefacts/press/subject.ts'
import type { Atlas } from '../core/atlas.ts'
import { LOCALES } from '../i18n/locales.ts'
import type { CitationForm } from '../i18n/press-routes.ts'
import { load } from './load.ts'

/** A path in every language for everything that has a press kit; the last slash of an address is left out. */
export const pressPaths = (atlas: Atlas) =>
  LOCALES.flatMap((locale) =>
    pressSubjects(atlas).map((subject) => ({
      params: { locale, page: pressPage(subject).slice(0, -1) },
      props: { subject },
    })),
  )

const TYPES: Readonly<Record<CitationForm, string>> = {
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  json: 'application/vnd.citationstyles.csl+json',
}

/** The citation of a page as a file of a form. */
export const citationRoute =
  (form: CitationForm): APIRoute<{ subject: PressSubject }> =>
  async ({ params, props }) => {
    const { citation } = cited(await load(), props.subject, params['locale'] ?? '')
    const headers = { 'content-type': `${TYPES[form]}; charset=utf-8` }
    return new Response(citationText(citation, form), { headers })
  }
