/** Messages of the back-test: the known failures, scored with what was known before them. */
export const backTest = {
  'backtest.title': 'Back-test: would the index have named them?',
  'backtest.short': 'Back-test',
  'backtest.description': {
    one: '{n} known failure, scored with what was known before it and placed among the rated facilities: hits, misses and the limits of such a test.',
    other:
      '{n} known failures, scored with what was known before them and placed among the rated facilities: hits, misses and the limits of such a test.',
  },
  'backtest.lead': {
    one: '{n} dam that failed gets the index it would have had the day before, by the same engine and the same method as every facility of the atlas. Its place shows whether the list would have put it among the first.',
    other:
      '{n} dams that failed get the index they would have had the day before, by the same engine and the same method as every facility of the atlas. Their places show whether the list would have put them among the first.',
  },
  'backtest.criterion.title': 'The criterion, fixed before the count',
  'backtest.criterion':
    'Each failed dam is put alone among the rated facilities of the atlas, which gives a list of {of}. It counts as a hit if its best value stands at place {half} or higher, in the upper half; as a miss if it stands below.',
  'backtest.criterion.open':
    'It stays open where no source read so far says what was stored: the hazard class then takes its whole range, the index has no best value, and the case is neither a hit nor a miss.',
  'backtest.criterion.band':
    'The stricter reading asks for the whole band: a sure hit or a sure miss is one that no doubt about the facts can turn.',
  'backtest.criterion.blind':
    'A list that knew nothing would score about as many hits as misses. A test that shows no more than that shows nothing.',
  'backtest.known.title': 'What counts as known before',
  'backtest.known':
    'The stored volume and the material that a source gives for the time of the failure, and facts of the facility dated before it. A fact dated after the failure is never used, and neither is an undated one. Volumes age by the year of the failure.',
  'backtest.result.title': 'The result',
  'backtest.result.place': {
    one: 'Of {n} failure with a place: hits {hits}, misses {misses}.',
    other: 'Of {n} failures with a place: hits {hits}, misses {misses}.',
  },
  'backtest.result.open': {
    one: '{n} stays open: what was stored is not known.',
    other: '{n} stay open: what was stored is not known.',
  },
  'backtest.result.band': {
    one: 'By the whole band of {n} case: sure hits {hits}, sure misses {misses}, open {open}.',
    other: 'By the whole bands of all {n} cases: sure hits {hits}, sure misses {misses}, open {open}.',
  },
  'backtest.caption':
    'By place, then the cases without one by band. Places hold in a list of the rated facilities and the failed dam alone.',
  'backtest.column.case': 'Failure',
  'backtest.column.stored': 'Stored',
  'backtest.column.material': 'Material',
  'backtest.column.index': 'Index',
  'backtest.column.place': 'Place',
  'backtest.column.band': 'Possible places',
  'backtest.column.verdict': 'By place',
  'backtest.column.sure': 'By band',
  'backtest.band': '{band} of {of}',
  'backtest.none': 'none',
  'backtest.verdict.hit': 'hit',
  'backtest.verdict.miss': 'miss',
  'backtest.verdict.open': 'open',
  'backtest.sure.hit': 'sure hit',
  'backtest.sure.miss': 'sure miss',
  'backtest.sure.open': 'open',
  'backtest.untested.title': 'Incidents that could not be tested',
  'backtest.untested.near-miss': {
    one: '{n} near miss: nothing failed.',
    other: '{n} near misses: nothing failed.',
  },
  'backtest.untested.no-date': {
    one: '{n} incident without a date: nobody can say what was known before it.',
    other: '{n} incidents without a date: nobody can say what was known before them.',
  },
  'backtest.untested.no-stored-volume': {
    one: '{n} incident for which no source gives the stored volume; pipelines and transport among them.',
    other: '{n} incidents for which no source gives the stored volume; pipelines and transport among them.',
  },
  'backtest.limits.title': 'What this test cannot show',
  'backtest.limit.survivors':
    'Only failures are tested. Dams of the same size that never failed are not in it, so it says nothing about false alarms.',
  'backtest.limit.control':
    'There is no control group. The failed dams are placed among facilities of another region and another time; those are no sample of dams that stood.',
  'backtest.limit.reporting':
    'Reports are uneven: large, deadly and famous failures are written about, small ones are forgotten. That alone lifts the failed dams up a list by volume.',
  'backtest.limit.volumes':
    'Many stored volumes were estimated after the failure. They may be better, or more dramatic, than what anybody knew before.',
  'backtest.limit.known':
    'The facts are dated to the failure but were published later. Whether anybody had them in hand the day before is not known.',
  'backtest.limit.material':
    'The material is read mostly for famous cases, so the cases with a place are no fair draw from all. The hazard class follows from the material in intervals.',
  'backtest.limit.dam':
    'The basic index knows the volume and the hazard class, nothing else. It knows nothing of the state of a dam, its water, its raising or its operator, which is why dams fail. It shows how much harm is stored, not how likely it is to get out.',
  'backtest.limit.mixed':
    'The list holds tips, coal waste and slimes beside tailings ponds, as the sources do.',
  'backtest.limit.provisional':
    'The method is provisional. When its official tables have been read, every number of this page changes with it.',
} as const
