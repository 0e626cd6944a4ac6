import type {Cell, Column, Dataset, NumberCell, Row} from './dataset.ts'

/** The notes of a table under their letters, and the marks of status. */
export interface NoteBook {
  readonly notes: ReadonlyArray<{readonly letter: string; readonly text: string}>
  readonly legend: ReadonlyArray<Status>
  lettersOf(noted: Column | Row | Cell): ReadonlyArray<string>
  statusOf(cell: Cell): Status | undefined
}

interface Status {
  readonly mark: string
  readonly words: string
}

const statuses: Readonly<Record<NonNullable<NumberCell['status']>, Status>> = {
  provisional: {mark: '*', words: 'voorlopig'},
  revised: {mark: '†', words: 'herzien'},
  estimate: {mark: '‡', words: 'raming'},
}

/** Gives every note of a table a letter in reading order; the same words share a letter. */
export function collectNotes(dataset: Dataset): NoteBook {
  const letters = new Map<string, string>()
  const found = new Map<Column | Row | Cell, ReadonlyArray<string>>()
  const seen = new Set<Status>()
  const add = (noted: Column | Row | Cell, text: string | undefined) => {
    if (text === undefined) return
    if (!letters.has(text)) letters.set(text, letterOf(letters.size))
    found.set(noted, [letters.get(text) as string])
  }
  for (const column of dataset.columns) {
    if (dataset.breaks.includes(column.id))
      add(column, dataset.breakReason ?? `Vanaf ${column.title} geldt een andere definitie.`)
  }
  for (const row of dataset.rows) {
    add(row, row.note)
    for (const column of dataset.columns) {
      const cell = row.cells.get(column.id)
      if (cell === undefined) continue
      add(cell, cell.note)
      if (cell.type === 'number' && cell.status !== undefined) seen.add(statuses[cell.status])
    }
  }
  return {
    notes: [...letters].map(([text, letter]) => ({letter, text})),
    legend: Object.values(statuses).filter((status) => seen.has(status)),
    lettersOf: (noted) => found.get(noted) ?? [],
    statusOf: (cell) => (cell.type === 'number' && cell.status !== undefined ? statuses[cell.status] : undefined),
  }
}

/** a … z, aa, ab … */
function letterOf(index: number): string {
  const rest = String.fromCharCode(97 + (index % 26))
  return index < 26 ? rest : letterOf(Math.floor(index / 26) - 1) + rest
}
