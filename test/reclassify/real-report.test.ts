import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {toRecords} from '../../src/diagnostic/report.ts'
import {diskEffects} from '../../src/effects.ts'
import {load} from '../../src/load/load.ts'
import type {Sources} from '../../src/model/sources.ts'
import {checkReclassification} from '../../src/reclassify/check-reclassification.ts'

const root = path.resolve(import.meta.dirname, '../..')

/** The report in this repository, with some of its files changed or added. */
function loadChanged(changes: Readonly<Record<string, (text: string) => string>> = {}): Promise<Sources> {
  const changed = new Map(Object.entries(changes).map(([file, change]) => [path.join(root, file), change] as const))
  return load(
    {root, overlays: [], program: root},
    {
      ...diskEffects,
      async readFile(file) {
        const change = changed.get(file)
        const bytes = await diskEffects.readFile(file)
        if (change === undefined) return bytes
        const before = Buffer.from(bytes).toString('utf8')
        const after = change(before)
        expect(after, `${file} changes`).not.toBe(before)
        return Buffer.from(after)
      },
    },
  )
}

async function since(changes: Parameters<typeof loadChanged>[0]): Promise<ReadonlyArray<string>> {
  const now = await loadChanged(changes)
  expect(toRecords(now.files).filter(({severity}) => severity === 'fout')).toEqual([])
  checkReclassification(await loadChanged(), now)
  return toRecords(now.files).map(({path: file, line, rule}) => `${file}:${line} ${rule}`)
}

const mission = 'data/bijstand-hoofdtaak-3.json'
const exercises = 'content/14-gereedstellen/02-oefenniveaus.md'
const lower = (text: string) =>
  text.replace('"rubricering": "departementaal-vertrouwelijk"', '"rubricering": "openbaar"')

describe('the report in this repository', () => {
  test('says nothing of itself', async () => expect(await since({})).toEqual([]))

  test('has one message for a row whose label is lowered, and none when that was decided', async () => {
    const [message, ...others] = await since({[mission]: lower})
    expect(message).toMatch(/^data\/bijstand-hoofdtaak-3\.json:\d+ rubricering-verlaagd$/)
    expect(others).toEqual([])
    const decided = {
      id: 'proef',
      rubricering: 'openbaar',
      wat: 'bijstand-hoofdtaak-3/fictief-nergensland',
      besluit: 'Directeur',
      datum: '2026-05-01',
      grond: 'Proef',
    }
    const record = (text: string) => text.replace('"vrijgaven": [', `"vrijgaven": [${JSON.stringify(decided)},`)
    expect(await since({[mission]: lower, 'data/register/vrijgaven.json': record})).toEqual([])
  })

  test('has a message for a classified sentence that is pasted with two words changed', async () => {
    const sentence = 'Voorbeeldbataljon B zakte een trede, omdat het alleen op even dagen oefende.'
    expect((await readSource(exercises)).replaceAll('\n', ' ')).toContain(sentence)
    const reworded = sentence.replace('trede', 'niveau').replace('even', 'oneven')
    const paste = (text: string) => `${text}\n${reworded}\n`
    expect(await since({'content/00-voorwoord.md': paste})).toEqual([
      expect.stringMatching(/^content\/00-voorwoord\.md:\d+ gerubriceerde-tekst-lager$/),
    ])
  })

  test('has a message for a classified figure that is typed in a public text, in another notation', async () => {
    const paste = (text: string) => `${text}\nEr waren 77,777 keer bijstand.\n`
    expect(await since({'content/00-voorwoord.md': paste})).toEqual([
      expect.stringMatching(/^content\/00-voorwoord\.md:\d+ gerubriceerd-cijfer-lager$/),
    ])
  })
})

async function readSource(file: string): Promise<string> {
  return Buffer.from(await diskEffects.readFile(path.join(root, file))).toString('utf8')
}
