import {expect, test} from 'vitest'
import type {Cell, Column, Dataset} from '../../src/model/dataset.ts'
import {layOutTable} from '../../src/model/table.ts'
import {column, dataset, number, row} from './make-dataset.ts'

const text = (words: string): Cell => ({
  type: 'text',
  text: words,
  note: undefined,
  level: 'openbaar',
  place: undefined,
})

test('neighbouring columns of one group share a head, and a column without a group spans both rows', () => {
  const columns = [column('a', {group: 'Man'}), column('b', {group: 'Man'}), column('c'), column('d', {group: 'Man'})]
  const [top, bottom] = layOutTable(dataset(columns, [])).head
  expect(top?.map(({text, colspan, rowspan}) => [text, colspan, rowspan])).toEqual([
    ['Man', 2, 1],
    ['c', 1, 2],
    ['Man', 1, 1],
  ])
  expect(bottom?.map(({text}) => text)).toEqual(['a', 'b', 'd'])
})

test('a group row stands before the first row of each group only', () => {
  const rows = ['x', 'x', 'y'].map((group, index) => row(`r${index}`, {a: number(1)}, {group}))
  const titles = layOutTable(dataset([column('a')], [...rows, row('totaal', {a: number(3)})])).body.map(
    ({title}) => title,
  )
  expect(titles).toEqual(['x', 'r0', 'r1', 'y', 'r2', 'totaal'])
})

test('a unit stands as far out as it holds: corner, column, cell', () => {
  const euro = {unit: 'miljoen euro'}
  const table = layOutTable(
    dataset(
      [column('a'), column('b'), column('euro')],
      [
        row('gewoon', {a: number(4326), b: number(2), euro: number(1, euro)}),
        row('uren', {a: number(3), b: number(4), euro: number(2, euro)}, {unit: 'uur'}),
        row('graad', {a: number(69.6), b: number(7), euro: number(3, euro)}, {unit: '%', decimals: 1}),
        row('los', {a: number(1, {unit: 'schip'}), b: number(2), euro: number(3, euro)}),
      ],
    ),
  )
  expect(table.corner).toBe('vte')
  expect(table.head[0]?.map(({unit}) => unit)).toEqual(['', '', 'miljoen euro'])
  expect(table.body.map((line) => line.type === 'row' && line.cells[0]?.text)).toEqual([
    '4.326',
    '3 uur',
    '69,6%',
    '1 schip',
  ])
})

test('a unit that a whole row shares stands in its head', () => {
  const rows = [row('uitgaven', {a: number(26)}, {unit: 'miljard euro'}), row('vte', {a: number(44825)})]
  const [first] = layOutTable(dataset([column('a')], rows)).body
  expect(first).toMatchObject({unit: 'miljard euro', cells: [{text: '26'}]})
})

test('decimal commas line up among figures of one unit', () => {
  const rows = [
    row('a', {a: number(1)}),
    row('b', {a: number(2.25, {decimals: 2})}),
    row('c', {a: number(3.5, {decimals: 1})}),
    row('d', {a: number(4, {unit: '%'})}),
  ]
  const fills = layOutTable(dataset([column('a')], rows)).body.map((line) => line.type === 'row' && line.cells[0]?.fill)
  expect(fills).toEqual([',00', '', '0', ''])
})

test('notes get a letter in reading order and the same words share one', () => {
  const rows = [
    row('a', {
      a: number(1, {note: 'Herzien.'}),
      b: {
        type: 'missing',
        reason: 'unknown',
        text: 'n.t.b.',
        note: 'Volgt later.',
        level: 'openbaar',
        place: undefined,
      },
    }),
    row('b', {a: number(2), b: number(3, {note: 'Herzien.', status: 'provisional'})}, {note: 'Zonder burgers.'}),
  ]
  const table = layOutTable(
    dataset([column('a'), column('b')], rows, {breaks: ['b'], breakReason: 'Nieuwe definitie.'}),
  )
  expect(table.notes).toEqual([
    {letter: 'a', text: 'Nieuwe definitie.'},
    {letter: 'b', text: 'Herzien.'},
    {letter: 'c', text: 'Volgt later.'},
    {letter: 'd', text: 'Zonder burgers.'},
  ])
  expect(table.body[1]).toMatchObject({
    letters: ['d'],
    cells: [{letters: []}, {letters: ['b'], status: {mark: '*', words: 'voorlopig'}}],
  })
  expect(table.legend).toEqual([{mark: '*', words: 'voorlopig'}])
})

test('a column of figures and short words lines up at the end, one with sentences at the start', () => {
  const rows = [
    row('a', {a: number(1), b: number(1)}),
    row('b', {a: text('Q2 2025'), b: text('Ligt op schema, met risico')}),
  ]
  const alignOf = (set: Dataset) => layOutTable(set).columns.map(({align}) => align)
  expect(alignOf(dataset([column('a'), column('b')], rows))).toEqual(['end', 'start'])
  const missing = {type: 'missing', reason: 'unknown', text: 'n.t.b.', note: undefined, level: 'openbaar'} as const
  const absent = {...missing, place: undefined}
  const partly = [row('a', {a: absent, b: absent}), row('b', {a: absent, b: text('Gepland')})]
  expect(alignOf(dataset([column('a'), column('b')], partly))).toEqual(['end', 'start'])
})

test('the coordinates of a world map are for drawing and do not stand in its table', () => {
  const columns = [column('plaats'), column('breedte'), column('lengte')]
  const set = dataset(columns, [row('irak', {plaats: number(1), breedte: number(33.3), lengte: number(44.4)})])
  expect(layOutTable({...set, kind: 'world-map'})).toMatchObject({
    columns: [{id: 'plaats'}],
    body: [{cells: [{text: '1'}]}],
  })
  expect(layOutTable(set).columns).toHaveLength(3)
})

test('a percentage beside figures with a unit does not keep that unit from the head of the row', () => {
  const cells = {a: number(7024), b: number(1473), c: number(26.5, {unit: '%', decimals: 1})}
  const rows = [row('mensen', cells, {unit: 'medewerkers'}), row('geld', {a: number(1), b: number(2), c: number(3)})]
  const [first] = layOutTable(dataset([column('a'), column('b'), column('c')], rows)).body
  expect(first).toMatchObject({unit: 'medewerkers', cells: [{text: '7.024'}, {text: '1.473'}, {text: '26,5%'}]})
})

test('differences of percentages count in percentage points, differences of ranks in places, growth in percent', () => {
  const headOf = (unit: string, more: Partial<Column> = {}) => {
    const columns = [column('2024'), column('2025'), column('verschil', {role: 'difference', ...more})]
    const cells = {2024: number(19), 2025: number(19.8), verschil: number(0.8)}
    const {head, body} = layOutTable(dataset(columns, [row('r', cells)], {unit, decimals: 1}))
    const [first] = body
    return [head[0]?.[2]?.unit, first?.type === 'row' && first.cells.map(({text}) => text)]
  }
  expect(headOf('%')).toEqual(['procentpunt', ['19,0%', '19,8%', '+0,8']])
  expect(headOf('%', {unit: '%'})).toEqual(['', ['19,0%', '19,8%', '+0,8%']])
  expect(headOf('e plaats')).toEqual(['plaatsen', ['19,0e plaats', '19,8e plaats', '+0,8']])
  const rows = [row('a', {x: number(3)}), row('verschil', {x: number(2)}, {role: 'difference'})]
  const [, second] = layOutTable(dataset([column('x')], rows, {unit: '%'})).body
  expect(second).toMatchObject({unit: 'procentpunt', cells: [{text: '+2'}]})
})

test('a unit written against its numbers is not said in the corner too', () => {
  expect(layOutTable(dataset([column('a')], [row('r', {a: number(7)})], {unit: '%'})).corner).toBe('')
})

test('a unit that the title of the row says is not said again', () => {
  const rows = [
    row('a', {a: number(82)}, {unit: 'meldingen', title: 'Meldingen in vijf jaar'}),
    row('b', {a: number(1)}),
  ]
  const [first] = layOutTable(dataset([column('a')], rows)).body
  expect(first).toMatchObject({unit: '', cells: [{text: '82'}]})
})

test('a status table marks how far each part of a column has come, if all of the column say it', () => {
  const columns = [column('deel'), column('woord'), column('los')]
  const rows = [
    row('a', {deel: number(3, {whole: 3}), woord: text('Behaald'), los: text('Gereed')}),
    row('b', {deel: number(1, {whole: 3}), woord: text('Deels behaald'), los: text('Najaar 2026')}),
    row('c', {deel: number(0, {whole: 3}), woord: text('Nog niet behaald'), los: text('Open')}),
  ]
  const marksOf = (kind: Dataset['kind']) =>
    layOutTable(dataset(columns, rows, {kind})).body.map(
      (line) => line.type === 'row' && line.cells.map(({progress}) => progress),
    )
  expect(marksOf('status')).toEqual([
    ['whole', 'whole', undefined],
    ['part', 'part', undefined],
    ['none', 'none', undefined],
  ])
  expect(
    marksOf('table')
      .flat()
      .every((mark) => mark === undefined),
  ).toBe(true)
})
