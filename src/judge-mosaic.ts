import type {VFile} from 'vfile'
import {projectView} from './classify/project.ts'
import type {Dataset} from './model/dataset.ts'
import type {Edition} from './model/edition.ts'
import type {Remember} from './model/remember.ts'
import type {Sources} from './model/sources.ts'
import type {View} from './model/view.ts'
import {checkMosaic} from './mosaic/check-mosaic.ts'
import {place} from './resolve/place.ts'

/** The whole report, as somebody cleared for everything sees it: to judge by, never to publish. */
export const everything: Edition = {id: 'alles', clearance: 'stg-zeer-geheim', kind: 'report', title: 'Alles'}

/** What was read, without the texts: they are most of it. */
export type Figures = Omit<Sources, 'chapters' | 'earlier'>

/**
 * Judges what the figures of an edition give away together about those it leaves out.
 *
 * Reads: a resolved view, the figures of the sources but not their texts, and the datasets of earlier editions where they are given. Returns: files with
 * messages about classified places, for the confidential log. Never: changes the view; it may only stop the line.
 */
export async function judgeMosaic(
  view: View,
  sources: Figures,
  remember: Remember,
  earlier: ReadonlyArray<ReadonlyMap<string, Dataset>> = [],
): Promise<ReadonlyArray<VFile>> {
  const all = place(projectView({...sources, chapters: [], earlier: new Map()}, everything)).datasets
  await checkMosaic(view, all, {minimum: sources.publication.mosaicMinimum, earlier}, remember)
  return [...new Set([...all.values()].map(({file}) => file))]
}
