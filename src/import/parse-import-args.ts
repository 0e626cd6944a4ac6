import {parseArgs} from 'node:util'
import type {DecimalMark} from './read-number.ts'
import {isSpreadsheet, isWorkbook} from './read-table.ts'

/** A call of the command, understood. */
export interface ImportCall {
  /** The spreadsheet, as it was typed. */
  readonly sheetFile: string
  readonly dataset: string
  readonly root: string
  readonly decimals: DecimalMark | undefined
  /** The sheet of a workbook. */
  readonly sheet: string | undefined
  readonly columns: ReadonlyArray<string>
  /** Show what would change and write nothing. */
  readonly isDry: boolean
}

export const importUsage = `Gebruik:
  npm run import -- BESTAND.csv|BESTAND.xlsx --dataset ID [--root MAP] [--decimaal komma|punt] [--blad NAAM] [--kolom ID…] [--droog]
`

const known = ['dataset', 'root', 'decimaal', 'blad', 'kolom', 'droog']

/** Reads the arguments; a sentence about the first thing that is wrong with them where there is one. */
export function parseImportArgs(args: ReadonlyArray<string>): ImportCall | string {
  const options = Object.fromEntries(
    known.map((name) => [name, {type: name === 'droog' ? 'boolean' : 'string'} as const]),
  )
  const {tokens} = parseArgs({args: [...args], options, strict: false, allowPositionals: true, tokens: true})
  const values = new Map<string, string>()
  const columns: string[] = []
  const files: string[] = []
  let isAfterColumn = false
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue
    if (token.kind === 'positional') {
      if (isAfterColumn && !isSpreadsheet(token.value)) columns.push(...splitNames(token.value))
      else files.push(token.value)
      continue
    }
    const {name, rawName, value} = token
    isAfterColumn = name === 'kolom'
    if (!known.includes(name)) return `Onbekende optie ‘${rawName}’.`
    if (name === 'droog' && value !== undefined) return `Achter ‘--droog’ hoort niets.`
    if (name !== 'droog' && (value === undefined || value === '' || value.startsWith('--')))
      return `Achter ‘${rawName}’ hoort een waarde.`
    if (name === 'kolom') columns.push(...splitNames(value ?? ''))
    else if (values.has(name)) return `De optie ‘${rawName}’ staat er twee keer.`
    else values.set(name, value ?? '')
  }
  return understand(files, columns, values)
}

function understand(
  files: ReadonlyArray<string>,
  columns: ReadonlyArray<string>,
  values: ReadonlyMap<string, string>,
): ImportCall | string {
  const [sheetFile, another] = files
  if (sheetFile === undefined) return 'Noem het bestand met de cijfers: .csv of .xlsx.'
  if (another !== undefined) return `Onverwacht ‘${another}’, verwacht één bestand.`
  if (!isSpreadsheet(sheetFile)) return `Onverwacht bestand ‘${sheetFile}’, verwacht .csv of .xlsx.`
  const dataset = values.get('dataset')
  if (dataset === undefined) return 'Noem de gegevensset: --dataset ID.'
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(dataset))
    return `Onverwacht id ‘${dataset}’, verwacht kleine letters, cijfers en streepjes.`
  const decimals = values.get('decimaal')
  if (decimals !== undefined && decimals !== 'komma' && decimals !== 'punt')
    return `Onverwacht ‘${decimals}’ achter ‘--decimaal’, verwacht komma of punt.`
  if (values.has('blad') && !isWorkbook(sheetFile)) return 'Een blad kiezen kan alleen bij een .xlsx.'
  const root = values.get('root') ?? '.'
  return {sheetFile, dataset, root, decimals, sheet: values.get('blad'), columns, isDry: values.has('droog')}
}

function splitNames(value: string): ReadonlyArray<string> {
  return value
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
}
