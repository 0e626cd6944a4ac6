import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'

/**
 * Writes a report `times` as large, and its earlier editions with it: every chapter, section and dataset again under ids of
 * its own, with the references among them changed along, the released totals and the changes in reporting. The other
 * registers, pictures and the edition file stay as they are.
 */
export function multiplyReport(root, target, times) {
  cpSync(path.join(root, 'content'), path.join(target, 'content'), {recursive: true})
  cpSync(path.join(root, 'data'), path.join(target, 'data'), {recursive: true})
  multiplyEdition(target, times)
  const earlier = path.join(target, 'data/edities')
  for (const edition of existsSync(earlier) ? readdirSync(earlier) : [])
    multiplyEdition(path.join(earlier, edition), times)
}

function multiplyEdition(folder, times) {
  const datasets = readdirSync(path.join(folder, 'data')).filter((file) => file.endsWith('.json'))
  const chapters = readdirSync(path.join(folder, 'content')).filter((name) => /^\d/.test(name))
  const texts = chapters.flatMap((name) => listTexts(path.join(folder, 'content'), name))
  const ids = [...datasets.map((file) => file.replace(/\.json$/, '')), ...texts.map(toId), ...chapters.map(toId)]
  const reference = new RegExp(`(\\{#|\\[)(${ids.sort((a, b) => b.length - a.length).join('|')})(?=[\\]/} ])`, 'g')
  const read = (file) => readFileSync(path.join(folder, file), 'utf8')
  for (let copy = 2; copy <= times; copy++) {
    const rename = (text) => text.replace(reference, (_, before, id) => `${before}${id}-k${copy}`)
    for (const text of texts) {
      const renamed = text.replace(
        /([^/]+?)(\.md)?(?=\/|$)/g,
        (_, name, extension = '') => `${name}-k${copy}${extension}`,
      )
      const file = path.join(folder, 'content', renamed)
      mkdirSync(path.dirname(file), {recursive: true})
      writeFileSync(file, withoutLists(rename(read(`content/${text}`))))
    }
    for (const file of datasets) {
      const data = JSON.parse(read(`data/${file}`))
      data.id += `-k${copy}`
      delete data.relaties
      writeFileSync(path.join(folder, 'data', `${data.id}.json`), JSON.stringify(data, null, 2))
    }
  }
  multiplyRegister(folder, 'vrijgaven', 'wat', times, () => true)
  multiplyRegister(folder, 'wijzigingen', 'onderwerp', times, (subject) => ids.includes(subject.split('/')[0]))
}

/** Entries again for each copy of what they are about. */
function multiplyRegister(folder, name, field, times, isCopied) {
  const file = path.join(folder, `data/register/${name}.json`)
  if (!existsSync(file)) return
  const register = JSON.parse(readFileSync(file, 'utf8'))
  const entries = register[name].filter((entry) => isCopied(entry[field]))
  for (let copy = 2; copy <= times; copy++) {
    for (const entry of entries) {
      const subject = entry[field].replace(/^[^/]+/, (id) => `${id}-k${copy}`)
      register[name].push({...entry, id: `${entry.id}-k${copy}`, [field]: subject})
    }
  }
  writeFileSync(file, JSON.stringify(register, null, 2))
}

/** The list of changes stands in a report once: it is about the whole of it. */
function withoutLists(text) {
  return text.replace(/^::wijzigingen\b.*$/gm, '')
}

function listTexts(content, name) {
  if (name.endsWith('.md')) return [name]
  return readdirSync(path.join(content, name)).map((file) => `${name}/${file}`)
}

function toId(text) {
  return path.basename(text, '.md').replace(/^\d+-/, '')
}
