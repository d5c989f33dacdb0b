/** What hazards, classes, people and waters around a facility mean, and where an editor finds them. */
export const fieldHelpAround = {
  'field-help.pga_g':
    'The peak ground acceleration that is exceeded with a probability of 10 % in 50 years, as a share of g. Not an intensity in points.',
  'field-where.pga_g': 'Maps of seismic hazard with that return period; design documents. Name the map.',
  'field-help.seismic_intensity_msk':
    'The design or expected intensity at the site, in points of MSK-64. Not a magnitude.',
  'field-where.seismic_intensity_msk': 'National maps of seismic zoning, building codes, design documents.',
  'field-help.seismic_stated': 'Seismic conditions in the words of the source, where no number fits.',
  'field-where.seismic_stated': 'Assessments and reports that name earthquakes among the threats.',
  'field-help.water_hazard_class':
    'The German water hazard class (WGK) of the stored material, stated or derived by an expert source. A national class of any country does not belong here.',
  'field-where.water_hazard_class':
    'Studies by the Tailings Hazard Index method, databases of substances with the composition of the tailings.',
  'field-help.national_hazard_class':
    'The hazard class by the law of the country, as printed: of the waste or of the structure. Say in a note which.',
  'field-where.national_hazard_class': 'Passports of waste, permits, declarations of industrial safety.',
  'field-help.gistm_class':
    'The consequence class under the global industry standard (GISTM), where the operator has published one.',
  'field-where.gistm_class': 'Disclosures of the operator under the standard; the Global Tailings Portal.',
  'field-help.flood_zone':
    'Whether the facility lies inside the area flooded once in 100 or once in 500 years. Outside has to be stated, not assumed.',
  'field-where.flood_zone': 'Flood hazard maps of the authority, hydrological parts of design documents.',
  'field-help.landslide':
    'Whether landslides threaten the site: documented, possible, or looked for and none known.',
  'field-where.landslide':
    'Inventories of landslides, geological reports, yearly forecasts of the emergency ministry.',
  'field-help.mudflow':
    'Whether mudflows threaten the site: documented, possible, or looked for and none known.',
  'field-where.mudflow':
    'Maps of mudflow hazard, geological reports, yearly forecasts of the emergency ministry.',
  'field-help.extreme_rain':
    'Whether extreme rain or snowmelt threatens the site: documented, possible, or looked for and none known.',
  'field-where.extreme_rain':
    'Reports on overtopping or washed-out dams, hydrological parts of design documents.',
  'field-help.frost':
    'Whether frost or thawing permafrost acts on the dam: documented, possible, or looked for and none known.',
  'field-where.frost': 'Geotechnical reports, studies of permafrost, above all for high mountains.',

  'field-help.population_at_risk':
    'How many people live in the zone that a failure would reach. Not the population of the nearest town.',
  'field-where.population_at_risk':
    'Studies of dam failure, safety declarations, plans of emergency response.',
  'field-help.population_nearby':
    'How many people live in the nearby place that the note names. It is not the population at risk.',
  'field-where.population_nearby': 'Census or statistics for the place; the year of the census is the date.',
  'field-help.population_stated':
    'What a source says of people nearby without a clear number: families, distances, streets.',
  'field-where.population_stated': 'Assessments, news, reports of organisations.',
  'field-help.nearest_settlement_km':
    'The distance to the nearest inhabited place, in kilometres, from the edge of the facility.',
  'field-where.nearest_settlement_km': 'Assessments and safety declarations. Name the place in a note.',
  'field-help.river_km': 'The distance to the nearest river in kilometres, not in metres.',
  'field-where.river_km': 'Assessments, design documents; the chain of streams below the dam.',
  'field-help.border_km':
    'The distance to the nearest state border downstream, in kilometres. Say in a note whether along the river or in a straight line.',
  'field-where.border_km': 'Assessments of transboundary impact, project reports.',
  'field-help.river':
    'The river the site drains to first, as the id of a river of the atlas. The whole chain goes to the field in words.',
  'field-where.river': 'Hydrological parts of assessments; maps.',
  'field-help.river_stated':
    'The chain of streams, lakes and canals below the site, in words, first to last.',
  'field-where.river_stated': 'Hydrological parts of assessments; maps.',
  'field-help.basin':
    'The river basin the site belongs to, as the id of a basin of the atlas: the smallest that fits.',
  'field-where.basin': 'Follows from the river; official division into basins.',
  'field-help.downstream':
    'The countries below the site along the water, in order, by their codes. Only those that the source names.',
  'field-where.downstream': 'Assessments of transboundary impact, agreements on the river, project reports.',
  'field-help.transboundary_stated': 'What a source says of impact across a border, in words.',
  'field-where.transboundary_stated':
    'Assessments of transboundary impact, reports of international organisations.',
  'field-help.remediation':
    'How far the works to make the site safe have come. What exactly is done stands in the note.',
  'field-where.remediation': 'Project reports, tenders, acts of acceptance, news of the authority.',
  'field-help.accidents_stated':
    'Accidents and hazards that sources name for this site, in words. An accident with a date and figures gets an incident record too.',
  'field-where.accidents_stated': 'Reports, news, archives; compare with the incidents of the atlas.',
} as const
