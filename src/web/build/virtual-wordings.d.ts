declare module 'virtual:wordings' {
  /**
   * Brings the texts and weights that a build has moved out of the observer's and the debrief's modules: none of them
   * may be imported before. Rejects where the network gave out; may then be asked again.
   */
  export const bringWordings: () => Promise<void>
}
