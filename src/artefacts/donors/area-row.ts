import type { Burden } from '../../core/burden/burden.ts'
import type { WantedFact } from '../../core/wanted.ts'
import { numberFormat } from '../../i18n/format.ts'
import type { Worded } from '../../i18n/text.ts'
import type { Context, Link } from '../list/context.ts'
import { facilityLink } from '../list/context.ts'
import { countedText } from './counted-text.ts'
import type { Stretch } from '../list/shares.ts'
import { shares } from '../list/shares.ts'
import { amountText } from '../list/size.ts'
import type { Marked } from '../marked.ts'
import { markedCount } from '../marked.ts'
import type { Area } from './areas.ts'

/** The fact of an area that would narrow the bands of all most. */
export interface FirstFact {
  readonly part: string
  readonly label: string
  readonly facility: Link
  readonly worth: Marked
}

/** An area as a row. */
export interface AreaRow {
  readonly name: Link | Worded
  readonly about: Area['about']
  /** What stands beside the measures: groups, wastes, what authorities count. */
  readonly beside: readonly string[]
  /** Place by worst-case hazard; empty for what lies in no named area. */
  readonly order: string
  readonly facilities: string
  readonly rated: string
  readonly worst: string
  readonly worstBar: readonly Stretch[]
  readonly worstParts: string
  readonly volume: string
  readonly volumeOf: string
  readonly open: string
  readonly openBar: readonly Stretch[]
  readonly openShare: string
  readonly missing: string
  readonly first: FirstFact | null
}

/** An area with its measures and its two places. */
export interface Measured {
  readonly area: Area
  readonly burden: Burden
  /** Place by worst-case hazard, and by places left open; equal ones share a place. Null for the rest. */
  readonly byWorst: number | null
  readonly byOpen: number | null
  readonly first: WantedFact | undefined
}

/** How many facilities could stand in the worst quarter. */
export const worstOf = ({ possibly, unknown }: Burden): number => possibly + unknown

function besideOf(context: Context, { area, burden }: Measured): readonly string[] {
  const { t } = context
  const { groups, groupsAlone, wastes, empty } = burden
  const apart = [
    ...(groups > 0 ? [t('priorities.apart.group', { n: groups })] : []),
    ...(groupsAlone > 0 ? [t('priorities.apart.alone', { n: groupsAlone })] : []),
    ...(wastes > 0 ? [t('priorities.apart.waste', { n: wastes })] : []),
    ...(empty > 0 ? [t('priorities.apart.empty', { n: empty })] : []),
  ]
  return [
    ...(area.code === undefined ? [] : [countedText(context, area.code)]),
    ...(apart.length > 0 ? [t('priorities.apart', { list: apart.join(', ') })] : []),
  ]
}

/** The label of a fact within a sentence: abbreviations in it stay as they are. */
function within(label: string): string {
  return label.slice(0, 1).toLowerCase() + label.slice(1)
}

function missingOf({ t, published, locale }: Context, { missing }: Burden): string {
  const { format } = numberFormat(locale)
  const list = published.main.method.components.flatMap(({ id, input }) => {
    const n = missing.get(id)
    return n === undefined ? [] : [`${within(t(`field.${input}`))} (${format(n)})`]
  })
  return list.length === 0 ? '' : t('priorities.missing', { list: list.join(', ') })
}

function firstOf(context: Context, wanted: WantedFact | undefined): FirstFact | null {
  const { published, t, locale } = context
  const facility = published.atlas.facilities.find(({ id }) => id === wanted?.facility)
  if (!wanted || !facility) return null
  return {
    part: wanted.component,
    label: t('priorities.first', { fact: within(t(`field.${wanted.input}`)) }),
    facility: facilityLink(context, facility),
    worth: markedCount('worth', wanted.worth, locale),
  }
}

/** Three digits: sums of figures as rough as these are no more exact. */
const rough = (value: number) => Number(value.toPrecision(3))

/** What share of all open places an area holds, and which place that gives it. */
function shareText({ t, locale }: Context, { burden, byOpen }: Measured, open: number): string {
  if (burden.facilities === 0) return ''
  const percent = open === 0 ? 0 : Math.round((burden.open / open) * 100)
  const share = `${numberFormat(locale).format(percent)}\u00a0%`
  return byOpen === null
    ? t('priorities.share.alone', { share })
    : t('priorities.share', { share, order: byOpen })
}

/** Words an area. `open` is what the whole atlas leaves open. */
export function areaRow(context: Context, measured: Measured, open: number): AreaRow {
  const { t, locale } = context
  const { area, burden, byWorst, first } = measured
  const { format } = numberFormat(locale)
  const { volume } = burden
  const none = burden.facilities === 0
  return {
    name: area.name,
    about: area.about,
    beside: besideOf(context, measured),
    order: byWorst === null ? '' : format(byWorst),
    facilities: format(burden.facilities),
    rated: none ? '' : t('priorities.rated', { n: burden.rated }),
    worst: format(worstOf(burden)),
    worstBar: shares([burden.possibly, burden.unknown], burden.facilities),
    worstParts: none
      ? t('priorities.empty')
      : t('priorities.of-which', {
          possibly: burden.possibly,
          unknown: burden.unknown,
          surely: burden.surely,
        }),
    volume:
      volume.of === 0
        ? none
          ? ''
          : t('priorities.volume.none')
        : amountText(context, { lo: rough(volume.lo), hi: rough(volume.hi) }, 'm3', 3),
    volumeOf: volume.of === 0 ? '' : t('priorities.volume.of', { n: volume.of, all: burden.facilities }),
    open: format(burden.open),
    openBar: shares([burden.open], open),
    openShare: shareText(context, measured, open),
    missing: missingOf(context, burden),
    first: firstOf(context, first),
  }
}
