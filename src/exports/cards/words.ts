import type { CardModel } from '../../artefacts/card/card.ts'
import { COLUMN } from '../../artefacts/card/size.ts'
import { BAR_UNITS } from '../../charts/bar.ts'
import type { Palette } from './palette.ts'

/** A box of the layout; the layouter takes no other elements and escapes every text. */
export interface CardNode {
  readonly type: 'div'
  readonly props: {
    readonly style: Readonly<Record<string, string | number>>
    readonly children?: string | readonly CardNode[]
  }
}

/** Size of every card, pixels. */
export const CARD = { width: 1200, height: 630 } as const

/** Free space at the left edge, at the top and at the foot, pixels. */
export const EDGE = { side: 60, top: 52, foot: 46 } as const

/** Where the line of date and release stands: it changes with every release and is printed last. */
export const RELEASE = {
  x: EDGE.side,
  y: CARD.height - EDGE.foot - 60,
  width: COLUMN.beside,
  height: 30,
} as const

const SMALL = { fontSize: 21, lineHeight: 1.4 } as const

const box = (style: CardNode['props']['style'], children?: string | readonly CardNode[]): CardNode => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, ...(children !== undefined && { children }) },
})

/** A text of one style; longer than its lines it ends in dots, and a long word is broken. */
const text = (words: string, lines: number, style: CardNode['props']['style']): CardNode => ({
  type: 'div',
  props: {
    style: { display: 'block', lineClamp: lines, wordBreak: 'break-word', ...style },
    children: words,
  },
})

function barBox({ drawn, first, last }: NonNullable<CardModel['bar']>, width: number, colours: Palette) {
  const px = (units: number): number => Math.round((units / BAR_UNITS) * width * 10) / 10
  const fill = drawn.best === null ? colours.possible : drawn.sure ? colours.accent : colours.possible
  const end = { fontSize: 19, color: colours.soft }
  return box({ flexDirection: 'column', marginTop: 20 }, [
    box({ position: 'relative', width, height: 24 }, [
      box({ position: 'absolute', left: 0, top: 8, width, height: 8, backgroundColor: colours.track }),
      box({
        position: 'absolute',
        left: px(drawn.from),
        top: 4,
        width: px(drawn.length),
        height: 16,
        backgroundColor: fill,
      }),
      ...(drawn.best === null
        ? []
        : [
            box({
              position: 'absolute',
              left: Math.min(width - 5, Math.max(0, px(drawn.best) - 2.5)),
              top: 0,
              width: 5,
              height: 24,
              backgroundColor: colours.ink,
            }),
          ]),
    ]),
    box({ justifyContent: 'space-between', width, marginTop: 4 }, [text(first, 1, end), text(last, 1, end)]),
  ])
}

/** The words of a card and its bar, laid out; the map and the sign of the atlas are drawn beneath. */
export function cardWords(card: CardModel, colours: Palette, family: string): CardNode {
  const width = card.picture ? COLUMN.beside : COLUMN.alone
  const { size, lines } = card.nameSize
  return box(
    {
      flexDirection: 'column',
      ...CARD,
      boxSizing: 'border-box',
      paddingLeft: EDGE.side,
      paddingTop: EDGE.top,
      paddingBottom: EDGE.foot,
      fontFamily: family,
      color: colours.ink,
    },
    [
      text(card.site, 1, { width, paddingLeft: 56, fontSize: 26, fontWeight: 600, color: colours.accent }),
      text(card.kind, 2, { width, marginTop: 38, fontSize: 26, lineHeight: 1.2, color: colours.soft }),
      text(card.name, lines, { width, marginTop: 8, fontSize: size, fontWeight: 700, lineHeight: 1.12 }),
      box({ flexGrow: 1 }),
      text(card.standing, 3, { width, fontSize: 34, fontWeight: 600, lineHeight: 1.2 }),
      ...(card.band === ''
        ? []
        : [text(card.band, 2, { width, marginTop: 4, fontSize: 27, lineHeight: 1.25 })]),
      ...(card.bar ? [barBox(card.bar, width, colours)] : []),
      box({ width, height: 1, marginTop: 22, backgroundColor: colours.rule }),
      box({ width, height: RELEASE.height, marginTop: 14, flexShrink: 0 }),
      text(card.address, 1, { ...SMALL, width, height: RELEASE.height, color: colours.accent }),
    ],
  )
}

/** The line of date and release alone, laid out in a box of its own. */
export const releaseWords = (words: string, colours: Palette, family: string): CardNode =>
  box({ width: RELEASE.width, height: RELEASE.height, fontFamily: family }, [
    text(words, 1, { ...SMALL, width: RELEASE.width, height: RELEASE.height, color: colours.soft }),
  ])
