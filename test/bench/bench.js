// Medians of whole processes, start included, as ratios in one run: against a bare unified run over the same chapters, and
// against the floor, which is what nobody can do without (floor.js). Each round does every measurement once, so that what
// else the machine does falls on all alike. What stays, --watch and the preview, is measured from a save.
// usage: npm run bench [-- RUNS] [--hundred] [--others]
import {mkdirSync, mkdtempSync, readdirSync, rmSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {editParagraph} from './edit-paragraph.js'
import {canRun, measureRounds} from './measure.js'
import {measurePreview} from './measure-preview.js'
import {measureWatch} from './measure-watch.js'
import {multiplyReport} from './multiply-report.js'
import {listOthers} from './others.js'
import {prepareFloor} from './prepare-floor.js'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {hundred: {type: 'boolean', default: false}, others: {type: 'boolean', default: false}},
})
const runs = Number(positionals[0] ?? 5)
const root = path.resolve(import.meta.dirname, '../..')
const cli = path.join(root, 'build/js/cli.js')
const scratch = mkdtempSync(path.join(os.tmpdir(), 'stand-bench-'))
const script = (name, ...args) => [process.execPath, path.join(import.meta.dirname, name), ...args]
const print = (...cells) =>
  process.stdout.write(
    `${cells.map((cell, at) => (at === 0 ? cell.padEnd(34) : String(cell).padStart(12))).join('')}\n`,
  )

try {
  const report = await prepare('verslag', 1)
  const once = measureRounds(runs, listSteps(report))
  const kept = (out, ...options) => measureWatch(cli, report, path.join(scratch, out), 2 * runs, ...options)
  const watch = {time: await kept('blijvend')}
  const watchHtml = {time: await kept('blijvend-html', '--no-pdf')}
  const {page, pdf} = await measurePreview(cli, report, runs)
  Object.assign(once, {watch, 'watch-html': watchHtml, preview: {time: page}, 'preview-pdf': {time: pdf}})
  describe(`The report, ${countTexts(report)} texts; medians of ${runs}`, once)
  const tenfold = await prepare('tien', 10)
  const ten = measureRounds(Math.max(1, Math.round(runs / 2)), listSteps(tenfold, ['bare', 'cold', 'html']))
  describe(`Ten times the report, ${countTexts(tenfold)} texts`, ten)
  const [times, cpu] = [ten.cold.time / once.cold.time, ten.cold.cpu / once.cold.cpu]
  process.stdout.write(
    `\nTen times the report takes ${times.toFixed(1)} times as long (processor: ${cpu.toFixed(1)}).\n`,
  )
  if (values.hundred) {
    const hundredfold = await prepare('honderd', 100)
    const title = `A hundred times, ${countTexts(hundredfold)} texts`
    try {
      describe(title, measureRounds(1, listSteps(hundredfold, ['bare', 'html'])))
    } catch (error) {
      process.stdout.write(`\n${title}: does not come to an end. ${error.message.split('\n').slice(0, 3).join(' ')}\n`)
    }
  }
  if (values.others) compareOthers(report)
} finally {
  rmSync(scratch, {recursive: true})
}

/** A report to measure, multiplied, with what the floor starts from. */
async function prepare(name, times) {
  const report = path.join(scratch, name)
  mkdirSync(report)
  multiplyReport(root, report, times)
  if (times === 1) await prepareFloor(report, root, path.join(scratch, 'bodem/in'))
  return report
}

function listSteps(report, wanted) {
  const build = (out, ...options) => [
    process.execPath,
    cli,
    ...['build', '--root', report, '--out', path.join(scratch, out), ...options],
  ]
  const edit = () => editParagraph(report)
  const content = path.join(report, 'content')
  const steps = {
    bare: {command: script('bare.js', content, path.join(scratch, 'kaal'))},
    floor: {command: script('floor.js', content, path.join(scratch, 'bodem/uit'), path.join(scratch, 'bodem/in'))},
    cold: {command: build('uit', '--no-cache')},
    html: {command: build('uit', '--no-cache', '--no-pdf')},
    unchanged: {before: build('warm'), command: build('warm')},
    paragraph: {before: build('warm'), edit, command: build('warm')},
    'paragraph-html': {before: build('warm-html', '--no-pdf'), edit, command: build('warm-html', '--no-pdf')},
  }
  return Object.fromEntries(Object.entries(steps).filter(([name]) => wanted === undefined || wanted.includes(name)))
}

function describe(title, measured) {
  const names = {
    bare: 'bare unified run',
    floor: 'the floor',
    cold: 'whole build, cold',
    html: 'HTML and data alone, cold',
    unchanged: 'nothing changed',
    paragraph: 'one paragraph changed',
    'paragraph-html': 'the same, HTML and data alone',
    watch: 'saved, to published (--watch)',
    'watch-html': 'the same, HTML and data alone',
    preview: 'saved, to the page in the preview',
    'preview-pdf': 'and to the PDF in the preview',
  }
  process.stdout.write(`\n${title}\n\n`)
  print('', 'time', '× bare', '× floor', '× cold', 'processor', 'memory')
  for (const [name, {time, cpu, memory}] of Object.entries(measured)) {
    const ratios = ['bare', 'floor', 'cold'].map((base) =>
      measured[base] === undefined ? '' : (time / measured[base].time).toFixed(2),
    )
    const used = cpu === undefined ? [] : [`${Math.round(cpu)} ms`, `${Math.round(memory)} MB`]
    print(names[name], `${Math.round(time)} ms`, ...ratios, ...used)
  }
}

/** Other generators over the same chapters, where they are installed and can do without a network. */
function compareOthers(report) {
  const {found, absent} = listOthers(path.join(report, 'content'), path.join(scratch, 'anderen'))
  const able = Object.entries(found).filter(([, step]) => canRun(step))
  const unable = Object.keys(found).filter((name) => !able.some(([other]) => other === name))
  const measured = measureRounds(Math.min(3, runs), {
    ...listSteps(report, ['bare', 'cold', 'html', 'paragraph-html']),
    ...Object.fromEntries(able),
  })
  process.stdout.write('\nOthers over the same chapters\n\n')
  print('', 'time', '× our HTML', '× our whole')
  for (const [name, {time}] of Object.entries(measured)) {
    print(
      name,
      `${Math.round(time)} ms`,
      (time / measured.html.time).toFixed(2),
      (time / measured.cold.time).toFixed(2),
    )
    if (found[name] !== undefined) process.stdout.write(`    ${found[name].leavesOut}\n`)
  }
  if (unable.length > 0) process.stdout.write(`\nInstalled, but could not build here: ${unable.join(', ')}.\n`)
  if (absent.length > 0) process.stdout.write(`\nNot installed here, so not measured: ${absent.join(', ')}.\n`)
}

function countTexts(report) {
  return readdirSync(path.join(report, 'content'), {recursive: true, encoding: 'utf8'}).filter((file) =>
    /(^|[/\\])\d+-[^/\\]*\.md$/.test(file),
  ).length
}
