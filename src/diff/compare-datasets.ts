import type {Cell, Dataset} from '../model/dataset.ts'
import type {View} from '../model/view.ts'
import {compareBenchmarks} from './compare-benchmarks.ts'
import {compareDescription} from './compare-description.ts'
import {compareLevel} from './compare-level.ts'
import {compareTable} from './compare-table.ts'
import {compareTableLevels} from './compare-table-levels.ts'
import type {Finding, Place, Subject} from './comparison.ts'
import {type Context, mapPlaces} from './context.ts'
import {pairBy} from './pair.ts'

/** A dataset and where it is placed; nowhere when no text has a `::kpi` for it. */
interface Placed {
  readonly dataset: Dataset
  readonly place: Place | undefined
}

/**
 * The indicators that came, went, moved or were renamed, and what changed in those that stayed. Their order is none
 * of these: an indicator is known by its id, and one that was given another id by having the same cells.
 */
export function compareDatasets(context: Context): ReadonlyArray<Finding> {
  const {both, onlyFrom, onlyTo} = pairBy(
    listPlaced(context.from),
    listPlaced(context.to),
    ({dataset}) => dataset.id,
    ({dataset}) => describeCells(dataset),
  )
  return [
    ...both.flatMap(([from, to]) => compareBoth(from, to, context)),
    ...onlyTo
      .filter(({dataset}) => !context.unread.from.has(dataset.file.path))
      .flatMap((to) => comeOrGo(undefined, to, context)),
    ...onlyFrom
      .filter(({dataset}) => !context.unread.to.has(dataset.file.path))
      .flatMap((from) => comeOrGo(from, undefined, context)),
  ]
}

/** In the order in which they are read; those that no text places come last, by id. */
function listPlaced(view: View): ReadonlyArray<Placed> {
  const places = mapPlaces(view)
  const order = [...new Set([...view.figures.keys(), ...[...view.printed.keys()].sort()])]
  return order.flatMap((id) => {
    const dataset = view.printed.get(id)
    const section = view.figures.get(id)?.section
    return dataset === undefined ? [] : [{dataset, place: section === undefined ? undefined : places.get(section)}]
  })
}

function compareBoth(from: Placed, to: Placed, context: Context): ReadonlyArray<Finding> {
  const {id, title} = to.dataset
  const subject: Subject = {type: 'dataset', path: [id], title}
  const place = {from: from.place, to: to.place}
  const base = {category: 'indicator', subject, place} as const
  const findings: Finding[] = []
  if (from.dataset.id !== id)
    findings.push({...base, id: `indicator_${id}_id`, change: 'changed', aspect: 'id', from: from.dataset.id, to: id})
  if (from.dataset.title !== title)
    findings.push({...base, id: `indicator_${id}_titel`, change: 'renamed', from: from.dataset.title, to: title})
  const section = to.place && context.alias(to.place.section)
  if (from.place?.section !== section)
    findings.push({
      ...base,
      id: `indicator_${id}_plaats`,
      change: 'moved',
      from: from.place?.label ?? 'niet geplaatst',
      to: to.place?.label ?? 'niet geplaatst',
    })
  return [
    ...compareLevel({subject, id, place, from: from.dataset.level, to: to.dataset.level}),
    ...compareTableLevels({from: from.dataset, to: to.dataset}, place),
    ...findings,
    ...compareDescription(from.dataset, to.dataset, subject, place),
    ...compareBenchmarks(from.dataset, to.dataset, place),
    ...compareTable(from.dataset, to.dataset, place, context),
  ]
}

/** An indicator that is in one version only. */
function comeOrGo(from: Placed | undefined, to: Placed | undefined, {movedOut}: Context): ReadonlyArray<Finding> {
  const {dataset, place} = (to ?? from) as Placed
  const {id, title, level} = dataset
  const subject: Subject = {type: 'dataset', path: [id], title}
  const where = {from: from?.place, to: to?.place}
  const subjects = [id, place?.section, place?.chapter]
  const entry = to === undefined ? movedOut.out(...subjects) : movedOut.back(...subjects)
  if (entry !== undefined) {
    const change = to === undefined ? 'rose' : 'fell'
    return [{id: `rubricering_${id}`, category: 'classification', change, subject, place: where, reason: entry.reason}]
  }
  const change = to === undefined ? 'removed' : 'added'
  return [
    ...compareLevel({subject, id, place: where, from: from && level, to: to && level}),
    ...compareTableLevels({from: from?.dataset, to: to?.dataset}, where),
    {id: `indicator_${id}`, category: 'indicator', change, subject, place: where},
  ]
}

/** What a table holds, as a text: by its title where it has no figures, which then is all there is to know it by. */
function describeCells({rows, columns, title, unit}: Dataset): string {
  const cells = rows
    .map(({id, cells: own}) => [id, ...columns.map(({id: column}) => `${column}=${describeCell(own.get(column))}`)])
    .filter((row) => row.length > 1)
  return cells.length === 0 ? title : JSON.stringify([unit, ...cells.map((row) => row.sort()).sort()])
}

function describeCell(cell: Cell | undefined): string {
  if (cell === undefined) return ''
  return cell.type === 'number' ? `${cell.value} ${cell.whole ?? ''} ${cell.text ?? ''}` : cell.text
}
