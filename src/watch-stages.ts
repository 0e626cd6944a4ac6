import {basename} from 'node:path'
import type {Line} from './build.ts'
import type {Terminal} from './terminal.ts'

export interface WatchedStages {
  readonly line: Line
  /** Removes what is on the line of progress. */
  clear(): void
  /** How long each stage took for each edition, a line each, in the order in which they began. */
  describe(): string
}

/**
 * The same stages, of which somebody at a terminal sees on one line which is busy for which edition.
 *
 * Without somebody who watches nothing is written. Times are for the terminal only: no stage sees the clock. Editions
 * and threads work side by side, so that times overlap and their sum is more than the build took.
 */
export function watchStages(line: Line, terminal: Terminal): WatchedStages {
  const times = new Map<string, number>()
  let shown = ''
  const show = (task: string): void => {
    if (terminal.isWatched && task !== shown) terminal.write(`${startOfLine}${task}`)
    shown = task
  }
  const watch = ([name, stage]: [string, (...args: ReadonlyArray<never>) => unknown]) => {
    const watched = (...args: ReadonlyArray<never>): unknown => {
      const task = `${findEdition(name as keyof Line, args)}${names[name as keyof Line]}`
      const begin = (): (() => void) => {
        const start = terminal.now()
        times.set(task, times.get(task) ?? 0)
        show(`${task}…`)
        return () => times.set(task, (times.get(task) ?? 0) + terminal.now() - start)
      }
      const end = begin()
      const result = stage(...args)
      if (result instanceof Promise) return result.finally(end)
      end()
      return isGenerator(result) ? watchEach(result, begin) : result
    }
    return [name, watched] as const
  }
  const entries = Object.entries(line) as Array<[string, (...args: ReadonlyArray<never>) => unknown]>
  return {
    line: Object.fromEntries(entries.map(watch)) as unknown as Line,
    clear: () => show(''),
    describe: () => [...times].map(([task, time]) => `${formatSeconds(time)}  ${task}\n`).join(''),
  }
}

function isGenerator(result: unknown): result is Generator<unknown, void> {
  return Object.prototype.toString.call(result) === '[object Generator]'
}

/** Files that are made when they are asked for: what counts is the time that each takes. */
function* watchEach(made: Generator<unknown, void>, begin: () => () => void): Generator<unknown, void> {
  for (;;) {
    const end = begin()
    const {done, value} = made.next()
    end()
    if (done) return
    yield value
  }
}

/** Back to the beginning of the line, and nothing on it. */
const startOfLine = '\r\u001b[2K'

const names: Readonly<Record<keyof Line, string>> = {
  load: 'bronnen lezen',
  addEarlier: 'eerdere edities lezen',
  project: 'rubricering toepassen',
  listChanges: 'vergelijken met eerdere edities',
  place: 'cijfers uitrekenen en figuren nummeren',
  resolve: 'cijfers en verwijzingen invullen',
  judgeMosaic: 'nagaan wat cijfers samen verraden',
  drawCharts: 'grafieken tekenen',
  renderHtml: 'pagina’s maken',
  renderPapers: 'brieven zetten',
  renderPdf: 'pdf zetten',
  renderData: 'open data maken',
  write: 'bestanden schrijven',
  verify: 'uitvoer nalezen',
  publish: 'uitvoer op haar plaats zetten',
}

/** "openbaar: ", or nothing for what is done for all editions at once. */
function findEdition(name: keyof Line, args: ReadonlyArray<unknown>): string {
  if (['load', 'addEarlier', 'publish'].includes(name)) return ''
  if (name === 'verify') return `${basename(String(args[0]))}: `
  const given = name === 'project' ? {edition: args[1]} : name === 'write' ? args[1] : args[0]
  return `${(given as {edition: {id: string}}).edition.id}: `
}

/** "  0,52 s" */
function formatSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2).replace('.', ',').padStart(7)} s`
}
