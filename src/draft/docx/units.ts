/** Word counts in twentieths of a point. */
const TWIPS_PER_POINT = 20
const POINTS_PER_MM = 72 / 25.4

export const twipsOfPoints = (points: number): number => Math.round(points * TWIPS_PER_POINT)
export const twipsOfMm = (mm: number): number => Math.round(mm * POINTS_PER_MM * TWIPS_PER_POINT)
/** Sizes of type are in half points. */
export const halfPoints = (points: number): number => Math.round(points * 2)
