import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { takenIn } from '../../scripts/demo/case.ts';
import { deskAt, expectDone, organise, type Organised } from '../../scripts/demo/organise.ts';
import { formOf } from '../support/form.ts';
import { reporterAt, startHouse, type House } from '../support/house.ts';

let house: House;
let people: Organised;

beforeAll(async () => {
  house = await startHouse();
  people = await organise(house, house.app.setupToken ?? '');
}, 120_000);

afterAll(() => house.tearDown());

/** File a report and come back with its code. */
async function file(change: Parameters<typeof formOf>[0] = {}) {
  const reporter = reporterAt(house);
  expectDone(await reporter.prepare());
  const { code } = expectDone(await reporter.submit(formOf(change)));
  return { reporter, code: code?.join(' ') ?? '' };
}

const newest = async (who: keyof Organised['desks']) => {
  const rows = expectDone(await people.desks[who].sync());
  return rows[0]?.dossierId ?? '';
};

describe('Amira reports Kees to the VCP', () => {
  test('from the first word to the directie answering, and back', async () => {
    const { desks } = people;
    const { reporter, code } = await file();
    expect(code).toMatch(/^(\d{4} ?){6}$/);

    const id = await newest('noor');
    const opened = expectDone(await desks.noor.dossier(id));
    expect(opened.report?.story).toContain('Kees legde');
    expect(opened.identity).toEqual({
      state: 'GIVEN',
      name: 'Amira Proefmelder',
      contact: '010 000 00 01',
    });
    expect(opened.broken).toEqual([]);

    expectDone(await desks.noor.write(id, 'TALK', 'Wat goed dat je schrijft.'));
    expectDone(await desks.noor.setStatus(id, 'GELEZEN', null));
    let view = expectDone(await reporter.open(code));
    expect(view.status.code).toBe('GELEZEN');
    expect(view.threads[0]?.messages.map((one) => one.text)).toEqual(['Wat goed dat je schrijft.']);
    expect(view.threads[0]?.messages[0]?.author?.name).toBe('Noor Voorbeeld');
    view = expectDone(await reporter.reply('TALK', 'Dank je.'));
    expect(view.threads[0]?.messages.at(-1)).toMatchObject({ from: 'ME', number: 2, total: 2 });

    expect(expectDone(await desks.bram.sync())).toEqual([]);
    await takenIn(desks.noor, id, { signedBy: reporter });
    const asked = expectDone(
      await desks.noor.askHandover(id, {
        why: 'Dan kan de directie met Kees praten.',
        extract: 'Een mentor raakte een mentee aan.',
        offersRaw: true,
      }),
    );
    expect(asked.handover?.readers.map((one) => one.name).sort()).toEqual([
      'Bram Bestuur',
      'Lotte Leiding',
    ]);
    const early = await desks.noor.handOver(id);
    expect(early).toEqual({ ok: false, problem: 'CONSENT_MISSING' });

    view = expectDone(await reporter.refresh());
    const question = view.questions[0];
    expect(question).toMatchObject({ state: 'ASKED', offersRaw: true, offersIdentity: true });
    view = expectDone(
      await reporter.answerConsent({
        requestId: question?.requestId ?? '',
        choice: { report: 'EXTRACT', identity: false },
        shown: 'Mag dit naar de directie? Een mentor raakte een mentee aan.',
        language: 'nl',
      }),
    );
    expect(view.questions[0]?.state).toBe('GIVEN');
    expect(view.broken).toBe(0);

    expectDone(await desks.noor.sync());
    const handed = expectDone(await desks.noor.handOver(id));
    expect(handed.handover?.state).toBe('DONE');
    expect(handed.broken).toEqual([]);
    expect(handed.may.setStatus).toBe(false);

    const rows = expectDone(await desks.bram.sync());
    expect(rows.map((row) => row.dossierId)).toEqual([id]);
    const directors = expectDone(await desks.bram.dossier(id));
    expect(directors.broken).toEqual([]);
    expect(directors.extract).toBe('Een mentor raakte een mentee aan.');
    expect(directors.report).toBeNull();
    expect(directors.identity.state).toBe('HIDDEN');
    expect(JSON.stringify(directors)).not.toContain('Wat goed dat je schrijft');

    expectDone(await desks.bram.setStatus(id, 'BEZIG', '2099-01-02'));
    expectDone(await desks.bram.write(id, 'PERSON', 'Wij gaan met je zaak aan de slag.'));
    view = expectDone(await reporter.refresh());
    expect(view.broken).toBe(0);
    expect(view.status).toMatchObject({ code: 'BEZIG', nextOn: '2099-01-02' });
    expect(view.threads.find((one) => one.id === 'PERSON')?.messages[0]?.author?.name).toBe(
      'Bram Bestuur',
    );
    view = expectDone(await reporter.reply('PERSON', 'Fijn.'));
    expectDone(await desks.lotte.sync());
    const lotte = expectDone(await desks.lotte.dossier(id));
    expect(lotte.threads[0]?.messages.at(-1)).toMatchObject({ from: 'PERSON', text: 'Fijn.' });
  });

  test('her own words and her name, when she says so', async () => {
    const { desks } = people;
    const { reporter, code } = await file({ story: 'In mijn eigen woorden.' });
    const id = await newest('noor');
    expectDone(await reporter.open(code));
    await takenIn(desks.noor, id, { signedBy: reporter });
    expectDone(
      await desks.noor.askHandover(id, { why: 'Daarom.', extract: null, offersRaw: true }),
    );
    const view = expectDone(await reporter.refresh());
    expectDone(
      await reporter.answerConsent({
        requestId: view.questions[0]?.requestId ?? '',
        choice: { report: 'RAW', identity: true },
        shown: 'Mogen jouw woorden en je naam naar de directie?',
        language: 'nl',
      }),
    );
    expectDone(await desks.noor.sync());
    expectDone(await desks.noor.handOver(id));
    expectDone(await desks.lotte.sync());
    const seen = expectDone(await desks.lotte.dossier(id));
    expect(seen.broken).toEqual([]);
    expect(seen.report?.story).toBe('In mijn eigen woorden.');
    expect(seen.identity).toMatchObject({ state: 'GIVEN', name: 'Amira Proefmelder' });
  });

  test('she says no: nothing goes on', async () => {
    const { desks } = people;
    const { reporter, code } = await file();
    const id = await newest('noor');
    expectDone(
      await desks.noor.askHandover(id, { why: 'Daarom.', extract: 'Kort.', offersRaw: false }),
    );
    const view = expectDone(await reporter.open(code));
    const requestId = view.questions[0]?.requestId ?? '';
    expectDone(
      await reporter.answerConsent({ requestId, choice: null, shown: '', language: 'nl' }),
    );
    expectDone(await desks.noor.sync());
    expect(await desks.noor.handOver(id)).toEqual({ ok: false, problem: 'CONSENT_MISSING' });
    expectDone(await desks.bram.sync());
    expect(await desks.bram.dossier(id)).toEqual({ ok: false, problem: 'DOSSIER_UNKNOWN' });
  });

  test('she takes it back before it was used', async () => {
    const { desks } = people;
    const { reporter, code } = await file();
    const id = await newest('noor');
    expectDone(
      await desks.noor.askHandover(id, { why: 'Daarom.', extract: 'Kort.', offersRaw: false }),
    );
    const view = expectDone(await reporter.open(code));
    const requestId = view.questions[0]?.requestId ?? '';
    const choice = { report: 'EXTRACT', identity: false } as const;
    expectDone(
      await reporter.answerConsent({ requestId, choice, shown: 'Mag dit?', language: 'nl' }),
    );
    expectDone(await reporter.withdrawConsent(requestId));
    expect(await desks.noor.handOver(id)).toEqual({ ok: false, problem: 'CONSENT_MISSING' });
  });
});

describe('other ways in', () => {
  test('anonymous and without a code: passed on nameless when the person said yes', async () => {
    const { desks } = people;
    const reporter = reporterAt(house);
    expectDone(await reporter.prepare());
    const receipt = expectDone(
      await reporter.submit(formOf({ code: 'NONE', mayPassOn: 'YES', identity: null })),
    );
    expect(receipt.code).toBeNull();
    const id = await newest('noor');
    const view = expectDone(await desks.noor.dossier(id));
    expect(view).toMatchObject({
      withoutCode: true,
      mayPassOn: 'YES',
      identity: { state: 'ANONYMOUS' },
    });
    expect(view.may).toMatchObject({ askHandover: false, handOver: false });
    const taken = await takenIn(desks.noor, id, { unsigned: 'NO_CODE' });
    expect(taken.may).toMatchObject({ askHandover: false, handOver: true });
    const handed = expectDone(await desks.noor.handOver(id));
    expect(handed.broken).toEqual([]);
    expectDone(await desks.bram.sync());
    const seen = expectDone(await desks.bram.dossier(id));
    expect(seen.broken).toEqual([]);
    expect(seen.report?.story).toContain('Kees legde');
  });

  test('about the VCP: she gets nothing, the directie does', async () => {
    const { desks } = people;
    const reporter = reporterAt(house);
    const { staff } = expectDone(await reporter.prepare());
    const noor = staff.find((one) => one.role === 'confidant')?.kid ?? '';
    const subject = { role: 'STAFF', staff: [noor] } as const;
    expect((await reporter.doorsFor(subject)).map((one) => one.door)).toEqual([
      'board',
      'alternate',
    ]);
    const before = expectDone(await desks.noor.sync()).length;
    expectDone(await reporter.submit(formOf({ subject, door: 'board' })));
    expect(expectDone(await desks.noor.sync())).toHaveLength(before);
    const id = await newest('bram');
    expect(expectDone(await desks.bram.dossier(id)).door).toBe('board');
  });

  test('the coordinator takes a story down; a claim card; an own code instead', async () => {
    const { desks } = people;
    const form = formOf({ story: 'Aan Iris verteld.' });
    const report = { form, told: true, withCode: true };
    const taken = expectDone(await desks.iris.takeDown(report));
    const reporter = reporterAt(house);
    const card = expectDone(await reporter.open(taken.code?.join('') ?? ''));
    expect(card.claimable).toBe(true);
    const { code, view } = expectDone(await reporter.claim());
    expect(view).toMatchObject({ claimable: false, broken: 0 });
    expectDone(await desks.bram.sync());
    expectDone(await desks.bram.write(taken.dossierId, 'PERSON', 'Wij hebben het gelezen.'));
    const back = expectDone(await reporterAt(house).open(code.join('-')));
    expect(back.threads[0]?.messages[0]?.text).toBe('Wij hebben het gelezen.');
    const old = await reporterAt(house).open(taken.code?.join('') ?? '');
    expect(old).toEqual({ ok: false, problem: 'SIGN_IN_FAILED' });
    const noor = expectDone(await desks.noor.sync()).map((row) => row.dossierId);
    expect(noor).toContain(taken.dossierId);
    expect(expectDone(await desks.noor.dossier(taken.dossierId)).broken).toEqual([]);
  });

  test('the coordinator cannot keep it from VCP and directie', async () => {
    const form = formOf();
    const result = await people.desks.iris.takeDown({ form, told: false, withCode: false });
    expect(result).toEqual({ ok: false, problem: 'STEP_REFUSED' });
  });
});

describe('somebody new joins', () => {
  test('a second directory: old codes and old words still hold, new reports reach the new one', async () => {
    const { desks, root } = people;
    const { reporter, code } = await file();
    const id = await newest('noor');
    expectDone(await desks.noor.write(id, 'TALK', 'Onder de eerste lijst.'));
    const { token } = expectDone(await desks.bram.invite('confidant'));
    const passphrase = await desks.bram.proposePassphrase();
    const member = {
      name: 'Mira Bijna',
      signInName: 'qqmirabijna',
      passphrase,
      declaration: 'Ik zwijg.',
    };
    const newcomer = deskAt(house.desk);
    expectDone(await newcomer.acceptInvitation(token, member));
    expectDone(await desks.bram.team());
    const team = expectDone(await desks.bram.signDirectory(root.join(' ')));
    expect(team.directory).toMatchObject({ number: 2, complete: false });
    expectDone(await desks.noor.team());
    expectDone(await desks.noor.countersign(2));
    expectDone(await reporter.open(code));
    const view = expectDone(await reporter.reply('TALK', 'Onder de tweede.'));
    expect(view).toMatchObject({ broken: 0, threads: [{ messages: [{}, {}] }] });
    await file();
    expectDone(await newcomer.signIn('qqmirabijna', passphrase));
    expect(expectDone(await newcomer.sync())).toHaveLength(1);
    expectDone(await desks.noor.sync());
    expect(expectDone(await desks.noor.dossier(id)).broken).toEqual([]);
  });
});

describe('the desk keeps what is its own', () => {
  test('drafts and read marks survive a lock; a lost passphrase is replaced with the sheet', async () => {
    const { desks, recovery } = people;
    const id = await newest('teun');
    expect(id).toBe('');
    expectDone(await desks.teun.saveDraft('answer', 'Half geschreven'));
    await desks.teun.lock();
    expect(await desks.teun.readDraft('answer')).toEqual({ ok: false, problem: 'SIGNED_OUT' });
    const sheet = recovery.teun.join(' ');
    expect(
      await desks.teun.recover(
        'teun',
        sheet.replace(/.$/, (c) => (c === '0' ? '1' : '0')),
        'lang genoeg hoor echt',
      ),
    ).toEqual({ ok: false, problem: 'PAPER_CODE_MISTYPED' });
    expectDone(await desks.teun.recover('teun', sheet, 'lang genoeg hoor echt'));
    expect(expectDone(await desks.teun.readDraft('answer'))).toBe('Half geschreven');
    expect(await desks.teun.signIn('teun', people.passphrases.teun)).toEqual({
      ok: false,
      problem: 'SIGN_IN_FAILED',
    });
  });

  test('notes are for oneself; additions reach the receiver', async () => {
    const { desks } = people;
    const { reporter, code } = await file();
    const id = await newest('noor');
    expectDone(await desks.noor.addNote(id, 'Even bellen.'));
    expect(expectDone(await desks.noor.addNote(id, 'Gebeld.')).notes).toHaveLength(2);
    expectDone(await reporter.open(code));
    expectDone(await reporter.add('Er is nog iets.'));
    // Often enough that an order by chance would show.
    for (const name of ['A.', 'Am.', 'Ami.', 'Amira P.']) {
      expectDone(await reporter.giveIdentity({ name, contact: '' }));
    }
    expectDone(await desks.noor.sync());
    const view = expectDone(await desks.noor.dossier(id));
    expect(view.additions.map((one) => one.text)).toEqual(['Er is nog iets.']);
    expect(view.identity).toMatchObject({ name: 'Amira P.' });
    expect(view.broken).toEqual([]);
    const rows = expectDone(await desks.noor.markRead(id));
    expect(rows.find((row) => row.dossierId === id)?.unread).toBe(0);
  });
});
