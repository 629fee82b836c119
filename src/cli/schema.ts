import { checks } from '../checks/index.js'
import { manifestSchema } from '../dossier/manifest-schema.js'
import { stringify } from '../report/json.js'
import { configSchema, rulesetSchema } from '../ruleset/index.js'
import type { CommandRunner } from './commands.js'
import { requireTextOrJson, writeTargets } from './targets.js'
import { badOption } from './values.js'

const SCHEMAS: Record<string, () => object> = {
  ruleset: () => rulesetSchema(checks),
  config: () => configSchema(checks),
  dossier: manifestSchema,
}

/** `dang-lint schema [ruleset|config|dossier]`: the JSON Schema (2020-12), for editors. */
export const schemaCommand: CommandRunner = async (args) => {
  requireTextOrJson(args)
  const {
    paths: [kind = 'ruleset', ...more],
    targets,
  } = args
  const schema = Object.hasOwn(SCHEMAS, kind) && more.length === 0 ? SCHEMAS[kind] : undefined
  if (!schema) {
    throw badOption(
      `Không có lược đồ “${[kind, ...more].join(' ')}”.`,
      `There is no schema “${[kind, ...more].join(' ')}”.`,
      {
        vi: 'Được dùng: “ruleset” (tệp quy tắc), “config” (tệp cấu hình), “dossier” (tệp danh sách đơn vị). Ví dụ: dang-lint schema config',
        en: 'Allowed: “ruleset”, “config”, “dossier”. For example: dang-lint schema config',
      },
    )
  }
  const output = await writeTargets(targets, () => stringify(schema()))
  return { output, code: 0 }
}
