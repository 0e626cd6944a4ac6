import {describe, expect, test} from 'vitest'
import {makeXlsx, type XlsxCell} from './make-xlsx.ts'
import {copyOf, tryImport} from './try-import.ts'

/** Imports what must be refused: nothing may change, and nothing may be left behind. Gives the lines about it. */
async function refuse(dataset: string, sheet: string | Uint8Array, ...args: string[]): Promise<ReadonlyArray<string>> {
  const {exitCode, stdout, stderr, before, after, files} = await tryImport(dataset, sheet, args)
  expect({exitCode, stdout, after}).toEqual({exitCode: 1, stdout: '', after: before})
  expect(files).toHaveLength(2)
  expect(stderr).toContain('Er is niets gewijzigd.')
  return stderr.split('\n').filter((line) => line.startsWith('cijfers.'))
}

const sheetOf = (...rows: ReadonlyArray<ReadonlyArray<XlsxCell>>): Uint8Array => makeXlsx([{name: 'Blad1', rows}])

describe('rows and columns', () => {
  test('an unknown row, with the near ones', async () => {
    expect(await refuse('instroom-beroepsmilitairen', 'rij;2025\nrealisatie;1\nplancijfer;2\n')).toEqual([
      'cijfers.csv:3:1 fout De gegevensset ‘instroom-beroepsmilitairen’ heeft geen rij ‘plancijfer’. Bedoelde u ‘plan’ (Plancijfer instroom)? [import-rij-onbekend]',
    ])
  })

  test('a title that several rows have', async () => {
    const [line] = await refuse('duurzame-brandstoffen', 'rij;2025\nRealisatie;1\n')
    expect(line).toMatch(
      /^cijfers\.csv:2:1 fout ‘Realisatie’ past bij meer dan één rij: [a-z-]+, [a-z-]+.* \[import-rij-meerduidig\]$/,
    )
  })

  test('but with its group before it there is one', async () => {
    const {exitCode, stderr} = await tryImport('duurzame-brandstoffen', 'rij;2025\n"Diesel, Realisatie";1\n')
    expect({exitCode, stderr}).toEqual({exitCode: 0, stderr: ''})
  })

  test('a title that several columns have', async () => {
    const [line] = await refuse('geluidsmeldingen-vliegbases', 'rij;Melders\ngilze-rijen;1\n')
    expect(line).toContain(
      'De kop ‘Melders’ past bij meer dan één kolom: ‘melders-2024’ (Melders), ‘melders-2025’ (Melders).',
    )
  })

  test('a column that is no period, with the near one', async () => {
    const [line] = await refuse('aandeel-vrouwen', 'rij;Doel 2035\nvrouwen;40\n')
    expect(line).toMatch(
      /^cijfers\.csv:1:2 fout De gegevensset ‘aandeel-vrouwen’ heeft geen kolom ‘Doel 2035’\. Bedoelde u ‘doel-203/,
    )
  })

  test('a period of another kind than those that are there', async () => {
    const [line] = await refuse('aandeel-vrouwen', 'rij;2026-Q1\nvrouwen;40\n')
    expect(line).toContain('geen kolom ‘2026-Q1’')
  })

  test('a row or a column that stands there twice, by id and by title', async () => {
    expect(await refuse('instroom-burgers', 'rij;2025;2025\nrealisatie;1;1\n')).toEqual([
      'cijfers.csv:1:3 fout De kolom ‘2025’ staat er twee keer: ook in cel B1. [import-dubbel]',
    ])
    const [line] = await refuse('instroom-beroepsmilitairen', 'rij;2025\nplan;1\nPlancijfer instroom;2\n')
    expect(line).toBe('cijfers.csv:3:1 fout De rij ‘plan’ staat er twee keer: ook in cel A2. [import-dubbel]')
  })

  test('a cell that a long sheet has twice', async () => {
    const sheet = 'rij;kolom;waarde\nplan;2025;1\nrealisatie;2025;1\nPlan;2025;1\n'
    expect(await refuse('instroom-burgers', sheet)).toEqual([
      'cijfers.csv:4:3 fout De waarde voor plan/2025 staat er twee keer: ook in cel C2. [import-dubbel]',
    ])
  })

  test('values without a head, or without the name of a row', async () => {
    expect(await refuse('instroom-burgers', 'rij;2025\nplan;1;7\n;5\n')).toEqual([
      'cijfers.csv:2:3 fout Boven cel C2 staat geen kop. [import-kop-leeg]',
      'cijfers.csv:3:1 fout Deze rij heeft waarden, maar in cel A3 staat niet voor welke rij of kolom. [import-rij-zonder-naam]',
    ])
  })

  test('a new year that leaves rows without a value', async () => {
    const lines = await refuse('instroom-beroepsmilitairen', 'rij;2026\nrealisatie;1\nplan;\n')
    expect(lines).toEqual([
      'cijfers.csv:1:2 fout De nieuwe kolom ‘2026’ heeft geen waarde voor ‘plan’ (Plancijfer instroom). [import-kolom-onvolledig]',
    ])
  })

  test('a column after --kolom that the sheet has not', async () => {
    const [line] = await refuse('instroom-burgers', 'rij;2024\nplan;1\n', '--kolom', '2025')
    expect(line).toContain('In het bestand staat geen kolom ‘2025’. [import-kolom-afwezig]')
  })
})

describe('values', () => {
  test('words for a number', async () => {
    expect(await refuse('instroom-burgers', 'rij;2025\nplan;veel\nrealisatie;circa 5\n')).toEqual([
      'cijfers.csv:2:2 fout Onverwacht ‘veel’ in cel B2, verwacht een getal voor plan/2025. [import-geen-getal]',
      'cijfers.csv:3:2 fout Onverwacht ‘circa 5’ in cel B3, verwacht een getal voor realisatie/2025. [import-geen-getal]',
    ])
  })

  test('a word for a figure that there is, though it is one for no figure', async () => {
    const [line] = await refuse('instroom-burgers', 'rij;2025\nplan;volgt\n')
    expect(line).toContain('[import-geen-getal]')
  })

  test('a number for a word', async () => {
    const [line] = await refuse('kaart-missies-2025', 'rij;verband\nmnbg;12\n')
    expect(line).toBe(
      'cijfers.csv:2:2 fout Onverwacht getal in cel B2, verwacht een woord voor mnbg/verband. [import-geen-woord]',
    )
  })

  test('but a year among words is a word', async () => {
    const {diff} = await tryImport('onvolkomenheden-algemene-rekenkamer', sheetOf(['rij', 'gereed'], ['inkoop', 2026]))
    expect(diff).toEqual(['- "tekst": "2025",', '+ "tekst": "2026",'])
  })

  test('a percentage where the unit is another', async () => {
    expect(await refuse('instroom-burgers', 'rij;2025\nplan;73,7%\n')).toEqual([
      'cijfers.csv:2:2 fout In cel B2 staat een percentage, maar de eenheid van plan/2025 is ‘vte’. [import-geen-procent]',
    ])
    const sheet = sheetOf(['rij', '2025'], ['plan', {value: 0.737, format: '0.0%'}])
    expect((await refuse('instroom-burgers', sheet))[0]).toContain(
      'cijfers.xlsx:2:2 fout In cel B2 staat een percentage',
    )
  })

  test('an error, a date, a formula that was never worked out', async () => {
    const lines = await refuse(
      'instroom-burgers',
      sheetOf(
        ['rij', '2023', '2024', '2025'],
        ['plan', {error: '#N/A'}, {value: 46022, format: 'dd-mm-yyyy'}, {formula: 'A1+1'}],
      ),
    )
    expect(lines).toEqual([
      'cijfers.xlsx:2:2 fout In cel B2 staat de foutmelding #N/A, verwacht een getal of een woord. [import-cel-onbruikbaar]',
      'cijfers.xlsx:2:3 fout In cel C2 staat de datum 2025-12-31, verwacht een getal of een woord. [import-cel-onbruikbaar]',
      'cijfers.xlsx:2:4 fout In cel D2 staat een formule zonder uitkomst, verwacht een getal of een woord. [import-cel-onbruikbaar]',
    ])
  })

  test('a figure that its formula does not give', async () => {
    const [line] = await refuse('instroom-beroepsmilitairen', 'rij;2025\npct;80\n')
    expect(line).toContain('[import-berekening-klopt-niet]')
  })
})

describe('numbers that can be read in two ways', () => {
  test.each([
    ['1.234', 'met een decimale komma is dat 1234, met een decimale punt 1,234'],
    ['1,234', 'met een decimale komma is dat 1,234, met een decimale punt 1234'],
    ['1.234,5', 'met een decimale komma is dat 1234,5, met een decimale punt geen getal'],
    ['−12.345', 'met een decimale komma is dat −12345, met een decimale punt −12,345'],
  ])('%s is asked about', async (number, words) => {
    const [line, ...rest] = await refuse('instroom-burgers', `rij;2025\nplan;"${number}"\nrealisatie;"${number}"\n`)
    expect(line).toContain(`cijfers.csv:2:2 fout In cel B2 staat ‘${number}’: ${words}. Zo staan er nog 1.`)
    expect(rest).toEqual([])
  })

  test.each([
    ['1.234', 'komma', 1234],
    ['1.234', 'punt', 1.234],
    ['1.234,5', 'komma', 1234.5],
    ['1,234.5', 'punt', 1234.5],
    ['−1.850', 'komma', -1850],
    ['1 234,5', 'komma', 1234.5],
  ])('%s with --decimaal %s is %d', async (number, mark, value) => {
    const {data} = await tryImport('instroom-burgers', `rij;2025\nplan;"${number}"\n`, ['--decimaal', mark])
    expect(data.rijen.find(({id}) => id === 'plan')?.waarden[2025]).toBe(value)
  })

  test.each([
    ['4326', 4326],
    ['19,8', 19.8],
    ['19.8', 19.8],
    ['0.123', 0.123],
    ['1.234.567', 1234567],
    ['+5', 5],
    ['-5', -5],
    ['12345,678', 12345.678],
    ['1\u00a0234', 1234],
  ])('%s needs no asking', async (number, value) => {
    const {data} = await tryImport('instroom-burgers', `rij;2025\nplan;"${number}"\n`)
    expect(data.rijen.find(({id}) => id === 'plan')?.waarden[2025]).toBe(value)
  })

  test('a number that the mark asked for does not allow', async () => {
    expect(await refuse('instroom-burgers', 'rij;2025\nplan;73.7\n', '--decimaal', 'komma')).toEqual([
      'cijfers.csv:2:2 fout Onverwacht ‘73.7’ in cel B2, verwacht een getal met een decimale komma. [import-getal-anders-geschreven]',
    ])
  })

  test('both marks in one file', async () => {
    const [line] = await refuse('instroom-burgers', 'rij;2025\nplan;73,7\nrealisatie;73.7\n')
    expect(line).toBe(
      'cijfers.csv:3:2 fout In cel B3 staat ‘73.7’ met een decimale punt, maar in cel B2 staat een getal met een decimale komma. [import-decimaalteken-gemengd]',
    )
  })
})

describe('files', () => {
  test('a CSV that breaks off', async () => {
    const [line] = await refuse('instroom-burgers', 'rij;2025\nplan;1\n"realisatie;2')
    expect(line).toMatch(
      /^cijfers\.csv:3:1 fout Dit bestand is niet te lezen als CSV: een aanhalingsteken wordt niet gesloten/,
    )
  })

  test('no table, or a head without rows', async () => {
    expect((await refuse('instroom-burgers', '\n\n'))[0]).toContain('[import-leeg]')
    expect((await refuse('instroom-burgers', 'rij;2025\n'))[0]).toContain('[import-leeg]')
    expect((await refuse('instroom-burgers', sheetOf()))[0]).toContain('[import-leeg]')
  })

  test('a workbook that breaks off', async () => {
    const whole = sheetOf(['rij', '2025'], ['plan', 5])
    const [line] = await refuse('instroom-burgers', whole.slice(0, whole.length / 2))
    expect(line).toContain('Dit bestand is niet te lezen als xlsx')
  })

  test('a workbook with several sheets, without --blad or with a wrong one', async () => {
    const rows = [
      ['rij', '2025'],
      ['plan', 5],
    ]
    const book = makeXlsx([
      {name: 'Cijfers', rows},
      {name: 'Oud', rows},
    ])
    expect((await refuse('instroom-burgers', book))[0]).toContain('meer dan één blad met gegevens: ‘Cijfers’, ‘Oud’.')
    const [line] = await refuse('instroom-burgers', book, '--blad', 'Cijfer')
    expect(line).toContain('De werkmap heeft geen blad ‘Cijfer’. Bedoelde u ‘Cijfers’? [import-blad-onbekend]')
  })

  test('a dataset that is not in order itself', async () => {
    const text = copyOf('instroom-burgers')
    const broken = text.replace('"rijen": [', '"titel": "Nog een keer",\n  "rijen": [')
    const [line] = await refuse(broken, 'rij;2025\nplan;1\n')
    expect(line).toContain('het veld ‘titel’ staat er twee keer. [import-set-onleesbaar]')
  })
})
