import { ATTRIBUTES, type Attribute } from './attributes.js'
import { choices, withExample } from './messages.js'
import type { Parsing } from './parse.js'
import { type AttributeFilter, OPERATORS, type Operator } from './syntax.js'

/** Longer signs first, so that `>=` is not taken for `>`. */
const SIGNS = [...OPERATORS].sort((a, b) => b.length - a.length)
/** What may be compared how. */
const ALLOWED: Record<Attribute['type'], readonly Operator[]> = {
  flag: ['=', '!='],
  number: ['=', '!=', '<', '<=', '>', '>='],
  text: ['=', '!=', '^=', '$=', '*='],
}
const SAMPLES: Record<Attribute['type'], string> = { flag: 'true', number: '1', text: "'Điều'" }
const NUMBER = /^-?\d+(?:\.\d+)?$/u

function checkValue(name: string, { text, offset }: { text: string; offset: number }, { refuse }: Parsing): void {
  const attribute = ATTRIBUTES[name] as Attribute
  const wrong = { vi: `giá trị “${text}” không dùng được cho “${name}”`, en: `“${text}” is no value for “${name}”` }
  const values = attribute.type === 'flag' ? ['true', 'false'] : attribute.type === 'text' ? attribute.values : null
  if (values && !values.includes(text))
    refuse(offset, wrong, withExample(choices(text, values), `[${name}=${values[0]}]`))
  if (attribute.type === 'number' && !NUMBER.test(text)) {
    refuse(offset, wrong, withExample({ vi: 'Giá trị phải là một số.', en: 'It must be a number.' }, `[${name}>=2]`))
  }
}

/** Parses `[name]`, `[name=value]` and the like. */
export function parseAttribute(parsing: Parsing): AttributeFilter {
  const { scanner, refuse } = parsing
  const opened = scanner.offset
  scanner.take('[')
  scanner.skipBlanks()
  const nameAt = scanner.offset
  const name = scanner.name()
  if (name === null || !Object.hasOwn(ATTRIBUTES, name)) {
    return refuse(
      nameAt,
      name === null
        ? { vi: 'thiếu tên thuộc tính', en: 'the name of an attribute is missing' }
        : { vi: `không có thuộc tính “${name}”`, en: `there is no attribute “${name}”` },
      withExample(choices(name ?? '', Object.keys(ATTRIBUTES)), 'section[level=1]'),
    )
  }
  scanner.skipBlanks()
  const signAt = scanner.offset
  const operator = SIGNS.find((sign) => scanner.take(sign))
  if (operator === undefined) {
    scanner.close(']', opened)
    return { type: 'attribute', name, test: null }
  }
  const attribute = ATTRIBUTES[name] as Attribute
  const { type } = attribute
  const value = (attribute.type === 'text' ? attribute.values?.[0] : undefined) ?? SAMPLES[type]
  const sample = (sign: string) => `[${name}${sign}${value}]`
  if (!ALLOWED[type].includes(operator)) {
    refuse(
      signAt,
      {
        vi: `không so sánh “${name}” bằng dấu “${operator}” được`,
        en: `“${name}” cannot be compared by “${operator}”`,
      },
      withExample(choices('', ALLOWED[type]), sample('=')),
    )
  }
  scanner.skipBlanks()
  const valueAt = scanner.offset
  const quoted = scanner.quoted()
  const sign = scanner.take('-') ? '-' : ''
  const text = quoted?.text ?? sign + (scanner.name() ?? '')
  if (quoted === null && text === sign) {
    refuse(
      valueAt,
      { vi: `thiếu giá trị sau dấu “${operator}”`, en: `a value is missing behind “${operator}”` },
      withExample(
        { vi: 'Chữ có dấu cách phải đặt trong nháy.', en: 'Text with blanks needs quotes.' },
        sample(operator),
      ),
    )
  }
  checkValue(name, { text, offset: valueAt }, parsing)
  scanner.close(']', opened)
  return { type: 'attribute', name, test: { operator, value: text } }
}
