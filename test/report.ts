import {project} from '../src/classify/project.ts'
import {toRecords} from '../src/diagnostic/report.ts'
import {load} from '../src/load/load.ts'
import type {Sources} from '../src/model/sources.ts'
import type {Cleared, View} from '../src/model/view.ts'
import {resolve} from '../src/resolve/resolve.ts'
import {memoryEffects} from './memory-effects.ts'

/** Files of a small report by path: what a test says of it, over what every report needs. */
export type Files = Readonly<Record<string, string | Uint8Array>>

export const basics: Files = {
  'content/editie.yaml': `titel: Proefrapport
editie: voorjaar-2026
verslagperiode: 2025
datum: 2026-05-20
taal: nl
uitgever: Voorbeeldministerie
uitgaven:
  openbaar: {rubricering: openbaar, soort: rapport, titel: Openbare versie}
  vertrouwelijk: {rubricering: departementaal-vertrouwelijk, soort: bijlage, titel: Bijlage, duur: 10 jaar, vaststeller: Hoofd}
`,
}

/** A chapter of one file: public, with this text. */
export function chapter(text: string, fields = 'titel: Proef\nrubricering: openbaar'): string {
  return `---\n${fields}\n---\n\n${text}\n`
}

/** A public dataset with this id and these fields over the least that a dataset needs. */
export function dataset(id: string, fields: object = {}): string {
  const spec = {
    id,
    titel: `Titel van ${id}`,
    rubricering: 'openbaar',
    soort: 'tijdreeks',
    eenheid: 'vte',
    decimalen: 0,
    kolommen: [{id: '2024'}, {id: '2025'}],
    rijen: [{id: 'totaal', titel: 'Totaal', waarden: {2024: 1000, 2025: 1250}}],
    ...fields,
  }
  return JSON.stringify(spec, null, 2)
}

/** Loads a small report from memory. */
export async function loadReport(files: Files): Promise<Sources> {
  const paths = Object.entries({...basics, ...files}).map(([path, contents]) => [`/rapport/${path}`, contents] as const)
  return load({root: '/rapport', overlays: [], program: '/programma'}, memoryEffects(Object.fromEntries(paths)))
}

/** One edition of a small report, resolved. */
export async function viewOf(files: Files, edition = 'openbaar'): Promise<Cleared<View>> {
  const sources = await loadReport(files)
  const found = sources.publication.editions.find(({id}) => id === edition)
  if (found === undefined) throw new Error(`No edition ${edition}`)
  return resolve(project(sources, found).view)
}

/** The messages of a small report as `path:line:column rule`, sources and one edition together. */
export async function messagesOf(files: Files, edition = 'openbaar'): Promise<ReadonlyArray<string>> {
  const sources = await loadReport(files)
  const found = sources.publication.editions.find(({id}) => id === edition)
  const views = found === undefined ? [] : resolve(project(sources, found).view).files
  return toRecords([...sources.files, ...views]).map(
    ({path, line, column, rule}) => `${path}:${line}:${column} ${rule}`,
  )
}
