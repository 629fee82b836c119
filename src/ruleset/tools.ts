import type { CompileTools, ComponentWords, Instrument, OptionPath, Profile, Wording } from '../model/index.js'
import { nearest, type Term } from '../text/index.js'
import { fromEdge } from './edge.js'
import { findCatastrophe } from './guard.js'
import { compileQuantity } from './quantity.js'
import { compileSelector } from './selector/index.js'

/** Refuses a rule. `path` leads from the rule to what is wrong, `offset` into the text that stands there. */
export type Fail = (code: string, path: OptionPath, message: Wording, hint: Wording, offset?: number) => never

function compilePattern(source: string, flags: string, fail: (message: Wording, hint: Wording) => never): RegExp {
  try {
    return new RegExp(source, flags)
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(': ').at(-1) : ''
    return fail(
      {
        vi: `Biểu thức chính quy “${source}” viết sai.`,
        en: `The regular expression “${source}” is wrong: ${reason}.`,
      },
      {
        vi: "Đặt biểu thức trong nháy đơn. Ví dụ: pattern: '\\d+'",
        en: "Put it in single quotes. For example: pattern: '\\d+'",
      },
    )
  }
}

/**
 * Makes what the checks of one rule compile their options with.
 * @param isProven whether the expressions are known to end; to find that out takes longer than to compile them
 */
export function makeTools(
  terms: (word: string) => Term[] | null,
  words: string[],
  fail: Fail,
  isProven: boolean,
  instruments: Readonly<Record<string, Instrument>> = {},
  profile: Readonly<Profile> = {},
  components: Readonly<ComponentWords> = {},
  rules: CompileTools['rules'] = {},
): CompileTools {
  const tools: CompileTools = {
    instruments,
    profile,
    components,
    rules,
    vocabulary(word, path, offset) {
      const found = terms(word)
      if (found) return found
      const near = nearest(word, words)
      return fail(
        'ruleset-word',
        ['check', ...path],
        { vi: `Từ “${word}” chưa có trong “vocabulary”.`, en: `The word “${word}” is not in the vocabulary.` },
        {
          vi: `${near ? `Có phải “${near}”? ` : ''}Khai báo từ này, ví dụ: vocabulary: { ${word}: [cách viết thứ nhất, cách viết thứ hai] }`,
          en: `${near ? `Did you mean “${near}”? ` : ''}Declare it, for example: vocabulary: { ${word}: [first wording, second wording] }`,
        },
        offset,
      )
    },
    pattern(source, path, flags = '', offset) {
      const written = source.normalize('NFC')
      const compile = (expression: string) =>
        compilePattern(expression, `u${flags}`, (message, hint) =>
          fail('ruleset-pattern', ['check', ...path], message, hint, offset),
        )
      const pattern = compile(written)
      const catastrophe = isProven ? null : findCatastrophe(written, flags)
      if (catastrophe === null) {
        const edged = fromEdge(written, flags)
        return edged === written ? pattern : compile(edged)
      }
      return fail(
        'ruleset-pattern',
        ['check', ...path],
        {
          vi: `Biểu thức “${catastrophe}” lặp lại chỗ có thể khớp theo nhiều cách, nên có thể chạy mãi không dừng.`,
          en: `The expression “${catastrophe}” repeats what can match in several ways and may never end.`,
        },
        {
          vi: 'Bỏ một trong hai dấu lặp, giới hạn số lần lặp, hoặc viết các nhánh bắt đầu khác nhau. Ví dụ: (?:a+b){1,5}',
          en: 'Take out one of the two repetitions, bound it, or let alternatives begin differently. For example: (?:a+b){1,5}',
        },
        (offset ?? 0) + written.indexOf(catastrophe),
      )
    },
    selector: (source, path) =>
      compileSelector(source, {
        word: (word, offset) => tools.vocabulary(word, path, offset),
        pattern: (pattern, offset) => tools.pattern(pattern, path, '', offset),
        fail: (offset, message, hint) => fail('ruleset-selector', ['check', ...path], message, hint, offset),
      }),
    quantity: (source, dimension, path) =>
      compileQuantity(source, dimension, (message, hint, offset) =>
        fail('ruleset-unit', ['check', ...path], message, hint, offset),
      ),
    fail: (path, message, hint, offset) => fail('ruleset-value', ['check', ...path], message, hint ?? message, offset),
  }
  return tools
}
