import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { failure, success } from '#lib/result.ts'
import { readStoreSettings } from './store-settings.ts'

test('Store settings: nothing set keeps everything in one file under ./data', () => {
  const settings = success({ engine: 'sqlite', folder: resolve('data') })
  expect(readStoreSettings({})).toEqual(settings)
  expect(readStoreSettings({ DATABASE_URL: ' ', THIRD_CHAIR_DATA: '' })).toEqual(settings)
})

test('Store settings: a folder of one’s own, and Postgres before any folder', () => {
  expect(readStoreSettings({ THIRD_CHAIR_DATA: ' /srv/chair ' })).toEqual(
    success({ engine: 'sqlite', folder: '/srv/chair' }),
  )
  const url = 'postgresql://chair:secret@db.example:5433/chair?sslmode=require'
  expect(readStoreSettings({ THIRD_CHAIR_DATA: '/srv/chair', DATABASE_URL: url })).toEqual(
    success({ engine: 'postgres', url }),
  )
})

test.each(['mysql://chair:secret@db/chair', 'db.example:5432/chair', 'file:./chair.sqlite'])(
  'Store settings: DATABASE_URL=%s is refused with the form it should have',
  (url) => {
    expect(readStoreSettings({ DATABASE_URL: url })).toEqual(
      failure(
        'DATABASE_URL does not begin with postgres://: set it to postgres://USER:PASSWORD@HOST:5432/DATABASE, or leave it out to keep everything in one file',
      ),
    )
  },
)

test.each(['postgres://', 'postgres://chair:se#cret@db/chair', 'postgres://db:port/chair'])(
  'Store settings: DATABASE_URL=%s is refused without showing it',
  (url) => {
    expect(readStoreSettings({ DATABASE_URL: url })).toEqual(
      failure(
        'DATABASE_URL is not an address: write it as postgres://USER:PASSWORD@HOST:5432/DATABASE, with %40 for an @ and %2F for a / in the password',
      ),
    )
  },
)
