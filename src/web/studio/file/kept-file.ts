/** A scenario file as this browser keeps it. */
export interface KeptFile {
  readonly id: string
  /** with its ending: "sam.yaml" */
  readonly name: string
  readonly text: string
  /** as it was last read from the disk, written there or downloaded; null before that */
  readonly savedText: string | null
  /** the file on the disk; null where the browser gives none, or the file was never there */
  readonly handle: FileSystemFileHandle | null
  /** counts what was written, so that a tab that knows an older one notices */
  readonly version: number
  /** ISO 8601 */
  readonly changedAt: string
}

/** What is given of a file that is not kept yet. */
export type NewFile = Pick<KeptFile, 'name' | 'text' | 'savedText' | 'handle'>
