import { expose } from 'comlink';
import { createReporter } from '../reporter/reporter.ts';
import { pageTransport } from './page-transport.ts';

expose(createReporter({ ...pageTransport, origin: self.location.origin }));
