// Only old syntax here, so that a Node that is too old can still say so.
import { requireNode } from './lib/node-version.mjs';

requireNode();
import('./lib/test.mjs');
