import type { IssueText } from '../../issue-text.ts'

/** What the checks across records and of methods say, in English. */
export const ruleIssues = {
  'id-repeated': {
    message: 'This file claims the same id as {other}.',
    hint: 'Keep one file under an allowed name and remove the other.',
  },
  'id-confusable': {
    message: 'The id "{id}" looks like "{other}".',
    hint: 'Choose an id that cannot be taken for another.',
  },
  'name-confusable': {
    message: 'The name "{name}" looks like that of {other}.',
    hint: 'Say in the name what tells the two apart: a number, a plant, a place.',
  },
  'outside-country': {
    message:
      'The point {lat}, {lon} lies outside {country} (latitude {south} to {north}, longitude {west} to {east}).',
    hint: 'Check the figures, their signs and their order: lat is north, lon is east.',
  },
  'country-differs': {
    message: 'The record says {country} but lies in the folder "{folder}".',
    hint: 'Correct the country, or move the file to the folder of its country.',
  },
  'unknown-source': {
    message: 'There is no source "{id}".',
    hint: 'Add sources/{id}.yaml, or name a source that exists.',
  },
  'unknown-material': {
    message: 'There is no material "{id}".',
    hint: 'Name a record of materials/, or add one.',
  },
  'unknown-river': { message: 'There is no river "{id}".', hint: 'Name a record of rivers/, or add one.' },
  'unknown-basin': { message: 'There is no basin "{id}".', hint: 'Name a record of basins/, or add one.' },
  'unknown-region': {
    message: 'There is no region "{id}".',
    hint: 'Name a record of regions/, add one, or write the region as { en: …, ru: … }.',
  },
  'unknown-operator': {
    message: 'There is no operator "{id}".',
    hint: 'Name a record of operators/, add one, or write the operator as { en: …, ru: … }.',
  },
  'unknown-facility': {
    message: 'There is no facility "{id}".',
    hint: 'Name a record of facilities/, or leave the key out.',
  },
  'unknown-group': {
    message: 'There is no group "{id}".',
    hint: 'Name a record of facilities/ of the kind group, or leave the key out.',
  },
  'country-without-record': {
    message: '{country} has no record, so the coordinates cannot be checked.',
    hint: 'Add {file}.',
  },
  'member-of-itself': {
    message: 'The record is a member of itself.',
    hint: 'Name the group, or leave the key out.',
  },
  'member-of-no-group': {
    message: '"{id}" is no group but a {kind}.',
    hint: 'Name a record of the kind group.',
  },
  'operator-named-twice': {
    message: 'This operator has a record: {id}.',
    hint: 'Write its id instead of its name.',
  },
  'outside-id-twice': {
    message: '{other} is the same as number {id} of the register "{register}" too.',
    hint: 'Keep it in one record. Where the entry is a part of the record or a larger whole, say so as the extent under "same_as_decided".',
  },
  'outside-id-missing': {
    message: '"same_as" has no number of the register "{register}" to decide on.',
    hint: 'Write the number under "same_as", or remove the decision.',
  },
  'date-after-release': {
    message: '{date} lies after the release date {release}.',
    hint: 'Check the date; only planned years may lie ahead.',
  },
  'year-after-release': {
    message: 'The year {year} lies after the release date {release}.',
    hint: 'Check the year; years ahead are allowed where the status is planned or under-construction.',
  },
  'closed-before-commissioned': {
    message: 'Closed in {closed}, before work began in {commissioned}.',
    hint: 'Check both years; the two may have been swapped.',
  },
  'closed-may-precede-commissioned': {
    message: 'Some claims let the facility close before it began.',
    hint: 'Check the years; if the sources do disagree, say so in a note.',
  },
  'outside-derived': {
    message: 'This claim of {fact} does not fit what follows from {from}.',
    hint: 'Check both figures and their units; if the sources do disagree, say so in a note.',
  },
  'never-cited': { message: 'No record names "{id}".', hint: 'Name it where it belongs, or remove it.' },
  'expected-score': {
    message: 'A score or an interval of scores was expected here, not {found}.',
    hint: 'Write a number or [low, high].',
  },
  'expected-word-or-number': {
    message: 'A word or a number was expected here, not {found}.',
    hint: 'Write a value of the fact.',
  },
  'unknown-value': {
    message: 'The fact {fact} has no value "{value}".',
    hint: 'Use the words of the record format.',
  },
  'duplicate-value': {
    message: 'The value "{value}" of {fact} stands in two rows.',
    hint: 'Keep it in one row.',
  },
  'score-outside-range': {
    message: 'The score lies outside the full range of {low} to {high}.',
    hint: 'Correct the score or full_range.',
  },
  'wrong-input': {
    message: 'The fact {fact} does not fit this kind of component.',
    hint: 'log10 and steps read numbers, lookup reads words.',
  },
  'wrong-unit': { message: 'The unit is not that of the fact.', hint: 'Write {unit}.' },
  'bad-steps': {
    message: 'The thresholds leave a gap, overlap or do not ascend.',
    hint: 'Order the rows from low to high and let each begin where the last one ends.',
  },
  'bad-divisor': { message: 'The divisor must be more than 0.', hint: 'Write the bounds as [low, high].' },
  'unknown-component': {
    message: 'The method has no component "{id}".',
    hint: 'Name one of its components.',
  },
  'duplicate-component': {
    message: 'The component "{id}" stands twice.',
    hint: 'Give each component an id of its own.',
  },
} as const satisfies Record<string, IssueText>
