import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro'
import { archive } from '../../exports/tiles/archive.ts'
import { tileSets } from './_sets.ts'

export const getStaticPaths = (async () =>
  (await tileSets()).map((set) => ({ params: { set: set.name }, props: { set } }))) satisfies GetStaticPaths

type Props = InferGetStaticPropsType<typeof getStaticPaths>

/** A set of tiles as one file, read in parts by HTTP Range. */
export const GET: APIRoute<Props> = ({ props }) => new Response(archive(props.set))
