import { expect } from '@open-wc/testing';
import { publish } from '../support/centre.js';
import { MARKET, gingelomWith, marketWith, productWith } from '../support/content-with.js';
import { mount } from '../support/guide.js';
import { mountSheet, part, parts, section, textOf, titles } from '../support/visitor.js';

const MARKUP =
  '<img src=x onerror="globalThis.broken = true"><script>globalThis.broken = true</script>';
const product = 'standplaats-markt';

describe('what data says', () => {
  afterEach(() => {
    delete (globalThis as { broken?: boolean }).broken;
  });

  it('stays text in the list, whatever markup it holds', async () => {
    const { catalogue } = await publish({
      catalogue: productWith({ name: MARKUP, summary: MARKUP }),
      settings: gingelomWith({ notices: [{ text: MARKUP }] }),
    });
    const guide = await mount({ catalogue, municipality: 'gingelom' });
    expect(titles(guide)).to.include(MARKUP);
    expect(parts(guide, 'message').map(textOf)).to.deep.equal([MARKUP]);
    expect(guide.shadowRoot?.querySelectorAll('img,script')).to.have.length(0);
    expect(globalThis).not.to.have.property('broken');
  });

  it('stays text in every corner of a sheet', async () => {
    const item = { name: MARKUP, description: MARKUP };
    const { catalogue } = await publish({
      sheets: marketWith({
        summary: MARKUP,
        description: [{ type: 'paragraph', content: [MARKUP, { type: 'strong', text: MARKUP }] }],
        requirements: [{ ...item, evidence: item }],
        procedures: [item, item],
        fees: [{ label: MARKUP, unit: MARKUP, amount: 1, decision: { body: MARKUP } }],
        costs: [item],
        processingTime: MARKUP,
        actions: [{ kind: 'counter', label: MARKUP }],
        contactPoints: [
          { name: MARKUP, telephone: MARKUP, email: MARKUP, openingHoursText: MARKUP },
        ],
        websites: [{ name: MARKUP, url: MARKUP }],
      }),
    });
    const guide = await mountSheet({ catalogue, product }, MARKET);
    expect(textOf(part(guide, 'sheet')).split(MARKUP).length).to.be.above(20);
    expect(guide.shadowRoot?.querySelectorAll('img,script')).to.have.length(0);
    expect(globalThis).not.to.have.property('broken');
  });

  for (const [what, url] of [
    ['a script', 'javascript:alert(1)'],
    ['a script in disguise', 'java\nscript:alert(1)'],
    ['data', 'data:text/html,<script>alert(1)</script>'],
    ['an address without encryption', 'http://x.test/'],
    ['credentials', 'https://user:secret@x.test/'],
    ['a name that hides another', 'https://www.gingelom.test@x.test/'],
    ['text that turns around', 'https://x.test/\u202egnp.exe'],
    ['backslashes', 'https:\\\\x.test\\'],
    ['a relative address', '/formulier'],
    ['no address at all', 'zie onze website'],
  ]) {
    it(`links nowhere for ${what}`, async () => {
      const { catalogue } = await publish({
        sheets: marketWith({
          description: [
            {
              type: 'paragraph',
              content: [{ type: 'link', url: url as string, content: ['hier'] }],
            },
          ],
          websites: [{ name: 'Meer weten', url: url }],
          actions: [{ kind: 'onlineForm', label: 'Aanvragen', url: url }],
          fees: [{ label: 'Plaats', decision: { body: 'gemeenteraad', url: url as string } }],
          contactPoints: [{ name: 'Loket', url: url as string }],
        }),
      });
      const guide = await mountSheet({ catalogue, product }, MARKET);
      const links = part(guide, 'sheet').querySelectorAll('a:not([part=back])');
      expect([...links].map(textOf)).to.deep.equal([]);
      const text = textOf(part(guide, 'sheet'));
      for (const shown of ['hier', 'Meer weten', 'Aanvragen', 'gemeenteraad']) {
        expect(text).to.contain(shown);
      }
    });
  }

  it('links elsewhere without giving the other page a hold on this one', async () => {
    const websites = [{ name: 'Meer weten', url: 'https://x.test/a?b=c#d' }];
    const { catalogue } = await publish({ sheets: marketWith({ websites }) });
    const guide = await mountSheet({ catalogue, product }, MARKET);
    const link = section(guide, 'Nuttige websites').querySelector('a');
    expect(link?.href).to.equal('https://x.test/a?b=c#d');
    expect(link?.rel).to.equal('noopener');
  });

  for (const [what, contact] of [
    ['an e-mail address with a header in it', { email: 'a@x.test?bcc=b@x.test' }],
    ['an e-mail address that is none', { email: 'niemand' }],
    ['a telephone number with a command in it', { telephone: '*#06#' }],
    ['words for a telephone number', { telephone: 'zie infobord' }],
  ] as const) {
    it(`shows ${what} as text`, async () => {
      const { catalogue } = await publish({ sheets: marketWith({ contactPoints: [contact] }) });
      const guide = await mountSheet({ catalogue, product }, MARKET);
      expect(textOf(part(guide, 'contact'))).to.contain(Object.values(contact)[0]);
      expect(part(guide, 'contact').querySelectorAll('a')).to.have.length(0);
    });
  }

  it('can name products after what every object has', async () => {
    const { catalogue } = await publish({
      catalogue: productWith({
        id: 'constructor',
        name: 'Bouwer',
        sheet: 'sheets/terras.nl.1.json',
      }),
    });
    const guide = await mount({ catalogue, routing: 'off' });
    expect(titles(guide)).to.include('Bouwer');
    void guide.open('toString');
    await guide.updateComplete;
    expect(parts(guide, 'sheet')).to.be.empty;
  });
});
