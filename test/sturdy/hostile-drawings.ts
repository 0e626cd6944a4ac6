import {basics, chapter} from '../report.ts'
import type {HostileCase} from './hostile-texts.ts'

const svg = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'

function drawing(name: string, body: string, rule = 'beeld-met-meer'): HostileCase {
  const contents =
    body.startsWith('<?') || body.startsWith('<!') || body.startsWith('<svg') ? body : `<svg ${svg}>${body}</svg>`
  return {
    name,
    files: {...basics, 'content/01-een.md': chapter('![x](beeld/kaart.svg)'), 'content/beeld/kaart.svg': contents},
    expected: `content/01-een.md:6 ${rule}`,
  }
}

const entities = '<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>'

export const hostileDrawings: ReadonlyArray<HostileCase> = [
  drawing('a script', '<script>alert(1)</script>'),
  drawing('a script under another name', '<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>'),
  drawing('a script of a page', '<x:script xmlns:x="http://www.w3.org/1999/xhtml">alert(1)</x:script>'),
  drawing('an event', '<rect onload="alert(1)"/>'),
  drawing('an event in capitals', '<rect ONCLICK="alert(1)"/>'),
  drawing('a page within it', '<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>'),
  drawing('a link that runs', '<a xlink:href="javascript:alert(1)"><text>x</text></a>'),
  drawing('a link', '<a href="https://evil.example/"><text>x</text></a>'),
  drawing('an address that changes', '<use href="#a"><set attributeName="href" to="javascript:alert(1)"/></use>'),
  drawing('animation', '<rect><animate attributeName="x" to="1" onbegin="alert(1)"/></rect>'),
  drawing('a picture from elsewhere', '<image href="https://evil.example/x.png"/>'),
  drawing('a picture from elsewhere, in entities', '<image href="&#104;ttps://evil.example/x.png"/>'),
  drawing('a picture beside it', '<image xlink:href="geheim.png"/>'),
  drawing('a drawing within it', '<image href="data:image/svg+xml;base64,PHN2Zz4="/>'),
  drawing('a page as data', '<use href="data:text/html,x"/>'),
  drawing('a part of another file', '<use href="ander.svg#a"/>'),
  drawing('an import', '<style>@import "https://evil.example/x.css";</style>'),
  drawing('an import in CDATA', '<style><![CDATA[@import url(x.css);]]></style>'),
  drawing('an import cut up by a comment', '<style>@im/**/port "x"; a{b:url(/**/https://x)}</style>'),
  drawing('an address in a style', '<style>rect{fill:url(https://evil.example/#a)}</style>'),
  drawing('an address in an attribute', '<rect fill="url(https://evil.example/#a)"/>'),
  drawing('an escaped address', '<rect style="fill:u\\72l(https://evil.example/)"/>'),
  drawing('a typeface from elsewhere', '<style>@font-face{src:url(https://evil.example/x.woff)}</style>'),
  drawing('a style sheet', `<?xml-stylesheet href="https://evil.example/x.css"?><svg ${svg}/>`),
  drawing('its own entities', `${entities}<svg ${svg}><text>x</text></svg>`),
  drawing('entities within entities', `${entities}<svg ${svg}><text>&b;</text></svg>`, 'beeld-onleesbaar'),
  drawing(
    'an entity from the disk',
    `<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg ${svg}><text>x</text></svg>`,
  ),
  drawing('a base', '<g xml:base="https://evil.example/"><use href="#a"/></g>'),
  drawing('no end', `<svg ${svg}><g>`, 'beeld-onleesbaar'),
  drawing(
    'no drawing',
    '<html xmlns="http://www.w3.org/1999/xhtml"/>'.replace('<html', '<!-- --><html'),
    'beeld-onleesbaar',
  ),
  drawing('layers without end', '<g>'.repeat(5000) + '</g>'.repeat(5000), 'beeld-onleesbaar'),
  drawing('three megabytes', `<desc>${'x'.repeat(3 * 2 ** 20)}</desc>`, 'beeld-onleesbaar'),
]
