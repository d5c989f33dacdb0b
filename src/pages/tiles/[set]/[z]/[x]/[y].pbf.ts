import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro'
import { tileSets } from '../../../_sets.ts'

export const getStaticPaths = (async () =>
  (await tileSets()).flatMap(({ name, tiles }) =>
    tiles.map(({ z, x, y, data }) => ({
      params: { set: name, z: String(z), x: String(x), y: String(y) },
      props: { data },
    })),
  )) satisfies GetStaticPaths

type Props = InferGetStaticPropsType<typeof getStaticPaths>

/** One tile, for hosts without HTTP Range. */
export const GET: APIRoute<Props> = ({ props }) => new Response(props.data)
