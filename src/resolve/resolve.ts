import type {Chapter, Cleared, View} from '../model/view.ts'
import {computeDataset} from './compute-dataset.ts'
import {numberFootnotes} from './number-footnotes.ts'
import {numberQuestions} from './number-questions.ts'
import {placeAnchors} from './place-anchors.ts'
import {placeChanges} from './place-changes.ts'
import {placeFigures} from './place-figures.ts'
import {placeOmissions} from './place-omissions.ts'
import {resolveDirectives} from './resolve-directives.ts'
import {resolveLinks} from './resolve-links.ts'
import {selectPrinted} from './select-printed.ts'

/**
 * Puts text in place of directives: computed values, figures in prose, numbers, cross-references, footnotes.
 *
 * Reads: one cleared view. Returns: the same view with `printed`, `figures`, `anchors` and `footnotes` filled and
 * without `directive` nodes; its messages stand on the view's files. The view's own trees are changed in place.
 * Never: asks for anything outside the view, so what an edition does not have cannot be referred to in it.
 */
export function resolve(view: Cleared<View>): Cleared<View> {
  const datasets = new Map([...view.datasets].map(([id, dataset]) => [id, computeDataset(dataset)] as const))
  for (const text of view.chapters.flatMap((chapter) => [chapter, ...chapter.sections])) placeChanges(text, view)
  for (const {body, paper} of view.papers) if (paper?.kind === 'answers') numberQuestions(body)
  const computed = {...view, datasets, printed: selectPrinted(datasets, view.selections)}
  const numbered = {...computed, figures: placeFigures(computed)}
  const known = {...numbered, anchors: placeAnchors(numbered)}
  for (const text of [...known.chapters, ...known.papers].flatMap((chapter) => [chapter, ...chapter.sections])) {
    placeOmissions(text)
    resolveDirectives(text, known)
    resolveLinks(text, known)
  }
  const number = numberFootnotes()
  const chapters = known.chapters.map((chapter): Chapter => ({...chapter, footnotes: number(chapter)}))
  const papers = known.papers.map((paper): Chapter => ({...paper, footnotes: numberFootnotes()(paper)}))
  return {...known, chapters, papers}
}
