import type {PdfFile, PdfObject} from './read-objects.ts'
import {type Dictionary, decodeText, Name, type PdfValue, Reference} from './value.ts'

/** What stands in the objects of a PDF, of whatever revision. */
export interface Survey {
  /** Every text: titles, destinations, links, words that stand for a picture. */
  readonly words: ReadonlyArray<string>
  /** Names that are values. */
  readonly names: ReadonlySet<string>
  /** Names that values stand under. */
  readonly keys: ReadonlySet<string>
  /** Whether there is an object that nothing refers to, seen from the trailers. */
  readonly hasUnreferenced: boolean
}

export function survey(file: PdfFile): Survey {
  const words: string[] = []
  const names = new Set<string>()
  const keys = new Set<string>()
  const seen = new Set<PdfObject>()
  const waiting: PdfValue[] = []
  const visit = (value: PdfValue): void => {
    if (typeof value === 'string') words.push(decodeText(value))
    else if (typeof value === 'object') waiting.push(value)
  }
  const visitEntry = (value: PdfValue, key: string): void => {
    keys.add(key)
    visit(value)
  }
  const walk = (): void => {
    for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
      if (value instanceof Reference) {
        const target = file.current.get(value.number)
        if (target === undefined || seen.has(target)) continue
        seen.add(target)
        visit(target.value)
      } else if (value instanceof Name) names.add(value.name)
      else if (value instanceof Map) (value as Dictionary).forEach(visitEntry)
      else (value as ReadonlyArray<PdfValue>).forEach(visit)
    }
  }
  waiting.push(...file.trailers)
  walk()
  const others = file.objects.filter((object) => !seen.has(object))
  for (const {value} of others) visit(value)
  walk()
  return {words, names, keys, hasUnreferenced: others.some(({value}) => !file.containers.has(value))}
}
