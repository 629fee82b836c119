import { checks } from '../../src/checks/index.js'
import { type DraftRequest, makeDraft } from '../../src/draft/index.js'
import { loadRuleset, type Ruleset } from '../../src/ruleset/index.js'

/** A template that holds all that templates may hold. */
export const TEMPLATE = `
dangLint: 1
id: thu/mau
extends: [dang]
vocabulary:
  thanh-phan: [thành phần]
rules:
  thu/thanh-phan:
    title: Có thành phần
    severity: warn
    when: { type: ke-hoach }
    check: { kind: section, title: thanh-phan }
    message: Thiếu thành phần.
templates:
  ke-hoach:
    - tiers: [chi-bo-truc-thuoc, chi-bo-co-so]
      abstract: công tác tháng {month} năm {year}
      addressee: ['{superior}', Ban Xây dựng Đảng]
      recipients: [Đảng ủy xã (báo cáo), Lưu chi bộ]
      text: |
        Chi bộ lập kế hoạch này.

        - Căn cứ Điều lệ Đảng Cộng sản Việt Nam;
        - Căn cứ Quy chế làm việc của {issuer}.

        Thời gian: [[giờ, ngày họp|7 giờ 30 phút, ngày 03 tháng {month} năm {year}]]. **Địa điểm:** [[nơi họp|Nhà văn hóa ấp Tân Hòa]].

        <!-- thu/thanh-phan -->
        # I. THÀNH PHẦN

        | TT | Họ và tên | Ghi chú |
        | --- | --- | --- |
        | 1 | [[họ và tên|Lê Thị Hoa]] | Có mặt |
        | 2 | [[họ và tên|Trần Văn Bình]] | |
        <!-- / -->

        # II. NỘI DUNG

        ## 1. Kết quả tháng {previousMonth}

        1. Đã kết nạp [[số đảng viên mới|01]] đảng viên.
        2. Thu đảng phí đủ.

        - Hạn chế:
          - Một đồng chí vắng.

        Kết thúc.
  thong-bao:
    - tiers: [chi-bo-truc-thuoc]
      numbered: false
      abstract: họp chi bộ tháng {month}
      signatures:
        - { position: NGƯỜI GHI BIÊN BẢN, name: "[[họ và tên người ghi|Lê Thị Hoa]]", rule: thu/thanh-phan }
        - { position: CHỦ TRÌ HỘI NGHỊ, name: "[[họ và tên người chủ trì|Trần Văn Bình]]" }
      text: Kính mời các đồng chí dự họp.
`

export const rules: Ruleset = await loadRuleset({ text: TEMPLATE, file: 'mau.yaml' }, { checks, templates: true })

/** A draft of the plan, of March 2027 where nothing else is said. */
export const draftOf = (more: Partial<DraftRequest> = {}) =>
  makeDraft(rules, { type: 'ke-hoach', answers: { year: 2027, month: 3 }, today: '2027-03-02', ...more })
