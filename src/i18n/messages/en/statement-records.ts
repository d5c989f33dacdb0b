/** What the keys of known problems, corrections and outside numbers mean, and why their checks are there. */
export const statementRecords = {
  'guide.kind.known-problems': 'Known problems',
  'guide.kind.corrections': 'Corrections',
  'guide.kind-text.known-problems':
    'What the editors know to be wrong, weak or missing: one list, shown on a page that every page leads to.',
  'guide.kind-text.corrections':
    'Mistakes that stood on the site and were mended. An item is added, never removed.',

  'schema.known-problems.problems': 'The problems, one item each, in the order of the page.',
  'schema.known-problems.problems.id': 'A name of the problem within the file: links lead to it.',
  'schema.known-problems.problems.area': 'What it is about; the page gathers problems of one kind.',
  'schema.known-problems.problems.title': 'The problem in a few words.',
  'schema.known-problems.problems.text': 'What the problem is, so that a reader can judge it.',
  'schema.known-problems.problems.effect': 'What a reader must take into account until it is settled.',
  'schema.known-problems.problems.remedy': 'What would settle it: a document, a visit, a decision.',
  'schema.known-problems.problems.since': 'The day it was first stated.',
  'schema.known-problems.problems.settled':
    'The day it was settled. Leave it out while it stands; the item then moves to the end of the page.',
  'schema.known-problems.problems.facilities':
    'The facilities it is about. Leave it out where it is about all of them or about no single one.',
  'schema.known-problems.problems.sources': 'The documents that show it.',
  'schema-where.known-problems':
    'In letters of readers, in reviews, in the notes of records, in what a check warns of.',

  'schema.corrections.corrections': 'The corrections, one item each, in any order.',
  'schema.corrections.corrections.id': 'A name of the correction within the file: links lead to it.',
  'schema.corrections.corrections.published': 'The day the mended pages were published.',
  'schema.corrections.corrections.told':
    'The day the editors were told. Leave it out where they found it themselves.',
  'schema.corrections.corrections.by': 'Who pointed it out. No names of persons.',
  'schema.corrections.corrections.facilities': 'The facilities whose pages were wrong.',
  'schema.corrections.corrections.was': 'What the atlas said.',
  'schema.corrections.corrections.now': 'What it says now.',
  'schema.corrections.corrections.cause': 'How the mistake came about, where that is known.',
  'schema.corrections.corrections.sources': 'The documents that prove it.',
  'schema-where.corrections': 'In the request that mended the mistake, and in the letter that named it.',

  'field-name.same_as_decided': 'Who decided on those numbers',
  'field-help.same_as_decided':
    'For each number of same_as: whether the entry is the same thing, a part of it or a larger whole, who decided, on which day and by which documents. Without it the number is shown as a proposal.',
  'field-where.same_as_decided':
    'Compare name, place and operator in the entry with the sources of the record, and name those sources.',
  'guide.type.decisions': 'decisions, each under the key of its register',
  'extent.same': 'the same thing',
  'extent.part': 'a part of it',
  'extent.whole': 'a larger whole',
  'area.scores': 'Scores and ranks',
  'area.coverage': 'What is missing',
  'area.facts': 'Facts',
  'area.places': 'Places and maps',
  'area.names': 'Names and languages',
  'area.sources': 'Sources',
  'area.site': 'The site itself',
  'reporter.reader': 'a reader',
  'reporter.operator': 'the operator',
  'reporter.authority': 'an authority',
  'reporter.media': 'a journalist',
  'reporter.editor': 'the editors',
  'reporter.check': 'an automatic check',

  'problem-why.outside-id-twice':
    'Whoever joins the atlas with the other register would count one thing twice, or two things as one.',
  'problem-why.outside-id-missing':
    'A decision without the number it is about tells a reader nothing; often the key has a slip of the pen.',

  'source.folder.known-problems': { one: 'Known problems', other: 'Known problems' },
  'source.folder.corrections': { one: 'Log of corrections', other: 'Log of corrections' },
  'source.cites.outside': 'Number in another register',
} as const
