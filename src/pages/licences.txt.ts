import type { APIRoute } from 'astro'
import { licences } from '../site/licences.ts'

/** Licence notices of what the pages ship. */
export const GET: APIRoute = () => new Response(licences())
