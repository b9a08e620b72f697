import { formatGithub } from './github.ts';
import { formatJson } from './json.ts';
import type { CheckFormat } from './report.ts';
import { formatText } from './text.ts';

/** Every format of `--format`, by name. */
export const FORMATS: Readonly<Record<string, CheckFormat>> = {
  text: formatText,
  json: formatJson,
  github: formatGithub,
};
