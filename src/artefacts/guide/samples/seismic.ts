/** Invented regional values with every key, as `npm run fix` writes them. */
export const seismicSample = `values:
  - id: exampleville-msk-475
    place: { en: Exampleville, ru: Примерное }
    holds_for: town
    at: { lat: 41.28, lon: 72.48 }
    place_sources: [s010]
    whole: KG
    scale: msk-64
    basis: probabilistic
    return_period_years: 475
    what: { en: macroseismic intensity, ru: макросейсмическая интенсивность }
    fact:
      - { value: 8, source: s010, as_of: "2013" }
    notes:
      - { en: Shallow sources only., ru: Учтены только неглубокие очаги. }
`
