import {VFile} from 'vfile'
import type {DrawnView} from '../model/view.ts'
import {makeFrame} from './frame.ts'
import type {Site} from './site.ts'
import type {Templates} from './templates.ts'

/** Renders the title page with the contents of the edition: where a reader who opens the folder begins. */
export function renderTitlePage(view: DrawnView, site: Site, templates: Templates): VFile {
  const dashboard = site.front.find(({name}) => name === 'dashboard')
  const opening = dashboard && {href: dashboard.path, ...dashboard.data}
  const data = {...makeFrame(view, site, 'title'), opening}
  return new VFile({path: 'index.html', value: templates.render('title', data)})
}
