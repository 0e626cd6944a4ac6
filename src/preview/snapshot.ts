import type {VFile} from 'vfile'
import type {Level} from '../model/classification.ts'
import type {Edition} from '../model/edition.ts'
import type {Mistake} from './mistake.ts'

/** The sources as they are at one moment. Whoever ties the stages together gives it. */
export interface Snapshot {
  readonly editions: ReadonlyArray<PreviewEdition>
  /** The sources with what loading says about them. */
  readonly files: ReadonlyArray<VFile>
  /** Projects and resolves an edition, once; only when loading found no error. */
  open(edition: Edition): OpenEdition
  /** What somebody with a clearance is told of these messages. */
  tell(files: ReadonlyArray<VFile>, clearance: Level): ReadonlyArray<Mistake>
}

export interface PreviewEdition extends Edition {
  /** Name of its PDF. */
  readonly pdf: string
}

/** One edition of a snapshot. Only what somebody asks for is made. */
export interface OpenEdition {
  /** For messages: those of resolving are there at once. */
  readonly files: ReadonlyArray<VFile>
  /** Tells apart what pages are made with: templates, style sheets, scripts, pictures. A page with others must be loaded anew. */
  readonly assets: string
  /** A file of the edition by its path; undefined when there is none, or when it cannot be made. */
  render(path: string): Promise<VFile | undefined>
  /**
   * Makes everything and judges it as a build would, for the messages; the PDF only when it is asked for. Step by step,
   * and no further once `isStale` says that nobody needs it. Where it was found out only now that what was shown is not
   * as it should be, the sources are to be looked at again.
   */
  examine(withPdf: boolean, isStale: () => Promise<boolean>): Promise<Examined>
}

export interface Examined {
  readonly files: ReadonlyArray<VFile>
  readonly isOutdated: boolean
}
