import { readLanguage } from './language.ts';
import { explainFailure } from './store/failure.ts';

/** The language of a failure is found before the options are read, since they may be what is wrong. */
function spokenLanguage() {
  const index = process.argv.indexOf('--lang');
  const option = index < 0 ? undefined : process.argv[index + 1];
  return readLanguage(option === 'vi' || option === 'en' ? option : undefined);
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
    const failure = explainFailure(error);
    if (!failure) throw error;
    console.error(failure.text[spokenLanguage()]);
    process.exitCode = 1;
  }
}
