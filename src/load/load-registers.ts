import type {VFile} from 'vfile'
import type {Level} from '../model/classification.ts'
import type {Change, Commitment, Reference, Registers} from '../model/register.ts'
import type {Folder} from './folders.ts'
import type {Located} from './located.ts'
import {parseJson} from './parse-json.ts'
import {translate, type Word} from './translations.ts'
import {validate} from './validate.ts'

interface EntrySpec {
  readonly id: string
  readonly rubricering: Level
}

interface ReferenceSpec extends EntrySpec {
  readonly soort: string
  readonly nummer?: string
  readonly titel: string
  readonly datum?: string
  readonly indiener?: string
  readonly url?: string
}

interface CommitmentSpec extends EntrySpec {
  readonly tekst: string
  readonly aan: string
  readonly bron?: string
  readonly paragraaf?: string
  readonly termijn?: string
  readonly stand: Word<'commitment'>
  readonly datasets?: ReadonlyArray<string>
}

interface ChangeSpec extends EntrySpec {
  readonly soort: string
  readonly onderwerp: string
  readonly van?: string
  readonly naar?: string
  readonly reden?: string
  readonly verwijzing?: string
  readonly editie?: string
}

/** Reads `data/register/`: the documents cited, the promises made and the changes in reporting. */
export function loadRegisters(folders: ReadonlyArray<Folder>): Registers {
  const references = readRegister<ReferenceSpec>('verwijzingen', folders)
  const commitments = readRegister<CommitmentSpec>('toezeggingen', folders)
  const changes = readRegister<ChangeSpec>('wijzigingen', folders)
  return {
    references: references.map(({spec, ...read}) => loadReference(spec, read)),
    commitments: commitments.map(({spec, ...read}) => loadCommitment(spec, read)),
    changes: changes.map(({spec, ...read}) => loadChange(spec, read)),
  }
}

interface Read {
  readonly id: string
  readonly level: Level
  readonly file: VFile
  readonly place: ReturnType<Located['placeOf']>
}

function readRegister<Spec extends EntrySpec>(
  name: 'verwijzingen' | 'toezeggingen' | 'wijzigingen',
  folders: ReadonlyArray<Folder>,
): ReadonlyArray<Read & {readonly spec: Spec}> {
  return folders.flatMap(({texts}) => {
    const file = texts.get(`data/register/${name}.json`)
    const located = file && parseJson(file)
    const register = located && validate<Readonly<Record<string, ReadonlyArray<Spec>>>>(name, located, file)
    return (register?.[name] ?? []).map((spec, index) => ({
      spec,
      id: spec.id,
      level: spec.rubricering,
      file: file as VFile,
      place: located?.placeOf([name, index, 'id']),
    }))
  })
}

function loadReference(spec: ReferenceSpec, read: Read): Reference {
  return {
    ...read,
    kind: spec.soort,
    number: spec.nummer,
    title: spec.titel,
    date: spec.datum,
    submitter: spec.indiener,
    url: spec.url,
  }
}

function loadCommitment(spec: CommitmentSpec, read: Read): Commitment {
  return {
    ...read,
    text: spec.tekst,
    to: spec.aan,
    source: spec.bron,
    section: spec.paragraaf,
    due: spec.termijn,
    state: translate('commitment', spec.stand),
    datasets: spec.datasets ?? [],
  }
}

function loadChange(spec: ChangeSpec, read: Read): Change {
  return {
    ...read,
    kind: spec.soort,
    subject: spec.onderwerp,
    from: spec.van,
    to: spec.naar,
    reason: spec.reden,
    reference: spec.verwijzing,
    edition: spec.editie,
  }
}
