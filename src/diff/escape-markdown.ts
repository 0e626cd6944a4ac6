/**
 * Text as Markdown that reads as that text: nothing in it marks, links, mentions a person or refers to an issue.
 *
 * Every ASCII punctuation mark that may mean something is escaped (CommonMark 0.31, 2.4). Forges look for `@name` and
 * `#12` after that, so a zero-width space parts them.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>()#+!|~&$^=:-]/g, '\\$&')
    .replace(/@(?=\w)/g, '@\u200b')
    .replace(/\\#(?=\d)/g, '\\#\u200b')
    .replace(/^(\d+)\./, '$1\\.')
}
