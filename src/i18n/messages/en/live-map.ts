/** Messages of the map page, of its filters and list, and of the offer to open the map elsewhere. */
export const liveMap = {
  'live-map.title': 'Map of tailings facilities',
  'live-map.description':
    'Map of the tailings facilities of Central Asia with filters by country, basin, material and status, and the complete list beside it.',
  'live-map.lead': {
    one: 'Of the {all} records of the atlas, {n} is on the map; the others have no coordinates yet and are in the list only.',
    other:
      'Of the {all} records of the atlas, {n} are on the map; the others have no coordinates yet and are in the list only.',
  },
  'live-map.lead.letters':
    'Letter and colour show where a facility stands in the list by hazard index, A first. A hollow mark has no place in the ranking: too little is known, or it is no tailings pond.',
  'live-map.skip': 'Skip the map, go to the list',

  'live-map.list.title': 'On the map',
  'live-map.list.note': 'In the order of the ranking. Each link leads to what is known.',
  'live-map.nowhere.title': 'Without coordinates',
  'live-map.nowhere.note': 'No coordinates were found for these records, so they are on no map.',
  'live-map.more': {
    one: 'This list holds the first {shown} of {n} record.',
    other: 'This list holds the first {shown} of {n} records.',
  },
  'live-map.more.link': 'All of them',
  'live-map.incidents.title': 'Accidents and near misses on the map',
  'live-map.incidents.note': {
    one: 'One more happened elsewhere or has no coordinates; it stands in the list of all incidents.',
    other: '{n} more happened elsewhere or have no coordinates; they stand in the list of all incidents.',
  },
  'live-map.incidents.link': 'All incidents',

  'live-map.row.place': 'group {letter}, place {place} (possible {band})',
  'live-map.row.band': 'place {band}, no best value',
  'live-map.row.anywhere': 'not rated, too little is known; could stand {all} among all',
  'live-map.row.excluded': 'never ranked: {why}',
  'live-map.row.position': 'position: {precision}',
  'live-map.row.nowhere': 'position unknown',
  'live-map.row.material': 'material not known',
  'live-map.row.status': 'status not known',

  'live-map.filters': 'Filters and layers',
  'live-map.filters.note':
    'Of the boxes ticked in one group, a record must match at least one; where several groups have ticks, it must match each group.',
  'live-map.facet.country': 'Country',
  'live-map.facet.basin': 'River basin',
  'live-map.facet.material': 'Material',
  'live-map.facet.status': 'Status',
  'live-map.facet.rated': 'Rated or not, and why',
  'live-map.facet.unknown': 'What is not known',
  'live-map.facet.transboundary': 'Country downstream',
  'live-map.option.none': 'not known',
  'live-map.option.unrated': 'not rated, for any lack of evidence',
  'live-map.option.rated': 'rated',
  'live-map.option.missing': 'not rated: no evidence for {parts}',
  'live-map.option.location': 'coordinates',
  'live-map.option.downstream': '{country}',
  'live-map.option.downstream.none': 'no country downstream named',
  'live-map.layers': 'Layers',
  'live-map.layer.incidents': 'Accidents and near misses',
  'live-map.layer.basins': 'River basins, shown by their rivers (no open data on their outlines)',
  'live-map.reset': 'Show all again',

  'live-map.say.chosen': { one: '{n} ticked', other: '{n} ticked' },
  'live-map.say.matching': {
    one: '{n} of {all} records matches.',
    other: '{n} of {all} records match.',
  },
  'live-map.say.none': 'No record matches: untick something or show all again.',
  'live-map.say.seen': {
    one: '{n} of {located} on the map is in view.',
    other: '{n} of {located} on the map are in view.',
  },
  'live-map.say.whole': { one: '{n} stands on the map.', other: '{n} stand on the map.' },
  'live-map.say.nearest': 'The nearest to the middle of the map come first.',
  'live-map.say.nowhere': {
    one: '{n} without coordinates stands at the end.',
    other: '{n} without coordinates stand at the end.',
  },
  'live-map.say.close': 'Close',
  'live-map.say.loading': 'The interactive map is loading …',
  'live-map.say.saving':
    'To save your data, the interactive map has not been started. The filters and the list work without it; the picture shows every record.',
  'live-map.say.start': 'Start the interactive map (about half a megabyte)',
  'live-map.say.again': 'Try the interactive map again',
  'live-map.say.noWebgl':
    'This browser cannot draw the interactive map (no WebGL). The filters and the list work without it; the picture shows every record.',
  'live-map.say.lost':
    'The browser stopped drawing the map. The filters and the list still work; the picture shows every record.',
  'live-map.say.failed':
    'The interactive map could not be loaded. The filters and the list work without it; the picture shows every record.',
  'live-map.say.picture': 'Back to the picture',
  'live-map.say.wider': 'The same on the map page, with filters and a list',

  'live-map.offer': 'Interactive map',

  'live-map.engine.canvas': 'Interactive map. Arrow keys move it, plus and minus zoom.',
  'live-map.engine.controls': 'Move and zoom the map',
  'live-map.engine.zoomIn': 'Zoom in',
  'live-map.engine.zoomOut': 'Zoom out',
  'live-map.engine.panLeft': 'Move west',
  'live-map.engine.panRight': 'Move east',
  'live-map.engine.panUp': 'Move north',
  'live-map.engine.panDown': 'Move south',
  'live-map.engine.wheelCtrl': 'Hold Ctrl and scroll to zoom the map',
  'live-map.engine.wheelCmd': 'Hold ⌘ and scroll to zoom the map',
  'live-map.engine.twoFingers': 'Use two fingers to move the map',
  'live-map.engine.credit': 'Base map: Natural Earth; towns: GeoNames',
} as const
