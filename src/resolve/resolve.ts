import type {Chapter, Cleared, View} from '../model/view.ts'
import {numberFootnotes} from './number-footnotes.ts'
import {numberQuestions} from './number-questions.ts'
import {place} from './place.ts'
import {placeAnchors} from './place-anchors.ts'
import {placeChanges} from './place-changes.ts'
import {placeOmissions} from './place-omissions.ts'
import {resolveDirectives} from './resolve-directives.ts'
import {resolveLinks} from './resolve-links.ts'

/**
 * Puts text in place of directives: computed values, figures in prose, numbers, cross-references, footnotes.
 *
 * Reads: one cleared view. Returns: the same view with `printed`, `figures`, `anchors` and `footnotes` filled and
 * without `directive` nodes; its messages stand on the view's files. The view's own trees are changed in place.
 * Never: asks for anything outside the view, so what an edition does not have cannot be referred to in it.
 */
export function resolve(view: Cleared<View>): Cleared<View> {
  return resolvePlaced(place(view))
}

/** Resolves a view in which figures have been placed, by `place`. */
export function resolvePlaced(view: Cleared<View>): Cleared<View> {
  for (const text of view.chapters.flatMap((chapter) => [chapter, ...chapter.sections])) placeChanges(text, view)
  for (const {body, paper} of view.papers) if (paper?.kind === 'answers') numberQuestions(body)
  const known = {...view, anchors: placeAnchors(view)}
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
