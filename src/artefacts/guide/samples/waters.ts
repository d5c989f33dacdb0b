/** An invented border with every key, as `npm run fix` writes it. */
export const borderSample = `crossings:
  - { river: example-river, into: UZ, source: s010, as_of: "2013" }
notes:
  - { en: The river is dammed at the border., ru: У границы река перекрыта плотиной. }
`
