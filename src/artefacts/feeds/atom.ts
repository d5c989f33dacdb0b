import { escapeXml } from '../../core/markup.ts'
import type { Content, Entry, Feed, Span } from './feed.ts'

function spanHtml({ text, lang, href }: Span): string {
  const tongue = lang === undefined ? '' : ` lang="${escapeXml(lang)}"`
  const words = escapeXml(text)
  if (href !== undefined) return `<a href="${escapeXml(href)}"${tongue}>${words}</a>`
  return tongue === '' ? words : `<span${tongue}>${words}</span>`
}

const spans = (list: readonly Span[]): string => list.map(spanHtml).join('')

/** Paragraphs and lists as HTML; every text is escaped here and nowhere else. */
const contentHtml = (content: readonly Content[]): string =>
  content
    .map((part) =>
      'words' in part
        ? `<p>${spans(part.words)}</p>`
        : `<ul>${part.list.map((item) => `<li>${spans(item)}</li>`).join('')}</ul>`,
    )
    .join('')

/** Midnight UTC of a day, as RFC 3339 writes it: a release has a day, no hour. */
const instant = (date: string): string => `${date}T00:00:00Z`

const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`

const link = (rel: string, type: string, href: string, language: string): string =>
  `<link rel="${rel}" type="${type}" hreflang="${escapeXml(language)}" href="${escapeXml(href)}"/>`

function entryXml({ id, title, href, date, content }: Entry, language: string): string {
  return [
    '<entry>',
    element('id', id),
    element('title', title),
    link('alternate', 'text/html', href, language),
    // A release never changes once it is made: both dates are its own.
    element('published', instant(date)),
    element('updated', instant(date)),
    `<content type="html">${escapeXml(contentHtml(content))}</content>`,
    '</entry>',
  ].join('\n')
}

/** The text of a feed (RFC 4287), UTF-8. The same feed gives the same bytes. */
export function atomOf(feed: Feed): string {
  const { id, title, subtitle, language, self, page, author, site, rights, date, entries } = feed
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(language)}">`,
    element('id', id),
    element('title', title),
    element('subtitle', subtitle),
    element('updated', instant(date)),
    link('self', 'application/atom+xml', self, language),
    link('alternate', 'text/html', page, language),
    `<author>${element('name', author)}${element('uri', site)}</author>`,
    element('rights', rights),
    ...entries.map((entry) => entryXml(entry, language)),
    '</feed>',
    '',
  ].join('\n')
}
