import {defineRule, type Image} from '#rule'
import {isEmptyDescription} from '../lexicons/image-words.js'

export default defineRule({
  summary: 'Every image says in words what it shows.',
  why: 'Who cannot see a map or chart hears its description read aloud, or nothing at all.',
  source:
    'Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (SI 2018/952); GOV.UK guidance on accessible documents; WCAG 2.2, 1.1.1',
  severity: 'error',
  messages: {
    missing: 'An image has no description; say in its alternative text what it shows, or mark it as decorative.',
    empty: 'Description “{alt}” does not say what the image shows; write what it tells the reader.',
  },
  examples: [
    {ok: '## Summary\n\n![Map of the four crossings on Mill Lane](map.png)\n'},
    {
      bad: '## Summary\n\nThe site is shown below.\n\n![](map.png)\n',
      finds: ['5:1 An image has no description; say in its alternative text what it shows, or mark it as decorative.'],
    },
    {
      bad: '## Summary\n\n![IMG_2041.jpg](a/IMG_2041.jpg) and ![Chart 1][costs] and <img src="b.png">\n\n[costs]: media/c.png\n',
      finds: [
        '3:1 Description “IMG_2041.jpg” does not say what the image shows; write what it tells the reader.',
        '3:37 Description “Chart 1” does not say what the image shows; write what it tells the reader.',
        '3:59 An image has no description; say in its alternative text what it shows, or mark it as decorative.',
      ],
    },
    {
      bad: '## Summary\n\n![A picture containing text, map&#10;&#10;Description automatically generated](media/image3.png)\n\n![site-plan](img/site-plan.png)\n',
      finds: [
        '3:1 Description “A picture containing text, map…” does not say what the image shows; write what it tells the reader.',
        '5:1 Description “site-plan” does not say what the image shows; write what it tells the reader.',
      ],
    },
    {
      near: '## Summary\n\n![](rule.png){role="presentation"}\n\n<img src="rule.png" alt="">\n\n![](rule.png "decorative")\n',
    },
    {
      near: '## Summary\n\n`![](map.png)` is markdown.\n\n<!-- ![](old.png) <img src="old.png"> -->\n\n![Map 2: the wards](map-2.png)\n',
    },
    {near: '## Summary\n\n![Midshire](midshire.png) ![Chart of rents by ward, 2019 to 2023](chart.png)\n'},
    {near: 'Summary:\n\nSee map.png and chart1.jpg!\n'},
  ],
  *check({report}) {
    for (const image of report.images) {
      if (image.isDecorative) continue
      if (image.alt === '') yield {says: 'missing', at: image}
      else if (isEmptyDescription(image.alt, fileOf(image)))
        yield {says: 'empty', with: {alt: brief(image.alt)}, at: image}
    }
  },
})

function fileOf({target}: Image): string {
  return target.startsWith('data:') ? '' : target.slice(target.lastIndexOf('/') + 1)
}

const longest = 32

function brief(alt: string): string {
  const line = alt.replace(/\s+/g, ' ')
  return line.length > longest ? line.slice(0, longest).replace(/ \S{0,20}$/, '') + '…' : line
}
