import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'

/**
 * Ties a child to this process: it is stopped when this one exits, however that comes about.
 * @returns stops it, and resolves once it is gone
 */
export function tied(child: ChildProcess): () => Promise<void> {
  const stop = () => child.kill('SIGTERM')
  process.once('exit', stop)
  return async () => {
    process.off('exit', stop)
    if (child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    stop()
    await gone
  }
}

/** @returns what comes first: the answer, or an error once the child is gone */
export async function unlessGone<Answer>(
  child: ChildProcess,
  name: string,
  answer: Promise<Answer>,
): Promise<Answer> {
  const settled = new AbortController()
  const { signal } = settled
  const gone = once(child, 'exit', { signal }).then(([code]) => {
    throw new Error(`the ${name} ended with ${code}`)
  })
  gone.catch(() => {})
  try {
    return await Promise.race([answer, gone])
  } finally {
    settled.abort()
  }
}
