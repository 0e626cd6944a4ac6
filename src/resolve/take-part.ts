import type {Chapter, Cleared, View} from '../model/view.ts'

/**
 * One chapter or section as it stands in the whole, for somebody who has to read only that.
 *
 * `part` is a number ("2.4") or an id; undefined when this edition has no such part. Numbers of sections, figures and
 * notes are those of the whole; what is referred to outside the part has no anchor, and is printed as words.
 */
export function takePart(view: Cleared<View>, part: string): Cleared<View> | undefined {
  const isPart = ({id, number}: {readonly id: string; readonly number: string | undefined}) =>
    id === part || number === part
  for (const chapter of view.chapters) {
    if (isPart(chapter)) return restrict(view, chapter, nameOf('hoofdstuk', chapter))
    const section = chapter.sections.find(isPart)
    if (section === undefined) continue
    const holder: Chapter = {...chapter, body: {type: 'root', children: []}, sections: [section]}
    return restrict(view, holder, nameOf('paragraaf', section))
  }
  return undefined
}

function restrict(view: Cleared<View>, chapter: Chapter, name: string): Cleared<View> {
  const texts = new Set([...(chapter.body.children.length > 0 ? [chapter] : []), ...chapter.sections].map(({id}) => id))
  const figures = new Map([...view.figures].filter(([, figure]) => texts.has(figure.section)))
  const anchors = new Map([...view.anchors].filter(([id]) => texts.has(id) || id === chapter.id || figures.has(id)))
  return {
    ...view,
    publication: {...view.publication, subtitle: `Alleen ${name}`},
    chapters: [chapter],
    papers: [],
    figures,
    anchors,
  }
}

function nameOf(noun: string, {number, title}: {readonly number: string | undefined; readonly title: string}): string {
  return number === undefined ? title : `${noun} ${number}: ${title}`
}
