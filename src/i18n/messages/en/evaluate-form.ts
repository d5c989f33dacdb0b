/** Messages of the form of an evaluation for its script; see `evaluateWords`. */
export const evaluateForm = {
  'evaluate-form.loading': 'The form is being prepared …',
  'evaluate-form.failed':
    'The form could not be loaded. Please try again with a network, or take the way without the form below.',
  'evaluate-form.others': {
    one: 'Kept on this device, for {n} facility:',
    other: 'Kept on this device, for {n} facilities:',
  },
  'evaluate-form.critical': 'critical',
  'evaluate-form.topic': 'Topic of the UNECE guidelines: {topic}',
  'evaluate-form.about': 'Why it matters, what counts as evidence',
  'evaluate-form.counts': 'Counts as evidence:',
  'evaluate-form.answer.yes': 'yes',
  'evaluate-form.answer.mostly': 'mostly',
  'evaluate-form.answer.partly': 'partly',
  'evaluate-form.answer.no': 'no',
  'evaluate-form.answer.not-applicable': 'not applicable',
  'evaluate-form.answer.no-data': 'no data',
  'evaluate-form.ask.evidence': 'Evidence: what shows it (or why it does not apply)',
  'evaluate-form.ask.note': 'Note to yourself (is printed, is never sent)',
  'evaluate-form.answered': '{answered} of {all} answered',
  'evaluate-form.met.none': 'nothing applies',
  'evaluate-form.met.open': 'met: not known, {range}',
  'evaluate-form.met.sure': 'met: {best}',
  'evaluate-form.met.some': 'met: {best} of what is answered, {range} of all',
  'evaluate-form.credibility': 'credibility: {share} answered with evidence',
  'evaluate-form.critical.unmet': {
    one: '{n} critical question not met',
    other: '{n} critical questions not met',
  },
  'evaluate-form.critical.open': {
    one: '{n} critical question without an answer',
    other: '{n} critical questions without an answer',
  },
  'evaluate-form.head.met': 'Requirements met',
  'evaluate-form.head.credibility': 'Credibility',
  'evaluate-form.head.answered': 'Answered',
  'evaluate-form.kept.kept': 'Kept on this device.',
  'evaluate-form.kept.found': 'Your answers were found on this device; go on where you left off.',
  'evaluate-form.kept.changed':
    'The answers were changed in another window; they are shown as they stand there.',
  'evaluate-form.kept.cleared': 'Cleared: nothing is kept on this device for this facility.',
  'evaluate-form.kept.damaged':
    'What this device kept for this facility cannot be read. The form begins anew; the first answer replaces it.',
  'evaluate-form.kept.full':
    'This device has no room left: your answers are not being kept. Save them to a file before you close the page.',
  'evaluate-form.kept.blocked':
    'This browser keeps nothing (a private window?): your answers are gone when the page is closed. Save them to a file before.',
  'evaluate-form.file.whose': 'Choose the facility first: the name of the file does not tell it.',
  'evaluate-form.file.refused': '{file} cannot be opened.',
  'evaluate-form.file.opened': '{file} is open.',
  'evaluate-form.file.unknown': {
    one: '{n} answer was left out, because the checklist has no such question: {list}.',
    other: '{n} answers were left out, because the checklist has no such questions: {list}.',
  },
  'evaluate-form.file.other': 'It was made for another checklist ({id}); please read every answer again.',
  'evaluate-form.offline.ready': 'This page is kept on the device and opens without a network.',
  'evaluate-form.offline.copy':
    'There is no network: this is the copy kept on the device, with the questions as of the day in the foot of the page.',
  'evaluate-form.offline.failed':
    'This page could not be kept for use without a network. Open it once more with a network, or print the sheets.',
  'evaluate-form.offline.never':
    'This browser cannot keep the page for use without a network. Print the sheets instead.',
  'evaluate-form.ready': 'Everything fits. Below stands the evaluation, and how to send it.',
  'evaluate-form.unfit': 'Something was changed: check again before you send it.',
  'evaluate-form.mail.evaluation': 'evaluation',
} as const
