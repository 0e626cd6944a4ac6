import type {VFile} from 'vfile'
import type {Level} from '../model/classification.ts'
import type {Change, Commitment, Reference, Registers, Release} from '../model/register.ts'
import type {Remember} from '../model/remember.ts'
import {checkDate} from './check-date.ts'
import type {Identity} from './check-identities.ts'
import {checkStrings} from './check-strings.ts'
import type {Folder} from './folders.ts'
import type {Located} from './located.ts'
import {parseJson} from './parse-json.ts'
import {recallFile} from './recall-file.ts'
import type {ChangeSpec, CommitmentSpec, EntrySpec, ReferenceSpec, RegisterName, ReleaseSpec} from './register-spec.ts'
import {translate} from './translations.ts'
import {validate} from './validate.ts'

export interface LoadedRegisters {
  readonly registers: Registers
  readonly identities: Readonly<Record<RegisterName, ReadonlyArray<Identity>>>
  readonly links: ReadonlyArray<Link>
}

/** An id in a register that something else is to have. */
export interface Link {
  readonly to: 'verwijzing' | 'paragraaf' | 'dataset' | 'onderdeel'
  readonly id: string
  readonly field: string
  readonly file: VFile
  readonly place: Place
  /** Of the entry. */
  readonly level: Level
}

/** Reads `data/register/`: the documents cited, the promises made and the changes in reporting. */
export function loadRegisters(folders: ReadonlyArray<Folder>, remember: Remember): LoadedRegisters {
  const verwijzingen = readRegister<ReferenceSpec>('verwijzingen', folders, remember)
  const toezeggingen = readRegister<CommitmentSpec>('toezeggingen', folders, remember)
  const wijzigingen = readRegister<ChangeSpec>('wijzigingen', folders, remember)
  const vrijgaven = readRegister<ReleaseSpec>('vrijgaven', folders, remember)
  for (const {spec, entry, placeOf} of vrijgaven) checkDate(spec.datum, entry.file, placeOf('datum'))
  return {
    registers: {
      references: verwijzingen.map(loadReference),
      commitments: toezeggingen.map(loadCommitment),
      changes: wijzigingen.map(loadChange),
      releases: vrijgaven.map(loadRelease),
    },
    identities: {
      verwijzingen: verwijzingen.map(({entry}) => entry),
      toezeggingen: toezeggingen.map(({entry}) => entry),
      wijzigingen: wijzigingen.map(({entry}) => entry),
      vrijgaven: vrijgaven.map(({entry}) => entry),
    },
    links: [
      ...toezeggingen.flatMap(findCommitmentLinks),
      ...wijzigingen.flatMap(findChangeLinks),
      ...vrijgaven.flatMap(findReleaseLinks),
    ],
  }
}

interface Entry<Spec> {
  readonly spec: Spec
  readonly entry: Identity & {readonly level: Level}
  /** The place of a field; of a list, that of one of its values. */
  placeOf(field: keyof Spec & string, index?: number): Place
}

/** An entry as plain data, so that it can be remembered from one command to the next. */
interface Read<Spec> {
  readonly spec: Spec
  readonly entry: Omit<Identity, 'file'> & {readonly level: Level}
  /** Where its fields stand; of a list, where each value does. */
  readonly places: Readonly<Record<string, ReadonlyArray<Place>>>
}

type Place = ReturnType<Located['placeOf']>

function readRegister<Spec extends EntrySpec>(
  name: RegisterName,
  folders: ReadonlyArray<Folder>,
  remember: Remember,
): ReadonlyArray<Entry<Spec>> {
  return folders.flatMap(({texts}) => {
    const file = texts.get(`data/register/${name}.json`)
    if (file === undefined) return []
    const entries = recallFile(file, [], remember, (own) => readEntries<Spec>(name, own))
    return entries.map(({spec, entry, places}) => ({
      spec,
      entry: {...entry, file},
      placeOf: (field, index = 0) => places[field]?.[index],
    }))
  })
}

function readEntries<Spec extends EntrySpec>(name: RegisterName, file: VFile): ReadonlyArray<Read<Spec>> {
  const located = parseJson(file)
  if (located === undefined) return []
  checkStrings(located)
  const specs = validate<Readonly<Record<string, ReadonlyArray<Spec>>>>(name, located)?.[name] ?? []
  return specs.map((spec, index): Read<Spec> => {
    const fields = Object.entries(spec).map(([field, value]): [string, ReadonlyArray<Place>] => {
      const place = [name, index, field]
      return [
        field,
        Array.isArray(value) ? value.map((_, at) => located.placeOf([...place, at])) : [located.placeOf(place)],
      ]
    })
    const places = Object.fromEntries(fields)
    const {id, rubricering: level} = spec
    return {spec, places, entry: {id, level, place: places.id?.[0]}}
  })
}

function loadReference({spec, entry}: Entry<ReferenceSpec>): Reference {
  const {soort: kind, nummer: number, titel: title, datum: date, indiener: submitter, url} = spec
  return {...entry, kind, number, title, date, submitter, url}
}

function loadCommitment({spec, entry}: Entry<CommitmentSpec>): Commitment {
  const {tekst: text, aan: to, bron: source, paragraaf: section, termijn: due, datasets = []} = spec
  return {...entry, text, to, source, section, due, state: translate('commitment', spec.stand), datasets}
}

function loadChange({spec, entry}: Entry<ChangeSpec>): Change {
  const {soort: kind, onderwerp: subject, van: from, naar: to, reden: reason, verwijzing: reference} = spec
  return {...entry, kind, subject, from, to, reason, reference, edition: spec.editie}
}

function loadRelease({spec, entry}: Entry<ReleaseSpec>): Release {
  const {wat: subject, tekst: text, besluit: decidedBy, datum: date, grond: ground, verwijzing: reference} = spec
  return {...entry, subject, text, decidedBy, date, ground, reference}
}

function findCommitmentLinks({spec, entry: {file, level}, placeOf}: Entry<CommitmentSpec>): ReadonlyArray<Link> {
  const {bron, paragraaf, datasets = []} = spec
  const links: Link[] = []
  if (bron !== undefined) links.push({to: 'verwijzing', id: bron, field: 'bron', file, level, place: placeOf('bron')})
  if (paragraaf !== undefined) {
    links.push({to: 'paragraaf', id: paragraaf, field: 'paragraaf', file, level, place: placeOf('paragraaf')})
  }
  for (const [index, id] of datasets.entries()) {
    links.push({to: 'dataset', id, field: 'datasets', file, level, place: placeOf('datasets', index)})
  }
  return links
}

function findChangeLinks({spec, entry: {file, level}, placeOf}: Entry<ChangeSpec>): ReadonlyArray<Link> {
  const {verwijzing: id} = spec
  const place = placeOf('verwijzing')
  return id === undefined ? [] : [{to: 'verwijzing', id, field: 'verwijzing', file, level, place}]
}

function findReleaseLinks({spec, entry: {file, level}, placeOf}: Entry<ReleaseSpec>): ReadonlyArray<Link> {
  const {wat, verwijzing: id} = spec
  const links: Link[] = [{to: 'onderdeel', id: wat, field: 'wat', file, level, place: placeOf('wat')}]
  const place = placeOf('verwijzing')
  if (id !== undefined) links.push({to: 'verwijzing', id, field: 'verwijzing', file, level, place})
  return links
}
