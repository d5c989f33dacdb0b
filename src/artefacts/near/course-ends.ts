import { SYR_DARYA_HEAD } from '../../charts/map/waters.ts'
import type { CourseEnds } from '../../core/waters/course.ts'

/** Where the Panj and the Vakhsh become the Amu Darya. */
const AMU_DARYA_HEAD = [68.31, 37.11] as const

/**
 * The rivers that Natural Earth draws in the region, told by their ends: its lines carry no names. Sources
 * and mouths are given by hand; a test checks that each course passes the countries in the order recorded.
 */
export const COURSE_ENDS: readonly CourseEnds[] = [
  {
    id: 'syr-darya',
    rivers: ['naryn', 'syr-darya'],
    head: [77.75, 41.88],
    mouth: [60.86, 46.13],
    begins: { 'syr-darya': SYR_DARYA_HEAD },
  },
  { id: 'irtysh', rivers: ['irtysh'], head: [90.32, 47.64], mouth: [68.86, 61.13] },
  { id: 'ural', rivers: ['ural'], head: [59.42, 54.52], mouth: [51.72, 46.94] },
  { id: 'tobol', rivers: ['tobol'], head: [60.9, 51.67], mouth: [68.21, 58.17] },
  {
    id: 'amu-darya',
    rivers: ['panj', 'amu-darya'],
    head: [73.61, 37.45],
    mouth: [58.31, 44.42],
    begins: { 'amu-darya': AMU_DARYA_HEAD },
  },
]
