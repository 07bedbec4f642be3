import type { Reporter } from '../reporter/types.ts';
import { connect } from './connect.ts';
import url from './reporter.worker.ts?worker&url';

/** The portal's client in its worker. */
export const connectReporter = (): Reporter => connect(url, 'reporter') as Reporter;
