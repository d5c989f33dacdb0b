import type { Example, ExamplesOf } from './example.ts'

const asked = (bad: string, good: string, line: number): Example => ({
  bad: `${bad}\n`,
  good: `${good}\n`,
  line,
  as: 'answers',
})
const under = (heading: string, bad: string, good: string): Example =>
  asked(`### ${heading}\n\n${bad}`, `### ${heading}\n\n${good}`, 3)

const FACT = '### Fact\n\nStored volume, m³ (volume_m3)\n\n'
const VALUE = '### Right value\n\n250 000'

/** Answers of an issue form, with the headings that the forge prints. */
export const formExamples: ExamplesOf<'form'> = {
  'form-unknown': asked('The volume of pond 1 is wrong.', '### Facility to correct\n\nkg/pond-1', 1),
  'form-too-large': {
    ...under('Right value', '… 70,000 …', '250 000'),
    bytes: `### Right value\n\n${'1'.repeat(70_000)}\n`,
  },
  'form-heading-missing': asked(`${FACT}250 000`, FACT + VALUE, 5),
  'form-heading-twice': asked(`${VALUE}\n\n### Right value\n\n110 000`, VALUE, 5),
  'form-heading-unknown': asked(`${VALUE}\n\n### P. S.\n\n2`, VALUE, 5),
  'form-answer-missing': under('Right value', '_No response_', '250 000'),
  'form-answer-not-offered': under('Fact', 'Content of the pond', 'Stored volume, m³ (volume_m3)'),
  'form-answer-unread': under('Right value', 'a lot', '250 000'),
  'form-record-missing': under('Facility to correct', 'kg/nowhere', 'kg/pond-1'),
  'form-record-there': under('Short name for the address', 'pond-1', 'pond-7'),
  'form-source-missing': under('Source in the atlas', 's999', 's001'),
}
