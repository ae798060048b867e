/**
 * Style sheets and scripts of other people that guides are tried among. They are for these tests
 * alone (several are GPL or EUPL), so they go into a cache folder and never into the package.
 */

/**
 * @typedef {object} HostStyles
 * @property {string} id
 * @property {readonly string[]} css files below the cache folder, in order
 * @property {readonly string[]} [npm] what has to be installed, `alias@npm:package@version` or `package@version`
 * @property {readonly string[]} [packed] packages whose own installation would bring a gigabyte: only unpacked
 * @property {readonly string[]} [deb] Debian packages, unpacked below `deb/`
 * @property {string} [html] attributes of <html>
 * @property {string} [body] attributes of <body>
 * @property {readonly [string, string]} [around] opening and closing tags around the guide
 */

const within = (outer, inner) => [`<main class="${outer}"><div class="${inner}">`, '</div></main>'];
const WORDPRESS = 'deb/usr/share/wordpress';
const TWENTY_ONE = `${WORDPRESS}/wp-content/themes/twentytwentyone`;

/** @type {readonly HostStyles[]} */
export const styleHosts = [
  {
    id: 'Bootstrap 3',
    npm: ['bootstrap3@npm:bootstrap@3.4.1'],
    css: ['node_modules/bootstrap3/dist/css/bootstrap.css'],
    around: within('', 'container'),
  },
  {
    id: 'Bootstrap 4',
    npm: ['bootstrap4@npm:bootstrap@4.6.2'],
    css: ['node_modules/bootstrap4/dist/css/bootstrap.css'],
    around: within('', 'container'),
  },
  {
    id: 'Bootstrap 5, right to left and dark',
    npm: ['bootstrap5@npm:bootstrap@5.3.8'],
    css: ['node_modules/bootstrap5/dist/css/bootstrap.rtl.css'],
    html: 'dir="rtl" data-bs-theme="dark"',
    around: within('', 'container'),
  },
  {
    id: 'Foundation 6',
    npm: ['foundation-sites@6.9.0'],
    css: ['node_modules/foundation-sites/dist/css/foundation.css'],
    around: within('', 'grid-container'),
  },
  {
    id: 'Bulma 1',
    npm: ['bulma@1.0.4'],
    css: ['node_modules/bulma/css/bulma.css'],
    around: within('section', 'content'),
  },
  {
    id: 'UIkit 3',
    npm: ['uikit@3.25.29'],
    css: ['node_modules/uikit/dist/css/uikit.css'],
    around: within('', 'uk-container'),
  },
  {
    id: 'Semantic UI',
    npm: ['semantic-ui-css@2.5.0'],
    css: ['node_modules/semantic-ui-css/semantic.css'],
    around: within('', 'ui container'),
  },
  {
    id: 'Tailwind 4 preflight',
    npm: ['tailwindcss@4.3.5'],
    css: ['node_modules/tailwindcss/preflight.css'],
    around: within('', ''),
  },
  {
    id: 'Meyer’s reset',
    npm: ['reset-css@5.0.2'],
    css: ['node_modules/reset-css/reset.css'],
    around: within('', ''),
  },
  {
    id: 'normalize.css',
    npm: ['normalize.css@8.0.1'],
    css: ['node_modules/normalize.css/normalize.css'],
    around: within('', ''),
  },
  {
    id: 'Stad Gent',
    npm: ['gent_styleguide@5.1.6'],
    css: ['node_modules/gent_styleguide/build/css/main.css'],
    body: 'class="cs--blue"',
    around: within('', 'wysiwyg'),
  },
  {
    id: 'Antwerpen core branding',
    npm: ['@a-ui/core@6.6.6'],
    css: ['node_modules/@a-ui/core/dist/main.css'],
    body: 'class="u-wrapper"',
    around: within('', 'u-container'),
  },
  {
    id: 'NL Design System, Utrecht',
    npm: ['@utrecht/design-tokens@5.0.1', '@utrecht/component-library-css@9.0.4'],
    css: [
      'node_modules/@utrecht/design-tokens/dist/index.css',
      'node_modules/@utrecht/component-library-css/dist/index.css',
      'node_modules/@utrecht/component-library-css/dist/html.css',
    ],
    html: 'class="utrecht-theme utrecht-root"',
    body: 'class="utrecht-document utrecht-surface utrecht-html"',
    around: within('utrecht-html', 'utrecht-page__content'),
  },
  {
    id: 'USWDS 3',
    npm: ['@uswds/uswds@3.14.0'],
    css: ['node_modules/@uswds/uswds/dist/css/uswds.css'],
    around: within('', 'grid-container usa-prose'),
  },
  {
    id: 'Plone 6 Barceloneta',
    npm: ['@plone/plonetheme-barceloneta-base@4.1.0', 'bootstrap@5.3.8', 'sass@1.77.8'],
    css: ['sass:node_modules/@plone/plonetheme-barceloneta-base/scss/barceloneta.scss'],
    body: 'class="template-document_view"',
    around: within('', 'container'),
  },
  {
    id: 'Pure 3',
    npm: ['purecss@3.1.0'],
    css: ['node_modules/purecss/build/pure.css'],
    around: within('', 'pure-g'),
  },
  {
    id: 'Milligram',
    npm: ['milligram@1.4.1'],
    css: ['node_modules/milligram/dist/milligram.css'],
    around: within('', 'container'),
  },
  {
    id: 'jQuery Mobile',
    npm: ['jquery-mobile@1.4.1'],
    css: ['node_modules/jquery-mobile/dist/jquery.mobile.css'],
    html: 'class="ui-mobile"',
    body: 'class="ui-mobile-viewport ui-overlay-a"',
    around: within('ui-page ui-page-theme-a ui-page-active', 'ui-content'),
  },
  {
    id: 'WordPress blocks',
    packed: ['@wordpress/block-library@11.1.0'],
    css: [
      'packed/@wordpress/block-library/build-style/style.css',
      'packed/@wordpress/block-library/build-style/theme.css',
    ],
    body: 'class="wp-singular"',
    around: within('', 'entry-content wp-block-post-content is-layout-constrained'),
  },
  {
    id: 'WordPress Twenty Twenty-One',
    deb: ['wordpress', 'wordpress-theme-twentytwentyone'],
    css: [`${WORDPRESS}/wp-includes/css/dist/block-library/style.css`, `${TWENTY_ONE}/style.css`],
    body: 'class="page wp-embed-responsive is-light-theme"',
    around: within('site-main', 'entry-content'),
  },
  {
    id: 'WordPress Twenty Twenty-One, dark',
    deb: ['wordpress-theme-twentytwentyone'],
    css: [`${TWENTY_ONE}/style.css`, `${TWENTY_ONE}/assets/css/style-dark-mode.css`],
    html: 'class="respect-color-scheme-preference is-dark-theme"',
    body: 'class="page is-dark-theme respect-color-scheme-preference"',
    around: within('site-main', 'entry-content'),
  },
];

/**
 * @typedef {object} HostScripts
 * @property {string} id
 * @property {readonly string[]} files below the cache folder, in order
 * @property {readonly string[]} [npm]
 * @property {readonly string[]} [deb]
 * @property {string} [before] an inline script before them
 * @property {string} [after] an inline script after them
 * @property {boolean} [scrolls] the page scrolls of its own accord
 * @property {string} [globals] how names start that it adds whenever somebody listens to something
 */

/** @type {readonly HostScripts[]} */
export const scriptHosts = [
  {
    id: 'Prototype 1.7',
    deb: ['libjs-prototype'],
    files: ['deb/usr/share/javascript/prototype/prototype.js'],
  },
  {
    id: 'MooTools 1.4',
    deb: ['libjs-mootools'],
    files: ['deb/usr/share/javascript/mootools/mootools-core-nc.js'],
  },
  {
    id: 'jQuery 1.12 with Migrate',
    npm: ['jquery1@npm:jquery@1.12.4', 'jquery-migrate@1.4.1'],
    files: [
      'node_modules/jquery1/dist/jquery.js',
      'node_modules/jquery-migrate/dist/jquery-migrate.js',
    ],
  },
  {
    id: 'jQuery Mobile',
    scrolls: true,
    npm: ['jquery1@npm:jquery@1.12.4', 'jquery-mobile@1.4.1'],
    files: [
      'node_modules/jquery1/dist/jquery.js',
      'node_modules/jquery-mobile/dist/jquery.mobile.js',
    ],
  },
  {
    id: 'core-js',
    npm: ['core-js-bundle@3.50.0'],
    files: ['node_modules/core-js-bundle/index.js'],
  },
  {
    id: 'Datejs',
    npm: ['datejs@0.0.2'],
    files: ['node_modules/datejs/lib/date.js'],
  },
  {
    id: 'zone.js',
    npm: ['zone.js@0.15.1'],
    files: ['node_modules/zone.js/bundles/zone.umd.js'],
    globals: '__zone_symbol__',
  },
  {
    id: 'the web components polyfills',
    npm: ['@webcomponents/webcomponentsjs@2.8.0'],
    files: ['node_modules/@webcomponents/webcomponentsjs/webcomponents-bundle.js'],
  },
  {
    id: 'the web components polyfills, forced upon a browser that needs none',
    npm: ['@webcomponents/webcomponentsjs@2.8.0'],
    before: 'customElements.forcePolyfill = true; window.ShadyDOM = { force: true };',
    files: ['node_modules/@webcomponents/webcomponentsjs/webcomponents-bundle.js'],
  },
  {
    id: 'Turbo 8',
    npm: ['@hotwired/turbo@8.0.23'],
    files: ['node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js'],
  },
  {
    id: 'Turbolinks 5',
    npm: ['turbolinks@5.2.0'],
    files: ['node_modules/turbolinks/dist/turbolinks.js'],
    after: 'Turbolinks.start();',
  },
  {
    id: 'Backbone with a hash router',
    npm: ['jquery1@npm:jquery@1.12.4', 'underscore@1.13.8', 'backbone@1.6.1'],
    files: [
      'node_modules/jquery1/dist/jquery.js',
      'node_modules/underscore/underscore-umd.js',
      'node_modules/backbone/backbone.js',
    ],
    after:
      'new (Backbone.Router.extend({ routes: { "*all": function () {} } }))(); Backbone.history.start();',
  },
];

/** A host with a Lit of its own, served module by module with an import map. */
export const otherLit = {
  id: 'Lit 2',
  npm: ['lit@2.8.0'],
  /** Below node_modules. */
  modules: ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'],
};
