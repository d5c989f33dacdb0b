import type { APIRoute } from 'astro'
import { apiUrl } from '../../../artefacts/api/addresses.ts'
import { CONFIG } from '../../../config.ts'
import { openApi } from '../../../core/api/openapi.ts'
import { DEFAULT_LOCALE } from '../../../i18n/locales.ts'
import { translator } from '../../../i18n/translate.ts'
import { jsonResponse } from '../../../site/api-answer.ts'

const t = translator(DEFAULT_LOCALE)

/** The OpenAPI 3.1 document of all answers. */
export const GET: APIRoute = () =>
  jsonResponse(
    openApi({
      server: apiUrl('').replace(/\/$/, ''),
      title: t('api.title'),
      description: t('api.description'),
      email: CONFIG.email,
    }),
  )
