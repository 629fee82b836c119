/** What papers say of one another, and what they should not say: D05, D08–D10, D17–D19, D21–D25, D27, D28. */
import { longDay } from '../calendar.js'
import type { Fault } from '../fault.js'
import { capitalised } from '../spelling.js'
import { changed, keyAt, memberAt, paperAt, personKey, without, withText, withValues } from './tools.js'

/** Impossible: it tells of somebody born in 2099. */
const IDENTITY_NUMBER = '086299001234'

const INSPECTED = ['ke-hoach-kiem-tra', 'thong-bao-ket-luan-kiem-tra']

export const CONTENT: readonly Fault[] = [
  {
    id: 'chong-cheo',
    about: 'A member registered what the pledge says, word for word.',
    edit: (papers, commune) => {
      const { values } = paperAt(papers, personKey(commune, 22, 4, 'ban-cam-ket'))
      const parts = ['PLEDGE-THOUGHT', 'PLEDGE-CONDUCT', 'PLEDGE-WORK', 'PLEDGE-EXAMPLE'].map((name) => values[name])
      return changed(papers, personKey(commune, 22, 4, 'dang-ky-hoc-tap-bac'), (paper) =>
        withValues(paper, {
          FOLLOW: parts.join('. '),
          'FOLLOW-HOW': values['PLEDGE-HOW'] ?? '',
          'FOLLOW-GOAL': values['PLEDGE-WORK'] ?? '',
        }),
      )
    },
    outcome: ({ commune, unit, file }) => ({
      findings: [
        {
          rule: 'ho-so/chong-cheo',
          unit: unit(22),
          files: ['ban-cam-ket', 'dang-ky-hoc-tap-bac'].map((type) => file(personKey(commune, 22, 4, type))),
          persons: [memberAt(commune, 22, 4).name],
        },
      ],
    }),
  },
  {
    id: 'ktgs-khac-so-cuoc',
    about: 'The programme of its own holds one inspection where the annual resolution holds two.',
    edit: (papers, commune) =>
      changed(papers, keyAt(commune, 2, 'chuong-trinh-ktgs'), (paper) =>
        withText(
          withValues(paper, { COUNT: '01' }),
          ['⟦CHECKED⟧;\n- 01 cuộc giám sát ⟦WATCHED⟧.', '⟦CHECKED⟧.'],
          ['đảng viên;\n- Giám sát đồng chí ⟦WATCHED-WHO⟧, Phó Bí thư Chi bộ.', 'đảng viên.'],
          ['năm 2027;\n- Giám sát trong quý ⟦WATCHED-WHEN⟧ năm 2027.', 'năm 2027.'],
        ),
      ),
    outcome: ({ commune, unit, file }) => ({
      findings: [{ rule: 'ho-so/ktgs-khop', unit: unit(2), files: [file(keyAt(commune, 2, 'chuong-trinh-ktgs'))] }],
    }),
  },
  {
    id: 'ktgs-khac-quy',
    about: 'The programme of its own sets the supervision for another quarter than the annual resolution.',
    edit: (papers, commune) =>
      changed(papers, keyAt(commune, 7, 'chuong-trinh-ktgs'), (paper) =>
        withValues(paper, { 'WATCHED-WHEN': paper.values['WATCHED-WHEN'] === 'III' ? 'IV' : 'III' }),
      ),
    outcome: ({ commune, unit, file }) => ({
      findings: [{ rule: 'ho-so/ktgs-khop', unit: unit(7), files: [file(keyAt(commune, 7, 'chuong-trinh-ktgs'))] }],
    }),
  },
  {
    id: 'ktgs-khac-doi-tuong',
    about: 'The programme of its own names another member to be inspected than the annual resolution.',
    edit: (papers, commune) =>
      changed(papers, keyAt(commune, 12, 'chuong-trinh-ktgs'), (paper) => {
        const other = [3, 4].map((index) => memberAt(commune, 12, index).name)
        return withValues(paper, { 'CHECKED-WHO': other.find((name) => name !== paper.values['CHECKED-WHO']) ?? '' })
      }),
    outcome: ({ commune, unit, file }) => ({
      findings: [{ rule: 'ho-so/ktgs-khop', unit: unit(12), files: [file(keyAt(commune, 12, 'chuong-trinh-ktgs'))] }],
    }),
  },
  {
    id: 'ktgs-khong-thuc-hien',
    about: 'Nothing was inspected, though the annual resolution has a programme.',
    plan: (papers, commune) =>
      without(
        papers,
        ...[...INSPECTED, 'ke-hoach-giam-sat', 'bao-cao-ket-qua-giam-sat'].map((id) => keyAt(commune, 23, id)),
      ),
    outcome: ({ commune, unit, file }) => ({
      findings: [{ rule: 'ho-so/ktgs-thuc-hien', unit: unit(23), files: [file(keyAt(commune, 23, 'nghi-quyet-nam'))] }],
    }),
  },
  {
    id: 'ktgs-chua-ket-luan',
    about: 'The supervision was planned, and has no outcome.',
    plan: (papers, commune) => without(papers, keyAt(commune, 24, 'thong-bao-ket-qua-giam-sat')),
    outcome: ({ commune, unit, file }) => ({
      findings: [{ rule: 'ho-so/ktgs-thuc-hien', unit: unit(24), files: [file(keyAt(commune, 24, 'nghi-quyet-nam'))] }],
    }),
  },
  {
    id: 'ktgs-khong-trong-chuong-trinh',
    about: 'The working programme of the committee does not list the programme of inspections.',
    edit: (papers) =>
      changed(papers, 'dang-uy/chuong-trinh-cong-tac-nam', (paper) =>
        withText(paper, [
          'Ban hành chương trình kiểm tra, giám sát năm 2027 (Ủy ban Kiểm tra Đảng ủy chủ trì)',
          'Triển khai kế hoạch sản xuất vụ hè thu (Ủy ban nhân dân xã chủ trì)',
        ]),
      ),
    outcome: ({ commune, file }) => {
      const programme = file('dang-uy/chuong-trinh-cong-tac-nam')
      return {
        findings: [{ rule: 'ho-so/ktgs-trong-chuong-trinh', unit: commune.committee.name, files: [programme] }],
        documents: [{ rule: 'chuong-trinh-cong-tac-nam/ktgs', file: programme }],
      }
    },
  },
  {
    id: 'can-cu-chung-chung',
    about: 'The notice of an inspection cites the programme of the year alone.',
    edit: (papers, commune) =>
      changed(papers, keyAt(commune, 11, 'thong-bao-ket-luan-kiem-tra'), (paper) =>
        withText(paper, [
          /- Căn cứ Kế hoạch[\s\S]*?ý kiến của đồng chí ⟦WHO⟧\./u,
          '- Căn cứ Chương trình kiểm tra, giám sát năm 2027 của Chi bộ.',
        ]),
      ),
    outcome: ({ commune, unit, file }) => ({
      findings: [
        {
          rule: 'ho-so/can-cu-thong-bao',
          unit: unit(11),
          files: [file(keyAt(commune, 11, 'thong-bao-ket-luan-kiem-tra'))],
        },
      ],
    }),
  },
  {
    id: 'vien-dan-cu',
    about: 'A resolution cites an instruction that another one has replaced.',
    edit: (papers, commune) =>
      changed(papers, keyAt(commune, 28, 'nghi-quyet-thang/3'), (paper) =>
        withText(paper, [
          'Chi ủy theo dõi, báo cáo',
          'Chi ủy chuẩn bị nội dung theo Hướng dẫn số 12-HD/BTCTW, ngày 06/7/2018 của Ban Tổ chức Trung ương về nâng cao chất lượng sinh hoạt chi bộ, báo cáo',
        ]),
      ),
    outcome: ({ commune, unit, file }) => {
      const resolution = file(keyAt(commune, 28, 'nghi-quyet-thang/3'))
      return {
        findings: [{ rule: 'ho-so/vien-dan-cu', unit: unit(28), files: [resolution] }],
        documents: [{ rule: 'dang/vien-dan-het-hieu-luc', file: resolution }],
      }
    },
  },
  {
    id: 'don-vi-da-bo',
    about: 'A resolution speaks of a district committee.',
    edit: (papers, commune) =>
      changed(papers, keyAt(commune, 29, 'nghi-quyet-thang/4'), (paper) =>
        withText(paper, ['báo cáo chi ủy trước ngày 28', 'báo cáo chi ủy và Huyện ủy trước ngày 28']),
      ),
    outcome: ({ commune, unit, file }) => {
      const resolution = file(keyAt(commune, 29, 'nghi-quyet-thang/4'))
      return {
        findings: [{ rule: 'ho-so/don-vi-da-bo', unit: unit(29), files: [resolution] }],
        documents: [{ rule: 'dang/cap-huyen', file: resolution }],
      }
    },
  },
  {
    id: 'kiem-diem-khong-cam-ket',
    about: 'The review of a member does not speak of the pledge.',
    edit: (papers, commune) =>
      changed(papers, personKey(commune, 24, 5, 'kiem-diem-ca-nhan'), (paper) =>
        withText(paper, [/## 3\. Việc thực hiện cam kết[\s\S]*?(?=# II\.)/u, '']),
      ),
    outcome: ({ commune, unit, file }) => {
      const review = file(personKey(commune, 24, 5, 'kiem-diem-ca-nhan'))
      return {
        findings: [
          {
            rule: 'ho-so/cam-ket-kiem-diem',
            unit: unit(24),
            files: [review],
            persons: [memberAt(commune, 24, 5).name],
          },
        ],
        documents: [{ rule: 'kiem-diem-ca-nhan/cam-ket', file: review }],
      }
    },
  },
  {
    id: 'mo-hinh-trung',
    about: 'Two branches registered one model.',
    edit: (papers, commune) => {
      const model = paperAt(papers, keyAt(commune, 8, 'dang-ky-dan-van-kheo')).values['MODEL-TITLE'] ?? ''
      const registered = changed(papers, keyAt(commune, 26, 'dang-ky-dan-van-kheo'), (paper) =>
        withValues(paper, { 'MODEL-TITLE': model }),
      )
      return changed(registered, keyAt(commune, 26, 'nghi-quyet-nam'), (paper) =>
        withValues(paper, { MODEL: `“${model}”` }),
      )
    },
    outcome: ({ commune, unit, file }) => ({
      findings: [
        {
          rule: 'ho-so/mo-hinh-trung',
          unit: [unit(8), unit(26)],
          files: [8, 26].map((at) => file(keyAt(commune, at, 'dang-ky-dan-van-kheo'))),
        },
      ],
    }),
  },
  {
    id: 'khong-noi-tiep',
    about: 'The resolution of August looks back on June.',
    edit: (papers, commune) =>
      changed(papers, keyAt(commune, 9, 'nghi-quyet-thang/8'), (paper) => withValues(paper, { 'LAST-MONTH': '6' })),
    outcome: ({ commune, unit, file }) => ({
      findings: [
        {
          rule: 'ho-so/noi-tiep-nghi-quyet',
          unit: unit(9),
          files: [file(keyAt(commune, 9, 'nghi-quyet-thang/8'))],
          periods: [8],
        },
      ],
    }),
  },
  {
    id: 'hop-tre',
    about: 'The meeting of October was on the 14th.',
    plan: (papers, commune) => {
      const meeting = '2027-10-14'
      const values = {
        MEETING: '14/10/2027',
        'MEETING-LONG': capitalised(longDay(meeting)),
        'MEETING-LOWER': longDay(meeting),
      }
      const held = changed(papers, keyAt(commune, 25, 'bien-ban-sinh-hoat/10'), (paper) =>
        withValues({ ...paper, date: meeting }, values),
      )
      return changed(held, keyAt(commune, 25, 'nghi-quyet-thang/10'), (paper) =>
        withValues({ ...paper, date: '2027-10-15' }, values),
      )
    },
    outcome: ({ commune, unit, file }) => ({
      findings: [
        {
          rule: 'ho-so/ngay-sinh-hoat',
          unit: unit(25),
          files: [file(keyAt(commune, 25, 'bien-ban-sinh-hoat/10'))],
          periods: [10],
        },
      ],
    }),
  },
  {
    id: 'cho-de-trong',
    about: 'Minutes have dots where an opinion was to be written.',
    edit: (papers, commune) =>
      changed(papers, keyAt(commune, 28, 'bien-ban-sinh-hoat/5'), (paper) =>
        withValues(paper, { OPINION2: 'đề nghị ……………' }),
      ),
    outcome: ({ commune, unit, file }) => {
      const minutes = file(keyAt(commune, 28, 'bien-ban-sinh-hoat/5'))
      return {
        findings: [{ rule: 'ho-so/tu-kiem-tra', unit: unit(28), files: [minutes] }],
        documents: [{ rule: 'dang/cho-cham', file: minutes }],
      }
    },
  },
  {
    id: 'so-can-cuoc',
    about: 'The review of a member holds an identity number.',
    edit: (papers, commune) =>
      changed(papers, personKey(commune, 23, 3, 'kiem-diem-ca-nhan'), (paper) =>
        withValues(paper, { OFFICE: `không; số căn cước: ${IDENTITY_NUMBER}` }),
      ),
    outcome: ({ commune, unit, file }) => ({
      findings: [
        {
          rule: 'ho-so/thong-tin-ca-nhan',
          unit: unit(23),
          files: [file(personKey(commune, 23, 3, 'kiem-diem-ca-nhan'))],
        },
      ],
    }),
  },
  {
    id: 'bo-qua-co-ly-do',
    about: 'A resolution says why dots in it are to be passed over.',
    edit: (papers, commune) =>
      changed(papers, keyAt(commune, 21, 'nghi-quyet-thang/6'), (paper) => ({
        ...withValues(paper, {
          LACK: 'thu nhập bình quân ……………, chờ xã công bố <!-- dang-lint: bỏ qua dang/cho-cham: số liệu chờ xã công bố -->',
        }),
        format: 'markdown' as const,
      })),
    outcome: ({ commune, file }) => ({
      suppressed: [{ rule: 'dang/cho-cham', file: file(keyAt(commune, 21, 'nghi-quyet-thang/6')) }],
    }),
  },
]
