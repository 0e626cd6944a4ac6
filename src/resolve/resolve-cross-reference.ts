import {diagnose} from '../diagnostic/diagnose.ts'
import type {View} from '../model/view.ts'
import type {Resolver} from './resolve-directives.ts'

/** `:zie[id]` becomes "paragraaf 2.1", "hoofdstuk 3", "figuur 4" or "tabel 2", linked. */
export const resolveCrossReference: Resolver = (directive, text, view) => {
  const target = directive.label.trim()
  const value = describeTarget(target, view)
  if (value !== undefined) return {type: 'crossReference', value, target}
  const elsewhere = view.elsewhere.get(target)
  if (elsewhere !== undefined) return {type: 'text', value: describeElsewhere(elsewhere)}
  diagnose(text.file, view.datasets.has(target) ? 'zie-niet-geplaatst' : 'zie-onbekend', directive, {naam: target})
  return undefined
}

function describeTarget(target: string, view: View): string | undefined {
  const figure = view.figures.get(target)
  if (figure !== undefined) return `${figure.kind === 'figure' ? 'figuur' : 'tabel'} ${figure.number}`
  for (const chapter of view.chapters) {
    if (chapter.id === target) return name('hoofdstuk', chapter)
    const section = chapter.sections.find(({id}) => id === target)
    if (section !== undefined) return name('paragraaf', section)
  }
  return undefined
}

function describeElsewhere({kind, title, number}: {kind: string; title: string; number: string | undefined}): string {
  const noun = kind === 'chapter' ? 'hoofdstuk' : kind === 'section' ? 'paragraaf' : 'de figuur'
  return `${name(noun, {title, number})} van de openbare versie`
}

function name(noun: string, {title, number}: {readonly title: string; readonly number: string | undefined}): string {
  return number === undefined ? `${noun} ‘${title}’` : `${noun} ${number}`
}
