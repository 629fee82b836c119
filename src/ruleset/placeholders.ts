import type { Wording } from '../model/index.js'
import type { COMMON_PLACEHOLDERS } from './wording.js'

/** What the placeholders of every rule stand for. */
export const PLACEHOLDER_MEANINGS: Record<(typeof COMMON_PLACEHOLDERS)[number], Wording> = {
  type: { vi: 'loại văn bản', en: 'document type' },
  typeName: { vi: 'tên loại in trên văn bản', en: 'type name as printed' },
  tier: { vi: 'cấp', en: 'tier' },
  year: { vi: 'năm của văn bản', en: 'year of the document' },
  previousYear: { vi: 'năm trước năm của văn bản', en: 'year before that of the document' },
  date: { vi: 'ngày của văn bản', en: 'date of the document' },
  issuer: { vi: 'cơ quan ban hành', en: 'who issued it' },
  section: { vi: 'số của đề mục', en: 'section path' },
  actual: { vi: 'điều đang có trong văn bản', en: 'what was found' },
  expected: { vi: 'điều mong đợi', en: 'what was expected' },
}
