import { type Result, success } from '#lib/result.ts'
import type { HostFailure } from '#simulation/host-failure.ts'
import type { MakeHint } from './hint.tsx'
import type { hintInSteps } from './hint-in-steps.tsx'

/** Hints come behind the first page, with the words they are made of and what they look like. */
export async function bringHint(
  ...asked: Parameters<typeof hintInSteps>
): Promise<Result<MakeHint, HostFailure>> {
  try {
    const part = await import('./hint-in-steps.tsx')
    return await part.hintInSteps(...asked)
  } catch (error) {
    // So browsers call a script that did not come; anything else is a mistake of ours.
    if (!(error instanceof TypeError)) throw error
    return success(() => (
      <p className="mb-2 px-4">The hint has not come; the network may be gone. Ask again later.</p>
    ))
  }
}
