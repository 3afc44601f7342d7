export const markingAddress = (attempt: string): string => `/attempts/${attempt}/marking`
