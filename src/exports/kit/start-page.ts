import type { KitText } from '../../artefacts/kit/texts.ts'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? '')

const item = (href: string, label: string): string =>
  `<li><a href="${escaped(href)}">${escaped(label)}</a></li>`

function section(
  { locale, title, intro, pages, dataTitle, readme, manifest }: KitText,
  files: readonly string[],
) {
  const there = new Set(files)
  const links = pages.filter(({ file }) => there.has(file)).map(({ file, label }) => item(file, label))
  const data = files.filter((file) => file.startsWith('data/')).map((file) => item(file, file))
  return [
    `<section lang="${escaped(locale)}"><h1>${escaped(title)}</h1><p>${escaped(intro)}</p>`,
    `<ul>${links.join('')}${item(readme.file, readme.label)}${item('manifest.json', manifest)}</ul>`,
    data.length === 0
      ? ''
      : `<details><summary>${escaped(dataTitle)}</summary><ul>${data.join('')}</ul></details>`,
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
    `<!doctype html><html lang="${escaped(first?.locale ?? '')}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(texts.map(({ title }) => title).join(' · '))}</title>`,
    ...sheets.map((file) => `<link rel="stylesheet" href="${escaped(file)}">`),
    `</head><body><main class="page prose">${texts.map((text) => section(text, files)).join('')}</main></body></html>\n`,
  ].join('')
}
