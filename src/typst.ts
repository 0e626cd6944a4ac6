import {NodeCompiler} from '@myriaddreamin/typst-ts-node-compiler'
import type {TypstJob, TypstResult} from './model/effects.ts'

/** A folder that exists nowhere: every file of a job is handed over in memory, and nothing is read from the disk. */
const workspace = '/stand-van-defensie.invalid'

/**
 * Typesets a folder of files with the Typst compiler that runs inside this process.
 *
 * `fonts` are complete TrueType files and should be the only ones that the job names: the compiler knows the
 * machine's fonts too, and those differ from machine to machine. The result holds no time but `job.timestamp`, so
 * equal jobs give equal bytes. Errors of the job's own files come back as lines `path: sentence`.
 */
export function typeset(job: TypstJob, fonts: ReadonlyArray<Uint8Array>): TypstResult {
  const compiler = NodeCompiler.create({workspace, fontArgs: [{fontBlobs: fonts.map((font) => Buffer.from(font))}]})
  for (const [path, contents] of job.files) compiler.mapShadow(workspace + path, Buffer.from(contents as Uint8Array))
  const compiled = compiler.compile({mainFilePath: workspace + job.main})
  if (compiled.result === null) return {errors: describe(compiled.takeDiagnostics()?.shortDiagnostics ?? [])}
  try {
    const {result} = compiled
    const pdfs = job.standards.map((pdfStandard) =>
      compiler.pdf(result, {pdfStandard, creationTimestamp: job.timestamp}),
    )
    const [pages = {}] = compiler.query(result, {selector: '<bladzijden>', field: 'value'})
    return {pdfs: pdfs.map((pdf) => new Uint8Array(pdf)), pages}
  } catch (error) {
    return {errors: [error instanceof Error ? error.message : String(error)]}
  } finally {
    // What is memoized belongs to the whole process; a second edition still finds what it shares with the first.
    compiler.evictCache(10)
  }
}

interface ShortDiagnostic {
  readonly path?: string
  readonly message?: string
}

function describe(diagnostics: ReadonlyArray<ShortDiagnostic>): ReadonlyArray<string> {
  return diagnostics.map(({path, message}) => `${path?.replace(workspace, '') ?? '/'}: ${message ?? 'unknown error'}`)
}
