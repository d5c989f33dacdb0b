import { dataAnswer, dataPaths } from '../../site/data-routes.ts'

export const getStaticPaths = () => dataPaths('txt')

export const GET = dataAnswer
