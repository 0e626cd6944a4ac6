// The yardstick of the benchmark: unified over the chapters and nothing else. Parse, GFM, to HTML, write.
// usage: node bare.js CONTENT OUT
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'

const [content, out] = process.argv.slice(2)
const processor = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeStringify)
for (const file of readdirSync(content, {recursive: true, encoding: 'utf8'}).sort()) {
  if (!file.endsWith('.md') || file.endsWith('README.md')) continue
  const target = path.join(out, file.replace(/\.md$/, '.html'))
  mkdirSync(path.dirname(target), {recursive: true})
  writeFileSync(target, String(processor.processSync(readFileSync(path.join(content, file)))))
}
