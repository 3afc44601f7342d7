/** Where a command reads and writes. Tests pass their own; `third-chair.ts` passes the process's. */
export interface CommandIo {
  readonly stdin: AsyncIterable<string | Uint8Array>
  readonly stdout: (text: string) => void | Promise<void>
  readonly stderr: (text: string) => void
  readonly isTerminal: boolean
}

/** 0 fine, 1 problems found, 2 wrong usage, 3 could not run. @source architecture, "The command line is an interface" */
export type ExitCode = 0 | 1 | 2 | 3

export interface Command {
  readonly summary: string
  readonly usage: string
  readonly run: (args: readonly string[], io: CommandIo) => Promise<ExitCode>
}
