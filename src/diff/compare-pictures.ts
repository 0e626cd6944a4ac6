import type {Finding} from './comparison.ts'
import type {Context} from './context.ts'

/** Pictures that kept their name and look different. One that came or went is told by the text that shows it. */
export function comparePictures({from, to}: Context): ReadonlyArray<Finding> {
  return [...to.pictures].flatMap(([path, bytes]): ReadonlyArray<Finding> => {
    const before = from.pictures.get(path)
    if (before === undefined || isEqual(before, bytes)) return []
    const id = `tekst_beeld_${path.replace(/[^A-Za-z0-9]+/g, '-')}`
    const subject = {type: 'picture', path: [path], title: `beeld ${path}`} as const
    return [{id, category: 'text', change: 'changed', subject, place: {}}]
  })
}

function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at])
}
