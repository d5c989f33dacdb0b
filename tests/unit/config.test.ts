import { expect, it } from 'vitest'
import { CONFIG, issueForm, MAX_ADDRESS, repositoryNew } from '../../src/config.ts'

it('a new file on the forge is filled in where the address can hold it', () => {
  const file = 'content/sources/s331.yaml'
  expect(repositoryNew(file, 'title: Отчёт & more\n')).toBe(
    `${CONFIG.repository}/new/main?filename=content%2Fsources%2Fs331.yaml&value=${encodeURIComponent('title: Отчёт & more\n')}`,
  )
  expect(repositoryNew(file, 'ж'.repeat(1000))).toBe(repositoryNew(file))
})

it('an issue form is filled in, the longest answers left out where the address cannot hold them', () => {
  const base = `${CONFIG.repository}/issues/new?template=correct.yml`
  expect(issueForm('correct.yml', { a: 'x y', b: '', c: 'ж' })).toBe(`${base}&a=x%20y&c=%D0%B6`)
  const long = issueForm('correct.yml', { a: 'x'.repeat(MAX_ADDRESS), b: 'short' })
  expect(long).toBe(`${base}&b=short`)
})
