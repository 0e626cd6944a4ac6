import {drawCharts} from '../../src/chart/draw-charts.ts'
import {project} from '../../src/classify/project.ts'
import type {RuleId} from '../../src/diagnostic/rules.ts'
import {diskEffects} from '../../src/effects.ts'
import type {Sources} from '../../src/model/sources.ts'
import {resolve} from '../../src/resolve/resolve.ts'
import {chapter, dataset} from '../report.ts'
import {marker, type RuleCase} from '../rule-cases.ts'

const data = '"data": {"name": "cijfers"}'
const encoding = '"encoding": {"x": {"field": "kolom"}, "y": {"field": "waarde", "type": "quantitative"}}'
const bars = `"mark": "bar", ${encoding}`

/** A mistake in the picture of the dataset `cijfers`; ‸ before the place of the message. */
function inPicture(rule: RuleId, picture: string, fields: object = {}): RuleCase {
  const files = {
    'content/01-een.md': chapter('::kpi{#cijfers}'),
    'data/cijfers.json': dataset('cijfers', fields),
    'data/grafieken/cijfers.vl.json': picture,
  }
  return {rule, files}
}

/** The same where only drawing finds it: the message stands at the file. */
function inDrawing(rule: RuleId, picture: string): RuleCase {
  return {...inPicture(rule, `${marker}${picture}`), judge: drawPublic}
}

async function drawPublic(sources: Sources) {
  const [edition] = sources.publication.editions
  const view = resolve(project(sources, edition!).view)
  await drawCharts(view, diskEffects)
  return [...sources.files, ...view.files]
}

/** What can be wrong with a picture of an editor's own. */
export const specificationCases: ReadonlyArray<RuleCase> = [
  {
    rule: 'grafiek-zonder-set',
    files: {'data/grafieken/cijfer.vl.json': `${marker}{"data": {"name": "cijfer"}, ${bars}}`},
  },
  {
    rule: 'overlay-wijzigt',
    files: {'data/cijfers.json': dataset('cijfers')},
    overlay: {'data/grafieken/cijfers.vl.json': `${marker}{${data}, ${bars}}`},
  },
  {rule: 'bestandsnaam-onjuist', files: {'data/grafieken/cijfers.json': `${marker}{}`}},
  inPicture('json-syntaxis', `{${data}, ‸}`),
  inPicture('verkeerde-soort', '‸[]'),
  inPicture('grafiek-gegevens', `‸{${bars}}`),
  inPicture('grafiek-gegevens', `{"data": ‸{"name": "andere"}, ${bars}}`),
  inPicture('grafiek-gegevens', `{"data": ‸{"url": "https://voorbeeld.nl/cijfers.csv"}, ${bars}}`),
  inPicture('grafiek-gegevens', `{"data": ‸{"name": "cijfers", "values": [1]}, ${bars}}`),
  inPicture('grafiek-eigen-gegevens', `{${data}, "layer": [{‸"data": {"values": [{"waarde": 3}]}, "mark": "bar"}]}`),
  inPicture('grafiek-eigen-gegevens', `{${data}, ${bars}, ‸"datasets": {"a": []}}`),
  inPicture('grafiek-eigen-gegevens', `{${data}, "layer": [{"mark": "rule", "encoding": {"y": {‸"datum": 75}}}]}`),
  inPicture('grafiek-eigen-gegevens', `{${data}, "transform": [{‸"lookup": "rij", "from": {}}], ${bars}}`),
  inPicture('grafiek-kan-niet', `{"$schema": ‸"https://vega.github.io/schema/vega/v6.json", ${data}, ${bars}}`),
  inPicture('grafiek-kan-niet', `{${data}, ${bars}, ‸"params": [{"name": "a", "select": "point"}]}`),
  inPicture('grafiek-kan-niet', `{${data}, "mark": {"type": "bar", ‸"href": "https://voorbeeld.nl"}, ${encoding}}`),
  inPicture('grafiek-kan-niet', `{${data}, "mark": {"type": ‸"image"}, ${encoding}}`),
  inPicture('grafiek-kan-niet', `{${data}, "mark": ‸"image", ${encoding}}`),
  inPicture('grafiek-kan-niet', `{${data}, "mark": "bar", "encoding": {‸"url": {"field": "rij"}}}`),
  inPicture('grafiek-kan-niet', `{${data}, ‸"hconcat": []}`),
  inPicture(
    'grafiek-kan-niet',
    `{${data}, "mark": "bar", "encoding": {"x": {"field": "periode", "type": ‸"temporal"}}}`,
  ),
  inPicture('grafiek-kan-niet', `{${data}, ${bars}, "config": {‸"signals": []}}`),
  inPicture('grafiek-uitdrukking', `{${data}, "transform": [{"filter": ‸"datum.waarde > random()"}], ${bars}}`),
  inPicture('grafiek-uitdrukking', `{${data}, "transform": [{"filter": {"not": ‸"now() > 3"}}], ${bars}}`),
  inPicture(
    'grafiek-uitdrukking',
    `{${data}, "transform": [{"calculate": ‸"data('source_0')[0].waarde", "as": "a"}], ${bars}}`,
  ),
  inPicture('grafiek-veld-onbekend', `{${data}, "mark": "bar", "encoding": {"x": {"field": ‸"waarden"}}}`),
  inPicture('rubricering-onbekend', `{${data}, "usermeta": {"rubricering": ‸"geheim"}, ${bars}}`),
  inPicture('lagere-rubricering', `{${data}, "usermeta": {"rubricering": ‸"openbaar"}, ${bars}}`, {
    rubricering: 'departementaal-vertrouwelijk',
  }),
  inPicture('opmaak-in-titel', `{${data}, "title": ‸"Let op :stg-geheim[dit]", ${bars}}`),
  inDrawing('grafiek-onleesbaar', `{${data}, "mark": "staaf", ${encoding}}`),
  inDrawing('grafiek-onleesbaar', `{${data}, "transform": [{"filter": "datum.waarde >"}], ${bars}}`),
  inDrawing('grafiek-leeg', `{${data}, "transform": [{"filter": "datum.rij == 'totaa'"}], ${bars}}`),
]
