import type {Root} from 'mdast'
import {toString as plainText} from 'mdast-util-to-string'
import {visit} from 'unist-util-visit'
import {isCovered, type Level} from '../model/classification.ts'
import type {Dataset} from '../model/dataset.ts'
import {formatCell} from '../model/format.ts'
import type {Sources} from '../model/sources.ts'
import type {View} from '../model/view.ts'

/** What an edition may not hold. Goes from `project` to `verify` and nowhere else. */
export interface Withheld {
  readonly traces: ReadonlyArray<Trace>
}

/** Something that must not be found in an output, and what it is: an id and a place, for the message. */
export interface Trace {
  readonly kind: 'text' | 'title' | 'id' | 'figure'
  readonly text: string
  /** Path and line of the source. */
  readonly origin: string
}

/**
 * Collects what was withheld from a view: paragraphs, titles, ids and figures.
 *
 * What the view itself says as well ("2025", "Realisatie") is no trace of anything and is left out, and so is
 * what is too short to tell.
 */
export function findWithheld(sources: Sources, clearance: Level, view: View): Withheld {
  const traces: Trace[] = []
  const isHidden = (level: Level): boolean => !isCovered(level, clearance)
  for (const text of sources.chapters.flatMap((chapter) => [chapter, ...chapter.sections])) {
    const origin = text.file.path
    if (isHidden(text.level))
      traces.push({kind: 'title', text: text.title, origin}, {kind: 'id', text: text.id, origin})
    traces.push(...findHiddenText(text.body, text.level, isHidden, origin))
  }
  for (const dataset of sources.datasets.values()) traces.push(...findHiddenFigures(dataset, isHidden))
  for (const {level, specification, file} of sources.specifications.values()) {
    if (isHidden(level))
      for (const text of findStrings(specification)) traces.push({kind: 'text', text, origin: file.path})
  }
  for (const entry of Object.values(sources.registers).flat()) {
    if (isHidden(entry.level)) traces.push({kind: 'id', text: entry.id, origin: entry.file.path})
  }
  const known = describeView(view)
  return {traces: traces.filter((trace) => isTelling(trace) && !known.includes(trace.text.toLowerCase()))}
}

function findHiddenText(body: Root, level: Level, isHidden: (level: Level) => boolean, origin: string): Trace[] {
  const traces: Trace[] = []
  visit(body, (node, _index, parent) => {
    const own = 'level' in node ? node.level : node === body ? level : undefined
    if (own === undefined || !isHidden(own)) return
    visit(node, (inner) => {
      if (inner.type !== 'text' && inner.type !== 'inlineCode' && inner.type !== 'code') return
      for (const sentence of plainText(inner).split(/(?<=[.!?;:])\s+|\n/)) {
        traces.push({kind: 'text', text: sentence.trim(), origin: `${origin}:${inner.position?.start.line ?? 1}`})
      }
    })
    return parent === undefined ? false : 'skip'
  })
  return traces
}

/** Every text within a value. */
function findStrings(value: unknown): ReadonlyArray<string> {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(findStrings) : []
}

function findHiddenFigures(dataset: Dataset, isHidden: (level: Level) => boolean): Trace[] {
  const traces: Trace[] = []
  const origin = dataset.file.path
  const name = (kind: Trace['kind'], text: string | undefined): void => {
    if (text !== undefined) traces.push({kind, text, origin})
  }
  if (isHidden(dataset.level)) {
    name('id', dataset.id)
    for (const text of [dataset.title, dataset.message, dataset.definition, ...dataset.notes]) name('title', text)
  }
  for (const axis of [...dataset.rows, ...dataset.columns]) {
    if (!isHidden(axis.level)) continue
    name('id', axis.id)
    name('title', axis.title)
  }
  for (const row of dataset.rows) {
    for (const column of dataset.columns) {
      const cell = row.cells.get(column.id)
      if (cell === undefined || !isHidden(cell.level)) continue
      name('figure', formatCell(dataset, row, column, cell))
      name('text', cell.note)
      if (cell.type === 'number') name('figure', String(cell.value))
    }
  }
  return traces
}

/** Short words and round or short numbers stand everywhere by chance: they betray nothing and are not looked for. */
function isTelling({kind, text}: Trace): boolean {
  if (kind === 'figure') return text.replace(/[^\d]|0+$/g, '').length >= 4
  if (kind === 'id') return text.length >= 12
  return (text.match(/\p{L}+/gu) ?? []).length >= (kind === 'text' ? 4 : 2)
}

/** All words and numbers that a view may show, to tell chance from a trace. */
function describeView(view: View): string {
  const parts: string[] = []
  for (const chapter of view.chapters) {
    for (const text of [chapter, ...chapter.sections]) parts.push(text.id, text.title, JSON.stringify(text.body))
  }
  for (const dataset of view.datasets.values()) {
    parts.push(
      dataset.id,
      dataset.title,
      dataset.message ?? '',
      dataset.definition ?? '',
      dataset.unit ?? '',
      ...dataset.notes,
    )
    for (const axis of [...dataset.rows, ...dataset.columns]) parts.push(axis.id, axis.title)
    for (const row of dataset.rows) {
      for (const column of dataset.columns) {
        const cell = row.cells.get(column.id)
        if (cell === undefined) continue
        parts.push(formatCell(dataset, row, column, cell), cell.note ?? '')
        if (cell.type === 'number') parts.push(String(cell.value))
      }
    }
  }
  parts.push(
    JSON.stringify([view.registers, view.publication, [...view.specifications.values()]], (key, value: unknown) =>
      key === 'file' ? undefined : value,
    ),
  )
  return parts.join('\n').replaceAll('\\n', ' ').toLowerCase()
}
