import type {Element, Properties, Root} from 'hast'
import {h} from 'hastscript'
import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'
import {levelNames} from '../model/classification.ts'
import {type Category, type Comparison, categories} from './comparison.ts'
import {renderFindings} from './html-findings.ts'
import {countFindings, wordNoClassification, wordUnreadable, wordVersion} from './word-finding.ts'
import {categoryIds, categoryNames} from './words.ts'

export interface PageAssets {
  /** The style sheet, with the fonts called for as `{{regular}}` and `{{semibold}}`. */
  readonly style: string
  readonly fonts: {readonly regular: Uint8Array; readonly semibold: Uint8Array}
}

const printer = unified().use(rehypeStringify, {upperDoctype: true}).freeze()

/**
 * A comparison as one page that needs nothing beside it: style and fonts are in it, and there is no script. Which
 * kinds are shown, and whether edited text stands in one column or two, is chosen with controls that the style sheet
 * reads (`:has(:checked)`); a browser that cannot shows everything, in one column.
 */
export function formatHtml(comparison: Comparison, {style, fonts}: PageAssets): string {
  const {to, from, edition, level, findings} = comparison
  const title = `Wijzigingen in ${to.title}, ${edition.title}`
  const shown = categories.filter(
    (category) => category === 'classification' || findings.some((finding) => finding.category === category),
  )
  const page = h('html', {lang: 'nl', className: [`level-${level}`]}, [
    h('head', [
      h('meta', {charset: 'utf-8'}),
      h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
      h('title', `${title}: ${from.label} – ${to.label}`),
      h('style', style.replace('{{regular}}', embed(fonts.regular)).replace('{{semibold}}', embed(fonts.semibold))),
    ]),
    h('body', [
      h('a', {className: ['skip'], href: '#bevindingen'}, 'Naar de bevindingen'),
      h('header', {className: ['band']}, [
        h('p', `${to.title}, ${edition.title}`),
        h('p', {className: ['level']}, levelNames[level]),
      ]),
      h('main', [
        h('h1', 'Wat is er veranderd?'),
        h('dl', {className: ['versions']}, [
          h('div', [h('dt', 'Van'), h('dd', wordVersion(from))]),
          h('div', [h('dt', 'Naar'), h('dd', wordVersion(to))]),
          h('div', [
            h('dt', 'Gevonden'),
            h('dd', findings.length === 0 ? 'geen verschillen' : countFindings(findings.length)),
          ]),
        ]),
        ...wordUnreadable(comparison).map((sentence) => h('p', {className: ['warning']}, sentence)),
        ...(findings.length === 0 ? [] : [renderControls(shown, comparison)]),
        h(
          'div',
          {id: 'bevindingen', tabIndex: -1},
          findings.length === 0 ? [] : shown.map((category) => renderCategory(category, comparison)),
        ),
      ]),
    ]),
  ])
  const tree: Root = {type: 'root', children: [{type: 'doctype'}, page]}
  return `${printer.stringify(tree)}\n`
}

function embed(font: Uint8Array): string {
  return `data:font/woff2;base64,${Buffer.from(font).toString('base64')}`
}

function renderControls(shown: ReadonlyArray<Category>, {findings}: Comparison): Element {
  const choice = (id: string, words: string, properties: Properties): Element =>
    h('label', [h('input', {id, value: id, ...properties}), h('span', words)])
  const kinds = shown.map((category) => {
    const count = findings.filter((finding) => finding.category === category).length
    return choice(`toon-${categoryIds[category]}`, `${categoryNames[category]} (${count})`, {
      type: 'checkbox',
      checked: true,
    })
  })
  const layouts = findings.some(({words}) => words !== undefined)
    ? [
        h('fieldset', [
          h('legend', 'Gewijzigde tekst'),
          choice('weergave-doorlopend', 'doorlopend', {type: 'radio', name: 'weergave', checked: true}),
          choice('weergave-naast-elkaar', 'naast elkaar', {type: 'radio', name: 'weergave'}),
        ]),
      ]
    : []
  return h('div', {className: ['controls']}, [h('fieldset', [h('legend', 'Toon'), ...kinds]), ...layouts])
}

function renderCategory(category: Category, comparison: Comparison): Element {
  const own = comparison.findings.filter((finding) => finding.category === category)
  const id = `soort-${categoryIds[category]}`
  return h('section', {className: ['category', id], ariaLabelledBy: id}, [
    h('h2', {id}, categoryNames[category]),
    ...(own.length === 0 ? [h('p', wordNoClassification(comparison))] : renderFindings(category, own, comparison)),
  ])
}
