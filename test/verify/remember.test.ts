import {describe, expect, test} from 'vitest'
import {createMemory} from '../../src/model/remember.ts'
import {verify} from '../../src/verify/verify.ts'
import {memoryEffects} from '../memory-effects.ts'
import {typesetCarrier} from './carrier.ts'

const name = 'Codenaam Zilvermeeuw'
const withheld = (...texts: ReadonlyArray<string>) => ({
  traces: texts.map((text) => ({kind: 'title', text, origin: 'content/01-een.md:6'})),
})

describe.each([
  ['a page', 'index.html', async (text: string) => Buffer.from(`<p>${text}</p>`)],
  ['a PDF', 'stand.pdf', async (text: string) => Buffer.from(await typesetCarrier(text))],
])('of %s that was judged before', (_what, file, make) => {
  const path = `/uit/openbaar/${file}`

  test.each([
    ['what changed since', 'Iets openbaars.', name, [name], [name], 1],
    ['what is no longer there', name, 'Iets openbaars.', [name], [name], 0],
    ['what was not looked for', name, name, ['Iets anders'], ['Iets anders', name], 1],
    ['what was found already', name, name, [name], [name], 1],
  ])('%s is seen', async (_case, before, after, sought, soughtNow, found) => {
    const disk = memoryEffects({[path]: await make(before)})
    const staying = {...disk, remember: createMemory()}
    await verify('/uit/openbaar', withheld(...sought), staying)
    await disk.writeFile(path, await make(after))
    const files = await verify('/uit/openbaar', withheld(...soughtNow), staying)
    expect(files.flatMap(({messages}) => messages)).toHaveLength(found)
  })
})
