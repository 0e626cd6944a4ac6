import {type Dirent, readFile as readFileThen, type Stats, writeFile as writeFileThen} from 'node:fs'
import {access, lstat, mkdir, readdir, rename, rm} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {promisify} from 'node:util'
import {doAside} from './aside.ts'
import {openDictionary} from './dutch-dictionary.ts'
import {readFont} from './fonts.ts'
import type {Effects, Unlock} from './model/effects.ts'
import {makeAnew} from './model/remember.ts'

/** Those of `node:fs/promises` open a handle for each file, which takes three times the processor. */
const readFile = promisify(readFileThen)
const writeFile = promisify(writeFileThen)

/** The real disk, the report's typeface and Typst. */
export const diskEffects: Effects = {
  readFile: (path) => readFile(path),
  listFiles: (folder) => list(folder, (entry) => entry.isFile()),
  listOthers: (folder) => list(folder, (entry) => !entry.isFile() && !entry.isDirectory()),
  async writeFile(path, contents) {
    await writeFile(path, contents).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error
      await mkdir(dirname(path), {recursive: true})
      await writeFile(path, contents)
    })
  },
  async rename(from, to) {
    await mkdir(dirname(to), {recursive: true})
    await rm(to, {recursive: true, force: true})
    await rename(from, to)
  },
  remove: (path) => rm(path, {recursive: true, force: true}),
  exists: (path) =>
    access(path).then(
      () => true,
      () => false,
    ),
  lock,
  readFont,
  openDictionary,
  draw: (job) => doAside('draw', job),
  typeset: (job) => doAside('typeset', job),
  judge: (job) => doAside('judge', job),
  remember: makeAnew,
}

/**
 * A file with the number of the process that holds it; what a process left that is no more, is taken over.
 *
 * Of several that take over at once the last to write its number has the lock: each looks after a while whose it is.
 */
async function lock(path: string): Promise<Unlock | undefined> {
  const unlock: Unlock = () => rm(path, {force: true})
  await mkdir(dirname(path), {recursive: true})
  try {
    await writeFile(path, String(process.pid), {flag: 'wx'})
    return unlock
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  if (isAlive(await readHolder(path))) return undefined
  await writeFile(path, String(process.pid))
  await sleep(100)
  return (await readHolder(path)) === process.pid ? unlock : undefined
}

/** The number in a lock; one that is just being made is looked at again. */
async function readHolder(path: string): Promise<number> {
  const read = (): Promise<string> => readFile(path, 'utf8').catch(() => '')
  return Number((await read()) || (await sleep(100).then(read)))
}

function isAlive(pid: number): boolean {
  try {
    return pid > 0 && pid !== process.pid && process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Paths of the wanted entries below a folder; a folder that is itself a symbolic link is an entry without a name. */
async function list(folder: string, isWanted: (entry: Dirent | Stats) => boolean): Promise<ReadonlyArray<string>> {
  const own = await lstat(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined
    throw error
  })
  if (own === undefined) return []
  if (own.isSymbolicLink()) return isWanted(own) ? [''] : []
  return own.isDirectory() ? [...(await listBelow(folder, isWanted))].sort() : []
}

async function listBelow(folder: string, isWanted: (entry: Dirent) => boolean): Promise<ReadonlyArray<string>> {
  const entries = await readdir(folder, {withFileTypes: true})
  const paths = await Promise.all(
    entries.map(async (entry) => {
      const own = isWanted(entry) ? [entry.name] : []
      if (!entry.isDirectory()) return own
      return (await listBelow(join(folder, entry.name), isWanted)).map((path) => `${entry.name}/${path}`)
    }),
  )
  return paths.flat()
}
