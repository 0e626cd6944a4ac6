import type {Heading, Root} from 'mdast'
import {toString as plainText} from 'mdast-util-to-string'
import {visit} from '../model/visit.ts'

/**
 * Numbers the questions of a paper and says at each answer which it answers: "Vraag 3", "Antwoord op de vragen 2 en 3".
 *
 * Counts what one edition has, so that no gap tells of a question that it leaves out.
 */
export function numberQuestions(body: Root): void {
  let count = 0
  let open: number[] = []
  visit(body, 'heading', (heading) => {
    const words = plainText(heading)
    if (words === 'Vraag') {
      open.push(++count)
      rename(heading, `Vraag ${count}`)
    } else if (words === 'Antwoord' && open.length > 0) {
      rename(heading, `Antwoord op ${open.length === 1 ? `vraag ${open[0]}` : `de vragen ${join(open)}`}`)
      open = []
    }
  })
}

function rename(heading: Heading, words: string): void {
  heading.children = [{type: 'text', value: words}]
}

function join(numbers: ReadonlyArray<number>): string {
  return `${numbers.slice(0, -1).join(', ')} en ${numbers.at(-1)}`
}
