import type { Desk, DossierView } from '@gehoord/client/types';
import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { addDays, today } from '../../model/dates.ts';
import { plainDossier, plainRow } from '../../../testing/dossiers.ts';
import { fakeDesk } from '../../../testing/fake-desk.ts';
import { choose, openDesk, press, type } from '../../../testing/open-desk.tsx';
import { asMe, asStaff, bram, noor, teun } from '../../../testing/people.ts';

async function openDossier(
  view: Partial<DossierView> = {},
  changes: Partial<Desk> = {},
  me = noor,
) {
  const desk = fakeDesk(changes);
  desk.state.rows = [plainRow];
  desk.state.dossiers.set('d1', { ...plainDossier, ...view });
  const opened = await openDesk({ desk, path: '/dossier/d1', me: asMe(me) });
  await screen.findByRole('heading', { level: 1, name: /^Melding / });
  return { ...opened, desk };
}

const box = () => screen.getByLabelText<HTMLTextAreaElement>(/^Bericht aan de melder/);

describe('a dossier', () => {
  it('says on top what is needed now', async () => {
    await openDossier();
    expect(screen.getByText(/^Antwoord uiterlijk op /)).toBeTruthy();
  });

  it('is marked read when it is opened', async () => {
    const { app } = await openDossier();
    await waitFor(() => expect(app.rows.value?.[0]?.unread).toBe(0));
  });

  it('shows every step that broke a rule, with the rule and the place', async () => {
    await openDossier({
      broken: [{ rule: 'NOT_YOURS', where: 'person', on: '2026-11-20' }],
    });
    expect(
      screen.getByText(
        /hoort niet bij de rol van wie hem zette\. Plaats: de berichten aan iemand met een code\./,
      ),
    ).toBeTruthy();
  });

  it('shows a director the summary where the own words were not given', async () => {
    await openDossier(
      { door: 'HANDED_OVER', report: null, extract: 'In het kort.', identity: { state: 'HIDDEN' } },
      {},
      bram,
    );
    expect(screen.getByText('In het kort.')).toBeTruthy();
    expect(screen.getByText('Je ziet hier geen naam')).toBeTruthy();
    expect(screen.queryByText(/Mijn mentor stuurt/)).toBeNull();
  });

  it('says who reads a conversation by name, and "alone" only where that is so', async () => {
    await openDossier();
    expect(screen.getByText(/^Dit lezen alleen: de melder en jij\. Dat blijft zo/)).toBeTruthy();
    const [talk] = plainDossier.threads;
    await openDossier({ threads: [{ ...talk!, readers: [asStaff(noor), asStaff(teun)] }] });
    expect(
      screen.getByText(
        /^Dit lezen alleen: de melder, jij en Teun Reserve \(vervanger van buiten het team\)\./,
      ),
    ).toBeTruthy();
  });

  it('says what changes for the messages once it is handed over', async () => {
    const person = { ...plainDossier.threads[0]!, id: 'PERSON' } as const;
    await openDossier({ threads: [person] });
    expect(screen.getByText(/Na een overdracht leest de directie/)).toBeTruthy();
    await openDossier({
      threads: [person],
      may: { setStatus: true, askHandover: false, handOver: false },
    });
    expect(screen.queryByText(/Na een overdracht leest de directie/)).toBeNull();
  });

  it('says that no name was given, and speaks of our code only where there is one', async () => {
    await openDossier({ provenance: 'DESK_ISSUED', withoutCode: true, mayPassOn: 'YES' });
    expect(screen.getByText('Deze melder gaf geen naam')).toBeTruthy();
    expect(screen.queryByText(/De code is door ons gemaakt/)).toBeNull();
    await openDossier({ provenance: 'DESK_ISSUED' });
    expect(screen.getByText(/De code is door ons gemaakt/)).toBeTruthy();
  });

  it('shows the first status as the portal words it, without a date nobody set', async () => {
    await openDossier();
    expect(screen.getByText('We hebben je bericht.')).toBeTruthy();
    expect(screen.queryByText(/Binnen 7 dagen/)).toBeNull();
  });

  it('that may not be read says so', async () => {
    await openDesk({ path: '/dossier/elsewhere', me: asMe(noor) });
    expect((await screen.findByRole('alert')).textContent).toContain('Dit dossier bestaat niet');
  });
});

describe('answering', () => {
  it('empties the box once the message is sent', async () => {
    await openDossier();
    type(/^Bericht aan de melder/, 'Dank je wel.');
    press('Versturen');
    await screen.findByText('Je bericht is verstuurd.');
    expect(box().value).toBe('');
    expect(screen.getByText('Dank je wel.')).toBeTruthy();
  });

  it('keeps the text and shows what is new when somebody else was first', async () => {
    const write = vi.fn<Desk['write']>(() => Promise.resolve({ ok: false, problem: 'STALE_HEAD' }));
    const { desk } = await openDossier({}, { write });
    type(/^Bericht aan de melder/, 'Dank je wel.');
    const message = {
      id: 'm',
      from: 'PERSON',
      author: '',
      text: 'Nog iets.',
      on: today(),
    } as const;
    desk.state.dossiers.set('d1', {
      ...plainDossier,
      threads: [{ ...plainDossier.threads[0]!, messages: [message] }],
    });
    press('Versturen');
    expect((await screen.findByRole('alert')).textContent).toContain(
      'Iemand anders was net eerder',
    );
    expect(await screen.findByText('Nog iets.')).toBeTruthy();
    expect(box().value).toBe('Dank je wel.');
  });

  it.each(['OFFLINE', 'STORAGE_FULL', 'TIMED_OUT'] as const)(
    'loses nothing to %s',
    async (problem) => {
      await openDossier({}, { write: () => Promise.resolve({ ok: false, problem }) });
      type(/^Bericht aan de melder/, 'Dank je wel.');
      press('Versturen');
      await screen.findByRole('alert');
      expect(box().value).toBe('Dank je wel.');
    },
  );
});

describe('setting a status', () => {
  it('needs a date where the status is a promise, and a date that has not passed', async () => {
    const setStatus = vi.fn(fakeDesk().setStatus);
    await openDossier({}, { setStatus });
    choose('We zijn bezig');
    press('Status zetten');
    expect((await screen.findByRole('alert')).textContent).toContain('Kies een datum');
    type(/^Wanneer hoort de melder/, addDays(today(), -1));
    press('Status zetten');
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('al voorbij'));
    expect(setStatus).not.toHaveBeenCalled();
  });

  it('shows the sentence as the reporter will read it, before it is set', async () => {
    await openDossier();
    choose('We zijn bezig');
    type(/^Wanneer hoort de melder/, '2031-03-04');
    expect(
      await screen.findByText('We werken eraan. Op dinsdag 4 maart 2031 hoor je meer.'),
    ).toBeTruthy();
    press('Status zetten');
    await screen.findByText('De status is gezet.');
  });

  it('asks for no promise where the reporter has no code', async () => {
    const setStatus = vi.fn(fakeDesk().setStatus);
    await openDossier({ withoutCode: true }, { setStatus });
    choose('We zijn bezig');
    expect(screen.queryByLabelText(/^Wanneer hoort de melder/)).toBeNull();
    expect(screen.queryByText('Zo leest de melder het')).toBeNull();
    expect(screen.queryByLabelText('Vraag voor jou')).toBeNull();
    press('Status zetten');
    await waitFor(() => expect(setStatus).toHaveBeenCalledWith('d1', 'BEZIG', null, 'PERSON'));
  });

  it('does not claim to know what the reporter sees once it was handed over', async () => {
    await openDossier({ may: { setStatus: false, askHandover: false, handOver: false } });
    expect(screen.getByText(/Wat de melder ziet, zie jij niet meer/)).toBeTruthy();
    expect(screen.queryByText('De melder ziet nu')).toBeNull();
  });

  it('is not offered to who may not', async () => {
    await openDossier({ may: { setStatus: false, askHandover: false, handOver: false } });
    expect(screen.queryByText('Nieuwe status')).toBeNull();
  });
});
