/** An invented measure with every key, as `npm run fix` writes it. */
export const measureSample = `name: { en: Lower the pond, ru: Понизить уровень прудка }
term: short
effort: medium
categories: [water, dam]
problem:
  en: The pond holds more water than the operation needs.
  ru: В прудке больше воды, чем нужно производству.
action:
  en: Return more water to the plant and pump the pond down slowly.
  ru: Возвращать больше воды на фабрику и медленно откачивать прудок.
completion:
  en: Weekly levels that have fallen to the operating level.
  ru: Еженедельные отметки, снизившиеся до рабочего уровня.
`
