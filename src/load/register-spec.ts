import type {Level} from '../model/classification.ts'
import type {Word} from './translations.ts'

/** A file in `data/register/`, without `.json`, and the one list in it. */
export type RegisterName = 'verwijzingen' | 'toezeggingen' | 'wijzigingen' | 'vrijgaven'

/** What the entries of the registers have in common, as their schemas have let them through. */
export interface EntrySpec {
  readonly id: string
  readonly rubricering: Level
}

export interface ReferenceSpec extends EntrySpec {
  readonly soort: string
  readonly nummer?: string
  readonly titel: string
  readonly datum?: string
  readonly indiener?: string
  readonly url?: string
}

export interface CommitmentSpec extends EntrySpec {
  readonly tekst: string
  readonly aan: string
  readonly bron?: string
  readonly paragraaf?: string
  readonly termijn?: string
  readonly stand: Word<'commitment'>
  readonly datasets?: ReadonlyArray<string>
}

export interface ChangeSpec extends EntrySpec {
  readonly soort: string
  readonly onderwerp: string
  readonly van?: string
  readonly naar?: string
  readonly reden?: string
  readonly verwijzing?: string
  readonly editie?: string
}

export interface ReleaseSpec extends EntrySpec {
  readonly wat: string
  readonly tekst?: string
  readonly besluit: string
  readonly datum: string
  readonly grond: string
  readonly verwijzing?: string
}
