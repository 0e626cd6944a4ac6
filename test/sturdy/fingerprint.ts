import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'

/** Every file below a folder with the hash of its bytes; undefined when the folder is not there. */
export function fingerprint(folder: string): Readonly<Record<string, string>> | undefined {
  if (!existsSync(folder)) return undefined
  const files = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile())
  const names = files.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name))).sort()
  return Object.fromEntries(names.map((name) => [name.replaceAll('\\', '/'), hash(path.join(folder, name))]))
}

function hash(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}
