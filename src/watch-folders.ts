import {lstatSync} from 'node:fs'
import {dirname, join, relative, sep} from 'node:path'
import {watch} from 'chokidar'
import type {Folders} from './load/folders.ts'
import {listSourceFolders} from './source-folders.ts'

/** How long nothing must be written before a change counts as one, in milliseconds: a save may be several writes. */
const settling = 20

/**
 * Of what is written to a file within 50 ms of a change that it told of, chokidar says nothing (`_throttle`): after so
 * many milliseconds we look ourselves whether something was, or else it would not be seen before the next save.
 */
const deafness = 55

/**
 * Tells of changes below folders, once for those that come together, with the paths that changed.
 *
 * An editor may save by writing, by renaming another file over it, or by removing and making it again: each of these is
 * a change, and so is a file or folder that comes or goes, or one of `folders` itself: what holds them is watched, and
 * nothing else in it. Symbolic links are not followed, as in reading. Resolves when all of it is watched, and returns
 * what stops it.
 */
export async function watchFolders(
  folders: ReadonlyArray<string>,
  tell: (paths: ReadonlyArray<string>) => void,
  fail: (error: unknown) => void,
): Promise<() => Promise<void>> {
  const holders = new Set(folders.map((folder) => dirname(folder)))
  const isWithin = (path: string): boolean =>
    holders.has(path) || folders.some((folder) => path === folder || path.startsWith(folder + sep))
  const watcher = watch([...holders], {
    ignored: (path) => !isWithin(path),
    ignoreInitial: true,
    followSymlinks: false,
    atomic: false,
  })
  const changed = new Set<string>()
  let isWatching = true
  let timer: NodeJS.Timeout | undefined
  const note = (path: string): void => {
    if (!isWatching) return
    changed.add(path)
    clearTimeout(timer)
    timer = setTimeout(() => {
      const paths = [...changed].sort()
      changed.clear()
      const stamps = paths.map(stampOf)
      setTimeout(() => {
        for (const [at, each] of paths.entries()) if (stampOf(each) !== stamps[at]) note(each)
      }, deafness)
      tell(paths)
    }, settling)
  }
  watcher.on('error', fail)
  watcher.on('all', (_event, path) => note(path))
  await new Promise<void>((resolve) => watcher.once('ready', resolve))
  return async () => {
    isWatching = false
    clearTimeout(timer)
    await watcher.close()
  }
}

/** When a file was last written, and how much; nothing for one that cannot be looked at, as when it is gone. */
function stampOf(path: string): string {
  try {
    const {mtimeNs, size} = lstatSync(path, {bigint: true})
    return `${mtimeNs} ${size}`
  } catch {
    return ''
  }
}

/** The folders that a report is made of. */
export function listWatched({root, overlays, program}: Folders): ReadonlyArray<string> {
  const templates = [root, program].map((folder) => join(folder, 'templates'))
  return [...new Set([...listSourceFolders({root, overlays}), ...templates])]
}

/** "content/03-werving.md en 2 andere" */
export function nameChanged(paths: ReadonlyArray<string>, root: string): string {
  const [first = '', ...others] = paths.map((path) => relative(root, path))
  return others.length === 0 ? first : `${first} en ${others.length} andere`
}
