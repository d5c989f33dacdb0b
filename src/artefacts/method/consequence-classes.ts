import { GISTM_CLASSES } from '../../core/facility/vocabulary.ts'
import { formatInterval, numberFormat } from '../../i18n/format.ts'
import type { Context } from '../list/context.ts'

/** Population at risk of each GISTM class, as printed in Annex 2: the limits overlap. */
const PEOPLE: Readonly<Record<(typeof GISTM_CLASSES)[number], readonly [number, number]>> = {
  Low: [0, 0],
  Significant: [1, 10],
  High: [10, 100],
  'Very High': [100, 1000],
  Extreme: [1000, Infinity],
}

/** A class of another scale with what it stands for. */
export interface ConsequenceClass {
  readonly label: string
  readonly people: string
}

/** The classes of GISTM, the lowest first. */
export function consequenceClasses({ t, locale }: Context): readonly ConsequenceClass[] {
  const { format } = numberFormat(locale)
  return GISTM_CLASSES.map((name) => {
    const [from, to] = PEOPLE[name]
    const some = to === Infinity ? t('other.gistm.above', { value: from }) : formatInterval(from, to, format)
    return { label: t(`gistm_class.${name}`), people: to === 0 ? t('other.gistm.none') : some }
  })
}
