import { sha256 as digest } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** @returns 64 hexadecimal digits, the same in the browser and on the server */
export const sha256 = (text: string): string => bytesToHex(digest(utf8ToBytes(text)))
