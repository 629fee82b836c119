/** How rulesets are checked, ahead of time and, for a caller's own kinds of check, at run time. */
export const AJV_OPTIONS = { allErrors: true, discriminator: true, inlineRefs: false, strict: false } as const
