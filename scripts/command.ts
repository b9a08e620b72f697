import { readLanguage } from './language.ts';
import { CommandFailure, explainFailure } from './store/failure.ts';

/** The language of a failure is found before the options are read, since they may be what is wrong. */
function spokenLanguage() {
  const index = process.argv.indexOf('--lang');
  const option = index < 0 ? undefined : process.argv[index + 1];
  return readLanguage(option === 'vi' || option === 'en' ? option : undefined);
}

/** Options that the command does not have, in the words of the parser. */
function explainOptions(error: unknown): CommandFailure | null {
  if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')))
    return null;
  const [message = ''] = error.message.split('. ');
  return new CommandFailure({ vi: `Tùy chọn không hợp lệ: ${message}.`, en: `${message}.` });
}

/**
 * Runs a command to its end. A failure that an editor can do something about is one line and exit code 1; an
 * interruption runs the exit handlers, which give locks back. Any other error is a fault of the code and keeps its trace.
 */
export async function runCommand(command: () => void | Promise<void>): Promise<void> {
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
  try {
    await command();
  } catch (error) {
    const failure = explainFailure(error) ?? explainOptions(error);
    if (!failure) throw error;
    console.error(failure.text[spokenLanguage()]);
    process.exitCode = 1;
  }
}
