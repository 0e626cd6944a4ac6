import {expect, test} from 'vitest'
import {maskNames} from '../../src/check/mask-names.ts'

test.each([
  'Op 1 januari 2026 en op 7 en 8 augustus.',
  'De brief van 31-12-2025 en die van 2025-12-31.',
  'Tussen 2018 en 2022, in 2015–2017 en in schooljaar 2024/2025.',
  'Om 10:30, van 9.00 tot 17.00 uur en om 14 uur.',
  'Kamerstuk 36 592, nr. 52, en Kamerstuk 33 763-X, nr. 161.',
  'Motie 36124-45, Stb. 2025, 412 en Verordening (EU) 2023.',
  'Artikel 97, artikel 10.12, lid 2 en hoofdstukken 3, 4 en 5.',
  'Zie paragraaf 2.1, figuur 4, tabel 12 en bijlage 3.',
  'Hoofdtaak 1, speerpunt 3, categorie 0, de categorieën 2, 3 en 4, niveau 3 en scope 2.',
  'De 13e Brigade en de 43e Brigade, het 11e bataljon.',
  'De F-35, de NH-90, de CV-90, de AH-64E, de MQ-9, SNMG-1 en PAC-3.',
  'Munitie van 127 mm en 5,56 mm, een 12-jarige, 5G en 24/7.',
  'Bel 070-3188188, 0800-1234567 of +31 70 318 8188.',
  'Kijk op https://voorbeeld.nl/2025/12 of mail info3@voorbeeld.nl.',
  'Postbus 20701, 2500 ES Den Haag.',
  'Drie op de vijf, vier op de tien, 1 op de 3, twee derde en drie kwart.',
  'Op een schaal van 1 tot 4.',
  'Q2 en H1; ’25; versie 2.1.',
  '3. Een derde punt.',
])('%s holds no statistic', (text) => {
  const left = maskNames(text, []).match(/\d[\d.,]*|(?<!\p{L})(?:twee|drie|vier|tien)(?!\p{L})/giu)
  expect(left ?? []).toEqual([])
})

test.each([
  ['In 2025 waren er 5.138 vte, 812 meer dan in 2024.', ['5.138', '812']],
  ['Van 77,5% naar 79,5%.', ['77,5', '79,5']],
  ['De 7e plaats is binnen de norm.', ['7']],
  ['De 1.000e dienjaarmilitair.', ['1.000']],
  ['Er kwamen er 2000 vte bij.', ['2000']],
  ['Het plan was 6.969 vte.', ['6.969']],
  ['Categorie 3 telde 109 meldingen.', ['109']],
  ['Op 31 december liepen er 269 projecten.', ['269']],
  ['In 2025 269 projecten.', ['269']],
])('%s keeps its figures', (text, expected) => {
  expect(maskNames(text, []).match(/\d+(?:[.,]\d+)*/g)).toEqual(expected)
})

test('titles and numbers of documents in the register are no statistics', () => {
  expect(maskNames('Zie de Visie 1000 punten.', ['Visie 1000 punten'])).not.toMatch(/\d/)
})
