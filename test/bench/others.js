import {spawnSync} from 'node:child_process'
import {cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'

/**
 * Other generators over the same chapters, those that are installed: how each is run and what it leaves out of what a
 * build does. None is a dependency; they come from Debian (`apt-get install pandoc python3-myst-parser weasyprint
 * chromium`) or npm (`@11ty/eleventy`, `mystmd`, `@observablehq/framework`, `@vivliostyle/cli`), on the PATH.
 */
export function listOthers(content, folder) {
  const texts = readdirSync(content, {recursive: true, encoding: 'utf8'})
    .filter((name) => /(^|[/\\])\d+-[^/\\]*\.md$/.test(name))
    .sort()
  const source = path.join(folder, 'bron')
  for (const name of texts) {
    mkdirSync(path.dirname(path.join(source, name)), {recursive: true})
    writeFileSync(path.join(source, name), plain(readFileSync(path.join(content, name), 'utf8')))
  }
  cpSync(path.join(content, 'beeld'), path.join(source, 'beeld'), {recursive: true})
  const files = texts.map((name) => path.join(source, name))
  const html = path.join(folder, 'pandoc.html')
  const pandoc = ['pandoc', '-f', 'gfm', '-t', 'html5', '-s', '--toc', '-M', 'title=Verslag', '-o', html, ...files]
  const never = 'no figures, numbering, two editions, search, data, verification'
  const all = {
    pandoc: {command: pandoc, leavesOut: `one HTML page; ${never}`},
    'sphinx-build': {command: writeSphinx(source, texts, folder), leavesOut: `HTML pages, search; ${never}`},
    eleventy: {
      command: ['eleventy', `--input=${source}`, `--output=${path.join(folder, 'eleventy')}`, '--quiet'],
      leavesOut: `HTML pages without a layout; ${never}`,
    },
    weasyprint: {
      before: pandoc,
      command: ['weasyprint', '-q', html, path.join(folder, 'weasyprint.pdf')],
      leavesOut: 'the PDF alone, of the page that pandoc made, untagged; no charts, contents, running heads, annex',
    },
    vivliostyle: {
      before: pandoc,
      command: [
        ...['vivliostyle', 'build', html, '--output', path.join(folder, 'vivliostyle.pdf'), '--single-doc'],
        ...['--executable-browser', '/usr/bin/chromium'],
      ],
      leavesOut: 'the PDF alone, of the page that pandoc made, in a browser; no charts, contents, running heads, annex',
    },
    myst: {
      command: writeMyst(source, texts, folder),
      leavesOut: 'the content as JSON alone (its pages need the network); no figures, editions, verification',
    },
    observable: {
      command: writeObservable(source, folder),
      leavesOut: `HTML pages with a layout; charts only in the reader's browser; ${never}`,
    },
  }
  const names = Object.keys(all)
  const found = names.filter((name) => isInstalled(all[name].command))
  return {
    found: Object.fromEntries(found.map((name) => [name, all[name]])),
    absent: names.filter((name) => !found.includes(name)),
  }
}

/** Directives mean nothing to others: only what stands in them stays. */
function plain(text) {
  return text
    .replace(/^:{2,}.*$/gm, '')
    .replace(/:[\p{L}-]+\[([^\]]*)\](\{[^}]*\})?/gu, '$1')
    .replace(/\{#[^}]*\}/g, '')
}

function writeSphinx(source, texts, folder) {
  const config = path.join(folder, 'sphinx')
  mkdirSync(config, {recursive: true})
  writeFileSync(
    path.join(config, 'conf.py'),
    "extensions = ['myst_parser']\nlanguage = 'nl'\nsuppress_warnings = ['*']\n",
  )
  const list = texts.map((name) => name.replaceAll('\\', '/').replace(/\.md$/, '')).join('\n')
  writeFileSync(path.join(source, 'index.md'), `# Verslag\n\n\`\`\`{toctree}\n${list}\n\`\`\`\n`)
  return ['sphinx-build', '-Q', '-E', '-b', 'html', '-c', config, source, path.join(config, 'uit')]
}

/** In a folder of its own, for it leaves `_build/` among the sources. Its theme comes from the network: without it the content is all there is. */
function writeMyst(source, texts, folder) {
  const own = path.join(folder, 'myst')
  cpSync(source, own, {recursive: true})
  const toc = texts.map((name) => `    - file: ${name}`).join('\n')
  writeFileSync(path.join(own, 'myst.yml'), `version: 1\nproject:\n  toc:\n    - file: index.md\n${toc}\nsite: {}\n`)
  const build = 'myst build --site --ci --keep-host 2>/dev/null'
  return ['sh', '-c', `rm -rf '${own}/_build'; cd '${own}' && ${build}; test -d _build/site/content`]
}

function writeObservable(source, folder) {
  const config = path.join(folder, 'observablehq.config.js')
  writeFileSync(
    config,
    `export default {root: ${JSON.stringify(source)}, output: ${JSON.stringify(path.join(folder, 'observable'))}, pages: []}\n`,
  )
  // From where its output is: elsewhere it does not clear that, and stumbles over the last one.
  return ['sh', '-c', `cd '${folder}' && observable build --config '${config}'`]
}

function isInstalled([command, ...args]) {
  const name = command === 'sh' ? /&& (\w+)/.exec(args[1])[1] : command
  return spawnSync(name, ['--version'], {stdio: 'ignore'}).status === 0
}
