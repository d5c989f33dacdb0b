/** What the keys of countries, regions, waters, operators, materials, towns and the ledger mean. */
export const schemaPlaces = {
  'schema.country.name': 'The short name of the country in both languages.',
  'schema.country.bbox':
    'A box in degrees that every coordinate of the country lies in. Points outside it are refused.',
  'schema.country.bbox.west': 'Its western edge, degrees of longitude.',
  'schema.country.bbox.south': 'Its southern edge, degrees of latitude.',
  'schema.country.bbox.east': 'Its eastern edge, degrees of longitude.',
  'schema.country.bbox.north': 'Its northern edge, degrees of latitude.',
  'schema.country.bbox_source': 'The document or data set the box comes from.',
  'schema.country.neighbours': 'The countries it borders, by their codes.',
  'schema.country.neighbours_source': 'The document or data set the neighbours come from.',
  'schema.country.totals':
    'What the authorities count in the whole country. The difference to our records is what the atlas is known to lack.',
  'schema.country.totals.id': 'A name of the total within the country, small letters and hyphens.',
  'schema.country.totals.unit': 'What is counted: facilities, cubic metres or tonnes.',
  'schema.country.totals.what': 'What exactly the authority counts, and what it leaves out.',
  'schema.country.totals.differs':
    'Why the figure is not the number of our records: other things counted, groups, another date.',
  'schema.country.totals.fact': 'The figure as claims, with source and date.',
  'schema.country.contacts': 'Emergency services and authorities that a reader can turn to.',
  'schema.country.contacts.what': 'Whose contact it is.',
  'schema.country.contacts.value': 'The telephone number, address or page as the source prints it.',
  'schema.country.contacts.source': 'The document that prints it.',
  'schema.country.contacts.as_of': 'The date it held for; old numbers are dangerous.',
  'schema.country.requests': 'Whom to ask for facts about a facility, and by what right: for the letters.',
  'schema.country.requests.authority': 'The authority that a request for information is sent to.',
  'schema.country.requests.authority.name': 'What the authority is called.',
  'schema.country.requests.authority.address':
    'Its postal address or page, as the source prints it. Leave it out where you found none.',
  'schema.country.requests.help': 'Who helps where a request stays without an answer.',
  'schema.country.requests.help.name': 'What the helper is called.',
  'schema.country.requests.help.address': 'Its postal address or page, as the source prints it.',
  'schema.country.requests.ground': 'On what a request for information rests.',
  'schema.country.requests.ground.text':
    'A sentence or two for a letter: the act, its number and date, and what it gives.',
  'schema.country.requests.ground.sources': 'The acts and documents it was written from.',
  'schema.country.any.source': 'The document that names it.',
  'schema.country.any.as_of': 'The date for which it holds.',
  'schema-where.country':
    'In official acts and statistics, inventories of the authorities, national reports.',

  'schema.region.name': 'The official name in both languages.',
  'schema.region.code': 'The code of the region in ISO 3166-2.',
  'schema-where.region': 'In the list of ISO 3166-2 and in official acts on the division of the country.',

  'schema.basin.name': 'The name of the basin in both languages.',
  'schema.basin.parent': 'The larger basin it is part of.',
  'schema.basin.countries': 'The countries the water passes from source to mouth, in order.',
  'schema-where.basin': 'In water atlases, agreements on rivers, reports of basin commissions.',

  'schema.river.name': 'The name of the river in both languages.',
  'schema.river.basin': 'The basin it drains to.',
  'schema.river.mouth': 'The river it flows into, by its id; or the lake, sea or sands it ends in, in words.',
  'schema.river.sources': 'The documents for name, basin and mouth.',
  'schema.river.countries': 'The countries it passes from source to mouth, in order.',
  'schema-where.river': 'On maps, in water atlases and hydrological handbooks.',

  'schema.operator.name': 'The name of the company or body in both languages.',
  'schema.operator.what': 'What it is, in a sentence: what it mines, who owns it, since when.',
  'schema-where.operator': 'In company registers, annual reports and permits.',

  'schema.material.name': 'What it is called in both languages.',
  'schema.material.what': 'What it is, in a sentence that a reader without chemistry understands.',
  'schema.material.group': 'A word that gathers materials of one kind, such as uranium.',
  'schema-where.material': 'In studies of the ore and of how it was treated.',

  'schema.places.source': 'The document or data set the towns come from.',
  'schema.places.licence': 'The licence of the list.',
  'schema.places.places': 'The towns, one item each.',
  'schema.places.places.id': 'The id of the town: its name in small Latin letters.',
  'schema.places.places.name': 'The name of the town in both languages.',
  'schema.places.places.lat': 'Latitude in decimal degrees north.',
  'schema.places.places.lon': 'Longitude in decimal degrees east.',
  'schema.places.places.country': 'The country, two capital letters.',
  'schema.places.places.rank': 'The order of drawing: 1 stands on every map, 10 only close up.',
  'schema-where.places': 'In an open list of towns whose licence allows it.',

  'schema.seismic.values': 'The values, one item each, in any order.',
  'schema.seismic.values.id': 'A name of the value within the file, small letters and hyphens.',
  'schema.seismic.values.place': 'The town, site or area the value holds for, in both languages.',
  'schema.seismic.values.holds_for':
    'A town, a wider area, or a site as a document states it. Only towns and whole countries are shown on pages of facilities.',
  'schema.seismic.values.at': 'Coordinates of the town or site; left out where no source gives them.',
  'schema.seismic.values.at.lat': 'Latitude in decimal degrees north.',
  'schema.seismic.values.at.lon': 'Longitude in decimal degrees east.',
  'schema.seismic.values.place_sources': 'The documents that give the coordinates.',
  'schema.seismic.values.whole':
    'The country whose whole territory the value holds for, two capital letters.',
  'schema.seismic.values.scale':
    'The scale. Values of two scales are never compared: a degree of shaking is no share of g.',
  'schema.seismic.values.basis':
    'Worked out as a probability, observed in the past, or stated without saying how.',
  'schema.seismic.values.return_period_years':
    'The return period in years; 475 is a chance of 10 % in 50 years. Left out where the source does not say.',
  'schema.seismic.values.what': 'What exactly the source gives, in a few words.',
  'schema.seismic.values.fact': 'The value as claims, with source and date.',
  'schema-where.seismic': 'In building codes, hazard maps and studies of seismic hazard.',

  'schema.ledger.addresses': 'Every address ever published, one item each. Items are added, never removed.',
  'schema.ledger.addresses.address': 'The address below the language. Example: facilities/kg/kumtor.',
  'schema.ledger.addresses.since': 'The release in which it was first published.',
  'schema.ledger.addresses.redirect': 'The address it leads to now, in one hop.',
  'schema.ledger.addresses.name': 'What stood there, in both languages.',
  'schema.ledger.addresses.gone': 'Why nothing stands there any more; readers see it.',
  'schema.ledger.addresses.merged_into': 'The record that took over what was said there.',
  'schema.ledger.addresses.on': 'The release in which it was redirected or withdrawn.',
  'schema-where.ledger': 'Written by the commands that rename and withdraw; seldom by hand.',
} as const
