import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { pressPage, pressSubjects } from '../../src/artefacts/press/subject.ts'
import { CONFIG } from '../../src/config.ts'
import { LOCALES } from '../../src/i18n/locales.ts'
import { citationFile, CITATION_FORMS } from '../../src/i18n/press-routes.ts'
import { linkedProblems } from '../lib/checks/linked.ts'
import { frameProblems } from '../lib/frames.ts'
import type { Told } from '../lib/press.ts'
import { toldOf } from '../lib/press.ts'
import { expectNone } from '../lib/problems.ts'
import { realRecords } from '../lib/records.ts'
import { readPage } from '../oracle/page.ts'

const dist = inject('dist')
const { atlas, main } = await realRecords()
const told = LOCALES.flatMap((locale) =>
  pressSubjects(atlas).map((subject) => {
    const page = pressPage(subject)
    return { locale, subject, page, file: `${locale}/${page}`, said: toldOf(dist, locale, page) }
  }),
)

const judged = (problems: (told: Told, locale: string, page: string) => readonly string[]) => {
  expectNone(
    told.flatMap(({ file, said, locale, page }) =>
      problems(said, locale, page).map((reason) => ({ file, reason })),
    ),
  )
}

/** Of two texts that must be one. */
const same = (what: string, one: string, other: string): readonly string[] =>
  one === other && one !== '' ? [] : [`${what}: "${one}" is not "${other}"`]

/** What a frame, a badge and a card say: name, standing, and the band where there is one. */
const lines = ({ embedName, embedLines }: Told): readonly string[] => {
  const [, , standing = '', ...rest] = embedLines
  const band = rest.find((line) => /\((?:provisional|предварительно)\)$/.test(line))
  return [embedName, standing, ...(band === undefined ? [] : [band])]
}

describe('what may be quoted of every facility, country, basin and incident, in both languages', () => {
  it('is the same sentence on the page, in its head, in its data and in its press kit', () => {
    expect(told.length).toBeGreaterThan(300)
    judged(({ sentence, description, kitSentence, linked }) => [
      ...same('head', description, sentence),
      ...same('press kit', kitSentence, sentence),
      ...(linked.includes(JSON.stringify(sentence).slice(1, -1)) ? [] : ['the data says otherwise']),
    ])
  })

  it('is the same name, place and band in frame, badge and card', () => {
    judged((said) => [
      ...same('badge', said.badgeTitle, lines(said).join('. ')),
      ...same('card', said.alt, lines(said).join('. ')),
      ...said.kitAlts.flatMap((alt) => same('press kit', alt, said.alt)),
      ...lines(said)
        .slice(1)
        .flatMap((line) => (said.badgeLines.includes(line) ? [] : [`the badge does not print "${line}"`])),
      ...(said.sentence.startsWith(said.embedName) ? [] : ['the sentence does not begin with the name']),
    ])
  })

  it('has the release wherever it stands', () => {
    const release = /2\d{3}-\d\d-\d\d-[0-9a-f]{8}/.exec(told[0]?.said.sentence ?? '')?.[0] ?? 'none'
    judged(({ sentence, embedLines, badgeLines }) =>
      [sentence, embedLines.join(' '), badgeLines.join(' ')].flatMap((text) =>
        text.includes(release) ? [] : [`no release ${release} in "${text}"`],
      ),
    )
  })

  it.each(LOCALES)('has the numbers of the row in the list, %s', (locale) => {
    const list = readFileSync(join(dist, locale, 'facilities/index.html'), 'utf8')
    const { numbers } = readPage(list, `/${locale}/facilities/`, main.method.id)
    const of = new Map(told.filter((each) => each.locale === locale).map((each) => [each.subject.id, each]))
    const rows = numbers.filter(({ kind }) => ['place', 'band', 'all'].includes(kind))
    const rated = new Set(rows.flatMap(({ kind, record }) => (kind === 'band' ? [record] : [])))
    expect(rated.size).toBeGreaterThan(10)
    expectNone(
      rows.flatMap(({ kind, text, record }) => {
        if (kind === 'all' && rated.has(record)) return []
        const said = of.get(record ?? '')?.said
        const [, standing = '', band = ''] = said ? lines(said) : []
        const [best = '', worst = best] = text.split('–')
        const line = kind === 'place' ? standing : band
        const found = line.match(/[\d–]+/g)?.includes(text) === true || (kind === 'band' && best === worst)
        const ends = [best, worst].every((end) => said?.sentence.match(/\d+/g)?.includes(end) === true)
        return found && (ends || best === worst)
          ? []
          : [{ file: record ?? '', reason: `${kind} ${text} of the list is not in "${line}"` }]
      }),
    )
  })
})

describe('what comes with it', () => {
  it('the data for machines is valid, and its addresses answer', () => {
    judged(({ linked }) => {
      const own = [...linked.matchAll(/"(https:[^"#]*)(?:#[^"]*)?"/g)].flatMap(([, address = '']) =>
        address.startsWith(`${CONFIG.site}/`) ? [decodeURI(address.slice(CONFIG.site.length))] : [],
      )
      const lost = own.filter(
        (path) => !existsSync(join(dist, path.endsWith('/') ? `${path}index.html` : path)),
      )
      return [...linkedProblems(JSON.parse(linked)), ...lost.map((path) => `leads to nothing: ${path}`)]
    })
  })

  it('the card, the badge and the citations are files of the site', () => {
    judged((said, locale, page) => {
      const files = [
        said.image.slice(CONFIG.site.length),
        ...CITATION_FORMS.map((form) => citationFile(locale, page, form)),
      ]
      return files.filter((file) => !existsSync(join(dist, file))).map((file) => `lacks ${file}`)
    })
  })

  it('a frame costs less than 15 kB in all, and runs nothing', () => {
    judged((_, locale, page) => frameProblems(dist, `${locale}/embed/${page}index.html`))
  })
})

describe('the check of data for machines', () => {
  const graph = (node: unknown) => ({ '@context': 'https://schema.org', '@graph': [node] })

  it.each([
    [{ '@type': 'Place', name: 'a', colour: 'red' }, 'Place has no colour'],
    [
      { '@type': 'Dataset', name: 'a', description: 'b', license: 'c', creator: [] },
      'Dataset.license is no address',
    ],
    [{ '@type': 'Event', name: 'a' }, ' Event lacks location'],
    [{ '@type': 'Thing' }, ' is of no type that may stand there: Thing'],
    [
      { '@type': 'Event', name: 'a', location: { '@type': 'Country', name: 'b' } },
      'Event.location is of no type that may stand there: Country',
    ],
    [
      { '@type': 'Place', name: 'a', geo: { '@type': 'GeoCoordinates', latitude: '4', longitude: 5 } },
      'GeoCoordinates.latitude is no number',
    ],
  ])('finds the fault of %j', (node, problem) => {
    expect(linkedProblems(graph(node))).toEqual([problem])
  })
})
