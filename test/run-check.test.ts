import {expect, test} from 'vitest'
import {runCheck} from '../src/run-check.ts'
import {memoryEffects} from './memory-effects.ts'
import {basics, chapter, dataset, type Files} from './report.ts'

const placed = '## Doelstelling\n\nMeer mensen.\n\n::kpi{#personeel}\n\n## Toelichting'
const text = 'Op 1 januari 2026 werkten er 1.250 vte.'

function disk(files: Files) {
  const fields = {bron: 'Administratie', eigenaar: 'Directie Personeel', peildatum: '2026-01-01'}
  const words = {'content/woordenlijst.txt': 'vte\n'}
  const all = {...basics, ...words, 'data/personeel.json': dataset('personeel', fields), ...files}
  return memoryEffects(
    Object.fromEntries(Object.entries(all).map(([path, contents]) => [`/rapport/${path}`, contents])),
  )
}

function check(effects: ReturnType<typeof disk>, ...args: ReadonlyArray<string>) {
  return runCheck(['--root', '/rapport', ...args], '/programma', effects)
}

test('a typed figure is information, counted for a person and whole in JSON', async () => {
  const effects = disk({'content/01-een.md': chapter(`${placed}\n\n${text}`)})
  expect(await check(effects)).toMatchObject({
    code: 0,
    output: '',
    messages: expect.stringContaining('1 keer informatie'),
  })
  const {output} = await check(effects, '--format', 'json')
  expect(JSON.parse(output)).toMatchObject([{path: 'content/01-een.md', line: 14, rule: 'cijfer-overgetypt'}])
})

test('a message shows its line with a mark, and SARIF names its rule', async () => {
  const effects = disk({'content/01-een.md': chapter('Er waren :waarde[personeel/totaal/2030] vte.')})
  const {code, messages} = await check(effects)
  expect(code).toBe(1)
  expect(messages).toContain('\n    Er waren :waarde[personeel/totaal/2030] vte.\n             ^\n  → ')
  expect(messages).toMatch(/^content\/01-een\.md:6:10 fout .*\[onbekende-kolom\]/)
  const {output} = await check(effects, '--format', 'sarif')
  expect(JSON.parse(output)).toMatchObject({runs: [{results: [{ruleId: 'onbekende-kolom'}]}]})
})

test('a message about a classified line does not show it, nor one where a label is missing', async () => {
  const wrong = 'Er waren 8917 geheimen, :waarde[personeel/totaal/2030] vte.'
  const show = async (source: string) => (await check(disk({'content/01-een.md': source}))).messages
  for (const source of [
    chapter(wrong, 'titel: Proef\nrubricering: stg-geheim'),
    chapter(`:::stg-geheim\n${wrong}\n:::`),
    chapter(`Zin. :stg-geheim[${wrong}]`),
    chapter(wrong, 'titel: Proef'),
  ]) {
    const messages = await show(source)
    expect(messages).toMatch(/ fout /)
    expect(messages).not.toContain('8917')
  }
  expect(await show(chapter(wrong))).toContain('8917')
})

test('--fix puts the directive in its place and leaves what readers see', async () => {
  const effects = disk({'content/01-een.md': chapter(`${placed}\n\n${text}`)})
  await check(effects, '--fix')
  expect(Buffer.from(effects.files.get('/rapport/content/01-een.md') ?? []).toString()).toContain(
    'werkten er :waarde[personeel/totaal/2025] vte.',
  )
  expect(await check(effects)).toEqual({code: 0, output: 'Geen fouten en geen waarschuwingen.\n', messages: ''})
})

test('--mozaiek refuses a hidden figure that a public total and the other part give', async () => {
  const rows = [
    {id: 'open', titel: 'Open', waarden: {2025: 900}},
    {id: 'dicht', titel: 'Dicht', rubricering: 'departementaal-vertrouwelijk', waarden: {2025: 350}},
    {id: 'totaal', titel: 'Totaal', rol: 'totaal', waarden: {2025: 1250}},
  ]
  const leaking = dataset('personeel', {kolommen: [{id: '2025'}], rijen: rows})
  const effects = disk({'content/01-een.md': chapter('::kpi{#personeel}'), 'data/personeel.json': leaking})
  expect((await check(effects)).code).toBe(0)
  const {code, messages} = await check(effects, '--mozaiek')
  expect(code).toBe(1)
  expect(messages).toMatch(/data\/personeel\.json:\d+:\d+ fout .*\[mozaiek-/)
  expect(messages).not.toContain('350')
})

test('an earlier version that is not there ends with 2', async () => {
  const effects = disk({'content/01-een.md': chapter('Tekst.')})
  expect(await check(effects, '--mozaiek', '--eerder', '/rapport/vroeger')).toMatchObject({code: 2})
})
