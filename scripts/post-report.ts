import { postReport } from './pull-request/post.ts'

/**
 * `node scripts/post-report.ts`: the one step that may write below a request. It knows nothing but its
 * environment (NUMBER, HEAD, KIND, REPORT and the forge's own variables), reads no file, imports no
 * package and runs nothing. Exit 0 posted or no longer wanted, 1 refused by the forge.
 */
const { NUMBER: number = '', HEAD: head = '', KIND: kind = '', REPORT: report = '' } = process.env
const posted = await postReport({ number, head, kind, report }, process.env)
process.stdout.write(
  posted ? `posted below request ${number}\n` : 'the request has moved on: nothing posted\n',
)
