import type { Lang } from '../model/index.js'

/** What an office writes to have a type of its own, from its recognition to its template. */
export const OFFICE_EXAMPLE = `dangLint: 1
id: phuong-an-binh/thu-cam-on
extends: [dang]
types:
  thu-cam-on:
    name: { vi: Thư cảm ơn, en: Letter of thanks }
    typeNames: [Thư cảm ơn]
    systems: [party]
    code: TCO
vocabulary:
  thu.ly-do: [^lý do]
  thu.viec: [^việc đã giúp, nội dung giúp đỡ]
sectionLists:
  thu-cam-on:
    severity: warn
    title: { vi: 'Thư cảm ơn có phần “{title}”', en: 'The letter of thanks has “{title}”' }
    message: { vi: 'Thư cảm ơn thiếu phần “{title}”.', en: 'The letter of thanks lacks “{title}”.' }
    hint: { vi: 'Thêm phần “{title}”.', en: 'Add “{title}”.' }
    check: { filled: true }
    sections:
      ly-do:
        title: { vi: lý do, en: the reason }
        words: thu.ly-do
        check: { told: { labels: [lý do], cues: [vì đã giúp] } }
        tests:
          - { with: { type: thu-cam-on }, ok: 'Lý do: giúp nhân dân sau bão.' }
          - { with: { type: thu-cam-on }, ok: 'Chi bộ cảm ơn các đồng chí vì đã giúp nhân dân.' }
          - with: { type: thu-cam-on }
            fail: 'Lý do: …'
            want: [Thư cảm ơn thiếu phần “lý do”.]
      viec:
        title: { vi: việc đã giúp, en: what was done }
        words: thu.viec
        tests:
          - with: { type: thu-cam-on }
            ok: |
              I. VIỆC ĐÃ GIÚP

              Ngày 12, các đồng chí sửa 03 nhà.
          - with: { type: thu-cam-on }
            fail: 'Chi bộ chân thành cảm ơn.'
            want: [Thư cảm ơn thiếu phần “việc đã giúp”.]
rules:
  thu-cam-on/viec-day-du:
    title: { vi: Việc đã giúp có ngày và số lượng, en: What was done has a day and a number }
    severity: info
    when: { type: thu-cam-on }
    check:
      kind: content
      title: thu.viec
      report: missing-parts
      parts:
        ngay: { title: { vi: ngày, en: the day }, patterns: ['ngày \\d+'] }
        so-luong: { title: { vi: số lượng, en: the number }, labels: [số lượng], patterns: ['\\d+ (?:nhà|ngày công)'] }
    message: { vi: 'Phần “việc đã giúp” chưa nêu {missing}.', en: 'What was done lacks {missing}.' }
    tests:
      - with: { type: thu-cam-on }
        ok: |
          I. VIỆC ĐÃ GIÚP

          Ngày 12, các đồng chí sửa 03 nhà.
      - with: { type: thu-cam-on }
        fail: |
          I. VIỆC ĐÃ GIÚP

          Ngày 12, các đồng chí sửa nhà.
        want: [Phần “việc đã giúp” chưa nêu số lượng.]
  thu-cam-on/co-chu:
    title: { vi: Chữ cỡ 14, en: Letters of 14 pt }
    severity: info
    when: { type: thu-cam-on, format: docx }
    check: { kind: format, in: body paragraph, size: 14pt }
    message: { vi: 'Chữ cỡ {actual}; cần {expected}.', en: 'Letters of {actual}; {expected} is right.' }
    tests:
      - with: { type: thu-cam-on }
        ok: { text: Chi bộ chân thành cảm ơn., look: { body paragraph: { size: 14pt } } }
      - with: { type: thu-cam-on }
        fail: { text: Chi bộ chân thành cảm ơn., look: { page: { left: 30mm }, body paragraph: { size: 12pt } } }
templates:
  thu-cam-on:
    - tiers: [chi-bo-co-so]
      abstract: về việc giúp nhân dân năm {year}
      addressee: ['[[người nhận|Chi bộ Trạm Y tế xã Bình An]]']
      recipients: [Như trên, Lưu chi bộ]
      text: |
        <!-- thu-cam-on/ly-do -->
        Lý do: [[vì việc gì|giúp nhân dân khắc phục hậu quả bão số 3 năm {year}]].
        <!-- / -->

        <!-- thu-cam-on/viec -->
        # I. VIỆC ĐÃ GIÚP

        Ngày [[ngày|12]], các đồng chí đã [[việc, số lượng|sửa 03 nhà]].
        <!-- / -->
profile:
  chi-bo-co-so:
    nghi-quyet-nam: { patch: true, due: { day: 15, month: 1 } }
    dang-ky-dan-van-kheo: null
  dang-vien:
    - { type: ban-cam-ket, code: CK, per: year, due: { day: 15, month: 2 }, member: true }
    - { type: kiem-diem-ca-nhan, per: year, due: { day: 15, month: 12 }, member: true }
extras:
  chi-bo-co-so: { add: [thu-cam-on] }
`

/** The fixed words around it. */
export const OFFICE_WORDS: Record<Lang, { title: string; intro: string; notes: string[] }> = {
  vi: {
    title: 'Một loại văn bản riêng của đơn vị',
    intro:
      'Ví dụ đầy đủ: đơn vị có thêm “Thư cảm ơn”. Máy nhận ra loại này, kiểm tra nội dung, viết được mẫu; danh sách văn bản phải có của hai cấp cũng được sửa:',
    notes: [
      'Văn bản thuộc loại nào là theo `typeNames` (dòng tên loại), `code`, `abstract` và những manh mối khác ở `types`; `dang-lint tree TỆP --why` cho biết vì sao.',
      'Mỗi mục trong `sections` là một quy tắc `thu-cam-on/…`, chỉ dành cho loại văn bản mà danh sách mang tên. `told` ghi cách nhận ra nội dung khi không có đề mục: ô cần điền, câu văn; ô bỏ trống không được tính. `filled` thì đề mục bỏ trống cũng không được tính.',
      '`content` xét một nội dung đã có còn thiếu phần nào trong `parts`; nội dung chưa có thì không báo, vì quy tắc `section` đã báo.',
      'Ở ví dụ, `look` trình bày đoạn chữ thành văn bản Word: tên khóa là bộ chọn, riêng `page` là trang giấy.',
      '`profile`: ghi theo loại thì sửa danh sách của cấp đó (`patch: true` sửa vài khóa, `null` bỏ), ghi danh sách thì thay tất cả. `due` là ngày trong năm (`day`, `month`), hoặc số ngày sau một văn bản (`days`, `after`); nhiều kỳ trong năm thì mỗi kỳ một hạn, hoặc chung một hạn.',
    ],
  },
  en: {
    title: 'A type of an office’s own',
    intro:
      'A whole example: an office has a “letter of thanks” beside. It is recognised, checked for what it must contain, and can be written new; the papers that two tiers owe are changed too:',
    notes: [
      'What a document is goes by `typeNames` (the line of the type name), `code`, `abstract` and the other clues of `types`; `dang-lint tree FILE --why` says why.',
      'Each of `sections` is a rule `thu-cam-on/…`, for documents of the type that the list is called after. `told` says how the content is known where no heading names it: a field of a form, a sentence; a field left empty does not count. With `filled` an empty heading does not either.',
      '`content` tells which of its `parts` a content lacks that is there; where it is absent nothing is said, for the rule of the kind `section` says so.',
      'In an example `look` sets the text as a Word document: its keys are selectors, and `page`.',
      '`profile`: keys by type change the list of a tier (`patch: true` some keys of a paper, `null` takes it out), a list replaces it. `due` is a day of the year (`day`, `month`), or so many days after a paper (`days`, `after`); of several periods in a year each has its own, or all have one.',
    ],
  },
}
