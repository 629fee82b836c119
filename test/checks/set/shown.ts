import { readSets } from '../../../src/checks/set/read-example.js'
import { runSetRules } from '../../../src/checks/set/run.js'
import { createLinter } from '../../../src/lint.js'
import type { Finding, Lang } from '../../../src/model/index.js'
import type { ExamplePaper, RuleTest, SetRule } from '../../../src/ruleset/index.js'

/** A rule of one check, on top of the built-in rules of documents and the profile. */
const linterOf = (check: string, message: string) =>
  createLinter({
    ruleset: {
      file: 'thu.yaml',
      text: `dangLint: 1
id: thu/nghiem
extends: [dang/profile, dang/vien-dan]
rules:
  thu/quy-tac:
    title: { vi: Thử, en: Trial }
    severity: warn
    check: ${check}
    message: '${message}'
`,
    },
  })

/** What a check finds in papers that are written as those of examples are. */
export async function findingsShown(
  check: string,
  papers: ExamplePaper[],
  { message = 'Sai.', lang = 'vi', ...known }: NonNullable<RuleTest['with']> & { message?: string; lang?: Lang } = {},
): Promise<Finding[]> {
  const linter = await linterOf(check, message)
  const rule = linter.ruleset.declared.find(({ id }) => id === 'thu/quy-tac') as SetRule
  const { set, sets, asOf } = await readSets(papers, { issuer: 'CHI BỘ ẤP TÂN HÒA', ...known }, rule, linter)
  return runSetRules({ ...linter.ruleset, setRulesFor: () => [rule] }, set, { sets, lang, asOf })
}

/** The messages of what it finds. */
export const told = async (...given: Parameters<typeof findingsShown>): Promise<string[]> =>
  (await findingsShown(...given)).map(({ message }) => message)

/** The files of what it finds. */
export const filesTold = async (...given: Parameters<typeof findingsShown>): Promise<string[][]> =>
  (await findingsShown(...given)).map(({ files = [] }) => files)
