import {describe, expect, test} from 'vitest'
import {copyOf, tryImport} from './try-import.ts'

const sheet = 'rij;2025;2026\na;21;30\nb;n.b.;volgt\n'

const oneLine = `{
  "id": "proef",
  "kolommen": [
    { "id": "2024", "titel": "2024" },
    { "id": "2025", "titel": "2025" }
  ],
  "rijen": [
    { "id": "a", "waarden": { "2024": 10, "2025": {"waarde": 20, "noot": "N"} } },
    {"id": "b", "waarden": {"2024": 1, "2025": {"ontbreekt": "niet-bekend", "tekst": "N.b."}}}
  ]
}
`

describe('what was not changed stays as it was typed', () => {
  test('rows and columns on one line each', async () => {
    const {after} = await tryImport(oneLine, sheet)
    expect(after).toBe(
      oneLine
        .replace(
          '    { "id": "2025", "titel": "2025" }\n',
          '    { "id": "2025", "titel": "2025" },\n    { "id": "2026", "titel": "2026" }\n',
        )
        .replace('{"waarde": 20, "noot": "N"} }', '{"waarde": 21, "noot": "N"}, "2026": 30 }')
        .replace('"tekst": "N.b."}}', '"tekst": "N.b."}, "2026": {"ontbreekt": "volgt"}}'),
    )
  })

  test('tabs and the line endings of Windows', async () => {
    const windows = JSON.stringify(JSON.parse(oneLine), null, '\t').replaceAll('\n', '\r\n')
    const {after, data} = await tryImport(windows, sheet)
    expect(after).not.toMatch(/[^\r]\n/)
    expect(after).toBe(JSON.stringify(data, null, '\t').replaceAll('\n', '\r\n'))
    expect(data.rijen[1]?.waarden[2026]).toEqual({ontbreekt: 'volgt'})
  })

  test('a byte order mark, and how a number or a letter was written', async () => {
    const odd = `\ufeff${oneLine.replace('"2024": 1,', '"2024": 1.0,').replace('"N"', '"N\\u00e9"')}`
    const {after, exitCode} = await tryImport(odd, 'rij;2025\na;21\n')
    expect(exitCode).toBe(0)
    expect(after).toBe(odd.replace('"waarde": 20', '"waarde": 21'))
  })

  test('a computed row without figures gets none', async () => {
    const {rijen, ...rest} = JSON.parse(copyOf('instroom-beroepsmilitairen')) as {rijen: ReadonlyArray<{id: string}>}
    const bare = rijen.map(({...row}) => (row.id === 'pct' ? {...row, waarden: undefined} : row))
    const {data, stdout} = await tryImport(
      JSON.stringify({...rest, rijen: bare}, null, 2),
      'rij;2026\nrealisatie;5600\nplan;7000\npct;80\n',
    )
    expect(data.rijen[2]).not.toHaveProperty('waarden')
    expect(stdout).toContain('Volgt uit een berekening en staat dus niet in het bestand: pct/2026.')
  })
})
