/** An invented facility with every key, as `npm run fix` writes it. The guide shows it key by key. */
export const facilitySample = `kind: facility
name: { en: Example tailings No. 3, ru: Хвостохранилище № 3 «Пример» }
name_sources: [s010]
transliterated: [ru]
names_other: { ky: Үлгү }
aliases: [Example TP3]
country: KG
region: kg/jalal-abad
settlement: { en: Exampleville, ru: Примерное }
place_sources: [s010]
member_of: kg/example-group
same_as: { wikidata: Q1 }
same_as_decided:
  wikidata:
    extent: same
    by: Editors of the atlas
    decided: "2026-11-20"
    sources: [s010]
    note: { en: Name and place agree., ru: Название и место совпадают. }
location:
  - { lat: 41.28222, lon: 72.47611, precision: site, source: s010, as_of: "2013" }
status:
  - { value: closed, source: s010, as_of: "2013", stated: conserved in 1994 }
operator:
  - { value: example-mining, source: s010, as_of: "2013" }
commissioned:
  - value: 1967
    source: s010
    as_of: "2013"
    note: { en: the year of the mill, ru: год пуска фабрики }
closed:
  - { range: [1990, 1994], source: s010, as_of: "2013", stated: early 1990s }
material:
  - { value: gold-tailings, source: s010, as_of: "2013", stated: tailings of gold ore }
pollutants:
  - value:
      - { en: arsenic, ru: мышьяк }
      - { en: cyanides, ru: цианиды }
    source: s010
    as_of: "2013"
volume_m3:
  - { value: 110500, source: s010, as_of: "2013", preferred: true, stated: "110,500 m3", locator: Table 1 }
  - { range: [110000, 150000], source: s011, as_of: "2000", stated: 110-150 thousand m3 }
mass_t: { unknown: undisclosed, source: s011 }
design_volume_m3:
  - { value: 250000, source: s010, as_of: "2013" }
design_mass_t:
  - { value: 400000, source: s010, as_of: "2013" }
tailings_per_year_t:
  - { value: 12000, source: s010, as_of: "1990" }
quantity_stated:
  - value:
      en: over a hundred thousand, no unit printed
      ru: более ста тысяч, единица не указана
    source: s011
    as_of: "2000"
area_ha:
  - { value: 2.4, source: s010, as_of: "2013", stated: "24,000 m2" }
dam_height_m:
  - { value: 9, source: s010, as_of: "2013" }
dam_length_m:
  - { value: 320, source: s010, as_of: "2013" }
raise_method:
  - { value: upstream, source: s010, as_of: "2013" }
dam_stated:
  - value: { en: raised in stages of 3 m, ru: наращивалась очередями по 3 м }
    source: s010
    as_of: "2013"
factor_of_safety:
  - value: 1.3
    source: s010
    as_of: "2013"
    note: { en: static case, ru: статический случай }
pga_g:
  - { value: 0.18, source: s010, as_of: "2013" }
seismic_intensity_msk:
  - { value: 8, source: s010, as_of: "2013" }
seismic_stated:
  - value: { en: earthquakes named as a threat, ru: землетрясения названы среди угроз }
    source: s010
    as_of: "2013"
failure_probability_per_year:
  - { value: 0.0001, source: s010, as_of: "2013", stated: once in 10 thousand years }
water_hazard_class:
  - { value: 3, source: s011, as_of: "2000" }
national_hazard_class:
  - value: II
    source: s010
    as_of: "2013"
    note: { en: class of the waste, ru: класс отходов }
gistm_class:
  - { value: High, source: s010, as_of: "2013" }
flood_zone:
  - { value: outside, source: s010, as_of: "2013" }
landslide:
  - { value: documented, source: s010, also: [s011], as_of: "2013" }
mudflow:
  - { value: possible, source: s010, as_of: "2013" }
extreme_rain:
  - { value: possible, source: s010, as_of: "2013" }
frost:
  - { value: none-known, source: s010, as_of: "2013" }
population_at_risk:
  - { value: 1200, source: s010, as_of: "2013" }
population_nearby:
  - value: 22853
    source: s011
    as_of: "2000"
    note: { en: the town of Exampleville, ru: город Примерное }
population_stated:
  - value: { en: 33 families at 20 to 25 m, ru: 33 семьи в 20–25 м }
    source: s010
    as_of: "2013"
nearest_settlement_km:
  - { value: 1.5, source: s010, as_of: "2013" }
river_km:
  - { value: 0.2, source: s010, as_of: "2013", stated: 200 m }
border_km:
  - value: 25
    source: s010
    as_of: "2013"
    note: { en: along the river, ru: по течению реки }
river:
  - { value: example-river, source: s010, as_of: "2013" }
river_stated:
  - value:
      en: a nameless brook, then the Example River
      ru: безымянный ручей, затем река Примерная
    source: s010
    as_of: "2013"
basin:
  - { value: example-basin, source: s010, as_of: "2013" }
downstream:
  - { value: [UZ], source: s010, as_of: "2013" }
transboundary_stated:
  - value:
      en: the river crosses the border after 25 km
      ru: через 25 км река пересекает границу
    source: s010
    as_of: "2013"
remediation:
  - value: planned
    source: s010
    as_of: "2013"
    note: { en: a cover of clay is designed, ru: запроектировано глиняное покрытие }
accidents_stated:
  - value:
      en: no dam failure recorded
      ru: прорывов дамбы не отмечено
    source: s010
    as_of: "2013"
notes:
  - en: The pond at the mill has the same number and is another one.
    ru: Хвостохранилище у фабрики носит тот же номер, но это другой объект.
`
