import type { IssueText } from '../../issue-text.ts'

/** What the import of a table says, in English. */
export const importIssues = {
  'import-file-kind': {
    message: 'The file is not what its name says: {kind} was expected.',
    hint: 'Give a .csv or .xlsx file, saved as such by the program that made it; do not rename files of other kinds.',
  },
  'import-too-large': {
    message: 'The file is larger than {limit} bytes.',
    hint: 'An inventory is far smaller. Remove pictures and sheets that are not needed, or split the file.',
  },
  'import-unpacks-too-large': {
    message: 'The file unpacks to more than {limit} bytes.',
    hint: 'Such files exist to bring programs down. Save the sheet anew as CSV.',
  },
  'import-archive': {
    message: 'The file cannot be unpacked ({why}).',
    hint: 'It is damaged or was changed by hand. Open it in a spreadsheet program and save it anew as .xlsx.',
  },
  'import-encrypted': {
    message: 'The file is protected by a password, or is an old .xls.',
    hint: 'Take the password off and save it as .xlsx.',
  },
  'import-macros': {
    message: 'The file carries macros ({part}).',
    hint: 'Save it as .xlsx without macros, or as CSV.',
  },
  'import-external-links': {
    message: 'The file draws values from other files ({part}).',
    hint: 'Break the links (their values stay) and save it anew.',
  },
  'import-xml-entity': {
    message: 'A part of the file defines entities of its own ({part}).',
    hint: 'No spreadsheet program writes this. Open the file, copy the sheet into a new one and save that.',
  },
  'import-encoding': {
    message: 'The text is in none of the known encodings, or is no text.',
    hint: 'Save the table as CSV UTF-8. UTF-16 and windows-1251 are read too.',
  },
  'import-csv-form': {
    message: 'The quotation marks of the CSV do not close.',
    hint: 'A quotation mark within a quoted cell is written twice; look at this line and the one above.',
  },
  'import-too-many-rows': { message: 'There are more than {limit} rows.', hint: 'Split the table.' },
  'import-too-many-columns': {
    message: 'There are more than {limit} columns.',
    hint: 'Remove the columns that hold no facts of facilities.',
  },
  'import-empty': { message: 'There is nothing in the file.', hint: 'Give the file that holds the table.' },
  'import-no-sheet': { message: 'There is no sheet "{name}".', hint: 'Sheets of the file: {list}.' },
  'import-no-header': {
    message: 'No header was found: no row in which at least two columns are understood.',
    hint: 'Use the words of the template (npm run template), or describe the columns in a map (--map).',
  },
  'import-header-name': {
    message: 'A column cannot be called "{name}".',
    hint: 'Programs give this word a meaning of their own. Rename the column.',
  },
  'import-map-form': {
    message: 'The map cannot be read: {detail}',
    hint: 'Delete the file and let the import write it anew, then change one thing at a time.',
  },
  'import-map-differs': {
    message:
      'The map was made for another table: column {column} is "{found}" here and "{expected}" in the map.',
    hint: 'Delete the map and let the import propose a new one.',
  },
  'import-no-source': {
    message: 'No source is named for these values.',
    hint: 'Make content/sources/<id>.yaml for the document (title, publisher, year, language, licence, kind), then give --source <id>.',
  },
  'import-unknown-source': {
    message: 'There is no source "{id}".',
    hint: 'Make content/sources/{id}.yaml for the document (title, publisher, year, language, licence, kind) first.',
  },
  'import-date': {
    message: '"{text}" is no date of the form 2013, 2013-02 or 2013-02-25.',
    hint: 'Write the date the values hold for, or undated.',
  },
  'import-formula': {
    message: 'The cell holds a formula.',
    hint: 'What it gives depends on other cells. Copy the column and paste it as values.',
  },
  'import-cell-error': {
    message: 'The cell holds an error: {text}.',
    hint: 'Mend it in the table, or clear the cell.',
  },
  'import-ambiguous-number': {
    message: '"{token}" may be {small} or {large}.',
    hint: 'Say which: "decimal": "comma" or "point" for this column in the map, or write the number without separators.',
  },
  'import-not-a-number': {
    message: '"{text}" is not understood as a number.',
    hint: 'Write a number, a span (110-150), "<5" or "about 100"; leave the cell empty where it is not known.',
  },
  'import-out-of-range': {
    message: '{value} is outside what {field} may be ({min} to {max}).',
    hint: 'Check the unit of the column and its factor in the map.',
  },
  'import-no-unit': {
    message: 'Neither the header nor the cell names a unit for {field}.',
    hint: 'Write it into the header (Volume, million m3), or give "factor" in the map.',
  },
  'import-unit-differs': {
    message: '"{unit}" is no unit of {field}.',
    hint: 'Check which column this is; cells with words go into a column for words.',
  },
  'import-coordinates': {
    message: '"{text}" is not understood as coordinates.',
    hint: 'Write 41.28222, or 41°16\'56" N.',
  },
  'import-lone-coordinate': {
    message: 'Only one of latitude and longitude is given.',
    hint: 'Give both, or neither.',
  },
  'import-year': {
    message: '"{text}" is not understood as a year.',
    hint: 'Write 1967, a span (1950-1959), 1950s, before 1946, or leave the cell empty.',
  },
  'import-word': {
    message: '"{text}" is not a known word of {field}.',
    hint: 'Known: {list}. Say in the map under "words" what it means.',
  },
  'import-reference': {
    message: 'There is no record in {folder} called "{text}".',
    hint: 'Say in the map under "words" which id is meant, or make the record first.',
  },
  'import-one-language': {
    message: '"{text}" stands in one language only; {field} is shown in English and in Russian.',
    hint: 'Give both in the map under "words" ("value": {"en": …, "ru": …}), or leave the column out (field null).',
  },
  'import-name-missing': { message: 'The row has no name.', hint: 'Fill it in, or skip the row in the map.' },
  'import-name-language': {
    message: 'There is no Russian name for "{text}".',
    hint: 'A new record needs one: add a column, or give it in the map under "words" for the field "name".',
  },
  'import-country': {
    message: 'The country is not known: "{text}".',
    hint: 'Add a column, or give "country" under "constants" in the map. The country needs a record.',
  },
  'import-match-uncertain': {
    message: 'This may be {record} ({name}, {confidence} %), or another facility.',
    hint: 'Say in the map under "rows" which: the id of the record, new, or skip.',
  },
  'import-unknown-record': {
    message: 'There is no record "{id}".',
    hint: 'Leave the id empty for a new facility; the import makes one.',
  },
  'import-row-refused': {
    message: 'The record would not pass the check: {detail}',
    hint: 'Mend the value in the table, or leave the column out in the map.',
  },
} as const satisfies Readonly<Record<string, IssueText>>
