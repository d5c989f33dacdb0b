import { expect, it } from 'vitest'
import { sha256 } from './sha256.ts'

// The examples of FIPS 180-4, and of no bytes at all.
it.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
])('the digest of "%s" is the published one, of its text and of its bytes', (text, digest) => {
  expect(sha256(text)).toBe(digest)
  expect(sha256(new TextEncoder().encode(text))).toBe(digest)
})

it('reads a text as UTF-8', () => {
  expect(sha256('Кумтор')).toBe(sha256(new TextEncoder().encode('Кумтор')))
  expect(sha256('Кумтор')).not.toBe(sha256('Кумтора'))
})
