import type {Report} from '#rule'
import {remember} from '#text/remember'

/** Reads a draft once, whichever rule asks first. */
export const onceADraft = <T>(read: (report: Report) => T) => remember(read)
