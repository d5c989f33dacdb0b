import type { Translate } from '../../i18n/translate.ts'

/** A column that stands for its pattern. */
export interface PatternColumn {
  readonly name: string
  readonly title: string
  readonly meaning: string
}

/** Columns of one kind of fact, by the example of one. */
export interface Pattern {
  readonly title: string
  readonly columns: readonly PatternColumn[]
}

const SCORE = ['index_lo', 'index_best', 'index_hi', 'place', 'place_best', 'place_worst'] as const
const ENDS = ['lo', 'best', 'hi'] as const
const SUPPORT = ['basis', 'as_of', 'sources'] as const

function support(t: Translate, key: 'volume_m3' | 'status'): readonly PatternColumn[] {
  const fact = t(`field.${key}`)
  return SUPPORT.map((part) => ({
    name: `${key}_${part}`,
    title: t(`open-data.support.${part}`, { fact }),
    meaning: t(`open-data.describe.support.${part}`),
  }))
}

/** The patterns that all columns of the table of facilities follow. */
export function patterns(t: Translate): readonly Pattern[] {
  const [volume, help] = [t('field.volume_m3'), t('field-help.volume_m3')]
  return [
    {
      title: t('open-data.columns.score'),
      columns: SCORE.map((name) => ({
        name,
        title: t(`open-data.column.${name}`),
        meaning: t(`open-data.describe.${name}`),
      })),
    },
    {
      title: t('open-data.columns.number'),
      columns: [
        ...ENDS.map((end) => ({
          name: `volume_m3_${end}`,
          title: t(`open-data.end.${end}`, { fact: volume }),
          meaning: t(`open-data.describe.end.${end}`, { help }),
        })),
        ...support(t, 'volume_m3'),
      ],
    },
    {
      title: t('open-data.columns.word'),
      columns: [
        { name: 'status', title: t('field.status'), meaning: t('field-help.status') },
        ...support(t, 'status'),
      ],
    },
  ]
}
