// The floor of the benchmark: what nobody can do without. The bare run, then one Vega-Lite compile and one SVG for each
// chart, then one Typst compile and one export for each edition, with nothing of ours between.
// usage: node floor.js CONTENT OUT PREPARED
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import {NodeCompiler} from '@myriaddreamin/typst-ts-node-compiler'
import {parse, View} from 'vega'
import {compile} from 'vega-lite'
import './bare.js'

const [, out, prepared] = process.argv.slice(2)
const require = createRequire(import.meta.url)
const fonts = ['Regular', 'It', 'Semibold', 'SemiboldIt', 'Bold'].map((style) =>
  readFileSync(require.resolve(`source-sans/TTF/SourceSans3-${style}.ttf`)),
)

for (const edition of readdirSync(prepared)) {
  const folder = path.join(prepared, edition)
  for (const {id, values} of JSON.parse(readFileSync(path.join(folder, 'charts.json'), 'utf8'))) {
    const {spec} = compile({
      data: {values},
      width: 640,
      mark: 'bar',
      encoding: {
        x: {field: 'column', type: 'nominal'},
        y: {field: 'value', type: 'quantitative'},
        color: {field: 'row', type: 'nominal'},
      },
    })
    writeFileSync(path.join(out, `${edition}-${id}.svg`), await new View(parse(spec), {renderer: 'none'}).toSVG())
  }
  const workspace = '/floor.invalid'
  const compiler = NodeCompiler.create({workspace, fontArgs: [{fontBlobs: fonts}]})
  const job = path.join(folder, 'job')
  for (const file of readdirSync(job, {recursive: true, encoding: 'utf8', withFileTypes: true})) {
    if (!file.isFile()) continue
    const from = path.join(file.parentPath, file.name)
    compiler.mapShadow(`${workspace}/${path.relative(job, from).replaceAll('\\', '/')}`, readFileSync(from))
  }
  const {result} = compiler.compile({mainFilePath: `${workspace}/main.typ`})
  writeFileSync(path.join(out, `${edition}.pdf`), compiler.pdf(result, {pdfStandard: 'ua-1', creationTimestamp: 0}))
}
