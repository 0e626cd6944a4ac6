import {describe, expect, test} from 'vitest'
import {type RuleId, rules} from '../src/diagnostic/rules.ts'
import {specificationCases} from './chart/specification-cases.ts'
import {checkCases} from './check/check-cases.ts'
import {writingCases} from './check/writing-cases.ts'
import {classifyCases} from './classify/classify-cases.ts'
import {diffCases} from './diff/diff-cases.ts'
import {htmlCases} from './html/html-cases.ts'
import {importCases} from './import/import-cases.ts'
import {laterCases} from './later-cases.ts'
import {dataCases} from './load/data-cases.ts'
import {fileCases} from './load/file-cases.ts'
import {folderCases} from './load/folder-cases.ts'
import {textCases} from './load/text-cases.ts'
import {mosaicCases} from './mosaic/mosaic-cases.ts'
import {reclassifyCases} from './reclassify/reclassify-cases.ts'
import {expectedOf, messagesFor, type RuleCase} from './rule-cases.ts'
import {verifyCases} from './verify/verify-cases.ts'

const cases: ReadonlyArray<RuleCase> = [
  ...textCases,
  ...dataCases,
  ...folderCases,
  ...fileCases,
  ...laterCases,
  ...htmlCases,
  ...checkCases,
  ...writingCases,
  ...specificationCases,
  ...classifyCases,
  ...reclassifyCases,
  ...verifyCases,
]

describe('a mistake is found, alone and at its place', () => {
  test.each(cases.map((one) => [one.rule, one] as const))('%s %#', async (_, one) => {
    expect(await messagesFor(one)).toEqual(expectedOf(one))
  })
})

describe('the table of rules', () => {
  /** Every case there is; a stage that tests its cases in its own folder is named here too. */
  const covered = new Set([...cases, ...diffCases, ...importCases, ...mosaicCases].map(({rule}) => rule))
  const stages = new Set([...covered].map((id) => rules[id].stage))
  const ids = Object.keys(rules) as ReadonlyArray<RuleId>

  test.each(ids.filter((id) => stages.has(rules[id].stage)))('%s has a case that triggers it', (id) => {
    expect([...covered]).toContain(id)
  })

  for (const stage of new Set(ids.map((id) => rules[id].stage))) {
    if (!stages.has(stage)) test.todo(`the rules of ${stage} have cases`)
  }
})
