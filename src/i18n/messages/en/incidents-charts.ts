/** Messages of the charts of incidents, and of the page of each incident beside its facts. */
export const incidentsCharts = {
  'incident.chart.percent': '{value}\u00a0%',
  'incident.chart.released.name': 'Released and stored volume',
  'incident.chart.released.title': {
    one: '{n} failure with both numbers let out at least {share}\u00a0% of what it had stored',
    other: 'Half of {n} failures let out at least {share}\u00a0% of what they had stored',
  },
  'incident.chart.released.see':
    'Each mark is an incident with a published volume before the failure and a published release. Both axes grow tenfold from line to line. On a dashed line the same share ran out everywhere.',
  'incident.chart.released.caption':
    'The numbers of the drawing, the largest release first. Where sources differ, all values stand side by side.',
  'incident.chart.runout.name': 'Run-out',
  'incident.chart.runout.title': {
    one: 'In {n} failure the tailings ran at least {km}\u00a0km',
    other: 'In half of {n} failures the tailings ran at least {km}\u00a0km',
  },
  'incident.chart.runout.see':
    'Each mark is an incident with a published release and a published distance. Both axes grow tenfold from line to line. How far tailings run depends on slope, water and the bed more than on the volume alone: this drawing is no formula for a facility.',
  'incident.chart.runout.river': {
    one: '{n} distance of {from}\u00a0km or more counts transport by river and cannot be compared with flow slides; its mark is hollow.',
    other:
      '{n} distances of {from}\u00a0km or more count transport by river and cannot be compared with flow slides; their marks are hollow.',
  },
  'incident.chart.runout.caption':
    'The numbers of the drawing, the longest distance first. Where sources differ, all values stand side by side.',
  'incident.chart.left': {
    one: '{n} other incident lacks one of the two numbers; nothing is estimated for it.',
    other: '{n} other incidents lack one of the two numbers; nothing is estimated for them.',
  },
  'incident.chart.differ': {
    one: 'For {n} incident the sources differ: each value is a mark, and a line or a frame joins them.',
    other: 'For {n} incidents the sources differ: each value is a mark, and a line or a frame joins them.',
  },
  'incident.chart.after': 'Stored volumes were often estimated only after the failure.',
  'incident.chart.axis.stored': 'Stored before the failure',
  'incident.chart.axis.released': 'Released',
  'incident.chart.axis.runout': 'Distance',
  'incident.chart.column.share': 'Share released',
  'incident.chart.regional': 'in the countries of the atlas',
  'incident.chart.world': 'world case',
  'incident.chart.hollow': 'distance that counts transport by river',
  'incident.chart.source':
    'Source: records of incidents of the atlas, release of {date}; every value names its documents on the page of its incident.',
  'incident.chart.picture': 'The drawing shows what the table below it holds in numbers.',
  'incident.backtest.link': 'Would the hazard index have named these dams? The back-test',
  'incident.differ.lead': {
    one: 'The sources differ on {n} thing. All values are shown; none is corrected.',
    other: 'The sources differ on {n} things. All values are shown; none is corrected.',
  },
} as const
