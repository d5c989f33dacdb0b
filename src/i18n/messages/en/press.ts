/** Messages of what may be quoted: card, embed, badge, sentence. Names stand before a colon or in brackets. */
export const press = {
  'press.kind': '{what}, {country}',
  'press.kind.country': 'Country',
  'press.kind.basin': 'Basin',
  'press.rank': {
    one: 'Place {place} of {n} rated facility',
    other: 'Place {place} of {n} rated facilities',
  },
  'press.rank.shared': {
    one: 'Shares place {place} of {n} rated facility',
    other: 'Shares place {place} of {n} rated facilities',
  },
  'press.rank.open': {
    one: 'Place open among {n} rated facility',
    other: 'Place open among {n} rated facilities',
  },
  'press.band': 'Possible places: {band} (provisional)',
  'press.band.sure': 'No other place possible (provisional)',
  'press.band.all': {
    one: 'Possible places among all {n}: {band} (provisional)',
    other: 'Possible places among all {n}: {band} (provisional)',
  },
  'press.unrated': 'Not rated: too little is known',
  'press.excluded': 'Not ranked: {why}',
  'press.holds': {
    one: '{n} record; rated: {rated}',
    other: '{n} records; rated: {rated}',
  },
  'press.holds.none': 'No record yet: a gap, not an absence of danger',
  'press.incident.when': 'Date: {when}',
  'press.incident.undated': 'Date not known',

  'press.say': '{name}, {country}: {clause}.',
  'press.say.basin': '{name} (basin)',
  'press.say.both': '{said}; {known}',
  'press.say.rank': {
    one: 'place {place} of {n} facility rated by potential hazard',
    other: 'place {place} of {n} facilities rated by potential hazard',
  },
  'press.say.rank.shared': {
    one: 'shares place {place} of {n} facility rated by potential hazard',
    other: 'shares place {place} of {n} facilities rated by potential hazard',
  },
  'press.say.band': 'the known facts allow any place from {best} to {worst} (provisional)',
  'press.say.sure': 'the known facts allow no other place (provisional)',
  'press.say.open': {
    one: 'rated by potential hazard; the known facts allow any place from {best} to {worst} of {n} (provisional)',
    other:
      'rated by potential hazard; the known facts allow any place from {best} to {worst} of {n} (provisional)',
  },
  'press.say.unrated': {
    one: 'not rated, too little is known; among all {n} facility any place from {best} to {worst} by potential hazard is possible (provisional)',
    other:
      'not rated, too little is known; among all {n} facilities any place from {best} to {worst} by potential hazard is possible (provisional)',
  },
  'press.say.excluded': 'listed without a place in the ranking ({why})',
  'press.say.holds': {
    one: '{name}: the atlas holds {list}; rated by potential hazard: {n}.',
    other: '{name}: the atlas holds {list}; rated by potential hazard: {n}.',
  },
  'press.say.holds.none':
    '{name}: the atlas holds no record yet, which is a gap and not an absence of danger.',
  'press.say.incident': '{name} ({country}). {said}',
  'press.caveat': 'The index says nothing about the condition of the dam.',
  'press.from': 'Open TMF atlas, data as of {date}, {state}.',

  'press.title.country': 'Tailings facilities of the country: {name}',
  'press.title.basin': 'Tailings facilities of the basin: {name}',
  'press.cite.note': 'Data as of {date}, {state}',
  'press.cite.plain': '{author}. {title}. Data as of {date}, {state}.',
  'press.alt': '{name}. {standing}. {band}',
  'press.alt.plain': '{name}. {standing}',
  'press.badge.from': 'Open TMF atlas · {date} · {release}',
  'press.share.title': 'Quote and share',
  'press.share.kit': 'Press kit: card, embed, badge, citation files',

  'press.frame.title': '{name}: Open TMF atlas',
  'press.frame.frozen': 'Frozen: as it stood in this release.',
  'press.frame.release': 'Data as of {date}\u00a0· {state}',

  'press.page.title': 'Press kit: {name}',
  'press.page.crumb': 'Press kit',
  'press.page.description':
    'Everything to quote and show of it: {name}. A sentence, a citation, a card image, an embed and a badge, each with its date and the state of the data.',
  'press.page.lead':
    'Everything here may be used freely under CC BY 4.0. Each piece names the state of the data it was made from, so that anybody can check it later.',
  'press.quote.title': 'A sentence to quote',
  'press.quote.note':
    'It may be quoted as it stands. A place without its band and the word “provisional” would say more than is known.',
  'press.cite.title': 'How to cite',
  'press.cite.files': 'The same for programs that keep references:',
  'press.cite.bib': 'BibTeX',
  'press.cite.ris': 'RIS',
  'press.cite.json': 'CSL-JSON',
  'press.card.title': 'Card image',
  'press.card.note':
    'It is shown by itself where the address of the page is shared. 1200\u00a0×\u00a0630\u00a0pixels:',
  'press.card.link': 'open the image',
  'press.embed.title': 'Embed for your page',
  'press.embed.note':
    'Put this where it shall appear. It needs no script, sets no cookies and always shows the latest data.',
  'press.embed.see': 'See the embed',
  'press.embed.frozen':
    'The same embed as it stood in the release {release}; what it claims will never change:',
  'press.embed.frozen.see': 'See the frozen embed',
  'press.embed.frozen.page': 'The whole page as it stood',
  'press.embed.frozen.release': 'The page of this release',
  'press.embed.frozen.none':
    'An embed that never changes can be had from the first release on that holds this record.',
  'press.badge.title': 'Badge',
  'press.badge.html': 'For a web page:',
  'press.badge.markdown': 'For a text in Markdown:',
  'press.print.title': 'On paper',
  'press.print.page': 'The page itself prints on a few sheets, sources included',
  'press.print.visit': 'The sheet to take to the facility',
} as const
