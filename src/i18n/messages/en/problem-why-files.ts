/** Why the rules about files, bytes and requests exist. One or two plain sentences a code. */
export const problemWhyFiles = {
  'problem-why.content-empty': 'A build without records would replace the site by an empty one.',
  'problem-why.folder-missing': 'Without these four folders nothing can be cited, placed or scored.',
  'problem-why.folder-unknown':
    'A folder with a slip of the pen in its name would be passed over in silence, with all its records.',
  'problem-why.file-unknown':
    'What lies among the records is published; a stray file would be published unseen.',
  'problem-why.file-name':
    'The name of the file is the address of the page for ever, and has to be the same on every computer.',
  'problem-why.file-is-folder': 'One record is one file; a folder under its name would hide it.',
  'problem-why.folder-is-file': 'The records of this kind would have no place, and nobody would notice.',
  'problem-why.file-is-link':
    'A link can point to any file of the computer that builds the site; none is ever followed.',
  'problem-why.file-is-special': 'Reading a pipe or a device can hang for ever.',
  'problem-why.file-unreadable': 'A record that cannot be read must not vanish from the site in silence.',
  'problem-why.file-too-large':
    'A record says a few facts about one thing. Huge files stop the build or hide something.',
  'problem-why.file-blank': 'An empty file would be a facility of which nothing is known, not even its name.',
  'problem-why.not-utf8':
    'In another encoding Russian letters turn into others, and no two programs agree which.',
  'problem-why.not-text': 'A record has to be readable by anyone in any editor, and comparable line by line.',
  'problem-why.byte-order-mark': 'The mark is invisible, and to many programs it is part of the first key.',
  'problem-why.line-ending':
    'With two kinds of line endings every line looks changed, and the real change is lost among them.',
  'problem-why.control-character': 'Such characters are invisible, and a terminal may obey them.',
  'problem-why.hidden-character':
    'What a reader sees and what a program reads would differ; names could be forged so.',
  'problem-why.final-newline': 'Without it the next line that is added changes this one too.',
  'problem-why.git-link': 'A link can point to any file of the computer that checks the request.',
  'problem-why.git-submodule': 'Another repository can change after it was reviewed.',
  'problem-why.git-executable': 'Records are read, never run; the mark serves nobody but an attacker.',
  'problem-why.git-mode': 'Only ordinary files can be compared and reviewed.',
  'problem-why.git-name': 'Such a name could write outside the folder or hide another file.',
  'problem-why.git-path':
    'A request of records may touch records alone, so that it can be checked without rights.',
  'problem-why.git-same-path':
    'On Windows and macOS the two would be one file, and one of them would be lost.',
  'problem-why.git-size':
    'A record says a few facts about one thing; the size is asked before the file is opened.',
  'problem-why.git-count': 'Nobody can review so many records at once with care.',
  'problem-why.git-tree': 'What cannot be read cannot be reviewed; nothing of it is let in.',
  'problem-why.git-mixed':
    'Records are judged by the code of the main branch; a request that changes both could change its own judge.',
  'problem-why.git-renamed':
    'Readers, journalists and other atlases have linked to this address; it must lead somewhere for ever.',
  'problem-why.git-ledger': 'The ledger is the memory of all addresses; a lost line is a dead link.',
  'problem-why.git-unrelated': 'Without a common beginning nobody can tell what the request changes.',
  'problem-why.git-conflict': 'Of two changes of one record neither may silently win.',
} as const
