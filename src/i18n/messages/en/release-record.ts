/** What ties a record's page to its release, and why a summary keeps its name. */
export const releaseRecord = {
  'release-record.line': 'Release {release}. SHA-256 of the record:',

  'problem-why.release-id-differs':
    'The name of a release is the proof of what it was made from. Under another name the proof is worth nothing.',
} as const
