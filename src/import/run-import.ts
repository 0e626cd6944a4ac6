import path from 'node:path'
import {VFile} from 'vfile'
import {diagnose} from '../diagnostic/diagnose.ts'
import {formatMessages} from '../diagnostic/report.ts'
import type {Effects} from '../model/effects.ts'
import {importTable} from './import-table.ts'
import {suggestName} from './match-name.ts'
import {type ImportCall, importUsage, parseImportArgs} from './parse-import-args.ts'
import {readTable} from './read-table.ts'
import {reportChanges} from './report-changes.ts'

/** What a command answers: 0 done, 1 refused and nothing changed, 2 wrong usage. */
export interface Outcome {
  readonly exitCode: 0 | 1 | 2
  readonly stdout: string
  readonly stderr: string
}

/**
 * Puts the figures of a spreadsheet into a dataset: `import FILE.csv|xlsx --dataset ID …`.
 *
 * Reads: the spreadsheet and `data/<ID>.json`. Returns: what to print, and the exit code. Never: a dataset written in
 * part; it is staged beside the old one and put in its place by renaming.
 */
export async function runImport(args: ReadonlyArray<string>, effects: Effects): Promise<Outcome> {
  const call = parseImportArgs(args)
  if (typeof call === 'string') return refuseUsage(call)
  const folder = path.join(call.root, 'data')
  const target = path.join(folder, `${call.dataset}.json`)
  if (!(await effects.exists(target))) return refuseUsage(await explainUnknown(call, folder, effects))
  if (!(await effects.exists(call.sheetFile))) return refuseUsage(`Het bestand ‘${call.sheetFile}’ is er niet.`)

  const file = new VFile({path: call.sheetFile})
  const table = await readTable(await effects.readFile(call.sheetFile), file, call.sheet)
  if (table === undefined) return refuse(file)
  const text = decode(await effects.readFile(target), file)
  if (text === undefined) return refuse(file)
  const result = importTable(text, table, call)
  if (result.problems.length > 0) return refuse(file)
  if (!call.isDry && result.text !== text) await replaceFile(target, result.text, effects)
  const stdout = reportChanges(result, {path: `data/${call.dataset}.json`, isDry: call.isDry})
  return {exitCode: 0, stdout, stderr: ''}
}

/** The text of a dataset, which is UTF-8 or would be written back damaged. */
function decode(contents: Uint8Array, file: VFile): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(contents)
  } catch {
    diagnose(file, 'import-set-onleesbaar', undefined, {reden: 'het is niet bewaard als UTF-8'})
    return undefined
  }
}

/** A hidden file is no dataset, so a build that runs meanwhile does not read half of one. */
async function replaceFile(target: string, text: string, effects: Effects): Promise<void> {
  const staged = path.join(path.dirname(target), `.${path.basename(target)}.nieuw`)
  try {
    await effects.writeFile(staged, text)
    await effects.rename(staged, target)
  } catch (error) {
    await effects.remove(staged)
    throw error
  }
}

async function explainUnknown({dataset}: ImportCall, folder: string, effects: Effects): Promise<string> {
  const files = await effects.listFiles(folder)
  const known = files.flatMap((file) => (/^[^./][^/]*\.json$/.test(file) ? [{id: file.replace(/\.json$/, '')}] : []))
  return `Er is geen gegevensset ‘${dataset}’ in ${folder}.${suggestName(dataset, known)}`
}

function refuse(file: VFile): Outcome {
  return {exitCode: 1, stdout: '', stderr: `${formatMessages([file])}Er is niets gewijzigd.\n`}
}

function refuseUsage(sentence: string): Outcome {
  return {exitCode: 2, stdout: '', stderr: `${sentence}\n\n${importUsage}`}
}
