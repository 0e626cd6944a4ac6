import {expect, test} from 'vitest'
import {diskEffects} from '../../src/effects.ts'
import {readCharacters} from '../../src/pdf/read-characters.ts'
import {renderPdf} from '../../src/pdf/render-pdf.ts'
import {sampleView} from './sample-view.ts'

test('a character that the typeface lacks is reported where it was typed, and nothing is typeset', async () => {
  const view = sampleView([
    {id: 'voorwoord', title: 'Voorwoord', markdown: 'Goed.\n\nEen **lach 😀**.[^1]\n\n[^1]: Noot 漢.'},
  ])
  expect(await renderPdf(view, false, diskEffects)).toEqual([])
  const found = view.chapters[0]?.file.messages.map(({line, column, reason, ruleId}) => ({
    line,
    column,
    reason,
    ruleId,
  }))
  expect(found).toEqual([
    {
      line: 3,
      column: 7,
      reason: 'Onverwacht teken 😀 (U+1F600), verwacht een teken dat het lettertype van het rapport heeft.',
      ruleId: 'teken-niet-in-lettertype',
    },
    expect.objectContaining({line: 5, ruleId: 'teken-niet-in-lettertype'}),
  ])
})

test('a dataset that is placed is looked through, too', async () => {
  const view = sampleView([{id: 'voorwoord', title: 'Voorwoord', markdown: '::kpi{#tabel-klein}'}])
  const dataset = view.printed.get('tabel-klein')!
  const printed = new Map([['tabel-klein', {...dataset, notes: ['Zie ☃.']}]])
  expect(await renderPdf({...view, printed}, false, diskEffects)).toEqual([])
  expect(dataset.file.messages.map(String)).toEqual([expect.stringContaining('☃ (U+2603)')])
})

test('the typeface has what Dutch reports are written with', async () => {
  const has = readCharacters(await diskEffects.readFont('Regular'))
  const missing = (text: string) => [...text].filter((character) => !has(character.codePointAt(0) as number))
  expect(missing('Aé ïĲ €1.234,5 − – … ‘’ “” × ½ ≥ ₂ ² † ‡ CO₂ \u00a0')).toEqual([])
  expect(missing('漢😀☃')).toEqual(['漢', '😀', '☃'])
})
