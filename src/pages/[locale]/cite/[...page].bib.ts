import type { GetStaticPaths } from 'astro'
import { load } from '../../../site/load.ts'
import { citationRoute, pressPaths } from '../../../site/press-paths.ts'

export const getStaticPaths = (async () => pressPaths((await load()).atlas)) satisfies GetStaticPaths

export const GET = citationRoute('bib')
