import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, describe, expect, inject, test} from 'vitest'
import {chapter, messagesOf} from '../report.ts'
import {runCli} from '../run-cli.ts'
import {fingerprint} from './fingerprint.ts'

const root = path.resolve(import.meta.dirname, '../..')
const built = inject('built')
const folder = mkdtempSync(path.join(tmpdir(), 'stand-windows-'))
afterAll(() => rmSync(folder, {recursive: true, force: true}))

/** Sources of the program and scripts, but for what runs on Debian only and says so. */
const sources = ['src', 'test']
  .flatMap((top) =>
    readdirSync(path.join(root, top), {recursive: true, encoding: 'utf8'}).map((name) => `${top}/${name}`),
  )
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.(ts|js|mjs)$/.test(name))

describe('Windows and macOS', () => {
  test('scripts run in any shell', () => {
    const {scripts} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>
    }
    const strange = /^\w+=|[;|'$`~]|>|\s&\s|\b(rm|cp|mv|mkdir|cat|sh|bash|export|set|time)\b|\.\//
    expect(Object.entries(scripts).filter(([, script]) => strange.test(script))).toEqual([])
  })

  test('the program runs no shell and takes no path apart by its own slashes', () => {
    const strange =
      /shell: true|execSync\(|\bexec\b.*node:child_process|process\.env\.HOME\b|['"`]\/tmp\b|\.split\(['"]\\n['"]\)\.length === 0/
    const used = sources.filter(
      (name) => name.startsWith('src/') && strange.test(readFileSync(path.join(root, name), 'utf8')),
    )
    expect(used).toEqual([])
  })

  test('no two files differ in capitals only, and none has a name that Windows keeps for itself', () => {
    const names = ['src', 'test', 'content', 'data', 'templates'].flatMap((top) =>
      readdirSync(path.join(root, top), {recursive: true, encoding: 'utf8'}).map((name) => `${top}/${name}`),
    )
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
    expect(
      names.filter((name) => /(^|\/)(con|prn|aux|nul|com\d|lpt\d)(\.|\/|$)|[<>:"|?*]|[. ](\/|$)/i.test(name)),
    ).toEqual([])
  })

  test('sources with the line ends of Windows give the same editions', () => {
    const report = path.join(folder, 'rapport')
    for (const part of ['content', 'data']) cpSync(path.join(root, part), path.join(report, part), {recursive: true})
    for (const name of readdirSync(report, {recursive: true, encoding: 'utf8'})) {
      if (!/\.(md|json|ya?ml|txt)$/.test(name)) continue
      const file = path.join(report, name)
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r\n'))
    }
    const out = path.join(folder, 'uit')
    expect(runCli(['build', '--root', report, '--out', out])).toMatchObject({status: 0})
    for (const id of ['openbaar', 'vertrouwelijk'])
      expect(fingerprint(path.join(out, id))).toEqual(fingerprint(path.join(built, id)))
  }, 120_000)

  test.each(['\n', '\r\n', '\r'])('a mistake has the same line and column with %j', async (ending) => {
    const text = chapter('Een zin.\n\nNog een\nzin met :onbekend[x].').replaceAll('\n', ending)
    expect(await messagesOf({'content/01-een.md': text})).toEqual(['content/01-een.md:9:9 opdracht-onbekend'])
  })

  test.each([
    ['Zo: :waarde[cijfers\\totaal\\2025].', 'cijfer-onvolledig'],
    ['![kaart](beeld\\kaart.png)', 'afbeelding-ontbreekt'],
  ])('backslashes are no slashes: %s', async (markdown, rule) => {
    expect(await messagesOf({'content/01-een.md': chapter(markdown)})).toContain(
      `content/01-een.md:6:${markdown.startsWith('!') ? 1 : 5} ${rule}`,
    )
  })
})
