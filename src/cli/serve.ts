import type { Command } from './command-io.ts'

export const serve: Command = {
  summary: 'serve the app in the browser, building it first where needed',
  usage: `third-chair serve [--port NUMBER] [--host ADDRESS] [--no-build]

Serves the app and prints its address. PORT (default 4173) and HOST (default: every address of this machine)
come from the environment; the options win over them. OPENAI_MODEL and its companions (.env.example) give the client a
language model's voice; "third-chair doctor" says whether that can work. Courses and their graded work are kept in
THIRD_CHAIR_DATA or DATABASE_URL; COURSES=off leaves them out. /healthz says that the process lives, /readyz that it can serve.
Stops on Ctrl-C or SIGTERM, letting running requests finish.`,
  run: async (args, io) => (await import('./run-server.ts')).runServer(args, io),
}
