/** Messages of the part `near`: facilities upstream of a town and around it. */
export const near = {
  'near.title': 'Near me',
  'near.description':
    'Which tailings facilities lie upstream of a town and around it: how far, in which direction, in which basin, and how sure that is.',
  'near.lead':
    'Choose a town to see which tailings facilities of the atlas lie upstream of it and around it, how far away, and how sure that is.',
  'near.towns.title': 'All towns with a page',
  'near.towns.record': 'leads to the record:',
  'near.towns.note':
    'Not every town is here: if yours is not, take the nearest larger one on the same river.',

  'near.tool.title': 'Find a town',
  'near.tool.town': 'Name of the town',
  'near.tool.hint': 'In Latin or Cyrillic letters. Arrow keys and Enter choose.',
  'near.tool.list': 'Towns found',
  'near.tool.found': { one: '{n} town found', other: '{n} towns found' },
  'near.tool.nothing':
    'No town of that name has a page. Try a larger town nearby on the same river, or use your position.',
  'near.tool.position': 'Or start from where you are',
  'near.tool.privacy':
    'Your browser will ask you first. The position is used on this device alone: it is never sent, never stored, and not written into the address.',
  'near.tool.locate': 'Use my position',
  'near.tool.waiting': 'Waiting for the browser to tell the position…',
  'near.tool.refused':
    'The position was not shared, so nothing was looked up. Choose a town instead: its page says the same and more.',
  'near.tool.unavailable':
    'The browser could not tell the position. Choose a town instead: its page says the same and more.',
  'near.tool.failed': 'The list of facilities could not be loaded. Choose a town instead.',
  'near.tool.within': {
    one: '{n} record lies within {km} km of you.',
    other: '{n} records lie within {km} km of you.',
  },
  'near.tool.none':
    'The atlas knows no facility with coordinates within {km} km of you. That does not mean that there is none. The nearest it knows:',
  'near.tool.accuracy': 'The browser knows your position to about {km} km.',
  'near.tool.nearest': 'Nearest town with a page; it also says what lies upstream:',
  'near.tool.link': '{town}, about {km} km',
  'near.tool.basin': 'basin: {basin}',
  'near.tool.nobasin': 'basin not recorded',

  'near.at.here': 'less than {km} km away, as far as the position is known',
  'near.at.somewhere': 'about {km} km away; the direction is not sure',
  'near.at.n': 'about {km} km to the north',
  'near.at.ne': 'about {km} km to the north-east',
  'near.at.e': 'about {km} km to the east',
  'near.at.se': 'about {km} km to the south-east',
  'near.at.s': 'about {km} km to the south',
  'near.at.sw': 'about {km} km to the south-west',
  'near.at.w': 'about {km} km to the west',
  'near.at.nw': 'about {km} km to the north-west',
  'near.at.settlement': 'in the town or near it, by the settlement recorded',
  'near.at.unknown': 'distance not known',
  'near.position.site': 'position: the site itself',
  'near.position.settlement': 'position known to about {km} km (settlement level)',
  'near.position.approximate': 'position known to about {km} km (approximate)',
  'near.position.none': 'no coordinates recorded',

  'near.way.upstream':
    'Upstream: by the rivers recorded, its water reaches the river drawn past the town, above the town.',
  'near.way.same-basin': 'Same basin; the course of the water between the two is not known.',
  'near.way.towards':
    'By the records its water flows towards this country ({country}); whether it passes this town is not known.',
  'near.way.unknown': 'Whether its water comes this way is not known.',
  'near.way.below':
    'By the rivers recorded, its water reaches the river drawn past the town farther down than the town.',
  'near.way.elsewhere': 'Recorded for another basin.',

  'near.town.title': 'Tailings facilities near {town} and upstream of it',
  'near.town.description':
    'Tailings facilities upstream of {town} and within 200 km: distance, direction, basin, place in the list, and how sure each of these is.',
  'near.river.drawn': 'On the base map the {river} passes about {km} km from the middle of the town.',
  'near.river.no-basin':
    'No facility of the atlas is recorded in its basin: that may be a gap in the records.',
  'near.river.basin':
    'No river is drawn within {km} km of the town. Its basin, {basin}, is taken from what is recorded for:',
  'near.river.none':
    'No river is drawn within {km} km of the town, and no record names its basin. So the atlas cannot say what lies upstream; the distances below still hold.',

  'near.map.name': 'On the map',
  'near.map.title': 'Map around {town}',
  'near.map.circles': 'The circles are drawn at 50, 100 and 200 km from the middle of the town.',
  'near.map.within': {
    one: '{n} record with coordinates lies within {km} km.',
    other: '{n} records with coordinates lie within {km} km.',
  },
  'near.map.none': 'No record with coordinates lies within {km} km.',

  'near.counts.title': 'In numbers',
  'near.count.upstream': {
    one: '{n} record upstream, by the river line on the map',
    other: '{n} records upstream, by the river line on the map',
  },
  'near.count.basin': {
    one: '{n} in the same basin, course not known',
    other: '{n} in the same basin, course not known',
  },
  'near.count.upstream.unknown': 'how many lie upstream cannot be said',
  'near.count.basin.unknown': 'how many lie in the same basin cannot be said',
  'near.count.within': { one: '{n} within {km} km', other: '{n} within {km} km' },
  'near.count.note':
    'These are records, not ponds: a group counts, and so does each of its members. One record may stand in more than one list.',

  'near.drains.title': 'Facilities whose water may run this way',
  'near.drains.none':
    'None is known. That is not the same as none: for most facilities neither river nor basin is recorded yet.',
  'near.drains.unsure':
    'None is known to drain past this town. That is not the same as none: for most facilities neither river nor basin is recorded yet.',
  'near.towards': {
    one: '{n} record is said to drain towards {country}; whether past this town is not known.',
    other: '{n} records are said to drain towards {country}; whether past this town is not known.',
  },
  'near.towards.around': {
    one: 'Of these, {n} is in the tables by distance below.',
    other: 'Of these, {n} are in the tables by distance below.',
  },
  'near.towards.far': {
    one: '{n} record farther away, or without coordinates',
    other: '{n} records farther away, or without coordinates',
  },
  'near.upstream.title': 'Upstream, by the river line on the map',
  'near.upstream.caption':
    'The rivers recorded for them lead into the river drawn past the town, and they lie above the town.',
  'near.basin.title': 'Same basin, course not known',
  'near.basin.caption':
    'It is not known how the water runs from these facilities, or whether it passes the town at all.',
  'near.around.title': 'Around, by distance',
  'near.around.note':
    'As the crow flies. What lies near is not always upstream, and water can carry tailings much farther than these circles.',
  'near.ring.title': '{from}–{to} km',
  'near.ring.caption': 'Nearest first.',
  'near.ring.none': 'None with coordinates.',
  'near.without.title': 'In this country, without coordinates',
  'near.without.note':
    'How far they are from the town is not known. Settlement, region and rivers are given where recorded.',
  'near.empty.title': 'Nothing is listed here',
  'near.empty':
    'The atlas knows no facility with coordinates within 200 km, and none whose water is known to come this way. That does not mean that there is none.',
  'near.missing.title': 'What the atlas does not know here',
  'near.outside': 'The atlas has no records of this country ({country}): what lies there is not known.',
  'near.missing.gaps': 'Missing facts',
  'near.contacts.title': 'Whom to call',
  'near.contacts.none':
    'No emergency contact of this country is in the records yet. In an emergency call the number you know for your country.',

  'near.column.name': 'Facility',
  'near.column.where': 'Distance and direction',
  'near.column.water': 'Water',
  'near.column.place': 'Place (band)',
  'near.basin': 'basin: {basin}',
  'near.rivers.or': ', or ',
  'near.rivers.none': 'river and basin not recorded',
  'near.unrated': 'not rated –',
  'near.members': {
    one: '{n} member for which the same is known:',
    other: '{n} members for which the same is known:',
  },

  'near.how.title': 'How this was worked out',
  'near.how.chain':
    'Rivers: starting with the river recorded for a facility, the records are followed from each river into the next.',
  'near.how.line':
    'Courses: the lines are those of Natural Earth at 1:50 million, exact to about {line} km. Only the Naryn – Syr Darya, Irtysh, Ural, Tobol and Panj – Amu Darya are drawn from source to mouth; the direction of the flow follows from these two ends. A town counts as lying on such a river if it is within {town} km of it.',
  'near.how.upstream':
    'Upstream: said only where the recorded rivers lead into the river drawn past the town, and the facility lies above the town, along the line, by more than the possible error. That error adds up {line} km for the line, the precision of the coordinates, and the distance from the facility to the line, doubled where a tributary lies between. Where a tributary joins is not recorded; but it joins no higher than where the river it enters begins (the Syr Darya begins below the Naryn).',
  'near.how.basin':
    'Same basin: the basin is recorded, but not the way the water takes; nor is it then said that a facility lies farther down than the town. Where no river is drawn past the town, only records within {km} km are put in this list.',
  'near.how.distance':
    'Distance: as the crow flies (great circle) between the middle of the town (GeoNames) and the coordinates of the record. A direction is named only where the precision allows.',
  'near.how.not':
    'This is no flood model: canals, reservoirs, slopes and the amount of tailings are not taken into account.',
} as const
