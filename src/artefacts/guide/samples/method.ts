/** An invented method with every key, as `npm run fix` writes it. */
export const methodSample = `name: { en: Example, ru: Пример }
full_name: { en: Example index, ru: "Индекс «Пример»" }
status: provisional
default: true
sources: [s010]
rated_by: [capacity]
components:
  - id: capacity
    name: { en: Capacity, ru: Вместимость }
    kind: log10
    input: volume_m3
    unit: m3
    full_range: [2, 10]
    status: provisional
    sources: [s010]
    note: { en: Cubic metres are assumed., ru: Приняты кубические метры. }
  - id: toxicity
    name: { en: Toxicity, ru: Токсичность }
    kind: lookup
    input: water_hazard_class
    full_range: [0, 3]
    status: provisional
    rows:
      - { values: [nwg], score: 0, status: provisional, sources: [s010] }
      - { values: [1], score: [0, 1], status: provisional }
      - { values: [2], score: 2, status: provisional }
      - { values: [3], score: 3, status: provisional }
  - id: seismic
    name: { en: Earthquakes, ru: Землетрясения }
    kind: steps
    input: pga_g
    unit: g
    full_range: [0, 1]
    status: provisional
    rows:
      - { score: 0, status: provisional, below: 0.1 }
      - { score: 1, status: provisional, at_least: 0.1 }
derivations:
  - component: capacity
    by: division
    from: mass_t
    divisor: [1.2, 1.8]
    unit: t/m3
    status: provisional
    note: { en: Bulk density., ru: Насыпная плотность. }
  - component: toxicity
    by: table
    from: material
    status: provisional
    rows:
      - { values: [gold-tailings], gives: [2, 3], status: provisional }
aging:
  - input: volume_m3
    statuses: [active]
    shelf_life_years: 5
    opens_hi_per_year: 0.1
    status: provisional
unrated:
  kinds: [group]
  statuses: [planned, relocated]
  note: { en: Nothing is stored there., ru: Там ничего не хранится. }
notes:
  - { en: Only to show the form., ru: "Только чтобы показать форму." }
open_questions:
  - { en: Which density did the authors use?, ru: Какую плотность брали авторы? }
`
