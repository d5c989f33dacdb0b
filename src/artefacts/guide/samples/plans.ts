/** Invented records with every key, as `npm run fix` writes them. */
export const workPlanSample = `kind: working-group
name: { en: Work plan of an example group, ru: План работы рабочей группы «Пример» }
country: KG
as_of: "2022"
text:
  en: Plan of the first year, told at its second meeting.
  ru: План первого года, представленный на второй встрече.
sources: [s010]
items:
  - id: inventory
    task: { en: update the inventory, ru: обновить перечень }
    due: 2022-Q4
    due_stated: { en: late autumn 2022, ru: поздняя осень 2022 года }
    responsible:
      - { en: Ministry of Examples, ru: Министерство примеров }
    support:
      - { en: secretariat of the Convention, ru: секретариат Конвенции }
    source: s010
    locator: row 3
    evidence:
      - state: partly
        as_of: "2023-05"
        source: s011
        note: { en: active facilities only, ru: только действующие объекты }
    note: { en: With inactive ones too., ru: В том числе недействующие. }
notes:
  - { en: The plan of the second year was not found., ru: План второго года не найден. }
`

export const trainingSample = `kind: on-site-training
name: { en: Training at an example facility, ru: Тренинг на объекте «Пример» }
country: KG
place: { en: Exampleville, ru: Примерное }
from: "2013-06-02"
to: "2013-06-04"
planned: { from: "2012-09-29", to: "2012-10-01" }
facilities: [kg/example-tailings]
text: { en: Inspectors filled in the checklist., ru: Инспекторы заполнили контрольный перечень. }
sources: [s010]
held:
  source: s010
  as_of: "2013"
  note: { en: with a list of those present, ru: со списком участников }
notes:
  - { en: Moved from the year before., ru: Перенесён с предыдущего года. }
`
