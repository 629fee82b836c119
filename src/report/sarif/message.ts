/** SARIF 2.1.0 §3.11.6: `[…](…)` in a message is a link; a document's own words must not become one. */
export const messageText = (text: string): string => text.replace(/\[(?=[^\]]*\]\()/gu, '\\[')

/** Text that Markdown prints as it is. */
export const markdownText = (text: string): string => text.replace(/[\\`*_{}[\]<>()#+\-.!|~&]/gu, (sign) => `\\${sign}`)
