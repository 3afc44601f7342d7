import { CsvError } from 'csv-parse'
import { parse } from 'csv-parse/sync'
import { failure, type Result, success } from '#lib/result.ts'

/** What tells cells apart in the files of registries, spreadsheets and learning management systems. */
const SEPARATORS = [',', ';', '\t', ':', '|'] as const

type Records = readonly (readonly string[])[]

/**
 * The rows of a CSV file, the header first and rows without text included, so that lines are counted right. Whatever
 * splits the header into most cells is taken for the separator; in the rows below it may stand for something else.
 */
export function rosterRecords(csv: string): Result<Records, 'unreadable'> {
  try {
    const widths = SEPARATORS.map((separator) => ({
      separator,
      width: read(csv, separator, 1)[0]?.length ?? 0,
    }))
    const { separator } = widths.reduce((one, other) => (other.width > one.width ? other : one))
    return success(read(csv, separator))
  } catch (error) {
    if (error instanceof CsvError) return failure('unreadable')
    throw error
  }
}

const read = (csv: string, delimiter: string, rows?: number): string[][] =>
  parse(csv, {
    delimiter,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    ...(rows === undefined ? {} : { to: rows }),
  })
