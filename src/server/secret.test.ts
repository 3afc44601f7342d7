import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { failure, success } from '#lib/result.ts'
import { scratchFolder } from '#tests/setup/scratch-store.ts'
import { readSecret } from './secret.ts'

describe('The secret of sign-ins', () => {
  test('is made by the first start, for its owner alone, and stays', () => {
    const folder = join(scratchFolder(), 'data')
    const first = readSecret({}, folder)
    expect(first.ok && first.value.length).toBe(44)
    expect(readSecret({}, folder)).toEqual(first)
    expect(statSync(join(folder, 'auth-secret')).mode & 0o777).toBe(0o600)
  })

  test('comes from the environment where it is given', () => {
    const given = 'g'.repeat(32)
    expect(readSecret({ AUTH_SECRET: given }, scratchFolder())).toEqual(success(given))
  })

  test('is refused where it is too short to keep', () => {
    expect(readSecret({ AUTH_SECRET: 'short' }, '/data')).toEqual(
      failure(
        'AUTH_SECRET has 5 characters and needs 32: make one with "openssl rand -base64 32", or leave it out and the server keeps one in /data',
      ),
    )
  })

  test('that is cut off on the disk is no secret', () => {
    const folder = scratchFolder()
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'auth-secret'), 'x')
    expect(readSecret({}, folder)).toEqual(
      failure(
        `${join(folder, 'auth-secret')} is damaged: delete it, and everybody signs in once more`,
      ),
    )
  })
})
