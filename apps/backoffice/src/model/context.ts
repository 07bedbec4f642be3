import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { App } from './app.ts';

/** Carries the desk's state to every page. */
export const AppContext = createContext<App | null>(null);

/** The desk's state. Throws outside an AppContext: that is a mistake of the programmer. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('No App above this component.');
  return app;
}
