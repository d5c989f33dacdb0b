import type { KitText } from '../../artefacts/kit/texts.ts'
import { escapeMarkup } from '../../core/markup.ts'

const item = (href: string, label: string): string =>
  `<li><a href="${escapeMarkup(href)}">${escapeMarkup(label)}</a></li>`

function section(
  { locale, title, intro, pages, dataTitle, readme, manifest }: KitText,
  files: readonly string[],
) {
  const there = new Set(files)
  const links = pages.filter(({ file }) => there.has(file)).map(({ file, label }) => item(file, label))
  const data = files.filter((file) => file.startsWith('data/')).map((file) => item(file, file))
  return [
    `<section lang="${escapeMarkup(locale)}"><h1>${escapeMarkup(title)}</h1><p>${escapeMarkup(intro)}</p>`,
    `<ul>${links.join('')}${item(readme.file, readme.label)}${item('manifest.json', manifest)}</ul>`,
    data.length === 0
      ? ''
      : `<details><summary>${escapeMarkup(dataTitle)}</summary><ul>${data.join('')}</ul></details>`,
    '</section>',
  ].join('')
}

/**
 * The page an archive is opened with: every language one below the other, and no script.
 * @param sheets files of the style sheets it is shown with
 */
export function startPage(
  texts: readonly KitText[],
  files: readonly string[],
  sheets: readonly string[],
): string {
  const [first] = texts
  return [
    `<!doctype html><html lang="${escapeMarkup(first?.locale ?? '')}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeMarkup(texts.map(({ title }) => title).join(' · '))}</title>`,
    ...sheets.map((file) => `<link rel="stylesheet" href="${escapeMarkup(file)}">`),
    `</head><body><main class="page prose">${texts.map((text) => section(text, files)).join('')}</main></body></html>\n`,
  ].join('')
}
