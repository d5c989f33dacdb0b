import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro'
import { listing } from '../../../exports/tiles/listing.ts'
import { tileSets } from '../_sets.ts'

export const getStaticPaths = (async () =>
  (await tileSets()).map((set) => ({ params: { set: set.name }, props: { set } }))) satisfies GetStaticPaths

type Props = InferGetStaticPropsType<typeof getStaticPaths>

/** Which single tiles there are, for hosts without HTTP Range. */
export const GET: APIRoute<Props> = ({ props }) => Response.json(listing(props.set))
