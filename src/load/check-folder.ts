import {VFile} from 'vfile'
import {diagnose} from '../diagnostic/diagnose.ts'
import type {Folder} from './folders.ts'

/** Refuses files that the program has no use for where they stand: a chapter with a slip in its name would vanish. */
export function checkFolder({texts, others}: Folder): void {
  for (const [path, file] of [...texts, ...others]) {
    const expected = expectedAt(path)
    if (expected !== undefined) diagnose(file, 'bestandsnaam-onjuist', undefined, {verwacht: expected})
  }
}

const paper = /^content\/brieven\/[a-z0-9]+(-[a-z0-9]+)*\.md$/
const chapter = /^content\/\d{2}-[a-z0-9]+(-[a-z0-9]+)*(\/\d{2}-[a-z0-9]+(-[a-z0-9]+)*)?\.md$/

/** What may stand at a path; undefined when it is what does. */
function expectedAt(path: string): string | undefined {
  if (path.startsWith('data/register/')) {
    const isKnown = /^data\/register\/(verwijzingen|toezeggingen|wijzigingen|vrijgaven)\.json$/.test(path)
    return isKnown ? undefined : 'verwijzingen.json, toezeggingen.json, wijzigingen.json of vrijgaven.json'
  }
  if (path.startsWith('data/grafieken/')) {
    return /^data\/grafieken\/[^/]+\.vl\.json$/.test(path) ? undefined : 'data/grafieken/naam.vl.json'
  }
  if (path.startsWith('data/')) return /^data\/[^/]+\.json$/.test(path) ? undefined : 'data/naam.json'
  if (/\.ya?ml$/i.test(path)) return path === 'content/editie.yaml' ? undefined : 'alleen content/editie.yaml'
  const isText =
    /\.md$/i.test(path) || /^content\/\d\d-[^/]*(\/\d\d-[^/]*)?(?<!\.(?:svg|png|jpe?g|gif|webp))$/i.test(path)
  if (!isText || chapter.test(path) || paper.test(path)) return undefined
  return 'content/NN-naam.md, content/NN-naam/NN-naam.md of content/brieven/naam.md, met twee cijfers en kleine letters'
}

/** Refuses in an overlay what it can only change, and an overlay that is not there. */
export function checkOverlay(overlay: Folder, below: ReadonlyArray<Folder>): ReadonlyArray<VFile> {
  const edition = overlay.texts.get('content/editie.yaml')
  if (edition !== undefined) diagnose(edition, 'overlay-wijzigt', undefined, {wat: 'content/editie.yaml'})
  for (const [path, file] of overlay.others) {
    const isTaken = below.some(({others}) => others.has(path))
    if (isTaken) diagnose(file, 'overlay-wijzigt', undefined, {wat: path})
  }
  if (overlay.texts.size + overlay.others.size > 0) return []
  const folder = new VFile({path: overlay.prefix.replace(/\/$/, '')})
  diagnose(folder, 'overlay-leeg', undefined)
  return [folder]
}
