/**
 * Whether a path is one where somebody practises, which this device can show by itself. At every other address a server
 * has the say: graded work, courses, signing in, Studio.
 */
export const isPracticeAddress = (path: string): boolean => path === '/' || PRACTICE.test(path)

const PRACTICE = /^\/(?:practise|session|progress|review|drills|supervision|level-5)(?:\/|$)/
