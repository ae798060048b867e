/** What the script asked for before the guide's code was there. */
import { expect } from '@open-wc/testing';
import { type Loader, loader, setLoader } from '../../src/element/page/on-page.js';
import { defaultCatalogue, pageSource } from '../../src/element/page/page-source.js';
import { namedContent } from '../../src/source/signed.js';
import { catalogue } from '../support/content.js';
import { errorOf, json } from '../support/server.js';

describe('what the script asked for early', () => {
  it('is used instead of another request, once', async () => {
    const early = 'https://early.test/v1/catalogue.json';
    setLoader({
      ...{ version: '1', script: 'x', base: 'https://early.test/v1/' },
      early: new Map([[early, Promise.resolve(json(catalogue))]]),
    });
    expect(defaultCatalogue()).to.equal(early);
    const loaded = await pageSource.load({ catalogue: early, mirrors: [], lang: 'nl' });
    expect(loaded.catalogue.revision).to.equal(7);
  });

  it('and failed is asked for again', async () => {
    const url = 'https://early.test/v1/other.json';
    const failed = Promise.reject(new TypeError('Failed to fetch'));
    failed.catch(() => undefined);
    (loader() as Loader).early = new Map([[url, failed]]);
    // No such server: the second request is a real one.
    expect(
      await errorOf(namedContent(pageSource.files, { url, name: 'other.json' }, undefined)),
    ).to.include({
      code: 'network',
    });
    expect(
      await errorOf(namedContent(pageSource.files, { url, name: 'other.json' }, undefined)),
    ).to.include({
      code: 'network',
    });
    expect(defaultCatalogue()).to.equal('https://early.test/v1/catalogue.json');
  });
});
