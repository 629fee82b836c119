/**
 * How documents are set that follow an edition, for those who write new ones. Lengths in mm, sizes of type, leading
 * and gaps in pt.
 */
export interface Layout {
  /** The edition whose layout this one changes. */
  like?: string
  page?: {
    width?: number
    height?: number
    top?: number
    bottom?: number
    left?: number
    right?: number
    /** How far the page number stands below the upper edge. */
    number?: number
  }
  font?: string
  /** Sizes of type by component; `body` is for all that is not named. */
  sizes?: Record<string, number>
  paragraph?: {
    /** Exact distance of lines. */
    line?: number
    /** The gap before a paragraph. */
    gap?: number
    /** The indent of first lines, in mm. */
    indent?: number
  }
  words?: {
    /** Stands under the name of the issuer: `*` */
    mark?: string
    /** Stands under the abstract: `-----` */
    rule?: string
    /** `Số` */
    number?: string
    /** `Nơi nhận:` */
    recipients?: string
    /** `Kính gửi:`; for some types something else, by their id. */
    addressee?: Record<string, string>
    /** Behind recipients and addressees. */
    separator?: string
    /** Behind the last recipient. */
    lastRecipient?: string
    /** Behind the last addressee. */
    lastAddressee?: string
    /** What paragraphs that state legal grounds begin with. */
    grounds?: string[]
    /** Behind each of the grounds. */
    groundSeparator?: string
    /** Behind the last of the grounds. */
    lastGround?: string
  }
}

/** What the papers of a tier print in letterhead and closing; texts may hold blanks, as in templates. */
export interface TierLetterhead {
  /** The body above: `Đảng bộ xã [[tên xã|Bình An]]`. Printed in capitals. */
  superior?: string
  /** Who issues. Printed in capitals. */
  issuer: string
  /** Where papers are issued. */
  place?: string
  /** The symbol of the body in numbers: `CB`. Without it no number is printed. */
  code?: string
  /** Who signs where the template names nobody, from left to right. */
  signatures?: { authority?: string; position: string; name?: string }[]
}
