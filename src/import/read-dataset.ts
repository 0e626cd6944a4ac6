import {type Node, parseTree} from 'jsonc-parser'
import type {VFile} from 'vfile'
import {diagnose} from '../diagnostic/diagnose.ts'
import type {DatasetSpec} from './dataset-spec.ts'

/**
 * Reads as much of a dataset as importing needs.
 *
 * Returns undefined, and says why on the spreadsheet's file, when its JSON is broken or has no table: what is wrong
 * with the rest of it is for `check` to say.
 */
export function readDataset(text: string, file: VFile): DatasetSpec | undefined {
  const reason = findFault(text)
  if (reason === undefined) return JSON.parse(text) as DatasetSpec
  diagnose(file, 'import-set-onleesbaar', undefined, {reden: reason})
  return undefined
}

function findFault(text: string): string | undefined {
  const errors: Parameters<typeof parseTree>[1] = []
  const root = parseTree(text, errors, {disallowComments: true})
  if (root === undefined || errors.length > 0) return 'het is geen geldige JSON'
  const twice = findRepeatedKey(root)
  if (twice !== undefined) return `het veld ‘${twice}’ staat er twee keer`
  const value: unknown = JSON.parse(text)
  if (!isRecord(value) || typeof value.id !== 'string') return 'het id ontbreekt'
  for (const field of ['kolommen', 'rijen']) {
    const axes = value[field]
    if (!Array.isArray(axes) || axes.length === 0) return `er zijn geen ${field}`
    if (!axes.every((axis) => isRecord(axis) && typeof axis.id === 'string')) return `bij ‘${field}’ ontbreekt een id`
    if (!axes.every((axis) => axis.waarden === undefined || isRecord(axis.waarden)))
      return '‘waarden’ is geen lijst van cellen'
  }
  return undefined
}

/** A field that stands twice has two values, of which an edit would change the wrong one. */
function findRepeatedKey(node: Node): string | undefined {
  if (node.type === 'object') {
    const keys = (node.children ?? []).map(({children}) => String(children?.[0]?.value))
    const twice = keys.find((key, index) => keys.indexOf(key) !== index)
    if (twice !== undefined) return twice
  }
  for (const child of node.children ?? []) {
    const found = findRepeatedKey(child)
    if (found !== undefined) return found
  }
  return undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
