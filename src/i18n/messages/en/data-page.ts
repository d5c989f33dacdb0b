/** Messages of the page of downloads that lead on from it. */
export const dataPage = {
  'data.kit':
    'Each facility, country, basin and incident also has a press kit: a sentence that is safe to quote, a card, an embed, a badge and citation files. For example:',
}
