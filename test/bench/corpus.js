// How well the check that reads along finds planted mistakes: recall and false alarms over test/check/corpus.
import {spawnSync} from 'node:child_process'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')
const vitest = path.join(root, 'node_modules/vitest/vitest.mjs')
const {stdout, status} = spawnSync(process.execPath, [vitest, 'run', 'test/check/corpus.test.ts', '--root', root], {
  encoding: 'utf8',
  env: {...process.env, CORPUS_REPORT: '1'},
})
const lines = stdout.split('\n')
const told = lines.filter((line, at) => line.startsWith('corpus, ') || lines[at - 1]?.startsWith('corpus, '))
process.stdout.write(`\nReading along:\n${told.join('\n')}\n`)
process.exitCode = status ?? 1
