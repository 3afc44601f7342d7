/** Whether an address of the page is one where graded work is done. */
export const isGradedAddress = (path: string): boolean => /^\/(?:exercises|attempts)\//.test(path)
