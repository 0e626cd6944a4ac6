import {project} from '../../src/classify/project.ts'
import {renderHtml} from '../../src/html/render-html.ts'
import type {Edition} from '../../src/model/edition.ts'
import type {Sources} from '../../src/model/sources.ts'
import {resolve} from '../../src/resolve/resolve.ts'
import {chapter} from '../report.ts'
import type {RuleCase} from '../rule-cases.ts'
import {readTemplates} from './sample-view.ts'

const everything: Edition = {id: 'alles', clearance: 'stg-zeer-geheim', kind: 'report', title: 'Alles'}

/** Renders with the templates of the program, the report's own over them. */
async function renderAll(sources: Sources) {
  const view = resolve(project(sources, everything).view)
  const templates = new Map([...readTemplates(), ...view.templates])
  const outputs = [...renderHtml({...view, templates, charts: new Map()})]
  return [...view.files, ...outputs.filter(({messages}) => messages.length > 0)]
}

/** A report of one chapter with a template of its own. */
function inTemplate(rule: RuleCase['rule'], name: string, template: string): RuleCase {
  const files = {'content/01-een.md': chapter('Tekst.'), [`templates/html/${name}.hbs`]: template}
  return {rule, files, judge: renderAll}
}

/** Mistakes that only show when pages are rendered. */
export const htmlCases: ReadonlyArray<RuleCase> = [
  {rule: 'paginanaam-bezet', files: {'content/01-index.md': `‸${chapter('Tekst.')}`}, judge: renderAll},
  inTemplate('sjabloon-onbekende-naam', 'chapter', '{{#> frame}}\n<p>‸{{titel}}</p>\n{{/frame}}\n'),
  inTemplate('sjabloon-onbekende-naam', 'contents', '<ol>\n  ‸{{report.name.x}}</ol>\n'),
  inTemplate('sjabloon-onbekende-naam', 'chapter', '‸{{> kop}}\n'),
  inTemplate('sjabloon-onleesbaar', 'contents', '<ol>\n‸{{#each contents}</ol>\n'),
]
