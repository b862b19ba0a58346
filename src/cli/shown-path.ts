import path from 'node:path'

/** A file as output calls it: from the working directory, with slashes everywhere. */
export const shownPath = (cwd: string, file: string) => path.relative(cwd, file).replaceAll(path.sep, '/') || file
