import {diagnose} from '../diagnostic/diagnose.ts'
import type {Dataset, Row} from '../model/dataset.ts'
import {findField} from './find-field.ts'

/**
 * Warns where the message over a figure speaks of a rise or a fall that none of its rows shows.
 *
 * Who changes a figure sees the sentences around it change; the message is typed and stays. Judged are messages with
 * one direction in them, over rows that run over years, from the last year but one to the last; "voor het derde jaar"
 * asks for as many changes in a row. Nothing is said of what stands across a break in the series, or of a dataset with
 * figures that are yet to be computed or with two columns for a year. Reads datasets as they were loaded: their
 * files have the text that a place is found in.
 */
export function checkMessages(datasets: Iterable<Dataset>): void {
  for (const dataset of datasets) {
    const said = readMessage(dataset.message ?? '')
    if (said === undefined || isUnclear(dataset)) continue
    const runs = dataset.rows.map((row) => findRun(row, dataset)).filter(({length}) => length > 1)
    if (runs.length === 0 || runs.some((run) => goesAlong(run, said.direction, said.years))) continue
    const gezegd = `een ${said.direction > 0 ? 'stijging' : 'daling'}${said.years > 1 ? ` voor het ${said.words} jaar` : ''}`
    diagnose(dataset.file, 'boodschap-klopt-niet', findField('boodschap', dataset.file), {gezegd})
  }
}

const up = /(?<!\p{L})(?:stijg(?:t|en)|steeg|stegen|gestegen|groei(?:t|en|de|den)|gegroeid)(?!\p{L})/iu
const down = /(?<!\p{L})(?:da(?:alt|len|alde|alden)|gedaald|krimp(?:t|en)|kromp|krompen|gekrompen)(?!\p{L})/iu
const ordinals = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde']

/** Which way a message says that things went, and for how many years on end; undefined where it says none, or both. */
function readMessage(message: string) {
  const isUp = up.test(message)
  if (isUp === down.test(message)) return undefined
  const words = /voor het (\p{L}+) jaar/iu.exec(message)?.[1] ?? ''
  return {direction: isUp ? 1 : -1, words, years: Math.max(1, ordinals.indexOf(words.toLowerCase()) + 1)}
}

function isUnclear({columns, rows}: Dataset): boolean {
  const periods = columns.flatMap(({period}) => period ?? [])
  const isComputed = rows.some(({formula, cells}) => formula !== undefined && cells.size < columns.length)
  return isComputed || new Set(periods).size < periods.length
}

/** The figures of a row by year, from the last break on. */
function findRun({role, cells}: Row, {columns, breaks}: Dataset): ReadonlyArray<number> {
  if (role !== undefined && !['actual', 'subtotal', 'total', 'share'].includes(role)) return []
  const years = columns
    .filter((column) => /^\d{4}$/.test(column.period ?? '') && (column.role ?? 'actual') === 'actual')
    .sort((a, b) => Number(a.period) - Number(b.period))
  const start = years.findLastIndex(({id}) => breaks.includes(id))
  return years.slice(Math.max(0, start)).flatMap(({id}) => {
    const cell = cells.get(id)
    return cell?.type === 'number' ? [cell.value] : []
  })
}

/** Whether the last figures go one way, as many times as was said and as there are. */
function goesAlong(run: ReadonlyArray<number>, direction: number, years: number): boolean {
  const last = run.slice(-1 - years)
  return last.every((value, index) => index === 0 || (value - (last[index - 1] ?? value)) * direction > 0)
}
