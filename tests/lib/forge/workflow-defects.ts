/** A seeded defect: the rule that must find it, the file, and what is put in place of what. */
export interface Defect {
  readonly rule: string
  readonly file: string
  readonly from: string
  readonly to: string
}

const defect = (rule: string, file: string, from: string, to: string): Defect => ({ rule, file, from, to })
const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1'
const GATE = 'run: npm run -s pull-request -- gate'

/** Mistakes that others have made, each put into one of our workflows. Every rule has at least one. */
export const DEFECTS: readonly Defect[] = [
  defect('starts only by known triggers', 'records.yml', '  pull_request:\n', '  pull_request_target:\n'),
  defect('starts only by known triggers', 'code.yml', '  pull_request:\n', '  issue_comment:\n'),
  defect(
    'has rights named, and none but reading at the top',
    'records.yml',
    'permissions:\n  contents: read\n\n',
    '',
  ),
  defect(
    'has rights named, and none but reading at the top',
    'code.yml',
    'permissions:\n  contents: read\n',
    'permissions: write-all\n',
  ),
  defect(
    'has rights named, and none but reading at the top',
    'report.yml',
    'permissions:\n  contents: read\n\njobs',
    'permissions:\n  contents: read\n  pull-requests: write\n\njobs',
  ),
  defect(
    'writes in two known jobs alone',
    'records.yml',
    '    timeout-minutes: 30\n',
    '    timeout-minutes: 30\n    permissions:\n      contents: write\n',
  ),
  defect(
    'writes in two known jobs alone',
    'report.yml',
    '      contents: read\n      pull-requests: write\n',
    '      contents: write\n      pull-requests: write\n',
  ),
  defect('pins known actions by the hash of a version', 'records.yml', CHECKOUT, 'actions/checkout@v7'),
  defect(
    'pins known actions by the hash of a version',
    'code.yml',
    CHECKOUT,
    CHECKOUT.replace(' # v7.0.1', ''),
  ),
  defect(
    'pins known actions by the hash of a version',
    'links.yml',
    CHECKOUT,
    CHECKOUT.replace('actions/checkout', 'somebody/checkout'),
  ),
  defect('pins known actions by the hash of a version', 'links.yml', CHECKOUT, './.github/actions/own'),
  defect(
    'keeps no credentials behind a checkout',
    'report.yml',
    '          fetch-depth: 0\n          persist-credentials: false\n',
    '          fetch-depth: 0\n',
  ),
  defect('keeps no credentials behind a checkout', 'publish.yml', 'credentials: false', 'credentials: true'),
  defect(
    'checks out the main branch; only the job without rights checks out a request',
    'records.yml',
    'ref: main',
    'ref: ${{ github.event.pull_request.head.sha }}',
  ),
  defect(
    'checks out the main branch; only the job without rights checks out a request',
    'report.yml',
    '          ref: main\n          fetch',
    '          ref: ${{ steps.find.outputs.head }}\n          fetch',
  ),
  defect(
    'checks out the main branch; only the job without rights checks out a request',
    'report.yml',
    '          ref: main\n          fetch',
    '          repository: somebody/atlas\n          ref: main\n          fetch',
  ),
  defect(
    'never opts into the checkout of a request',
    'report.yml',
    '          fetch-depth: 0\n',
    '          fetch-depth: 0\n          allow-unsafe-pr-checkout: true\n',
  ),
  defect(
    'lets git take a request as objects alone',
    'records.yml',
    GATE,
    `run: git checkout "$HEAD" && npm test # `,
  ),
  defect(
    'lets git take a request as objects alone',
    'report.yml',
    'run: npm run -s pull-request -- take',
    'run: gh pr checkout "$NUMBER" #',
  ),
  defect(
    'puts no expression into a script',
    'records.yml',
    GATE,
    'run: echo ${{ github.event.pull_request.number }}; npm run',
  ),
  defect(
    'takes from an event nothing a stranger words',
    'records.yml',
    'NUMBER: ${{ github.event.pull_request.number }}',
    'NUMBER: ${{ github.event.pull_request.title }}',
  ),
  defect(
    'takes from an event nothing a stranger words',
    'records.yml',
    'HEAD: ${{ github.event.pull_request.head.sha }}',
    'HEAD: ${{ github.head_ref }}',
  ),
  defect(
    'takes from an event nothing a stranger words',
    'report.yml',
    "if: github.event.workflow_run.event == 'pull_request'",
    "if: ${{ contains(github.event.workflow_run.head_branch, 'a') }}",
  ),
  defect(
    'knows no secret',
    'records.yml',
    '      NUMBER:',
    '      TOKEN: ${{ secrets.DEPLOY }}\n      NUMBER:',
  ),
  defect(
    'gives the token to two known steps alone',
    'report.yml',
    "      - name: Make the report\n        id: report\n        if: steps.find.outputs.number != ''\n        env:\n",
    "      - name: Make the report\n        id: report\n        if: steps.find.outputs.number != ''\n        env:\n          GITHUB_TOKEN: ${{ github.token }}\n",
  ),
  defect(
    'downloads no artefact',
    'report.yml',
    '      - name: Make the report\n',
    '      - name: Take the artefact\n        run: gh run download 1\n      - name: Make the report\n',
  ),
  defect(
    'downloads no artefact',
    'report.yml',
    CHECKOUT,
    'actions/download-artifact@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
  ),
  defect('keeps no cache', 'report.yml', '          package-manager-cache: false\n', ''),
  defect(
    'keeps no cache',
    'records.yml',
    CHECKOUT,
    'actions/cache@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
  ),
  defect(
    'installs and runs nothing of a request where it may write',
    'report.yml',
    'run: node scripts/post-report.ts',
    'run: npm install && node scripts/post-report.ts',
  ),
  defect('posts only what a job without rights has made', 'report.yml', '    needs: make\n', ''),
  defect(
    'posts only what a job without rights has made',
    'report.yml',
    'REPORT: ${{ needs.make.outputs.report }}',
    'REPORT: ${{ toJSON(needs.make) }}',
  ),
  defect('keeps artefacts for days', 'records.yml', '          retention-days: 5\n', ''),
  defect('deploys the main branch alone', 'publish.yml', "    if: github.ref == 'refs/heads/main'\n", ''),
  defect(
    'deploys the main branch alone',
    'publish.yml',
    '    branches: [main]\n',
    '    branches: [main]\n  pull_request:\n',
  ),
]
