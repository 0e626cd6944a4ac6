import {describe, expect, test} from 'vitest'
import {chapter, dataset, type Files} from '../report.ts'
import {compare, markAll, tellAll} from './compare.ts'

const first = 'De instroom van beroepsmilitairen bleef in het afgelopen jaar onder het plan.'
const second = 'Om de kazernes ligt een hek, en bij de poort staat dag en nacht een wacht.'
const third = 'Wie drie jaar heeft gediend, kan een opleiding volgen bij een burgerschool.'

function report(text: string, more: Files = {}): Files {
  return {'content/01-personeel.md': chapter(text), ...more}
}

describe('no change', () => {
  test.each([
    ['reflow', `${first} ${second}`, `${first}\n${second.replaceAll(' ', '\n')}`],
    ['white space', 'Een  alinea met ruimte.', 'Een alinea   met\u00a0ruimte.'],
    ['another mark for a list', '- een\n- twee', '* een\n* twee'],
    ['a list that is numbered from elsewhere', '1. een\n2. twee', '1. een\n1. twee'],
    [
      'footnotes in another order',
      'A[^1] en B[^2].\n\n[^1]: Een.\n\n[^2]: Twee.',
      'A[^x] en B[^1].\n\n[^1]: Twee.\n\n[^x]: Een.',
    ],
    ['a comment', first, `<!-- nog nakijken -->\n\n${first}`],
    ['a figure typed by hand that is now placed', 'Er zijn 1.250 vte.', 'Er zijn :waarde[instroom/totaal/2025] vte.'],
  ])('%s', async (_, from, to) => {
    const data = {'data/instroom.json': dataset('instroom')}
    expect(await tellAll(compare(report(from, data), report(to, data)))).toEqual([])
  })
})

describe('a paragraph', () => {
  test('that is new or gone is told whole', async () => {
    expect(await tellAll(compare(report(`${first}\n\n${second}`), report(`${first}\n\n${third}`)))).toEqual([
      `text removed alinea in 1 Proef: ${second} → –`,
      `text added alinea in 1 Proef: – → ${third}`,
    ])
  })

  test('that was edited is marked by words', async () => {
    const edited = first.replace('bleef', 'kwam').replace('onder', 'boven')
    const {findings} = await compare(report(first), report(edited))
    expect(findings.map(({change}) => change)).toEqual(['changed'])
    expect(findings.map(markAll)).toEqual([
      'De instroom van beroepsmilitairen[- bleef-]{+ kwam+} in het afgelopen jaar[- onder-]{+ boven+} het plan.',
    ])
  })

  test('keeps Dutch words and numbers whole in the marking', async () => {
    const {findings} = await compare(
      report('Defensie telt nu 44.825 vte’n en 73,7% van het plan.'),
      report('Defensie telt nu 44.826 vte’s en 73,8% van het plan.'),
    )
    expect(findings.map(markAll)).toEqual([
      'Defensie telt nu[- 44.825 vte’n-]{+ 44.826 vte’s+} en[- 73,7-]{+ 73,8+}% van het plan.',
    ])
  })

  test('that stands after another now has moved, and no other', async () => {
    const {findings} = await compare(
      report([first, second, third].join('\n\n')),
      report([second, third, first].join('\n\n')),
    )
    expect(findings.map(({change, to, place}) => [change, to, place.from?.block, place.to?.block])).toEqual([
      ['moved', first, 1, 3],
    ])
  })

  test('that stands in another chapter has moved', async () => {
    const other = (text: string) => ({'content/02-materieel.md': chapter(text)})
    const {findings} = await compare(
      report(`${first}\n\n${second}`, other(third)),
      report(first, other(`${third}\n\n${second}`)),
    )
    expect(findings.map(({change, place}) => [change, place.from?.label, place.to?.section])).toEqual([
      ['moved', '1 Proef', 'materieel'],
    ])
  })

  test('shows an inline figure as it prints', async () => {
    const data = (last: number) => ({
      'data/instroom.json': dataset('instroom', {rijen: [{id: 'totaal', waarden: {2024: 1, 2025: last}}]}),
    })
    const text = 'In het jaar kwamen er :waarde[instroom/totaal/2025] mensen bij de krijgsmacht.'
    const {findings} = await compare(report(text, data(1250)), report(text, data(1300)))
    expect(findings.filter(({category}) => category === 'text').map(markAll)).toEqual([
      'In het jaar kwamen er[- 1.250-]{+ 1.300+} mensen bij de krijgsmacht.',
    ])
  })

  test('shows an edited footnote in the words that refer to it', async () => {
    const text = (note: string) => `${first}[^1]\n\n[^1]: ${note}`
    const {findings} = await compare(
      report(text('Kamerstuk 33 763, nr. 161.')),
      report(text('Kamerstuk 33 763, nr. 162.')),
    )
    expect(findings.map(markAll)).toEqual([`${first} [noot: Kamerstuk 33 763, nr.[- 161-]{+ 162+}.]`])
  })

  test('does not change when only the number of what it refers to does', async () => {
    const files = (name: string): Files => ({
      'content/02-b/00-b.md': chapter('Zie :zie[staat] en :zie[instroom].'),
      'content/02-b/01-staat.md': chapter(''),
      'content/03-c.md': chapter('::kpi{#instroom}'),
      'data/instroom.json': dataset('instroom'),
      [`content/${name}.md`]: chapter('::kpi{#eerder}'),
      'data/eerder.json': dataset('eerder', {rijen: [{id: 'r', waarden: {2024: 5, 2025: 6}}]}),
    })
    const {findings} = await compare(files('04-eerst'), files('01-eerst'))
    expect(findings.map(({category, change}) => `${category} ${change}`)).toEqual([
      'structure reordered',
      'structure renumbered',
    ])
  })
})

test('a heading that became a paragraph changed its form', async () => {
  const {findings} = await compare(report('## Wat wij willen bereiken'), report('Wat wij willen bereiken'))
  expect(findings.map(({aspect, from, to}) => [aspect, from, to])).toEqual([['vorm', 'kop', 'alinea']])
})

test('a picture that kept its name and looks different is told', async () => {
  const svg = (width: number) => `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="1"/>`
  const files = (width: number) => report('![Een lijn](beeld/lijn.svg)', {'content/beeld/lijn.svg': svg(width)})
  expect(await tellAll(compare(files(1), files(2)))).toEqual(['text changed beeld beeld/lijn.svg'])
})
