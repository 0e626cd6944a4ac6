import {diagnose} from '../diagnostic/diagnose.ts'
import type {Located, Path} from './located.ts'
import {containsDirective} from './strays.ts'

/** Refuses a directive in a field: fields are plain text, and a classification there would be printed with what it marks. */
export function checkStrings(located: Located): void {
  check(located.value, [])

  function check(value: unknown, path: Path): void {
    if (typeof value === 'string') {
      if (containsDirective(value)) diagnose(located.file, 'opmaak-in-titel', located.placeOf(path))
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, part] of Object.entries(value)) check(part, [...path, key])
    }
  }
}
