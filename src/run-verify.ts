import path from 'node:path'
import {parseArgs} from 'node:util'
import {diagnose, hasErrors} from './diagnostic/diagnose.ts'
import {formatMessages} from './diagnostic/report.ts'
import type {Effects} from './model/effects.ts'
import type {CommandOutcome} from './run-build.ts'
import {judgeFolder} from './verify/judge-folder.ts'
import {readCanaries} from './verify/read-canaries.ts'

export const verifyUsage = `  npm run verify -- MAP --canaries BESTAND
`

/**
 * Looks in every file of a folder for what stands in a list, as an adversary would, and holds its PDFs to their shape.
 *
 * The messages name a line of the list, never what stands on it, so that they can be shown around.
 */
export async function runVerify(args: ReadonlyArray<string>, effects: Effects): Promise<CommandOutcome> {
  const {values, positionals} = parseArgs({args: [...args], options, allowPositionals: true})
  const [folder] = positionals
  if (folder === undefined || positionals.length > 1 || values.canaries === undefined)
    return refuse(
      `Onverwacht ${positionals.length} mappen en ${values.canaries === undefined ? 'geen lijst' : 'een lijst'}, verwacht één map en --canaries met een lijst.`,
    )
  const [root, list] = [path.resolve(folder), path.resolve(values.canaries)]
  if (!(await effects.exists(list))) return refuse(`De lijst ‘${values.canaries}’ is er niet.`)
  if ((await effects.listFiles(root)).length === 0) return refuse(`In de map ‘${folder}’ staan geen bestanden.`)
  const canaries = readCanaries(
    Buffer.from(await effects.readFile(list))
      .toString('utf8')
      .replace(/^\ufeff/, ''),
  )
  if (canaries === undefined)
    return refuse(
      `Onverwachte JSON in ‘${values.canaries}’, verwacht een lijst van zinnen en getallen: ["een zin", 1234.5].`,
    )
  if (canaries.lines.length === 0) return refuse(`In ‘${values.canaries}’ staat niets om naar te zoeken.`)
  if (canaries.tooShort.length > 0)
    return refuse(
      `In ‘${values.canaries}’ staat te weinig om naar te zoeken op regel ${canaries.tooShort.join(', ')}: verwacht minstens vier letters, of drie cijfers.`,
    )
  const files = await judgeFolder(
    root,
    folder.replace(/\/+$/, ''),
    canaries.needles,
    (file, owner, waar) => diagnose(file, 'kanarie-gevonden', undefined, {regel: canaries.lines[owner], waar}),
    effects,
  )
  const isClean = !hasErrors(files)
  return {code: isClean ? 0 : 1, output: isClean ? 'Niets gevonden.\n' : '', messages: formatMessages(files)}
}

const options = {canaries: {type: 'string'}} as const

function refuse(sentence: string): CommandOutcome {
  return {code: 2, output: '', messages: `${sentence}\n`}
}
