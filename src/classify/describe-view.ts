import {formatCell} from '../model/format.ts'
import type {View} from '../model/view.ts'
import {visit} from '../model/visit.ts'
import {listPassages} from './list-passages.ts'
import {listStrings} from './list-strings.ts'

/** Everything that a view, and its templates, may show in words or numbers, line by line: to tell chance from a trace. */
export function describeView(view: View): string {
  const parts: (string | undefined)[] = []
  for (const text of view.chapters.flatMap((chapter) => [chapter, ...chapter.sections])) {
    parts.push(text.id, text.title, ...listPassages(text.body).map((passage) => passage.text))
    visit(text.body, (node) => {
      const {type: _, position: __, children: ___, value: ____, ...fields} = node as unknown as Record<string, unknown>
      parts.push(...listStrings(fields))
    })
  }
  for (const dataset of view.datasets.values()) {
    const {rows, columns, file: _, ...facts} = dataset
    parts.push(...listStrings(facts), ...listNumbers([dataset.standard, dataset.target]))
    for (const {id, title, group, unit} of [...rows, ...columns]) parts.push(id, title, group, unit)
    for (const row of rows) {
      parts.push(row.note)
      for (const column of columns) {
        const cell = row.cells.get(column.id)
        if (cell === undefined) continue
        parts.push(formatCell(dataset, row, column, cell), cell.note)
        if (cell.type === 'number') parts.push(cell.text, ...listNumbers([cell]))
      }
    }
  }
  for (const [id, {title}] of view.elsewhere) parts.push(id, title)
  const {file: _, ...publication} = view.publication
  parts.push(...listStrings([publication, [...view.specifications.values()].map(({specification}) => specification)]))
  for (const {file: __, ...entry} of Object.values(view.registers).flat()) parts.push(...listStrings(entry))
  for (const [path, bytes] of view.templates)
    if (/\.(hbs|typ|js)$/.test(path)) parts.push(new TextDecoder().decode(bytes))
  return parts.filter((part) => part !== undefined).join('\n')
}

function listNumbers(facts: ReadonlyArray<{readonly value: number} | undefined>): ReadonlyArray<string> {
  return facts.flatMap((fact) => (fact === undefined ? [] : [String(fact.value)]))
}
