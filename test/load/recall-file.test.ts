import {expect, test} from 'vitest'
import {load} from '../../src/load/load.ts'
import {createMemory} from '../../src/model/remember.ts'
import {memoryEffects} from '../memory-effects.ts'
import {basics, chapter, dataset} from '../report.ts'

const folders = {root: '/rapport', overlays: [], program: '/programma'}
const register = (text: string) =>
  JSON.stringify({verwijzingen: [{id: 'a', rubricering: 'openbaar', soort: 'Motie', titel: text}]})

/** States of one report, each with mistakes: as somebody who writes leaves it. */
const states: ReadonlyArray<Readonly<Record<string, string>>> = [
  {'content/01-een.md': chapter('Een :zie[a].'), 'data/reeks.json': dataset('reeks')},
  {'content/01-een.md': chapter('Een <b>a</b>.'), 'data/reeks.json': dataset('reeks', {titel: '(stg-geheim)'})},
  {'content/01-een.md': chapter('Een <b>a</b>.'), 'data/register/verwijzingen.json': register('')},
  {'content/01-een.md': '---\ntitel: Een\n---\n', 'content/02-een.md': chapter(':::stg-geheim\nNooit dicht.')},
  {'content/01-een.md': chapter('Een :zie[a].'), 'data/reeks.json': '{'},
]

test('a report that is read again gives what reading it for the first time gives', async () => {
  const remember = createMemory()
  for (const state of [...states, ...states]) {
    const files = Object.entries({...basics, ...state}).map(([path, text]) => [`/rapport/${path}`, text] as const)
    const effects = memoryEffects(Object.fromEntries(files))
    const {chapters, datasets, registers, files: read} = await load(folders, {...effects, remember})
    const fresh = await load(folders, effects)
    expect(read).toEqual(fresh.files)
    expect(chapters).toEqual(fresh.chapters)
    expect(registers).toEqual(fresh.registers)
    expect([...datasets]).toEqual([...fresh.datasets])
    for (const {file} of chapters) expect(read).toContain(file)
  }
})
