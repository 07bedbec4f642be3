import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ready } from '@gehoord/crypto';
import type { ExportedFile, PaperDraft, Reporter } from '@gehoord/client/types';
import { INTAKE, takeSteps, TOLD } from '../../scripts/demo/case.ts';
import { expectDone, organise, type Organised } from '../../scripts/demo/organise.ts';
import { check } from '../../scripts/verify/page/judge.ts';
import { formOf } from '../support/form.ts';
import { reporterAt, startHouse, type House } from '../support/house.ts';

/* Papers leave real dossiers, made with real keys on a real server, and are checked without either. */

let house: House;
let people: Organised;

beforeAll(async () => {
  await ready();
  house = await startHouse();
  people = await organise(house, house.app.setupToken ?? '');
}, 120_000);

afterAll(() => house.tearDown());

const DRAFT: PaperDraft = {
  ...{ paper: 'INTAKE', identity: 'ANONYMOUS', language: 'nl' },
  // Written apart, behind a mark nobody sees, with half a character: what was signed is what it became.
  words: '\ufeffWat is er gebeurd?\nKees stuurde ’s nachts berichten. Cafe\u0301 \ud83d.',
  translations: [{ language: 'ar', words: 'كان كيس يرسل رسائل في الليل.' }],
};

async function file(): Promise<{ reporter: Reporter; id: string }> {
  const reporter = reporterAt(house);
  expectDone(await reporter.prepare());
  const receipt = expectDone(await reporter.submit(formOf()));
  expectDone(await reporter.open(receipt.code?.join('') ?? ''));
  const id = expectDone(await people.desks.noor.sync())[0]?.dossierId ?? '';
  await takeSteps(people.desks.noor, id, INTAKE);
  return { reporter, id };
}

/** Write and offer; the paper as the reporter then sees it. */
async function offer(id: string, reporter: Reporter, statementId: string | null, draft = DRAFT) {
  const { noor } = people.desks;
  const [written] = expectDone(await noor.writeStatement(id, statementId, draft)).statements;
  expectDone(await noor.offerStatement(id, written?.id ?? ''));
  const [paper] = expectDone(await reporter.refresh()).papers;
  if (!paper) throw new Error('Nothing waits.');
  return paper;
}

const signing = (paper: { id: string; shown: string }, more: object = {}) => ({
  ...{ id: paper.id, shown: paper.shown, answer: 'SIGNED' as const, remarks: null },
  ...{ language: 'nl', ...more },
});

/** Both programs say it holds, and the same. */
function proven({ bytes, checked }: ExportedFile) {
  expect(checked.findings).toEqual([]);
  expect(check(bytes)).toEqual(checked);
  const { facts } = checked;
  if (!facts) throw new Error('Nothing is proven.');
  return facts;
}

describe('papers taken out of a dossier', () => {
  test('prove what the reporter refused, corrected and signed, version by version', async () => {
    const { noor } = people.desks;
    const { reporter, id } = await file();
    const first = await offer(id, reporter, null);
    expectDone(await reporter.correctStatement(first.id, first.shown, 'Het was avond.'));
    expectDone(await noor.sync());
    expectDone(await noor.takeStatementBack(id, first.id));
    // A version that nobody outside ever saw.
    expectDone(await noor.writeStatement(id, first.id, { ...DRAFT, words: 'Geheime probeersel.' }));
    const third = await offer(id, reporter, first.id, { ...DRAFT, words: 'Het was avond.' });
    const remarks = 'Het was op dinsdag.';
    expectDone(await reporter.answerStatement(signing(third, { remarks, language: 'ar' })));
    expectDone(await noor.sync());
    const whole = expectDone(await noor.exportPapers(id, null));
    const facts = proven(whole);
    expect(facts).toMatchObject({
      ...{ scope: 'DOSSIER', exporter: { name: 'Noor Voorbeeld', role: 'confidant' } },
      papers: [
        {
          version: 1,
          words: DRAFT.words.normalize('NFC').replace('\ud83d', '\ufffd'),
          corrections: ['Het was avond.'],
        },
        { version: 2, words: null, signatures: [], earlierMissing: false },
        {
          ...{ version: 3, words: 'Het was avond.', mark: third.mark },
          signatures: [
            { role: 'reporter', keyFrom: 'SELF', answer: 'SIGNED', remarks, language: 'ar' },
          ],
        },
      ],
    });
    const text = new TextDecoder().decode(whole.bytes);
    expect(text).not.toContain('probeersel');
    // The report itself, the name and everything else of the dossier stay where they are.
    for (const secret of ['hand op mijn been', 'Amira', '010 000 00 01'])
      expect(text).not.toContain(secret);
    expect(whole.name).toMatch(/^papieren-\d{4}-\d{2}-\d{2}\.gehoord$/);
    const one = expectDone(await noor.exportPapers(id, third.id));
    expect(proven(one)).toMatchObject({ scope: 'PAPER', papers: facts.papers });
  });

  test('say that the desk made the first code, also after the person took one of their own', async () => {
    const { noor } = people.desks;
    const taken = expectDone(await noor.takeDown({ form: formOf(), told: true, withCode: true }));
    const reporter = reporterAt(house);
    expectDone(await reporter.open(taken.code?.join('') ?? ''));
    expectDone(await reporter.claim());
    await takeSteps(noor, taken.dossierId, INTAKE);
    const paper = await offer(taken.dossierId, reporter, null);
    expectDone(await reporter.answerStatement(signing(paper, { answer: 'REFUSED' })));
    expectDone(await noor.sync());
    const { papers } = proven(expectDone(await noor.exportPapers(taken.dossierId, null)));
    expect(papers[0]?.signatures).toMatchObject([
      { keyFrom: 'DESK_ISSUED', answer: 'REFUSED', issuedBy: 'Noor Voorbeeld', replaced: false },
    ]);
  });

  test('prove the same when the directie takes them out after the handover', async () => {
    const { noor, bram } = people.desks;
    const { reporter, id } = await file();
    const paper = await offer(id, reporter, null);
    expectDone(await reporter.answerStatement(signing(paper)));
    await takeSteps(noor, id, [TOLD]);
    expectDone(await noor.askHandover(id, { why: 'Daarom.', extract: 'Kort.', offersRaw: false }));
    const requestId = expectDone(await reporter.refresh()).questions[0]?.requestId ?? '';
    const choice = { report: 'EXTRACT', identity: false } as const;
    expectDone(
      await reporter.answerConsent({ requestId, choice, shown: 'Mag dit?', language: 'nl' }),
    );
    expectDone(await noor.sync());
    expectDone(await noor.handOver(id));
    expectDone(await bram.sync());
    const { exporter, papers } = proven(expectDone(await bram.exportPapers(id, null)));
    expect(exporter).toMatchObject({ name: 'Bram Bestuur', role: 'board' });
    expect(papers[0]?.signatures).toMatchObject([{ keyFrom: 'SELF', answer: 'SIGNED' }]);
  });

  test('are refused in a word where there is no paper, or no dossier', async () => {
    const { noor } = people.desks;
    const { id } = await file();
    const nothing = { ok: false, problem: 'NOTHING_TO_DO' };
    expect(await noor.exportPapers(id, null)).toEqual(nothing);
    expect(await noor.exportPapers(id, '00'.repeat(16))).toEqual(nothing);
    const unknown = { ok: false, problem: 'DOSSIER_UNKNOWN' };
    expect(await noor.exportPapers('00'.repeat(16), null)).toEqual(unknown);
  });
});
