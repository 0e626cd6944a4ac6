import type {RuleId} from '../../src/diagnostic/rules.ts'
import {chapter, dataset} from '../report.ts'
import type {RuleCase} from '../rule-cases.ts'

/** A chapter with a mistake in its text. */
function inText(rule: RuleId, text: string): RuleCase {
  return {rule, files: {'content/01-een.md': chapter(text)}}
}

function fail(code: string): Promise<never> {
  return Promise.reject(Object.assign(new Error(code), {code}))
}

/** What can be wrong with files before it matters what they say. What is hostile stands in test/sturdy. */
export const fileCases: ReadonlyArray<RuleCase> = [
  {
    rule: 'bestand-onleesbaar',
    files: {'content/beeld/weg.png': '‸'},
    disk: ({readFile}) => ({
      readFile: (path) => (path.endsWith('weg.png') ? fail('ENOENT') : readFile(path)),
    }),
  },
  {
    rule: 'bestand-geen-gewoon',
    files: {},
    at: 'content/beeld/link.png:1:1',
    disk: () => ({listOthers: async (folder) => (folder.endsWith('content') ? ['beeld/link.png'] : [])}),
  },
  {
    rule: 'bestand-geen-gewoon',
    files: {},
    at: 'templates:1:1',
    disk: () => ({listOthers: async (folder) => (folder === '/rapport/templates' ? [''] : [])}),
  },
  {rule: 'bestandsnaam-onbruikbaar', files: {'content/01-con.md': `‸${chapter('Tekst.')}`}},
  {
    rule: 'bestandsnaam-onbruikbaar',
    files: {
      'content/editie.yaml':
        'titel: x\neditie: x\nverslagperiode: 2025\ndatum: 2026-05-20\ntaal: nl\nuitgever: x\nuitgaven:\n  ‸aux: {rubricering: openbaar, soort: rapport, titel: x}\n',
    },
  },
  inText('stuurteken', 'Een ‸\u0007 bel.'),
  inText('onzichtbaar-teken', 'Een ver‸\u200Bborgen woord.'),
  inText('onzichtbaar-teken', 'Een ‸&rlm;woord.'.replace('Een ‸', '‸Een ')),
  {
    rule: 'onzichtbaar-teken',
    files: {'data/een.json': dataset('een', {definitie: 'a~b'}).replace('"a~b"', '‸"a\\u200Db"')},
  },
  inText('te-veel', `‸${'>'.repeat(100)}`),
  inText('te-veel', `‸|${'a|'.repeat(200)}\n|${'-|'.repeat(200)}\n`),
  {rule: 'te-veel', files: {'data/een.json': `${'['.repeat(100)}‸[]${']'.repeat(100)}`}},
  {rule: 'te-veel', files: {'content/01-een.md': `---\ntitel: ${'['.repeat(20)}‸[\n---\n`}},
]
