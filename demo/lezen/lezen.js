/**
 * Reads the published catalogue and puts every sheet on one page, two voices side by side: u and je,
 * or Dutch and a translation. All text goes in as text; nothing is parsed as markup.
 */
const BASE = '/v1/';
const AT_ONCE = 6; // requests: enough to be quick, few enough not to crowd the server

const FIELDS = [
  ['summary', 'Samenvatting'],
  ['explanation', 'Wat nu geldt'],
  ['description', 'Beschrijving'],
  ['additionalDescription', 'Meer uitleg'],
  ['requirements', 'Voorwaarden en bewijzen'],
  ['procedures', 'Stappen'],
  ['costs', 'Kosten'],
  ['financialAdvantages', 'Financieel voordeel'],
  ['processingTime', 'Hoelang het duurt'],
  ['exceptions', 'Uitzonderingen'],
  ['regulation', 'Regels'],
  ['legalResources', 'Wetten en reglementen'],
  ['websites', 'Websites'],
];
const TAGS = {
  u: ['nl-BE-x-formal', 'nl'],
  je: ['nl-BE-x-informal', 'nl'],
  fr: ['fr'],
  en: ['en'],
  de: ['de'],
};
const NAMES = { u: 'u-vorm', je: 'je-vorm', fr: 'Frans', en: 'Engels', de: 'Duits' };
const DECIDERS = {
  municipality: 'gemeente',
  zone: 'zone',
  province: 'provincie',
  flanders: 'Vlaanderen',
  federal: 'federale overheid',
  europe: 'Europa',
  other: 'andere',
};

const form = document.querySelector('.controls');
const status = form.querySelector('[role="status"]');
const contents = document.querySelector('.contents');
const list = document.getElementById('fiches');
const loads = new Map();
let asked = 0;

/** A JSON file of the publication; asked for once. */
function load(path) {
  if (!loads.has(path)) {
    const loading = fetch(BASE + path).then((response) => {
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      return response.json();
    });
    loading.catch(() => loads.delete(path));
    loads.set(path, loading);
  }
  return loads.get(path);
}

/** Runs a task for each item, a few at a time, and keeps their order. */
async function each(items, task) {
  const results = [];
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const i = next++;
      results[i] = await task(items[i]);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results;
}

const isByLanguage = (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The text of one voice; undefined where it isn't translated. */
function inVoice(value, voice) {
  if (value === undefined) return undefined;
  // A text without a language is Dutch, the same for u and je.
  if (!isByLanguage(value)) return voice === 'u' || voice === 'je' ? value : undefined;
  for (const tag of TAGS[voice]) if (value[tag] !== undefined) return value[tag];
  return undefined;
}

function element(name, ...children) {
  const made = document.createElement(name);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

// ------------------------------------------------------------------ differences by word

const wordsOf = (text) => text.match(/\s+|[^\s]+/g) ?? [];
const plain = (inline) =>
  inline
    .map((piece) => (typeof piece === 'string' ? piece : (piece.text ?? plain(piece.content))))
    .join('');

/** For each piece of a text, whether the other text lacks it (longest common subsequence). */
function differences(text, other) {
  const a = wordsOf(text);
  const b = wordsOf(other);
  const length = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      length[i][j] =
        a[i] === b[j] ? length[i + 1][j + 1] + 1 : Math.max(length[i + 1][j], length[i][j + 1]);
  const differs = a.map(() => true);
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) {
      differs[i++] = false;
      j++;
    } else if (length[i + 1][j] >= length[i][j + 1]) i++;
    else j++;
  }
  return differs;
}

/** Inline text with marks; `other` is the same place in the other voice, or undefined for no marks. */
function inline(content, other) {
  const differs = other === undefined ? undefined : differences(plain(content), plain(other));
  let at = 0; // characters done
  // One flag a character, so that marks can run through emphasis and links.
  const flags = differs
    ? wordsOf(plain(content)).flatMap((word, i) => Array.from(word, () => differs[i]))
    : [];
  const pieces = (text) => {
    const nodes = [];
    let from = 0;
    const characters = [...text];
    for (let i = 1; i <= characters.length; i++) {
      const marked = Boolean(flags[at + from]);
      if (i < characters.length && Boolean(flags[at + i]) === marked) continue;
      const run = characters.slice(from, i).join('');
      nodes.push(marked && run.trim() ? element('mark', run) : run);
      from = i;
    }
    at += characters.length;
    return nodes;
  };
  const render = (piece) => {
    if (typeof piece === 'string') return pieces(piece);
    if (piece.type === 'link') {
      const link = element('a', ...piece.content.flatMap(render));
      if (/^https:/i.test(piece.url)) link.href = piece.url;
      return [link];
    }
    return [element(piece.type === 'strong' ? 'strong' : 'em', ...pieces(piece.text))];
  };
  return content.flatMap(render);
}

const blocksOf = (value) =>
  typeof value === 'string' ? [{ type: 'paragraph', content: [value] }] : (value ?? []);

/** Blocks of rich text; the other voice has the same blocks in the same places. */
function blocks(value, other) {
  const others = other === undefined ? undefined : blocksOf(other);
  return blocksOf(value).map((block, i) => {
    const beside = others && (others[i]?.type === block.type ? others[i] : { type: 'none' });
    const besideContent = beside && (beside.content ?? []);
    if (block.type === 'list')
      return element(
        block.ordered ? 'ol' : 'ul',
        ...block.items.map((item, n) =>
          element('li', ...blocks(item, beside && (beside.items?.[n] ?? []))),
        ),
      );
    if (block.type === 'table') {
      const row = (cells, name, besideCells) =>
        element(
          'tr',
          ...cells.map((cell, n) =>
            element(name, ...inline(cell, beside && (besideCells?.[n] ?? []))),
          ),
        );
      return element(
        'table',
        block.header && row(block.header, 'th', beside?.header),
        ...block.rows.map((cells, n) => row(cells, 'td', beside?.rows?.[n])),
      );
    }
    return element(block.type === 'heading' ? 'h5' : 'p', ...inline(block.content, besideContent));
  });
}

// ------------------------------------------------------------------ a sheet

/** Two cells; a part that a voice lacks says so. */
function pair(voices, left, right) {
  const made = element('div');
  made.className = 'pair';
  for (const [i, nodes] of [left, right].entries()) {
    const voice = voices[i];
    const label = element('span', nodes ? `${NAMES[voice]}: ` : '');
    label.className = 'voice';
    const cell = element('div', label, ...(nodes ?? []));
    cell.lang = voice === 'u' || voice === 'je' ? 'nl-BE' : voice;
    // What only a translation says (the Dutch title of a law) is no gap in the Dutch.
    if (!nodes && i === 1) {
      const lacking = element('p', 'Niet vertaald.');
      lacking.className = 'lacking';
      cell.lang = 'nl-BE';
      cell.append(lacking);
    }
    made.append(cell);
  }
  return made;
}

/** Renders the two voices of one value. Only u and je are compared: a translation differs anyway. */
function textPair(voices, left, right, render = blocks) {
  const values = [inVoice(left, voices[0]), inVoice(right, voices[1])];
  const compare = voices[1] === 'je';
  const [a, b] = values;
  if (a === undefined && b === undefined) return undefined;
  return pair(
    voices,
    a === undefined ? undefined : render(a, compare && b !== undefined ? b : undefined),
    b === undefined ? undefined : render(b, compare && a !== undefined ? a : undefined),
  );
}

const heading = (value, other) => {
  const made = element('h4', ...inline([value], other === undefined ? undefined : [other]));
  return [made];
};
const evidence = (value, other) => [
  element(
    'blockquote',
    element('p', element('strong', ...inline([value], other === undefined ? undefined : [other]))),
  ),
];

/** A field: one text, or items with their parts. */
function field(voices, left, right) {
  if (!Array.isArray(left) || typeof left[0]?.type === 'string')
    return [textPair(voices, left, right)];
  return left.flatMap((item, i) => {
    const beside = right?.[i] ?? {};
    return [
      textPair(voices, item.name, beside.name, heading),
      textPair(voices, item.description, beside.description),
      textPair(voices, item.evidence?.name, beside.evidence?.name, evidence),
      textPair(voices, item.evidence?.description, beside.evidence?.description),
      ...(item.websites ?? []).map((site, n) =>
        textPair(voices, site.name, beside.websites?.[n]?.name),
      ),
    ];
  });
}

function facts(product, topics) {
  const said = [
    product.id,
    ...(product.topics ?? []).map((id) => topics.get(id) ?? id),
    product.status === 'retired' && `afgeschaft op ${product.retiredOn}`,
    product.availability === 'byRegulation' && 'alleen waar een reglement bestaat',
    product.decidedBy && `beslist: ${product.decidedBy.map((by) => DECIDERS[by]).join(', ')}`,
    product.modified && `gewijzigd op ${product.modified.slice(0, 10)}`,
  ];
  const made = element('p', said.filter(Boolean).join(' · '));
  made.className = 'facts';
  return made;
}

function sheetOf(product, [left, right], voices, topics) {
  const title = inVoice(left.name, voices[0]) ?? product.id;
  const made = element(
    'article',
    element('header', element('h2', title), facts({ ...product, ...left }, topics)),
  );
  made.className = 'sheet';
  made.id = product.id;
  const names = pair(voices, [], []);
  names.classList.add('voices');
  for (const label of names.querySelectorAll('.voice'))
    label.textContent = label.textContent.replace(': ', '');
  made.append(names);
  if (title !== inVoice(right.name, voices[1]))
    made.append(textPair(voices, left.name, right.name, heading));
  for (const [key, label] of FIELDS) {
    if (left[key] === undefined && right[key] === undefined) continue;
    const rows = field(voices, left[key], right[key]).filter(Boolean);
    if (rows.length) made.append(element('h3', label), ...rows);
  }
  return made;
}

// ------------------------------------------------------------------ the page

async function show() {
  const turn = ++asked;
  const language = form.elements.taal.value;
  const topic = form.elements.onderwerp.value;
  const voices = ['u', language === 'nl' ? 'je' : language];
  status.textContent = 'De fiches worden opgehaald…';
  try {
    const dutch = await load('catalogue.json');
    const topics = new Map(dutch.topics.map(({ id, name }) => [id, inVoice(name, 'u')]));
    const translated = language === 'nl' ? dutch : await load(`catalogue.${language}.json`);
    const addresses = new Map(translated.products.map(({ id, sheet }) => [id, sheet]));
    const products = dutch.products.filter(({ topics = [] }) => !topic || topics.includes(topic));
    const sheets = await each(products, ({ id, sheet }) =>
      Promise.all([load(sheet), load(addresses.get(id) ?? sheet)]),
    );
    if (turn !== asked) return;
    list.replaceChildren(
      ...products.map((product, i) => sheetOf(product, sheets[i], voices, topics)),
    );
    contents.querySelector('ol').replaceChildren(
      ...products.map(({ id, name }) => {
        const link = element('a', inVoice(name, 'u') ?? id);
        link.href = `#${id}`;
        return element('li', link);
      }),
    );
    contents.hidden = false;
    const lacking = list.querySelectorAll('.lacking').length;
    status.textContent =
      `${products.length} fiches` + (lacking ? `, ${lacking} stukken niet vertaald` : '');
    const place =
      location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (place) place.scrollIntoView();
  } catch (error) {
    if (turn !== asked) return;
    status.textContent = 'De fiches zijn niet gevonden. Bouw eerst de publicatie: npm run build.';
    console.error(error);
  }
}

function remember() {
  const url = new URL(location.href);
  for (const name of ['taal', 'onderwerp']) {
    const { value } = form.elements[name];
    if (value && value !== 'nl') url.searchParams.set(name, value);
    else url.searchParams.delete(name);
  }
  history.replaceState(history.state, '', url);
}

async function start() {
  form.hidden = false;
  const wanted = new URLSearchParams(location.search);
  form.elements.taal.value = wanted.get('taal') ?? 'nl';
  if (!form.elements.taal.value) form.elements.taal.value = 'nl';
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', () => {
    remember();
    void show();
  });
  document.getElementById('afdrukken').addEventListener('click', () => print());
  try {
    const { topics } = await load('catalogue.json');
    for (const { id, name } of topics)
      form.elements.onderwerp.append(new Option(inVoice(name, 'u') ?? id, id));
    form.elements.onderwerp.value = wanted.get('onderwerp') ?? '';
    if (form.elements.onderwerp.selectedIndex < 0) form.elements.onderwerp.value = '';
  } catch {
    // show() says what is wrong
  }
  await show();
}
void start();
