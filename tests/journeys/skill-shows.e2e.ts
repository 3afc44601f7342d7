import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseScenario } from '#scenario/parse-scenario.ts'
import { expect, type Student, test } from './student.fixture.ts'

const SCENARIOS = ['e01-first-fifteen-minutes', 'e04-friend-request', 'e05-silent-one']

function scripts(id: string) {
  const file = join(import.meta.dirname, '..', '..', 'scenarios', `${id}.yaml`)
  const { scenario } = parseScenario(readFileSync(file, 'utf8'), file)
  if (scenario === null) throw new Error(`${id} does not lint clean`)
  const repliesOf = (kind: 'skilled' | 'clumsy') =>
    scenario.trainees.find((trainee) => trainee.kind === kind)?.replies ?? []
  return {
    title: scenario.title,
    skilled: repliesOf('skilled'),
    clumsy: repliesOf('clumsy'),
  }
}

/** Speaks a whole script, as far as the client stays, and reads the debrief. */
async function practises(student: Student, title: string, replies: readonly string[]) {
  const { page } = student
  await student.arrives()
  await student.chooses(title)
  await student.begins()
  const { spoken, isLeft } = await student.saysAll(replies)
  if (!isLeft) await student.ends()
  await student.asksForDebrief()
  const felt = page.getByRole('region', { name: 'How the client felt' })
  await felt.locator('summary').first().click()
  const endsAt = async (variable: string): Promise<number> => {
    const headers = await felt.getByRole('columnheader').allInnerTexts()
    const column = headers.findIndex((header) => header.toLowerCase() === variable)
    const cells = felt.getByRole('row').last().locator('th, td')
    return Number(await cells.nth(column).innerText())
  }
  return {
    levels: await student.levels(),
    spoken,
    trust: await endsAt('trust'),
    openness: await endsAt('openness'),
    debrief: await page.getByRole('main').innerText(),
  }
}

for (const id of SCENARIOS) {
  const { title, skilled, clumsy } = scripts(id)

  test(`${title}: a skilled and a clumsy student end with another client and another debrief`, async ({
    student,
  }) => {
    test.slow()
    const good = await practises(student, title, skilled)
    const poor = await practises(student, title, clumsy)

    expect(new Set(good.spoken).size).toBe(good.spoken.length)
    expect(new Set(poor.spoken).size).toBe(poor.spoken.length)
    expect(good.levels['Empathy']).toBeGreaterThan(poor.levels['Empathy'] ?? 1)
    expect(good.trust - poor.trust).toBeGreaterThan(20)
    expect(good.openness - poor.openness).toBeGreaterThan(20)
    expect(good.debrief).not.toEqual(poor.debrief)
    for (const reply of [skilled[0], skilled.at(-1)]) expect(good.debrief).toContain(reply)
  })
}
