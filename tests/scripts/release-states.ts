import { VALID_ROWS, type FolderRows } from './data-folder.ts';

const [observation] = VALID_ROWS.observations ?? [];
/** Data that are released first. */
export const FIRST_STATE: FolderRows = {
  ...VALID_ROWS,
  observations: [
    { ...observation },
    { ...observation, observation_id: 'a.2', period_start: '2020-01-01', period_end: '2020-12-31' },
  ],
};

/** The same, corrected: a row revised, one withdrawn with its reason, one added. */
export const SECOND_STATE: FolderRows = {
  ...VALID_ROWS,
  observations: [
    { ...observation, period_basis: 'context' },
    { ...observation, observation_id: 'a.3', period_start: '2019-01-01', period_end: '2019-12-31' },
  ],
  corrections: [
    {
      corrected_on: '2026-02-01',
      observation_id: 'a.1',
      changed_column: 'period_basis',
      old_value: 'printed',
      new_value: 'context',
      reason_vi: 'Bài không in kỳ.',
      reason_en: 'The report prints no period.',
    },
  ],
  withdrawn: [
    {
      observation_id: 'a.2',
      withdrawn_on: '2026-02-01',
      reason_vi: 'Ghi nhầm.',
      reason_en: 'Recorded by mistake.',
      replaced_by: 'a.3',
    },
  ],
};
