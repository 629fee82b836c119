/** Names of units, their superiors and signers, terms, tiers and places: D12, D13, D16, D26. */
import type { Fault } from '../fault.js'
import { folderOf } from '../naming.js'
import { changed, keyAt, withStencil, withValues } from './tools.js'

export const NAMES: readonly Fault[] = [
  {
    id: 'ten-don-vi-viet-tat',
    about: 'A report shortens the name of the branch.',
    edit: (papers, commune) =>
      changed(papers, keyAt(commune, 19, 'bao-cao-dinh-ky/2'), (paper) =>
        withValues(paper, { ISSUER: 'CHI BỘ TRƯỜNG MN HOA MAI' }),
      ),
    outcome: ({ commune, unit, file }) => ({
      findings: [{ rule: 'ho-so/ten-don-vi', unit: unit(19), files: [file(keyAt(commune, 19, 'bao-cao-dinh-ky/2'))] }],
    }),
  },
  {
    id: 'ten-don-vi-go-sai',
    about: 'A resolution misspells the name of the branch.',
    edit: (papers, commune) =>
      changed(papers, keyAt(commune, 20, 'nghi-quyet-thang/5'), (paper) =>
        withValues(paper, { ISSUER: 'CHI BỘ TRƯỜNG MẦM NON HƯỚNG DUƠNG' }),
      ),
    outcome: ({ commune, unit, file }) => ({
      findings: [{ rule: 'ho-so/ten-don-vi', unit: unit(20), files: [file(keyAt(commune, 20, 'nghi-quyet-thang/5'))] }],
    }),
  },
  {
    id: 'ten-cap-tren',
    about: 'Minutes misspell the name of the superior.',
    edit: (papers, commune) =>
      changed(papers, keyAt(commune, 21, 'bien-ban-sinh-hoat/3'), (paper) =>
        withValues(paper, { SUPERIOR: `${paper.unit.parent.toUpperCase()}G` }),
      ),
    outcome: ({ commune, unit, file }) => ({
      findings: [
        { rule: 'ho-so/ten-cap-tren', unit: unit(21), files: [file(keyAt(commune, 21, 'bien-ban-sinh-hoat/3'))] },
      ],
    }),
  },
  {
    id: 'nhiem-ky-khac',
    about: 'The review names another term than the annual resolution.',
    edit: (papers, commune) =>
      changed(papers, keyAt(commune, 16, 'kiem-diem-tap-the'), (paper) => withValues(paper, { TERM: '2025 - 2028' })),
    outcome: ({ commune, unit, file }) => ({
      findings: [{ rule: 'ho-so/nhiem-ky', unit: unit(16), files: [file(keyAt(commune, 16, 'kiem-diem-tap-the'))] }],
    }),
  },
  {
    id: 'ngoai-nhiem-ky',
    about: 'All papers that name a term name the one that is over.',
    edit: (papers, commune) =>
      ['nghi-quyet-nam', 'kiem-diem-tap-the'].reduce(
        (all, id) => changed(all, keyAt(commune, 15, id), (paper) => withValues(paper, { TERM: '2020 - 2025' })),
        papers,
      ),
    outcome: ({ commune, unit, file }) => {
      const files = ['nghi-quyet-nam', 'kiem-diem-tap-the'].map((id) => file(keyAt(commune, 15, id)))
      return {
        findings: [
          { rule: 'ho-so/ngoai-nhiem-ky', unit: unit(15), files },
          { rule: 'ho-so/nhiem-ky', unit: unit(15), files, only: 'manifest', optional: true },
        ],
      }
    },
  },
  {
    id: 'nguoi-ky-khac',
    about: 'One resolution is signed by another secretary.',
    edit: (papers, commune) =>
      changed(papers, keyAt(commune, 26, 'nghi-quyet-thang/7'), (paper) =>
        withValues(paper, { SECRETARY: 'Quách Bá Luân' }),
      ),
    outcome: ({ commune, unit, file }) => ({
      findings: [{ rule: 'ho-so/nguoi-ky', unit: unit(26), files: [file(keyAt(commune, 26, 'nghi-quyet-thang/7'))] }],
    }),
  },
  {
    id: 'sai-cap',
    about: 'A resolution is signed for the committee of the branch.',
    edit: (papers, commune) =>
      changed(papers, keyAt(commune, 27, 'nghi-quyet-thang/9'), (paper) =>
        withStencil(paper, {
          signatures: [{ authority: 'T/M CHI ỦY', position: 'BÍ THƯ', name: '⟦SECRETARY⟧' }],
        }),
      ),
    outcome: ({ commune, unit, file }) => ({
      findings: [{ rule: 'ho-so/sai-cap', unit: unit(27), files: [file(keyAt(commune, 27, 'nghi-quyet-thang/9'))] }],
    }),
  },
  {
    id: 'sai-cho',
    about: 'A report lies in the folder of another branch.',
    edit: (papers, commune) =>
      changed(papers, keyAt(commune, 0, 'bao-cao-dinh-ky/3'), (paper) => ({
        ...paper,
        folder: folderOf(commune.branches[1] ?? paper.unit, paper.type, null),
      })),
    outcome: ({ commune, unit, file }) => ({
      findings: [
        { rule: 'ho-so/sai-cho', unit: [unit(0), unit(1)], files: [file(keyAt(commune, 0, 'bao-cao-dinh-ky/3'))] },
      ],
    }),
  },
]
