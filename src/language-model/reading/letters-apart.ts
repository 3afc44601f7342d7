/** Five letters or more, each by itself: "i g n o r e", "i.g.n.o.r.e". */
const APART = /(?<![\p{L}\p{N}])(?:[\p{L}\p{N}][\s._*-]{1,4}){4,}[\p{L}\p{N}](?![\p{L}\p{N}])/gu

/** Letters set apart as the words they make; a wider gap parts words. */
export const lettersTogether = (text: string): string =>
  text.replace(APART, (run) =>
    run
      .split(/[\s._*-]{2,}/u)
      .map((word) => word.replace(/[\s._*-]/gu, ''))
      .join(' '),
  )
