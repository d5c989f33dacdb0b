/** Fields of checklists and evaluations. */
export const schemaChecklist = {
  'schema.checklist.part_of':
    'The checklist that the questions of this file belong to. The first file of a checklist leaves it out.',
  'schema.checklist.name': 'What the checklist is called, and that it is provisional if it is.',
  'schema.checklist.status': 'provisional: our own questions; verified: checked against the official list.',
  'schema.checklist.version': 'The day of the last change of a question.',
  'schema.checklist.groups': 'The parts of the checklist, in order.',
  'schema.checklist.categories': 'The subjects, in the order in which they are shown.',
  'schema.checklist.categories.id': 'The first word of the ids of its questions.',
  'schema.checklist.categories.name': 'What the category is called.',
  'schema.checklist.categories.topic':
    'The topic of the UNECE safety guidelines that the questions belong to, in our words.',
  'schema.checklist.sources': 'The documents from which the structure is known.',
  'schema.checklist.notes': 'What the checklist is and is not.',
  'schema.checklist.questions': 'The requirements, each put so that "yes" is the safe answer.',
  'schema.checklist.questions.id': 'The id of the category, a hyphen, two digits. It is never used again.',
  'schema.checklist.questions.group': 'The part of the checklist that asks it.',
  'schema.checklist.questions.category': 'The category it counts in.',
  'schema.checklist.questions.weight': 'How much it counts: 1 useful, 2 important, 3 essential.',
  'schema.checklist.questions.critical':
    'Set where anything less than "yes" calls for action by itself, whatever the share met.',
  'schema.checklist.questions.text':
    'The question. It can be answered at the facility or from its documents.',
  'schema.checklist.questions.why': 'Why it matters, in one or two sentences.',
  'schema.checklist.questions.evidence': 'What counts as evidence of the answer.',
  'schema.checklist.questions.topic': 'The topic of the guidelines, where it is not that of the category.',
  'schema.checklist.questions.measures': 'The measures that an answer below "yes" calls for.',
  'schema-where.checklist': 'Written by the editors; the structure is that of the published methodology.',

  'schema.evaluation.checklist': 'The checklist that was answered.',
  'schema.evaluation.date': 'The day of the evaluation. It is also the name of the file.',
  'schema.evaluation.evaluator': 'Who answered.',
  'schema.evaluation.evaluator.name': 'Who answered, by name: a body rather than a person.',
  'schema.evaluation.evaluator.kind': 'Who they are to the facility.',
  'schema.evaluation.groups':
    'The parts that were asked, for example B1 alone after a visit. Left out, all parts were.',
  'schema.evaluation.source':
    'The document in sources/ that holds the evaluation. Either this or url is needed.',
  'schema.evaluation.url': 'The address where the evaluation was published.',
  'schema.evaluation.answers': 'The answers. A question that is not there counts as open.',
  'schema.evaluation.answers.question': 'The id of the question.',
  'schema.evaluation.answers.answer':
    'How far the requirement is met; not-applicable takes the question out, no-data leaves it open.',
  'schema.evaluation.answers.evidence':
    'What was seen or read, as it was written or in both languages. With not-applicable, the reason.',
  'schema.evaluation.answers.source': 'The document in sources/ that shows it.',
  'schema.evaluation.note': 'A remark, for example on weather or on places that could not be reached.',
  'schema-where.evaluation': 'In the report of the visit, or in the file that the form of the atlas gives.',

  'schema.example-evaluation.marked':
    'That everything in the file is invented; the page prints it above the result.',
  'schema.example-evaluation.facility': 'The name of a facility that does not exist.',
  'schema.example-evaluation.checklist': 'The checklist that was answered.',
  'schema.example-evaluation.date': 'An invented day.',
  'schema.example-evaluation.evaluator': 'Who answered.',
  'schema.example-evaluation.evaluator.name': 'An invented name.',
  'schema.example-evaluation.evaluator.kind': 'Who they are to the facility.',
  'schema.example-evaluation.groups': 'The parts that were asked. Left out, all parts were.',
  'schema.example-evaluation.answers': 'The answers. A question that is not there counts as open.',
  'schema.example-evaluation.answers.question': 'The id of the question.',
  'schema.example-evaluation.answers.answer': 'How far the requirement is met.',
  'schema.example-evaluation.answers.evidence': 'What was seen or read, invented.',
  'schema.example-evaluation.answers.source': 'A document in sources/; an example needs none.',
  'schema.example-evaluation.note': 'A remark.',
  'schema-where.example-evaluation': 'Invented by the editors to show a result.',
} as const
