import type { ReplayFrame } from '#feedback/replay/replay-frame.ts'

/** "Start", "Reply 4 of 11". @param replies of the whole session */
export const placeWords = ({ reply }: ReplayFrame, replies: number): string =>
  reply === 0 ? 'Start' : `Reply ${reply} of ${replies}`

/** "Reply 4: trust +4, strain between you −3." */
export const movedWords = ({ reply, moved }: ReplayFrame): string =>
  reply === 0
    ? 'Start: before your first reply.'
    : `Reply ${reply}: ${moved ?? 'nothing moved by more than a little'}.`
