import { runServerTool } from './lib/server-tool.mjs';

await runServerTool('restore');
