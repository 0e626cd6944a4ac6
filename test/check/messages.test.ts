import {beforeAll, describe, expect, test, vi} from 'vitest'
import type {Cleared, View} from '../../src/model/view.ts'
import {type Finding, readCase} from './read-case.ts'
import {loadReport, viewEverything} from './real-view.ts'

vi.setConfig({hookTimeout: 60_000})

let view: Cleared<View>
beforeAll(async () => {
  view = viewEverything(await loadReport())
})

function read(
  sets: string,
  text: string,
  level: 'openbaar' | 'stg-confidentieel' = 'openbaar',
): ReadonlyArray<Finding> {
  return readCase({sets: sets.split(', '), text}, view, level)
}

describe('what an editor reads', () => {
  test.each([
    [
      'personele-samenstelling',
      'Defensie telt ruim 79.900 vte.',
      'Schrijf :waarde[personele-samenstelling/totaal/2025]{afronden=100}; de lezer ziet hetzelfde.',
    ],
    [
      'instroom-beroepsmilitairen',
      'In 2025 is 74% van het plan voor de instroom gehaald.',
      'Schrijf :waarde[instroom-beroepsmilitairen/pct/2025]{decimalen=0}; de lezer ziet hetzelfde.',
    ],
    [
      'personele-samenstelling',
      'De reservisten groeiden in 2025 met 19,5 procent.',
      'Schrijf :groei[personele-samenstelling/reservisten/2024/2025]{eenheid=nee}; de lezer ziet hetzelfde.',
    ],
    [
      'uitstroom-burgers',
      'De uitstroom van burgers was in 2025 203 vte hoger dan in 2024.',
      'Schrijf :verschil[uitstroom-burgers/realisatie/2024/2025]; de lezer ziet hetzelfde.',
    ],
    [
      'geluidsmeldingen-vliegbases',
      'In totaal waren er in 2025 1.738 meldingen minder dan in 2024.',
      'Schrijf :verschil[geluidsmeldingen-vliegbases/totaal/meldingen-2025/meldingen-2024]; de lezer ziet hetzelfde.',
    ],
    [
      'externe-inhuur-uitgaven',
      'Uitzendkrachten kostten in 2025 141,8 miljoen euro.',
      'Schrijf :waarde[externe-inhuur-uitgaven/uitzendkrachten/2025]{in=miljoen}; de lezer ziet hetzelfde.',
    ],
    [
      'externe-inhuur-uitgaven',
      'Van het totaal ging in 2025 28,0% naar uitzendkrachten.',
      'Schrijf :aandeel[externe-inhuur-uitgaven/uitzendkrachten/2025]{van=totaal}; de lezer ziet hetzelfde.',
    ],
    [
      'onvolkomenheden-algemene-rekenkamer',
      'Bij munitiebeheer zijn 9 van 10 aanbevelingen opgevolgd.',
      'Schrijf :waarde[onvolkomenheden-algemene-rekenkamer/munitie/status]; de lezer ziet hetzelfde.',
    ],
    [
      'edf-ranglijst-entiteiten',
      'Nederland eindigde in 2024 op de 7e plaats.',
      'Schrijf :waarde[edf-ranglijst-entiteiten/plaats/2024]; de lezer ziet hetzelfde.',
    ],
  ])('%s: %s', (sets, text, note) => {
    const found = read(sets, text)
    expect(found.map(({rule}) => rule)).toEqual(['cijfer-overgetypt'])
    expect(found[0]?.note).toContain(note)
  })

  test.each([
    [
      'personele-samenstelling',
      'In 2025 werkten er 42.975 vte aan beroepsmilitairen.',
      'Er staat 42.975, maar hier hoort waarschijnlijk 44.825 (personele-samenstelling/beroepsmilitairen/2025): dit is het cijfer van een andere periode.',
    ],
    [
      'aandeel-vrouwen',
      'Het aandeel vrouwen steeg in 2025 met 0,8%.',
      'Er staat 0,8%, maar hier hoort waarschijnlijk 0,8 procentpunt (het verschil van aandeel-vrouwen/vrouwen van 2024 tot 2025): het verschil is in procentpunten, niet in procenten.',
    ],
    [
      'defensie-uitgaven-en-verplichtingen',
      'In 2025 gaf Defensie in totaal 26,3 miljoen euro uit.',
      'Er staat 26,3 miljoen euro, maar hier hoort waarschijnlijk 26,3 miljard euro (defensie-uitgaven-en-verplichtingen/uitgaven-totaal/2025): er staat een cijfer te veel of te weinig, of de komma of de eenheid klopt niet.',
    ],
    [
      'personele-samenstelling',
      'Op 1 januari 2026 telde Defensie ruim 80.000 vte.',
      'Er staat ruim 80.000, maar hier hoort waarschijnlijk 79.949 (personele-samenstelling/totaal/2025): het woord ervoor klopt niet.',
    ],
    [
      'uitstroom-burgers',
      'De uitstroom van burgers was in 2025 203 vte lager dan in 2024.',
      'Bij 203 spreekt de zin van een daling, maar het verschil van uitstroom-burgers/realisatie van 2024 tot 2025 is een stijging.',
    ],
    [
      'uitstroom-burgers',
      'De uitstroom van burgers daalde in 2025 naar :waarde[uitstroom-burgers/realisatie/2025] vte.',
      'Bij 1.715 spreekt de zin van een daling, maar uitstroom-burgers/realisatie/2025 is een stijging.',
    ],
    [
      'personele-gereedheid',
      'De kwalificatiegraad was in 2025 31%.',
      'Er staat 31%, maar personele-gereedheid/kwalificatiegraad/2025 is 65,0%.',
    ],
  ])('%s: %s', (sets, text, message) => {
    expect(read(sets, text).map((finding) => finding.message)).toEqual([message])
  })
})

describe('what is passed over', () => {
  test.each([
    ['a norm, for no directive prints it', 'personele-gereedheid', 'Voor de kwalificatiegraad geldt een norm van 75%.'],
    ['a number word', 'luchthavenbesluiten-vastgesteld', 'Er zijn vijf besluiten vastgesteld.'],
    ['words too vague to be held to a cell', 'cio-oordelen', 'Er waren in 2025 tientallen oordelen.'],
    [
      'a figure that a directive prints',
      'cio-oordelen',
      'In 2025 waren er :waarde[cio-oordelen/totaal/2025] oordelen.',
    ],
    ['a label', 'cio-oordelen', 'Zie versie 30 van het overzicht van oordelen.'],
  ])('%s', (_name, sets, text) => {
    expect(read(sets, text)).toEqual([])
  })
})

test('a figure that readers may not see is neither named nor proposed', () => {
  const text = 'In 2025 is aan Nergensland 77.777 keer bijstand verleend.'
  expect(read('bijstand-hoofdtaak-3', text)).toEqual([])
  expect(read('bijstand-hoofdtaak-3', text, 'stg-confidentieel').map(({rule}) => rule)).toEqual(['cijfer-overgetypt'])
})

test('a number of four digits is known far from its dataset, and so is a slip in it', () => {
  expect(read('cio-oordelen', 'Defensie telt 79.949 voltijdsequivalenten.').map(({note}) => note.slice(0, 53))).toEqual(
    ['Schrijf :waarde[personele-samenstelling/totaal/2025];'],
  )
  const slip = 'In 2025 bereikte Veteraan in de klas 59.957 leerlingen.'
  expect(read('cio-oordelen', slip).map(({rule}) => rule)).toEqual(['cijfer-wijkt-af'])
})
