import { describe, expect, it } from 'vitest'
import type { Vertex } from './course.ts'
import { courseOf } from './course.ts'
import { beginOf, courseNear, nearestOn } from './project.ts'

/** A river along the parallel of 40°, in three parts, the middle one digitised against the stream. */
const PARTS: readonly (readonly Vertex[])[] = [
  [
    [72, 40],
    [71, 40],
  ],
  [
    [70, 40],
    [70.5, 40],
    [71, 40],
  ],
  [
    [70, 40],
    [69, 40],
  ],
  [
    [71, 40],
    [71, 41],
  ],
]
const ENDS = { id: 'big', rivers: ['upper', 'big'], head: [72, 40], mouth: [69, 40] } as const
const A_DEGREE = 111.195 * Math.cos((40 * Math.PI) / 180)

describe('courseOf', () => {
  it('runs from head to mouth whichever way the parts are digitised, and past side branches', () => {
    const course = courseOf(PARTS, ENDS)
    expect(course?.vertices.map(([lon]) => lon)).toEqual([72, 71, 70.5, 70, 69])
    expect(course?.along.at(-1)).toBeCloseTo(3 * A_DEGREE, 3)
    expect(course?.rivers).toEqual(['upper', 'big'])
  })

  it('turned round it runs the other way', () => {
    const course = courseOf(PARTS, { ...ENDS, head: ENDS.mouth, mouth: ENDS.head })
    expect(course?.vertices.map(([lon]) => lon)).toEqual([69, 70, 70.5, 71, 72])
  })

  it('takes ends given roughly, but not ends that lie elsewhere', () => {
    expect(courseOf(PARTS, { ...ENDS, head: [72.1, 40.1] })).toBeDefined()
    expect(courseOf(PARTS, { ...ENDS, head: [74, 40] })).toBeUndefined()
  })

  it('is nothing where a part is missing between the ends', () => {
    expect(
      courseOf(
        PARTS.filter((_, index) => index !== 1),
        ENDS,
      ),
    ).toBeUndefined()
  })
})

describe('nearestOn', () => {
  const course = courseOf(PARTS, ENDS)
  if (!course) throw new Error('the invented river must be whole')

  it('says how far a place is from the line and how far down it stands', () => {
    const { off, along } = nearestOn(course, { lat: 40.1, lon: 70.25 })
    expect(off).toBeCloseTo(11.12, 1)
    expect(along).toBeCloseTo(1.75 * A_DEGREE, 0)
  })

  it('tells where a river of the line begins, the first one at the head', () => {
    const two = courseOf(PARTS, { ...ENDS, begins: { big: [70, 40.05] } })
    if (!two) throw new Error('the invented river must be whole')
    expect(beginOf(two, 'big')).toBeCloseTo(2 * A_DEGREE, 1)
    expect(beginOf(two, 'upper')).toBe(0)
    expect(beginOf(course, 'big')).toBe(0)
  })

  it('puts what lies beyond the head at the head', () => {
    expect(nearestOn(course, { lat: 40, lon: 73 })).toMatchObject({ along: 0 })
  })

  it('the nearest of several courses counts, within the distance asked', () => {
    const other = {
      ...course,
      id: 'other',
      vertices: course.vertices.map(([lon, lat]): Vertex => [lon, lat + 1]),
    }
    expect(courseNear([other, course], { lat: 40.1, lon: 70 }, 15)?.course.id).toBe('big')
    expect(courseNear([other, course], { lat: 40.5, lon: 70 }, 15)).toBeUndefined()
  })
})
