import type { Job, Step, Workflow } from './workflows.ts'

/** What a rule finds wrong, in words; empty where the workflow keeps it. */
export type WorkflowRule = (workflow: Workflow) => readonly string[]

const jobsOf = ({ jobs }: Workflow): readonly (readonly [string, Job])[] => Object.entries(jobs)
const stepsOf = (workflow: Workflow): readonly (readonly [string, Job, Step])[] =>
  jobsOf(workflow).flatMap(([id, job]) => job.steps.map((step) => [id, job, step] as const))
const triggers = ({ on }: Workflow): readonly string[] => Object.keys(on)
const actionOf = ({ uses = '' }: Step): string => uses.split('@')[0] ?? ''
const isCheckout = (step: Step): boolean => actionOf(step) === 'actions/checkout'
const writes = (
  workflow: Workflow,
  { permissions = workflow.permissions ?? 'write-all' }: Job,
): readonly string[] =>
  typeof permissions === 'string'
    ? [permissions]
    : Object.entries(permissions).flatMap(([name, level]) => (level === 'write' ? [name] : []))
const isPrivileged = (workflow: Workflow, job: Job): boolean =>
  triggers(workflow).some((trigger) => !['pull_request'].includes(trigger)) &&
  writes(workflow, job).length > 0
const values = (step: Step): readonly string[] =>
  [step.run, ...Object.values(step.with ?? {}), ...Object.values(step.env ?? {})].map((value) =>
    String(value ?? ''),
  )

const TRIGGERS = ['pull_request', 'workflow_run', 'push', 'schedule', 'workflow_dispatch']
const ACTIONS = [
  'actions/checkout',
  'actions/setup-node',
  'actions/upload-artifact',
  'actions/upload-pages-artifact',
  'actions/deploy-pages',
]
/** Jobs that may write, and what: every other one reads. */
const WRITERS: Readonly<Record<string, string>> = {
  'report.yml post': 'pull-requests',
  'publish.yml deploy': 'id-token pages',
}
const PINNED = /uses: ([\w./-]+)@([0-9a-f]{40}) # v\d+\.\d+\.\d+$/

/** The properties of trust.md A.2, each a rule that finds its own defect and no other. */
export const WORKFLOW_RULES: Readonly<Record<string, WorkflowRule>> = {
  'starts only by known triggers': (workflow) =>
    triggers(workflow).filter((trigger) => !TRIGGERS.includes(trigger)),

  'has rights named, and none but reading at the top': ({ permissions, file }) =>
    typeof permissions === 'object' &&
    Object.entries(permissions).every(([name, level]) => name === 'contents' && level === 'read')
      ? []
      : [file],

  'writes in two known jobs alone': (workflow) =>
    jobsOf(workflow).flatMap(([id, job]) => {
      const own = job.permissions === undefined ? '' : writes(workflow, job).toSorted().join(' ')
      return own === (WRITERS[`${workflow.file} ${id}`] ?? '') ? [] : [`${id}: ${own}`]
    }),

  'pins known actions by the hash of a version': ({ text }) =>
    text.split('\n').filter((line) => {
      if (!/^\s*(?:- )?uses:/.test(line)) return false
      const [, action = ''] = PINNED.exec(line) ?? []
      return !ACTIONS.includes(action)
    }),

  'keeps no credentials behind a checkout': (workflow) =>
    stepsOf(workflow).flatMap(([id, , step]) =>
      isCheckout(step) && step.with?.['persist-credentials'] !== false ? [id] : [],
    ),

  'checks out the main branch; only the job without rights checks out a request': (workflow) =>
    stepsOf(workflow).flatMap(([id, , step]) => {
      if (!isCheckout(step)) return []
      const own = { ref: step.with?.['ref'], repository: step.with?.['repository'] }
      const free = ['code.yml', 'publish.yml'].includes(workflow.file)
      return own.repository === undefined && own.ref === (free ? undefined : 'main') ? [] : [id]
    }),

  'never opts into the checkout of a request': ({ text }) => /allow-unsafe-pr-checkout/.exec(text) ?? [],

  'lets git take a request as objects alone': (workflow) =>
    stepsOf(workflow).flatMap(([id, , { run = '' }]) =>
      /\bgit (?:-\S+ )*(?:checkout|switch|pull|merge|fetch|clone|worktree|restore|submodule|apply|am)\b|\bgh pr checkout\b/.test(
        run,
      )
        ? [id]
        : [],
    ),

  'puts no expression into a script': (workflow) =>
    stepsOf(workflow).flatMap(([id, , { run = '' }]) => (run.includes('${{') ? [id] : [])),

  'takes from an event nothing a stranger words': (workflow) =>
    [...workflow.text.matchAll(/\$\{\{(.*?)\}\}/gs)].flatMap(([, expression = '']) =>
      /github\.(?:event\.(?!pull_request\.(?:number|head\.sha)\b|workflow_run\.event\b)|head_ref)/.test(
        expression,
      )
        ? [expression.trim()]
        : [],
    ),

  'knows no secret': ({ text }) => /\bsecrets\b/.exec(text) ?? [],

  'gives the token to two known steps alone': (workflow) =>
    stepsOf(workflow).flatMap(([id, , step]) => {
      if (!values(step).some((value) => /github\.token|GITHUB_TOKEN\b(?!: )/.test(value))) return []
      const known =
        workflow.file === 'report.yml' &&
        /^(?:npm run -s pull-request -- find |node scripts\/post-report\.ts$)/.test(step.run?.trim() ?? '')
      return known ? [] : [id]
    }),

  'downloads no artefact': ({ text }) =>
    /download-artifact|\/artifacts\b|gh run download|actions\/artifacts/.exec(text) ?? [],

  'keeps no cache': (workflow) =>
    stepsOf(workflow).flatMap(([id, , step]) => {
      const action = actionOf(step)
      const node = action === 'actions/setup-node'
      const bad = /cache/.test(action) || step.with?.['cache'] !== undefined
      return bad || (node && step.with?.['package-manager-cache'] !== false) ? [id] : []
    }),

  'installs and runs nothing of a request where it may write': (workflow) =>
    jobsOf(workflow).flatMap(([id, job]) => {
      if (!isPrivileged(workflow, job)) return []
      const runs = job.steps.flatMap(({ run }) => (run === undefined ? [] : [run.trim()]))
      return runs.every((run) => run === 'node scripts/post-report.ts') ? [] : [id]
    }),

  'posts only what a job without rights has made': (workflow) =>
    triggers(workflow).includes('workflow_run')
      ? jobsOf(workflow).flatMap(([id, job]) => {
          const given = job.steps.flatMap(({ env = {} }) => Object.values(env))
          const outside = given.filter(
            (value) => /needs\./.test(value) && !/needs\.make\.outputs\.\w+ \}\}$/.test(value),
          )
          return writes(workflow, job).length > 0 && job.needs !== 'make' ? [id] : outside
        })
      : [],

  'keeps artefacts for days': (workflow) =>
    stepsOf(workflow).flatMap(([id, , step]) => {
      const days = step.with?.['retention-days']
      return actionOf(step).startsWith('actions/upload-') && !(typeof days === 'number' && days <= 35)
        ? [id]
        : []
    }),

  'deploys the main branch alone': (workflow) =>
    jobsOf(workflow).flatMap(([id, job]) => {
      if (!job.steps.some((step) => actionOf(step) === 'actions/deploy-pages')) return []
      const build = typeof job.needs === 'string' ? workflow.jobs[job.needs] : undefined
      const guarded =
        build?.if === "github.ref == 'refs/heads/main'" &&
        !triggers(workflow).some((each) => /pull_request|workflow_run/.test(each))
      return guarded && job.steps.length === 1 ? [] : [id]
    }),
}
