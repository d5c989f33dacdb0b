import type { APIRoute } from 'astro'
import { CONFIG } from '../config.ts'

/**
 * Nothing is forbidden: a page that should not be listed says so itself, and a search engine that may not read
 * it would never learn that.
 */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${CONFIG.site}/sitemap-index.xml\n`)
