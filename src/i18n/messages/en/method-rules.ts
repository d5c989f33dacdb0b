/** The rules of the engine in plain words, and the classifications that are never mixed in. */
export const methodRules = {
  'rule.interval.title': 'Interval in, interval out',
  'rule.interval':
    'Each part is a line from the lowest to the highest score that the evidence allows. The lines of the parts are added, end to end.',
  'rule.claims.title': 'Sources that disagree',
  'rule.claims': 'The line covers all of them. No source is dropped because another one is newer.',
  'rule.best.title': 'The best value',
  'rule.best':
    'It follows the claim marked as preferred, otherwise the latest one. Of an interval it is the middle of the scores.',
  'rule.derived.title': 'Derived facts',
  'rule.derived':
    'Where the fact is missing, the method may bound it by another fact of the same facility. A stated fact always wins.',
  'rule.unknown.title': 'Unknown is the full range',
  'rule.unknown':
    'Without evidence a part takes its whole range and has no best value. So an unknown never looks safe.',
  'rule.round.title': 'Rounding',
  'rule.round':
    'Each part and each sum is rounded to nine decimals before any comparison. The two decimals on a page never change an order.',
  'rule.place.title': 'The place',
  'rule.place':
    'Rated facilities stand by their best value, the highest first. Equal values share a place: 1, 2, 2, 4.',
  'rule.band.title': 'The band of places',
  'rule.band':
    'Best place: one more than the number of others whose lowest score is above my highest. Worst place: one more than the number of others whose highest score reaches my lowest.',
  'rule.all.title': 'The band among all',
  'rule.all':
    'A second band is drawn among all facilities, those without a rating included. It shows what the unknown ones could still change.',
  'rule.subset.title': 'Part of the list',
  'rule.subset': 'For a country the bands are computed again among its own facilities, and the page says so.',
  'rule.dominance.title': 'Worse under any weighting',
  'rule.dominance':
    'One facility is worse than another whatever the parts weigh, if each of its parts is certainly at least as high, and one is higher.',
  'rule.wanted.title': 'Most wanted facts',
  'rule.wanted':
    'The bands of all facilities have widths, and the widths a sum. A fact is worth as much as that sum would shrink, were it known exactly.',
  'rule.complete.title': 'Completeness',
  'rule.complete': 'The share of parts with any evidence, stated or derived.',
  'rule.group.title': 'Groups',
  'rule.group': 'A group is never ranked beside the single ponds it contains, nor added up with them.',
  'rule.colour.title': 'No absolute classes',
  'rule.colour':
    'No official limits of low, medium and high could be read. So colours show the position in the list, never a level of danger.',

  'other.title': 'Other classifications, never mixed in',
  'other.text':
    'Other scales are shown beside the index where somebody published them. None enters the score.',
  'other.wgk':
    'The water hazard class (German WGK) runs from not hazardous (nwg) to 3, and class 3 is the worst.',
  'other.national':
    'The national hazard class runs the other way, from I to V, and class I is the worst. One is never copied into the other.',
  'other.years': 'Results by the versions of 2016 and 2020 of the methodology never stand in one ranking.',
  'other.gistm':
    'The consequence class of the Global Industry Standard on Tailings Management (GISTM) is shown only where an operator or an authority published it.',
  'other.gistm.caption':
    'GISTM, Annex 2: class by population at risk. The limits overlap as printed; the worst of all criteria decides.',
  'other.gistm.class': 'Class',
  'other.gistm.people': 'Population at risk',
  'other.gistm.none': 'none',
  'other.gistm.above': 'more than {value}',
} as const
