import { afterEach, describe, expect, it, vi } from 'vitest'
import { putAddress, writeState } from './address.ts'

const HERE = 'https://atlas.example/en/map/'
const refuse = () => {
  throw new DOMException('Attempt to use history.pushState() more than 100 times', 'SecurityError')
}
const stub = (pushState: () => void, replaceState: () => void) => {
  vi.stubGlobal('location', { href: HERE })
  vi.stubGlobal('history', { pushState, replaceState })
}
afterEach(() => {
  vi.unstubAllGlobals()
})

describe('putting an address into the bar', () => {
  it('opens an entry of the history or changes the one there is', () => {
    const [push, replace] = [vi.fn(), vi.fn()]
    stub(push, replace)
    writeState({ country: ['kz'] }, 'push')
    writeState({ country: ['kg'] }, 'replace')
    writeState({ country: [] }, 'push')
    expect(push.mock.calls).toEqual([[null, '', `${HERE}?country=kz`]])
    expect(replace.mock.calls).toEqual([[null, '', `${HERE}?country=kg`]])
  })

  it.each(['push', 'replace'] as const)('goes on where the browser refuses: %s', (how) => {
    stub(refuse, refuse)
    expect(() => writeState({ country: ['kz'] }, how)).not.toThrow()
    expect(() => putAddress(`${HERE}?q=kumtor`, how)).not.toThrow()
  })
})
