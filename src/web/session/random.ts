/** @returns 128 random bits as 32 hexadecimal digits; works on plain HTTP too, where `randomUUID` does not exist */
export const randomId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')

/** @returns an unsigned 32-bit integer */
export const randomSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
