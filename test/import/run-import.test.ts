import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {diskEffects} from '../../src/effects.ts'
import {runImport} from '../../src/import/run-import.ts'
import {memoryEffects} from '../memory-effects.ts'
import {copyOf} from './try-import.ts'

const text = copyOf('motiverende-aspecten-top3')
const disk = () =>
  memoryEffects({
    'data/motiverende-aspecten-top3.json': text,
    'overlay/data/motiverende-aspecten-top3.json': text,
    'c.csv': 'rij;2025\nsfeer;50\n',
  })

describe('arguments', () => {
  test.each([
    [[], 'Noem het bestand met de cijfers: .csv of .xlsx.'],
    [['c.csv'], 'Noem de gegevensset: --dataset ID.'],
    [['c.xls', '--dataset', 'a'], 'Onverwacht bestand ‘c.xls’, verwacht .csv of .xlsx.'],
    [['c.csv', 'd.csv', '--dataset', 'a'], 'Onverwacht ‘d.csv’, verwacht één bestand.'],
    [['c.csv', '--dataset'], 'Achter ‘--dataset’ hoort een waarde.'],
    [['c.csv', '--dataset', '--droog'], 'Achter ‘--dataset’ hoort een waarde.'],
    [['c.csv', '--dataset', '../geheim'], 'Onverwacht id ‘../geheim’, verwacht kleine letters, cijfers en streepjes.'],
    [['c.csv', '--dataset', 'a', '--dataset', 'b'], 'De optie ‘--dataset’ staat er twee keer.'],
    [
      ['c.csv', '--dataset', 'a', '--decimaal', 'comma'],
      'Onverwacht ‘comma’ achter ‘--decimaal’, verwacht komma of punt.',
    ],
    [['c.csv', '--dataset', 'a', '--blad', 'x'], 'Een blad kiezen kan alleen bij een .xlsx.'],
    [['c.csv', '--dataset', 'a', '--dry'], 'Onbekende optie ‘--dry’.'],
    [['x.csv', '--dataset', 'motiverende-aspecten-top3'], 'Het bestand ‘x.csv’ is er niet.'],
    [
      ['c.csv', '--dataset', 'motiverende-aspecten'],
      'Er is geen gegevensset ‘motiverende-aspecten’ in data. Bedoelde u ‘motiverende-aspecten-top3’?',
    ],
  ])('%j: %s', async (args, sentence) => {
    const {exitCode, stdout, stderr} = await runImport(args, disk())
    expect({exitCode, stdout}).toEqual({exitCode: 2, stdout: ''})
    expect(stderr.split('\n')[0]).toBe(sentence)
    expect(stderr).toContain('npm run import -- BESTAND')
  })

  test.each([
    [['--kolom', '2024', '2025', 'c.csv']],
    [['c.csv', '--kolom=2024,2025']],
    [['c.csv', '--kolom', '2024', '--kolom', '2025']],
  ])('%j names two columns and one file', async (args) => {
    const {exitCode, stderr} = await runImport([...args, '--dataset', 'motiverende-aspecten-top3'], disk())
    expect(exitCode).toBe(1)
    expect(stderr).toContain('geen kolom ‘2024’')
    expect(stderr).not.toContain('geen kolom ‘2025’')
  })

  test('--root says in which report', async () => {
    const effects = disk()
    await runImport(['c.csv', '--dataset', 'motiverende-aspecten-top3', '--root', 'overlay'], effects)
    const read = (file: string): string => new TextDecoder().decode(effects.files.get(file))
    expect(read('overlay/data/motiverende-aspecten-top3.json')).toBe(text.replace('"2025": 49', '"2025": 50'))
    expect(read('data/motiverende-aspecten-top3.json')).toBe(text)
  })
})

describe('the disk', () => {
  const call = ['c.csv', '--dataset', 'motiverende-aspecten-top3']

  test('the old dataset stands until the new one is whole, and nothing is left beside it when that fails', async () => {
    const effects = disk()
    const before = [...effects.files]
    const failing = {...effects, rename: () => Promise.reject(new Error('schijf vol'))}
    await expect(runImport(call, failing)).rejects.toThrow('schijf vol')
    expect([...effects.files]).toEqual(before)
    const halfway = {
      ...effects,
      async writeFile(target: string, contents: Uint8Array | string) {
        await effects.writeFile(target, contents.slice(0, 10))
        throw new Error('schijf vol')
      },
    }
    await expect(runImport(call, halfway)).rejects.toThrow('schijf vol')
    expect([...effects.files]).toEqual(before)
  })

  test('a dataset that is not in UTF-8 is not written back damaged', async () => {
    const effects = disk()
    const latin = new Uint8Array(Buffer.from(text.replace('’', 'é'), 'latin1'))
    effects.files.set('data/motiverende-aspecten-top3.json', latin)
    const {exitCode, stderr} = await runImport(call, effects)
    expect(exitCode).toBe(1)
    expect(stderr).toContain('het is niet bewaard als UTF-8')
    expect(effects.files.get('data/motiverende-aspecten-top3.json')).toBe(latin)
  })

  test('it works on the real one', async () => {
    const root = mkdtempSync(path.join(tmpdir(), 'import-'))
    try {
      await diskEffects.writeFile(path.join(root, 'data/motiverende-aspecten-top3.json'), text)
      writeFileSync(path.join(root, 'c.csv'), 'rij;2025\nsfeer;50\n')
      const args = [path.join(root, 'c.csv'), '--dataset', 'motiverende-aspecten-top3', '--root', root]
      const {exitCode, stdout} = await runImport(args, diskEffects)
      expect(exitCode).toBe(0)
      expect(stdout).toContain('data/motiverende-aspecten-top3.json\n  sfeer/2025: 49 → 50\n')
      expect(readdirSync(path.join(root, 'data'))).toEqual(['motiverende-aspecten-top3.json'])
      const written = readFileSync(path.join(root, 'data/motiverende-aspecten-top3.json'), 'utf8')
      expect(written).toBe(text.replace('"2025": 49', '"2025": 50'))
    } finally {
      rmSync(root, {recursive: true})
    }
  })
})
