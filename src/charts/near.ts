/** What a script needs to say how far and where: the same arithmetic as the printed pages. */
export { bearing, kilometres, windOf } from '../core/waters/earth.ts'
export { directionIsSure, roundKm } from '../core/waters/reach.ts'
