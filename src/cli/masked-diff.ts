import type {Change} from './change-drafts.js'

/** What would change, with a veil over every name. */
export async function maskedDiff(changes: readonly Change[], maskNames: (text: string) => string): Promise<string> {
  const {createTwoFilesPatch} = await import('diff')
  const patch = ({shown, before, text, mask}: Change) =>
    createTwoFilesPatch(maskNames(shown), maskNames(shown), maskNames(mask(before)), maskNames(mask(text)))
  return changes.map(patch).join('')
}
