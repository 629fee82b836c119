/** Papers outside the list of the tier. */
import type { Stencil } from '../paper.js'
import { BRANCH_SIGNS } from './signatures.js'

const branch = { tier: 'chi-bo-truc-thuoc', signatures: BRANCH_SIGNS, recipients: ['Như trên', 'Lưu chi bộ'] }

export const PROPOSAL: Stencil = {
  ...branch,
  type: 'to-trinh',
  abstract: 'về việc hỗ trợ kinh phí sửa chữa phòng họp năm 2027',
  code: 'TTr',
  addressee: ['Ban Thường vụ Đảng ủy xã ⟦PLACE⟧'],
  body: `- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;
- Căn cứ Nghị quyết số ⟦→dang-uy/nghi-quyet-nam⟧ của Đảng ủy xã ⟦PLACE⟧ về phương hướng, nhiệm vụ năm 2027.

Chi bộ trình Ban Thường vụ Đảng ủy xem xét, hỗ trợ kinh phí sửa chữa phòng họp như sau:

# I. SỰ CẦN THIẾT

Phòng họp xây dựng đã 15 năm, mái bị dột ở 03 chỗ; mùa mưa năm 2026 đã phải dời 02 kỳ sinh hoạt.

# II. NỘI DUNG ĐỀ NGHỊ

1. Lợp lại 60 m² mái, thay 01 bộ loa.
2. Kinh phí dự kiến 35 triệu đồng, thực hiện trong quý II năm 2027.

Kính trình Ban Thường vụ Đảng ủy xem xét, quyết định.`,
}

export const LETTER: Stencil = {
  ...branch,
  type: 'cong-van',
  abstract: 'về việc cử đảng viên dự lớp bồi dưỡng năm 2027',
  code: 'CV',
  addressee: ['Trung tâm Chính trị xã ⟦PLACE⟧'],
  body: `Chi bộ cử 02 đồng chí dự lớp bồi dưỡng như sau:

1. Đồng chí ⟦DEPUTY⟧, phụ trách công tác tổ chức.
2. Đồng chí ⟦CLERK⟧, phụ trách ghi biên bản.

Đề nghị Trung tâm Chính trị xã ⟦PLACE⟧ thông báo lịch học trước ngày khai giảng 05 ngày.`,
}
