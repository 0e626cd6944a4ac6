import {basics, chapter, type Files} from '../report.ts'

/** Something that means harm, and the message that it gives, as `path:line rule`. */
export interface HostileCase {
  readonly name: string
  readonly files: Files
  readonly expected: string
  /** Whether it is told and built all the same. */
  readonly isWarning?: boolean
}

/** A text, told on its first line unless it says another. */
function text(name: string, rule: string, markdown: string, line = 6): HostileCase {
  return {
    name,
    files: {...basics, 'content/01-een.md': chapter(markdown)},
    expected: `content/01-een.md:${line} ${rule}`,
  }
}

function front(name: string, rule: string, yaml: string, line: number): HostileCase {
  return {
    name,
    files: {...basics, 'content/01-een.md': `---\ntitel: x\nrubricering: openbaar\n${yaml}\n---\n`},
    expected: `content/01-een.md:${line} ${rule}`,
  }
}

export const hostileTexts: ReadonlyArray<HostileCase> = [
  // Addresses that run something
  text('a javascript: link', 'link-onbekend', '[x](javascript:alert(1))'),
  text('a javascript: link in capitals', 'link-onbekend', '[x](JaVaScRiPt:alert(1))'),
  text('a javascript: link in character references', 'link-onbekend', '[x](&#106;avascript&colon;alert(1))'),
  text('a javascript: link with a tab in it', 'link-onbekend', '[x](<java\tscript:alert(1)>)'),
  text('a javascript: link with a line end in it', 'link-onbekend', '[x](java&#10;script:alert(1))'),
  text('a javascript: link after a space', 'link-onbekend', '[x](<&#32;javascript:alert(1)>)'),
  text('a javascript: link after a control character', 'link-onbekend', '[x](&#1;javascript:alert(1))'),
  text('a javascript: autolink', 'link-onbekend', '<javascript:alert(1)>'),
  text('a javascript: definition', 'link-onbekend', '[x][y]\n\n[y]: javascript:alert(1)'),
  text('a vbscript: link', 'link-onbekend', '[x](vbscript:msgbox(1))'),
  text('a data: link', 'link-onbekend', '[x](data:text/html;base64,PHNjcmlwdD4=)'),
  text('a file: link', 'link-onbekend', '[x](file:///etc/passwd)'),
  text('a link without a scheme', 'link-onbekend', '[x](//evil.example/)'),
  text('a data: picture', 'afbeelding-ontbreekt', '![x](data:image/png;base64,AAAA)'),
  text('a picture from elsewhere', 'afbeelding-ontbreekt', '![x](https://evil.example/x.png)'),
  text('a script', 'html-in-tekst', '<script>alert(1)</script>'),
  text('a picture with an event', 'html-in-tekst', 'Een <img src=x onerror=alert(1)> beeld.'),
  // Paths out of the report
  text('a picture above content', 'afbeelding-ontbreekt', '![x](../../../../etc/passwd.png)'),
  text('a picture at an absolute path', 'afbeelding-ontbreekt', '![x](/etc/passwd.png)'),
  text('a picture with backslashes', 'afbeelding-ontbreekt', '![x](..\\\\..\\\\geheim.png)'),
  text('a picture with escaped dots', 'afbeelding-ontbreekt', '![x](%2e%2e/%2e%2e/geheim.png)'),
  text('an edition outside data/edities', 'kenmerk-onjuist', '::wijzigingen{sinds=../../../etc}'),
  // Names that every object has
  text('__proto__ as an attribute', 'kenmerk-onbekend', '::kpi{#x __proto__=y}'),
  text('constructor as an attribute', 'kenmerk-onbekend', '::kpi{#x constructor=y}'),
  text('__proto__ as a dataset', 'opdracht-met-opmaak', 'Zo: :waarde[__proto__/constructor/toString].'),
  text('constructor as a dataset in a sentence', 'onbekende-dataset', 'Zo: :waarde[constructor/toString/valueOf].'),
  text('__proto__ as an attribute of a block', 'kenmerk-onbekend', ':::stg-geheim{__proto__=y}\nx\n:::'),
  text('constructor as a dataset', 'onbekende-dataset', '::kpi{#constructor}'),
  text('constructor as a section', 'zie-onbekend', ':zie[constructor]'),
  text('toString as a directive', 'opdracht-onbekend', ':toString[x]'),
  text('constructor as a footnote', 'voetnoot-onbekend', 'Een noot.[^constructor]'),
  front('__proto__ as a field', 'veld-onbekend', '__proto__: {titel: y}', 4),
  front('constructor as a field', 'veld-onbekend', 'constructor: y', 4),
  // Too much
  front('aliases by the million', 'yaml-syntaxis', 'a: &a [x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c]', 7),
  front('many aliases', 'te-veel', `a: &a x\nb: [${'*a,'.repeat(8000)}]`, 5),
  front('brackets within brackets', 'te-veel', `a: ${'['.repeat(4000)}`, 4),
  front('lists within lists', 'te-veel', `a:\n  ${'- '.repeat(4000)}x`, 5),
  front('many fields', 'te-veel', Array.from({length: 3000}, (_, index) => `veld${index}: x`).join('\n'), 2),
  text('ten thousand quotes', 'te-veel', `${'>'.repeat(10_000)} x`),
  text('ten thousand quotes with spaces', 'te-veel', `${'> '.repeat(9000)}x`),
  text('a list in a list, ten thousand deep', 'te-veel', `${'- '.repeat(9000)}x`),
  text('lists in lists by their spaces', 'te-veel', nest(120), 107),
  text('many lists in lists', 'te-veel', `${'- '.repeat(19)}x\n`.repeat(1000), 163),
  text('blocks in blocks', 'te-veel', ':::stg-geheim\n'.repeat(2000), 206),
  text('runs in runs', 'te-veel', `${'*a _b '.repeat(900)}${'c_ d* '.repeat(900)}`),
  text('brackets by the thousand', 'te-veel', '['.repeat(9000)),
  text('closing brackets by the thousand', 'te-veel', ']'.repeat(9000)),
  text('a table of ten thousand columns', 'te-veel', `|${'a|'.repeat(10_000)}\n|${'-|'.repeat(10_000)}`),
  text('a table of two hundred columns', 'te-veel', `|${'a|'.repeat(200)}\n|${'-|'.repeat(200)}`),
  text('a table of countless cells', 'te-veel', `|a|\n|-|\n${`${'|'.repeat(90)}\n`.repeat(500)}`, 119),
  text('many lines', 'te-veel', 'x\n\n'.repeat(4000), 4002),
  text('a long line', 'te-veel', 'x '.repeat(15_000)),
  // What nobody sees
  {...text('a mark that turns the writing round', 'onzichtbaar-teken', 'Een \u202Emooi\u202C woord.'), isWarning: true},
  {...text('an isolate', 'onzichtbaar-teken', 'Een \u2066mooi\u2069 woord.'), isWarning: true},
  {...text('a space without a width', 'onzichtbaar-teken', 'Een ver\u200Bborgen woord.'), isWarning: true},
  {...text('a joiner as a character reference', 'onzichtbaar-teken', 'Een ver&zwj;borgen woord.'), isWarning: true},
  {...text('letters in tags', 'onzichtbaar-teken', 'Een woord\u{E0047}\u{E0048}.'), isWarning: true},
  text('a null', 'stuurteken', 'Een \u0000 nul.'),
  text('a sequence for a terminal', 'stuurteken', 'Een \u001B]0;x\u0007 woord.'),
  text('half a character', 'geen-utf8', 'x', 1),
].map((one) =>
  one.name === 'half a character'
    ? {...one, files: {...basics, 'content/01-een.md': Buffer.from(chapter('Een \xED\xA0\x80.'), 'latin1')}}
    : one,
)

function nest(depth: number): string {
  return Array.from({length: depth}, (_, index) => `${' '.repeat(2 * index)}- x`).join('\n')
}
