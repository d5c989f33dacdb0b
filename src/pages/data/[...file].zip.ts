import { dataAnswer, dataPaths } from '../../site/data-routes.ts'

export const getStaticPaths = () => dataPaths('zip')

export const GET = dataAnswer
