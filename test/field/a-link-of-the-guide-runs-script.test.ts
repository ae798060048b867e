/** Met in a trial as an attacker: `target="javascript:…"` became the address of links and of a search. */
import { expect } from '@open-wc/testing';
import { publish } from '../support/centre.js';
import { eventually, mount } from '../support/guide.js';
import { complaintsOf, consoleText } from '../support/webmaster.js';

const hrefs = (guide: Element) =>
  [...(guide.shadowRoot?.querySelectorAll('a') ?? [])].map(({ href }) => href);

describe('where visitors are sent by `target`', () => {
  for (const target of [
    'javascript:document.title=1//',
    ' JavaScript:document.title=1//',
    'java\nscript:document.title=1//',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://x.example/1',
    'file:///etc/passwd',
    'intent://x#Intent;scheme=http;end',
  ])
    for (const view of ['teaser', 'sheet'])
      it(`is never ${JSON.stringify(target)} (view="${view}")`, async () => {
        const { catalogue } = await publish();
        const complaints = complaintsOf(document);
        const guide = await mount({ catalogue, target, view, product: 'terras' });
        await eventually(() => expect(hrefs(guide)).not.to.be.empty);
        for (const href of hrefs(guide)) expect(href).to.match(/^(https?|mailto|tel):/);
        await eventually(() => expect(complaints[0]?.message).to.contain('target='));
      });

  it('is a page of the site', async () => {
    const { catalogue } = await publish();
    const guide = await mount({ catalogue, target: '/ondernemen', view: 'teaser' });
    await eventually(() => expect(hrefs(guide)).not.to.be.empty);
    for (const href of hrefs(guide)) expect(new URL(href).pathname).to.equal('/ondernemen');
    expect(consoleText()).to.equal('');
  });
});
