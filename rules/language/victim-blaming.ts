import {defineRule} from '#rule'
import {blamingWordings} from '../lexicons/blaming-wordings.js'
import {findWordings} from '../lexicons/find-wordings.js'

export default defineRule({
  summary: 'No wording lays the blame for abuse on the person abused.',
  why: 'Children and adults who read that they chose it do not ask for help, and those who did it go out of sight.',
  source: 'The Children’s Society, appropriate language in relation to child exploitation',
  severity: 'warning',
  messages: {blame: '“{words}” blames the person harmed; write, say, “{instead}”.'},
  examples: [
    {ok: 'Summary:\n\nTwo children were sexually exploited by older men. The team helps victims of domestic abuse.\n'},
    {
      bad: 'Summary:\n\nThe review spoke of a child prostitute. Some young people put themselves at risk by going missing.\n',
      finds: [
        '3:23 “child prostitute” blames the person harmed; write, say, “child who is sexually exploited”.',
        '3:59 “put themselves at risk” blames the person harmed; write, say, “at risk of harm from others”.',
      ],
    },
    {
      bad: 'Summary:\n\nThe girl was promiscuous, and her life with the gang was a lifestyle choice. She chose to stay with her abuser.\n',
      finds: [
        '3:14 “promiscuous” blames the person harmed; write, say, “at risk of sexual exploitation”.',
        '3:60 “lifestyle choice” blames the person harmed; write, say, “being exploited or abused”.',
        '3:82 “chose to stay with her abuser” blames the person harmed; write, say, “prevented by the abuse from leaving”.',
      ],
    },
    {
      bad: 'Summary:\n\nThe boy was engaging in prostitution. A pupil was in a relationship with an older man. It was a lifestyle choice.\n',
      finds: [
        '3:13 “engaging in prostitution” blames the person harmed; write, say, “being exploited or abused”.',
        '3:51 “in a relationship with an older man” blames the person harmed; write, say, “sexually abused”.',
        '3:95 “a lifestyle choice” blames the person harmed; write, say, “being exploited or abused”.',
      ],
    },
    // Who was forced, adults, and those who work on it.
    {
      near: 'Summary:\n\nChildren are forced into street prostitution and made to take part in drug running. The law on adults engaging in prostitution is old. Partners take part in county lines work with young people. Cycling is a healthy lifestyle choice.\n',
    },
    // Other choices and other risks, names, words of others, and those who say that it is no choice.
    {
      near: 'Summary:\n\nThe service helps people with healthy lifestyle choices. Parents and children make lifestyle choices. Children put themselves at risk when they run into the road. Officers put themselves at risk to rescue a boy from the river. Councillors leave themselves open to abuse when they speak to young people.\n',
    },
    {
      near: 'Summary:\n\nExploitation is not a lifestyle choice of the child. The Optional Protocol on Child Prostitution applies. The term child prostitute is to be avoided. A report of 2005 called it “a lifestyle choice of the girl”.\n',
    },
  ],
  *check({report}) {
    for (const {wording, sentence, words, start, end, instead} of findWordings(report, blamingWordings())) {
      const at = sentence.prose.passage.range(start, end)
      yield {says: 'blame', with: {words, instead}, at, ...(wording.isLoose && {severity: 'suggestion'})}
    }
  },
})
