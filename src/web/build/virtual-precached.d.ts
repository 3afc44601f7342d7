declare module 'virtual:precached' {
  /** of `index.html` as it was built, as a Subresource Integrity value: a server that adds to the page says its own */
  export const builtPage: string
  /** same-origin addresses of everything else that practice needs; their names change with their content */
  export const assets: readonly string[]
}
