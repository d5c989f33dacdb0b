import { expect, it } from 'vitest'
import { idSkeleton, nameSkeleton } from './skeleton.ts'

it('joins ids that look alike', () => {
  expect(idSkeleton('kg/sumsar-1')).toBe(idSkeleton('kg/sumsar-l'))
  expect(idSkeleton('kg/bum')).toBe(idSkeleton('kg/burn'))
  expect(idSkeleton('kg/a-2')).not.toBe(idSkeleton('kg/a-3'))
})

it('joins names that look alike and keeps numbers apart', () => {
  expect(nameSkeleton('Кумтор')).toBe(nameSkeleton('Кумтop'))
  expect(nameSkeleton('Mailuu-Suu  No. 3')).toBe(nameSkeleton('mailuu suu no 3'))
  expect(nameSkeleton('No. 13')).not.toBe(nameSkeleton('No. 18'))
})
