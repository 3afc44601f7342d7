import type { SittingStudent } from './sitting-student.ts'

export interface Load {
  /** milliseconds from the moment a turn was due until it was answered */
  readonly delays: readonly number[]
  /** turns that found every student still waiting for an answer: the server was too slow for the load */
  readonly overrun: number
}

/**
 * So many turns a second, evenly, whatever the server does: a turn that is due is not put off until another one is
 * answered, so that waiting counts.
 */
export async function loadWith(
  students: readonly SittingStudent[],
  { turnsASecond, seconds }: { readonly turnsASecond: number; readonly seconds: number },
): Promise<Load> {
  const delays: number[] = []
  const running = new Set<Promise<void>>()
  let overrun = 0
  const started = performance.now()
  const total = turnsASecond * seconds
  for (let turn = 0, next = 0; turn < total; turn++) {
    const due = started + (turn * 1000) / turnsASecond
    const wait = due - performance.now()
    if (wait > 1) await new Promise((resolve) => setTimeout(resolve, wait))
    let student: SittingStudent | undefined
    for (let tried = 0; tried < students.length && student === undefined; tried++) {
      const candidate = students[next++ % students.length]
      if (candidate?.isBusy() === false) student = candidate
    }
    if (student === undefined) {
      overrun += 1
      continue
    }
    const said = student
      .sayNext()
      .then((answerMs) => void delays.push(Math.max(answerMs, 0)))
      .finally(() => running.delete(said))
    running.add(said)
  }
  await Promise.all(running)
  return { delays, overrun }
}
