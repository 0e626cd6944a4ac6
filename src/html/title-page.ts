import {VFile} from 'vfile'
import type {DrawnView} from '../model/view.ts'
import {makeFrame} from './frame.ts'
import type {Templates} from './templates.ts'

/** Renders the title page with the contents of the edition: where a reader who opens the folder begins. */
export function renderTitlePage(view: DrawnView, templates: Templates): VFile {
  return new VFile({path: 'index.html', value: templates.render('title', makeFrame(view, 'title'))})
}
