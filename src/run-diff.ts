import path from 'node:path'
import {parseArgs} from 'node:util'
import type {VFile} from 'vfile'
import {projectView} from './classify/project.ts'
import {separateMessages} from './classify/separate-messages.ts'
import {formatMessages} from './diagnostic/report.ts'
import {compareViews} from './diff/compare-views.ts'
import type {Comparison} from './diff/comparison.ts'
import {formatHtml} from './diff/format-html.ts'
import {formatJson} from './diff/format-json.ts'
import {formatMarkdown} from './diff/format-markdown.ts'
import {formatText} from './diff/format-text.ts'
import {findVersion, type Version} from './find-version.ts'
import {load} from './load/load.ts'
import type {Edition} from './model/edition.ts'
import type {Effects} from './model/effects.ts'
import type {Sources} from './model/sources.ts'
import {resolve} from './resolve/resolve.ts'
import type {CommandOutcome} from './run-build.ts'
import {VersionError} from './run-git.ts'

export const diffUsage = `  npm run diff -- VAN [NAAR] [--edition ID] [--format text|markdown|html|json] [--out BESTAND] [--exit-code] [--root MAP]
`

/**
 * Compares two versions of a report: refs of git, read without a checkout, or folders. TO is the folder of the report
 * as it is now when it is not named.
 *
 * ```
 * load → classify → resolve, for each version → compare → text | markdown | html | json
 * ```
 *
 * Both versions are projected to one reading. The annex is read by people who have the public edition beside it, so its
 * comparison is of both together, which shows what went from one to the other. Ends with 0, with `--exit-code` and
 * differences with 1, and with 2 when a version cannot be had. `program` is where the templates are.
 */
export async function runDiff(args: ReadonlyArray<string>, program: string, effects: Effects): Promise<CommandOutcome> {
  const {values, positionals} = parseArgs({args: [...args], options, allowPositionals: true})
  const [from, to, ...more] = positionals
  if (from === undefined || more.length > 0) return refuse('Noem één of twee versies: VAN en NAAR.')
  const format = formats.get(values.format)
  if (format === undefined) return refuse(`Onbekende vorm ‘${values.format}’: kies ${[...formats.keys()].join(', ')}.`)
  const root = path.resolve(values.root ?? '.')
  try {
    const places = [
      await findVersion(from, root, effects),
      to === undefined ? {label: 'werkmap', root, effects} : await findVersion(to, root, effects),
    ] as const
    const reading = readVersion(places[1], program, values.edition)
    reading.catch(() => {}) // Told below, after what is wrong with the first.
    const before = await readVersion(places[0], program, values.edition)
    const after = await reading
    const comparison = compareViews(before.view, after.view, {
      labels: {from: places[0].label, to: places[1].label},
      unread: {from: before.unread, to: after.unread},
    })
    const output = await format(comparison, program, effects)
    if (values.out !== undefined) await effects.writeFile(path.resolve(values.out), output)
    return {
      code: values['exit-code'] && comparison.findings.length > 0 ? 1 : 0,
      output: values.out === undefined ? output : '',
      messages: before.messages + after.messages,
    }
  } catch (error) {
    if (error instanceof VersionError) return refuse(error.message)
    throw error
  }
}

const options = {
  edition: {type: 'string', default: 'openbaar'},
  format: {type: 'string', default: 'text'},
  out: {type: 'string'},
  'exit-code': {type: 'boolean', default: false},
  root: {type: 'string'},
} as const

type Format = (comparison: Comparison, program: string, effects: Effects) => Promise<string> | string

const formats: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['text', formatText],
  ['markdown', formatMarkdown],
  [
    'html',
    async (comparison, program, effects) => {
      const read = (file: string) => effects.readFile(`${program}/templates/${file}`)
      const [style, regular, semibold] = await Promise.all([
        read('diff/style.css'),
        read('html/fonts/StandSans-Regular.woff2'),
        read('html/fonts/StandSans-Semibold.woff2'),
      ])
      return formatHtml(comparison, {style: new TextDecoder().decode(style), fonts: {regular, semibold}})
    },
  ],
  ['json', formatJson],
])

function refuse(sentence: string): CommandOutcome {
  return {code: 2, output: '', messages: `${sentence}\n`}
}

async function readVersion({label, root, effects}: Version, program: string, id: string) {
  const sources = await load({root, overlays: [], program}, effects)
  const unread = new Set(sources.files.filter(isBroken).map((file) => file.path))
  const edition = findEdition(sources, id, label)
  const view = resolve(projectView(sources, edition))
  const files = unread.size > 0 ? sources.files : view.files
  return {view, unread, messages: tellErrors(files, sources, edition, label)}
}

/**
 * What is wrong with the sources of a version: as in building, what one mistake makes wrong later is not told, and
 * what is about classified places stays off the terminal.
 */
function tellErrors(files: ReadonlyArray<VFile>, sources: Sources, edition: Edition, label: string): string {
  const {open, closed} = separateMessages(files.filter(isBroken), sources, edition.clearance)
  if (!open.some(isBroken) && !closed.some(isBroken)) return ''
  const hidden = closed.some(isBroken) ? 'Ook over gerubriceerde plaatsen zijn er meldingen.\n' : ''
  return `De bronnen van ${label} hebben fouten; wat te lezen is, is vergeleken.\n${formatMessages(open)}${hidden}\n`
}

function isBroken(file: VFile): boolean {
  return file.messages.some(({fatal}) => fatal === true)
}

/** The edition to compare. That of an annex is read together with the report that it completes. */
function findEdition({publication}: Sources, id: string, label: string): Edition {
  const {editions} = publication
  if (editions.length === 0)
    throw new VersionError(`In ${label} is content/editie.yaml niet te lezen, dus er is niets te vergelijken.`)
  const edition = editions.find((each) => each.id === id)
  if (edition === undefined)
    throw new VersionError(
      `In ${label} is er geen uitgave ‘${id}’. Kies een van: ${editions.map((each) => each.id).join(', ')}.`,
    )
  return {...edition, kind: 'report'}
}
