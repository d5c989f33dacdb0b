/** Invented records with every key, as `npm run fix` writes them. */
export const sourceSample = `title: Inventory of tailings of an example district
publisher: Ministry of Examples
year: "2013"
year_note: { en: estimated from the last date in the text, ru: оценён по последней дате в тексте }
url: https://example.org/inventory.pdf
archived: https://archive.example.org/2020/inventory.pdf
accessed: "2026-11-21"
language: [ru, ky]
licence: not-stated
kind: regulator
note: { en: Read as a scan., ru: Прочитано по скану. }
`

export const incidentSample = `kind: accident
name: { en: "Example No. 3, 1994", ru: "Пример, № 3, 1994" }
country: KG
facility: kg/example-tailings
place: { en: "Exampleville, tailings No. 3", ru: "Примерное, хвостохранилище № 3" }
location:
  - { lat: 41.28, lon: 72.48, precision: settlement, source: s010, as_of: "2013" }
date:
  - { value: "1994-04", source: s010, as_of: "1994-04" }
what_happened:
  - value: { en: The dam was breached after rain., ru: После дождей дамба прорвана. }
    source: s010
    as_of: "1994-04"
cause:
  - value: { en: rain and a blocked outlet, ru: дождь и забитый водосброс }
    source: s010
    as_of: "1994-04"
released_m3:
  - { value: 12000, source: s010, as_of: "1994-04" }
stored_m3:
  - { value: 120000, source: s010, as_of: "1994-04" }
material:
  - { value: gold-tailings, source: s010, as_of: "1994-04" }
dam_height_m:
  - { value: 9, source: s010, as_of: "1994-04" }
runout_km:
  - { range: [15, 20], source: s010, as_of: "1994-04" }
deaths:
  - { value: 0, source: s010, as_of: "1994-04" }
dam_type:
  - value: { en: "earth dam, raised upstream", ru: "земляная дамба, наращивалась внутрь" }
    source: s010
    as_of: "1994-04"
water_body: { en: Example River, ru: река Примерная }
notes:
  - { en: A second report gives no figures., ru: Во втором отчёте цифр нет. }
`

export const responseSample = `name: { en: Example Mining, ru: «Пример Майнинг» }
role: operator
about: [volume_m3, status]
text:
  en: (translated) In 2019 part of the deposit was moved; 80,000 m³ remain.
  ru: В 2019 году часть отложений перенесена; осталось 80 000 м³.
source: s011
url: https://example.org/letter
received: "2026-11-20"
answer:
  en: The figure needs a document that can be read; asked on the same day.
  ru: Для цифры нужен документ, который можно прочесть; запрошен в тот же день.
`
