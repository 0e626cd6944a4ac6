import type {VFile} from 'vfile'
import {hasErrors} from '../diagnostic/diagnose.ts'
import {type Level, publicLevel} from '../model/classification.ts'
import {answerRequest} from './answer-request.ts'
import {guard} from './guard.ts'
import type {Answer, Request} from './http.ts'
import type {Mistake} from './mistake.ts'
import {createReaders} from './readers.ts'
import type {OpenEdition, Snapshot} from './snapshot.ts'

/** What a preview needs of the world and of the stages. */
export interface World {
  /** Reads the sources as they are now. */
  take(): Promise<Snapshot>
  /** Lets requests and newer changes go first. */
  pause(milliseconds: number): Promise<void>
  /** Says to whoever sits at the terminal what is wrong, as far as it is known: of classified places no words. */
  report(mistakes: ReadonlyArray<Mistake>): void
  /** Scripts of the preview itself, by the path that they are asked for. */
  readonly scripts: ReadonlyMap<string, string>
  /** Whether PDFs are typeset after each change, and not only when somebody asks for one. */
  readonly withPdf: boolean
}

export interface Preview {
  /** Brings everything up to date with the sources; one that is under way is given up. */
  refresh(): Promise<void>
  answer(request: Request, port: number): Promise<Answer>
}

/** How long nothing must change before everything is made and judged, in milliseconds: typing must not wait for it. */
const rest = 1200

/**
 * Shows a report while it is being written.
 *
 * After a change the sources are read again and the pages that stand open are made first; then all others, for the
 * mistakes in them. Where there is a mistake the last pages without it stay, with the mistake over them. Nothing is
 * written to a disk: an edition may be classified.
 */
export function createPreview(world: World): Preview {
  const shown = new Map<string, OpenEdition>()
  const readers = createReaders()
  let latest: Snapshot | undefined
  let examined: (clearance: Level) => ReadonlyArray<Mistake> = () => []
  let turn = 0
  let begin: () => void = () => {}
  const begun = new Promise<void>((resolve) => {
    begin = resolve
  })

  /** Tells everybody what is wrong: what is known already, and what came out when all was last examined. */
  function tell(snapshot: Snapshot, files: ReadonlyArray<VFile>, isComplete: boolean): void {
    const {editions} = snapshot
    const mistakesFor = (clearance: Level): ReadonlyArray<Mistake> => [
      ...snapshot.tell(files, clearance),
      ...examined(clearance),
    ]
    const isMade = isComplete && world.withPdf
    const pdf = isMade ? 'klaar' : world.withPdf && !hasErrors(files) ? 'bezig' : 'op aanvraag'
    readers.tell({editions, mistakesFor, pdf})
    world.report(mistakesFor(publicLevel))
  }

  async function refresh(): Promise<void> {
    const own = ++turn
    const isStale = (): boolean => own !== turn
    const snapshot = await world.take()
    if (isStale()) return
    latest = snapshot
    const files = [...snapshot.files]
    for (const edition of hasErrors(files) ? [] : readers.inOrder(snapshot.editions)) {
      const open = snapshot.open(edition)
      files.push(...open.files)
      if (hasErrors(open.files)) continue
      shown.set(edition.id, open)
      await readers.update(edition.id, open)
      await world.pause(0)
      if (isStale()) return
    }
    tell(snapshot, files, false)
    begin()
    await world.pause(rest)
    if (isStale() || hasErrors(files)) return
    const all = [...files]
    let isOutdated = false
    for (const edition of snapshot.editions) {
      const found = await snapshot.open(edition).examine(world.withPdf, () => world.pause(0).then(isStale))
      if (isStale()) return
      all.push(...found.files)
      isOutdated ||= found.isOutdated
    }
    examined = (clearance) => without(snapshot.tell(all, clearance), snapshot.tell(files, clearance))
    tell(snapshot, files, true)
    if (isOutdated) await refresh()
  }

  return {
    refresh: () => refresh().finally(begin),
    async answer(request, port) {
      const refusal = guard(request, port)
      if (refusal !== undefined) return refusal
      await begun
      return answerRequest(request.url, {
        editions: latest?.editions ?? [],
        scripts: world.scripts,
        render: async (edition, path) => shown.get(edition)?.render(path),
        subscribe: (edition, path, version) =>
          readers.join({edition, path, version, assets: shown.get(edition)?.assets}),
      })
    },
  }
}

/** The mistakes that the others do not hold as well. */
function without(mistakes: ReadonlyArray<Mistake>, others: ReadonlyArray<Mistake>): ReadonlyArray<Mistake> {
  const known = new Set(others.map((mistake) => JSON.stringify(mistake)))
  return mistakes.filter((mistake) => !known.has(JSON.stringify(mistake)))
}
