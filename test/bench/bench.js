// Medians of whole processes, start included, as ratios against a bare unified run over the same chapters.
// usage: npm run bench [-- RUNS]
import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, rmSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {multiplyReport} from './multiply-report.js'

const runs = Number(process.argv[2] ?? 5)
const root = path.resolve(import.meta.dirname, '../..')
const scratch = mkdtempSync(path.join(os.tmpdir(), 'stand-bench-'))

const tenfold = path.join(scratch, 'tien')
mkdirSync(tenfold)
multiplyReport(root, tenfold, 10)

const results = []
for (const [name, report] of [
  ['the report', root],
  ['ten times', tenfold],
]) {
  const bare = measure([
    path.join(import.meta.dirname, 'bare.js'),
    path.join(report, 'content'),
    path.join(scratch, 'kaal'),
  ])
  const command = [path.join(root, 'build/js/cli.js'), 'build', '--root', report, '--out', path.join(scratch, 'uit')]
  const whole = measure(command)
  const html = measure([...command, '--no-pdf'])
  results.push({report: name, bare, whole, html, pdf: whole - html, chapters: countTexts(path.join(report, 'content'))})
}
rmSync(scratch, {recursive: true})

const line = (...cells) =>
  process.stdout.write(`${cells.map((cell, at) => String(cell).padStart(at === 0 ? 12 : 14)).join('')}\n`)
process.stdout.write(
  `Median of ${runs} runs, whole processes; × is against the bare unified run of the same chapters.\n\n`,
)
line('', 'texts', 'bare', 'whole build', 'HTML + data', 'PDF (rest)')
for (const {report, chapters, bare, whole, html, pdf} of results) {
  const ratio = (time) => `${Math.round(time)} ms ${(time / bare).toFixed(1)}×`
  line(report, chapters, `${Math.round(bare)} ms`, ratio(whole), ratio(html), ratio(pdf))
}
const [once, ten] = results
process.stdout.write(`\nTen times the report takes ${(ten.whole / once.whole).toFixed(1)} times as long.\n`)

function measure(args) {
  const times = []
  for (let run = 0; run < runs; run++) {
    const start = process.hrtime.bigint()
    const {status, stderr} = spawnSync(process.execPath, args, {encoding: 'utf8'})
    times.push(Number(process.hrtime.bigint() - start) / 1e6)
    if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}\n${stderr}`)
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)]
}

function countTexts(content) {
  return readdirSync(content, {recursive: true, encoding: 'utf8'}).filter((file) => /(^|\/)\d+-[^/]*\.md$/.test(file))
    .length
}
