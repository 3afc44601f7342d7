import { createHash } from 'node:crypto'

/** The name space of addresses. @source RFC 9562, §6.6 */
const ADDRESSES = '6ba7b811-9dad-11d1-80b4-00c04fd430c8'
const VERSION = 0x50
const VARIANT = 0x80

/** A UUID of version 5: the same address always gives the same. @source RFC 9562, §5.5 */
export function uuidOf(address: string): string {
  const space = Buffer.from(ADDRESSES.replaceAll('-', ''), 'hex')
  const bytes = createHash('sha1').update(space).update(address).digest().subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | VERSION, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | VARIANT, 8)
  const hex = bytes.toString('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-')
}
