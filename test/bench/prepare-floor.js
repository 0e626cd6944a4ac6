import {mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {build, stages} from '../../build/js/build.js'
import {diskEffects} from '../../build/js/effects.js'

/** Writes what the floor starts from, by edition: the figures of each chart, and the files that Typst is given. */
export async function prepareFloor(root, program, target) {
  const effects = {
    ...diskEffects,
    async typeset({files, standards, main}) {
      // The papers that go with the report are no part of the floor.
      if (main !== '/main.typ') return {pdfs: standards.map(() => new Uint8Array()), pages: {}}
      const isAnnex = JSON.parse(files.get('/view.json')).isAnnex
      const folder = path.join(target, isAnnex ? 'annex' : 'report')
      for (const [name, contents] of files) {
        const file = path.join(folder, 'job', name)
        mkdirSync(path.dirname(file), {recursive: true})
        writeFileSync(file, contents)
      }
      return {pdfs: standards.map(() => new Uint8Array()), pages: {}}
    },
  }
  const line = {
    ...stages,
    async drawCharts(view, given) {
      const drawn = await stages.drawCharts(view, given)
      const charts = [...drawn.charts.keys()].map((id) => ({id, values: listValues(view.printed.get(id))}))
      const folder = path.join(target, view.edition.kind === 'annex' ? 'annex' : 'report')
      mkdirSync(folder, {recursive: true})
      writeFileSync(path.join(folder, 'charts.json'), JSON.stringify(charts))
      return drawn
    },
    verify: async () => [],
    publish: async () => {},
  }
  await build(
    {root, overlays: [], program, out: path.join(target, '../weg'), edition: undefined, pdf: true},
    effects,
    line,
  )
}

function listValues({rows, columns}) {
  return rows.flatMap((row) =>
    columns.flatMap((column) => {
      const cell = row.cells.get(column.id)
      return cell?.type === 'number' ? [{row: row.title, column: column.title, value: cell.value}] : []
    }),
  )
}
