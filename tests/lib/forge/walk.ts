import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { makeRepository } from './repository.ts'
import type { MadeTree, Repository } from './repository.ts'
import type { Job } from './workflows.ts'

/** A forge's repository with a request 7, and a fresh checkout of its main branch. */
export interface Stage {
  readonly forge: Repository
  readonly checkout: string
  /** The runner's folder for temporary files. */
  readonly temporary: string
  readonly head: string
  readonly remove: () => void
}

/** Lays the stage: `refs/pull/7/head` is the request, on top of the main branch. */
export function makeStage(main: MadeTree, head: MadeTree | ((forge: Repository) => string)): Stage {
  const forge = makeRepository()
  const base = forge.commit(main)
  forge.point('refs/heads/main', base)
  const asked = forge.commit(typeof head === 'function' ? head(forge) : head, [base])
  forge.point('refs/pull/7/head', asked)
  const folder = mkdtempSync(join(tmpdir(), 'atlas-walk-'))
  const [checkout, temporary] = [join(folder, 'checkout'), join(folder, 'temporary')]
  mkdirSync(temporary)
  // The forge's own way: over a transport, so that objects are packed and judged on their way in.
  execFileSync('git', ['clone', '--quiet', '--branch', 'main', `file://${forge.folder}`, checkout])
  const remove = (): void => {
    forge.remove()
    rmSync(folder, { recursive: true, force: true })
  }
  return { forge, checkout, temporary, head: asked, remove }
}

/** What a step of a workflow did. */
export interface Ran {
  readonly name: string
  readonly code: number
  readonly said: string
}

/**
 * Runs the scripts of a job as a runner does, in the checkout, up to and without the step called `until`:
 * outputs, conditions on them and variables as the file has them. `npm run -s NAME --` starts our script of
 * that name; actions and the installation are left out.
 */
export function runJob(job: Job, stage: Stage, until: string): readonly Ran[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
  const bin = join(stage.temporary, 'bin')
  mkdirSync(bin, { recursive: true })
  const cases = Object.entries(scripts).map(
    ([name, line]) =>
      `${name}) exec '${process.execPath}' '${resolve(line.split(' ').at(-1) ?? '')}' "$@" ;;`,
  )
  writeFileSync(
    join(bin, 'npm'),
    `#!/bin/sh\nshift 2; name=$1; shift 2\ncase $name in\n${cases.join('\n')}\nesac\n`,
  )
  chmodSync(join(bin, 'npm'), 0o755)

  const outputs = join(stage.temporary, 'outputs')
  const ran: Ran[] = []
  const known = new Map<string, string>([
    ['github.event.pull_request.number', '7'],
    ['github.event.pull_request.head.sha', stage.head],
  ])
  const value = (text: string): string =>
    text.replace(/\$\{\{ (.*?) \}\}/g, (_, name: string) => known.get(name) ?? '')
  for (const { name, id, if: condition, run, env } of job.steps) {
    if (name === until) break
    if (run === undefined || run.startsWith('npm install')) continue
    const [, left = '', sign, right] = /^(\S+) (==|!=) '(.*)'$/.exec(condition ?? '') ?? []
    if (condition !== undefined && ((known.get(left) ?? '') === right) !== (sign === '==')) continue
    rmSync(outputs, { force: true })
    const variables = Object.entries({ ...job.env, ...env }).map(([key, text]) => [key, value(text)])
    const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', run], {
      cwd: stage.checkout,
      encoding: 'utf8',
      env: {
        PATH: `${bin}:${process.env['PATH'] ?? ''}`,
        HOME: stage.temporary,
        RUNNER_TEMP: stage.temporary,
        GITHUB_OUTPUT: outputs,
        GITHUB_STEP_SUMMARY: join(stage.temporary, 'summary'),
        ...Object.fromEntries(variables),
      },
    })
    const written = existsSync(outputs) ? readFileSync(outputs, 'utf8') : ''
    for (const [, key = '', , text = ''] of written.matchAll(/^(\w+)<<(\S+)\n([\s\S]*?)\n\2$/gm))
      known.set(`steps.${id ?? ''}.outputs.${key}`, text)
    ran.push({ name, code: status ?? 1, said: stdout + stderr })
    if (status !== 0) break
  }
  return ran
}
