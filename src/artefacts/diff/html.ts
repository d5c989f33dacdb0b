import { escapeXml } from '../../core/markup.ts'
import { seen } from './escape-markdown.ts'
import { STYLE } from './html-style.ts'
import type { Block, Inline, Item, Line, ReportModel, Section } from './line.ts'

const escaped = (text: string): string => escapeXml(seen(text))

function inline(piece: Inline): string {
  if (typeof piece === 'string') return escaped(piece)
  const { quote, lang, look } = piece
  const language = lang === undefined ? '' : ` lang="${escaped(lang)}"`
  const tag = look === 'code' ? 'code' : look === 'strong' ? 'strong' : language === '' ? '' : 'span'
  return tag === '' ? escaped(quote) : `<${tag}${language}>${escaped(quote)}</${tag}>`
}

const lineHtml = (line: Line): string => line.map(inline).join('')

const listHtml = (items: readonly Item[]): string =>
  `<ul>\n${items
    .map(({ line, items: inner }) => `<li>${lineHtml(line)}${inner ? `\n${listHtml(inner)}` : ''}</li>\n`)
    .join('')}</ul>`

function tableHtml({ head, rows, numbers }: Extract<Block, { kind: 'table' }>): string {
  const of = (index: number) => (numbers.includes(index) ? ' class="number"' : '')
  const titles = head.map((line, index) => `<th scope="col"${of(index)}>${lineHtml(line)}</th>`).join('')
  const body = rows
    .map(
      (cells) =>
        `<tr>${cells.map((line, index) => `<td${of(index)}>${lineHtml(line)}</td>`).join('')}</tr>\n`,
    )
    .join('')
  return `<table>\n<thead>\n<tr>${titles}</tr>\n</thead>\n<tbody>\n${body}</tbody>\n</table>`
}

function blockHtml(block: Block): string {
  if (block.kind === 'words') return `<p>${lineHtml(block.line)}</p>`
  return block.kind === 'list' ? listHtml(block.items) : tableHtml(block)
}

function sectionHtml({ level, title, blocks }: Section, index: number): string {
  const tag = level === 2 ? 'h2' : 'h3'
  const inner = [`<${tag}>${lineHtml(title)}</${tag}>`, ...blocks.map(blockHtml)].join('\n')
  return index === 0 ? `<section class="first">\n${inner}\n</section>` : inner
}

/** The whole report as one file: it asks for nothing from anywhere, runs nothing, and prints. */
export function reportHtml({ lang, title, lead, sections }: ReportModel): string {
  return `<!doctype html>
<html lang="${escaped(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${lead.map((line) => `<p>${lineHtml(line)}</p>`).join('\n')}
${sections.map(sectionHtml).join('\n')}
</main>
</body>
</html>
`
}
