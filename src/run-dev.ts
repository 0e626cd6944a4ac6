import {createRequire} from 'node:module'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {prepare} from './aside.ts'
import {formatByFile} from './diagnostic/format-by-file.ts'
import type {Effects} from './model/effects.ts'
import {createMemory} from './model/remember.ts'
import {clientPath, connectionPath} from './preview/insert-client.ts'
import type {Mistake} from './preview/mistake.ts'
import {createPreview} from './preview/preview.ts'
import type {CommandOutcome} from './run-build.ts'
import {serve} from './serve.ts'
import {takeSnapshot} from './take-snapshot.ts'
import type {Terminal} from './terminal.ts'
import {listWatched, nameChanged, watchFolders} from './watch-folders.ts'

export const devUsage = `  npm run dev -- [--root MAP] [--overlay MAP]… [--port POORT] [--pdf]
`

/** Where the preview stands unless told otherwise. */
const usualPort = '4321'

/** Shows the report in a browser and keeps it up to date, until it is interrupted. */
export async function runDev(
  args: ReadonlyArray<string>,
  program: string,
  effects: Effects,
  terminal: Terminal,
): Promise<CommandOutcome> {
  const {values} = parseArgs({args: [...args], options})
  if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65535)
    return {
      code: 2,
      output: '',
      messages: `Onverwachte poort ‘${values.port}’, verwacht een getal van 0 tot en met 65535.\n`,
    }
  const root = path.resolve(values.root ?? '.')
  const overlays = (values.overlay ?? []).map((folder) => path.resolve(folder))
  const folders = {root, overlays, program}

  prepare('draw')
  if (values.pdf) prepare('typeset')
  const own = {...effects, remember: createMemory()}
  const lists = new Map()
  const told = createTeller(terminal)
  const preview = createPreview({
    take: () => takeSnapshot(folders, own, lists),
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    report: told.report,
    scripts: await readScripts(program, effects),
    withPdf: values.pdf,
  })
  const refresh = (): Promise<void> => preview.refresh().catch(told.fail)
  const served = await serve(Number(values.port), preview.answer, told.fail).catch((error: unknown) => error as Error)
  if (served instanceof Error) return {code: 1, output: '', messages: describePortError(served, values.port)}
  terminal.write(`Voorvertoning: http://127.0.0.1:${served.port}/\n`)
  terminal.write('Alleen op deze computer te openen. Stoppen: Ctrl+C.\n\n')
  const stopWatching = await watchFolders(
    listWatched(folders),
    (paths) => {
      told.begin(nameChanged(paths, root))
      void refresh()
    },
    told.fail,
  )
  void refresh()
  await terminal.interrupted()
  await stopWatching()
  served.close()
  return {code: 0, output: '', messages: '\n'}
}

const options = {
  root: {type: 'string'},
  overlay: {type: 'string', multiple: true},
  port: {type: 'string', default: usualPort},
  pdf: {type: 'boolean', default: false},
} as const

/** The scripts that keep a page up to date: with the library that changes a page in place, and its own style. */
async function readScripts(program: string, effects: Effects): Promise<ReadonlyMap<string, string>> {
  const folder = `${program}/templates/preview`
  const library = createRequire(import.meta.url).resolve('morphdom/dist/morphdom-umd.min.js')
  const paths = [library, `${folder}/voorvertoning.js`, `${folder}/verbinding.js`, `${folder}/style.css`]
  const [morphdom = '', client = '', connection = '', style = ''] = await Promise.all(
    paths.map(async (file) => new TextDecoder().decode(await effects.readFile(file))),
  )
  return new Map([
    [clientPath, `${morphdom}\n{\nconst stijl = ${JSON.stringify(style)}\n${client}\n}\n`],
    [connectionPath, connection],
  ])
}

interface Teller {
  /** Something changed; `words` name it. */
  begin(words: string): void
  report(mistakes: ReadonlyArray<Mistake>): void
  fail(error: unknown): void
}

/** Says at the terminal what changed, how long that took, and what is wrong; the same mistakes only once. */
function createTeller(terminal: Terminal): Teller {
  let last: string | undefined
  let change: {readonly words: string; readonly since: number} | undefined
  return {
    begin(words) {
      change = {words, since: terminal.now()}
    },
    report(mistakes) {
      const words =
        mistakes.length === 0 ? '' : formatByFile(mistakes, {information: false, excerptOf: ({excerpt}) => excerpt})
      if (change !== undefined) terminal.write(`${change.words}: ${Math.round(terminal.now() - change.since)} ms\n`)
      change = undefined
      if (words !== last && words !== '') terminal.write(`${words}\n`)
      else if (words !== last) terminal.write(last === undefined ? 'Gereed.\n' : 'Alles is weer in orde.\n')
      last = words
    },
    fail(error) {
      terminal.write(`Het programma zelf ging in de fout:\n${error instanceof Error ? error.stack : String(error)}\n`)
    },
  }
}

function describePortError(error: Error, port: string): string {
  const code = 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE')
    return `Poort ${port} is al in gebruik, misschien door een andere voorvertoning. Sluit die, of kies een andere met --port.\n`
  if (code === 'EACCES') return `Poort ${port} mag u niet gebruiken. Kies met --port een getal boven 1023.\n`
  throw error
}
