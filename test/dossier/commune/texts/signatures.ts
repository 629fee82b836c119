/** Who signs for a body. */
export const BRANCH_SIGNS = [{ authority: 'T/M CHI BỘ', position: 'BÍ THƯ', name: '⟦SECRETARY⟧' }]
export const COMMITTEE_SIGNS = [{ authority: 'T/M ĐẢNG ỦY', position: 'BÍ THƯ', name: '⟦SECRETARY⟧' }]
export const STANDING_COMMITTEE_SIGNS = [{ authority: 'T/M BAN THƯỜNG VỤ', position: 'BÍ THƯ', name: '⟦SECRETARY⟧' }]
