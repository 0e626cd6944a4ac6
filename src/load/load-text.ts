import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {diagnose} from '../diagnostic/diagnose.ts'
import {isCovered, type Level} from '../model/classification.ts'
import type {PaperFacts} from '../model/paper.ts'
import type {SourceText} from '../model/sources.ts'
import {checkWords} from './check-characters.ts'
import {checkFootnotes} from './check-footnotes.ts'
import {checkHeadings} from './check-headings.ts'
import {checkPaper} from './check-paper.ts'
import {checkStrings} from './check-strings.ts'
import {findStrays} from './find-strays.ts'
import type {Located} from './located.ts'
import {noteLevel} from './note-level.ts'
import {noteMarkers} from './note-markers.ts'
import {noteTextParts} from './note-parts.ts'
import {parseMarkdown} from './parse-markdown.ts'
import {parseYaml} from './parse-yaml.ts'
import {removeComments} from './remove-comments.ts'
import {transformDirectives} from './transform-directives.ts'
import {translate, type Word} from './translations.ts'
import {validate} from './validate.ts'

export interface LoadedText extends SourceText {
  readonly numbered: boolean
  readonly paper: PaperFacts | undefined
}

interface FrontMatterSpec {
  readonly titel: string
  readonly kort?: string
  readonly rubricering: Level
  readonly genummerd?: 'ja' | 'nee' | boolean
  readonly fictief?: 'ja' | 'nee' | boolean
}

interface PaperSpec extends Pick<FrontMatterSpec, 'titel' | 'rubricering' | 'fictief'> {
  readonly soort: Word<'paper'>
  readonly aan?: string | ReadonlyArray<string>
  readonly kenmerk?: string
  readonly ondertekening?: string
  readonly bijlagen?: string | ReadonlyArray<string>
}

/** What a chapter settles for its sections. */
export type Holder = Pick<LoadedText, 'level' | 'numbered'>

/**
 * Reads a chapter or, when it is given its chapter, a section; or a paper that goes with the report.
 *
 * Returns undefined when its front matter says too little; its text is then still looked through.
 */
export function loadText(file: VFile, id: string, holder: Holder | undefined, isPaper = false): LoadedText | undefined {
  const body = parseMarkdown(file)
  noteTextParts(body, file)
  const [front] = body.children
  if (front?.type !== 'yaml') {
    const rule = /^---\s*$/m.test(String(file).split('\n', 1)[0] ?? '')
      ? 'kopgegevens-niet-gesloten'
      : 'kopgegevens-ontbreken'
    diagnose(file, rule, undefined)
    return undefined
  }
  body.children.shift()
  const located = parseYaml(file, front.value, startOfSecondLine(String(file)))
  if (located !== undefined) {
    noteLevel(located)
    checkStrings(located)
  }
  const spec = located && validate<FrontMatterSpec & PaperSpec>(isPaper ? 'brief' : 'front-matter', located)
  const level = findLevel(spec, located, file, holder)
  cleanBody(body, file, level)
  if (spec === undefined) return undefined
  const paper = isPaper ? describePaper(spec) : undefined
  if (paper !== undefined) checkPaper(body, paper.kind, file)
  return {
    id,
    title: spec.titel,
    shortTitle: spec.kort,
    level,
    fictitious: isYes(spec.fictief) ?? false,
    numbered: !isPaper && (isYes(spec.genummerd) ?? true),
    paper,
    body,
    file,
  }
}

function describePaper({soort, aan, kenmerk, ondertekening, bijlagen}: PaperSpec): PaperFacts {
  const kind = translate('paper', soort)
  return {
    kind,
    addressee: [aan ?? []].flat(),
    reference: kenmerk,
    signatory: ondertekening,
    enclosures: [bijlagen ?? []].flat(),
  }
}

function findLevel(
  spec: FrontMatterSpec | undefined,
  located: Located | undefined,
  file: VFile,
  holder: Holder | undefined,
): Level {
  const level = spec?.rubricering ?? 'openbaar'
  if (spec === undefined || located === undefined || holder === undefined) return level
  if (!isCovered(holder.level, level)) {
    const place = located.placeOf(['rubricering'])
    diagnose(file, 'rubricering-paragraaf', place, {niveau: level, houder: holder.level})
  }
  if (spec.genummerd !== undefined && isYes(spec.genummerd) !== holder.numbered) {
    diagnose(file, 'veld-alleen-hoofdstuk', located.placeOfKey(['genummerd']), {veld: 'genummerd'})
  }
  return level
}

function startOfSecondLine(text: string): number {
  const ending = /\r\n|\n|\r/.exec(text)
  return ending === null ? 0 : ending.index + ending[0].length
}

/** Refuses what is not known, and leaves nodes of the model. Strays first: they are found in the source. */
function cleanBody(body: Root, file: VFile, level: Level): void {
  findStrays(body, file)
  checkWords(body, file)
  removeComments(body, file)
  transformDirectives(body, file, level)
  checkFootnotes(body, file)
  checkHeadings(body, file)
  noteMarkers(body, file)
}

function isYes(word: 'ja' | 'nee' | boolean | undefined): boolean | undefined {
  return word === undefined ? undefined : word === 'ja' || word === true
}
