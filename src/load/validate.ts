import type {ErrorObject} from 'ajv'
import type {Located, Path} from './located.ts'
import {isChoiceOfFields, reportSchemaError} from './report-schema-error.ts'
import {findValidator, type SchemaName} from './schemas.ts'

/**
 * Holds what was read against its schema: unknown in, typed out.
 *
 * Returns undefined, with a message on the file for each mistake at the place of that mistake, when it does not fit.
 */
export function validate<Spec>(name: SchemaName, located: Located): Spec | undefined {
  const isValid = findValidator(`${name}.schema.json`)
  if (isValid(located.value)) return located.value as Spec
  for (const {path, error} of refine(isValid.errors ?? [], located.value)) {
    reportSchemaError(error, path, located)
  }
  located.file.data.isUnusable = true
  return undefined
}

/** A figure in a table, by its path in a dataset. */
const cell = /^\/rijen\/\d+\/waarden\/[^/]+/

interface Mistake {
  readonly path: Path
  readonly error: ErrorObject
}

/**
 * Of a value that fits none of several forms a schema tells every reason; one is enough.
 *
 * For a cell that is the reason why it is not the form that it resembles, for fields of which one must be there
 * that none is, for any other value that it is of the wrong kind.
 */
function refine(errors: ReadonlyArray<ErrorObject>, value: unknown): ReadonlyArray<Mistake> {
  const cells = new Set<string>()
  const mistakes: Mistake[] = []
  const choices = errors.filter(({keyword}) => keyword === 'anyOf')
  for (const error of errors) {
    const {instancePath, keyword} = error
    const [cellPath] = cell.exec(instancePath) ?? []
    if (cellPath !== undefined) cells.add(cellPath)
    else if (keyword === 'anyOf' || !choices.some((choice) => isReasonFor(choice, error))) {
      mistakes.push({path: toPath(instancePath), error})
    }
  }
  for (const path of cells) mistakes.push(...refineCell(toPath(path), value))
  return mistakes
}

function isReasonFor(choice: ErrorObject, error: ErrorObject): boolean {
  if (choice === error) return false
  if (isChoiceOfFields(choice)) return error.schemaPath.startsWith(`${choice.schemaPath}/`)
  return error.instancePath === choice.instancePath || error.instancePath.startsWith(`${choice.instancePath}/`)
}

function refineCell(path: Path, root: unknown): ReadonlyArray<Mistake> {
  let value = root
  for (const step of path) value = (value as Record<string | number, unknown>)[step]
  const form = typeof value !== 'object' || value === null || Array.isArray(value) ? 'cel' : formOf(value)
  const isValid = findValidator(`dataset.schema.json#/definitions/${form}`)
  if (isValid(value)) return []
  const errors = isValid.errors ?? []
  if (form === 'cel') return errors.filter(({keyword}) => keyword === 'anyOf').map((error) => ({path, error}))
  return refine(errors, value).map((mistake) => ({...mistake, path: [...path, ...mistake.path]}))
}

function formOf(value: object): string {
  return 'ontbreekt' in value ? 'ontbreekt' : 'waarde'
}

function toPath(pointer: string): Path {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}
