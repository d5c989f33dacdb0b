import { describe, expect, it } from 'vitest'
import { copyOf, filesOf, workerText } from './copy.ts'

const TEXTS: Readonly<Record<string, string>> = {
  '/en/form/':
    '<link rel="stylesheet" href="/assets/s.css"><link rel="canonical" href="/en/form/"><link rel="alternate" href="/ru/form/">' +
    '<link rel="icon" href="/favicon.svg"><script type="module" src="/assets/a.js"></script>' +
    '<x-y data-from="/en/form/questions-0123456789ab.json"></x-y><a href="/en/about/">about</a><img src="/map.png">',
  '/assets/a.js': 'import{x}from"./b.js";const later=()=>import("./c.js")',
  '/assets/b.js': 'export const x=1',
  '/assets/c.js': 'import"./b.js";import(`./d.js`)',
  '/assets/d.js': '',
}

const built = {
  text: (address: string) => {
    const text = TEXTS[address]
    if (text === undefined) throw new Error(`no ${address}`)
    return text
  },
  digest: (address: string) => `${address.length.toString(16).padStart(2, '0')}`.repeat(32),
}

describe('the list of what a page keeps', () => {
  it('holds what the page names and its scripts import, and no other page', () => {
    expect(filesOf('/en/form/', built).toSorted()).toEqual([
      '/assets/a.js',
      '/assets/b.js',
      '/assets/c.js',
      '/assets/d.js',
      '/assets/s.css',
      '/en/form/',
      '/en/form/questions-0123456789ab.json',
      '/favicon.svg',
    ])
  })

  it('tells files by content from those that change, and is named by the content of the page', () => {
    const copy = copyOf('/en/form/', 'atlas-form-en-', built)
    expect(Object.keys(copy.changing)).toEqual(['/en/form/', '/favicon.svg'])
    expect(copy.files).toContain('/en/form/questions-0123456789ab.json')
    expect(copy.name).toBe('atlas-form-en-0909090909090909')
    const other = copyOf('/en/form/', 'atlas-form-en-', { ...built, digest: () => 'f'.repeat(64) })
    expect(other.name).not.toBe(copy.name)
  })

  it('is not made where a file is missing', () => {
    const broken = {
      ...built,
      text: (address: string) => (address === '/assets/b.js' ? built.text('/x') : built.text(address)),
    }
    expect(() => copyOf('/en/form/', 'atlas-form-en-', broken)).toThrow('no /x')
  })

  it('is a script that names nothing outside itself', () => {
    const text = workerText(copyOf('/en/form/', 'atlas-form-en-', built))
    const listeners: string[] = []
    const scope = { addEventListener: (type: string) => listeners.push(type) }
    new Function('self', text)(scope)
    expect(listeners).toEqual(['install', 'activate', 'fetch', 'message'])
    expect(text).not.toMatch(/import|require|__vite/)
  })
})
