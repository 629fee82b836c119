import type { Lang } from '../model/index.js'

/** The fixed words of `dang-lint config`, in one language. */
export interface ConfigWords {
  file: string
  type: string
  unknown: string
  config: string
  noConfig: string
  ignored: string
  settings: string
  none: string
  byDefault: string
  /** What heads the rules: how many are on, and how many off. */
  rules(on: number, off: number): string
  off: string
  /** Which of the overrides of a file. */
  override(number: number): string
}

const VI: ConfigWords = {
  file: 'Tệp:',
  type: 'Loại văn bản:',
  unknown: 'chưa nhận ra',
  config: 'Tệp cấu hình:',
  noConfig: 'không có',
  ignored: 'Bị bỏ qua theo:',
  settings: 'Thiết lập và nơi đặt:',
  none: 'không',
  byDefault: 'mặc định',
  rules: (on, off) => `Quy tắc và nơi đặt: ${on} đang áp dụng, ${off} đã tắt`,
  off: 'TẮT',
  override: (number) => `mục ${number} của “overrides”`,
}

const EN: ConfigWords = {
  file: 'File:',
  type: 'Type:',
  unknown: 'not told',
  config: 'Configuration:',
  noConfig: 'none',
  ignored: 'Ignored by:',
  settings: 'Settings and who set them:',
  none: 'none',
  byDefault: 'default',
  rules: (on, off) => `Rules and who set them: ${on} on, ${off} off`,
  off: 'OFF',
  override: (number) => `entry ${number} of “overrides”`,
}

export const CONFIG_WORDS: Record<Lang, ConfigWords> = { vi: VI, en: EN }
