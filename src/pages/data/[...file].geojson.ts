import { dataAnswer, dataPaths } from '../../site/data-routes.ts'

export const getStaticPaths = () => dataPaths('geojson')

export const GET = dataAnswer
