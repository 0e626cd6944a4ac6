/** A page that says one thing, for where an edition has none. All three are plain words and addresses of our own. */
export function makePlainPage(
  title: string,
  sentence: string,
  link?: {readonly href: string; readonly title: string},
): string {
  const onward = link === undefined ? '' : `\n<p><a href="${escapeHtml(link.href)}">${escapeHtml(link.title)}</a></p>`
  return `<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(sentence)}</p>${onward}
</main>
</body>
</html>
`
}

const style =
  'body { margin: 0; font: 400 1.125rem/1.75rem "Segoe UI", "Helvetica Neue", Arial, sans-serif; } main { max-width: 42rem; padding: 3rem 1.25rem; } h1 { margin: 0 0 1rem; font-size: 2.25rem; line-height: 2.75rem; font-weight: 600; } p { margin: 0 0 1rem; }'

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character)
}
