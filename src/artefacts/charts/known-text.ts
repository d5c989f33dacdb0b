import type { Context } from '../list/context.ts'
import type { ChartText } from './chart.ts'
import type { KnownChart } from './known.ts'
import { percentText } from './percent-text.ts'

/** A name of a fact within a sentence. */
const small = (label: string): string => {
  const [first = '', second = ''] = label
  return second === second.toUpperCase() ? label : first.toLowerCase() + label.slice(1)
}

/** What the matrix shows. */
export function knownText({ locale, t }: Context, { facts, facilities, known }: KnownChart): ChartText {
  const [best] = facts
  const never = facts.filter((fact) => fact.known === 0).map(({ label }) => small(label))
  const withheld = facts.reduce((sum, { counts }) => sum + counts.undisclosed, 0)
  return {
    id: 'known',
    name: t('charts.known.name'),
    title: t('charts.known.title', {
      share: percentText(known, facts.length * facilities, locale),
      n: facilities,
      facts: facts.length,
    }),
    see: [
      t('charts.known.see'),
      ...(best && best.known > 0
        ? [t('charts.known.best', { fact: small(best.label), n: best.known, all: facilities })]
        : []),
      ...(never.length > 0 ? [t('charts.known.never', { facts: never.join(', ') })] : []),
      withheld === 0 ? t('charts.known.withheld.none') : t('charts.known.withheld', { n: withheld }),
    ],
  }
}
