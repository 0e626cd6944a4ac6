import {describe, expect, test} from 'vitest'
import type {Files} from '../report.ts'
import {compare, tellAll} from './compare.ts'

function promise(fields: object | undefined): Files {
  const base = {
    id: 'c1',
    rubricering: 'openbaar',
    tekst: 'Alle besluiten vaststellen',
    aan: 'Tweede Kamer',
    stand: 'open',
  }
  const toezeggingen = fields === undefined ? [] : [{...base, ...fields}]
  return {'data/register/toezeggingen.json': JSON.stringify({toezeggingen})}
}

describe('a commitment', () => {
  const title = 'Alle besluiten vaststellen'
  test.each([
    ['that is new', undefined, {}, `register added ${title}: – → open`],
    ['that was met', {}, {stand: 'afgedaan'}, `register settled ${title} (stand): open → afgedaan`],
    ['that is under way', {}, {stand: 'loopt'}, `register changed ${title} (stand): open → loopt`],
    ['that was given up', {}, {stand: 'vervallen'}, `register lapsed ${title} (stand): open → vervallen`],
    ['that is open again', {stand: 'afgedaan'}, {}, `register reopened ${title} (stand): afgedaan → open`],
    ['that was met and is gone', {stand: 'afgedaan'}, undefined, `register removed ${title}: afgedaan → –`],
    ['that was not met and is gone', {stand: 'loopt'}, undefined, `register lost ${title}: loopt → –`],
    ['with another date', {termijn: '2026'}, {termijn: '2030'}, `register changed ${title} (termijn): 2026 → 2030`],
  ])('%s', async (_, from, to, expected) => {
    expect(await tellAll(compare(promise(from), promise(to)))).toEqual([expected])
  })
})

describe('a reference', () => {
  const reference = (fields: object | undefined): Files => ({
    'data/register/verwijzingen.json': JSON.stringify({
      verwijzingen:
        fields === undefined
          ? []
          : [{id: 'v1', rubricering: 'openbaar', soort: 'Kamerstuk', titel: 'Agenda', ...fields}],
    }),
  })
  test('that is new, gone or cited otherwise', async () => {
    expect(await tellAll(compare(reference(undefined), reference({})))).toEqual(['register added Kamerstuk, Agenda'])
    expect(await tellAll(compare(reference({}), reference(undefined)))).toEqual(['register removed Kamerstuk, Agenda'])
    expect(await tellAll(compare(reference({}), reference({nummer: '1'})))).toEqual([
      'register changed Kamerstuk 1, Agenda: Kamerstuk, Agenda → Kamerstuk 1, Agenda',
    ])
  })
})
