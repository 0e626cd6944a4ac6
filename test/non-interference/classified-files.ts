const secret = 'departementaal-vertrouwelijk'

/** A picture of a dataset that is higher than the dataset. */
export const picture = JSON.stringify({
  usermeta: {rubricering: secret},
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  data: {name: 'personeel'},
  title: 'Zeearend',
  mark: 'bar',
  encoding: {x: {field: 'kolom', type: 'nominal'}, y: {field: 'waarde', type: 'quantitative'}},
})

/** A classified entry in each register. */
export function registers(seed: number): Readonly<Record<string, string>> {
  const entries = {
    verwijzingen: {id: 'zeearend', soort: 'nota', titel: `Zeearend ${seed}`},
    toezeggingen: {id: 'zeearend', tekst: `Zeearend ${seed}`, aan: 'Zeearend', stand: 'open'},
    wijzigingen: {id: 'zeearend', soort: 'vervallen', onderwerp: 'geheim', van: `Zeearend ${seed}`},
    vrijgaven: {id: 'zeearend', wat: 'geheim', besluit: 'Zeearend', datum: '2026-01-01', grond: `Zeearend ${seed}`},
  }
  return Object.fromEntries(
    Object.entries(entries).map(([name, entry]) => [
      `data/register/${name}.json`,
      JSON.stringify({[name]: [{rubricering: secret, ...entry}]}),
    ]),
  )
}
