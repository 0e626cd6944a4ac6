import {VFile} from 'vfile'
import {diagnose} from '../diagnostic/diagnose.ts'
import type {Effects} from '../model/effects.ts'

/** Where a report stands. */
export interface Folders {
  /** The report: `content/`, `data/` and perhaps `templates/`. */
  readonly root: string
  /** Folders of the same shape that are laid over it, in this order. */
  readonly overlays: ReadonlyArray<string>
  /** The folder of the program, whose `templates/` fill what the report lacks. */
  readonly program: string
}

/** The files of one report folder, read. Paths are relative to it and sorted. */
export interface Folder {
  /** What comes before its paths in messages: nothing for the report, its name for an overlay. */
  readonly prefix: string
  readonly texts: ReadonlyMap<string, VFile>
  readonly bytes: ReadonlyMap<string, Uint8Array>
  /** What is no text, or cannot be read as one: for messages about it. */
  readonly others: ReadonlyMap<string, VFile>
}

/** Reads everything below `content/` and `data/` of a report folder, but for handbooks and hidden files. */
export async function readFolder(root: string, prefix: string, effects: Effects): Promise<Folder> {
  const texts = new Map<string, VFile>()
  const bytes = new Map<string, Uint8Array>()
  const others = new Map<string, VFile>()
  const lists = await Promise.all(['content', 'data'].map((folder) => listReadable(`${root}/${folder}`, effects)))
  const paths = [
    ...(lists[0] ?? []).map((path) => `content/${path}`),
    ...(lists[1] ?? []).map((path) => `data/${path}`),
  ]
  const contents = await Promise.all(paths.map((path) => effects.readFile(`${root}/${path}`)))
  for (const [index, path] of paths.entries()) {
    const file = new VFile({path: prefix + path})
    const content = contents[index] ?? new Uint8Array()
    const isText = /^content\/(.*\.(md|ya?ml)|woordenlijst\.txt)$|^data\/.*\.json$/i.test(path)
    if (isText && decode(content, file)) texts.set(path, file)
    else {
      others.set(path, file)
      if (!isText) bytes.set(path, content)
    }
  }
  return {prefix, texts, bytes, others}
}

/** The files of a folder that are part of a report: no handbooks, nothing hidden, no editions that are kept in it. */
async function listReadable(folder: string, effects: Effects): Promise<ReadonlyArray<string>> {
  const paths = await effects.listFiles(folder)
  const isKept = (path: string): boolean => folder.endsWith('/data') && /^edities\/[^/]+\//.test(path)
  return paths.filter((path) => !/(^|\/)(\.|README\.md$)/.test(path) && !isKept(path))
}

const utf8 = new TextDecoder('utf-8', {fatal: true})

/** Gives a file its text, without a byte order mark: columns then are those that an editor shows. */
function decode(content: Uint8Array, file: VFile): boolean {
  try {
    file.value = utf8.decode(content)
    return true
  } catch {
    diagnose(file, 'geen-utf8', undefined)
    return false
  }
}
