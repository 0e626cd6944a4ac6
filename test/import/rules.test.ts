import {expect, test} from 'vitest'
import {importRules} from '../../src/diagnostic/import-rules.ts'
import {expectedOf, messagesFor} from '../rule-cases.ts'
import {importCases} from './import-cases.ts'

test.each(importCases.map((one) => [one.rule, one] as const))('%s is found, alone and at its place', async (_, one) => {
  expect(await messagesFor(one)).toEqual(expectedOf(one))
})

test('every rule about spreadsheets has a case that triggers it', () => {
  expect(importCases.map(({rule}) => rule).sort()).toEqual(Object.keys(importRules).sort())
})
