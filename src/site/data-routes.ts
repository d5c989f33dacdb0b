import type { APIRoute } from 'astro'
import type { DataFile } from '../exports/data/data-file.ts'
import { dataFiles } from './data-files.ts'

/**
 * The files of open data that end so, for a route of that ending: an address without a slash at its end is
 * only given where the name of the route ends as a file does.
 */
export async function dataPaths(ending: string) {
  const files = [...(await dataFiles()).values()].filter(({ path }) => path.endsWith(`.${ending}`))
  return files.map((made) => ({
    params: { file: made.path.slice(0, -ending.length - 1) },
    props: { made },
  }))
}

/** A file of open data. */
export const dataAnswer: APIRoute<{ readonly made: DataFile }> = ({ props: { made } }) =>
  new Response(made.bytes, { headers: { 'content-type': made.type } })
