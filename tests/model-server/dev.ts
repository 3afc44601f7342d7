import { startModelServer } from './model-server.ts'

/** Starts the server for trying things out by hand: `npm run dev:model`. */

const DEFAULT_PORT = 4199

/** About how fast a small model speaks on a good day. */
const PACE = { firstTokenMs: 300, betweenTokensMs: 25 }

const port = Number(process.env['PORT'] ?? DEFAULT_PORT)

const { baseUrl } = await startModelServer({ port, pace: PACE }).catch((error: Error) => {
  process.stderr.write(
    `The model server cannot start on port ${port}: ${error.message}\nChoose another with PORT=${port + 1}.\n`,
  )
  process.exit(1)
})

process.stdout.write(`The model server listens at ${baseUrl}

  OPENAI_BASE_URL=${baseUrl} OPENAI_MODEL=client-voice npm start

Faults: open ${new URL('/', baseUrl)} and press a button, or
  curl -d '{"fault":"stall"}' ${new URL('/fault', baseUrl)}
  curl -d '{"fault":null}' ${new URL('/fault', baseUrl)}
`)
