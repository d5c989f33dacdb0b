import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { stageFor } from './swap.ts'

let root: string
const page = () => join(root, 'dist', 'page.html')

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'atlas-swap-'))
  mkdirSync(join(root, 'dist'))
  writeFileSync(page(), 'old')
})

afterEach(() => {
  rmSync(root, { recursive: true, force: true })
})

describe('a folder that changes whole or not at all', () => {
  test('is the new one after a commit, with nothing left beside it', () => {
    const stage = stageFor(join(root, 'dist'))
    writeFileSync(join(stage.folder, 'page.html'), 'new')
    expect(readFileSync(page(), 'utf8')).toBe('old')
    stage.commit()
    expect(readFileSync(page(), 'utf8')).toBe('new')
    expect(existsSync(join(root, '.dist.previous')) || existsSync(join(root, '.dist.next'))).toBe(false)
  })

  test('is the old one after a discard', () => {
    const stage = stageFor(join(root, 'dist'))
    writeFileSync(join(stage.folder, 'page.html'), 'half')
    stage.discard()
    expect(readFileSync(page(), 'utf8')).toBe('old')
    expect(existsSync(stage.folder)).toBe(false)
  })

  test('is put back where a run died between the two moves', () => {
    renameSync(join(root, 'dist'), join(root, '.dist.previous'))
    stageFor(join(root, 'dist')).discard()
    expect(readFileSync(page(), 'utf8')).toBe('old')
  })

  test('a stage starts empty even where a run left one', () => {
    mkdirSync(join(root, '.dist.next'))
    writeFileSync(join(root, '.dist.next', 'stale.html'), 'stale')
    const stage = stageFor(join(root, 'dist'))
    expect(existsSync(join(stage.folder, 'stale.html'))).toBe(false)
  })
})
