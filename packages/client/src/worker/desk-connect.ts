import type { Desk } from '../desk/types.ts';
import { connect } from './connect.ts';
import url from './desk.worker.ts?worker&url';

/** The desk's client in its worker. */
export const connectDesk = (): Desk => connect(url, 'desk') as Desk;
