export const WORDINGS_MODULE = 'virtual:wordings'

/**
 * The module behind `virtual:wordings`. It is no script of ours that waits at its top level: one that failed there could
 * not be run again, and a student whose network comes back would have to load the page anew.
 * @param files name of a list and its address; none outside a build, where the sources hold their texts themselves
 */
export const wordingsLoader = (files: readonly (readonly string[])[]): string => `
${files.map(([name]) => `export let ${name}`).join('\n')}
const list = async (url) => {
  const response = await fetch(url)
  if (!response.ok) throw new Error(url + ' answered ' + response.status)
  return response.json()
}
const bring = async () => {
  const lists = await Promise.all([${files.map(([, url]) => `list(${JSON.stringify(url)})`)}])
  ;[${files.map(([name]) => name)}] = lists
}
let coming
export const bringWordings = () =>
  (coming ??= bring().catch((error) => {
    coming = undefined
    throw error
  }))
`
