import type { ServerResponse } from 'node:http'
import { HTTP_FAULTS, isHttpFault, type HttpFault } from './http-fault.ts'
import { playSteps } from './play-steps.ts'
import { JSON_HEAD } from './reply-steps.ts'
import type { ServerMemory } from './server-memory.ts'
import { type Step, send } from './wire-step.ts'

/** Faults that lie with one chat request, so that the list of models does not suffer from them. */
const OF_ONE_REQUEST: readonly HttpFault[] = ['no-such-model', 'context-too-long', 'format-refused']

/** What the list holds when the model that is asked for is not here. */
const ANOTHER_MODEL = 'another-model'

/** `GET /v1/models`: shares the fault that is turned on, or that the default answer is, where it is the whole server's. */
export async function answerModels({
  response,
  memory,
  models,
}: {
  readonly response: ServerResponse
  readonly memory: ServerMemory
  readonly models: readonly string[]
}): Promise<void> {
  const byDefault = memory.defaultAnswer()
  const fault = memory.switched()?.fault ?? (byDefault.kind === 'fault' ? byDefault.fault : null)
  if (fault !== null && isHttpFault(fault) && !OF_ONE_REQUEST.includes(fault))
    await playSteps(HTTP_FAULTS[fault].steps(byDefault.kind === 'fault' ? byDefault : {}), response)
  else await playSteps(list(fault === 'no-such-model' ? [ANOTHER_MODEL] : models), response)
}

const list = (models: readonly string[]): readonly Step[] => [
  JSON_HEAD,
  send(
    JSON.stringify({
      object: 'list',
      data: models.map((id) => ({ id, object: 'model', created: 0, owned_by: 'model-server' })),
    }),
  ),
]
