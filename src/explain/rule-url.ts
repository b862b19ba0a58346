const pages = 'https://github.com/reportlint/reportlint/blob/main/docs/rules/'

/** Where a rule's page can be read; nothing is ever fetched from there. */
export function ruleUrl(id: string): string {
  return `${pages}${id}.md`
}
