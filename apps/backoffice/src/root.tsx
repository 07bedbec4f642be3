import { LocationProvider } from 'preact-iso';
import { Frame } from './frame/frame.tsx';
import { Gate } from './frame/gate.tsx';
import type { App } from './model/app.ts';
import { AppContext } from './model/context.ts';

/** The whole desk on one page. */
export function Root({ app }: { app: App }) {
  return (
    <AppContext.Provider value={app}>
      <LocationProvider>
        <Frame>
          <Gate />
        </Frame>
      </LocationProvider>
    </AppContext.Provider>
  );
}
