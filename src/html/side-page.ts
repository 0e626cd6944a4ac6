import {VFile} from 'vfile'
import type {Level} from '../model/classification.ts'
import type {DrawnView} from '../model/view.ts'
import {makeFrame} from './frame.ts'
import type {Site} from './site.ts'
import type {Templates} from './templates.ts'

/** A page that is no chapter: a list, a register, or about the edition. */
export interface SidePage {
  /** Of its template. */
  readonly name: SidePageName
  readonly path: string
  readonly title: string
  /** What its template is given beside the frame: plain values. */
  readonly data: object
  /** Scripts that it works better with. */
  readonly scripts: ReadonlyArray<string>
  /** Of what it shows. */
  readonly levels: ReadonlyArray<Level>
}

export type SidePageName = keyof typeof sidePagePaths

/** Where each page that is no chapter is written; no chapter may have one of these names. */
export const sidePagePaths = {
  dashboard: 'dashboard.html',
  figures: 'figuren.html',
  indicators: 'indicatoren.html',
  references: 'verwijzingen.html',
  commitments: 'toezeggingen.html',
  changes: 'register-van-wijzigingen.html',
  abbreviations: 'afkortingen.html',
  papers: 'stukken.html',
  about: 'over.html',
  accessibility: 'toegankelijkheid.html',
  search: 'zoeken.html',
} as const

/** Makes a page that shows things of these levels; `scripts` are files beside it. */
export function makeSidePage(
  name: SidePageName,
  title: string,
  data: object,
  levels: ReadonlyArray<Level>,
  scripts: ReadonlyArray<string> = [],
): SidePage {
  return {name, path: sidePagePaths[name], title, data, scripts, levels}
}

/** Renders a page with its template. */
export function renderSidePage(page: SidePage, view: DrawnView, site: Site, templates: Templates): VFile {
  const data = {...makeFrame(view, site, page), ...page.data}
  return new VFile({path: page.path, value: templates.render(page.name, data)})
}
