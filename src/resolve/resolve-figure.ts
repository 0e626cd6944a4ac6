import {diagnose} from '../diagnostic/diagnose.ts'
import type {Dataset} from '../model/dataset.ts'
import type {Directive} from '../model/nodes.ts'
import {type Operand, printFigure} from '../model/print-figure.ts'
import type {Section, View} from '../model/view.ts'
import type {Resolver} from './resolve-directives.ts'

/**
 * A figure in running text becomes the figure that the tables print.
 *
 * `:waarde[set/rij/kolom]` the cell; `:verschil[set/rij/van/tot]` tot − van; `:groei[…]` the same in percent of
 * van; `:procentpunt[…]` the difference of two percentages; `:aandeel[set/rij/kolom]{van=rij2}` percent of rij2.
 * A value that is printed rounded is computed with as it is stated.
 */
export const resolveFigure: Resolver = (directive, text, view) => {
  const operands = findOperands(directive, text, view)
  if (operands === undefined) return undefined
  const value = printFigure(directive.name, operands, directive.attributes)
  if (value === undefined) {
    diagnose(text.file, 'cijfer-niet-te-berekenen', directive, {naam: directive.name, cel: directive.label})
    return undefined
  }
  return {type: 'figureValue', value, reference: directive.label.trim()}
}

/** The cells that a directive names: one, or two for a difference, growth or share. */
function findOperands(directive: Directive, text: Section, view: View): ReadonlyArray<Operand> | undefined {
  const parts = directive.label
    .trim()
    .split('/')
    .map((part) => part.trim())
  const {van} = directive.attributes
  const expected = directive.name === 'waarde' || directive.name === 'aandeel' ? 3 : 4
  if (parts.length !== expected || (directive.name === 'aandeel' && van === undefined)) {
    diagnose(text.file, 'cijfer-onvolledig', directive, {
      naam: directive.name,
      gevonden: directive.label,
      verwacht: shapes[directive.name],
    })
    return undefined
  }
  const [id = '', row = '', first = '', second = ''] = parts
  const cells: ReadonlyArray<readonly [string, string]> =
    directive.name === 'aandeel'
      ? [
          [row, first],
          [van ?? '', first],
        ]
      : expected === 3
        ? [[row, first]]
        : [
            [row, first],
            [row, second],
          ]
  const dataset = view.datasets.get(id)
  if (dataset === undefined) {
    diagnose(text.file, 'onbekende-dataset', directive, {naam: id})
    return undefined
  }
  const found = cells.map(([rowId, columnId]) => findOperand(dataset, rowId, columnId, directive, text))
  return found.every((operand) => operand !== undefined) ? found : undefined
}

const shapes: Readonly<Record<string, string>> = {
  waarde: 'set/rij/kolom',
  verschil: 'set/rij/van/tot',
  groei: 'set/rij/van/tot',
  procentpunt: 'set/rij/van/tot',
  aandeel: 'set/rij/kolom, met {van=rij}',
}

function findOperand(
  dataset: Dataset,
  rowId: string,
  columnId: string,
  directive: Directive,
  text: Section,
): Operand | undefined {
  const row = dataset.rows.find(({id}) => id === rowId)
  const column = dataset.columns.find(({id}) => id === columnId)
  if (row === undefined) {
    diagnose(text.file, 'onbekende-rij', directive, {naam: rowId, set: dataset.id, bekend: list(dataset.rows)})
  }
  if (column === undefined) {
    diagnose(text.file, 'onbekende-kolom', directive, {naam: columnId, set: dataset.id, bekend: list(dataset.columns)})
  }
  const cell = row?.cells.get(columnId)
  if (row === undefined || column === undefined || cell === undefined) return undefined
  if (cell.type === 'missing' && cell.reason === 'not-public') {
    diagnose(text.file, 'cijfer-niet-openbaar', directive, {cel: directive.label})
    return undefined
  }
  return {dataset, row, column, cell}
}

function list(axes: ReadonlyArray<{readonly id: string}>): string {
  return axes.map(({id}) => id).join(', ')
}
