import {expect, test} from 'vitest'
import {makeXlsx, type XlsxCell} from './make-xlsx.ts'
import {tryImport} from './try-import.ts'

const sheetOf = (...rows: ReadonlyArray<ReadonlyArray<XlsxCell>>): Uint8Array => makeXlsx([{name: 'Blad1', rows}])

test('a workbook brings figures, years as numbers, and percentages as they are seen', async () => {
  const sheet = sheetOf(
    ['Uitdraai uit het personeelssysteem'],
    [],
    ['rij', 2025, 2026],
    ['Realisatie instroom', 5140, {value: 5600, format: '#,##0'}],
    ['Plancijfer instroom', 6969, {formula: '6969+31', value: 7000}],
    ['pct', {value: 0.738, format: '0.0%'}, {value: 0.8, format: '0%'}],
  )
  const {exitCode, stdout, data} = await tryImport('instroom-beroepsmilitairen', sheet)
  expect(exitCode).toBe(0)
  expect(stdout).toContain('realisatie/2025: 5.138 → 5.140\n')
  expect(data.kolommen.at(-1)).toEqual({id: '2026', titel: '2026'})
  expect(data.rijen.map(({waarden}) => [waarden[2025], waarden[2026]])).toEqual([
    [5140, 5600],
    [6969, 7000],
    [73.8, 80],
  ])
})

test.each([
  ['0.0%', 0.737, 73.7],
  ['0%', 0.07, 7],
  ['0.00%', 0.1985, 19.85],
  ['#,##0.00 %', 0.573, 57.3],
  ['0.0"%"', 73.7, 73.7],
  ['0.0\\%', 73.7, 73.7],
  ['General', 73.7, 73.7],
])('in a row in %% the format %s makes %d into %d', async (format, value, expected) => {
  const {data} = await tryImport('aandeel-vrouwen', sheetOf(['rij', '2025'], ['vrouwen', {value, format}]))
  expect(data.rijen[0]?.waarden[2025]).toBe(expected)
})

test('the noise of binary fractions is not written down', async () => {
  const sheet = sheetOf(['rij', '2025'], ['vrouwen', {formula: '0.1+0.2', value: 0.30000000000000004}])
  expect((await tryImport('aandeel-vrouwen', sheet)).data.rijen[0]?.waarden[2025]).toBe(0.3)
})

test('more decimals than are printed are kept, and that is said', async () => {
  const {data, stdout} = await tryImport('aandeel-vrouwen', sheetOf(['rij', '2025'], ['vrouwen', 20.1234567]))
  expect(data.rijen[0]?.waarden[2025]).toBe(20.1234567)
  expect(stdout).toContain('Heeft meer decimalen dan het rapport afdrukt: vrouwen/2025.')
})

test('the one visible sheet with anything on it is read, or the one that --blad names', async () => {
  const rows = (value: number): XlsxCell[][] => [
    ['rij', '2025'],
    ['sfeer', value],
  ]
  const hidden = makeXlsx([
    {name: 'Hulp', rows: rows(1), isHidden: true},
    {name: 'Leeg', rows: []},
    {name: 'Cijfers & meer', rows: rows(50)},
  ])
  expect((await tryImport('motiverende-aspecten-top3', hidden)).diff).toEqual(['- "2025": 49', '+ "2025": 50'])
  const several = makeXlsx([
    {name: 'Oud', rows: rows(1)},
    {name: 'Nieuw', rows: rows(51)},
  ])
  expect((await tryImport('motiverende-aspecten-top3', several, ['--blad', 'nieuw'])).diff[1]).toBe('+ "2025": 51')
})

test('a head that is a date shown as a year is that year', async () => {
  const sheet = sheetOf(['rij', {value: 45658, format: 'yyyy'}], ['sfeer', 50])
  expect((await tryImport('motiverende-aspecten-top3', sheet)).diff).toEqual(['- "2025": 49', '+ "2025": 50'])
})
