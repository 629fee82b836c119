import { describe, expect, test } from 'vitest'
import { factsOf } from './support.js'

const typeOf = async (name: string) => (await factsOf({ markdown: 'Chi bộ thống nhất.\n' }, { name })).type

describe('where nothing printed tells, the name of the file does', () => {
  test.each([
    ['NQ PHUONG HUONG NHIEM VU NK 2025-2030.docx', 'nghi-quyet-dai-hoi'],
    ['NQ thang 3.2027.docx', 'nghi-quyet-thang'],
    ['05-NQ-CB nghi quyet thang 3.docx', 'nghi-quyet-thang'],
    ['NQ T3.2027.docx', 'nghi-quyet-thang'],
    ['NQ03-2027.docx', 'nghi-quyet'],
    ['3. NQ nam 2027.docx', 'nghi-quyet-nam'],
    ['Dự thảo Nghị quyết năm 2027.docx', 'nghi-quyet-nam'],
    ['NGHI QUYET NAM 2027 (DT).docx', 'nghi-quyet-nam'],
    ['CTr KTGS nam 2027.docx', 'chuong-trinh-ktgs'],
    ['CT KTGS 2027.docx', 'chuong-trinh-ktgs'],
    ['Chương trình kiểm tra giám sát 2027.docx', 'chuong-trinh-ktgs'],
    ['CHUONG TRINH KTGS TOAN KHOA 2025-2030.docx', 'chuong-trinh-ktgs-toan-khoa'],
    ['KH KTGS 2027.docx', 'ke-hoach-ktgs'],
    ['BC tong ket nam 2026.docx', 'bao-cao-tong-ket'],
    ['bao-cao-tong-ket-2026.docx', 'bao-cao-tong-ket'],
    ['BC thang 3.docx', 'bao-cao-dinh-ky'],
    ['BB sinh hoat chi bo thang 3.2027.docx', 'bien-ban-sinh-hoat'],
    ['BB SHCB T3.docx', 'bien-ban-sinh-hoat'],
    ['Bien ban hop chi uy.docx', 'bien-ban-hop-chi-uy'],
    ['Ban cam ket tu duong ren luyen 2027 - Le Thi Man.docx', 'ban-cam-ket'],
    ['Bản kiểm điểm cá nhân 2026.docx', 'kiem-diem-ca-nhan'],
    ['BAO CAO KIEM DIEM TAP THE 2026.docx', 'kiem-diem-tap-the'],
    ['Phieu nhan xet noi cu tru.docx', 'phieu-nhan-xet-noi-cu-tru'],
    ['Đăng ký dân vận khéo 2027.docx', 'dang-ky-dan-van-kheo'],
    ['Quy che lam viec chi bo.docx', 'quy-che-lam-viec'],
    ['QC lam viec.docx', 'quy-che-lam-viec'],
    ['QĐ phan cong dang vien.docx', 'quyet-dinh-phan-cong'],
    ['CV 12 xin y kien.docx', 'cong-van'],
    ['Mẫu 02 Bản kiểm điểm cá nhân.docx', 'kiem-diem-ca-nhan'],
  ])('%s: %s', async (name, type) => {
    expect(await typeOf(name)).toBe(type)
  })

  test.each([
    'Văn bản.docx',
    'Scan_20270105_0001.docx',
    'Document1.docx',
    'chi bo ap tan hoa.docx',
    'CBNQ.docx',
    'nqthang3.docx',
    '2027.docx',
    '.docx',
    'Triển khai nghị quyết.docx',
  ])('%s tells nothing', async (name) => {
    expect(await typeOf(name)).toBeNull()
  })
})

test('what is printed goes before the name of the file', async () => {
  const markdown = '**BÁO CÁO**\n\n**tổng kết công tác năm 2026**\n\n## I. Kết quả\n\nTốt.\n'
  expect((await factsOf({ markdown }, { name: 'NQ thang 3.docx' })).type).toBe('bao-cao-tong-ket')
})

test('the name of the file helps a paper that has a type name and no abstract', async () => {
  const markdown = '**NGHỊ QUYẾT**\n\nChi bộ thống nhất nội dung sau đây để toàn thể đảng viên thực hiện.\n'
  const helped = await factsOf({ markdown }, { name: 'Nghi quyet thang 3.2027.docx' })
  expect(helped.type).toBe('nghi-quyet-thang')
  expect(helped.confidence).toBeLessThan(0.7)
})
