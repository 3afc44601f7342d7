import { bringWordings } from 'virtual:wordings'

/** The observer as a page comes by it. */
export async function builtObserver() {
  await bringWordings()
  return import('#coding/code.ts')
}
