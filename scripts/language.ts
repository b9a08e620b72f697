import { LANGUAGES, type Language } from '../src/dataset/model/language.ts';
import { CommandFailure } from './store/failure.ts';

/**
 * The language that a command speaks: that of `--lang`; without it Vietnamese where the terminal is set to Vietnamese
 * (`LC_ALL`, `LC_MESSAGES` or `LANG`, the first that is set, begins with `vi`), else English.
 */
export function readLanguage(
  option: string | undefined,
  environment: NodeJS.ProcessEnv = process.env,
): Language {
  if (option === undefined) {
    const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
    return locale.startsWith('vi') ? 'vi' : 'en';
  }
  const language = LANGUAGES.find((each) => each === option);
  if (language) return language;
  throw new CommandFailure({
    vi: `Không có ngôn ngữ ${option}. Viết --lang vi hoặc --lang en.`,
    en: `There is no language ${option}. Write --lang vi or --lang en.`,
  });
}
