/** Why the rules of the import exist. One or two plain sentences a code. */
export const problemWhyImport = {
  'problem-why.import-file-kind': 'What a file is must be certain before it is opened; names can lie.',
  'problem-why.import-too-large': 'An inventory of a whole country fits into a far smaller file.',
  'problem-why.import-unpacks-too-large': 'A small file can unpack to fill the memory of a computer.',
  'problem-why.import-archive': 'From a damaged file values could come out changed.',
  'problem-why.import-encrypted': 'What cannot be opened cannot be checked.',
  'problem-why.import-macros': 'A macro is a program; nobody should have to trust it to give us figures.',
  'problem-why.import-external-links': 'A value from another file is not in yours and may be old.',
  'problem-why.import-xml-entity':
    'With entities of its own a file can unfold without end or read other files.',
  'problem-why.import-encoding': 'In a wrong encoding Russian names turn into other letters.',
  'problem-why.import-csv-form': 'After a quotation mark that does not close, all rows run into one cell.',
  'problem-why.import-too-many-rows':
    'So many facilities in one table are a slip, or a table of something else.',
  'problem-why.import-too-many-columns': 'So many columns are a slip, or a table of something else.',
  'problem-why.import-empty': 'Nothing would be proposed, and nobody would know why.',
  'problem-why.import-no-sheet': 'A value from the wrong sheet is worse than none.',
  'problem-why.import-no-header': 'What a column means must be said, not guessed from its figures.',
  'problem-why.import-header-name': 'Such a word could change how the program itself works.',
  'problem-why.import-map-form': 'A map that is half understood would put values into wrong fields.',
  'problem-why.import-map-differs': 'With the map of another table values land in wrong fields.',
  'problem-why.import-no-source': 'No value is published without a document that a reader can look up.',
  'problem-why.import-unknown-source': 'A value rests on its source; its record has to be there first.',
  'problem-why.import-date': 'The date decides which of several figures is the newest.',
  'problem-why.import-formula': 'A formula gives another value as soon as another cell changes.',
  'problem-why.import-cell-error': 'An error is no value; put to zero it would look harmless.',
  'problem-why.import-ambiguous-number':
    '1,500 is one and a half in one country and fifteen hundred in another.',
  'problem-why.import-not-a-number': 'A figure that is not understood must not be guessed.',
  'problem-why.import-out-of-range':
    'Such a value has always been a slip of units: thousands or millions were meant.',
  'problem-why.import-no-unit':
    'A volume may be in cubic metres, thousands or millions of them; a guess is wrong by a thousand.',
  'problem-why.import-unit-differs': 'A value with a unit of another kind belongs in another field.',
  'problem-why.import-coordinates': 'Half-read coordinates put the facility into another valley.',
  'problem-why.import-lone-coordinate': 'One of the two gives a line around the Earth, no place.',
  'problem-why.import-year': 'A year that is not understood must not be guessed.',
  'problem-why.import-word':
    'Words of a closed list mean the same in every record; a new word has to be told.',
  'problem-why.import-reference':
    'With a slip of the pen the facility would be missing from the page of its river, material or operator.',
  'problem-why.import-one-language': 'Every reader gets the same depth in both languages.',
  'problem-why.import-name-missing': 'Without a name a row can be neither matched nor shown.',
  'problem-why.import-name-language': 'Every facility has a name in both languages.',
  'problem-why.import-country': 'The country decides the address, and which coordinates are possible.',
  'problem-why.import-match-uncertain':
    'A wrong match gives one pond the figures of another; a missed one counts it twice.',
  'problem-why.import-unknown-record': 'The id in the table is misspelt, or the record has moved.',
  'problem-why.import-row-refused': 'What the check refuses is not published, whichever way it comes.',
} as const
