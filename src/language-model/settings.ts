/** What the operator has set up, read from the environment once at the start. The environment always wins. */
export interface LanguageModelSettings {
  /** a stand-in where a local server needs none */
  readonly key: string
  readonly baseUrl: string
  /** the host of `baseUrl` with its port, as students are told where their words go */
  readonly serverName: string
  /** speaks the client's words */
  readonly model: string
  /** reads whole sessions; the same as `model` unless set */
  readonly judgeModel: string
  readonly watchdogs: Watchdogs
}

/** Milliseconds. @source the SDK watches nothing after the response headers; the lengths are judgement, to be validated */
export interface Watchdogs {
  readonly firstTokenMs: number
  /** the longest silence between two tokens */
  readonly stallMs: number
  readonly totalMs: number
}

export const DEFAULT_WATCHDOGS: Watchdogs = {
  firstTokenMs: 10_000,
  stallMs: 6_000,
  totalMs: 30_000,
}
