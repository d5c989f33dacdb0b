import { dataAnswer, dataPaths } from '../../site/data-routes.ts'

export const getStaticPaths = () => dataPaths('csv')

export const GET = dataAnswer
