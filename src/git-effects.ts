import path from 'node:path'
import type {Effects} from './model/effects.ts'
import {firstLine, runGit, VersionError} from './run-git.ts'

/**
 * Effects that read a folder as it is in a commit: no checkout, and nothing in the work tree changes.
 *
 * `folder` lies in a work tree of git; `ref` is a tag, a branch or a commit. Files below the top of that work tree come
 * from the commit, all others, and everything that is not reading, from `base`. Symbolic links and submodules are left
 * out, as on a disk. Throws `VersionError` where there is no git, no such ref, or a history that was cut short.
 */
export async function gitEffects(folder: string, ref: string, base: Effects): Promise<Effects> {
  const prefix = await findPrefix(folder)
  const commit = await findCommit(folder, ref)
  const blobs = await listBlobs(folder, commit)
  const read = makeBatch((ids) => readBlobs(folder, ids))
  const within = (file: string): string | undefined => {
    const relative = path.relative(path.resolve(folder), path.resolve(file)).split(path.sep).join('/')
    const name = path.posix.join(prefix, relative)
    if (path.isAbsolute(relative) || name === '..' || name.startsWith('../')) return undefined
    return name === '.' ? '' : name.replace(/\/$/, '')
  }
  const listBelow = (directory: string): ReadonlyArray<string> => {
    const start = directory === '' ? '' : `${directory}/`
    return [...blobs.keys()].filter((name) => name.startsWith(start)).map((name) => name.slice(start.length))
  }
  return {
    ...base,
    async readFile(file) {
      const name = within(file)
      if (name === undefined) return base.readFile(file)
      const id = blobs.get(name)
      if (id === undefined) throw Object.assign(new Error(`ENOENT: ${ref}:${name}`), {code: 'ENOENT'})
      return read(id)
    },
    async listFiles(directory) {
      const name = within(directory)
      return name === undefined ? base.listFiles(directory) : [...listBelow(name)].sort()
    },
    async listOthers(directory) {
      return within(directory) === undefined ? base.listOthers(directory) : []
    },
    async exists(file) {
      const name = within(file)
      return name === undefined ? base.exists(file) : blobs.has(name) || listBelow(name).length > 0
    },
  }
}

/** Where a folder lies in its work tree: `rapport/`, or nothing for the top. */
async function findPrefix(folder: string): Promise<string> {
  const result = await runGit(folder, ['rev-parse', '--show-prefix'])
  if (result.code === 0) return result.stdout.toString('utf8').trimEnd()
  if (/not a git repository/i.test(result.stderr))
    throw new VersionError(`De map ${folder} staat niet in een archief van git.`)
  throw new VersionError(`Git kan ${folder} niet lezen: ${firstLine(result.stderr)}`)
}

async function findCommit(folder: string, ref: string): Promise<string> {
  const result = await runGit(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])
  const id = result.stdout.toString('utf8').trim()
  if (result.code === 0 && id !== '') return id
  const shallow = await runGit(folder, ['rev-parse', '--is-shallow-repository'])
  const isShallow = shallow.stdout.toString('utf8').trim() === 'true'
  throw new VersionError(
    isShallow
      ? `De versie ‘${ref}’ is hier niet: deze kloon is ondiep en mist oudere versies. Haal ze op met: git fetch --unshallow --tags`
      : `De versie ‘${ref}’ bestaat niet. Noem een tag, een branch, een commit of een map met een rapport; git tag en git branch --all tonen wat er is.`,
  )
}

/** Ids of the regular files of a commit, by path from the top of the work tree. */
async function listBlobs(folder: string, commit: string): Promise<ReadonlyMap<string, string>> {
  const result = await runGit(folder, ['ls-tree', '-r', '-z', '--full-tree', commit])
  if (result.code !== 0) throw new VersionError(`Git kan de versie niet lezen: ${firstLine(result.stderr)}`)
  const lines = result.stdout.toString('utf8').split('\0')
  const found = lines.flatMap((line): ReadonlyArray<readonly [string, string]> => {
    const [, id, name] = /^100\d{3} blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? []
    return id === undefined || name === undefined ? [] : [[name, id]]
  })
  return new Map(found)
}

/** Contents of blobs by id, all in one run of git. */
async function readBlobs(folder: string, ids: ReadonlyArray<string>): Promise<ReadonlyMap<string, Uint8Array>> {
  const {stdout} = await runGit(folder, ['cat-file', '--batch'], `${ids.join('\n')}\n`)
  const contents = new Map<string, Uint8Array>()
  let at = 0
  while (at < stdout.length) {
    const end = stdout.indexOf(0x0a, at)
    const [id = '', type, size] = stdout.toString('latin1', at, end).split(' ')
    at = end + 1
    if (type !== 'blob') continue
    contents.set(id, new Uint8Array(stdout.subarray(at, at + Number(size))))
    at += Number(size) + 1
  }
  return contents
}

/** Reads what is asked for in one turn of the event loop together: a report has hundreds of files. */
function makeBatch(
  readAll: (ids: ReadonlyArray<string>) => Promise<ReadonlyMap<string, Uint8Array>>,
): (id: string) => Promise<Uint8Array> {
  let waiting = new Set<string>()
  let batch: Promise<ReadonlyMap<string, Uint8Array>> | undefined
  return async (id) => {
    waiting.add(id)
    batch ??= new Promise((resolve, reject) => {
      setImmediate(() => {
        const ids = [...waiting]
        waiting = new Set()
        batch = undefined
        readAll(ids).then(resolve, reject)
      })
    })
    const contents = (await batch).get(id)
    if (contents === undefined)
      throw new VersionError(
        'Een bestand van die versie ontbreekt in dit archief. Haal het op met: git fetch --refetch',
      )
    return contents
  }
}
