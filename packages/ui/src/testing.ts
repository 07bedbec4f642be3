import { cleanup } from '@testing-library/preact';
import { afterEach } from 'vitest';

afterEach(cleanup);

/** Rendering for tests of screens; everything is cleared away after each test. */
export { act, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
