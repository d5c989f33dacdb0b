import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

const permissions = z.union([z.string(), z.record(z.string(), z.string())])
const step = z.strictObject({
  name: z.string(),
  id: z.string().optional(),
  if: z.string().optional(),
  uses: z.string().optional(),
  with: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  env: z.record(z.string(), z.string()).optional(),
  run: z.string().optional(),
})
const job = z.strictObject({
  needs: z.union([z.string(), z.array(z.string())]).optional(),
  if: z.string().optional(),
  'runs-on': z.literal('ubuntu-24.04'),
  'timeout-minutes': z.number().int().positive(),
  permissions: permissions.optional(),
  environment: z.strictObject({ name: z.string(), url: z.string() }).optional(),
  env: z.record(z.string(), z.string()).optional(),
  outputs: z.record(z.string(), z.string()).optional(),
  steps: z.array(step).min(1),
})

/** The part of the forge's format that our workflows use; a key beyond it is a mistake, or a decision to take here. */
export const workflowSchema = z.strictObject({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  permissions: permissions.optional(),
  concurrency: z.strictObject({ group: z.string(), 'cancel-in-progress': z.boolean() }).optional(),
  jobs: z.record(z.string(), job),
})

export type Step = z.infer<typeof step>
export type Job = z.infer<typeof job>

/** A workflow file: its text for what the parser drops, and what it means. */
export interface Workflow extends z.infer<typeof workflowSchema> {
  readonly file: string
  readonly text: string
}

const FOLDER = '.github/workflows'

/** Reads the text of a workflow. Throws where a key is unknown. */
export const readWorkflow = (file: string, text: string): Workflow => ({
  file,
  text,
  ...workflowSchema.parse(parse(text, { version: '1.2', schema: 'core', uniqueKeys: true, merge: false })),
})

/** Every workflow of the repository. */
export const workflows = (): readonly Workflow[] =>
  readdirSync(FOLDER)
    .toSorted()
    .map((file) => readWorkflow(file, readFileSync(join(FOLDER, file), 'utf8')))
