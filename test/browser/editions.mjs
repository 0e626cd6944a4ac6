import {existsSync, readdirSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

const build = fileURLToPath(new URL('../../build/', import.meta.url))

/** The folders that a browser script is given, or else every folder below `build/` that holds an `index.html`. */
export function listEditions(given) {
  if (given.length > 0) return given.map((folder) => path.resolve(folder))
  if (!existsSync(build)) return []
  return readdirSync(build)
    .sort()
    .map((name) => path.join(build, name))
    .filter((edition) => existsSync(path.join(edition, 'index.html')))
}

/** The pages of an edition, in the order of their names. */
export function listPages(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => path.join(folder, name))
}

let findings = 0

/** Prints what is wrong with a page. */
export function report(file, finding) {
  findings += 1
  process.stdout.write(`${path.relative(process.cwd(), file)}: ${finding}\n`)
}

/** Prints how many findings there were, and makes the script fail when there were any. */
export function conclude(what) {
  process.stdout.write(`${what}: ${findings} findings\n`)
  process.exitCode = findings === 0 ? 0 : 1
}
