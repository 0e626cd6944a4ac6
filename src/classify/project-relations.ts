import {diagnose} from '../diagnostic/diagnose.ts'
import {isCovered, type Level} from '../model/classification.ts'
import type {Dataset} from '../model/dataset.ts'
import {parseRelation, type RelationOperand} from '../model/parse-relation.ts'
import type {FormulaProjection} from './project-formulas.ts'

/**
 * The relations of a dataset that a clearance covers altogether.
 *
 * One between what is seen and what is not tells what is not: one of the visible rows in it must have been released.
 * One that cannot be read is left to whoever checks relations, unless it names something hidden.
 */
export function projectRelations(
  projected: Dataset,
  source: Dataset,
  {clearance, datasets, releases}: FormulaProjection,
): ReadonlyArray<string> {
  return source.relations.filter((text) => {
    const relation = parseRelation(text, source, datasets)
    if (typeof relation === 'string') return !namesHidden(text)
    const operands = [...relation.operands.values()]
    const seen = operands.filter((operand) => isCovered(levelOf(operand), clearance))
    const [first] = seen.filter(({dataset}) => dataset.id === source.id).concat(seen)
    if (seen.length === operands.length) return true
    const isReleased = seen.some(({dataset, row, column}) =>
      releases.some(({subject}) => [`${dataset.id}/${row}`, `${dataset.id}/${row}/${column}`].includes(subject)),
    )
    if (first !== undefined && !isReleased) {
      const place = projected.rows.find(({id}) => first.dataset.id === source.id && id === first.row)?.place
      const facts = {naam: first.row, wat: `${first.dataset.id}/${first.row}`}
      diagnose(projected.file, 'totaal-niet-vrijgegeven', place, facts)
    }
    return false
  })

  function namesHidden(text: string): boolean {
    const words = new Set(text.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g))
    const hidden = [...datasets.values(), ...source.rows, ...source.columns].filter(
      (part) => !isCovered(part.level, clearance),
    )
    return hidden.some(({id}) => words.has(id))
  }
}

function levelOf({dataset, row, column}: RelationOperand): Level {
  const found = dataset.rows.find(({id}) => id === row)
  const cell = column === undefined ? undefined : found?.cells.get(column)
  return cell?.level ?? found?.level ?? dataset.level
}
