import Handlebars from 'handlebars'
import {VFile} from 'vfile'
import {diagnose} from '../diagnostic/diagnose.ts'
import type {SidePageName} from './side-page.ts'
import {findTemplateFault} from './template-fault.ts'

/** The pages that templates make, by name; what each is given is typed where it is rendered. */
export interface Templates {
  /** A page; empty when the templates cannot be used, which is then a message in `faults`. */
  render(name: 'title' | 'chapter' | 'paper' | SidePageName, data: object): string
  /** Templates with a mistake in them; to be read after rendering. */
  readonly faults: ReadonlyArray<VFile>
}

/**
 * Compiles the Handlebars templates of `templates/html/`, once as long as none of them changes: `html/page.hbs` is the
 * partial `page`.
 *
 * Strict: a name that the data lack is an error and not an empty place. Everything is escaped, except where a
 * template asks for the prose of a chapter, which is rendered from a tree and safe.
 */
export function compileTemplates(files: ReadonlyMap<string, Uint8Array>): Templates {
  const {compiled, sources, unreadable} = known.get(files) ?? compile(files)
  const faults = [...unreadable]
  return {
    faults,
    render(name, data) {
      if (faults.length > 0) return ''
      const template = compiled.get(name)
      if (template === undefined) throw new Error(`No template html/${name}.hbs`)
      try {
        return template(data)
      } catch (error) {
        const fault = findTemplateFault(error, sources)
        if (fault === undefined) throw error
        faults.push(fault)
        return ''
      }
    },
  }
}

interface Compiled {
  readonly compiled: ReadonlyMap<string, Handlebars.TemplateDelegate>
  readonly sources: ReadonlyMap<string, string>
  readonly unreadable: ReadonlyArray<VFile>
}

/** Templates are public and the same for every edition of a build. */
const known = new WeakMap<ReadonlyMap<string, Uint8Array>, Compiled>()

function compile(files: ReadonlyMap<string, Uint8Array>): Compiled {
  const environment = Handlebars.create()
  const compiled = new Map<string, Handlebars.TemplateDelegate>()
  const sources = new Map<string, string>()
  const unreadable: VFile[] = []
  const own = [...files].filter(([path]) => /^html\/.+\.hbs$/.test(path))
  for (const [path, bytes] of own.sort(([a], [b]) => (a < b ? -1 : 1))) {
    const name = path.slice('html/'.length, -'.hbs'.length)
    const source = new TextDecoder().decode(bytes)
    sources.set(`templates/${path}`, source)
    const tree = parse(source, `templates/${path}`, unreadable)
    if (tree === undefined) continue
    const template = environment.compile(tree, {strict: true, preventIndent: true})
    environment.registerPartial(name, template)
    compiled.set(name, template)
  }
  const all = {compiled, sources, unreadable}
  known.set(files, all)
  return all
}

function parse(source: string, path: string, faults: VFile[]): hbs.AST.Program | undefined {
  try {
    return Handlebars.parse(source)
  } catch (error) {
    const file = new VFile({path})
    const line = error instanceof Error ? /\bline (\d+)|- (\d+):\d+$/.exec(error.message.split('\n')[0] ?? '') : null
    diagnose(file, 'sjabloon-onleesbaar', {line: Number(line?.[1] ?? line?.[2] ?? 1), column: 1})
    faults.push(file)
    return undefined
  }
}
