import { ready } from '@gehoord/crypto/verify';
import { runCommand } from './backup/cli.ts';

await ready();
await runCommand('backup');
