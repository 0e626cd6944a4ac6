import type {Point} from 'unist'
import type {VFile} from 'vfile'

/** Where a dataset states a field, or the first that bears its name: what is absent has no place of its own. */
export function findField(name: string, file: VFile): Point | undefined {
  const [before = '', after] = String(file).split(new RegExp(`^(?= *"${name}" *:)`, 'm'), 2)
  const indent = /^ */.exec(after ?? '')?.[0].length ?? 0
  return after === undefined ? undefined : {line: before.split('\n').length, column: indent + 1}
}
