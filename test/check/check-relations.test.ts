import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {checkRelations} from '../../src/check/check-relations.ts'
import type {Dataset} from '../../src/model/dataset.ts'
import {column, dataset, number, row} from '../model/make-dataset.ts'

function check(datasets: ReadonlyArray<Dataset>): ReadonlyArray<string> {
  checkRelations({datasets: new Map(datasets.map((each) => [each.id, each]))})
  return datasets.flatMap(({file}) => file.messages.map(({ruleId, reason}) => `${ruleId}: ${reason}`))
}

const years = [column('2024'), column('2025')]

function personnel(burgers: number, relations: ReadonlyArray<string>, decimals = 0): Dataset {
  const rows = [
    row('defensie', {2024: number(30), 2025: number(40)}),
    row('militairen', {2024: number(20), 2025: number(25)}),
    row('burgers', {2024: number(10), 2025: number(burgers)}),
  ]
  return dataset(years, rows, {id: 'personeel', relations, decimals, file: new VFile()})
}

test('a relation that holds for every period says nothing', () => {
  expect(check([personnel(15, ['defensie = militairen + burgers'])])).toEqual([])
})

test('a relation that fails names the period, both sides and what rounding allows', () => {
  expect(check([personnel(17, ['defensie = militairen + burgers'])])).toEqual([
    'relatie-klopt-niet: ‘defensie = militairen + burgers’ klopt niet voor 2025: links staat 40, rechts 42. Door afronding mag dat ten hoogste 1,5 schelen.',
  ])
})

test.each([
  ['three figures of whole units may be off by one and a half', 16, []],
  ['and no more', 16.6, ['relatie-klopt-niet']],
])('%s', (_name, burgers, expected) => {
  const found = check([personnel(burgers, ['defensie = militairen + burgers'])])
  expect(found.map((message) => message.split(':')[0])).toEqual(expected)
})

test('more printed decimals allow less', () => {
  expect(check([personnel(15.2, ['defensie = militairen + burgers'], 1)])).toHaveLength(1)
  expect(check([personnel(15.1, ['defensie = militairen + burgers'], 1)])).toEqual([])
})

test('a figure that is multiplied brings its rounding as often', () => {
  const off = (value: number) =>
    check([
      dataset(years, [row('a', {2025: number(value)}), row('b', {2025: number(2)})], {
        relations: ['a = 100 * b'],
        file: new VFile(),
      }),
    ])
  expect(off(250)).toEqual([])
  expect(off(251)).toHaveLength(1)
})

test('a figure on both sides brings only the rounding that is left over', () => {
  const rows = [row('a', {2025: number(10)}), row('b', {2025: number(2)})]
  expect(check([dataset(years, rows, {relations: ['a + b = a + 3'], file: new VFile()})])).toHaveLength(1)
})

test('rows and cells of other datasets take part', () => {
  const plan = dataset([column('instroom')], [row('burgers', {instroom: number(15)})], {id: 'plan', file: new VFile()})
  const holds = ['personeel/burgers = burgers', 'plan/burgers/instroom = burgers/2025']
  expect(check([personnel(15, holds), plan])).toEqual([])
  expect(check([personnel(14, ['plan/burgers/instroom = personeel/burgers/2025 + 5']), plan])).toEqual([
    'relatie-klopt-niet: ‘plan/burgers/instroom = personeel/burgers/2025 + 5’ klopt niet voor deze cellen: links staat 15, rechts 19. Door afronding mag dat ten hoogste 1,0 schelen.',
  ])
})

test('a message about a classified figure stands at its place', () => {
  const secret = dataset(
    [column('2025')],
    [row('b', {2025: number(9, {level: 'stg-geheim', place: {line: 7, column: 3}})})],
    {
      id: 'geheim',
      file: new VFile(),
    },
  )
  const open = dataset([column('2025')], [row('a', {2025: number(1)})], {
    relations: ['a = geheim/b'],
    file: new VFile(),
  })
  check([open, secret])
  expect(open.file.messages).toEqual([])
  expect(secret.file.messages.map(({line, column: at}) => [line, at])).toEqual([[7, 3]])
})

test('a period in which a figure is missing or an approximation is left out', () => {
  const missing = {...number(0), type: 'missing', reason: 'unknown', text: 'n.b.'} as const
  const rows = [
    row('a', {2024: number(1), 2025: number(5, {approximation: 'circa'})}),
    row('b', {2024: missing, 2025: number(9)}),
  ]
  expect(check([dataset(years, rows, {relations: ['a = b'], file: new VFile()})])).toEqual([
    'relatie-nergens-gecontroleerd: De relatie ‘a = b’ is voor geen enkele kolom na te rekenen.',
  ])
})

test.each([
  ['defensie = militairen + burger', '‘burger’'],
  ['defensie = elders/militairen', '‘elders’'],
  ['defensie', 'geen ='],
  ['defensie = burgers = militairen', 'een tweede ='],
])('%s cannot be read', (relation, found) => {
  expect(check([personnel(15, [relation])])).toEqual([
    `relatie-onleesbaar: De relatie ‘${relation}’ is niet te lezen: onverwacht ${found}.`,
  ])
})
