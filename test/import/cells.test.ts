import {describe, expect, test} from 'vitest'
import {copyOf, tryImport} from './try-import.ts'

describe('a cell with more than a figure', () => {
  test('keeps its words, its period and what stands before the figure', async () => {
    const {diff, stdout} = await tryImport('omvang-defensie-ambitie', 'rij;waarde\nnu;81000\ndoel;100000\n')
    expect(diff).toEqual(['- "waarde": 80000,', '+ "waarde": 81000,'])
    expect(stdout).toContain('Kijk of ‘circa’ bij nu/waarde nog klopt.')
  })

  test('keeps its note', async () => {
    const {diff, stdout} = await tryImport('kaart-missies-2025', 'rij;hoofdtaak;verband\nQRA;2;EU\n')
    expect(diff).toEqual(['- "tekst": "NAVO",', '+ "tekst": "EU",', '- "waarde": 1,', '+ "waarde": 2,'])
    expect(stdout).toContain('qra/verband: ‘NAVO’ → ‘EU’')
    expect(stdout).toContain('Kijk of de noot bij qra/hoofdtaak nog klopt.')
  })

  test('changes its figure beside words in a ranking', async () => {
    const {diff, stdout} = await tryImport('vertrekredenen-top6', 'rij;Burgers\n1;47\n')
    expect(diff).toEqual(['- "waarde": 46', '+ "waarde": 47'])
    expect(stdout).toContain('de woorden ‘Inhoud van mijn functie’')
  })

  test('takes a part and its whole from words', async () => {
    const text = dataset({waarden: {2025: {waarde: 34, van: 38, noot: 'Stand van juni.'}}})
    const {diff} = await tryImport(text, 'rij;2025\na;36 van 40\n')
    expect(diff).toEqual(['- "waarde": 34,', '- "van": 38,', '+ "waarde": 36,', '+ "van": 40,'])
  })
})

describe('a cell without a figure', () => {
  test('gets its value on one line', async () => {
    const {diff, stdout} = await tryImport('volwassenheid-informatiehuishouding', 'rij;2026\nrealisatie;2,4\n')
    expect(diff).toEqual(['- "2026": {', '- "ontbreekt": "volgt",', '- "tekst": "volgt"', '- },', '+ "2026": 2.4,'])
    expect(stdout).toContain('realisatie/2026: geen cijfer (volgt) → 2,4')
  })

  test('keeps its note and its classification', async () => {
    const cell = {ontbreekt: 'volgt', tekst: 'n.t.b.', noot: 'Zie de brief.', rubricering: 'stg-geheim'}
    const {data} = await tryImport(dataset({waarden: {2025: cell}}), 'rij;2025\na;5\n')
    expect(data.rijen[0]?.waarden[2025]).toEqual({waarde: 5, noot: 'Zie de brief.', rubricering: 'stg-geheim'})
  })

  test('stays as it is when the sheet says its words', async () => {
    const text = dataset({waarden: {2025: {ontbreekt: 'niet-bekend', tekst: 'N.b.'}}})
    expect((await tryImport(text, 'rij;2025\na;n.b.\n')).diff).toEqual([])
    expect((await tryImport(text, 'rij;2025\na;niet-bekend\n')).diff).toEqual([])
  })

  test('can be one of a new column, with the reason in a word', async () => {
    const {data, stdout} = await tryImport(
      'volwassenheid-informatiehuishouding',
      `rij;2029\n${rowsOf('volwassenheid-informatiehuishouding')
        .map((id) => `${id};volgt\n`)
        .join('')}`,
    )
    expect(data.rijen[0]?.waarden[2029]).toEqual({ontbreekt: 'volgt'})
    expect(stdout).toContain('realisatie/2029: nieuw → geen cijfer (volgt)')
  })
})

describe('classification', () => {
  test('a new column and its cells are as high as their neighbours', async () => {
    const text = dataset({
      column: {rubricering: 'departementaal-vertrouwelijk'},
      waarden: {2025: {waarde: 7, noot: 'Herteld.', rubricering: 'stg-geheim'}},
    })
    const {data, stdout} = await tryImport(text, 'rij;2026\na;8\n')
    expect(data.kolommen[1]).toEqual({id: '2026', titel: '2026', rubricering: 'departementaal-vertrouwelijk'})
    expect(data.rijen[0]?.waarden[2026]).toEqual({waarde: 8, rubricering: 'stg-geheim'})
    expect(stdout).toContain('a/2026: nieuw → 8 (stg-geheim, zoals de cel ernaast)')
  })
})

describe('figures with a formula', () => {
  const change = (rest: string): string => `rij;2025\nrealisatie;5200\nplan;6969\n${rest}`

  test('follow the figures that they are computed from, and that is said', async () => {
    const {diff, stdout} = await tryImport('instroom-beroepsmilitairen', change(''))
    expect(diff).toEqual(['- "2025": 5138', '+ "2025": 5200', '- "2025": 73.7', '+ "2025": 74.6'])
    expect(stdout).toContain('pct/2025: 73,7 → 74,6 (volgt uit realisatie / plan * 100)')
  })

  test('follow along rows and columns: a total and a growth', async () => {
    const {diff} = await tryImport('personele-samenstelling', 'rij;2025\nburgers;25844\n')
    expect(diff.filter((line) => line.startsWith('+'))).toEqual([
      '+ "2025": 25844,',
      '+ "groei": 2250',
      '+ "2025": 79950,',
      '+ "groei": 5617',
    ])
  })

  test('agree with what the sheet says of them, at the printed decimals', async () => {
    const {diff, exitCode} = await tryImport('instroom-beroepsmilitairen', change('pct;74,62\n'))
    expect(exitCode).toBe(0)
    expect(diff.at(-1)).toBe('+ "2025": 74.6')
  })

  test('are not overwritten: a figure that does not agree is refused with the formula and its result', async () => {
    const {exitCode, stderr, diff} = await tryImport('instroom-beroepsmilitairen', change('pct;74,7\n'))
    expect({exitCode, diff}).toEqual({exitCode: 1, diff: []})
    expect(stderr).toContain(
      'cijfers.csv:4:2 fout In cel B4 staat 74,7 voor pct/2025, maar de berekening ‘realisatie / plan * 100’ geeft 74,6. [import-berekening-klopt-niet]',
    )
    expect(stderr).toContain('Er is niets gewijzigd.')
  })

  test('are stated in a new column where the sheet has them, and left to the formula where it has not', async () => {
    const sheet = (pct: string): string => `rij;2026\nrealisatie;5600\nplan;7000\npct;${pct}\n`
    const stated = await tryImport('instroom-beroepsmilitairen', sheet('80'))
    expect(stated.data.rijen[2]?.waarden[2026]).toBe(80)
    const left = await tryImport('instroom-beroepsmilitairen', sheet(''))
    expect(left.data.rijen[2]?.waarden).not.toHaveProperty('2026')
    expect(left.exitCode).toBe(0)
  })

  test('that did not agree before are not touched by an import beside them', async () => {
    const wrong = copyOf('instroom-beroepsmilitairen').replace('"2024": 69.6', '"2024": 60')
    const {diff} = await tryImport(wrong, 'rij;2025\nrealisatie;5138\nplan;7000\n')
    expect(diff).toEqual(['- "2025": 6969', '+ "2025": 7000', '- "2025": 73.7', '+ "2025": 73.4'])
  })
})

/** A small dataset with one row `a` and one column 2025. */
function dataset({waarden, column = {}}: {waarden: object; column?: object}): string {
  const kolommen = [{id: '2025', titel: '2025', ...column}]
  const rijen = [{id: 'a', titel: 'A', waarden}]
  return `${JSON.stringify({id: 'proef', titel: 'Proef', rubricering: 'openbaar', soort: 'tabel', kolommen, rijen}, null, 2)}\n`
}

function rowsOf(id: string): ReadonlyArray<string> {
  return (JSON.parse(copyOf(id)) as {rijen: ReadonlyArray<{id: string}>}).rijen.map((row) => row.id)
}
