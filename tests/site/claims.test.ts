import { readFileSync } from 'node:fs'
import { describe, expect, inject, it } from 'vitest'
import { claimsOf } from '../../src/core/claim.ts'
import { LOCALES } from '../../src/i18n/locales.ts'
import { href, path } from '../../src/i18n/routes.ts'
import { claimProblem, printedClaims } from '../lib/checks/claims.ts'
import { expectNone } from '../lib/problems.ts'
import { realRecords } from '../lib/records.ts'

const dist = inject('dist')
const { atlas } = await realRecords()

/** Lines of a record; none where the page names no file. */
const linesOf = (file: string): readonly string[] =>
  file === '' ? [] : readFileSync(file, 'utf8').split('\n')

describe.each(LOCALES)('claims of the facility pages, %s', (tag) => {
  const pages = atlas.facilities.map((facility) => {
    const address = href(tag, path.facility(facility.id))
    return {
      facility,
      file: address,
      claims: printedClaims(readFileSync(`${dist}${address}index.html`, 'utf8')),
    }
  })

  it('each claim of the record is printed with its sources, in the order of the record', () => {
    expectNone(
      pages.flatMap(({ facility, file, claims }) => {
        const inRecord = Object.values(facility.facts).flatMap((fact) =>
          claimsOf<unknown>(fact).map(({ source, also = [] }) => [source, ...also].join()),
        )
        const own = `content/facilities/${facility.id}.yaml`
        const printed = claims
          .filter((claim) => claim.isFact && claim.file === own)
          .map(({ sources }) => sources.join())
        return inRecord.toSorted().join(' ') === printed.toSorted().join(' ')
          ? []
          : [
              {
                file,
                reason: `${String(inRecord.length)} claims in the record, ${String(printed.length)} printed, or with other sources`,
              },
            ]
      }),
    )
  })

  it('each names its source and the line in git that holds it', () => {
    expect(pages.flatMap(({ claims }) => claims).length).toBeGreaterThan(1000)
    expectNone(
      pages.flatMap(({ file, claims }) =>
        claims.flatMap((claim) => {
          const reason = claimProblem(claim, linesOf(claim.file))
          return reason === undefined ? [] : [{ file, reason }]
        }),
      ),
    )
  })
})

describe('the check of claims', () => {
  const lines = ['area_ha:', '  - { value: 4, source: s302, as_of: undated }']
  const claim = (inner: string) =>
    printedClaims(`<dl class="facts"><dd><ul class="claims"><li>${inner}</li></ul></dd></dl>`).map((each) =>
      claimProblem(each, lines),
    )
  const source = '<a href="/en/sources/s302/">s302</a>'
  const line = (n: number) =>
    `<a href="https://forge.example/blob/main/content/facilities/kg/a.yaml#L${String(n)}">line</a>`

  it('finds nothing in a good claim', () => {
    expect(claim(`<b>4 ha</b> ${source} ${line(2)}`)).toEqual([undefined])
  })

  it.each([
    [`<b>4 ha</b> ${line(2)}`, 'no source for 4 ha'],
    [`<b>4 ha</b> ${source}`, 'no line in git for 4 ha'],
    [`${source} ${line(2)}`, 'a claim without a value'],
    [`<b>4 ha</b> ${source} ${line(1)}`, 'line 1 does not begin a claim: 4 ha'],
    [
      `<b>4 ha</b> <a href="/en/sources/s001/">s001</a> ${line(2)}`,
      'line 2 is of s302, the page names s001: 4 ha',
    ],
  ])('finds the defect of %s', (inner, reason) => {
    expect(claim(inner)).toEqual([reason])
  })
})
