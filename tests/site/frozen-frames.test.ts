import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { embedAddress } from '../../src/artefacts/press/embed.ts'
import { pressPage } from '../../src/artefacts/press/subject.ts'
import { CONFIG } from '../../src/config.ts'
import type { ReleaseSubject } from '../../src/core/release/subject.ts'
import { LOCALES } from '../../src/i18n/locales.ts'
import { href, path } from '../../src/i18n/routes.ts'
import { languageOf, worded } from '../../src/i18n/text.ts'
import { frameProblems } from '../lib/frames.ts'
import { frameText } from '../lib/press.ts'
import { expectNone } from '../lib/problems.ts'
import { realRecords } from '../lib/records.ts'

const dist = inject('dist')
const { releases } = await realRecords()
const FROZEN = /^embed\/.+\/\d{4}-\d{2}-\d{2}-[0-9a-f]{8}\/index\.html$/
const last = releases.at(-1)

/** Paths of frames that name a release. */
const built = (locale: string): readonly string[] =>
  readdirSync(join(dist, locale, 'embed'), { recursive: true, encoding: 'utf8' })
    .map((file) => `embed/${file.replaceAll('\\', '/')}`)
    .filter((file) => FROZEN.test(file))
    .toSorted()

const kept = LOCALES.flatMap((locale) =>
  releases.flatMap(({ id: release, subjects }) =>
    subjects.map((subject) => {
      const file = `${locale}/${embedAddress({ subject, release })}index.html`
      return { locale, release, subject, file }
    }),
  ),
)

describe('frames as they stood', () => {
  it.each(LOCALES)('are those of the summaries and no others, %s', (locale) => {
    const named = releases.flatMap(({ id: release, facilities, subjects }) =>
      [...facilities.map(({ id }) => ({ kind: 'facility', id }) as const), ...subjects].map(
        ({ kind, id }) => `${embedAddress({ subject: { kind, id }, release })}index.html`,
      ),
    )
    expect(built(locale)).toEqual(named.toSorted())
  })

  it('cost less than 15 kB in all, and run nothing', () => {
    expectNone(
      LOCALES.flatMap((locale) => built(locale).map((file) => `${locale}/${file}`)).flatMap((file) =>
        frameProblems(dist, file).map((reason) => ({ file, reason })),
      ),
    )
  })

  it('print the very words that the summary keeps, with its id, and lead to the page of the release', () => {
    expectNone(
      kept.flatMap(({ locale, release, subject, file }) => {
        const { name, href: to, lines, canonical } = frameText(dist, file)
        const said = (key: keyof Pick<ReleaseSubject, 'what' | 'standing'>) =>
          subject[key][languageOf(locale)]
        const page = `${CONFIG.site}${href(locale, path.release(release))}`
        const [, what, standing, from = ''] = lines
        const wrong = [
          ...(name === worded(subject.name, locale).text ? [] : [`is called ${name}`]),
          ...(what === said('what') ? [] : [`says ${String(what)} for ${said('what')}`]),
          ...(standing === said('standing') ? [] : [`says ${String(standing)} for ${said('standing')}`]),
          ...(from.includes(release) ? [] : [`does not name its release: ${from}`]),
          ...(to === page && canonical === page ? [] : [`leads to ${to}, and to ${canonical}`]),
        ]
        return wrong.map((reason) => ({ file, reason }))
      }),
    )
  })

  it('are offered by the press kit of everything that the last release holds', () => {
    const offered = [
      ...(last?.facilities.map(({ id }) => ({ kind: 'facility', id }) as const) ?? []),
      ...(last?.subjects ?? []),
    ]
    expectNone(
      LOCALES.flatMap((locale) =>
        offered.flatMap(({ kind, id }) => {
          const file = join(locale, 'press', pressPage({ kind, id }), 'index.html')
          const frame = href(locale, embedAddress({ subject: { kind, id }, release: last?.id ?? '' }))
          const isThere =
            !existsSync(join(dist, file)) ||
            readFileSync(join(dist, file), 'utf8').includes(`href="${frame}"`)
          return isThere ? [] : [{ file, reason: `does not lead to ${frame}` }]
        }),
      ),
    )
  })
})
