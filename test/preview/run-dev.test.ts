import {mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {request} from 'node:http'
import {networkInterfaces, tmpdir} from 'node:os'
import path from 'node:path'
import {afterEach, describe, expect, test} from 'vitest'
import {diskEffects} from '../../src/effects.ts'
import {runDev} from '../../src/run-dev.ts'
import {serve} from '../../src/serve.ts'
import {watchFolders} from '../../src/watch-folders.ts'
import {basics, chapter} from '../report.ts'
import {makeTerminal, until} from '../terminal.ts'

const program = path.resolve(import.meta.dirname, '../..')
const folders: string[] = []

function makeFolder(files: Readonly<Record<string, unknown>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'stand-proef-'))
  folders.push(folder)
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), {recursive: true})
    writeFileSync(path.join(folder, name), String(text))
  }
  return folder
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, {recursive: true, force: true})
})

function ask(host: string, port: number, url = '/'): Promise<string> {
  return new Promise((resolve) => {
    const asked = request({host, port, path: url, timeout: 2000}, (answer) => {
      let text = String(answer.statusCode)
      answer.on('data', (piece) => (text += piece)).on('end', () => resolve(text))
    })
    asked.on('error', (error: NodeJS.ErrnoException) => resolve(String(error.code))).end()
  })
}

describe('npm run dev', () => {
  test('says where the report is and that nobody else can come there, shows it, tells of a mistake, and stops', {
    timeout: 60_000,
  }, async () => {
    const root = makeFolder({...basics, 'content/01-een.md': chapter('Het begin.')})
    const terminal = makeTerminal()
    const ending = runDev(['--root', root, '--port', '0'], program, diskEffects, terminal)
    await until(() => terminal.said().includes('Alleen op deze computer te openen. Stoppen: Ctrl+C.'))
    const port = Number(/http:\/\/127\.0\.0\.1:(\d+)\//.exec(terminal.said())?.[1])
    await until(() => terminal.said().includes('Gereed.'))
    expect(await ask('127.0.0.1', port, '/openbaar/een.html')).toContain('Het begin.')
    writeFileSync(path.join(root, 'content/01-een.md'), chapter('Zie :zie[niets].'))
    await until(() => terminal.said().includes('content/01-een.md:6:5 fout Er is geen paragraaf'))
    expect(terminal.said()).toContain('    Zie :zie[niets].\n        ^\n  → Gebruik het id')
    writeFileSync(path.join(root, 'content/01-een.md'), chapter('Het vervolg.'))
    await until(() => terminal.said().includes('Alles is weer in orde.'))
    terminal.interrupt()
    expect((await ending).code).toBe(0)
    expect(await ask('127.0.0.1', port)).toMatch(/^ECONN/)
  })

  test('answers on no other address of the machine', async () => {
    const served = await serve(
      0,
      async () => ({status: 200, headers: {}, body: ''}),
      () => {},
    )
    expect(await ask('127.0.0.1', served.port)).toBe('200')
    const others = Object.values(networkInterfaces()).flatMap((list) => list ?? [])
    for (const {address, family} of [
      ...others,
      {address: '::1', family: 'IPv6'},
      {address: '127.0.0.2', family: 'IPv4'},
    ]) {
      if (address === '127.0.0.1' || (family === 'IPv6' && address !== '::1')) continue
      expect(await ask(address, served.port), address).not.toBe('200')
    }
    served.close()
  })

  test('says in Dutch that a port is taken or is no port', async () => {
    const served = await serve(
      0,
      async () => ({status: 200, headers: {}, body: ''}),
      () => {},
    )
    const run = (port: string) => runDev(['--port', port], program, diskEffects, makeTerminal())
    const taken = await run(String(served.port))
    expect([taken.code, taken.messages]).toEqual([1, expect.stringMatching(/^Poort \d+ is al in gebruik.*--port\.\n$/)])
    expect(await run('http')).toMatchObject({code: 2, messages: expect.stringContaining('‘http’')})
    served.close()
  })
})

test('a save is told once, however an editor saves, and also what comes and goes', async () => {
  const root = makeFolder({'content/01-een.md': 'een', 'content/02-twee.md': 'twee'})
  const told: Array<ReadonlyArray<string>> = []
  const tell = (paths: ReadonlyArray<string>) => told.push(paths.map((name) => path.relative(root, name)))
  const stop = await watchFolders([path.join(root, 'content'), path.join(root, 'data')], tell, (error) =>
    expect.unreachable(String(error)),
  )
  const steps: ReadonlyArray<readonly [act: () => void, path: string]> = [
    [() => writeFileSync(path.join(root, 'content/01-een.md'), 'anders'), 'content/01-een.md'],
    [
      () => {
        writeFileSync(path.join(root, 'content/.01-een.md.swp'), 'nog anders')
        renameSync(path.join(root, 'content/.01-een.md.swp'), path.join(root, 'content/01-een.md'))
      },
      'content/01-een.md',
    ],
    [
      () => {
        rmSync(path.join(root, 'content/02-twee.md'))
        writeFileSync(path.join(root, 'content/02-twee.md'), 'opnieuw')
      },
      'content/02-twee.md',
    ],
    [() => mkdirSync(path.join(root, 'content/03-drie')), 'content/03-drie'],
    [() => writeFileSync(path.join(root, 'content/03-drie/00-drie.md'), 'drie'), 'content/03-drie/00-drie.md'],
    [() => rmSync(path.join(root, 'content/01-een.md')), 'content/01-een.md'],
    [() => mkdirSync(path.join(root, 'data')), 'data'],
    [() => writeFileSync(path.join(root, 'data/reeks.json'), '{}'), 'data/reeks.json'],
  ]
  for (const [act, changed] of steps) {
    const before = told.length
    act()
    await until(() => told.slice(before).flat().includes(changed))
    await new Promise((resolve) => setTimeout(resolve, 60))
    expect(told.length - before, changed).toBeLessThanOrEqual(2)
  }
  await stop()
})

test('a save that follows another at once is not missed', async () => {
  const root = makeFolder({'content/01-een.md': 'een'})
  const file = path.join(root, 'content/01-een.md')
  const seen: string[] = []
  const tell = (): void => {
    seen.push(readFileSync(file, 'utf8'))
  }
  const stop = await watchFolders([path.join(root, 'content')], tell, (error) => expect.unreachable(String(error)))
  for (let count = 1; count <= 10; count++) {
    writeFileSync(file, `eerst ${count}`)
    await new Promise((resolve) => setTimeout(resolve, 35))
    writeFileSync(file, `daarna ${count}`)
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(seen.at(-1)).toBe(`daarna ${count}`)
  }
  await stop()
})
