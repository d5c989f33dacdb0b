/** The page that explains the answers for programs. */
export const api = {
  'api.title': 'The API: the atlas for programs',
  'api.description':
    'JSON API of the tailings atlas: every record, claim, score, rank, incident and source at a lasting address, with OpenAPI and JSON Schema, without a key.',
  'api.lead':
    'Every record, claim, score and rank of the atlas as JSON at an address that lasts. There is no key and nothing to sign up for: each answer is a plain file.',
  'api.world': 'All countries of the atlas',
  'api.answers.title': 'The answers',
  'api.answers.base': 'All addresses begin with',
  'api.answers.caption': 'Answers, their addresses and the form of each',
  'api.answers.answer': 'Answer',
  'api.answers.address': 'Address',
  'api.answers.schema': 'Form',
  'api.answers.schema.link': 'JSON Schema: {name}',
  'api.answers.example': 'for example',
  'api.answer.index': 'The answers there are.',
  'api.answer.facilities': 'Every record with its facts, index and rank.',
  'api.answer.facility': 'One record with every claim of every fact, and its score by every method.',
  'api.answer.rankings': 'The lists there are, without their records.',
  'api.answer.ranking':
    'One list: all countries, one country, one basin, or all countries by another method. Places and bands are those of the list.',
  'api.answer.incidents': 'Accidents and near misses with every claim.',
  'api.answer.sources': 'Every cited document with its addresses and licence.',
  'api.answer.methods': 'Every method, whole: tables, derivations, open questions.',
  'api.openapi': 'All of them are described in one OpenAPI 3.1 document, from which programs write a client:',
  'api.envelope.title': 'What every answer says first',
  'api.envelope.lead': 'The result stands in an envelope that is the same everywhere:',
  'api.envelope.caption': 'Keys of the envelope',
  'api.envelope.key': 'Key',
  'api.envelope.meaning': 'Meaning',
  'api.envelope.schema_version':
    'Version of the form. What is added raises the second number; programs pass over keys they do not know.',
  'api.envelope.method': 'The method of the scores, and whether it is provisional.',
  'api.envelope.release':
    'Id, date and hash of the state of the atlas. Quote the id: the same id always means the same answer.',
  'api.envelope.licence': 'CC BY 4.0, with the words to name beside a copy.',
  'api.envelope.total': 'How many things the result holds.',
  'api.envelope.result': 'The answer itself.',
  'api.reading.title': 'How to read it',
  'api.reading.interval':
    'A score is an interval: “lo” and “hi” are what the known facts allow, “best” is the best value or null.',
  'api.reading.rank':
    'A place never stands without its band: “best” and “worst” are the places that the intervals allow. A record that is not rated says why in “why_unrated”.',
  'api.reading.facts':
    'A number gives the span of all claims, the value of the deciding ones, the unit, the sources and the date. A record alone also gives every claim word for word.',
  'api.reading.unknown':
    'What is not known is said: a fact without a claim gives the reason. In lists a fact that nobody has searched for yet is left out.',
  'api.reading.place':
    'Coordinates have the digits of the record, never more; “precision” says whether they mean the site, its settlement or less.',
  'api.reading.counted':
    'A list is not complete: “counted” sets what authorities count beside what the atlas holds.',
  'api.try.title': 'In one line',
  'api.try.curl': 'Command line: the first of the world list',
  'api.try.python': 'Python, without any package: all ids with index and rank',
  'api.try.r': 'R, with jsonlite: a table of all records',
  'api.try.javascript': 'JavaScript, in a browser or in Node',
  'api.try.duckdb': 'DuckDB, from the saved file',
  'api.promise.title': 'What is promised',
  'api.promise.addresses':
    'Addresses below /api/v1/ last. A break of the form would stand beside them as /api/v2/.',
  'api.promise.bytes': 'Answers with the same release id are the same to the byte.',
  'api.promise.same': 'The numbers are those of the pages and of all downloads; a test compares them.',
  'api.promise.recompute':
    'The records and the methods suffice to compute every score and rank again. A second program does so from these answers alone, at every change of the code.',
  'api.promise.else':
    'Nobody counts or limits requests. Whoever needs all of it takes “facilities.json” once rather than each record.',
} as const
