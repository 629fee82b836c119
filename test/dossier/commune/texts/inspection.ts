/** Papers of inspections and supervisions, and the programme of its own that some branches make. */
import type { Stencil } from '../paper.js'
import { BRANCH_SIGNS, STANDING_COMMITTEE_SIGNS } from './signatures.js'

const branch = { tier: 'chi-bo-truc-thuoc', signatures: BRANCH_SIGNS }
const committee = { tier: 'dang-bo-co-so', signatures: STANDING_COMMITTEE_SIGNS }

const planBody = (verb: string, grounds: string, who: string) => `${grounds}

${who} xây dựng kế hoạch ${verb} như sau:

# I. MỤC ĐÍCH, YÊU CẦU

Làm rõ ưu điểm, hạn chế, kịp thời nhắc nhở; khách quan, đúng quy trình.

# II. NỘI DUNG ${verb.toUpperCase()}

⟦SUBJECT⟧, mốc thời gian từ tháng 01/2026 đến nay.

# III. ĐỐI TƯỢNG ${verb.toUpperCase()}

⟦OBJECT⟧.

# IV. THỜI GIAN

Từ ngày ⟦FROM⟧ đến ngày ⟦TO⟧.

# V. TỔ CHỨC THỰC HIỆN

1. Đồng chí ⟦LEADER⟧ làm tổ trưởng; thành viên là đồng chí ⟦WHO1⟧.
2. Báo cáo kết quả trước ngày ⟦TO⟧.`

const outcomeBody = (verb: string, grounds: string, who: string) => `${grounds}

Từ ngày ⟦FROM⟧ đến ngày ⟦TO⟧, tổ ${verb} đã làm việc với ⟦OBJECT⟧. ${who} kết luận như sau:

# I. NỘI DUNG ĐÃ ${verb.toUpperCase()}

⟦SUBJECT⟧.

# II. KẾT QUẢ

## 1. Ưu điểm

⟦MERIT⟧.

## 2. Hạn chế

⟦FAULT⟧.

# III. YÊU CẦU

Khắc phục hạn chế trước ngày ⟦MEND-BY⟧ và báo cáo bằng văn bản.`

const OF_BRANCH = `- Căn cứ Quy định số 296-QĐ/TW, ngày 30/5/2025 của Ban Chấp hành Trung ương về công tác kiểm tra, giám sát và kỷ luật của Đảng;
- Căn cứ Nghị quyết số ⟦→PROGRAMME⟧ của Chi bộ về phương hướng, nhiệm vụ năm 2027.`
const OF_BRANCH_OUTCOME = `- Căn cứ Kế hoạch số ⟦→PLAN⟧ của Chi bộ về ⟦VERB⟧ đồng chí ⟦WHO⟧;
- Căn cứ báo cáo của tổ ⟦VERB⟧ và ý kiến của đồng chí ⟦WHO⟧.`
const OF_COMMITTEE = `- Căn cứ Quy định số 296-QĐ/TW, ngày 30/5/2025 của Ban Chấp hành Trung ương về công tác kiểm tra, giám sát và kỷ luật của Đảng;
- Căn cứ Chương trình số ⟦→PROGRAMME⟧ của Ban Thường vụ Đảng ủy về kiểm tra, giám sát năm 2027.`
const OF_COMMITTEE_OUTCOME = `- Căn cứ Kế hoạch số ⟦→PLAN⟧ của Ban Thường vụ Đảng ủy về ⟦VERB⟧ ⟦WHO⟧;
- Căn cứ báo cáo của tổ ⟦VERB⟧ và ý kiến của ⟦WHO⟧.`

const BRANCH_GETS = ['Đảng ủy xã ⟦PLACE⟧ (báo cáo)', 'Đồng chí ⟦WHO⟧', 'Lưu chi bộ']
const COMMITTEE_GETS = ['Ủy ban Kiểm tra Đảng ủy', '⟦WHO-CAPITAL⟧', 'Lưu Văn phòng Đảng ủy']

export const BRANCH_INSPECTION = {
  'ke-hoach-kiem-tra': {
    ...branch,
    type: 'ke-hoach-kiem-tra',
    abstract: 'kiểm tra đồng chí ⟦WHO⟧ về ⟦SUBJECT-LOWER⟧ năm 2027',
    code: 'KH',
    recipients: BRANCH_GETS,
    body: planBody('kiểm tra', OF_BRANCH, 'Chi bộ'),
  },
  'thong-bao-ket-luan-kiem-tra': {
    ...branch,
    type: 'thong-bao-ket-luan-kiem-tra',
    abstract: 'kết luận kiểm tra đồng chí ⟦WHO⟧ về ⟦SUBJECT-LOWER⟧ năm 2027',
    code: 'TB',
    recipients: BRANCH_GETS,
    body: outcomeBody('kiểm tra', OF_BRANCH_OUTCOME, 'Chi bộ'),
  },
  'ke-hoach-giam-sat': {
    ...branch,
    type: 'ke-hoach-giam-sat',
    abstract: 'giám sát đồng chí ⟦WHO⟧ về ⟦SUBJECT-LOWER⟧ năm 2027',
    code: 'KH',
    recipients: BRANCH_GETS,
    body: planBody('giám sát', OF_BRANCH, 'Chi bộ'),
  },
  'thong-bao-ket-qua-giam-sat': {
    ...branch,
    type: 'thong-bao-ket-qua-giam-sat',
    abstract: 'kết quả giám sát đồng chí ⟦WHO⟧ về ⟦SUBJECT-LOWER⟧ năm 2027',
    code: 'TB',
    recipients: BRANCH_GETS,
    body: outcomeBody('giám sát', OF_BRANCH_OUTCOME, 'Chi bộ'),
  },
  'bao-cao-ket-qua-giam-sat': {
    ...branch,
    type: 'bao-cao-ket-qua-giam-sat',
    abstract: 'kết quả giám sát đồng chí ⟦WHO⟧ về ⟦SUBJECT-LOWER⟧ năm 2027',
    code: 'BC',
    recipients: BRANCH_GETS,
    body: outcomeBody('giám sát', OF_BRANCH_OUTCOME, 'Chi bộ'),
  },
} satisfies Record<string, Stencil>

export const COMMITTEE_INSPECTION = {
  'ke-hoach-kiem-tra': {
    ...committee,
    type: 'ke-hoach-kiem-tra',
    abstract: 'kiểm tra ⟦WHO⟧ về ⟦SUBJECT-LOWER⟧ năm 2027',
    code: 'KH',
    recipients: COMMITTEE_GETS,
    body: planBody('kiểm tra', OF_COMMITTEE, 'Ban Thường vụ Đảng ủy'),
  },
  'thong-bao-ket-luan-kiem-tra': {
    ...committee,
    type: 'thong-bao-ket-luan-kiem-tra',
    abstract: 'kết luận kiểm tra ⟦WHO⟧ về ⟦SUBJECT-LOWER⟧ năm 2027',
    code: 'TB',
    recipients: COMMITTEE_GETS,
    body: outcomeBody('kiểm tra', OF_COMMITTEE_OUTCOME, 'Ban Thường vụ Đảng ủy'),
  },
  'ke-hoach-giam-sat': {
    ...committee,
    type: 'ke-hoach-giam-sat',
    abstract: 'giám sát ⟦WHO⟧ về ⟦SUBJECT-LOWER⟧ năm 2027',
    code: 'KH',
    recipients: COMMITTEE_GETS,
    body: planBody('giám sát', OF_COMMITTEE, 'Ban Thường vụ Đảng ủy'),
  },
  'bao-cao-ket-qua-giam-sat': {
    ...committee,
    type: 'bao-cao-ket-qua-giam-sat',
    abstract: 'kết quả giám sát ⟦WHO⟧ về ⟦SUBJECT-LOWER⟧ năm 2027',
    code: 'BC',
    recipients: COMMITTEE_GETS,
    body: outcomeBody('giám sát', OF_COMMITTEE_OUTCOME, 'Ban Thường vụ Đảng ủy'),
  },
} satisfies Record<string, Stencil>

/** The programme that a branch makes beside its annual resolution. */
export const BRANCH_PROGRAMME: Stencil = {
  ...branch,
  type: 'chuong-trinh-ktgs',
  abstract: 'kiểm tra, giám sát năm 2027',
  code: 'CTr',
  recipients: [
    'Đảng ủy xã ⟦PLACE⟧ (báo cáo)',
    'Ủy ban Kiểm tra Đảng ủy',
    'Những đồng chí được kiểm tra, giám sát (để chuẩn bị)',
    'Lưu chi bộ',
  ],
  body: `Thực hiện Nghị quyết số ⟦→PROGRAMME⟧ của Chi bộ về phương hướng, nhiệm vụ năm 2027, chi bộ ban hành chương trình như sau:

# I. MỤC ĐÍCH, YÊU CẦU

Nhằm phòng ngừa vi phạm, kịp thời nhắc nhở; làm đúng quy trình, khách quan, công khai kết quả.

# II. NỘI DUNG

⟦COUNT⟧ cuộc, gồm:

- 01 cuộc kiểm tra ⟦CHECKED⟧;
- 01 cuộc giám sát ⟦WATCHED⟧.

# III. ĐỐI TƯỢNG

- Kiểm tra đồng chí ⟦CHECKED-WHO⟧, đảng viên;
- Giám sát đồng chí ⟦WATCHED-WHO⟧, Phó Bí thư Chi bộ.

# IV. THỜI GIAN

- Kiểm tra trong quý ⟦CHECKED-WHEN⟧ năm 2027;
- Giám sát trong quý ⟦WATCHED-WHEN⟧ năm 2027.

# V. PHƯƠNG PHÁP

Kiểm tra, giám sát theo chuyên đề: nghe báo cáo bằng văn bản, xem sổ sách, xác minh khi cần.

# VI. TỔ CHỨC THỰC HIỆN

1. Đồng chí ⟦LEADER⟧ chủ trì; tổ kiểm tra gồm 03 đồng chí do chi ủy phân công.
2. Báo cáo kết quả tại kỳ sinh hoạt kế tiếp; tổng hợp gửi Đảng ủy trước ngày 30/11/2027.`,
}
