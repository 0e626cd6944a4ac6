import {expect, test} from 'vitest'
import {tryImport} from './try-import.ts'

const rows = 'rij;2025\nSfeer en samenwerking met collega’s;50\n'

test.each([
  ['semicolons', rows],
  ['commas, with a comma in quotes', '"rij, of naam",2025\n"sfeer","50"\n'],
  ['tabs', 'rij\t2025\nsfeer\t50\n'],
  ['the line that Excel puts above it', 'sep=;\r\nrij;2025\r\nsfeer;50\r\n'],
  ['a byte order mark', `\ufeff${rows}`],
  ['a line break within a cell', '"rij\n(naam)";2025\nsfeer;50\n'],
])('CSV with %s', async (_name, text) => {
  const {diff, stderr} = await tryImport('motiverende-aspecten-top3', text)
  expect(stderr).toBe('')
  expect(diff).toEqual(['- "2025": 49', '+ "2025": 50'])
})

test.each([
  ['UTF-16', Buffer.from(`\ufeff${rows}`, 'utf16le')],
  ['Windows-1252', Buffer.from(rows.replace('’', '\u0092'), 'latin1')],
])('CSV in %s', async (_name, bytes) => {
  const {diff} = await tryImport('motiverende-aspecten-top3', new Uint8Array(bytes))
  expect(diff).toEqual(['- "2025": 49', '+ "2025": 50'])
})

test('rows are counted as the spreadsheet counts them', async () => {
  const {stderr} = await tryImport('motiverende-aspecten-top3', 'sep=;\nrij;2025\n\n"sfeer";veel\n')
  expect(stderr).toContain('cijfers.csv:4:2 ')
  expect(stderr).toContain('cel B4')
})
