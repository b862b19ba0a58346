import {nameParts} from './name-parts.js'

/** The same for “Amina Okafor”, “AMINA OKAFOR” and “Okafor, Amina”, in whichever form their accents are. */
export const nameKey = (name: string) => [...nameParts(name.normalize('NFC'))].sort().join(' ')
