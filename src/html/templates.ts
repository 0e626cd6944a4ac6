import Handlebars from 'handlebars'

/** The pages that templates make, by name; what each is given is typed where it is rendered. */
export interface Templates {
  render(name: 'title' | 'chapter' | 'figures', data: object): string
}

/**
 * Compiles the Handlebars templates of `templates/html/` once: `html/page.hbs` is the partial `page`.
 *
 * Strict: a name that the data lack is an error and not an empty place. Everything is escaped, except where a
 * template asks for the prose of a chapter, which is rendered from a tree and safe.
 */
export function compileTemplates(files: ReadonlyMap<string, Uint8Array>): Templates {
  const environment = Handlebars.create()
  const options = {strict: true, preventIndent: true, noEscape: false}
  const compiled = new Map<string, Handlebars.TemplateDelegate>()
  const decoder = new TextDecoder('utf-8', {fatal: true})
  for (const [path, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const name = /^html\/(.+)\.hbs$/.exec(path)?.[1]
    if (name === undefined) continue
    const template = environment.compile(decoder.decode(bytes), options)
    environment.registerPartial(name, template)
    compiled.set(name, template)
  }
  return {
    render(name, data) {
      const template = compiled.get(name)
      if (template === undefined) throw new Error(`No template html/${name}.hbs`)
      return template(data)
    },
  }
}
