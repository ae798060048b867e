/** Ids: like the name of the file, and each only once. */
import type { AnyFinding } from '../catalogue/finding.js';
import type { Settings } from '../catalogue/model.js';
import type { Entry } from '../content/content.js';
import { defineRule } from './rule.js';

export const identity = defineRule(
  {
    'name-differs': {
      severity: 'error',
      nl: ({ id, name }: { id: string; name: string }) => [
        `het bestand heet "${name}", het id is "${id}"`,
        'Maak ze gelijk; een oud id hoort in formerIds.',
      ],
      en: ({ id, name }) => [
        `the file is named "${name}", the id is "${id}"`,
        'Make them the same; an old id belongs in formerIds.',
      ],
      example: { bad: `id: terrassen`, good: `id: terras` },
    },
    'duplicate-id': {
      severity: 'error',
      nl: ({ found, other }: { found: string; other?: string | undefined }) => [
        `het id "${found}" bestaat al${other ? ` (${other})` : ''}`,
        'Geef elk een eigen id.',
      ],
      en: ({ found, other }) => [
        `the id "${found}" is taken${other ? ` (${other})` : ''}`,
        'Give each an id of its own.',
      ],
      example: { bad: `formerIds: [kermis]`, good: `formerIds: [terrasje]` },
    },
  },
  (report) => {
    const owners = new Map<string, string>();
    const checkName = ({ name, value: { id } }: Entry<{ readonly id: string }>) => {
      if (name !== id) report('name-differs', ['id'], { id, name });
    };
    /** Of a list in one file. */
    const checkList = (
      list: readonly { readonly id?: string | undefined }[] | undefined,
      path: AnyFinding['path'],
    ) => {
      const seen = new Set<string>();
      for (const [i, { id }] of (list ?? []).entries()) {
        if (id === undefined) continue;
        if (seen.has(id)) report('duplicate-id', [...path, i, 'id'], { found: id });
        seen.add(id);
      }
    };
    const checkLists = ({ value }: Entry<Lists>) => {
      checkList(value.contactPoints, ['contactPoints']);
      checkList(value.closingCalendars, ['closingCalendars']);
    };
    return {
      product(entry) {
        checkName(entry);
        const { id, formerIds = [] } = entry.value;
        for (const [i, found] of [id, ...formerIds].entries()) {
          const other = owners.get(found);
          if (other === undefined) owners.set(found, entry.file);
          else report('duplicate-id', i ? ['formerIds', i - 1] : ['id'], { found, other });
        }
      },
      cooperation(entry) {
        checkName(entry);
        checkLists(entry);
      },
      settings: checkLists,
      event(entry) {
        checkName(entry);
        checkList(entry.value.questions, ['questions']);
      },
    };
  },
);

type Lists = Pick<Settings, 'contactPoints' | 'closingCalendars'>;
