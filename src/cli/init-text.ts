import type { Lang } from '../model/index.js'

const VI = `# Cấu hình của dang-lint cho văn bản trong thư mục này và các thư mục con.
# Dòng bắt đầu bằng dấu thăng (#) chưa có hiệu lực. Muốn dùng một thiết lập mẫu thì bỏ dấu thăng ở đầu dòng.
# Xem những gì đang áp dụng cho một văn bản: dang-lint config nghi-quyet.docx

# Bộ quy tắc làm nền: có sẵn (dang), một tệp (./quy-tac.yaml) hoặc một gói npm. Bộ nêu sau thắng bộ nêu trước.
extends: [dang]

# Mức bị chặn: error (lỗi), warn (cảnh báo), info (thông tin), never (không chặn).
failOn: error

# Chặn cả khi có nhiều cảnh báo hơn số này.
#maxWarnings: 10

# Chỉ in từ mức này trở lên: error, warn, info, hint.
#show: info

# Ngôn ngữ của kết quả: vi hoặc en.
#lang: vi

# Văn bản không kiểm tra, viết như trong tệp .gitignore, tính từ thư mục này.
#ignore:
#  - luu-tru/
#  - '*-nhap.docx'

# Tệp ghi những vấn đề đã biết, không báo lại.
#baseline: da-biet.json

# Đổi mức của một quy tắc, tắt nó (off), hoặc sửa từng phần (patch).
#rules:
#  nghi-quyet-nam/ktgs: warn
#  nghi-quyet-nam/thu-tu: off
#  nghi-quyet-nam/to-chuc-thuc-hien:
#    patch: true
#    severity: info
#    message: Nghị quyết chưa phân công người thực hiện.

# Thêm hoặc bớt cách viết của một đề mục.
#vocabulary:
#  ktgs:
#    add: [kế hoạch kiểm tra của chi bộ]

# Văn bản mỗi cấp phải có và hạn của từng loại; văn bản có thêm, không tính.
#profile:
#  chi-bo-truc-thuoc:
#    nghi-quyet-nam: { patch: true, due: { day: 15, month: 1 } }
#extras:
#  chi-bo-truc-thuoc: { add: [bao-cao] }

# Cách tính điểm của đơn vị: văn bản nào nặng bao nhiêu, vấn đề nào của hồ sơ trừ bao nhiêu.
#scoring: { weights: { nghi-quyet-nam: 5 }, findings: { ho-so/trung-so: 0.02 } }

# Quy tắc khác cho một số văn bản: theo tệp, loại (type), cấp (tier) hoặc đơn vị (unit).
#overrides:
#  - files: ['du-thao/**']
#    rules: { nghi-quyet-nam/ktgs: info }
`

const EN = `# Configuration of dang-lint for the documents of this folder and those below it.
# A line that begins with a number sign (#) does nothing. To use one of these settings, take the sign away.
# What holds for a document is printed by: dang-lint config nghi-quyet.docx

# The rules to build on: built in (dang), a file (./quy-tac.yaml) or an npm package. Later ones win.
extends: [dang]

# What fails a run: error, warn, info, never.
failOn: error

# More warnings than this fail a run too.
#maxWarnings: 10

# Print only from this severity on: error, warn, info, hint.
#show: info

# Language of the results: vi or en.
#lang: en

# Documents that are not checked, written as in .gitignore, from this folder.
#ignore:
#  - luu-tru/
#  - '*-nhap.docx'

# The file of the findings that are known already and are not told again.
#baseline: da-biet.json

# Change the severity of a rule, switch it off, or change parts of it (patch).
#rules:
#  nghi-quyet-nam/ktgs: warn
#  nghi-quyet-nam/thu-tu: off
#  nghi-quyet-nam/to-chuc-thuc-hien:
#    patch: true
#    severity: info
#    message: Nghị quyết chưa phân công người thực hiện.

# Add or remove wordings of a heading.
#vocabulary:
#  ktgs:
#    add: [kế hoạch kiểm tra của chi bộ]

# The papers that each tier owes, and by when; what a tier has beside them.
#profile:
#  chi-bo-truc-thuoc:
#    nghi-quyet-nam: { patch: true, due: { day: 15, month: 1 } }
#extras:
#  chi-bo-truc-thuoc: { add: [bao-cao] }

# How the score of a unit is made: what papers count, and what findings on the dossier cost.
#scoring: { weights: { nghi-quyet-nam: 5 }, findings: { ho-so/trung-so: 0.02 } }

# Other rules for some documents: by file, type, tier or unit.
#overrides:
#  - files: ['du-thao/**']
#    rules: { nghi-quyet-nam/ktgs: info }
`

const TEXTS: Record<Lang, string> = { vi: VI, en: EN }

/**
 * A commented configuration.
 * @param schema path of its JSON Schema, for editors
 */
export const initText = (schema: string, lang: Lang): string =>
  `# yaml-language-server: $schema=${schema}\n#\n${TEXTS[lang]}`
