import {readFileSync, statSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {compile} from './run-cli.ts'

const made = path.resolve(import.meta.dirname, '../build/js/cli.js')

test('what was compiled is left as it is while nothing changes', () => {
  const {mtimeMs} = statSync(made)
  compile()
  expect(statSync(made).mtimeMs).toBe(mtimeMs)
})

test('a stack trace can be read: the compiled program keeps the names of the source', () => {
  expect(readFileSync(path.join(made, '../build.js'), 'utf8')).toContain('async function runLine(')
})
