import type {Level} from '../model/classification.ts'
import type {Benchmark, Cell, Dataset} from '../model/dataset.ts'
import {figureKeys} from '../model/figure-keys.ts'
import {formatCell} from '../model/format.ts'
import {wordSequences} from '../model/word-sequences.ts'
import type {Trace} from './find-withheld.ts'

/** The ids, words and figures of what is hidden in a dataset: figures as they are printed and as they are stated. */
export function listHiddenFigures(dataset: Dataset, isHidden: (level: Level) => boolean): ReadonlyArray<Trace> {
  const traces: Trace[] = []
  const {path} = dataset.file
  const name = (kind: Trace['kind'], text: string | undefined, line?: number): void => {
    const origin = line === undefined ? path : `${path}:${line}`
    if (text !== undefined)
      for (const words of kind === 'id' ? [text] : wordSequences(text)) traces.push({kind, text: words, origin})
  }
  const figure = (keys: Iterable<string>, line?: number): void => {
    for (const text of keys) traces.push({kind: 'figure', text, origin: line === undefined ? path : `${path}:${line}`})
  }
  if (isHidden(dataset.level)) {
    name('id', dataset.id)
    const {title, message, definition, notes, withoutFigures, breakReason, displayReason} = dataset
    for (const text of [title, message, definition, ...notes, withoutFigures, breakReason, displayReason])
      name('title', text)
  }
  for (const benchmark of [dataset.standard, dataset.target]) {
    if (benchmark === undefined || !isHidden(benchmark.level)) continue
    name('title', benchmark.title)
    figure(keysOf(benchmark))
  }
  for (const axis of [...dataset.rows, ...dataset.columns]) {
    if (!isHidden(axis.level)) continue
    name('id', axis.id, axis.place?.line)
    name('title', axis.title, axis.place?.line)
    if ('note' in axis) name('title', axis.note, axis.place?.line)
  }
  for (const row of dataset.rows) {
    for (const column of dataset.columns) {
      const cell = row.cells.get(column.id)
      if (cell === undefined || !isHidden(cell.level)) continue
      const line = cell.place?.line
      name('text', cell.note, line)
      if (cell.type === 'number')
        figure([...keysOf(cell), ...figureKeys(formatCell(dataset, row, column, cell), 'dutch')], line)
      else name('text', cell.text, line)
    }
  }
  return traces
}

function keysOf({value}: Extract<Cell, {type: 'number'}> | Benchmark): ReadonlySet<string> {
  return figureKeys(String(Math.abs(value)), 'point')
}
