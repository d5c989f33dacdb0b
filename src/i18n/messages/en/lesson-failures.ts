/** The guide for readers: how dams fail, and which incidents of the atlas show it. */
export const lessonFailures = {
  'lesson.failures.title': 'How tailings dams fail',
  'lesson.failures.description':
    'Seven ways in which tailings facilities fail, what each looks like from outside, and the recorded incidents that show it.',
  'lesson.failures.lead':
    'Dams rarely fail without a reason. This page names seven reasons, what you may see of each, and where it has happened.',
  'lesson.failures.signs': 'What you may see',
  'lesson.failures.shown': {
    one: 'Recorded with this cause: {n} incident',
    other: 'Recorded with this cause: {n} incidents',
  },
  'lesson.failures.none': 'No incident of the atlas is recorded with this cause.',
  'lesson.failures.rest.title': 'Without a cause in the records',
  'lesson.failures.rest.1':
    'For these incidents no source of the atlas names a cause that fits one of the seven. An incident with several causes stands under each of them.',
  'lesson.failures.limits.title': 'What this list does not say',
  'lesson.failures.limits.1':
    'The causes are those the sources name, in our groups. Many failures have several causes, and sources disagree.',
  'lesson.failures.limits.2':
    'A sign you see is a reason to ask, not a proof of danger. A dam without any sign may be in danger too. If water or mud breaks out, leave the valley floor and call the emergency service.',
  'lesson.failures.overtopping.title': 'Water runs over the crest',
  'lesson.failures.overtopping.1':
    'Rain, snowmelt or a blocked outlet lets the pond rise. Water runs over the dam and cuts a gap. Within hours the gap can be as wide as a street.',
  'lesson.failures.overtopping.2':
    'A pond that reaches the dam. No beach left. A blocked tower or spillway. Ditches full of stones.',
  'lesson.failures.slope.title': 'The slope slides',
  'lesson.failures.slope.1':
    'The dam is too steep, too wet or grew too fast. Part of its face slides down, and the tailings behind follow.',
  'lesson.failures.slope.2':
    'Cracks along the crest. A bulge at the foot. Wet patches or springs on the slope.',
  'lesson.failures.foundation.title': 'The ground gives way',
  'lesson.failures.foundation.1':
    'Soft clay under the dam, or an old mine, cannot bear the load. The whole dam moves, even where it was well built.',
  'lesson.failures.foundation.2': 'The crest sinks. The ground in front of the dam rises or cracks.',
  'lesson.failures.erosion.title': 'Water eats its way through',
  'lesson.failures.erosion.1':
    'Water that seeps through the dam carries grains away and makes a tunnel. This is called piping. Rain and streams can also eat the dam from outside.',
  'lesson.failures.erosion.2':
    'Springs at the foot that run cloudy. Gullies in the slope. Holes or funnels on the crest.',
  'lesson.failures.earthquake.title': 'The earth shakes',
  'lesson.failures.earthquake.1':
    'Shaking can turn wet sand into a liquid within seconds. This is called liquefaction. Dams raised upstream on wet tailings are the most exposed.',
  'lesson.failures.earthquake.2':
    'Before: a high water level inside the dam. After any quake: new cracks, new springs, a tilted tower.',
  'lesson.failures.pipes.title': 'A pipe or an outlet breaks',
  'lesson.failures.pipes.1':
    'The pipe from the plant bursts, or the tower or the pipe under the dam gives way. Tailings escape although the dam stands.',
  'lesson.failures.pipes.2':
    'Grey mud along the pipeline. Cloudy water at the outlet. A funnel in the pond or on the beach.',
  'lesson.failures.slides.title': 'A slide comes from outside',
  'lesson.failures.slides.1':
    'A landslide or a mudflow hits the facility, or blocks the river beside it. The river then washes the dam away.',
  'lesson.failures.slides.2':
    'Cracks and leaning trees on the hill above. A river that cuts into the foot of the dam.',
} as const
