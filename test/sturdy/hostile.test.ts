import {mkdirSync, mkdtempSync, rmSync, symlinkSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {runCli} from '../run-cli.ts'
import {hostileDrawings} from './hostile-drawings.ts'
import {hostileFiles} from './hostile-files.ts'
import {hostileTexts} from './hostile-texts.ts'
import {smallReport, writeFiles} from './small-report.ts'
import {tryReport} from './try-report.ts'

/** Milliseconds of the processor that any of it may take. */
const most = 2000

describe.each([
  ['text', hostileTexts],
  ['a file', hostileFiles],
  ['a drawing', hostileDrawings],
])('%s', (_kind, cases) => {
  test.each(cases.map((one) => [one.name, one] as const))('with %s is told at its place', async (_name, one) => {
    const {messages, milliseconds, isPublished} = await tryReport(one.files)
    expect(messages).toContain(one.expected)
    expect(isPublished).toBe(one.isWarning === true)
    expect(milliseconds).toBeLessThan(most)
  })
})

test('a soft hyphen, hard spaces and a hyphen that does not break are Dutch, and no trick', async () => {
  const {messages} = await tryReport(smallReport('woord\u00ADdeel, 5\u00A0km, 5\u202Fkm, e\u2011mail', 1250))
  expect(messages).toEqual([])
})

describe('a symbolic link out of the report', () => {
  let folder: string

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'stand-link-'))
    writeFiles(path.join(folder, 'elders'), smallReport('elders', 1))
    writeFiles(path.join(folder, 'elders'), {'geheim.md': 'x', 'geheim.json': '{}', 'page.hbs': 'x', 'kaart.png': 'x'})
  })
  afterAll(() => rmSync(folder, {recursive: true, force: true}))

  test.each([
    ['content', '01-een/02-geheim.md', 'geheim.md'],
    ['content', 'beeld/kaart.png', 'kaart.png'],
    ['content', '03-map', '.'],
    ['data', 'geheim.json', 'geheim.json'],
    ['templates', 'html/page.hbs', 'page.hbs'],
  ])('in %s, %s, is refused', (place, name, target) => {
    const root = path.join(folder, name.replaceAll('/', '-'))
    writeFiles(root, smallReport('hier', 1250))
    mkdirSync(path.dirname(path.join(root, place, name)), {recursive: true})
    symlinkSync(path.join(folder, 'elders', target), path.join(root, place, name))
    const {status, stderr} = runCli(['build', '--root', root, '--no-pdf'])
    expect(stderr).toContain(`${place}/${name}:1:1 fout Onverwachte symbolische link`)
    expect(status).toBe(1)
  })

  test.each(['content', 'data', 'templates'])('in place of %s itself is refused', (name) => {
    const root = path.join(folder, `heel-${name}`)
    writeFiles(root, smallReport('hier', 1250))
    rmSync(path.join(root, name), {recursive: true, force: true})
    symlinkSync(path.join(folder, 'elders', name), path.join(root, name))
    const {status, stderr} = runCli(['build', '--root', root, '--no-pdf'])
    expect(stderr).toContain(`${name}:1:1 fout Onverwachte symbolische link`)
    expect(status).toBe(1)
  })

  test('in an overlay is refused', () => {
    const [root, overlay] = [path.join(folder, 'onder'), path.join(folder, 'boven')]
    writeFiles(root, smallReport('hier', 1250))
    mkdirSync(path.join(overlay, 'data'), {recursive: true})
    symlinkSync(path.join(folder, 'elders/geheim.json'), path.join(overlay, 'data/geheim.json'))
    const {status, stderr} = runCli(['build', '--root', root, '--overlay', overlay, '--no-pdf'])
    expect(stderr).toContain('boven/data/geheim.json:1:1 fout Onverwachte symbolische link')
    expect(status).toBe(1)
  })
})
