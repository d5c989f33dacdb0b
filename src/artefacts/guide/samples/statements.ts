/** Invented known problems with every key, as `npm run fix` writes them. */
export const knownProblemsSample = `problems:
  - id: height-differs
    area: facts
    title: { en: Two heights of one dam, ru: Две высоты одной дамбы }
    text: { en: The sources differ by four metres., ru: Источники расходятся на четыре метра. }
    effect: { en: The score spans both., ru: Оценка охватывает обе. }
    remedy: { en: A survey of the dam., ru: Обмер дамбы. }
    since: "2026-11-20"
    settled: "2026-11-21"
    facilities: [kg/example-tailings]
    sources: [s010]
`

/** An invented log of corrections with every key, as `npm run fix` writes it. */
export const correctionsSample = `corrections:
  - id: example-height
    published: "2026-11-21"
    told: "2026-11-20"
    by: operator
    facilities: [kg/example-tailings]
    was: { en: The dam was given as 90 m high., ru: Высота дамбы была указана как 90 м. }
    now: { en: The dam is 9 m high., ru: Высота дамбы — 9 м. }
    cause: { en: A slip of the pen., ru: Опечатка. }
    sources: [s010]
`
