import type {Level} from './classification.ts'

/** What changed in the way of reporting between an earlier edition and this one. */
export interface ReportedChanges {
  /** Id of the earlier edition: `voorjaar-2025`. */
  readonly since: string
  /** Its date, `YYYY-MM-DD`. */
  readonly date: string
  /** What moved to the annex first, then in the order of the register. */
  readonly changes: ReadonlyArray<ReportedChange>
  /** The title that each indicator had there, by dataset id; only of those that it printed for the same readers. */
  readonly indicators: ReadonlyMap<string, string>
  /** Whether the list is of what the public can see, so that it may say that nothing moved to the annex. */
  readonly isPublic: boolean
}

/** One change, as a reader is told of it. */
export interface ReportedChange {
  readonly kind: ChangeKind
  /** What changed: "‘Personeelsbestand’"; like all of these sentences without the full stop at its end. */
  readonly head: string
  /** How: "Was: een grafiek", "Nu: een tabel". */
  readonly words: ReadonlyArray<string>
  /** Id of what a reader can be pointed at: chapter, section or dataset; undefined where it is gone. */
  readonly target: string | undefined
  readonly reason: string | undefined
  /** Id of a reference. */
  readonly reference: string | undefined
  readonly level: Level
}

/** Kinds of change that an edition has to tell, as editors name them in the register. */
export type ChangeKind =
  | 'toegevoegd'
  | 'vervallen'
  | 'hernoemd'
  | 'verplaatst'
  | 'naar-bijlage'
  | 'verzelfstandigd'
  | 'heringedeeld'
  | 'uitgebreid'
  | 'benadrukt'
