import type {Cell, Column, Dataset} from './dataset.ts'

/** How far something has come, for a mark beside the words that say it. */
export type Progress = 'none' | 'part' | 'whole'

/**
 * How far each cell of a column in a status table has come; nothing for a cell unless all of the column say it.
 *
 * Parts of a whole ("9 van 10") say it in figures, the others by the word that they begin with. A mark only helps the
 * eye along a column: the words stay, for who does not see it.
 */
export function findProgress(dataset: Dataset, column: Column): (cell: Cell) => Progress | undefined {
  if (dataset.kind !== 'status') return () => undefined
  const cells = dataset.rows.flatMap((row) => row.cells.get(column.id) ?? [])
  const stated = cells.filter(({type}) => type !== 'missing')
  return stated.length > 0 && stated.every((cell) => readProgress(cell) !== undefined) ? readProgress : () => undefined
}

function readProgress(cell: Cell): Progress | undefined {
  if (cell.type === 'missing') return undefined
  if (cell.type === 'number') {
    const {value, whole} = cell
    if (whole === undefined) return undefined
    return value >= whole ? 'whole' : value > 0 ? 'part' : 'none'
  }
  return words.find(([, pattern]) => pattern.test(cell.text))?.[0]
}

const words: ReadonlyArray<readonly [Progress, RegExp]> = [
  ['none', /^(?:nog )?(?:niet|geen|open|gepland|in voorbereiding)\b/i],
  ['part', /^(?:deels|gedeeltelijk|loopt|lopend|bezig|in uitvoering|grotendeels)\b/i],
  ['whole', /^(?:volledig|behaald|gehaald|gereed|voldaan|voltooid|afgerond|opgelost|opgevolgd|verleend|uitgevoerd)\b/i],
]
