import {describe, expect, test} from 'vitest'
import {runVerify} from '../../src/run-verify.ts'
import {memoryEffects} from '../memory-effects.ts'
import {putTogether, takeApart, typesetCarrier} from './carrier.ts'

const disk = memoryEffects({
  '/uit/index.html': '<p>De Zilvermeeuw vloog 5.138 keer.</p>',
  '/uit/data/a.csv': 'id,titel\r\n1,Niets\r\n',
  '/schoon/index.html': '<p>Niets.</p>',
  '/lijst.txt': 'Kievit-klasse\n\nZilvermeeuw\n5138\n',
  '/lijst.json': '["Kievit-klasse",\n "Zilvermeeuw"]',
  '/kort.txt': 'Zilvermeeuw\nab\n12\n',
  '/kapot.json': '[{"a": 1}]',
  '/leeg.txt': '\n',
})

function run(...args: ReadonlyArray<string>) {
  return runVerify(args, disk)
}

describe('npm run verify', () => {
  test('names the file and the line of the list, never what stands on it', async () => {
    const {code, output, messages} = await run('/uit', '--canaries', '/lijst.txt')
    expect({code, output}).toEqual({code: 1, output: ''})
    expect(messages).toMatch(/^\/uit\/index\.html:1:1 fout In dit bestand staat wat op regel 3 van de lijst staat/m)
    expect(messages).toMatch(/regel 4 van de lijst/)
    expect(messages).not.toMatch(/Zilvermeeuw|Kievit|5.?138/)
  })

  test('takes a list in JSON', async () => {
    const {code, messages} = await run('/uit', '--canaries', '/lijst.json')
    expect(code).toBe(1)
    expect(messages).toMatch(/regel 2 van de lijst/)
  })

  test('finds nothing where there is nothing', async () => {
    expect(await run('/schoon', '--canaries', '/lijst.txt')).toEqual({
      code: 0,
      output: 'Niets gevonden.\n',
      messages: '',
    })
  })

  test('refuses a PDF of another shape and a file that it cannot open', async () => {
    const pdf = putTogether(takeApart(await typesetCarrier()))
    await disk.writeFile('/vorm/goed.pdf', pdf)
    await disk.writeFile('/vorm/staart.pdf', Buffer.concat([pdf, Buffer.from('staart')]))
    await disk.writeFile('/vorm/half.pdf', pdf.subarray(0, 900))
    const {code, messages} = await run('/vorm', '--canaries', '/lijst.txt')
    expect(code).toBe(1)
    expect(messages).toMatch(/half\.pdf:1:1 fout .*\[bestand-niet-te-lezen\]/)
    expect(messages).toMatch(/staart\.pdf:1:1 fout .*\[pdf-onverwacht\]/)
    expect(messages).not.toMatch(/goed\.pdf/)
  })

  test.each([
    [[], 'Onverwacht 0 mappen en geen lijst'],
    [['/uit'], 'geen lijst'],
    [['/uit', '/schoon', '--canaries', '/lijst.txt'], 'Onverwacht 2 mappen'],
    [['/uit', '--canaries', '/nergens.txt'], '‘/nergens.txt’ is er niet'],
    [['/nergens', '--canaries', '/lijst.txt'], '‘/nergens’ staan geen bestanden'],
    [['/uit', '--canaries', '/kort.txt'], 'op regel 2, 3'],
    [['/uit', '--canaries', '/kapot.json'], 'Onverwachte JSON'],
    [['/uit', '--canaries', '/leeg.txt'], 'staat niets om naar te zoeken'],
  ])('wrong usage: %j', async (args, sentence) => {
    const {code, messages} = await run(...args)
    expect(code).toBe(2)
    expect(messages).toContain(sentence)
    expect(messages).not.toContain('Zilvermeeuw')
  })
})
