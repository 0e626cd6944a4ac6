import type {Facts} from '../diagnostic/diagnose.ts'
import type {RuleId} from '../diagnostic/rules.ts'
import type {Level} from './classification.ts'
import type {Dataset} from './dataset.ts'
import type {Remember} from './remember.ts'
import type {ChartSpecification} from './specification.ts'
import type {Chart} from './view.ts'

/** What the program does to the world. Stages take it as their last argument; tests give a Map as a disk. */
export interface Effects {
  readFile(path: string): Promise<Uint8Array>
  /** Paths of the regular files below a folder, relative to it, with `/`, sorted by code unit; none when it is not there. Symbolic links are not followed. */
  listFiles(folder: string): Promise<ReadonlyArray<string>>
  /** Paths of what is neither a file nor a folder below a folder, as symbolic links, pipes and devices are; likewise. */
  listOthers(folder: string): Promise<ReadonlyArray<string>>
  writeFile(path: string, contents: Uint8Array | string): Promise<void>
  /** Replaces `to` when it is there. */
  rename(from: string, to: string): Promise<void>
  /** Removes a file or a whole folder; nothing happens when it is not there. */
  remove(path: string): Promise<void>
  exists(path: string): Promise<boolean>
  /** Takes a lock that one process holds at a time; undefined when another one that is alive holds it. */
  lock(path: string): Promise<Unlock | undefined>
  /** The TrueType file of a style of the report's typeface. */
  readFont(style: FontStyle): Uint8Array
  /** Opens the Dutch dictionary. */
  openDictionary(): Promise<Dictionary>
  /** Draws pictures with Vega-Lite. */
  draw(job: DrawingJob): Promise<DrawingResult>
  /** Typesets a folder of files with Typst. */
  typeset(job: TypstJob): Promise<TypstResult>
  /** Opens files as an adversary would, and looks for what may not be in them. */
  judge(job: JudgingJob): Promise<ReadonlyArray<Judgement>>
  /** Keeps what was made for the next time that the same is to be made; a build has no next time. */
  readonly remember: Remember
}

/** Words that are well spelled; an apostrophe is `'` and capitals count. */
export interface Dictionary {
  has(word: string): boolean
  /** Words that were perhaps meant, best first. */
  suggest(word: string): ReadonlyArray<string>
}

export type Unlock = () => Promise<void>

export type FontStyle = 'Regular' | 'It' | 'Semibold' | 'SemiboldIt' | 'Bold'

/** Pictures to draw: data alone, so that it can be done in another thread. */
export interface DrawingJob {
  /** Of the edition that they are for. */
  readonly clearance: Level
  readonly pictures: ReadonlyArray<Picture>
  /** TopoJSON, by path within `templates/`. */
  readonly maps: ReadonlyMap<string, Uint8Array>
}

export interface Picture {
  readonly dataset: Omit<Dataset, 'file'>
  /** As its editor wants it. */
  readonly specification: Omit<ChartSpecification, 'file'> | undefined
}

/** For each picture what came of it; no chart where a table serves better, or where there is a fault. */
export type DrawingResult = ReadonlyArray<{readonly chart: Chart | undefined; readonly faults: ReadonlyArray<Fault>}>

export interface Fault {
  readonly rule: RuleId
  readonly facts: Facts
}

export interface TypstJob {
  /** Of the edition that it is. */
  readonly clearance: Level
  /** By absolute path within the job: `/main.typ`, `/view.json`. */
  readonly files: ReadonlyMap<string, Uint8Array | string>
  readonly main: string
  /** One PDF for each: `ua-1` for reading, `a-2a` for archives. No file can be both. */
  readonly standards: ReadonlyArray<'ua-1' | 'a-2a'>
  /** Seconds since 1970 UTC, from the edition's date. */
  readonly timestamp: number
}

export type TypstResult =
  | {
      readonly pdfs: ReadonlyArray<Uint8Array>
      /** The value of the metadata labelled `<bladzijden>`: the page of each label; empty when the job has none. */
      readonly pages: Readonly<Record<string, number>>
    }
  | {readonly errors: ReadonlyArray<string>}

export interface JudgingJob {
  readonly files: ReadonlyArray<{readonly path: string; readonly contents: Uint8Array}>
  readonly needles: ReadonlyArray<Needle>
}

/** Something to look for: a phrase, or a number by its digits (`1234.5`), and who asks for it. */
export interface Needle {
  readonly kind: 'phrase' | 'word' | 'figure'
  readonly text: string
  readonly owner: number
}

/** What is wrong with a file: who asked for what was found in it and where, and what it has that it should not. */
export interface Judgement {
  readonly isUnreadable: boolean
  /** By owner: the places, in Dutch. */
  readonly found: ReadonlyMap<number, ReadonlySet<string>>
  readonly oddities: ReadonlyArray<string>
}
