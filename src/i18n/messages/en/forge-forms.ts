/** Words of the issue forms of the forge, in English: of each form, and of each field in it. */
export const forgeForms = {
  forms: {
    'correct-fact': {
      name: 'Correct a fact',
      description: 'A figure, a status, a name of an operator is wrong or missing, and you know a source.',
      title: 'Correct: ',
      intro:
        'One form for one fact of one facility. You need a source that anyone can look up. What you write here is public.',
    },
    'add-facility': {
      name: 'Add a facility',
      description: 'A tailings facility is missing from the atlas.',
      title: 'Add: ',
      intro: 'What you do not know, leave empty: nothing found is not zero. What you write here is public.',
    },
    'broken-source': {
      name: 'Report a broken source',
      description: 'The address of a source does not lead to the document any more.',
      title: 'Source: ',
      intro: 'A new address or an archived copy helps most.',
    },
    removal: {
      name: 'Ask for a removal',
      description: 'A page or a passage should not be there.',
      title: 'Removal: ',
      intro:
        'Everything here is public. If the reason is private, write an e-mail to the editors instead. Two editors decide and answer; the page of a removed facility says why it is gone.',
    },
  },
  fields: {
    facility: { label: 'Facility to correct', help: 'Its id, from the address of its page.' },
    fact: { label: 'Fact', help: 'Choose the fact that is wrong or missing.' },
    value: {
      label: 'Right value',
      help: 'A number in the unit of the fact, with a point for decimals; a range as 10-20; coordinates as 41.858, 78.196; a word; a text in English.',
    },
    value_ru: { label: 'Right value in Russian', help: 'For texts alone: they stand in both languages.' },
    stated: { label: 'As the source prints it', help: 'Word for word, with its own unit.' },
    as_of: { label: 'Date it holds for', help: 'A year, a month, a day, or undated.' },
    source: {
      label: 'Source in the atlas',
      help: 'The id of the source, if the atlas has it. If not, describe the document in the next fields.',
    },
    source_title: { label: 'New source: title', help: 'As printed, in its own language.' },
    source_publisher: { label: 'New source: publisher', help: 'Who published it.' },
    source_year: { label: 'New source: year', help: 'A year, or undated.' },
    source_url: { label: 'New source: address', help: 'Where it can be read.' },
    source_language: { label: 'New source: language', help: 'Of the document.' },
    source_kind: { label: 'New source: kind', help: 'Who speaks in it.' },
    locator: { label: 'Page or table', help: 'Where in the document it stands.' },
    remark: { label: 'Remark for the editors', help: 'It does not become part of the record.' },
    yaml: { label: 'Text of the record', help: 'The contribute page fills it in: leave it as it is.' },
    country: { label: 'Country of the new facility', help: 'Two capital letters.' },
    name_en: { label: 'Name in English', help: 'Transliterated, if there is no English name.' },
    name_ru: { label: 'Name in Russian', help: 'As in Russian documents.' },
    slug: {
      label: 'Short name for the address',
      help: 'Small Latin letters and hyphens; empty: made from the name.',
    },
    kind: { label: 'Kind of record', help: 'Only a facility is rated.' },
    location: { label: 'Coordinates', help: 'Degrees with a point: latitude, longitude.' },
    status: { label: 'Status', help: 'The latest state that you can prove.' },
    material: { label: 'Stored material', help: 'The id of a material of the atlas.' },
    volume_m3: { label: 'Stored volume, m³', help: 'What is stored, not the designed capacity.' },
    broken: { label: 'Broken source', help: 'Its id, from the address of its page.' },
    fault: { label: 'What happened', help: 'Choose what fits best.' },
    new_url: { label: 'New address', help: 'Of the same document.' },
    archived: { label: 'Archived copy', help: 'Address of a copy in a web archive.' },
    page: { label: 'Page or passage to remove', help: 'Its address.' },
    reason: { label: 'Reason', help: 'What is wrong with it, and what would be right.' },
    standing: {
      label: 'Who you are',
      help: 'As far as it matters: owner, operator, authority, neighbour, reader.',
    },
  },
  options: {
    gone: 'the address leads to nothing',
    moved: 'the document has moved',
    other: 'another document stands there',
  },
  /** Said by `npm run from-form` where a person has to decide. */
  removalNote: 'A request for removal changes no record by itself: two editors decide (docs/forge.md).',
  brokenNote: 'No new address and no copy is named: an editor looks for one.',
}
