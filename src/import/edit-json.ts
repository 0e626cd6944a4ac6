import {applyEdits, findNodeAtLocation, modify, type Node, parseTree} from 'jsonc-parser'

export type Path = ReadonlyArray<string | number>

/**
 * Replaces the value at a path. Fields that stay the same are not touched; a value that was no object, or has other
 * fields than before, is written anew in its place.
 */
export function replaceValue(text: string, path: Path, value: unknown): string {
  const node = find(text, path)
  const old: unknown = JSON.parse(sliceNode(text, node))
  if (isObject(old) && isObject(value) && Object.keys(old).sort().join() === Object.keys(value).sort().join()) {
    return Object.keys(value)
      .filter((key) => old[key] !== value[key])
      .reduce((done, key) => replaceValue(done, [...path, key], value[key]), text)
  }
  const rendered = render(value, text, leadOf(text, node.parent ?? node))
  return applyEdits(text, [{offset: node.offset, length: node.length, content: rendered}])
}

/** Puts a field into the object at a path, after the field `after`, or first. */
export function insertField(text: string, path: Path, key: string, value: unknown, after: string | undefined): string {
  const node = find(text, path)
  const keys = (node.children ?? []).map(({children}) => String(children?.[0]?.value))
  const lead = leadOf(text, node.children?.[0])
  const content = `${JSON.stringify(key)}: ${render(value, text, lead)}`
  return insertElement(text, path, after === undefined ? 0 : keys.indexOf(after) + 1, content)
}

/** An element as it is written, with these of its fields changed. */
export function copyElement(text: string, path: Path, fields: Readonly<Record<string, unknown>>): string {
  return Object.entries(fields).reduce(
    (copy, [key, value]) => applyEdits(copy, modify(copy, [key], value, {})),
    sliceNode(text, find(text, path)),
  )
}

/**
 * Puts an element, as it is to be written, into the list or object at a path.
 *
 * The formatting is that of the neighbours: each on a line of its own with the same indentation, or all on one line.
 */
export function insertElement(text: string, path: Path, index: number, content: string): string {
  const node = find(text, path)
  const children = node.children ?? []
  const previous = children[index - 1]
  const next = children[index]
  const lead = leadOf(text, previous ?? next)
  const between = lead.includes('\n') ? lead : ' '
  if (previous !== undefined) {
    return applyEdits(text, [{offset: previous.offset + previous.length, length: 0, content: `,${between}${content}`}])
  }
  if (next !== undefined) return applyEdits(text, [{offset: next.offset, length: 0, content: `${content},${between}`}])
  return applyEdits(text, [{offset: node.offset + 1, length: 0, content}])
}

/** A value as JSON: over several lines where `lead`, the white space before it or its field, starts a line. */
function render(value: unknown, text: string, lead: string): string {
  if (!isObject(value)) return JSON.stringify(value)
  if (!lead.includes('\n')) {
    const fields = Object.entries(value).map(([key, field]) => `${JSON.stringify(key)}: ${JSON.stringify(field)}`)
    return `{${fields.join(', ')}}`
  }
  const [, unit = '  '] = /\n([ \t]+)"/.exec(text) ?? []
  return JSON.stringify(value, null, unit).replaceAll('\n', lead)
}

/** The white space before a node, from the end of the line before it where it starts a line. */
function leadOf(text: string, node: Node | undefined): string {
  const [lead = ''] = (node && /\s*$/.exec(text.slice(0, node.offset))) ?? []
  return /\r?\n[^\n]*$/.exec(lead)?.[0] ?? lead
}

function find(text: string, path: Path): Node {
  const root = parseTree(text)
  const node = root && findNodeAtLocation(root, [...path])
  if (node === undefined) throw new Error(`No value at ${path.join('/')}`)
  return node
}

function sliceNode(text: string, {offset, length}: Node): string {
  return text.slice(offset, offset + length)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
