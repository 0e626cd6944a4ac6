import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'

const root = path.resolve(import.meta.dirname, '..')
const readme = readFileSync(path.join(root, 'README.md'), 'utf8')
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>
  dependencies: Record<string, string>
}

describe('the README', () => {
  test('names every folder of src', () => {
    const folders = readdirSync(path.join(root, 'src'), {withFileTypes: true}).filter((entry) => entry.isDirectory())
    expect(folders.map(({name}) => name).filter((name) => !readme.includes(`src/${name}/`))).toEqual([])
  })

  test('names no folder or file that is not there', () => {
    const named = [...readme.matchAll(/`((?:src|test|content|data|templates)\/[\w./-]*)`|\]\(([\w./-]+)\)/g)]
    const paths = named.map(([, code, link]) => code ?? link ?? '').filter((name) => name !== 'content/01-begin.md')
    expect(paths.filter((name) => !existsSync(path.join(root, name)))).toEqual([])
  })

  test('names every command that an editor or engineer can give, and no other', () => {
    const named = [...readme.matchAll(/npm run ([\w:]+)|npm (test)\b/g)].map(([, run, plain]) => run ?? plain)
    expect([...new Set(named)].sort()).toEqual(Object.keys(manifest.scripts).sort())
  })

  test('gives a reason for every dependency', () => {
    const families = [/^mdast-util-/, /^micromark-extension-/]
    const missing = Object.keys(manifest.dependencies).filter(
      (name) => !readme.includes(name) && !families.some((family) => family.test(name)),
    )
    expect(missing).toEqual([])
  })
})
