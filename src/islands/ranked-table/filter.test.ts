import { expect, it } from 'vitest'
import { passes } from './filter.ts'
import { fold } from '../lib/fold.ts'
import { NOTHING } from './state.ts'

const ROWS = [
  { names: fold('Kumtor Кумтор'), country: 'kg', status: ['active'], materials: ['gold'] },
  {
    names: fold('Koshkar-Ata Кошкар-Ата Қошқар ата'),
    country: 'kz',
    status: ['closed', 'abandoned'],
    materials: [],
  },
  { names: fold('Yolochnoye Ёлочное'), country: 'kz', status: [], materials: ['uranium', 'gold'] },
]

it.each([
  [{}, [0, 1, 2]],
  [{ name: 'kosh' }, [1]],
  [{ name: 'КОШКАР' }, [1]],
  [{ name: 'қошқар ата' }, [1]],
  [{ name: 'ата кош' }, [1]],
  [{ name: 'елочн' }, [2]],
  [{ name: 'nothing' }, []],
  [{ country: 'kz' }, [1, 2]],
  [{ status: 'abandoned' }, [1]],
  [{ status: 'unknown' }, [2]],
  [{ material: 'gold', country: 'kz' }, [2]],
  [{ material: 'unknown', name: 'ata' }, [1]],
])('%o leaves the rows %o', (asked, left) => {
  const test = passes({ ...NOTHING, ...asked })
  expect(ROWS.flatMap((row, index) => (test(row) ? [index] : []))).toEqual(left)
})
