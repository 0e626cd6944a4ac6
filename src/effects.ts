import {access, mkdir, readdir, readFile, rename, rm, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {doAside} from './aside.ts'
import {openDictionary} from './dutch-dictionary.ts'
import {readFont} from './fonts.ts'
import type {Effects, Unlock} from './model/effects.ts'
import {makeAnew} from './model/remember.ts'

/** The real disk, the report's typeface and Typst. */
export const diskEffects: Effects = {
  readFile: (path) => readFile(path),
  listFiles,
  async writeFile(path, contents) {
    await mkdir(dirname(path), {recursive: true})
    await writeFile(path, contents)
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
  remember: makeAnew,
}

/** A file with the number of the process that holds it; what a process left that is no more, is taken over. */
async function lock(path: string): Promise<Unlock | undefined> {
  await mkdir(dirname(path), {recursive: true})
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      await writeFile(path, String(process.pid), {flag: 'wx'})
      return () => rm(path, {force: true})
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      if (isAlive(Number(await readFile(path, 'utf8').catch(() => '0')))) return undefined
      await rm(path, {force: true})
    }
  }
  return undefined
}

function isAlive(pid: number): boolean {
  try {
    return pid > 0 && pid !== process.pid && process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

async function listFiles(folder: string): Promise<ReadonlyArray<string>> {
  const entries = await readdir(folder, {withFileTypes: true}).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return []
    throw error
  })
  const paths = await Promise.all(
    entries.map(async (entry) => {
      if (entry.isFile()) return [entry.name]
      if (!entry.isDirectory()) return []
      return (await listFiles(join(folder, entry.name))).map((path) => `${entry.name}/${path}`)
    }),
  )
  return paths.flat().sort()
}
