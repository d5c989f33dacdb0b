/** Why the rules of YAML, numbers, texts and addresses exist. One or two plain sentences a code. */
export const problemWhyTree = {
  'problem-why.yaml-syntax': 'What one program reads in a broken text another reads otherwise.',
  'problem-why.yaml-indent':
    'The indentation says what belongs to what; a slip moves a value to another key.',
  'problem-why.yaml-tab': 'A tab is as wide as each editor likes, so nobody can see what it belongs to.',
  'problem-why.yaml-unclosed': 'Everything up to the next quote or bracket would become one text.',
  'problem-why.yaml-no-colon': 'Without it a key and its value are one word.',
  'problem-why.yaml-plain-start': 'At the beginning of a text this character is a sign of YAML itself.',
  'problem-why.yaml-colon': 'A colon with a space after it begins a value, also in the middle of a text.',
  'problem-why.yaml-duplicate-key':
    'Programs keep either the first or the last; one of the two values would be lost in silence.',
  'problem-why.yaml-key':
    'Keys are the same in all records, and some words have a meaning for programs that could be misused.',
  'problem-why.yaml-decimal-comma': 'In brackets a comma separates values: 110500,5 would be two numbers.',
  'problem-why.yaml-anchor':
    'A short text with anchors can unfold to millions of values; and a reader would have to look elsewhere for a value.',
  'problem-why.yaml-alias':
    'A value must stand where it is used, so that a change of one fact does not change another.',
  'problem-why.yaml-tag': 'A tag can change the type of a value or ask a program to run something.',
  'problem-why.yaml-directive':
    'Under old versions of YAML the words yes and no become true and false, and 017 becomes 15.',
  'problem-why.yaml-documents': 'One file is one record; what stands after the line would never be read.',
  'problem-why.yaml-empty': 'Comments say nothing to the atlas: the record would be empty.',
  'problem-why.yaml-depth': 'No record is that deep; such texts are made to stop programs.',
  'problem-why.yaml-nodes': 'No record has so many values; such texts are made to stop programs.',
  'problem-why.number-form':
    'Forms such as 1e6, 0x1F or 017 are read differently by different programs. A plain decimal is read alike by all.',
  'problem-why.date-unquoted':
    'Without quotes 2013 is a number and 2013-05-01 a moment in some time zone. In quotes it is what you wrote.',
  'problem-why.text-blank': 'An empty text looks like an answer and is none.',
  'problem-why.text-not-nfc':
    'Two spellings that look alike would be two names, and search would find only one.',
  'problem-why.text-hidden': 'What a reader sees and what a program reads would differ.',
  'problem-why.text-markup':
    'Texts are shown as they are. Markup would be a way to run something in the browsers of readers.',
  'problem-why.text-mixed-script':
    'A Latin letter in a Russian word cannot be seen, and search does not find the word.',
  'problem-why.text-other-script':
    'Readers of the two languages cannot read it, and look-alike letters can forge a name.',
  'problem-why.text-address': 'A name is no place for an address: it would be printed in lists and on maps.',
  'problem-why.text-too-long':
    'Long texts belong to the source; a record says what is needed to judge its figures.',
  'problem-why.url-form': 'A reader has to reach the source with one click.',
  'problem-why.url-scheme':
    'Other kinds of addresses can run something in the browsers of readers, or open nothing.',
  'problem-why.url-credentials':
    'A password in an open file is known to all; and such addresses hide where they lead.',
  'problem-why.url-port': 'Unusual ports are closed in many offices, and the link looks dead.',
  'problem-why.url-host-letters': 'A host in look-alike letters can pretend to be another one.',
} as const
