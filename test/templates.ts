import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'

const folder = path.resolve(import.meta.dirname, '../templates')

/** The templates of the program, as loading gives them to a view. */
export function readTemplates(): ReadonlyMap<string, Uint8Array> {
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile())
  const paths = entries.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
  return new Map(paths.sort().map((name) => [name.replaceAll('\\', '/'), readFileSync(path.join(folder, name))]))
}
