import {spawnSync} from 'node:child_process'
import {copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {diskEffects} from '../../src/effects.ts'
import {runCheck} from '../../src/run-check.ts'
import {releaseOf} from '../classify/classify-cases.ts'
import {basics, chapter, dataset, type Files} from '../report.ts'

const program = path.resolve(import.meta.dirname, '../..')
const root = mkdtempSync(path.join(tmpdir(), 'sinds-'))
const level = 'departementaal-vertrouwelijk'
const row = {id: 'dicht', titel: 'Dicht', waarden: {2024: 1, 2025: 2}}
const open = {id: 'open', titel: 'Open', waarden: {2024: 3, 2025: 4}}

const report = (fields: object): Files => ({
  ...basics,
  'content/01-een.md': chapter('::kpi{#cijfers}'),
  'data/cijfers.json': dataset('cijfers', {rijen: [open, {...row, ...fields}]}),
})

function git(...args: ReadonlyArray<string>): {status: number | null; text: string} {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'core.hooksPath=.githooks']
  const {status, stdout, stderr} = spawnSync('git', ['-C', root, ...identity, ...args], {encoding: 'utf8'})
  return {status, text: stdout + stderr}
}

function lay(files: Files): void {
  for (const folder of ['content', 'data']) rmSync(path.join(root, folder), {recursive: true, force: true})
  for (const [name, contents] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), {recursive: true})
    writeFileSync(path.join(root, name), contents)
  }
}

/** A repository with a report, the hook that is shipped, and the command that it calls. */
beforeAll(() => {
  git('init', '--quiet', '--initial-branch=main')
  mkdirSync(path.join(root, '.githooks'))
  copyFileSync(path.join(program, '.githooks/pre-commit'), path.join(root, '.githooks/pre-commit'))
  const command = `node "${path.join(program, 'build/js/cli.js')}" check`
  writeFileSync(path.join(root, 'package.json'), JSON.stringify({private: true, scripts: {check: command}}))
  lay(report({rubricering: level}))
  git('add', '--all')
})
afterAll(() => rmSync(root, {recursive: true, force: true}))

describe('the hook, and the command that it calls', () => {
  test('let the first version through, and a change that lowers nothing', () => {
    expect(git('commit', '--quiet', '--message', 'begin').status).toBe(0)
    git('tag', 'begin')
    lay(report({rubricering: level, waarden: {2024: 1, 2025: 5}}))
    expect(git('commit', '--quiet', '--all', '--message', 'cijfer').status).toBe(0)
  })

  test('refuse a row whose label is lowered, and let it through with the decision', () => {
    lay(report({}))
    const refused = git('commit', '--quiet', '--all', '--message', 'lager')
    expect(refused.status).toBe(1)
    expect(refused.text).toMatch(/data\/cijfers\.json:\d+:\d+ fout .*\[rubricering-verlaagd\]/)
    lay({...report({}), 'data/register/vrijgaven.json': releaseOf('cijfers/dicht')})
    git('add', '--all')
    expect(git('commit', '--quiet', '--message', 'vrijgegeven').status).toBe(0)
  })

  test('refuse what cannot be checked because the folder holds more', () => {
    lay({...report({waarden: {2024: 1, 2025: 9}}), 'data/register/vrijgaven.json': releaseOf('cijfers/dicht')})
    git('add', '--all')
    writeFileSync(path.join(root, 'content/02-los.md'), chapter('Los.'))
    const refused = git('commit', '--quiet', '--message', 'half')
    expect(refused.status).toBe(1)
    expect(refused.text).toMatch(/niet in deze vastlegging/)
  })
})

test('a version is named as in git; one that is not there ends with 2', async () => {
  const sources = report({})
  lay(sources)
  const since = await runCheck(['--root', root, '--sinds', 'begin'], program, diskEffects)
  expect(since.code).toBe(1)
  expect(since.messages).toMatch(/rubricering-verlaagd/)
  expect(await runCheck(['--root', root, '--sinds', 'nergens'], program, diskEffects)).toMatchObject({code: 2})
})
