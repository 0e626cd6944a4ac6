/** The id that goes with a title: "Energie & klimaat" becomes `energie-klimaat`. */
export function toId(title: string): string {
  const plain = title
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
}
