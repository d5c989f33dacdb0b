import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { requestWords } from '../../src/i18n/request-words.ts'

const NOINDEX = '<meta name="robots" content="noindex, nofollow">'
const ROBOTS = 'User-agent: *\nDisallow: /\n'

/**
 * Marks every page of a built site as the preview of a request: a line at the head of the page, in its own
 * language, no search engine, no map of the site. Gives the number of pages.
 */
export function markPreview(dist: string, number: string): number {
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  const pages = names.filter((name) => name.endsWith('.html'))
  for (const name of pages) {
    const file = join(dist, name)
    writeFileSync(file, markPage(readFileSync(file, 'utf8'), number))
  }
  for (const name of names) if (/^sitemap[\w-]*\.xml$/.test(name)) rmSync(join(dist, name))
  writeFileSync(join(dist, 'robots.txt'), ROBOTS)
  return pages.length
}

/** One page with its mark. */
export function markPage(html: string, number: string): string {
  const words = requestWords(/<html lang="ru"/.test(html) ? 'ru' : 'en')
  const line = `<p class="caveat" id="preview">${words.preview(number)}</p>`
  return html
    .replace(/<meta name="robots"[^>]*>/g, '')
    .replace('</head>', () => `${NOINDEX}</head>`)
    .replace(/<main\b[^>]*>/, (main) => `${main}${line}`)
}
