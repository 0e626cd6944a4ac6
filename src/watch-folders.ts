import {dirname, join, relative, sep} from 'node:path'
import {watch} from 'chokidar'
import type {Folders} from './load/folders.ts'

/**
 * How long nothing must be written before a change counts as one, in milliseconds: a save may be several writes.
 *
 * Of what is written to a file within 50 ms of a change that it told of, chokidar says nothing (`_throttle`). Who reads
 * sooner than that misses it, and the page stays behind until the next save.
 */
const settling = 55

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
  let timer: NodeJS.Timeout | undefined
  watcher.on('error', fail)
  watcher.on('all', (_event, path) => {
    changed.add(path)
    clearTimeout(timer)
    timer = setTimeout(() => {
      const paths = [...changed].sort()
      changed.clear()
      tell(paths)
    }, settling)
  })
  await new Promise<void>((resolve) => watcher.once('ready', resolve))
  return async () => {
    clearTimeout(timer)
    await watcher.close()
  }
}

/** The folders that a report is made of, its earlier editions among them. */
export function listSourceFolders({root, overlays, program}: Folders): ReadonlyArray<string> {
  const parts = [root, ...overlays].flatMap((folder) => ['content', 'data'].map((part) => join(folder, part)))
  return [...new Set([...parts, ...[root, program].map((folder) => join(folder, 'templates'))])]
}

/** "content/03-werving.md en 2 andere" */
export function nameChanged(paths: ReadonlyArray<string>, root: string): string {
  const [first = '', ...others] = paths.map((path) => relative(root, path))
  return others.length === 0 ? first : `${first} en ${others.length} andere`
}
