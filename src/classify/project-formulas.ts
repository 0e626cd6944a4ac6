import {diagnose} from '../diagnostic/diagnose.ts'
import {isCovered, type Level} from '../model/classification.ts'
import type {Axis, Cell, Dataset} from '../model/dataset.ts'
import {findOperands, parseFormula} from '../model/formula.ts'
import type {Release} from '../model/register.ts'
import {projectRelations} from './project-relations.ts'

export interface FormulaProjection {
  readonly clearance: Level
  /** As loaded, of all levels. */
  readonly datasets: ReadonlyMap<string, Dataset>
  readonly releases: ReadonlyArray<Release>
}

/**
 * Takes out of a projected dataset the formulas and relations that need what the clearance does not cover.
 *
 * A figure that follows from figures above it tells about them: it may stand only where a release says so, and
 * otherwise it is an error at its own, visible place, which names nothing of what is hidden. Of a released one the
 * stated figures stand and the formula goes, so that the edition is the same bytes whether what it is over stands in
 * the same file, in an overlay or nowhere: a word of the formula that nothing has is then taken for something hidden.
 * One case is not the same: without its column `2026` the formula `2026 - 2025` is about a number. A formula that is
 * not released and names what does not exist at all is a formula that cannot be read, which is another message.
 */
export function projectFormulas(projected: Dataset, source: Dataset, projection: FormulaProjection): Dataset {
  const isReleased = (subject: string): boolean =>
    projection.releases.some((release) => release.subject === `${source.id}/${subject}`)
  const rows = projected.rows.map((row) => projectAxis(row, source.rows, projected.rows))
  const columns = projected.columns.map((column) => projectAxis(column, source.columns, projected.columns))
  const dataset = {...projected, rows, columns}
  checkCells(dataset)
  return {...dataset, relations: projectRelations(dataset, source, projection)}

  function projectAxis<T extends Axis>(axis: T, all: ReadonlyArray<Axis>, seen: ReadonlyArray<Axis>): T {
    if (axis.formula === undefined || !needsHidden(axis.formula, all, seen, isReleased(axis.id))) return axis
    if (!isReleased(axis.id)) refuse(axis.id, axis.place)
    const {formula: _, ...rest} = axis
    return {...rest, formula: undefined, isFormulaWithheld: true} as unknown as T
  }

  /** Looks at the figures that are stated beside a formula over visible rows and columns, of which a cell is hidden. */
  function checkCells({rows, columns}: Dataset): void {
    for (const row of rows) {
      for (const column of columns) {
        const stated = row.cells.get(column.id)
        if (stated?.type !== 'number') continue
        for (const axis of [row, column]) {
          const operands = readOperands(axis, axis === row ? source.rows : source.columns)
          const cells = operands.map((id) => (axis === row ? findCell(id, column.id) : findCell(row.id, id)))
          if (!cells.some(isHidden)) continue
          const place = `${row.id}/${column.id}`
          if (!isReleased(axis.id) && !isReleased(place)) refuse(place, stated.place ?? axis.place)
        }
      }
    }
  }

  function findCell(row: string, column: string): Cell | undefined {
    return source.rows.find(({id}) => id === row)?.cells.get(column)
  }

  /** A figure that is said to be not public is hidden as well: an overlay has it. */
  function isHidden(cell: Cell | undefined): boolean {
    if (cell === undefined) return false
    return !isCovered(cell.level, projection.clearance) || (cell.type === 'missing' && cell.reason === 'not-public')
  }

  function refuse(subject: string, place: Axis['place']): void {
    diagnose(projected.file, 'totaal-niet-vrijgegeven', place, {naam: subject, wat: `${source.id}/${subject}`})
  }
}

function readOperands({formula}: Axis, all: ReadonlyArray<Axis>): ReadonlyArray<string> {
  const parsed = formula === undefined ? '' : parseFormula(formula, new Set(all.map(({id}) => id)))
  return typeof parsed === 'string' ? [] : findOperands(parsed)
}

/** Whether a formula names a row or column that is not seen; of a released one also one that does not exist. */
function needsHidden(text: string, all: ReadonlyArray<Axis>, seen: ReadonlyArray<Axis>, isReleased: boolean): boolean {
  const ids = new Set(all.map(({id}) => id))
  const formula = parseFormula(text, ids)
  if (typeof formula !== 'string') return findOperands(formula).some((id) => !seen.some((axis) => axis.id === id))
  const words = text.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? []
  const absent = words.filter((word) => /[a-z]/.test(word) && word !== 'som')
  return isReleased && typeof parseFormula(text, new Set([...ids, ...absent])) !== 'string'
}
