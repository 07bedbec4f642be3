import { readConfig, type Config } from '../config.ts';
import { today } from '../days.ts';
import { makeBackup } from './make.ts';
import { BackupRefusal } from './refusal.ts';
import { restoreBackup } from './restore.ts';

const say = (line: string) => void process.stdout.write(`${line}\n`);

const USAGE = {
  backup: `This is how: npm run backup -- FOLDER
It makes one file in that folder, while the server runs. Key shares are not in it, on purpose.`,
  restore: `This is how: npm run restore -- FILE
Stop the server first. What is there is kept beside what is put back.`,
} as const;

/** What somebody typed is not something this can be done with. */
class Usage extends Error {}

function configured(): Config {
  const config = readConfig(process.env);
  if (!config.ok) throw new BackupRefusal(config.sentence);
  return config.value;
}

const COMMANDS = {
  backup: async (args: readonly string[]) => {
    const [folder, ...rest] = args;
    if (folder === undefined || folder.startsWith('-') || rest.length > 0) throw new Usage();
    const file = makeBackup(
      configured(),
      folder,
      today(() => new Date()),
      say,
    );
    say(`Done: ${file}`);
    say('Key shares and vaults are not in it. It opens nothing without a living share store.');
    return Promise.resolve();
  },
  restore: async (args: readonly string[]) => {
    const flag = '--without-unreadable';
    const [file, ...rest] = args.filter((it) => it !== flag);
    if (file === undefined || file.startsWith('-') || rest.length > 0) throw new Usage();
    const wish = { file, withoutUnreadable: args.includes(flag), today: today(() => new Date()) };
    for (const line of await restoreBackup(configured(), wish, say)) say(line);
  },
} as const;

/** Do what was asked on the command line, and end: 0 done, 1 refused with a sentence, 2 not understood. */
export async function runCommand(which: keyof typeof COMMANDS): Promise<void> {
  process.umask(0o077);
  try {
    await COMMANDS[which](process.argv.slice(2));
  } catch (error) {
    if (error instanceof Usage) {
      process.stderr.write(`${USAGE[which]}\n`);
      process.exitCode = 2;
      return;
    }
    if (!(error instanceof BackupRefusal)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
