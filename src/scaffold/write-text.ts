import {stringify} from 'yaml'
import type {Level} from '../model/classification.ts'

/** The opening of a new chapter. Comments tell what to write; they reach no output. */
export function writeChapter(title: string, level: Level): string {
  return `${front(title, level)}<!-- Waar gaat dit hoofdstuk over, en waarom is dat belangrijk? -->\n`
}

/** A new section, with the headings that one with an indicator needs. */
export function writeSection(title: string, level: Level): string {
  return `${front(title, level)}## Doelstelling

<!-- Wat wil Defensie bereiken, en wanneer? -->

<!-- Plaats hier een indicator, op een eigen regel: ::kpi en het id tussen accolades. -->

## Toelichting

<!-- Wat zegt het cijfer, hoe komt dat, en wat doet Defensie? -->
`
}

function front(title: string, level: Level): string {
  return `---\n${stringify({titel: title, rubricering: level}, {lineWidth: 0})}---\n\n`
}
