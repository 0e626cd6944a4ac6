import {VFile} from 'vfile'
import {diagnose} from '../diagnostic/diagnose.ts'
import type {Effects} from '../model/effects.ts'

export interface Templates {
  /** By path within `templates/`, sorted. */
  readonly templates: ReadonlyMap<string, Uint8Array>
  /** What is no ordinary file, with a message. */
  readonly files: ReadonlyArray<VFile>
}

/** The templates of the program with those of the report over them. */
export async function loadTemplates(root: string, program: string, effects: Effects): Promise<Templates> {
  const templates = new Map<string, Uint8Array>()
  const files: VFile[] = []
  for (const folder of new Set([program, root])) {
    const paths = (await effects.listFiles(`${folder}/templates`)).filter(isVisible)
    const contents = await Promise.all(paths.map((path) => effects.readFile(`${folder}/templates/${path}`)))
    for (const [index, path] of paths.entries()) templates.set(path, contents[index] ?? new Uint8Array())
    for (const path of (await effects.listOthers(`${folder}/templates`)).filter(isVisible)) {
      const file = new VFile({path: `templates/${path}`.replace(/\/$/, '')})
      diagnose(file, 'bestand-geen-gewoon', undefined)
      files.push(file)
    }
  }
  const sorted = [...templates].sort(([a], [b]) => (a < b ? -1 : 1))
  // The same object as long as they read the same: what was compiled of them still holds.
  const known = effects.remember(
    `templates ${root}`,
    () => sorted.flat(),
    () => new Map(sorted),
  )
  return {templates: known, files}
}

function isVisible(path: string): boolean {
  return !/(^|\/)\./.test(path)
}
