import {VFile} from 'vfile'
import {diagnose} from '../diagnostic/diagnose.ts'
import type {Cleared, DrawnView} from '../model/view.ts'
import {renderChapterPage} from './chapter-page.ts'
import {renderFiguresPage} from './figures-page.ts'
import {compileTemplates} from './templates.ts'
import {renderTitlePage} from './title-page.ts'

/**
 * Renders one edition as a set of pages that open from a folder, without a server, a network or a script.
 *
 * Reads: a cleared view, resolved and drawn; its templates, style sheet and fonts come with it. Returns: files whose
 * paths are relative to the edition's folder: a title page, a page a chapter, the lists of figures and tables, the
 * style, the fonts, the pictures; when a template has a mistake, that template with a message and nothing else.
 * Never: changes the view, reads a file, or prints what the view does not hold.
 */
export function renderHtml(view: Cleared<DrawnView>): ReadonlyArray<VFile> {
  const templates = compileTemplates(view.templates)
  const pages = [
    renderTitlePage(view, templates),
    ...view.chapters.map((chapter) => renderChapterPage(chapter, view, templates)),
    renderFiguresPage(view, templates),
  ]
  if (templates.faults.length > 0) return templates.faults
  for (const {id, file} of view.chapters)
    if (id === 'index' || id === 'figuren') diagnose(file, 'paginanaam-bezet', undefined, {naam: id})
  return [...pages, ...copyAssets(view.templates), ...copyPictures(view.pictures)]
}

/** What a designer put beside the templates for the pages to use: style sheets, fonts with their licence, pictures. */
function copyAssets(templates: ReadonlyMap<string, Uint8Array>): ReadonlyArray<VFile> {
  const assets = [...templates].filter(([path]) => /^html\/.+\.(css|woff2|txt|svg|png)$/.test(path))
  return assets.sort(byPath).map(([path, value]) => new VFile({path: path.replace(/^html\//, ''), value}))
}

function copyPictures(pictures: ReadonlyMap<string, Uint8Array>): ReadonlyArray<VFile> {
  return [...pictures].sort(byPath).map(([path, value]) => new VFile({path, value}))
}

function byPath([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0
}
