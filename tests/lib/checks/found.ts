import { elements, parseHtml, textOf } from '../html.ts'
import { metaOf } from '../page-facts.ts'
import type { PageFacts } from '../page-facts.ts'
import type { Problem } from '../problems.ts'

/** Fewest words of its own that a page must offer whom a search engine sends there. */
const FEWEST_WORDS = 60
/** Lengths that search engines show: a shorter text says too little, a longer one is cut. */
export const TITLE = { least: 12, most: 120 } as const
export const DESCRIPTION = { least: 40, most: 200 } as const

interface StepNode {
  readonly name: string
  readonly item: string
}

/** A part of a page as it stands; reading whole pages again as trees would take longer than all else. */
const partOf = (html: string, form: RegExp): string => form.exec(html)?.[0] ?? ''
const MAIN = /<main\b.*<\/main>/s
const WAY = /<nav class="breadcrumbs".*?<\/nav>/s

/** Words between the heading and the foot, those of the way there left out. */
const wordsOf = (html: string): number =>
  partOf(html, MAIN)
    .replace(WAY, ' ')
    .replaceAll(/<[^>]*>/g, ' ')
    .match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0

const lengthProblem = (what: string, text: string, { least, most }: typeof TITLE | typeof DESCRIPTION) =>
  text.length < least || text.length > most ? [`${what} of ${String(text.length)} characters: ${text}`] : []

/** Pages that say too little to be listed, or whose head says too little or too much. */
export function thinProblems(pages: readonly PageFacts[]): Problem[] {
  return pages.flatMap((page) => {
    const words = wordsOf(page.html)
    return [
      ...(words < FEWEST_WORDS ? [`only ${String(words)} words, and no "noindex"`] : []),
      ...lengthProblem('title', page.titles[0] ?? '', TITLE),
      ...lengthProblem('description', metaOf(page, 'description') ?? '', DESCRIPTION),
    ].map((reason) => ({ file: page.file, reason }))
  })
}

/** Texts that stand in the head of more than one page, whatever their languages. */
export function sharedProblems(pages: readonly PageFacts[]): Problem[] {
  return (['title', 'description'] as const).flatMap((what) => {
    const textOfPage = (page: PageFacts) => (what === 'title' ? page.titles[0] : metaOf(page, what)) ?? ''
    return [...Map.groupBy(pages, textOfPage)].flatMap(([text, [first, ...others]]) =>
      others.map(({ file }) => ({ file, reason: `same ${what} as ${first?.file ?? ''}: ${text}` })),
    )
  })
}

/** The steps that the structured data of a page name; nothing where it has none. */
function stepsOf(html: string): readonly StepNode[] {
  const text = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1]
  if (text === undefined) return []
  const { '@graph': nodes } = JSON.parse(text) as {
    '@graph': { '@type': string; itemListElement?: StepNode[] }[]
  }
  return nodes.find((node) => node['@type'] === 'BreadcrumbList')?.itemListElement ?? []
}

/** Breadcrumbs that a reader sees and those that a search engine is told, where they are not the same. */
export function breadcrumbProblems(pages: readonly PageFacts[], site: string): Problem[] {
  return pages.flatMap((page) => {
    const seen = [...elements(parseHtml(partOf(page.html, WAY)))]
      .filter(({ element }) => element.tagName === 'li')
      .map(({ element }) => textOf(element))
    const told = stepsOf(page.html)
    const spaced = (text: string) => text.replaceAll('\u00a0', ' ')
    const same = seen.map(spaced).join('|') === told.map(({ name }) => spaced(name)).join('|')
    const here = told.at(-1)?.item ?? ''
    const found = [
      ...(same ? [] : [`reads "${seen.join(' › ')}", tells "${told.map(({ name }) => name).join(' › ')}"`]),
      ...(told.length > 0 && here !== site + page.address ? [`the last step leads to ${here}`] : []),
    ]
    return found.map((reason) => ({ file: page.file, reason }))
  })
}
