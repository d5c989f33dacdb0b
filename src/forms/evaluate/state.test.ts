import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entriesText, readEntries, withEntry } from './entries.ts'
import { Shelf, shelfKey } from './shelf.ts'

/** A device that keeps texts, or fails with an error of a name. */
function device(failure?: string) {
  const texts = new Map<string, string>()
  const fail = () => {
    if (failure !== undefined) throw Object.assign(new Error('no'), { name: failure })
  }
  return {
    texts,
    storage: {
      get length() {
        return texts.size
      },
      key: (at: number) => [...texts.keys()][at] ?? null,
      getItem: (key: string) => texts.get(key) ?? null,
      setItem: (key: string, text: string) => {
        fail()
        texts.set(key, text)
      },
      removeItem: (key: string) => {
        fail()
        texts.delete(key)
      },
    },
  }
}

describe('entries', () => {
  it('are the same text whatever the order they were entered in', () => {
    const one = withEntry(withEntry({}, 'date', '2026-05-01'), 'answers.dam-01.answer', 'yes')
    const other = withEntry(withEntry({}, 'answers.dam-01.answer', 'yes'), 'date', '2026-05-01')
    expect(entriesText(one)).toBe(entriesText(other))
    expect(withEntry(one, 'date', '')).toEqual({ 'answers.dam-01.answer': 'yes' })
  })

  it('come back as they were kept, whatever was typed', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('date', 'evaluator.name.en', 'answers.dam-01.evidence', 'group.B1'),
          fc.string({ minLength: 1 }),
        ),
        (entries) => {
          expect(readEntries(entriesText(entries))).toEqual({ ...entries })
        },
      ),
    )
  })

  it.each([
    'not json',
    '[]',
    'null',
    '{"date": 5}',
    '{"date": ""}',
    '{"__proto__": "x"}',
    '{"a b": "x"}',
    '{"answers.dam-01.evidence.more.yet": "x"}',
    JSON.stringify({ date: 'x'.repeat(20_001) }),
  ])('are not taken from a damaged text: %.40s', (text) => {
    expect(readEntries(text)).toBeUndefined()
  })
})

describe('the shelf', () => {
  it('keeps one evaluation a facility, and takes it away when it is emptied', () => {
    const { texts, storage } = device()
    const shelf = new Shelf(() => storage)
    expect(shelf.find('kg/kumtor')).toEqual({ is: 'nothing' })
    expect(shelf.keep('kg/kumtor', { date: '2026-05-01' })).toBe('kept')
    expect(shelf.keep('tj/degmay', { date: '2026-05-02' })).toBe('kept')
    texts.set('something else', 'x')
    expect(shelf.find('kg/kumtor')).toEqual({ is: 'entries', entries: { date: '2026-05-01' } })
    expect(shelf.facilities()).toEqual(['kg/kumtor', 'tj/degmay'])
    expect(shelf.keep('kg/kumtor', {})).toBe('kept')
    expect(shelf.facilities()).toEqual(['tj/degmay'])
  })

  it('says that the device is full, that the browser keeps nothing, and that a text is damaged', () => {
    expect(new Shelf(() => device('QuotaExceededError').storage).keep('kg/kumtor', { date: 'x' })).toBe(
      'full',
    )
    expect(new Shelf(() => device('NS_ERROR_DOM_QUOTA_REACHED').storage).keep('a/b', { date: 'x' })).toBe(
      'full',
    )
    expect(new Shelf(() => device('SecurityError').storage).keep('kg/kumtor', { date: 'x' })).toBe('blocked')
    const barred = new Shelf(() => {
      throw new Error('denied')
    })
    expect(barred.find('kg/kumtor')).toEqual({ is: 'blocked' })
    expect(barred.keep('kg/kumtor', { date: 'x' })).toBe('blocked')
    expect(barred.facilities()).toEqual([])
    const { texts, storage } = device()
    texts.set(shelfKey('kg/kumtor'), '{')
    expect(new Shelf(() => storage).find('kg/kumtor')).toEqual({ is: 'damaged' })
  })
})
