import {toString as plainText} from 'mdast-util-to-string'
import {describe, expect, test} from 'vitest'
import type {View} from '../../src/model/view.ts'
import {chapter, dataset, type Files, messagesOf, viewOf} from '../report.ts'

const personnel = dataset('personeel', {
  kolommen: [{id: '2024'}, {id: '2025'}, {id: 'groei', titel: 'Groei', rol: 'verschil', berekening: '2025 - 2024'}],
  rijen: [
    {id: 'vast', titel: 'Vast', waarden: {2024: 900, 2025: 1200.4}},
    {id: 'los', titel: 'Los', waarden: {2024: 100, 2025: 50}},
    {id: 'totaal', titel: 'Totaal', rol: 'totaal', berekening: 'som(vast, los)', waarden: {2024: 1000, 2025: 1250}},
    {id: 'aandeel', titel: 'Aandeel', eenheid: '%', decimalen: 1, berekening: 'vast / totaal * 100'},
  ],
})

async function textOf(markdown: string, more: Files = {}): Promise<string> {
  const view = await viewOf({'content/01-een.md': chapter(markdown), 'data/personeel.json': personnel, ...more})
  return plainText(view.chapters[0]?.body)
}

describe('a figure in running text', () => {
  test.each([
    [':waarde[personeel/totaal/2025]', '1.250'],
    [':waarde[personeel/totaal/2025]{eenheid=ja}', '1.250 vte'],
    [':waarde[personeel/totaal/2025]{afronden=100}', '1.300'],
    [':waarde[personeel/vast/2025]', '1.200'],
    [':waarde[personeel/vast/2025]{decimalen=1}', '1.200,4'],
    [':waarde[personeel/aandeel/2024]', '90,0%'],
    [':waarde[personeel/aandeel/2024]{eenheid=nee}', '90,0'],
    [':waarde[personeel/totaal/groei]', '250'],
    [':verschil[personeel/los/2024/2025]', '−50'],
    [':verschil[personeel/los/2025/2024]', '50'],
    [':verschil[personeel/los/2024/2025]{teken=nee}', '50'],
    [':verschil[personeel/totaal/2024/2025]{teken=ja}', '+250'],
    [':groei[personeel/totaal/2024/2025]', '25,0%'],
    [':groei[personeel/los/2024/2025]{decimalen=0}', '−50%'],
    [':procentpunt[personeel/aandeel/2024/2025]', '6,0'],
    [':procentpunt[personeel/aandeel/2024/2025]{eenheid=ja}', '6,0 procentpunt'],
    [':verschil[personeel/aandeel/2024/2025]', '6,0 procentpunt'],
    [':verschil[personeel/aandeel/2025/2024]{teken=nee decimalen=0}', '6 procentpunt'],
    [':verschil[personeel/aandeel/2024/2025]{eenheid=nee}', '6,0'],
    [':waarde[personeel/aandeel/groei]{eenheid=ja}', '6,0 procentpunt'],
    [':aandeel[personeel/los/2024]{van=totaal}', '10,0%'],
    [':waarde[personeel/totaal/2025]{in=duizend}', '1,3'],
  ])('%s prints %s', async (markdown, expected) => {
    expect(await textOf(markdown)).toBe(expected)
  })

  test.each([
    [':waarde[personel/totaal/2025]', 'onbekende-dataset'],
    [':waarde[personeel/totaal]', 'cijfer-onvolledig'],
    [':waarde[personeel/totalen/2025]', 'onbekende-rij'],
    [':waarde[personeel/totaal/2026]', 'onbekende-kolom'],
  ])('%s is refused at its place', async (markdown, rule) => {
    const files = {'content/01-een.md': chapter(`Er zijn er ${markdown} in dienst.`), 'data/personeel.json': personnel}
    expect(await messagesOf(files)).toEqual([`content/01-een.md:6:12 ${rule}`])
  })
})

describe('computed values', () => {
  test('a stated value that differs at the printed decimals is refused at its cell', async () => {
    const wrong = personnel.replace('"2024": 1000', '"2024": 1001')
    const files = {'content/01-een.md': chapter('Tekst.'), 'data/personeel.json': wrong}
    expect(await messagesOf(files)).toEqual(['data/personeel.json:45:17 berekening-klopt-niet'])
  })

  test('growth over a break in the series is refused', async () => {
    const broken = personnel.replace('"rijen"', '"trendbreuk": ["2025"], "rijen"')
    const files = {'content/01-een.md': chapter(':groei[personeel/totaal/2024/2025]'), 'data/personeel.json': broken}
    expect(await messagesOf(files)).toEqual(['content/01-een.md:6:1 cijfer-niet-te-berekenen'])
  })
})

describe('numbers and references', () => {
  const files: Files = {
    'content/01-een/00-een.md': chapter('Zie :zie[twee] en :zie[personeel].[^a]\n\n[^a]: Eerste noot.'),
    'content/01-een/01-eerst.md': chapter(
      '::kpi{#personeel}\n\nTekst.[^a]\n\n[^a]: Tweede noot.',
      'titel: Eerst\nrubricering: openbaar',
    ),
    'content/02-twee.md': chapter('Zie :zie[eerst].'),
    'data/personeel.json': personnel,
  }
  const texts = (view: View) => view.chapters.map((one) => plainText(one.body))

  test('cross-references name chapters, sections and figures by number', async () => {
    expect(texts(await viewOf(files))).toEqual(['Zie hoofdstuk 2 en figuur 1.', 'Zie paragraaf 1.1.'])
  })

  test('footnotes are numbered through the edition, whatever their names in each file', async () => {
    const view = await viewOf(files)
    expect(
      view.chapters[0]?.footnotes.map(({number, children}) => `${number} ${plainText({type: 'root', children})}`),
    ).toEqual(['1 Eerste noot.', '2 Tweede noot.'])
  })

  test.each([
    ['Zie :zie[drie].', 'zie-onbekend'],
    ['Zie :zie[personeel].', 'zie-niet-geplaatst'],
    ['::kpi{#onbekend}', 'onbekende-dataset'],
    ['::kpi{#personeel}\n\n::kpi{#personeel}', 'dataset-dubbel-geplaatst'],
    ['[hier](../geheim.md)', 'link-onbekend'],
    ['[hier](javascript:alert)', 'link-onbekend'],
    ['![kaart](beeld/kaart.png)', 'afbeelding-ontbreekt'],
    ['![kaart](../../etc/passwd)', 'afbeelding-ontbreekt'],
  ])('%j is refused', async (markdown, rule) => {
    const found = await messagesOf({'content/01-een.md': chapter(markdown), 'data/personeel.json': personnel})
    expect(found.map((message) => message.split(' ')[1])).toContain(rule)
  })

  test('what is classified cannot be referred to in a public text', async () => {
    const secret = dataset('geheim', {rubricering: 'departementaal-vertrouwelijk'})
    const found = await messagesOf({
      'content/01-een.md': chapter('Het zijn er :waarde[geheim/totaal/2025]. Zie :zie[dicht].\n\n::kpi{#geheim}'),
      'content/02-dicht.md': chapter('Dicht.', 'titel: Dicht\nrubricering: departementaal-vertrouwelijk'),
      'data/geheim.json': secret,
    })
    expect(found).toEqual([
      'content/01-een.md:6:13 onbekende-dataset',
      'content/01-een.md:6:46 zie-onbekend',
      'content/01-een.md:8:1 onbekende-dataset',
    ])
  })
})
