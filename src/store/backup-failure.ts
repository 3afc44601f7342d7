/** Why a backup was not made or not brought back, with a sentence for the operator. */
export interface BackupFailure {
  /** `bad-file`: the file given is at fault; `could-not-run`: something else; `wrong-usage`: another file is meant */
  readonly kind: 'bad-file' | 'could-not-run' | 'wrong-usage'
  readonly sentence: string
}

export const backupFailure = (kind: BackupFailure['kind'], sentence: string): BackupFailure => ({
  kind,
  sentence,
})

export const saidBy = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)
