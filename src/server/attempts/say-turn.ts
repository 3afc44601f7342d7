import type { ApiRefusal } from '#contract/api/api-refusal.ts'
import { failure, type Result, success } from '#lib/result.ts'
import { clientAnswered } from '#simulation/client-answered.ts'
import type { HostFailure } from '#simulation/host-failure.ts'
import type { SessionHost } from '#simulation/session-host.ts'
import type { SessionView } from '#simulation/session-view.ts'

type Said = Result<SessionView, ApiRefusal | 'opened-elsewhere'>

/**
 * Says something at one place of the talk. The same words twice at one place count once, so that whoever does not know
 * whether they arrived may send them again. Resolves with the client's answer, but does not wait for a language model.
 */
export async function sayTurn(
  host: SessionHost,
  { index, text }: { readonly index: number; readonly text: string },
): Promise<Said> {
  const { turns } = host.view()
  const there = turns[index]
  if (there !== undefined) {
    const isSame = there.speaker === 'trainee' && there.text === text
    return isSame ? success(await answered(host)) : failure('turn-taken')
  }
  if (index > turns.length) return failure('turn-out-of-order')
  const said = await host.say(text)
  return said.ok ? success(await answered(host)) : failure(refusalOf(said.failure))
}

/** The embedded voice answers at once; words of a language model are followed on a stream of their own. */
export async function answered(host: SessionHost): Promise<SessionView> {
  const [{ event } = { event: null }] = host.journal()
  const isEmbedded = event?.type === 'session.opened' && event.header.voice === 'embedded'
  if (isEmbedded) await clientAnswered(host)
  return host.view()
}

export function refusalOf(said: HostFailure): ApiRefusal | 'opened-elsewhere' {
  switch (said) {
    case 'opened-elsewhere':
      return 'opened-elsewhere'
    case 'not-now':
      return 'not-now'
    case 'too-long':
      return 'too-long'
    case 'empty':
      return 'invalid-request'
    case 'storage-full':
    case 'storage-refused':
    case 'voice-failed':
      return 'storage-refused'
  }
}
