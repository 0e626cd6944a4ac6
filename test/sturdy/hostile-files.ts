import {basics, chapter, dataset, type Files} from '../report.ts'
import type {HostileCase} from './hostile-texts.ts'

function data(name: string, rule: string, json: string, line: number): HostileCase {
  return {
    name,
    files: {...basics, 'content/01-een.md': chapter('x'), 'data/set.json': json},
    expected: `data/set.json:${line} ${rule}`,
  }
}

function named(path: string, rule: string, contents: Files[string] = chapter('x')): HostileCase {
  return {name: `the name ${path}`, files: {...basics, [path]: contents}, expected: `${path}:1 ${rule}`}
}

/** A picture of a name, in a text that shows it. */
function picture(name: string, rule: string, more: Files = {}): HostileCase {
  const shown = `![x](<beeld/${name.replaceAll('\\', '\\\\')}>)`
  return {
    name: `a picture called ${JSON.stringify(name)}`,
    files: {...basics, 'content/01-een.md': chapter(shown), [`content/beeld/${name}`]: 'x', ...more},
    expected: `content/01-een.md:6 ${rule}`,
  }
}

const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'))

export const hostileFiles: ReadonlyArray<HostileCase> = [
  // JSON
  data('__proto__ in JSON', 'json-sleutel', '{\n  "__proto__": {"rubricering": "openbaar"}\n}', 2),
  data('constructor in JSON', 'veld-onbekend', dataset('set', {constructor: {prototype: 1}}), 26),
  data('deep JSON', 'te-veel', `${'['.repeat(100_000)}`, 1),
  data('deep objects', 'te-veel', '{"a":'.repeat(50_000), 1),
  data('JSON of two megabytes', 'te-veel', `"${'x'.repeat(2 ** 21)}"`, 1),
  data('a number without end', 'json-getal', dataset('set').replace('1250', '1e999'), 22),
  data(
    'countless wrong fields',
    'veld-onbekend',
    `{${Array.from({length: 5000}, (_, n) => `"v${n}":1`).join(',')}}`,
    1,
  ),
  data('a null in JSON', 'stuurteken', dataset('set', {definitie: 'a~b'}).replace('~', '\\u0000'), 26),
  {
    ...data('a turn in JSON', 'onzichtbaar-teken', dataset('set', {definitie: 'a~b'}).replace('~', '\\u202e'), 26),
    isWarning: true,
  },
  data('half a character in JSON', 'stuurteken', dataset('set', {definitie: 'a~b'}).replace('~', '\\ud800'), 26),
  // Bytes
  named('content/01-een.md', 'geen-utf8', latin('---\ntitel: caf\xE9\n---\n')),
  named('content/02-utf16.md', 'geen-utf8', new Uint8Array(Buffer.from('\uFEFFtitel', 'utf16le'))),
  named('content/03-leeg.md', 'kopgegevens-ontbreken', ''),
  named('content/04-honderd.md', 'te-veel', new Uint8Array(100 * 1024 * 1024).fill(120)),
  named('data/honderd.json', 'te-veel', new Uint8Array(100 * 1024 * 1024).fill(91)),
  // Names
  named('content/01-con.md', 'bestandsnaam-onbruikbaar'),
  named('content/02-LPT1.md', 'bestandsnaam-onbruikbaar'),
  named('content/05-prn/00-een.md', 'bestandsnaam-onbruikbaar'),
  named('data/aux.json', 'bestandsnaam-onbruikbaar', dataset('aux')),
  named('data/com1.json', 'bestandsnaam-onbruikbaar', dataset('com1')),
  {...named('data/set .json', '', dataset('set')), expected: 'data/set .json:2 id-anders-dan-bestand'},
  named('content/01-een.md.', 'bestandsnaam-onjuist'),
  named('content/01-a:b.md', 'bestandsnaam-onjuist'),
  named('content/01-a\\b.md', 'bestandsnaam-onjuist'),
  named('content/01-Een.md', 'bestandsnaam-onjuist'),
  named('content/01-caf\u00E9.md', 'bestandsnaam-onjuist'),
  named('content/01-een\u202Edm.md', 'bestandsnaam-onjuist'),
  picture('nul.png', 'beeldnaam-onbruikbaar'),
  picture('a:b.png', 'beeldnaam-onbruikbaar'),
  picture('a\\b.png', 'beeldnaam-onbruikbaar'),
  picture('a./b.png', 'beeldnaam-onbruikbaar'),
  picture(`${'a'.repeat(120)}.png`, 'beeldnaam-onbruikbaar'),
  picture('pagina.html', 'afbeelding-soort'),
  picture('stijl.css', 'afbeelding-soort'),
  {
    ...picture('kaart.png', 'beeldnaam-dubbel'),
    name: 'two pictures that differ in a capital',
    files: {
      ...basics,
      'content/01-een.md': chapter('![x](beeld/kaart.png) ![x](beeld/Kaart.png)'),
      'content/beeld/kaart.png': 'x',
      'content/beeld/Kaart.png': 'y',
    },
  },
  {
    ...picture('kaart.png', 'beeldnaam-dubbel'),
    name: 'two pictures that differ in how an accent is written',
    files: {
      ...basics,
      'content/01-een.md': chapter('![x](<beeld/caf\u00E9.png>) ![x](<beeld/cafe\u0301.png>)'),
      'content/beeld/caf\u00E9.png': 'x',
      'content/beeld/cafe\u0301.png': 'y',
    },
  },
]
