import type {Effects} from '../model/effects.ts'

/** The templates of the program with those of the report over them, by path within `templates/`, sorted. */
export async function loadTemplates(
  root: string,
  program: string,
  effects: Effects,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const templates = new Map<string, Uint8Array>()
  for (const folder of new Set([program, root])) {
    const paths = (await effects.listFiles(`${folder}/templates`)).filter((path) => !/(^|\/)\./.test(path))
    const contents = await Promise.all(paths.map((path) => effects.readFile(`${folder}/templates/${path}`)))
    for (const [index, path] of paths.entries()) templates.set(path, contents[index] ?? new Uint8Array())
  }
  return new Map([...templates].sort(([a], [b]) => (a < b ? -1 : 1)))
}
