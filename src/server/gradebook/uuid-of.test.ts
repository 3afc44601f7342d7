import { expect, test } from 'vitest'
import { uuidOf } from './uuid-of.ts'

test('an address gives the UUID that other programs give it', () => {
  // python3 -c "import uuid; print(uuid.uuid5(uuid.NAMESPACE_URL, '…'))"
  expect(uuidOf('https://example.edu/attempts/a1')).toBe('4c4f9611-5ab4-559f-83a3-cb8cabbabfec')
})
