import { ALOUD, AloudButton, AloudProvider, type Aloud } from './aloud.tsx';

export const beside = (aloud: Aloud) => (
  <AloudProvider value={aloud}>
    <div {...ALOUD} lang="nl">
      <h2>
        Over wie <em>gaat</em> het?
      </h2>
      <AloudButton what="Over wie gaat het?" />
      <p>Je mag ver{'\u00ad'}der.</p>
      <p lang="ar">مرحبا</p>
      <label>
        Naam <input value="geheim" />
      </label>
      <div {...ALOUD}>Een ander deel.</div>
      <p aria-hidden="true">Alleen voor het oog.</p>
    </div>
  </AloudProvider>
);
