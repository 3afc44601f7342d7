import type { CommandIo, ExitCode } from './command-io.ts'

type Run = (
  args: readonly string[],
  io: CommandIo,
  variables: Readonly<Record<string, string | undefined>>,
) => Promise<ExitCode>

/** Runs a command in this process. @returns what it wrote and how it ended */
export async function runCommand(
  command: Run,
  args: readonly string[],
  variables: Readonly<Record<string, string | undefined>>,
) {
  let stdout = ''
  let stderr = ''
  const exit = await command(
    args,
    {
      stdin: (async function* () {})(),
      stdout: (text) => {
        stdout += text
      },
      stderr: (text) => {
        stderr += text
      },
      isTerminal: false,
    },
    variables,
  )
  return { exit, stdout, stderr }
}
