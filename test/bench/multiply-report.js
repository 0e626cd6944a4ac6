import {cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'

/**
 * Writes a report `times` as large: every chapter, section and dataset again under ids of its own, with the
 * references among them changed along, and the released totals. The other registers, pictures and the edition file stay as they are.
 */
export function multiplyReport(root, target, times) {
  cpSync(path.join(root, 'content'), path.join(target, 'content'), {recursive: true})
  cpSync(path.join(root, 'data'), path.join(target, 'data'), {recursive: true})
  const datasets = readdirSync(path.join(root, 'data')).filter((file) => file.endsWith('.json'))
  const chapters = readdirSync(path.join(root, 'content')).filter((name) => /^\d/.test(name))
  const texts = chapters.flatMap((name) => listTexts(path.join(root, 'content'), name))
  const ids = [...datasets.map((file) => file.replace(/\.json$/, '')), ...texts.map(toId), ...chapters.map(toId)]
  const reference = new RegExp(`(\\{#|\\[)(${ids.sort((a, b) => b.length - a.length).join('|')})(?=[\\]/} ])`, 'g')
  const releases = JSON.parse(readFileSync(path.join(root, 'data/register/vrijgaven.json'), 'utf8'))
  const released = [...releases.vrijgaven]
  for (let copy = 2; copy <= times; copy++) {
    for (const release of released) {
      const wat = release.wat.replace(/^[^/]+/, (id) => `${id}-k${copy}`)
      releases.vrijgaven.push({...release, id: `${release.id}-k${copy}`, wat})
    }
    const rename = (text) => text.replace(reference, (_, before, id) => `${before}${id}-k${copy}`)
    for (const text of texts) {
      const renamed = text.replace(
        /([^/]+?)(\.md)?(?=\/|$)/g,
        (_, name, extension = '') => `${name}-k${copy}${extension}`,
      )
      const file = path.join(target, 'content', renamed)
      mkdirSync(path.dirname(file), {recursive: true})
      writeFileSync(file, rename(readFileSync(path.join(root, 'content', text), 'utf8')))
    }
    for (const file of datasets) {
      const data = JSON.parse(readFileSync(path.join(root, 'data', file), 'utf8'))
      data.id += `-k${copy}`
      delete data.relaties
      writeFileSync(path.join(target, 'data', `${data.id}.json`), JSON.stringify(data, null, 2))
    }
  }
  writeFileSync(path.join(target, 'data/register/vrijgaven.json'), JSON.stringify(releases, null, 2))
}

function listTexts(content, name) {
  if (name.endsWith('.md')) return [name]
  return readdirSync(path.join(content, name)).map((file) => `${name}/${file}`)
}

function toId(text) {
  return path.basename(text, '.md').replace(/^\d+-/, '')
}
