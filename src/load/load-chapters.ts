import type {VFile} from 'vfile'
import {diagnose} from '../diagnostic/diagnose.ts'
import {publicLevel} from '../model/classification.ts'
import type {Remember} from '../model/remember.ts'
import type {SourceChapter, SourceText} from '../model/sources.ts'
import type {Identity} from './check-identities.ts'
import type {Folder} from './folders.ts'
import {type Holder, type LoadedText, loadText} from './load-text.ts'
import {recallFile} from './recall-file.ts'

export interface LoadedChapters {
  /** In reading order. */
  readonly chapters: ReadonlyArray<SourceChapter>
  /** Of every chapter and section, also where its file cannot be used. */
  readonly identities: ReadonlyArray<Identity>
}

/**
 * Reads the chapters of a report with what overlays add to it, in the order of their names, and then the papers that go
 * with it.
 *
 * A chapter is a file `NN-name.md`, or a folder `NN-name` in which the file `00-…` is the chapter itself and every
 * other file a section. A paper is a file in `brieven`.
 */
export function loadChapters(folders: ReadonlyArray<Folder>, remember: Remember): LoadedChapters {
  const entries = findEntries(folders)
  const chapters: SourceChapter[] = []
  for (const name of [...new Set(entries.map(({chapter}) => chapter))].sort()) {
    const own = entries.filter(({chapter}) => chapter === name)
    const chapter = own[0]?.section === undefined ? loadSingle(own, remember) : loadGroup(name, own, remember)
    if (chapter !== undefined) chapters.push(chapter)
  }
  return {chapters, identities: entries.map(identify)}
}

interface Entry {
  /** Name of the chapter's file or folder: `12-personeel`, `00-voorwoord.md`. */
  readonly chapter: string
  /** Name of a file in a chapter's folder. */
  readonly section: string | undefined
  readonly file: VFile
}

const paperPath = /^content\/(brieven\/[a-z0-9]+(?:-[a-z0-9]+)*)\.md$/
const chapterPath = /^content\/(\d{2}-[a-z0-9]+(?:-[a-z0-9]+)*)(?:\.md|\/(\d{2}-[a-z0-9]+(?:-[a-z0-9]+)*\.md))$/

function findEntries(folders: ReadonlyArray<Folder>): ReadonlyArray<Entry> {
  const entries = new Map<string, Entry>()
  for (const folder of folders) {
    for (const [path, file] of folder.texts) {
      if (!path.endsWith('.md') || !path.startsWith('content/')) continue
      const [, name = '', section] = chapterPath.exec(path) ?? paperPath.exec(path) ?? []
      if (name === '') continue
      const chapter = section === undefined ? `${name}.md` : name
      if (entries.has(path)) diagnose(file, 'overlay-wijzigt', undefined, {wat: path})
      else entries.set(path, {chapter, section, file})
    }
  }
  return [...entries.values()]
}

function loadSingle([entry]: ReadonlyArray<Entry>, remember: Remember): SourceChapter | undefined {
  const isPaper = entry?.chapter.startsWith('brieven/') ?? false
  const text = entry && recallText(entry.file, toId(entry.chapter), undefined, remember, isPaper)
  return text && {...text, sections: []}
}

function loadGroup(name: string, entries: ReadonlyArray<Entry>, remember: Remember): SourceChapter | undefined {
  const sorted = [...entries].sort((a, b) => ((a.section ?? '') < (b.section ?? '') ? -1 : 1))
  const [main, ...others] = sorted
  if (main?.section === undefined || !main.section.startsWith('00-')) {
    if (main !== undefined) diagnose(main.file, 'map-zonder-hoofdstuk', undefined, {map: `content/${name}`})
    return undefined
  }
  const chapter = recallText(main.file, toId(name), undefined, remember)
  const sections: SourceText[] = []
  for (const {section = '', file} of others) {
    if (section.startsWith('00-')) {
      diagnose(file, 'bestandsnaam-onjuist', undefined, {verwacht: `één bestand 00-… in content/${name}`})
    }
    const holder = chapter ?? {level: main.file.data.level ?? publicLevel, numbered: true}
    const text = recallText(file, toId(section), holder, remember)
    if (text === undefined) continue
    const {numbered: _, paper: __, ...rest} = text
    sections.push(rest)
  }
  return chapter && {...chapter, sections}
}

function recallText(
  file: VFile,
  id: string,
  holder: Holder | undefined,
  remember: Remember,
  isPaper = false,
): LoadedText | undefined {
  const inputs = [id, holder?.level, holder?.numbered]
  const text = recallFile(file, inputs, remember, (own) => loadText(own, id, holder, isPaper))
  return text && {...text, file}
}

/** The first `00-` file of a folder is the chapter. */
function identify({chapter, section, file}: Entry, index: number, entries: ReadonlyArray<Entry>): Identity {
  const isFirst = !entries.slice(0, index).some((entry) => entry.chapter === chapter)
  const isChapter = section === undefined || (isFirst && section.startsWith('00-'))
  return {id: toId(isChapter ? chapter : section), file, place: undefined}
}

/** The id that a name says: `01-personeelsbestand.md` is `personeelsbestand`. */
function toId(name: string): string {
  return name.replace(/^(\d{2}-|brieven\/)/, '').replace(/\.md$/, '')
}
