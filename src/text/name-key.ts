import {nameParts} from './name-parts.js'

/** The same for “Amina Okafor”, “AMINA OKAFOR” and “Okafor, Amina”. */
export const nameKey = (name: string) => [...nameParts(name)].sort().join(' ')
