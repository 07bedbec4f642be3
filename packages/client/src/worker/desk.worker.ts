import { expose } from 'comlink';
import { createDesk } from '../desk/desk.ts';
import { pageTransport } from './page-transport.ts';

expose(createDesk({ ...pageTransport, origin: self.location.origin }));
