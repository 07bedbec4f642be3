import type { Desk } from '@gehoord/client/types';
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { fakeDesk } from '../../../testing/fake-desk.ts';
import { choose, openDesk, press, type } from '../../../testing/open-desk.tsx';
import { asMe, iris, noor } from '../../../testing/people.ts';

async function openOral(changes: Partial<Desk> = {}, me = noor) {
  const takeDown = vi.fn(fakeDesk().takeDown);
  const desk = fakeDesk({ takeDown, ...changes });
  await openDesk({ desk, path: '/oral', me: asMe(me) });
  await screen.findByRole('heading', { level: 1, name: 'Gesprek opschrijven' });
  return { desk, takeDown };
}

/** The same words stand under "who is telling it", so the row is found by its question. */
function aboutAMentor(): void {
  const question = screen.getByRole('group', { name: /^Over wie gaat het/ });
  fireEvent.click(within(question).getByLabelText('Een mentor'));
}

const fillIn = () => {
  aboutAMentor();
  type('Wat is er gebeurd?', 'Er werd geduwd.');
};

describe('taking down a talk', () => {
  it('shows who will read it before it is sealed', async () => {
    await openOral();
    aboutAMentor();
    expect(await screen.findByText(/^Dit lezen: Noor Voorbeeld/)).toBeTruthy();
  });

  it('leaves out whom it is about', async () => {
    await openOral();
    choose('Iemand van het team');
    choose(await screen.findByLabelText(/Lotte Leiding/).then(() => /Lotte Leiding/));
    await waitFor(() => {
      const sentence = screen.getByText(/^Dit lezen:/).textContent;
      expect(sentence).toContain('Bram Bestuur');
      expect(sentence).not.toContain('Lotte Leiding');
    });
  });

  it('asks a coordinator to say first who will know', async () => {
    const { takeDown } = await openOral({}, iris);
    fillIn();
    press('Versleutelen en bewaren');
    expect((await screen.findByRole('alert')).textContent).toContain(
      'Zeg eerst wie het te weten komt',
    );
    expect(takeDown).not.toHaveBeenCalled();
    choose(/Ik heb dit gezegd/);
    press('Versleutelen en bewaren');
    await waitFor(() => expect(takeDown.mock.calls[0]?.[0].told).toBe(true));
  });

  it('gives a card with a code once, and goes on when the person has it', async () => {
    const { desk } = await openOral();
    fillIn();
    press('Versleutelen en bewaren');
    expect(await screen.findByText('Groep 1 van 6: 1 2 3 4')).toBeTruthy();
    press('De persoon heeft de kaart');
    expect(await screen.findByText('Naar de melding')).toBeTruthy();
    expect(screen.queryByText('Groep 1 van 6: 1 2 3 4')).toBeNull();
    expect(desk.state.drafts.has('oral')).toBe(false);
  });

  it('works without a code', async () => {
    const { takeDown } = await openOral();
    fillIn();
    choose(/Nee, zonder code/);
    choose(/^Nee, dat mag niet/);
    press('Versleutelen en bewaren');
    expect(await screen.findByText(/Er is geen code/)).toBeTruthy();
    expect(takeDown.mock.calls[0]?.[0]).toMatchObject({
      withCode: false,
      mayPassOn: 'NO',
      form: { identity: null },
    });
  });

  it('asks without a code whether it may be passed on, because later nobody can', async () => {
    const { takeDown } = await openOral();
    fillIn();
    expect(screen.queryByText(/zonder naam doorgeven/)).toBeNull();
    choose(/Nee, zonder code/);
    press('Versleutelen en bewaren');
    expect((await screen.findByRole('alert')).textContent).toContain('kies ja of nee');
    expect(takeDown).not.toHaveBeenCalled();
    choose(/^Ja, dat mag/);
    press('Versleutelen en bewaren');
    await waitFor(() => expect(takeDown.mock.calls[0]?.[0].mayPassOn).toBe('YES'));
  });

  it('does not ask that at the coordinator’s door: the directie reads it already', async () => {
    const { takeDown } = await openOral({}, iris);
    fillIn();
    choose(/Ik heb dit gezegd/);
    choose(/Nee, zonder code/);
    expect(screen.queryByText(/zonder naam doorgeven/)).toBeNull();
    press('Versleutelen en bewaren');
    await waitFor(() => expect(takeDown).toHaveBeenCalled());
    expect(takeDown.mock.calls[0]?.[0].mayPassOn).toBeUndefined();
  });

  it('prints on the card where to go and until when, and remembers the address', async () => {
    const { desk } = await openOral();
    fillIn();
    press('Versleutelen en bewaren');
    type(
      await screen.findByLabelText(/^Adres van het meldpunt/).then(() => /^Adres van het meldpunt/),
      'melden.voorbeeld.nl',
    );
    const card = screen.getByRole('article');
    await waitFor(() => expect(card.textContent).toContain('melden.voorbeeld.nl'));
    expect(card.textContent).toContain('uiterlijk op maandag 21 december 2026');
    await waitFor(
      () => expect(desk.state.drafts.get('portal-address')).toBe('melden.voorbeeld.nl'),
      {
        timeout: 4_000,
      },
    );
  });

  it('loses nothing when it cannot be kept', async () => {
    await openOral({ takeDown: () => Promise.resolve({ ok: false, problem: 'OFFLINE' }) });
    fillIn();
    press('Versleutelen en bewaren');
    await screen.findByRole('alert');
    expect(screen.getByLabelText<HTMLTextAreaElement>('Wat is er gebeurd?').value).toBe(
      'Er werd geduwd.',
    );
  });
});
