const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })

/** @returns a day such as "4 Mar 2026", as the device's clock has it */
export const dayWords = (iso: string): string => DAY.format(new Date(iso))
