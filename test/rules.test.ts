import {describe, expect, test} from 'vitest'
import {type RuleId, rules} from '../src/diagnostic/rules.ts'
import {laterCases} from './later-cases.ts'
import {dataCases} from './load/data-cases.ts'
import {folderCases} from './load/folder-cases.ts'
import {textCases} from './load/text-cases.ts'
import {expectedOf, messagesFor, type RuleCase} from './rule-cases.ts'

const cases: ReadonlyArray<RuleCase> = [...textCases, ...dataCases, ...folderCases, ...laterCases]

describe('a mistake is found, alone and at its place', () => {
  test.each(cases.map((one) => [one.rule, one] as const))('%s %#', async (_, one) => {
    expect(await messagesFor(one)).toEqual(expectedOf(one))
  })
})

describe('the table of rules', () => {
  const ids = Object.keys(rules) as ReadonlyArray<RuleId>

  test.each(ids)('%s has a case that triggers it', (id) => {
    expect(cases.map(({rule}) => rule)).toContain(id)
  })
})
