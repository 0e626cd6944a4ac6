import {describe, expect, test} from 'vitest'
import {copyOf, tryImport} from './try-import.ts'

describe('a sheet with a row for each row of the dataset', () => {
  test('one changed value changes one line and shows the old and the new figure', async () => {
    const {exitCode, stdout, stderr, diff} = await tryImport('kaart-missies-2025', 'rij;hoofdtaak\nmnbg;1\nqra;2\n')
    expect({exitCode, stderr}).toEqual({exitCode: 0, stderr: ''})
    expect(diff).toEqual(['- "waarde": 1,', '+ "waarde": 2,'])
    expect(stdout).toContain('qra/hoofdtaak: 1 → 2\n')
    expect(stdout).toContain('Was al gelijk: mnbg/hoofdtaak.')
  })

  test('a new year becomes a column after the last year, as an editor would type it', async () => {
    const sheet = 'rij;2026\nberoepsmilitairen;45000\nreservisten;9500\nburgers;26000\n'
    const {after, stdout} = await tryImport('personele-samenstelling', sheet)
    const byHand = copyOf('personele-samenstelling')
      .replace(
        '      "id": "2025",\n      "titel": "2025",\n      "rol": "realisatie"\n    },\n',
        '$&    {\n      "id": "2026",\n      "titel": "2026",\n      "rol": "realisatie"\n    },\n',
      )
      .replace('"2025": 44825,\n', '$&        "2026": 45000,\n')
      .replace('"2025": 9281,\n', '$&        "2026": 9500,\n')
      .replace('"2025": 25843,\n', '$&        "2026": 26000,\n')
    expect(after).toBe(byHand)
    expect(stdout).toContain('nieuwe kolom 2026, na 2025\n')
    expect(stdout).toContain('burgers/2026: nieuw → 26.000\n')
    expect(stdout).toContain('Kijk of kolom groei nog met de goede kolommen rekent: 2025 - 2024.')
  })

  test('a new year at the end takes a comma before it and nothing after it', async () => {
    const {after} = await tryImport(
      'draagvlakcijfer-defensie',
      `rij;2026\n${onlyRow('draagvlakcijfer-defensie')};7,6\n`,
    )
    expect(after).toMatch(
      /"id": "2025",\n {6}"titel": "2025"\n {4}\},\n {4}\{\n {6}"id": "2026",\n {6}"titel": "2026"\n {4}\}\n {2}\]/,
    )
    expect(after).toMatch(/"2025": [\d.]+,\n {8}"2026": 7\.6\n {6}\}/)
  })

  test('two new years stand in the order of time, and an earlier one before all', async () => {
    const {data} = await tryImport(
      'draagvlakcijfer-defensie',
      `rij;2027;2026;2020\n${onlyRow('draagvlakcijfer-defensie')};7;6;5\n`,
    )
    expect(data.kolommen.map(({id}) => id)).toEqual(['2020', '2021', '2022', '2023', '2024', '2025', '2026', '2027'])
    expect(data.rijen[0]?.waarden).toMatchObject({2020: 5, 2026: 6, 2027: 7})
  })

  test('a year before a target for 2030 stands before it', async () => {
    const {data, exitCode} = await tryImport('aandeel-vrouwen', 'rij;2026;Doel 2030\nAandeel vrouwen;20,6;31\n')
    expect(exitCode).toBe(0)
    expect(data.kolommen.map(({id}) => id).slice(2, 5)).toEqual(['2025', '2026', 'doel-2025'])
    expect(data.kolommen[3]).toEqual({id: '2026', titel: '2026', rol: 'realisatie'})
    expect(data.rijen[0]?.waarden).toMatchObject({2026: 20.6, 'doel-2030': 31})
  })

  test('rows and columns are known by id or title, whatever the capitals, spaces and quotes', async () => {
    const sheet = "naam;2025\nSFEER EN  samenwerking met collega's;50\nzelfstandigheid;35\n"
    const {diff} = await tryImport('motiverende-aspecten-top3', sheet)
    expect(diff).toEqual(['- "2025": 49', '+ "2025": 50'])
  })

  test('lines above the table and empty lines between rows do not matter', async () => {
    const {diff} = await tryImport('motiverende-aspecten-top3', ';\n;2025\n\nsfeer;50\n;\nzelfstandigheid;36\n')
    expect(diff).toEqual(['- "2025": 49', '+ "2025": 50', '- "2025": 35', '+ "2025": 36'])
  })

  test('an empty cell leaves the figure as it is, and that is said', async () => {
    const {diff, stdout} = await tryImport('instroom-burgers', 'rij;2024;2025\nrealisatie;;1\n')
    expect(diff.filter((line) => line.startsWith('+'))).toHaveLength(2)
    expect(stdout).toContain('Leeg in de spreadsheet, dus niet gewijzigd: realisatie/2024.')
  })

  test('--kolom reads only the columns it names, of a sheet with others beside them', async () => {
    const sheet = 'rij;2024;2025;Opmerking\nsfeer;1;50;nog controleren;x\n'
    const {diff, stdout} = await tryImport('motiverende-aspecten-top3', sheet, ['--kolom', '2025'])
    expect(diff).toEqual(['- "2025": 49', '+ "2025": 50'])
    expect(stdout).toContain('Kolommen van de spreadsheet die niet zijn ingelezen: 2024, Opmerking.')
  })

  test('--droog shows the changes and writes nothing', async () => {
    const {stdout, diff, exitCode} = await tryImport('motiverende-aspecten-top3', 'rij;2025\nsfeer;50\n', ['--droog'])
    expect({exitCode, diff}).toEqual({exitCode: 0, diff: []})
    expect(stdout).toContain('sfeer/2025: 49 → 50')
    expect(stdout).toContain('er is niets geschreven')
  })

  test('a sheet that says what is there already changes nothing', async () => {
    const {stdout, diff, exitCode} = await tryImport('motiverende-aspecten-top3', 'rij;2025\nsfeer;49,0%\n')
    expect({exitCode, diff}).toEqual({exitCode: 0, diff: []})
    expect(stdout).toContain('Er valt niets te wijzigen.')
  })
})

describe('a sheet with a value on each line', () => {
  test('its values go to the row and the column they name', async () => {
    const sheet = 'kolom,waarde,rij\n2025,50,sfeer\n2025,36,Zelfstandigheid in het werk\n'
    const {diff} = await tryImport('motiverende-aspecten-top3', sheet)
    expect(diff).toEqual(['- "2025": 49', '+ "2025": 50', '- "2025": 35', '+ "2025": 36'])
  })

  test('it can bring a new year', async () => {
    const sheet = `rij;kolom;waarde\n${onlyRow('draagvlakcijfer-defensie')};2026;7,6\n`
    const {data} = await tryImport('draagvlakcijfer-defensie', sheet)
    expect(data.kolommen.at(-1)).toEqual({id: '2026', titel: '2026'})
    expect(data.rijen[0]?.waarden[2026]).toBe(7.6)
  })
})

function onlyRow(id: string): string {
  const {rijen} = JSON.parse(copyOf(id)) as {rijen: ReadonlyArray<{id: string}>}
  expect(rijen).toHaveLength(1)
  return rijen[0]?.id ?? ''
}
