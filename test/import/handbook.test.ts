import {readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {missingReasons} from '../../src/import/dataset-spec.ts'
import {importUsage} from '../../src/import/parse-import-args.ts'
import {runImport} from '../../src/import/run-import.ts'
import {memoryEffects} from '../memory-effects.ts'
import {copyOf} from './try-import.ts'

const handbook = readFileSync(path.resolve(import.meta.dirname, '../../data/README.md'), 'utf8')
const [, section = ''] = handbook.split('\n## Cijfers inlezen uit een spreadsheet\n')
const [own = ''] = section.split(/\n## /)

const examples = [...own.matchAll(/```csv\n(.*?)```.*?```sh\nnpm run import -- (.*?)\n```.*?```text\n(.*?)```/gs)].map(
  ([, sheet = '', call = '', answer = '']) => ({sheet, call, answer}),
)

describe('the handbook on spreadsheets', () => {
  test('has examples', () => {
    expect(examples).toHaveLength(3)
  })

  test.each(examples)('$call answers as it says', async ({sheet, call, answer}) => {
    const args = call.split(' ')
    const id = args[args.indexOf('--dataset') + 1] ?? ''
    const effects = memoryEffects({[args[0] ?? '']: sheet, [`data/${id}.json`]: copyOf(id)})
    const {stdout, stderr} = await runImport(args, effects)
    expect(stdout + stderr).toBe(answer)
  })

  test('names every option and every reason for no figure', () => {
    const options = [...importUsage.matchAll(/--[a-z]+/g)].map(([option]) => option)
    expect(options).toHaveLength(6)
    expect([...options, ...missingReasons].filter((name) => !own.includes(`\`${name}`))).toEqual([])
  })
})
