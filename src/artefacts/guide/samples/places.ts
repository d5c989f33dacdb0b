/** Invented records with every key, as `npm run fix` writes them. */
export const countrySample = `name: { en: Kyrgyzstan, ru: Кыргызстан }
names_other: { ky: Кыргызстан }
bbox: { west: 69.22, south: 39.18, east: 80.26, north: 43.27 }
bbox_source: s010
neighbours: [CN, KZ, TJ, UZ]
neighbours_source: s010
totals:
  - id: inventoried
    unit: facilities
    what: { en: "tailings facilities, without dumps", ru: "хвостохранилища, без отвалов" }
    differs: { en: Ponds of one plant count as one., ru: Пруды одной фабрики считают за один. }
    fact:
      - { value: 36, source: s010, as_of: "2013" }
contacts:
  - what: { en: emergency services, ru: экстренные службы }
    value: "112"
    source: s010
    as_of: "2013"
requests:
  authority:
    name: { en: Ministry of Examples, ru: Министерство примеров }
    address: 1 Example Street, Exampleville
    source: s010
    as_of: "2013"
  help:
    name: { en: Example Aarhus Centre, ru: Орхусский центр «Пример» }
    source: s010
    as_of: "2013"
  ground:
    text:
      en: The example act gives everyone the right to ask for environmental information.
      ru: Закон «Пример» даёт каждому право запрашивать экологическую информацию.
    sources: [s010]
    as_of: "2013"
`

export const regionSample = `name: { en: Jalal-Abad Region, ru: Джалал-Абадская область }
names_other: { ky: Жалал-Абад облусу }
code: KG-J
`

export const basinSample = `name: { en: Example River basin, ru: бассейн реки Примерной }
names_other: { ky: Үлгү }
aliases: [Primernaya]
parent: larger-basin
countries:
  - { value: [KG, UZ], source: s010, as_of: "2013" }
notes:
  - { en: The lower course is a canal., ru: Нижнее течение — канал. }
`

export const riverSample = `name: { en: Example River, ru: Примерная }
names_other: { ky: Үлгү }
aliases: [Primernaya]
basin: example-basin
mouth: { en: lost in irrigated fields, ru: теряется на орошаемых полях }
next_country: KZ
sources: [s010]
countries:
  - { value: [KG, UZ], source: s010, as_of: "2013" }
notes:
  - { en: Dry in late summer., ru: В конце лета пересыхает. }
`

export const operatorSample = `name: { en: Example Mining, ru: «Пример Майнинг» }
names_other: { ky: Үлгү }
aliases: [Primer Combine]
what: { en: Runs a gold mine., ru: Разрабатывает золотое месторождение. }
`

export const materialSample = `name: { en: gold tailings, ru: хвосты золотодобычи }
aliases: [gold ore tailings]
what:
  en: What is left of gold ore when the gold is taken out.
  ru: То, что остаётся от золотой руды после извлечения золота.
group: gold
`

export const placesSample = `source: s010
licence: CC BY 4.0
places:
  - id: exampleville
    name: { en: Exampleville, ru: Примерное }
    lat: 41.28
    lon: 72.48
    country: KG
    rank: 5
`

export const ledgerSample = `addresses:
  - address: facilities/kg/example-old-name
    since: "2026-11-22"
    redirect: facilities/kg/example-tailings
    on: "2026-11-22"
  - address: facilities/kg/example-tailings
    since: "2026-11-22"
  - address: facilities/kg/example-twin
    since: "2026-11-22"
    name: { en: Example twin, ru: Двойник }
    gone: { en: The same place as No. 3., ru: "То же место, что и № 3." }
    merged_into: facilities/kg/example-tailings
    on: "2026-11-22"
`
