import { TABLES } from '../../src/dataset/model/tables.ts';
import type { Column } from '../../src/dataset/model/column.ts';
import type { ObservationDraft } from '../../src/dataset/propose/draft.ts';
import type { Answers } from './answers.ts';
import { askPlace } from './ask-place.ts';
import type { Choice } from './asker.ts';
import { checkCell, codeChoices } from './columns.ts';
import { refOf } from './rows.ts';
import type { Session } from './session.ts';

type Field = keyof ObservationDraft;

/** In the order of the file. */
const FIELDS = Object.keys(TABLES.observations.columns).filter(
  (name) => !['observation_id', 'report_id', 'as_printed', 'paragraph', 'occurrence'].includes(name),
) as Field[];
const LINKS = new Set<Field>(['whole_id', 'numerator_id', 'denominator_id']);
const NUMBERS = new Set<Field>(['value', 'value_high']);

/** The rows of a figure after an editor changed them, and the answers with the places that she added on the way. */
export interface ChangedRows {
  readonly rows: readonly ObservationDraft[];
  readonly answers: Answers;
}

/** Lets an editor change the rows of one figure column by column; the last row cannot be removed. */
export async function askObservations(
  session: Session,
  answers: Answers,
  drafts: readonly ObservationDraft[],
): Promise<ChangedRows> {
  let state: ChangedRows = { rows: drafts, answers };
  for (let index = 0; index < state.rows.length; index += 1) {
    let isOpen = true;
    while (isOpen) {
      const field = await session.asker.choose(
        titleOf(session, state, index),
        fieldChoices(session, state, index),
        'done',
      );
      isOpen = field !== 'done' && field !== 'drop';
      state = await applyChoice(session, state, index, field);
      if (field === 'drop') index -= 1;
    }
  }
  return state;
}

function titleOf({ say }: Session, { rows }: ChangedRows, index: number): string {
  return rows.length === 1 ? say('field') : `${say('field')} (${String(index + 1)}/${String(rows.length)})`;
}

function fieldChoices({ say, language }: Session, { rows }: ChangedRows, index: number): Choice[] {
  const row = rows[index];
  const fields = FIELDS.map((field) => ({
    value: field,
    label: `${field}: ${String(row?.[field] ?? say('none'))}`,
    hint: TABLES.observations.columns[field].title[language],
  }));
  return [
    { value: 'done', label: say('done') },
    ...fields,
    { value: 'add', label: say('addRow') },
    ...(rows.length > 1 ? [{ value: 'drop', label: say('dropRow') }] : []),
  ];
}

async function applyChoice(
  session: Session,
  state: ChangedRows,
  index: number,
  choice: string,
): Promise<ChangedRows> {
  const { rows, answers } = state;
  const row = rows[index];
  if (choice === 'done' || !row) return state;
  if (choice === 'add') return { rows: rows.toSpliced(index + 1, 0, row), answers };
  if (choice === 'drop') return { rows: rows.toSpliced(index, 1), answers };
  const { value, added } = await askField(session, answers, row, choice as Field);
  return {
    rows: rows.with(index, { ...row, [choice]: value }),
    answers: added ? { ...answers, places: [...answers.places, added] } : answers,
  };
}

async function askField(
  { asker, language, dataset, say }: Session,
  answers: Answers,
  row: ObservationDraft,
  field: Field,
) {
  const column: Column = TABLES.observations.columns[field];
  const message = `${column.title[language]} (${field})`;
  const current = row[field];
  if (field === 'place_id') {
    const places = [...dataset.places, ...answers.places];
    const { place_id, added } = await askPlace(asker, message, places, { initial: row.place_id, language });
    return { value: place_id, added };
  }
  const none: Choice = { value: '', label: say('none') };
  const list = choicesOf(field, column);
  if (list) {
    const choices = column.required ? list : [none, ...list];
    const chosen = await asker.search(
      `${message}, ${say('search')}`,
      choices,
      current === null ? '' : String(current),
    );
    return { value: chosen === '' ? null : chosen, added: null };
  }
  const typed = await asker.text(message, {
    initial: current === null ? '' : String(current),
    check: (text) => checkCell(column, text.trim(), language),
  });
  return { value: typed === '' ? null : NUMBERS.has(field) ? Number(typed) : typed, added: null };

  function choicesOf(name: Field, { codes }: Column): Choice[] | null {
    if (codes) return codeChoices(TABLES.observations.columns[name], language);
    if (LINKS.has(name)) return linkChoices(answers);
    const label = (vi: string, en: string) => (language === 'vi' ? vi : en);
    if (name === 'indicator_id') {
      return dataset.indicators.map((each) => ({
        value: each.indicator_id,
        label: label(each.name_vi, each.name_en),
        hint: each.indicator_id,
      }));
    }
    if (name === 'group_id') {
      return dataset.groups.map((each) => ({
        value: each.group_id,
        label: label(each.name_vi, each.name_en),
        hint: each.group_id,
      }));
    }
    return null;
  }
}

/** The observations that were recorded so far, as what a part or a percentage may refer to. */
function linkChoices({ figures }: Answers): Choice[] {
  return figures.flatMap((figure) =>
    'observations' in figure
      ? figure.observations.map((row, index) => ({
          value: refOf(figure, index),
          label: `${figure.as_printed} · ${row.indicator_id} · ${row.group_id}`,
          hint: refOf(figure, index),
        }))
      : [],
  );
}
