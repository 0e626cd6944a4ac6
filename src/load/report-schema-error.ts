import type {ErrorObject} from 'ajv'
import {diagnose} from '../diagnostic/diagnose.ts'
import {levels} from '../model/classification.ts'
import type {Located, Path} from './located.ts'
import {suggest} from './nearest.ts'

/** Says in Dutch, at the place of the mistake, what a schema found. */
export function reportSchemaError(error: ErrorObject, path: Path, located: Located): void {
  const report = reporters[error.keyword]
  if (report !== undefined) report(error, path, located)
  else if (!silent.has(error.keyword)) throw new Error(`No sentence for the schema keyword ${error.keyword}`)
}

type Reporter = (error: ErrorObject, path: Path, located: Located) => void

/** What another error of the same value says already. */
const silent = new Set(['minLength'])

const reporters: Readonly<Record<string, Reporter>> = {
  required({params}, path, located) {
    const field = String(params.missingProperty)
    const rule = field === 'rubricering' ? 'rubricering-ontbreekt' : 'veld-ontbreekt'
    diagnose(located.file, rule, located.placeOf(path), {veld: field, niveaus: levels.join(', ')})
  },
  additionalProperties({params, parentSchema}, path, located) {
    const field = String(params.additionalProperty)
    const known = Object.keys((parentSchema?.properties as object | undefined) ?? {})
    const place = located.placeOfKey([...path, field])
    diagnose(located.file, 'veld-onbekend', place, {
      veld: field,
      bedoeld: suggest(field, known),
      bekend: known.join(', '),
    })
  },
  enum({params, data}, path, located) {
    const allowed = (params.allowedValues as ReadonlyArray<unknown>).filter((value) => typeof value === 'string')
    const found = typeof data === 'string' || typeof data === 'number' ? String(data) : nameKind(data)
    const rule = allowed[0] === levels[0] ? 'rubricering-onbekend' : 'keuze-onbekend'
    const meant = suggest(found, allowed)
    diagnose(located.file, rule, located.placeOf(path), {gevonden: found, bedoeld: meant, verwacht: allowed.join(', ')})
  },
  type({params, data}, path, located) {
    const wanted = String(params.type)
    if (wanted !== 'string' && typeof data === 'string' && isNumeric(data)) {
      diagnose(located.file, 'getal-tussen-aanhalingstekens', located.placeOf(path))
      return
    }
    const facts = {veld: nameOf(path), gevonden: nameKind(data), verwacht: kinds[wanted] ?? wanted}
    diagnose(located.file, 'verkeerde-soort', located.placeOf(path), facts)
  },
  anyOf(error, path, located) {
    const place = located.placeOf(path)
    if (isChoiceOfFields(error)) {
      const fields = (error.schema as ReadonlyArray<{required: ReadonlyArray<string>}>).map(({required}) => required[0])
      diagnose(located.file, 'veld-ontbreekt', place, {veld: fields.join('’ of ‘')})
    } else if (path.at(-2) === 'waarden') {
      const {data} = error
      if (data === null || (typeof data === 'string' && data.trim() === '')) diagnose(located.file, 'cel-leeg', place)
      else diagnose(located.file, 'cel-verkeerde-soort', place, {gevonden: nameKind(data)})
    } else {
      diagnose(located.file, 'vorm-onjuist', place, {veld: nameOf(path), verwacht: describeForm(error, nameOf(path))})
    }
  },
  pattern(error, path, located) {
    if (error.propertyName !== undefined) return
    if (typeof error.data === 'string' && error.data.trim() === '') {
      diagnose(located.file, 'tekst-leeg', located.placeOf(path), {veld: nameOf(path)})
    } else {
      diagnose(located.file, 'vorm-onjuist', located.placeOf(path), {
        veld: nameOf(path),
        verwacht: describeForm(error, nameOf(path)),
      })
    }
  },
  propertyNames({params}, path, located) {
    const name = String(params.propertyName)
    diagnose(located.file, 'vorm-onjuist', located.placeOfKey([...path, name]), {veld: name, verwacht: idForm})
  },
  uniqueItems({params}, path, located) {
    diagnose(located.file, 'dubbel-in-lijst', located.placeOf([...path, Number(params.i)]), {veld: nameOf(path)})
  },
  minItems: reportEmpty,
  minProperties: reportEmpty,
  minimum: reportRange,
  maximum: reportRange,
  exclusiveMinimum: reportRange,
}

function reportEmpty(_: ErrorObject, path: Path, located: Located): void {
  diagnose(located.file, 'lijst-leeg', located.placeOf(path), {veld: nameOf(path)})
}

function reportRange({params}: ErrorObject, path: Path, located: Located): void {
  const comparison = String(params.comparison)
    .replace('>=', 'minstens')
    .replace('<=', 'hoogstens')
    .replace('>', 'meer dan')
  diagnose(located.file, 'getal-buiten-bereik', located.placeOf(path), {
    veld: nameOf(path),
    grens: `${comparison} ${params.limit}`,
  })
}

/** The field that a path leads to; in a list the field that holds the list. */
function nameOf(path: Path): string {
  return String(path.findLast((step) => !/^\d+$/.test(String(step))) ?? 'dit bestand')
}

const kinds: Readonly<Record<string, string>> = {
  number: 'een getal',
  integer: 'een heel getal',
  string: 'een tekst tussen aanhalingstekens',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een object met velden',
}

function nameKind(value: unknown): string {
  if (value === null || value === undefined) return 'een lege waarde'
  if (Array.isArray(value)) return 'een lijst'
  return (
    {number: 'een getal', string: 'een tekst', boolean: String(value), object: 'een object'}[typeof value as string] ??
    'iets'
  )
}

const idForm = 'kleine letters, cijfers en losse streepjes'

/** How a field is to be written, after "verwacht". */
function describeForm({params}: ErrorObject, field: string): string {
  if (String(params.pattern).startsWith('^[a-z0-9]+')) return idForm
  return forms[field] ?? 'een andere schrijfwijze'
}

const forms: Readonly<Record<string, string>> = {
  datum: 'een datum als 2026-05-20; in een register mag ook 2026-05 of 2026',
  editie: 'voorjaar of najaar met een jaar, zoals voorjaar-2026',
  peildatum: 'een datum als 2026-05-20',
  periode: 'een jaar, halfjaar, kwartaal, dag of tijdvak: 2025, 2025-H1, 2025-Q2, 2025-12-31 of 2020–2022',
  taal: 'een taalcode als nl',
  url: 'een adres dat met https:// begint',
  verslagperiode: 'een jaar, of woorden',
}

/** Whether an `anyOf` asks for one of several fields. */
export function isChoiceOfFields(error: ErrorObject): boolean {
  const forms: unknown = error.schema
  return Array.isArray(forms) && forms.every((form) => typeof form === 'object' && 'required' in form)
}

/** Whether a text is only a number, in Dutch or in JSON notation. */
export function isNumeric(text: string): boolean {
  return /^\s*[-−+]?(\d+|\d{1,3}(\.\d{3})+)([.,]\d+)?\s*%?\s*$/.test(text)
}
