import {VFile} from 'vfile'
import type {RuleId} from '../../src/diagnostic/rules.ts'
import {findListedChanges, type ListedChange} from '../../src/diff/find-listed-changes.ts'
import {findUnreportedMoves} from '../../src/diff/find-unreported-moves.ts'
import {basics, chapter, dataset, type Files, loadReport} from '../report.ts'
import {compare, compareAll} from './compare.ts'

/** Two editions, and the rule that their list of changes breaks. */
export interface DiffCase {
  readonly rule: RuleId
  readonly from: Files
  readonly to: Files
  /** `path rule sentence-part`: where the message stands and what it must name. */
  readonly at: string
  readonly names: ReadonlyArray<string>
  /** Judged by those who may read both editions. */
  readonly isWhole?: boolean
}

const place = 'content/01-wijzigingen.md'

/** The edition before, with whatever it had besides. */
export function earlier(files: Files): Files {
  const edition = String(basics['content/editie.yaml'])
    .replace('voorjaar-2026', 'voorjaar-2025')
    .replace('2025\ndatum: 2026', '2024\ndatum: 2025')
  return {[place]: chapter('', 'titel: Wijzigingen\nrubricering: openbaar'), ...files, 'content/editie.yaml': edition}
}

/** The edition now, with the entries of its register of changes. */
export function later(files: Files, ...entries: ReadonlyArray<object>): Files {
  const wijzigingen = entries.map((entry, at) => ({
    id: `m${at + 1}`,
    rubricering: 'openbaar',
    editie: 'voorjaar-2026',
    reden: `Reden ${at + 1}`,
    ...entry,
  }))
  return {
    [place]: chapter('', 'titel: Wijzigingen\nrubricering: openbaar'),
    ...files,
    'data/register/wijzigingen.json': JSON.stringify({wijzigingen}),
  }
}

/** The list of changes between two editions, and the messages about it as `path rule sentence`. */
export async function listChanges(
  from: Files,
  to: Files,
  isWhole = false,
): Promise<{readonly listed: ReadonlyArray<ListedChange>; readonly messages: ReadonlyArray<string>}> {
  const {registers} = await loadReport(to)
  const asked = {file: new VFile({path: place}), place: undefined}
  const comparison = isWhole ? await compareAll(from, to) : await compare(from, to)
  const listed = isWhole ? [] : findListedChanges(comparison, registers.changes, asked)
  if (isWhole) findUnreportedMoves(comparison, registers.changes, asked)
  const files = new Set([asked.file, ...registers.changes.map(({file}) => file)])
  const messages = [...files].flatMap((file) =>
    file.messages.map(({ruleId, reason}) => `${file.path} ${ruleId} ${reason}`),
  )
  return {listed, messages}
}

const placed = (id: string): Files => ({'content/02-a.md': chapter(`::kpi{#${id}}`), [`data/${id}.json`]: dataset(id)})
const empty: Files = {'content/02-a.md': chapter('')}
const register = 'data/register/wijzigingen.json'

export const diffCases: ReadonlyArray<DiffCase> = [
  {
    rule: 'wijziging-zonder-melding',
    from: earlier(placed('set')),
    to: later(empty),
    at: place,
    names: ['Titel van set', 'vervallen', 'voorjaar-2025'],
  },
  {
    rule: 'wijziging-zonder-melding',
    from: earlier(empty),
    to: later(placed('set')),
    at: place,
    names: ['Titel van set', 'toegevoegd'],
  },
  {
    rule: 'wijziging-zonder-melding',
    from: earlier(empty),
    to: later({'content/02-a.md': chapter('', 'titel: Anders\nrubricering: openbaar')}),
    at: place,
    names: ['Anders', 'hernoemd'],
  },
  {
    rule: 'wijziging-zonder-reden',
    from: earlier(placed('set')),
    to: later(empty, {soort: 'vervallen', onderwerp: 'set', van: 'De set', reden: undefined}),
    at: register,
    names: ['m1', 'vervallen'],
  },
  {
    rule: 'wijziging-niet-gevonden',
    from: earlier(placed('set')),
    to: later(placed('set'), {soort: 'vervallen', onderwerp: 'set', van: 'De set'}),
    at: register,
    names: ['m1', 'set', 'vervallen', 'voorjaar-2025', 'voorjaar-2026'],
  },
  {
    rule: 'naar-bijlage-niet-gemeld',
    from: earlier(placed('set')),
    to: later({
      'content/02-a.md': chapter(':::departementaal-vertrouwelijk\n::kpi{#set}\n:::'),
      'data/set.json': dataset('set', {rubricering: 'departementaal-vertrouwelijk'}),
    }),
    at: place,
    names: ['set', 'voorjaar-2025'],
    isWhole: true,
  },
]
