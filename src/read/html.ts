const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** The text of a piece of HTML: tags and comments left out, line breaks and rows kept. Nothing is rendered or run. */
export function htmlText(html: string): string {
  return html
    .replace(/<!--[\s\S]*?(?:-->|$)/gu, '')
    .replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/giu, '')
    .replace(/<(?:br|\/p|\/tr|\/li|\/h[1-6]|\/div)\b[^<>]*>/giu, '\n')
    .replace(/<\/t[dh]\s*>/giu, '\t')
    .replace(/<[^<>]*>/gu, '')
    .replace(/&(amp|lt|gt|quot|apos|nbsp);/gu, (_, name: string) => ENTITIES[name] ?? '')
}
