import type { Command } from './command-io.ts'

export const demo: Command = {
  summary: 'serve a course of thirty made-up students to look around in',
  usage: `third-chair demo [serve's options]

Fills a folder of its own, which is deleted when the server stops, with a course: an exercise, attempts in every state,
marks, a contest. Prints e-mail and password of an administrator, an instructor, a marker and two students, and serves it.
Your own courses in THIRD_CHAIR_DATA or DATABASE_URL are not touched.`,
  run: async (args, io) => (await import('./run-demo.ts')).runDemo(args, io),
}
