import {diagnose} from '../diagnostic/diagnose.ts'
import {checkValue} from './check-characters.ts'
import type {Located, Path} from './located.ts'
import {findNearest} from './nearest.ts'
import {containsDirective, containsLevel} from './strays.ts'

/**
 * Refuses a directive, and the name of a level, in a field: fields are plain text, and a classification there would be
 * printed with what it marks.
 */
export function checkStrings(located: Located): void {
  check(located.value, [])

  function check(value: unknown, path: Path): void {
    if (typeof value === 'string') {
      checkValue(value, located.file, located.placeOf(path))
      if (containsDirective(value)) diagnose(located.file, 'opmaak-in-titel', located.placeOf(path))
      else if (containsLevel(value) && !isLabel(path))
        diagnose(located.file, 'rubricering-als-tekst', located.placeOf(path))
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, part] of Object.entries(value)) check(part, [...path, key])
    }
  }
}

/** A label, perhaps with a misspelt name: what it says is for the schema to judge. */
function isLabel(path: Path): boolean {
  return findNearest(String(path.at(-1)), ['rubricering']) !== undefined
}
