/** Messages of the charts of what is known, of the groups and of the years. */
export const chartsRecords = {
  'charts.known.name': 'What is known',
  'charts.known.title': {
    one: 'Of {facts} facts about {n} record, {share} % are known',
    other: 'Of {facts} facts about each of {n} records, {share} % are known',
  },
  'charts.known.see':
    'A column is a fact, the best known first; a row is a record, the best known of its country first. The bar over a column says for how many records the fact is known.',
  'charts.known.best': {
    one: 'Best known is one fact: {fact} ({n} of {all}).',
    other: 'Best known is one fact: {fact} ({n} of {all}).',
  },
  'charts.known.never': 'Known for no record at all: {facts}.',
  'charts.known.withheld': {
    one: 'In {n} case a document says that the fact is withheld.',
    other: 'In {n} cases a document says that the fact is withheld.',
  },
  'charts.known.withheld.none':
    'In no case has a document been found that says that a fact is withheld: the gaps are facts nobody has found yet.',
  'charts.known.caption':
    'What is known of every record. The shape of a mark tells its kind; the key stands above.',
  'charts.known.of': '{n} of {all}',
  'charts.known.heading': 'Facts, in the order of the columns',
  'charts.known.facts.caption': 'How well each fact is known, over all records.',
  'charts.known.rows': 'What is known of each record, in words',
  'charts.known.said': '{kind}: {facts}.',
  'charts.fact.pga_g': 'Ground acceleration',
  'charts.fact.factor_of_safety': 'Factor of safety',
  'charts.fact.nearest_settlement_km': 'Nearest settlement',
  'charts.fact.water_hazard_class': 'Water hazard class',
  'charts.cell.stated': 'Stated',
  'charts.cell.differ': 'Sources differ',
  'charts.cell.derived': 'Derived from another fact',
  'charts.cell.undisclosed': 'Withheld',
  'charts.cell.not-applicable': 'Does not apply',
  'charts.cell.not-found': 'Not found yet',

  'charts.groups.name': 'By country, status, basin, material',
  'charts.groups.title': {
    one: '{without} of {n} unrated facility lacks the same fact: its volume',
    other: '{without} of {n} unrated facilities lack the same fact: their volume',
  },
  'charts.groups.title.none': 'Every facility that is compared is rated',
  'charts.groups.see':
    'All bars of one table have one scale. Unrated is not safe: too little is known of these. Never ranked are groups, wastes, and ponds that are planned or emptied. The small bar is the share of records whose volume is stated or follows from another fact.',
  'charts.groups.largest': {
    one: '{country} has the most records, {n}: {rated} rated, {unrated} unrated, {excluded} never ranked.',
    other: '{country} has the most records, {n}: {rated} rated, {unrated} unrated, {excluded} never ranked.',
  },
  'charts.groups.by.country': 'By country',
  'charts.groups.by.status': 'By status',
  'charts.groups.by.basin': 'By river basin',
  'charts.groups.by.material': 'By material',
  'charts.groups.caption.country': 'Records by country.',
  'charts.groups.caption.status':
    'Records by status; where the latest sources differ, a record counts in each. The page of a status lists earlier and disputed statements too, so it may hold more.',
  'charts.groups.caption.basin':
    'Records by river basin; a part of a basin (sub-basin) counts also in its whole.',
  'charts.groups.caption.material':
    'Records by stored material; where sources differ, a record counts in each.',
  'charts.groups.share': '{n} of {all} ({share} %)',
  'charts.groups.key.rated': 'rated',
  'charts.groups.key.unrated': 'unrated: too little is known',
  'charts.groups.key.excluded': 'listed, never ranked',

  'charts.timeline.name': 'Timeline',
  'charts.timeline.title': {
    one: 'The first year is known for {starts} of {n} record, the last for {ends}',
    other: 'The first year is known for {starts} of {n} records, the last for {ends}',
  },
  'charts.timeline.see':
    'A filled bar runs from the first year to the last, or to the release with an arrow where work goes on. Hatched means that the year is known only within a range; a dotted line ends in a question mark where the year is not found. The first year may be that of the plant a pond serves.',
  'charts.timeline.incidents': {
    one: '{n} incident in the countries of the atlas is marked; without a date: {undated}.',
    other: '{n} incidents in the countries of the atlas are marked; without a date: {undated}.',
  },
  'charts.timeline.without': {
    one: 'For {n} more record no year is known; its name stands below the chart.',
    other: 'For {n} more records no year is known; their names stand below the chart.',
  },
  'charts.timeline.caption':
    'Years of every record for which any is known, the earliest first, and its incidents.',
  'charts.timeline.works': 'at work',
  'charts.timeline.undated': 'date not known',
  'charts.timeline.key.release': 'date of the release',
  'charts.timeline.key.life': 'at work, known',
  'charts.timeline.key.range': 'a range of years',
  'charts.timeline.key.unknown': 'year not found',
  'charts.timeline.key.planned': 'planned, after the release',
  'charts.timeline.key.onward': 'still at work',
  'charts.timeline.key.accident': 'accident',
  'charts.timeline.key.near-miss': 'near miss',
  'charts.timeline.incident': '{date}: {what}',
  'charts.timeline.elsewhere': 'Incidents not at a facility of the atlas',
  'charts.timeline.nameless': {
    one: '{n} record without any year',
    other: '{n} records without any year',
  },
} as const
