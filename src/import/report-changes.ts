import type {Change} from './change.ts'
import {keyOf} from './dataset-spec.ts'
import type {ImportResult} from './import-table.ts'
import {spellCell} from './spell.ts'

/** What an import changed in a dataset, for the editor who ran it. */
export function reportChanges(
  {columns, changes, remarks}: ImportResult,
  {path, isDry}: {readonly path: string; readonly isDry: boolean},
): string {
  const added = columns.map(({column, neighbour, side}) => {
    return `  nieuwe kolom ${column.id}, ${side === 'after' ? 'na' : 'voor'} ${neighbour.id}`
  })
  const sections = [
    [path, ...added, ...changes.map(describe)],
    [countChanges(columns.length, changes), ...(isDry ? ['Proef: er is niets geschreven.'] : [])],
    remarks,
    changes.length === 0 || isDry
      ? []
      : ['Kijk zelf of de boodschap, de definitie, de noten en de peildatum nog kloppen en doe dan: npm run check.'],
  ]
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function describe({row, column, before, after, formula}: Change): string {
  const old = before === undefined ? 'nieuw' : spellCell(before)
  const level = before === undefined && typeof after === 'object' ? after.rubricering : undefined
  return [
    `  ${keyOf(row, column)}: ${old} → ${spellCell(after)}`,
    formula === undefined ? '' : ` (volgt uit ${formula})`,
    level === undefined ? '' : ` (${level}, zoals de cel ernaast)`,
  ].join('')
}

function countChanges(columns: number, changes: ReadonlyArray<Change>): string {
  const added = changes.filter(({before}) => before === undefined).length
  const changed = changes.length - added
  const parts = [
    changed > 0 && `${changed} ${changed === 1 ? 'waarde' : 'waarden'} gewijzigd`,
    columns > 0 && `${columns} ${columns === 1 ? 'kolom' : 'kolommen'} erbij`,
    added > 0 && `${added} ${added === 1 ? 'waarde' : 'waarden'} erbij`,
  ].filter((part) => part !== false)
  return parts.length === 0 ? 'Er valt niets te wijzigen.' : `${parts.join(', ')}.`
}
