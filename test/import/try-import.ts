import {readFileSync} from 'node:fs'
import path from 'node:path'
import {type Outcome, runImport} from '../../src/import/run-import.ts'
import {memoryEffects} from '../memory-effects.ts'

/** What came of an import into a copy of a dataset. */
export interface Trial extends Outcome {
  readonly before: string
  readonly after: string
  /** Lines that are in the one and not in the other, as `diff` shows them: `- old`, `+ new`. */
  readonly diff: ReadonlyArray<string>
  /** The dataset as JSON.parse gives it. */
  readonly data: {
    readonly kolommen: ReadonlyArray<Record<string, unknown>>
    readonly rijen: ReadonlyArray<{readonly id: string; readonly waarden: Record<string, unknown>}>
  }
  /** Paths of all files afterwards. */
  readonly files: ReadonlyArray<string>
}

/** A copy of a dataset of the real report, as text; a copy, as the figures of the report move on. */
export function copyOf(id: string): string {
  return readFileSync(path.resolve(import.meta.dirname, `data/${id}.json`), 'utf8')
}

/** Imports a sheet into a dataset in memory; `dataset` is the id of a copy or the text of a dataset. */
export async function tryImport(
  dataset: string,
  sheet: string | Uint8Array,
  args: ReadonlyArray<string> = [],
): Promise<Trial> {
  const before = dataset.includes('{') ? dataset : copyOf(dataset)
  const {id} = JSON.parse(before.replace(/^\ufeff/, '')) as {id: string}
  const name = typeof sheet === 'string' || sheet[0] !== 0x50 ? 'cijfers.csv' : 'cijfers.xlsx'
  const effects = memoryEffects({[`data/${id}.json`]: before, [name]: sheet})
  const outcome = await runImport([name, '--dataset', id, ...args], effects)
  const after = new TextDecoder('utf-8', {ignoreBOM: true}).decode(effects.files.get(`data/${id}.json`))
  const data = JSON.parse(after.replace(/^\ufeff/, '')) as Trial['data']
  return {...outcome, before, after, diff: diffLines(before, after), data, files: [...effects.files.keys()].sort()}
}

function diffLines(before: string, after: string): ReadonlyArray<string> {
  const old = before.split('\n')
  const fresh = after.split('\n')
  // Longest common subsequence, as diff finds it.
  const lengths = Array.from({length: old.length + 1}, () => new Array<number>(fresh.length + 1).fill(0))
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = fresh.length - 1; j >= 0; j--) {
      lengths[i]![j] =
        old[i] === fresh[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!)
    }
  }
  const lines: string[] = []
  let i = 0
  let j = 0
  while (i < old.length || j < fresh.length) {
    if (i < old.length && j < fresh.length && old[i] === fresh[j]) {
      i++
      j++
    } else if (j >= fresh.length || (i < old.length && lengths[i + 1]![j]! >= lengths[i]![j + 1]!)) {
      lines.push(`- ${old[i++]?.trim()}`)
    } else lines.push(`+ ${fresh[j++]?.trim()}`)
  }
  return lines
}
