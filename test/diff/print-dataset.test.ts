import {expect, test} from 'vitest'
import {printDataset} from '../../src/diff/print-dataset.ts'

test('a dataset is printed with a fact a line and a row a line', () => {
  const dataset = {
    $schema: 'x',
    id: 'instroom',
    titel: 'Instroom',
    norm: {waarde: 75.5, richting: 'minstens'},
    noten: ['Een.', 'Twee.'],
    kolommen: [{id: '2024'}, {id: '2025', titel: 'Dit jaar'}],
    rijen: [
      {id: 'plan', rol: 'plan', waarden: {2024: 6217, 2025: {waarde: 6969, noot: 'Herzien.'}}},
      {id: 'graad', waarden: {2024: {waarde: 5, van: 8}, 2025: {ontbreekt: 'volgt', tekst: 'n.t.b.'}}},
    ],
  }
  expect(printDataset(JSON.stringify(dataset))).toBe(`id                  instroom
titel               Instroom
norm                waarde 75,5; richting minstens
noten               Een.
noten               Twee.

kolom 2025          titel Dit jaar
rij plan            rol plan

              2024              2025
plan         6.217             6.969
graad      5 van 8    <volgt> n.t.b.

cel plan/2025       noot Herzien.
`)
})

test.each(['{"id": "kapot",', '{"wijzigingen": []}', 'tekst\n'])('%s stays as it is', (source) => {
  expect(printDataset(source)).toBe(source)
})
