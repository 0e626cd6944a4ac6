import type {Point} from 'unist'
import type {VFile} from 'vfile'
import type {Level} from './classification.ts'
import type {Duration} from './duration.ts'

/** What `editie.yaml` says: one half-yearly report and the editions it is published in. */
export interface Publication {
  readonly title: string
  /** Id of this half-yearly report: `voorjaar-2026`. */
  readonly id: string
  readonly subtitle: string | undefined
  /** What the report looks back on: `2025`. */
  readonly reportingPeriod: string
  /** The only date in any output, `YYYY-MM-DD`. */
  readonly date: string
  /** BCP 47 tag: `nl`. */
  readonly language: string
  readonly publisher: string
  /** One sentence for the title page and the colophon: what this publication is, and what it is not. */
  readonly statement: string | undefined
  readonly editions: ReadonlyArray<Edition>
  /** On what terms the public figures are open data; undefined when nothing is said of that. */
  readonly openData: OpenData | undefined
  /** How wide the interval that readers derive for a hidden figure must be, as a part of that figure: 0.15. */
  readonly mosaicMinimum: number
  readonly file: VFile
}

/** What reusers of open data need to know. */
export interface OpenData {
  /** The address of the licence. */
  readonly licence: string
  /** Where to ask: an address of a page, or `mailto:`. */
  readonly contact: string
}

/** One output of a publication: a clearance and what is printed of it. */
export interface Edition {
  /** Names the folder and the PDF: `openbaar`. */
  readonly id: string
  /** Nothing above this level is printed. */
  readonly clearance: Level
  /** A report prints all that its clearance covers; an annex only what the public edition leaves out. */
  readonly kind: 'report' | 'annex'
  readonly title: string
  /** How long what is classified in it stays so; undefined when that is not settled, and for the public. */
  readonly duration?: Duration | undefined
  /** Who set the classification: an office, never a person. */
  readonly authority?: string | undefined
  /** Which copy this is, where copies are counted; never for the public. */
  readonly copy?: Copy | undefined
  /** In `editie.yaml`; undefined for one that no file states. */
  readonly place?: Point | undefined
}

/** One of a number of copies: 3 of 12. */
export interface Copy {
  readonly number: number
  readonly total: number
}

/** A copy as it stands on every page: "3 van 12". */
export function describeCopy({number, total}: Copy): string {
  return `${number} van ${total}`
}

/** The name of an edition's PDF within its folder: `stand-van-defensie-voorjaar-2026-openbaar.pdf`. */
export function pdfName({title, id}: Publication, edition: Edition): string {
  const words =
    title
      .normalize('NFD')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  return `${[...words, id, edition.id].join('-')}.pdf`
}

/** Where messages about classified places go, in the folder that holds the editions. */
export const classifiedLog = 'gerubriceerde-meldingen.txt'
