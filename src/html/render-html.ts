import {VFile} from 'vfile'
import {diagnose} from '../diagnostic/diagnose.ts'
import type {Cleared, DrawnView} from '../model/view.ts'
import {renderChapterPage} from './chapter-page.ts'
import {renderPaperPage} from './paper-page.ts'
import {renderSearchIndex} from './search/search-index.ts'
import {renderSidePage, type SidePage, sidePagePaths} from './side-page.ts'
import {collectSite} from './site.ts'
import {compileTemplates} from './templates.ts'
import {renderTitlePage} from './title-page.ts'

export interface HtmlOptions {
  /** Whether there are PDFs beside the pages: without them no page links to one. */
  readonly hasPdf?: boolean
  /** Leaves out files for whose path it does not hold. */
  readonly isWanted?: (path: string) => boolean
}

/**
 * Renders one edition as a set of pages that open from a folder, without a server or a network; scripts are a help,
 * and no page needs one to be read.
 *
 * Reads: a cleared view, resolved and drawn; its templates, style sheet and fonts come with it. Returns: files whose
 * paths are relative to the edition's folder: a title page, the dashboard, a page a chapter and a paper, lists and registers, the
 * search index, the style, the scripts, the fonts, the pictures. Each is made when it is asked for, so that whoever
 * writes them need not hold them all; a template with a mistake comes instead, with its message, and nothing after it.
 * Never: changes the view, reads a file, or prints what the view does not hold.
 */
export function* renderHtml(
  view: Cleared<DrawnView>,
  {hasPdf = true, isWanted = () => true}: HtmlOptions = {},
): Iterable<VFile> {
  const templates = compileTemplates(view.templates)
  const site = collectSite(view, hasPdf)
  const side = (page: SidePage) => () => renderSidePage(page, view, site, templates)
  const renderers: ReadonlyArray<readonly [path: string, render: () => VFile]> = [
    ['index.html', () => renderTitlePage(view, site, templates)],
    ...site.front.map((page) => [page.path, side(page)] as const),
    ...view.chapters.map(
      (chapter) => [`${chapter.id}.html`, () => renderChapterPage(chapter, view, site, templates)] as const,
    ),
    ...view.papers.map((paper) => [`${paper.id}.html`, () => renderPaperPage(paper, view, site, templates)] as const),
    ...site.back.map((page) => [page.path, side(page)] as const),
    ['search-index.js', () => renderSearchIndex(view)],
  ]
  for (const {id, file} of [...view.chapters, ...view.papers])
    if (taken.has(`${id}.html`)) diagnose(file, 'paginanaam-bezet', undefined, {naam: id})
  for (const [path, render] of renderers) {
    if (!isWanted(path)) continue
    const page = render()
    if (templates.faults.length > 0) return yield* templates.faults
    yield page
  }
  const copies = [...copyAssets(view.templates), ...copyPictures(view.pictures)]
  yield* copies.filter(({path}) => isWanted(path))
}

const taken: ReadonlySet<string> = new Set(['index.html', ...Object.values(sidePagePaths)])

/** What a designer put beside the templates for the pages to use: style sheets, scripts, fonts with their licence, pictures. */
function copyAssets(templates: ReadonlyMap<string, Uint8Array>): ReadonlyArray<VFile> {
  const assets = [...templates].filter(([path]) => /^html\/.+\.(css|js|woff2|txt|svg|png)$/.test(path))
  return assets.sort(byPath).map(([path, value]) => new VFile({path: path.replace(/^html\//, ''), value}))
}

function copyPictures(pictures: ReadonlyMap<string, Uint8Array>): ReadonlyArray<VFile> {
  return [...pictures].sort(byPath).map(([path, value]) => new VFile({path, value}))
}

function byPath([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0
}
