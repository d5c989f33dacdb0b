/** What the keys of work plans and trainings mean, and why their checks are there. */
export const planRecords = {
  'guide.kind.work-plan': 'Work plan',
  'guide.kind.training': 'Training or meeting',
  'guide.kind-text.work-plan':
    'One plan of tasks: of a working group, of the cycle of the Convention, of a review’s recommendations, or of a meeting. A state stands only where a document says so.',
  'guide.kind-text.training':
    'One training, site visit, workshop or meeting, with the facilities it was held at.',

  'schema.work-plan.kind': 'Whose plan it is: a working group, the Convention, a review, a meeting.',
  'schema.work-plan.name': 'What the plan is called, in both languages.',
  'schema.work-plan.country': 'The country it is for. Leave it out for a plan of several countries.',
  'schema.work-plan.as_of': 'The date or year the plan stands for.',
  'schema.work-plan.text': 'What the plan is and who made it, in our own words.',
  'schema.work-plan.sources': 'The documents the plan is known from.',
  'schema.work-plan.items':
    'The tasks in the order of the plan. Leave the list out where the plan is known and its tasks were not found.',
  'schema.work-plan.items.id': 'A name within the plan, for ever: calendars know the event by it.',
  'schema.work-plan.items.task': 'What is to be done, in our own words.',
  'schema.work-plan.items.due':
    'The deadline, as exactly as the source has it: a year, a quarter such as "2022-Q4", a month or a day. It is over when its last day is over.',
  'schema.work-plan.items.due_stated': 'The deadline in the words of the source, where they are finer.',
  'schema.work-plan.items.responsible': 'The bodies that answer for it.',
  'schema.work-plan.items.support': 'Who helps.',
  'schema.work-plan.items.source': 'The document that states the task.',
  'schema.work-plan.items.locator': 'The page, table or row of it.',
  'schema.work-plan.items.evidence':
    'What documents say of its state. Leave it out where you found none: the page says so, and never "not done".',
  'schema.work-plan.items.evidence.state': 'What the document says.',
  'schema.work-plan.items.evidence.as_of': 'The date the state holds for. The latest decides.',
  'schema.work-plan.items.evidence.source': 'The document that says so.',
  'schema-where.work-plan':
    'On pages of working groups and conventions, in minutes, presentations, reviews and their follow-up.',

  'schema.training.kind': 'A training at a site, another training, a workshop or a meeting.',
  'schema.training.name': 'What it is called, in both languages.',
  'schema.training.country': 'The country it took place in. Leave it out where it was held online.',
  'schema.training.place': 'Where it took place, in words.',
  'schema.training.from': 'The first day; the month or year where no more is known.',
  'schema.training.to': 'The last day, where it took several.',
  'schema.training.planned': 'When it was first to take place, where it was moved.',
  'schema.training.planned.from': 'The first day then planned.',
  'schema.training.planned.to': 'The last day then planned.',
  'schema.training.facilities':
    'The facilities it was held at. Name only what the source names; it is shown on their pages.',
  'schema.training.text': 'What it was about, in our own words.',
  'schema.training.sources': 'The documents that name it.',
  'schema.training.held':
    'The document that says it took place. Leave it out where only a plan or an invitation was found.',
  'schema.training.held.source': 'The id of that document.',
  'schema.training.held.as_of': 'Its date, which cannot lie before the event.',
  'schema-where.training': 'In news, minutes and reports of projects, on pages of operators and authorities.',

  'problem-why.bad-due': 'A deadline that is no date can be neither overdue nor stand in a calendar.',
  'problem-why.ends-before-start': 'One of the two dates is wrong, and a reader cannot know which.',
  'problem-why.held-before-start':
    'An invitation shows that something was planned. That it took place, only a later document can say.',

  'source.folder.work-plans': { one: '{n} work plan', other: '{n} work plans' },
  'source.folder.trainings': { one: '{n} training or meeting', other: '{n} trainings and meetings' },
  'source.cites.held': 'That it took place',
  'source.cites.items': 'Tasks, deadlines, states',
} as const
