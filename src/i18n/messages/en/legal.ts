/** Messages of the legal notice. */
export const legal = {
  'statement.legal.title': 'Licence and legal notice',
  'statement.legal.head': 'Licence, legal notice, removal and right of reply',
  'statement.legal.description':
    'What you may do with the data on tailings facilities, what the atlas does not promise, how a record is removed, and the right of reply.',
  'statement.legal.lead':
    'You may copy, change and publish everything here, if you name the atlas. Nothing here is an official finding.',
  'statement.legal.licence.title': 'What you may do',
  'statement.legal.licence.1':
    'Records, texts, tables, maps and cards: CC BY 4.0. Copy and change them, also for money. Name “The open TMF atlas”, the date of the data and the address of the page, and say what you changed.',
  'statement.legal.licence.2': 'Code: MIT.',
  'statement.legal.licence.3':
    'The documents that the atlas cites keep their own licences; the page of each source names the one we found. The atlas takes facts from them, not their sentences.',
  'statement.legal.licence.4':
    'Towns: GeoNames, CC BY 4.0. Borders, rivers and lakes: Natural Earth, public domain. Typeface: Source Sans 3, SIL Open Font License 1.1.',
  'statement.legal.promise.title': 'What the atlas does not promise',
  'statement.legal.promise.1':
    'It is put together from public documents with care, and comes without any warranty. Nobody inspected a dam for it.',
  'statement.legal.promise.2':
    'An index shows potential hazard, to decide where to look first. Being listed is not an accusation and says nothing about the condition of a dam or the conduct of a company.',
  'statement.legal.promise.3':
    'It is no warning service and no basis for a decision on safety by itself. In danger, call the emergency services.',
  'statement.legal.promise.4':
    'It is no publication of the UNECE, of a government or of a company. Names and borders are no statement on the legal status of any territory.',
  'statement.legal.reply.title': 'Right of reply',
  'statement.legal.reply.1':
    'Operators, owners, authorities and communities may reply to what the atlas says of a facility. The reply stands on its page, in their words, with their name and the date.',
  'statement.legal.reply.2':
    'Send it in writing from an address that can be checked, or point to where you published it. One page at most; what it says of others must be proven.',
  'statement.legal.reply.3':
    'The editors say beside it what they did: changed a value, added a claim, or nothing, and why. Aim: fourteen days.',
  'statement.legal.removal.title': 'Removal',
  'statement.legal.removal.1':
    'A record is withdrawn if it is no tailings facility, is listed twice, or has no source that can be looked up. Its address stays for ever and says when and why.',
  'statement.legal.removal.2':
    'Personal data and anything that puts people at risk are removed at once, also from the history of the repository and from old releases, where the law or the risk asks for it.',
  'statement.legal.removal.3':
    'Where exact coordinates are a danger, the place is given more coarsely, and the record says that it is.',
  'statement.legal.removal.4':
    'Facts with a public source are not removed because they are unwelcome. A better source beside them is always welcome.',
  'statement.legal.removal.5':
    'Ask through the form for removals or by e-mail. Two editors decide and answer with their reason. Aim: fourteen days, two working days where people are at risk.',
  'statement.legal.who.title': 'Who answers for it',
  'statement.legal.who.1':
    'The editors answer for the records; who changed what, and who agreed, stands in the history of the repository.',
  'statement.legal.who.2':
    'Whoever hosts a copy answers for that copy, and gives their name and address here.',
  'statement.legal.link.software': 'Licences of the software and the typeface',
  'statement.legal.link.sources': 'Sources with their licences',
  'statement.legal.link.removal': 'Ask for a removal',
  'statement.legal.link.mail': 'Write to the editors',
} as const
