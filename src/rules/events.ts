/** What must hold of business events: what they name exists, and every way through leads somewhere. */
import type { AnyFinding as Finding } from '../catalogue/finding.js';
import type { BusinessEvent } from '../catalogue/model.js';
import type { Content } from '../content/content.js';
import { type InFile, inFile } from '../content/file-finding.js';
import { checkNames, checkUnique } from './names.js';

type Path = Finding['path'];

export function checkEvents({ events, products, config }: Content): InFile<Finding>[] {
  const active = products.filter(({ value }) => value.status !== 'retired');
  const ids = new Set(active.map(({ value }) => value.id));
  const topics = new Set(config?.value.topics?.map(({ id }) => id));
  return events.flatMap(({ name, file, value, positions }) => {
    const findings = [
      ...(name === value.id ? [] : [differs(name, value.id)]),
      ...checkNames('unknown-topic', value.topics, topics, ['topics']),
      ...checkUnique(
        value.questions.map(({ id }, i) => ({ name: id, path: ['questions', i, 'id'] })),
      ),
      ...checkSteps(value, ids),
    ];
    return findings.length ? inFile(file, findings, positions()) : [];
  });
}

function checkSteps({ steps, questions }: BusinessEvent, products: ReadonlySet<string>): Finding[] {
  const asked = new Set(questions.map(({ id }) => id));
  return steps.flatMap((step, i) => {
    const path: Path = ['steps', i];
    const findings =
      'product' in step ? at([...path, 'product'], 'unknown-product', step.product, products) : [];
    for (const question of Object.keys(step.when ?? {}))
      findings.push(...at([...path, 'when', question], 'unknown-question', question, asked));
    return findings;
  });
}

/** One name at one place, not in a list. */
function at(path: Path, code: string, name: string, known: ReadonlySet<string>): Finding[] {
  return checkNames(code, [name], known, path).map((finding) => ({ ...finding, path }));
}

const differs = (name: string, id: string): Finding => ({
  code: 'name-differs',
  severity: 'error',
  path: ['id'],
  args: { id, name },
});
