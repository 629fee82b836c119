import { DangLintError, type Lang, printErrorPlace } from '../model/index.js'
import { plainLines } from '../report/plain.js'
import { readArguments } from './args.js'
import { COMMANDS } from './commands.js'
import type { Outcome } from './lint.js'

/** On one line, so that a name cannot pass for a line of its own; spaces stay, since examples are shown with them. */
const plain = (text: string) => plainLines(text).replaceAll('\n', '␊')

/** One error in words: place, what is wrong, what to do. */
function errorText(error: DangLintError, lang: Lang): string {
  const { message, hint } = error.describe(lang)
  const place = printErrorPlace(error.place)
  const frame = error.frame === undefined ? '' : `\n${plainLines(error.frame).replace(/^/gmu, '  ')}`
  return `${plain(`${place}${message}`)}${frame}${hint ? `\n  ${plain(hint)}` : ''}\n`
}

/** Mistakes of the same run, one after the other. */
const errorsText = (error: DangLintError, lang: Lang) =>
  error.problems.length > 0
    ? [error, ...error.problems].map((one) => errorText(one, lang)).join('')
    : errorText(error, lang)

function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve) => {
    // A reader that went away, as `head` does, is no fault.
    stream.once('error', () => resolve())
    stream.write(text, () => resolve())
  })
}

/** A fault of our own: exit code 1 would say that the documents have findings. */
const unexpected = (cause: unknown) =>
  new DangLintError('internal', {
    message: { vi: 'Chương trình gặp lỗi ngoài dự kiến.', en: 'The program failed.' },
    hint: {
      vi: `Báo cho người bảo trì, kèm theo dòng này: ${cause}`,
      en: `Tell the maintainer, with this line: ${cause}`,
    },
    cause,
  })

async function run(argv: string[]): Promise<Outcome> {
  const args = readArguments(argv)
  return (await COMMANDS[args.command]())(args)
}

/**
 * Runs a command line and prints its output once, at the end.
 * @returns the exit code: 0 passed, 1 findings at the gate, 2 the job could not be done, 130 somebody broke it off
 */
export async function main(argv: string[]): Promise<number> {
  try {
    const { output, code } = await run(argv)
    await write(process.stdout, output)
    return code
  } catch (error) {
    const known = error instanceof DangLintError ? error : unexpected(error)
    const { languageOf } = await import('./language.js')
    await write(process.stderr, errorsText(known, await languageOf(argv)))
    // As shells tell of what Ctrl+C ended: 128 + the number of SIGINT.
    return known.code === 'interrupted' ? 130 : 2
  }
}
