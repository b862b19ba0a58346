import {describe, expect, it} from 'vitest'
import {rules} from '../rules/index.js'
import {callInGrounds} from '../rules/lexicons/call-in-grounds.js'
import {folderOf, runCli} from './run-cli.js'

const draft = (committee: string) => `Report to: ${committee}

Recommendation(s):

(1) That the hall be let.

Alternative options considered and rejected:

N/A

Consultation:

The parish council was consulted on 3 June 2024 and any comments have been incorporated into the report.

Background papers:
`
const folder = folderOf({
  'cabinet.md': draft('Cabinet'),
  'licensing.md': draft('Licensing Committee'),
  'dated.md': 'Report to: Cabinet\nDate of meeting: 25 September 2018\n\nBackground papers: None\n',
  'good.md': 'Report to: Cabinet\n\nBackground papers: None\n',
})

describe('the verdict', () => {
  it('groups what was found by the grounds of call-in', async () => {
    const {code, stdout} = await runCli(folder, ['verdict', 'cabinet.md'])
    expect(code).toBe(1)
    expect(stdout).toContain('Not ready to publish')
    expect(stdout).toMatch(/Where it is open to call-in/)
    expect(stdout).toMatch(/No options set out +lines? 9/)
    expect(stdout).toMatch(/Inadequate consultation +line 13/)
    expect(stdout).toMatch(/Background papers missing or incomplete +line 15/)
  })

  it('says that what is no executive decision is not called in', async () => {
    const {stdout} = await runCli(folder, ['verdict', 'licensing.md'])
    expect(stdout).toContain('This is no executive decision, so it is not called in')
  })

  it('says so where there is no exposure', async () => {
    const {code, stdout} = await runCli(folder, ['verdict', 'good.md'])
    expect(code).toBe(0)
    expect(stdout).toContain('Nothing falls under the usual grounds of call-in.')
  })

  it('is data too', async () => {
    const {stdout} = await runCli(folder, ['verdict', 'cabinet.md', '--format', 'json'])
    const options = {ruleId: 'decision/missing-options', line: 9}
    expect(JSON.parse(stdout)).toMatchObject([{filePath: 'cabinet.md', isReady: false, canBeCalledIn: true}])
    expect(JSON.parse(stdout)).toHaveProperty('0.grounds.1', {
      ground: 'No options set out',
      findings: [
        {
          ...options,
          severity: 1,
          message:
            '“N/A” gives no reason; name the alternatives and why they were rejected, or why there is no choice.',
        },
      ],
    })
  })

  it('notes what is worth knowing, and so does the list of findings for one draft', async () => {
    const note = 'Publish by Monday 17 September 2018 (five clear days before the meeting).'
    const {stdout} = await runCli(folder, ['verdict', 'dated.md'])
    expect(stdout).toContain(`1 draft.\n${note}\n`)
    const {stdout: json} = await runCli(folder, ['verdict', 'dated.md', '--format', 'json'])
    expect(JSON.parse(json)).toHaveProperty('0.notes', [{range: [36, 53], text: note}])
    expect((await runCli(folder, ['dated.md'])).stdout).toContain(`1 draft.\n${note}\n`)
    expect((await runCli(folder, ['dated.md', '--quiet'])).stdout).not.toContain('Publish by')
    expect((await runCli(folder, ['dated.md', 'good.md'])).stdout).not.toContain('Publish by')
    const off = ['dated.md', '--rule', 'access/too-few-clear-days: off']
    expect((await runCli(folder, off)).stdout).not.toContain('Publish by')
    expect((await runCli(folder, ['dated.md', '--format', 'json'])).stdout).not.toContain('Publish by')
  })

  it('has two formats only', async () => {
    const {code, stderr} = await runCli(folder, ['verdict', 'cabinet.md', '--format', 'compact'])
    expect(code).toBe(2)
    expect(stderr).toContain('use pretty or json')
  })
})

describe('a ground', () => {
  it.each(callInGrounds)('“$title” names rules that exist', ({rules: ids}) => {
    expect(ids.filter(id => !Object.hasOwn(rules, id))).toEqual([])
  })
})
