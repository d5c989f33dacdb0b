/** An invented checklist and an evaluation by it, as `npm run fix` writes them. */
export const checklistSample = `name: { en: Example checklist (provisional), ru: Перечень «Пример» (предварительный) }
status: provisional
version: "2026-11-20"
groups: [B1]
categories:
  - id: dam
    name: { en: Dam and liners, ru: Дамба и экраны }
    topic: { en: Design and construction of dams, ru: Проектирование и строительство дамб }
sources: [s010]
notes:
  - { en: An example., ru: Пример. }
questions:
  - id: dam-01
    group: B1
    category: dam
    weight: 3
    critical: true
    text:
      en: Is the crest as far above the water as the design demands?
      ru: Выдержано ли проектное превышение гребня над водой?
    why:
      en: Water over the crest cuts the dam.
      ru: Вода, идущая через гребень, размывает дамбу.
    evidence:
      en: The level read on a staff on the day.
      ru: Отсчёт по рейке в день осмотра.
    topic: { en: Water management, ru: Управление водными ресурсами }
    measures: [water-lower-pond]
`

export const evaluationSample = `checklist: example
date: "2026-11-20"
evaluator:
  name: { en: Example Inspectorate, ru: Инспекция «Пример» }
  kind: authority
groups: [B1]
source: s011
url: https://example.org/visit
answers:
  - question: dam-01
    answer: mostly
    evidence: { en: 1.2 m of 1.5 m on the staff, ru: 1.2 м из 1.5 м по рейке }
    source: s011
note: { en: Snow on the beach., ru: На пляже снег. }
`

export const exampleSample = `marked: { en: Everything here is invented., ru: Здесь всё вымышлено. }
facility: { en: Invented tailings, ru: Вымышленное хвостохранилище }
checklist: example
date: "2026-11-20"
evaluator:
  name: { en: Example Inspectorate, ru: Инспекция «Пример» }
  kind: training
groups: [B1]
answers:
  - question: dam-01
    answer: partly
    evidence: { en: 0.6 m of 1.5 m on the staff, ru: 0.6 м из 1.5 м по рейке }
    source: s011
note: { en: An example., ru: Пример. }
`
