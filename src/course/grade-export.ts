/** What leaves for another gradebook of one student in one exercise. */
export interface ExportedResult {
  /** of released marks alone (`released` of a gradebook's cell), for whoever imports it shows it to the student */
  readonly grade: number | null
  /** plain text; empty where nothing is released */
  readonly feedback: string
}

export interface ExportedStudent {
  readonly name: string
  readonly email: string | null
  /** the institution's own number */
  readonly idNumber: string | null
  /** the login id of a learning management system */
  readonly loginId: string | null
  /** one per exercise, in the order of the titles */
  readonly results: readonly ExportedResult[]
}

export interface GradeExport {
  readonly titles: readonly string[]
  readonly students: readonly ExportedStudent[]
}

/** Cells of a file, row by row, already safe for a spreadsheet. */
export type Rows = readonly (readonly string[])[]

/** Two decimals, as gradebooks write them: "80.00". The grade has been cut to them before. */
export const gradeCell = (grade: number): string => grade.toFixed(2)
