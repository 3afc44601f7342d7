/** Three steps that lead a student to a reply of their own. Plain text; quotes stand between “ and ”. */
export interface Hint {
  /** what to notice; the author's sentence where one holds */
  readonly notice: string
  /** what kind of reply the moment calls for */
  readonly kind: HintedKind
  /** the first words of a reply, which ends in “…” and does nothing by itself */
  readonly opening: string
}

export interface HintedKind {
  /** a few words: "A reflection of feeling" */
  readonly name: string
  /** the skill it is practice in: "Empathy" */
  readonly skill: string
  /** one or two plain sentences: what it is, and why here */
  readonly why: string
}
