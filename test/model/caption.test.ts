import {expect, test} from 'vitest'
import {captionFigure} from '../../src/model/caption.ts'
import {column, dataset} from './make-dataset.ts'

const report = {id: 'a', clearance: 'openbaar', kind: 'report', title: 'Openbare versie'} as const
const years = ['2023', '2024', '2025'].map((year) => column(year, {period: year}))

test('the finding is the headline, and below it stand the statistic, its unit and its years', () => {
  const caption = captionFigure(
    dataset([...years, column('d', {period: '2030', role: 'target'})], [], {message: 'Stijgt.'}),
    report,
  )
  expect(caption).toMatchObject({headline: 'Stijgt.', subtitle: 'Proef, vte, 2023–2025'})
})

test('without a finding the statistic is the headline and is not said twice', () => {
  expect(captionFigure(dataset(years.slice(2), []), report)).toMatchObject({headline: 'Proef', subtitle: 'vte, 2025'})
})

test('a rank has no unit to name, and other periods than years are left to the table', () => {
  const quarters = [column('q', {period: '2025-Q2'})]
  expect(captionFigure(dataset(quarters, [], {unit: 'e plaats'}), report).subtitle).toBe('')
})

test('the source line says only what is known', () => {
  const known = captionFigure(dataset([], [], {source: 'CBS', referenceDate: '2025-12-31'}), report)
  expect(known.source).toEqual(['Bron: CBS', 'Peildatum: 31 december 2025'])
  expect(captionFigure(dataset([], []), report).source).toEqual([])
})

test('the message of a public dataset does not stand over the part that an annex adds', () => {
  const set = dataset(years, [], {message: 'Stijgt.'})
  const annex = {id: 'b', clearance: 'stg-geheim', kind: 'annex', title: 'Bijlage'} as const
  expect(captionFigure(set, annex)).toMatchObject({headline: 'Proef', subtitle: 'vte, 2023–2025'})
  expect(captionFigure({...set, level: 'stg-geheim'}, annex).headline).toBe('Stijgt.')
})
