/** What a state of the atlas is called, what ties a record's page to it, and why a summary keeps its name. */
export const releaseRecord = {
  'state.release': 'release {id}',
  'state.unreleased': 'unreleased state {id}',
  'release-record.line': 'Data: {state}. SHA-256 of the record:',

  'problem-why.release-id-differs':
    'The name of a release is the proof of what it was made from. Under another name the proof is worth nothing.',
} as const
