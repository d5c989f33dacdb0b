import { dataAnswer, dataPaths } from '../../site/data-routes.ts'

export const getStaticPaths = () => dataPaths('xlsx')

export const GET = dataAnswer
