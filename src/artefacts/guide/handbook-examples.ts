/** Examples of the handbook: parts of an invented facility, which tests run through the checker. */
export const HANDBOOK_EXAMPLES = {
  cite: `volume_m3:
  - value: 85000
    source: s010
    as_of: "2013"
    stated: 85 thousand m3
    locator: p. 41, Table 7
    note: { en: measured in 2012, ru: измерено в 2012 году }
`,
  conflict: `dam_height_m:
  - value: 9
    source: s010
    as_of: "2013"
    preferred: true
    note:
      en: surveyed; s011 repeats a figure of the design
      ru: по съёмке; s011 повторяет проектную цифру
  - { value: 15, source: s011, as_of: "2018" }
`,
  unknown: `closed: { unknown: not-applicable, source: s010 }
mass_t: { unknown: undisclosed, source: s011 }
`,
  units: `volume_m3:
  - { range: [110000, 150000], source: s010, as_of: "2013", stated: 110-150 thousand m3 }
area_ha:
  - { value: 2.4, source: s010, as_of: "2013", stated: "24,000 m2" }
`,
  groups: `member_of: kg/example-group
notes:
  - en: The 600,000 m³ of s011 are for the whole group.
    ru: 600 000 м³ из s011 относятся ко всей группе.
`,
  states: `status:
  - { value: closed, source: s010, as_of: "2013", stated: conserved }
  - { value: active, source: s011, as_of: "1988" }
`,
  names: `name: { en: Example pond No. 4, ru: "Хвостохранилище № 4, Примерное" }
transliterated: [en]
names_other: { ky: Үлгү }
aliases: [Primernoe TP4, Хвостохранилище № 4 комбината]
`,
} as const satisfies Readonly<Record<string, string>>
