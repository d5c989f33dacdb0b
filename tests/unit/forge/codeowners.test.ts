import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { codeowners } from '../../../scripts/codeowners/codeowners.ts'

const teams = readFileSync('.github/teams.yaml', 'utf8')
const text = readFileSync('.github/CODEOWNERS', 'utf8')
const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))

/** The owner of a path as the forge finds it: the last line that fits. */
const ownerOf = (path: string): string | undefined =>
  lines
    .map((line) => line.split(/\s+/))
    .findLast(
      ([pattern = '']) =>
        pattern === '*' || (pattern.endsWith('/') ? path.startsWith(pattern) : path === pattern),
    )
    ?.slice(1)
    .join(' ')

it('is the file that "npm run codeowners" writes', () => {
  expect(text).toBe(codeowners(teams))
})

it('marks placeholders plainly, in every line and at the head', () => {
  expect(text).toMatch(/ALL TEAMS BELOW ARE PLACEHOLDERS/)
  for (const line of lines) expect(line).toMatch(/placeholder-/)
  const named = codeowners(teams.replace('placeholder: true', 'placeholder: false'))
  expect(named).not.toMatch(/PLACEHOLDERS/)
})

it('has an owner of its own for every country with a record', () => {
  for (const file of readdirSync('content/countries')) {
    const country = file.slice(0, 2)
    const owner = `@EXAMPLE-ORGANISATION/placeholder-editors-${country}`
    for (const folder of ['facilities', 'incidents', 'regions', 'responses'])
      expect(ownerOf(`/content/${folder}/${country}/a.yaml`)).toBe(owner)
    expect(ownerOf(`/content/countries/${file}`)).toBe(owner)
    expect(existsSync(`content/countries/${file}`)).toBe(true)
  }
})

it('leaves no path without an owner, and the workflows with those of the code', () => {
  const code = '@EXAMPLE-ORGANISATION/placeholder-code'
  for (const path of [
    '/.github/workflows/report.yml',
    '/.github/CODEOWNERS',
    '/package-lock.json',
    '/src/a.ts',
  ])
    expect(ownerOf(path)).toBe(code)
  expect(ownerOf('/content/sources/s001.yaml')).toMatch(/editors$/)
  expect(ownerOf('/content/facilities/xx/a.yaml')).toMatch(/editors$/)
  expect(ownerOf('/content/methods/a.yaml')).toMatch(/methods .*editors$/)
  expect(ownerOf('/content/ledger.yaml')).toMatch(/editors$/)
})

it('refuses a team that is none', () => {
  for (const bad of ['countries:\n  kg: nobody', 'countries:\n  kg: "@a\\n* @b"', 'countries:\n  KGZ: "@a"'])
    expect(() =>
      codeowners(`placeholder: true\ncode: '@a'\nrecords: '@a'\nmethods: '@a'\n${bad}\n`),
    ).toThrow()
})
