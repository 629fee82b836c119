declare const __VERSION__: string | undefined

/** Version of the package, which the build fills in; null where the source itself runs. */
export const VERSION: string | null = typeof __VERSION__ === 'undefined' ? null : __VERSION__
