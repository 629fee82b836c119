import type { ErrorCode } from 'yaml'
import type { Wording } from '../model/index.js'

/** A mistake of YAML in words. */
export interface YamlProblem {
  message: Wording
  hint: Wording
}

const QUOTES: Wording = {
  vi: "Đặt cả chuỗi trong một cặp nháy đơn; nháy đơn ở trong viết hai lần. Ví dụ: message: 'Thiếu mục: “Tổ chức thực hiện”.'",
  en: "Put the whole text in single quotes; double a single quote within. For example: message: 'Thiếu mục: “Tổ chức thực hiện”.'",
}
const INDENTATION: Wording = {
  vi: "Các khóa cùng nhóm phải thụt đầu dòng bằng nhau, bằng dấu cách. Ví dụ: hai dòng “    severity: warn” và “    hint: 'Thêm mục.'” cùng thụt bốn dấu cách",
  en: "Keys of one group have the same indentation, in blanks. For example: “    severity: warn” and “    hint: 'Thêm mục.'” both with four blanks",
}

const PROBLEMS: Partial<Record<ErrorCode, YamlProblem>> = {
  MULTIPLE_DOCS: {
    message: { vi: 'Một tệp chỉ chứa một bộ quy tắc.', en: 'A file holds one ruleset.' },
    hint: {
      vi: 'Bỏ dòng “---” hoặc tách thành hai tệp. Ví dụ: extends: [./chung.yaml]',
      en: 'Take out the line “---” or make it two files. For example: extends: [./chung.yaml]',
    },
  },
  TAB_AS_INDENT: {
    message: {
      vi: 'Sai cú pháp YAML: dòng này thụt đầu dòng bằng phím Tab.',
      en: 'The ruleset is not valid YAML: this line is indented with a tab.',
    },
    hint: {
      vi: "Thay mỗi Tab bằng hai dấu cách. Ví dụ: “    hint: 'Thêm mục.'” thụt bốn dấu cách",
      en: "Replace each tab with two blanks. For example: “    hint: 'Thêm mục.'” with four blanks",
    },
  },
  BAD_INDENT: {
    message: {
      vi: 'Sai cú pháp YAML: dòng này thụt đầu dòng không khớp với các dòng trên.',
      en: 'The ruleset is not valid YAML: the indentation of this line does not fit the lines above.',
    },
    hint: INDENTATION,
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: {
      vi: 'Sai cú pháp YAML: chuỗi có dấu “:” mà không đặt trong nháy.',
      en: 'The ruleset is not valid YAML: a text that holds “: ” without quotes.',
    },
    hint: QUOTES,
  },
  BAD_SCALAR_START: {
    message: {
      vi: 'Sai cú pháp YAML: chuỗi bắt đầu bằng một dấu riêng của YAML (@, %, `).',
      en: 'The ruleset is not valid YAML: a text begins with a sign of YAML (@, %, `).',
    },
    hint: QUOTES,
  },
  BAD_DQ_ESCAPE: {
    message: {
      vi: 'Sai cú pháp YAML: dấu “\\” trong nháy kép phải theo quy ước riêng.',
      en: 'The ruleset is not valid YAML: “\\” in double quotes is an escape.',
    },
    hint: {
      vi: "Dùng nháy đơn. Ví dụ: pattern: '\\d+'",
      en: "Use single quotes. For example: pattern: '\\d+'",
    },
  },
  MISSING_CHAR: {
    message: {
      vi: 'Sai cú pháp YAML: thiếu một dấu, như dấu “:” sau khóa hoặc dấu cách trước “#”.',
      en: 'The ruleset is not valid YAML: a sign is missing, such as “:” behind a key or a blank before “#”.',
    },
    hint: QUOTES,
  },
  UNEXPECTED_TOKEN: {
    message: {
      vi: 'Sai cú pháp YAML: phần này không nối được với phần đứng trước.',
      en: 'The ruleset is not valid YAML: this does not go with what stands before.',
    },
    hint: QUOTES,
  },
  MULTILINE_IMPLICIT_KEY: {
    message: {
      vi: 'Sai cú pháp YAML: thiếu dấu “:” sau khóa ở dòng này.',
      en: 'The ruleset is not valid YAML: “:” is missing behind the key of this line.',
    },
    hint: {
      vi: 'Thêm dấu “:” và một dấu cách. Ví dụ: severity: warn',
      en: 'Add “:” and a blank. For example: severity: warn',
    },
  },
  BAD_ALIAS: {
    message: {
      vi: 'Sai cú pháp YAML: dấu “*” hoặc “&” đứng đầu chuỗi là bí danh của YAML.',
      en: 'The ruleset is not valid YAML: “*” or “&” at the beginning of a text is an alias of YAML.',
    },
    hint: {
      vi: "Đặt chuỗi trong nháy. Ví dụ: files: '*.md'",
      en: "Put the text in quotes. For example: files: '*.md'",
    },
  },
  TAG_RESOLVE_FAILED: {
    message: {
      vi: 'Sai cú pháp YAML: dấu “!” đứng đầu chuỗi là nhãn kiểu của YAML; bộ quy tắc không dùng nhãn.',
      en: 'The ruleset is not valid YAML: “!” at the beginning of a text is a tag of YAML, which rulesets do not use.',
    },
    hint: {
      vi: "Đặt chuỗi trong nháy. Ví dụ: files: ['*.md', '!cu/**']",
      en: "Put the text in quotes. For example: files: ['*.md', '!cu/**']",
    },
  },
}

/** A mistake that the parser of YAML found, in words of the rule language. */
export function yamlProblem(code: ErrorCode, reason: string): YamlProblem {
  return (
    PROBLEMS[code] ?? {
      message: { vi: 'Tệp quy tắc viết sai cú pháp YAML.', en: `The ruleset is not valid YAML: ${reason}` },
      hint: {
        vi: `Kiểm tra thụt đầu dòng, dấu hai chấm và dấu nháy. ${QUOTES.vi}`,
        en: `Check indentation, colons and quotes. ${QUOTES.en}`,
      },
    }
  )
}
