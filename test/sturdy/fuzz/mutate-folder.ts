import type {Files} from '../../report.ts'
import {type Chance, pick} from './mutate-text.ts'

const names = [
  'content/01-een.md',
  'content/01-Een.md',
  'content/01-con.md',
  'content/99-map/01-los.md',
  'content/beeld/waardeketen.svg',
  'content/.verborgen.md',
  'content/index.html',
  'content/a/b/c/d/e.md',
  'data/x.json',
  'data/__proto__.json',
  'data/constructor.json',
  'data/register/verwijzingen.json',
  'data/register/anders.json',
  'data/grafieken/x.vl.json',
  'data/../content/01-x.md',
  'templates/html/style.css',
  'templates/html/page.hbs',
  'templates/pdf/report.typ',
]

/** The same folder with a file gone, renamed, copied, emptied, or with bytes in it that are no text. */
export function mutateFolder(files: Files, chance: Chance): Files {
  const changed: Record<string, string | Uint8Array> = {...files}
  const path = pick(Object.keys(changed), chance)
  const contents = changed[path] ?? ''
  const name = pick(
    names.filter((one) => !one.startsWith('templates/') || chance() < 0.2),
    chance,
  )
  const kind = chance()
  if (kind < 0.25) delete changed[path]
  else if (kind < 0.5) changed[name] = contents
  else if (kind < 0.6) {
    delete changed[path]
    changed[name] = contents
  } else if (kind < 0.7) changed[path] = ''
  else if (kind < 0.8) changed[path] = changed[pick(Object.keys(changed), chance)] ?? ''
  else {
    const bytes = Buffer.from(contents)
    for (let time = 0; time < 3; time++) bytes[Math.floor(chance() * bytes.length)] = Math.floor(chance() * 256)
    changed[path] = new Uint8Array(bytes)
  }
  return changed
}
