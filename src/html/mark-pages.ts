import {VFile} from 'vfile'

/**
 * Says beside each section, figure and table on which page of the PDF it begins, with a link to that page.
 *
 * Pages are rendered while the PDF is being set, so that no time is lost; what the PDF then says of itself in
 * `data.pages` is put where rendering left a place for it. Without a PDF the places go.
 */
export function* markPages(files: Iterable<VFile>, pdf: VFile | undefined): Iterable<VFile> {
  const pages = pdf?.data.pages as ReadonlyMap<string, number> | undefined
  const link = (anchor: string): string => {
    const page = pages?.get(anchor)
    if (pdf === undefined || page === undefined) return ''
    return ` <a class="pdf-page" href="${pdf.path}#page=${page}" type="application/pdf">pdf, blz. ${page}</a>`
  }
  const mark = (page: VFile): VFile => {
    const value = String(page).replace(place, (_, anchor: string) => link(anchor))
    const marked = new VFile({path: page.path, value, data: page.data})
    marked.messages.push(...page.messages)
    return marked
  }
  for (const file of files) yield file.path.endsWith('.html') ? mark(file) : file
}

/** What rendering leaves where the page of an anchor comes: a comment, which no source can bring in. */
export function pagePlace(anchor: string): string {
  return `pdf:${anchor}`
}

const place = /<!--pdf:([^>]*)-->/g
