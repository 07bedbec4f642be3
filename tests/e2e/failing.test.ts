import { describe } from 'vitest';
import { scene } from '../support/scene.ts';
import { closedDoors } from './failing/closed-doors.ts';
import { leavingQuickly, unkeptCode } from './failing/leaving.ts';
import { locking } from './failing/locking.ts';
import { lostMessages } from './failing/messages.ts';
import { newReader } from './failing/new-reader.ts';
import { lostReports } from './failing/reports.ts';
import { withoutSealing } from './failing/sealing.ts';

const here = scene();

describe('without what it takes to seal', () => withoutSealing(here));
describe('a report that does not get through', () => lostReports(here));
describe('a message that does not get through', () => lostMessages(here));
describe('what does not open anything', () => closedDoors(here));
describe('leaving quickly', () => leavingQuickly(here));
describe('a code that nobody kept yet', () => unkeptCode(here));
describe('the desk keeps nothing open', () => locking(here));
// Last: from here on there are two confidants.
describe('somebody comes in behind the door that was chosen', () => newReader(here));
