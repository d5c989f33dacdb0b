/** Messages of the part `waters`: what lies above a border, and the drawing of a basin from source to mouth. */
export const waters = {
  'waters.steps.label': 'Borders below',
  'waters.steps.claim': 'a document names the country downstream',
  'waters.steps.river': 'follows from its river',
  'waters.steps.basin': 'follows from its basin',
  'waters.step': '{from} → {into}',

  'waters.crossings': 'Rivers that cross it',
  'waters.crossing': 'into {country}',
  'waters.crossings.other': 'Other rivers through both countries',
  'waters.notes': 'Remarks',

  'waters.above.title': 'What lies above this border',
  'waters.above.lead':
    'Everything of the atlas whose water passes this border, by direction, in the order of the ranking below. Distances are given only where a source states them.',
  'waters.above.none':
    'No record is known to lie above this border. For most records neither river nor countries downstream are known yet.',
  'waters.above.into': {
    one: 'Water flows into {country}: {n} record above.',
    other: 'Water flows into {country}: {n} records above.',
  },
  'waters.above.groups': {
    one: 'The group that some of them belong to ({n}) is listed too, but not counted or ranked.',
    other: 'The groups that some of them belong to ({n}) are listed too, but not counted or ranked.',
  },
  'waters.above.country': 'Country',
  'waters.above.river': 'River',
  'waters.above.distance': 'Distance to the border',
  'waters.above.basis': 'How it is known',
  'waters.above.band': 'Band here',
  'waters.above.unrated': 'not ranked',
  'waters.river.unknown': 'not known',
  'waters.distance.unknown': 'distance not known',

  'waters.schematic.title': 'From source to mouth',
  'waters.schematic.lead':
    'A drawing of what the records say, not a map: nothing is to scale. The water flows downwards, and side rivers join from the right.',
  'waters.schematic.none': 'No river of this basin is recorded yet, so there is nothing to draw.',
  'waters.schematic.desc':
    'Rivers of the basin {basin} from source to mouth with towns, tailings facilities and borders crossed. The list beside it says the same in words.',
  'waters.schematic.list': 'The same in words',
  'waters.legend.known': 'solid: the order along the river is known',
  'waters.legend.unknown': 'dashed: the order is not known, so what stands there is only grouped',
  'waters.legend.facility': 'a facility; groups show a square for each of their ponds here',
  'waters.legend.town': 'a town on the drawn river, by its line on the map',
  'waters.legend.border': 'a border crossed',
  'waters.row.river': '{river} ({country})',
  'waters.row.river.unknown': '{river} (country not recorded)',
  'waters.row.unordered': 'order along the river not known:',
  'waters.row.unplaced': 'where these join is not known:',
  'waters.row.border': 'border: {from} → {into}',
  'waters.row.mouth': 'flows into {water}',
  'waters.row.mouth.unknown': 'where it flows into is not recorded',
  'waters.row.members': { one: '{name}: {n} record', other: '{name}: {n} records' },
  'waters.row.no-river': {
    one: 'In the basin, but on a river that is not recorded: {n} record',
    other: 'In the basin, but on a river that is not recorded: {n} records',
  },
} as const
