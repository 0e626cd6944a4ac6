import type {Effects} from '../model/effects.ts'
import {hash} from './hash.ts'

/** What was asked of the disk, and the hash of what it said. */
export type Reads = Readonly<Record<string, string>>

type Reader = Pick<Effects, 'readFile' | 'listFiles' | 'listOthers'>

/** Takes down everything that is read, but for what stands below `own`. */
export function noteReads(
  {readFile, listFiles, listOthers}: Reader,
  own: string,
): Reader & {readonly reads: Record<string, string>} {
  const reads: Record<string, string> = {}
  const note = (call: string, path: string, sum: string): void => {
    if (!path.startsWith(`${own}/`)) reads[`${call} ${path}`] = sum
  }
  return {
    reads,
    async readFile(path) {
      const contents = await readFile(path)
      note('readFile', path, hash(contents))
      return contents
    },
    async listFiles(folder) {
      const paths = await listFiles(folder)
      note('listFiles', folder, hash(...paths))
      return paths
    },
    async listOthers(folder) {
      const paths = await listOthers(folder)
      note('listOthers', folder, hash(...paths))
      return paths
    },
  }
}

/** Whether all that was read would read the same now. */
export async function readsTheSame(reads: Reads, effects: Reader): Promise<boolean> {
  const answers: Readonly<Record<string, (path: string) => Promise<string>>> = {
    readFile: async (path) => hash(await effects.readFile(path)),
    listFiles: async (folder) => hash(...(await effects.listFiles(folder))),
    listOthers: async (folder) => hash(...(await effects.listOthers(folder))),
  }
  const same = Object.entries(reads).map(async ([asked, sum]) => {
    const [call = ''] = asked.split(' ', 1)
    return (await answers[call]?.(asked.slice(call.length + 1)).catch(() => undefined)) === sum
  })
  return (await Promise.all(same)).every(Boolean)
}
