/** The guide for readers: what a tailings facility is. Plain words, short sentences. */
export const lessonTailings = {
  'lesson.tailings.title': 'What a tailings facility is',
  'lesson.tailings.description':
    'Tailings, the pond and its dam in plain words, with a labelled drawing of every part.',
  'lesson.tailings.lead':
    'A mine takes a little metal out of a lot of rock. This page explains where the rest goes, and what holds it.',
  'lesson.tailings.what.title': 'What is left of the ore',
  'lesson.tailings.what.1':
    'The plant grinds the ore to sand and mud and washes the metal out. What is left is wet and fine. It is called tailings.',
  'lesson.tailings.what.2':
    'Tailings need a place to stay, often for ever. That place is a tailings management facility, in short TMF. It is a pond with its dam, its pipes and drains, and with people who watch over it.',
  'lesson.tailings.what.3':
    'A tailings dam is not like a water dam. It grows for decades while the pond behind it fills. When the mine closes, the dam stays.',
  'lesson.tailings.drawing.title': 'A facility cut open',
  'lesson.tailings.drawing.1':
    'The drawing shows one common kind, cut from the valley on the left to the hill on the right. We drew it ourselves. It is no real place and not to scale.',
  'lesson.tailings.growth.title': 'How a dam grows',
  'lesson.tailings.growth.1':
    'Upstream: each new raise stands partly on tailings laid down before. It needs the least material, and it depends most on those tailings being firm.',
  'lesson.tailings.growth.2':
    'Downstream: each new raise stands on firm ground outside the older dam. It needs the most material.',
  'lesson.tailings.growth.3':
    'Centreline: the raises stand straight above one another. It lies between the two.',
  'lesson.tailings.danger.title': 'What is dangerous about it',
  'lesson.tailings.danger.1':
    'Tailings may hold heavy metals, arsenic or cyanide. After uranium milling they are radioactive. What exactly they hold depends on the ore and on the plant.',
  'lesson.tailings.danger.2':
    'Water is the driving force. Dry tailings mostly stay where they are. Wet ones can flow like mud for many kilometres.',
  'lesson.tailings.danger.3':
    'There is harm without an accident too. Wind carries dust from a dry beach. Water that seeps out carries dissolved metals to wells and rivers.',
  'lesson.tailings.closed.title': 'Closed does not mean safe',
  'lesson.tailings.closed.1':
    'When work ends, somebody must still keep the drains open, lead floods around and watch the dam. Where nobody does, the facility is abandoned.',
  'lesson.tailings.closed.2': 'The atlas lists facilities by their state, the abandoned ones too.',

  'section.title': 'Cross-section of a tailings facility',
  'section.caption': 'The numbers stand for the parts named below.',
  'section.starter.name': 'Starter dam',
  'section.starter.text': 'The first, lowest dam of earth or rock. Everything later leans on it.',
  'section.raises.name': 'Raises',
  'section.raises.text': 'Steps by which the dam grows as the pond fills. Here they are built upstream.',
  'section.crest.name': 'Crest',
  'section.crest.text': 'The top of the dam. No water may ever run over it.',
  'section.pipeline.name': 'Tailings pipeline',
  'section.pipeline.text':
    'Brings the tailings from the plant, mixed with water, and lets them out along the crest.',
  'section.beach.name': 'Beach',
  'section.beach.text': 'Sand that settles first. A wide beach keeps the water away from the dam.',
  'section.freeboard.name': 'Freeboard',
  'section.freeboard.text': 'The height from the water up to the crest. It is the room left for a flood.',
  'section.pond.name': 'Pond',
  'section.pond.text':
    'Clear water above the settled mud. The smaller and the farther from the dam, the better.',
  'section.decant.name': 'Decant tower',
  'section.decant.text': 'Takes clear water off the pond. A blocked tower lets the pond rise.',
  'section.decant-pipe.name': 'Decant pipe',
  'section.decant-pipe.text':
    'Leads that water out under the dam. If it breaks, tailings can escape through it.',
  'section.spillway.name': 'Emergency spillway',
  'section.spillway.text': 'A safe way out for flood water before it reaches the crest.',
  'section.diversion.name': 'Diversion ditch',
  'section.diversion.text': 'Leads rain and snowmelt from the hill around the pond.',
  'section.tailings.name': 'Stored tailings',
  'section.tailings.text': 'Sand near the dam, soft mud under the pond. The mud can stay wet for decades.',
  'section.liner.name': 'Liner',
  'section.liner.text':
    'Clay or plastic sheet that keeps dirty water out of the ground. Old facilities often have none.',
  'section.foundation.name': 'Foundation',
  'section.foundation.text': 'The ground underneath. A weak layer in it can carry the whole dam away.',
  'section.phreatic.name': 'Water level inside',
  'section.phreatic.text': 'The line up to which dam and tailings are soaked. The lower, the safer.',
  'section.drain.name': 'Drain',
  'section.drain.text': 'Stones or pipes that let water out of the dam without washing sand away.',
  'section.piezometer.name': 'Piezometer',
  'section.piezometer.text': 'A tube that shows how high the water stands inside the dam.',
  'section.collecting.name': 'Collecting pond',
  'section.collecting.text': 'Catches what seeps through, so that it can be tested and pumped back.',
} as const
