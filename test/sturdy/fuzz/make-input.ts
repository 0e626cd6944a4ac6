import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import {basics, chapter, dataset, type Files} from '../../report.ts'
import {seeded} from '../random.ts'
import {mutateFolder} from './mutate-folder.ts'
import {mutateJson} from './mutate-json.ts'
import {type Chance, mutateText, pick} from './mutate-text.ts'

const root = path.resolve(import.meta.dirname, '../../..')

/** The real report, by path. */
const real: Readonly<Record<string, string>> = Object.fromEntries(
  ['content', 'data'].flatMap((folder) =>
    readdirSync(path.join(root, folder), {recursive: true, encoding: 'utf8'})
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter((name) => /\.(md|yaml|json|svg)$/.test(name) && !name.endsWith('README.md'))
      .sort()
      .map((name) => [name, readFileSync(path.join(root, name), 'utf8')]),
  ),
)
const sections = Object.keys(real).filter((name) => name.endsWith('.md'))

/** Random values, strings and texts without any form. */
const values = fc.sample(fc.jsonValue({maxDepth: 3}), {seed: 11, numRuns: 400})
const noise = fc.sample(fc.string({unit: 'binary', maxLength: 400}), {seed: 12, numRuns: 400})

/** The input of this number: always the same for a seed. */
export function makeInput(seed: number, index: number): Files {
  const chance = seeded(seed * 1_000_003 + index)
  for (let warm = 0; warm < 3; warm++) chance()
  const files = chance() < 0.15 ? makeNoise(chance) : takeFromReport(chance)
  return chance() < 0.15 ? mutateFolder(files, chance) : files
}

/** A section of the real report with what it needs, and something wrong in it. */
function takeFromReport(chance: Chance): Files {
  const section = pick(sections, chance)
  const text = real[section] ?? ''
  const ids = [...text.matchAll(/(?:\{#|\[)([a-z0-9-]+)[\]}/]/g)].map(([, id]) => `data/${id}.json`)
  const sets = [...new Set(ids)].filter((name) => name in real).slice(0, 2)
  const place = /\/\d/.test(section.slice('content/'.length)) ? section : 'content/01-een.md'
  const holder = place.replace(/\/[^/]+$/, '/00-begin.md')
  const files: Record<string, string> = {
    'content/editie.yaml': real['content/editie.yaml'] ?? '',
    ...(chance() < 0.1 && {'data/register/verwijzingen.json': real['data/register/verwijzingen.json'] ?? ''}),
    ...(place !== 'content/01-een.md' && {[holder]: chapter('Begin.')}),
    [place]: text,
    ...Object.fromEntries(sets.map((name) => [name, real[name] ?? ''])),
    'content/beeld/waardeketen.svg': real['content/beeld/waardeketen.svg'] ?? '',
  }
  const target = chance() < 0.6 ? place : pick(Object.keys(files), chance)
  const source = files[target] ?? ''
  files[target] =
    target.endsWith('.json') && chance() < 0.6 ? mutateJson(source, values, chance) : mutateText(source, chance)
  return files
}

/** A small report of which a text, a dataset or the edition's file has no form at all. */
function makeNoise(chance: Chance): Files {
  const files = {
    ...basics,
    'content/01-een.md': chapter('Tekst.\n\n::kpi{#cijfers}'),
    'data/cijfers.json': dataset('cijfers'),
  }
  const kind = chance()
  if (kind < 0.4) return {...files, 'content/01-een.md': chapter(pick(noise, chance) + pick(noise, chance))}
  if (kind < 0.6) return {...files, 'content/01-een.md': pick(noise, chance)}
  if (kind < 0.8) return {...files, 'data/cijfers.json': mutateJson(dataset('cijfers'), values, chance)}
  if (kind < 0.9) return {...files, 'data/cijfers.json': JSON.stringify(pick(values, chance))}
  return {...files, 'content/editie.yaml': mutateText(String(basics['content/editie.yaml']), chance)}
}
