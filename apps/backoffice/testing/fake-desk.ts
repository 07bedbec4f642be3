import type {
  CaseStep,
  Desk,
  DossierView,
  InboxRow,
  MailView,
  Outcome,
  PersonView,
  TeamView,
} from '@gehoord/client/types';
import { plainDossier, plainPerson, plainStatement } from './dossiers.ts';
import {
  asMe,
  asStaff,
  bram,
  everybody,
  lotte,
  noor,
  paperCode,
  rootFingerprint,
} from './people.ts';

const ok = <T>(value: T): Promise<Outcome<T>> => Promise.resolve({ ok: true, value });

const cardCode = ['1234', '5678', '9012', '3456', '7890', '1234'];

const sheets = {
  recovery: paperCode(5),
  escrow: paperCode(8),
  fingerprint: bram.fingerprint,
};

/** The team of a portal that is open. */
export const openTeam: TeamView = {
  members: everybody,
  invitations: [],
  directory: {
    number: 2,
    validUntil: '2027-10-30',
    countersignedBy: ['Noor Voorbeeld', 'Teun Reserve'],
    complete: true,
  },
  rootFingerprint,
  missing: [],
  may: { invite: true, signWithRoot: true, countersign: false },
};

/** What a fake desk remembers; tests read and change it. */
export interface FakeState {
  rows: readonly InboxRow[];
  dossiers: Map<string, DossierView>;
  team: TeamView;
  drafts: Map<string, string>;
  mail: MailView;
  /** Every step that was taken. */
  steps: CaseStep[];
}

/** A desk without keys, server or worker. Everything succeeds unless a test replaces a method. */
export function fakeDesk(changes: Partial<Desk> = {}): Desk & { readonly state: FakeState } {
  const state: FakeState = {
    rows: [],
    dossiers: new Map([[plainDossier.dossierId, plainDossier]]),
    team: openTeam,
    drafts: new Map(),
    mail: { offered: true, address: null },
    steps: [],
  };
  const change = (id: string, part: Partial<DossierView>): Promise<Outcome<DossierView>> => {
    const before = state.dossiers.get(id);
    if (!before) return Promise.resolve({ ok: false, problem: 'DOSSIER_UNKNOWN' });
    const after = { ...before, ...part };
    state.dossiers.set(id, after);
    return ok(after);
  };
  const turned = (id: string, statementId: string, now: 'WAITING' | 'WRITTEN') =>
    (state.dossiers.get(id)?.statements ?? []).map((one) =>
      one.id === statementId
        ? {
            ...{ ...one, state: now, offeredOn: now === 'WAITING' ? '2026-11-21' : null },
            may: {
              write: now === 'WRITTEN',
              offer: now === 'WRITTEN',
              takeBack: now === 'WAITING',
              takeOut: true,
            },
          }
        : one,
    );
  const organisation = {
    state: 'OPEN',
    name: 'Stichting Samenop',
    contact: {
      name: 'Noor Voorbeeld',
      phone: '010 000 00 00',
      hours: 'maandag tot en met donderdag, 9.00 – 17.00 uur',
    },
    leaveUrl: 'https://www.buienradar.nl',
    languages: ['ar'],
  } as const;

  const desk: Desk = {
    organisation: () => ok(organisation),
    register: () => ok({ lines: [], others: [] }),
    openFile: () => Promise.resolve({ ok: false, problem: 'FILE_DAMAGED' }),
    keepRecord: () => Promise.resolve({ ok: false, problem: 'NOTHING_TO_DO' }),
    shareStores: () => ok(2),
    proposePassphrase: () => Promise.resolve('fiets wolk lepel tuin regen kaars'),
    setUp: () => ok({ root: paperCode(2), rootFingerprint, sheets }),
    found: () => ok(null),
    lookAtInvitation: () => ok({ role: 'confidant', organisation: organisation.name }),
    acceptInvitation: () => ok(sheets),
    signIn: () => ok(asMe(noor)),
    recover: () => ok(asMe(noor)),
    lock: () => Promise.resolve(),
    team: () => ok(state.team),
    invite: () => ok({ token: 'b25jZS1vbmx5', expiresOn: '2026-12-05' }),
    withdrawInvitation: (id) => {
      const invitations = state.team.invitations.filter(({ invitationId }) => invitationId !== id);
      state.team = { ...state.team, invitations };
      return ok(state.team);
    },
    signDirectory: () => ok(state.team),
    countersign: () => ok(state.team),
    updateContact: (input) => ok({ ...organisation, ...input }),
    sync: () => ok(state.rows),
    behind: () => ok(0),
    dossier: (id) => change(id, {}),
    markRead: (id) => {
      state.rows = state.rows.map((row) => (row.dossierId === id ? { ...row, unread: 0 } : row));
      return ok(state.rows);
    },
    whoRead: () => ok({ groups: [] }),
    write: (id, thread, text) => {
      const threads = state.dossiers.get(id)?.threads ?? [];
      const message = {
        id: text,
        from: 'ME',
        author: 'Noor Voorbeeld',
        text,
        on: '2026-11-21',
      } as const;
      return change(id, {
        threads: threads.map((it) =>
          it.id === thread ? { ...it, messages: [...it.messages, message] } : it,
        ),
      });
    },
    setStatus: (id, code, nextOn) =>
      change(id, { status: { code, nextOn, setOn: '2026-11-21', by: 'Noor Voorbeeld' } }),
    invitePerson: (id, { role, name, about }) => {
      const before = state.dossiers.get(id);
      const person: PersonView = { ...plainPerson, id: `p-${role}`, role, name, about };
      void change(id, {
        people: [...(before?.people ?? []), person],
        invitable: (before?.invitable ?? []).filter((it) => it !== 'accused' || role !== it),
      });
      return ok({ code: cardCode, claimBy: '2026-12-21' });
    },
    offerHearing: (id, { personId, ...offer }) =>
      change(id, {
        people: (state.dossiers.get(id)?.people ?? []).map((it) =>
          it.id === personId
            ? { ...it, hearings: [...it.hearings, { ...offer, on: '2026-11-21' }] }
            : it,
        ),
      }),
    noteHearing: (id, { personId, ...heard }) =>
      change(id, {
        people: (state.dossiers.get(id)?.people ?? []).map((it) =>
          it.id === personId ? { ...it, heard: { ...heard, during: 'INVESTIGATION' } } : it,
        ),
      }),
    askNaming: (id, { personId, why, name }) =>
      change(id, {
        namings: (state.dossiers.get(id)?.namings ?? []).map((it) =>
          it.id === personId
            ? {
                ...it,
                naming: {
                  ...{ requestId: 'n1', state: 'ASKED', why, name, askedOn: '2026-11-21' },
                  ...{ until: '2027-11-21', answeredOn: null, confirmed: null, againFrom: null },
                },
                may: { ask: false, confirm: false },
              }
            : it,
        ),
      }),
    confirmConsent: (id, { how }) => {
      const toConfirm = state.dossiers.get(id)?.toConfirm ?? null;
      const confirmed = { on: '2026-11-21', by: 'Bram Voorbeeld', how };
      return change(id, { toConfirm: toConfirm && { ...toConfirm, confirmed, may: false } });
    },
    takeStep: (id, step) => {
      state.steps.push(step);
      return change(id, {});
    },
    replaceCode: (id, { personId, why }) => {
      const people = state.dossiers.get(id)?.people ?? [];
      const replaced = [{ on: '2026-11-21', by: 'Bram Voorbeeld', why }];
      void change(id, {
        people: people.map((it) => (it.id === personId ? { ...it, code: 'CARD', replaced } : it)),
      });
      return ok({ code: cardCode, claimBy: '2026-12-21' });
    },
    addNote: (id, text) => change(id, { notes: [{ text, on: '2026-11-21' }] }),
    askHandover: (id, { why, extract }) =>
      change(id, {
        handover: {
          requestId: 'r1',
          state: 'ASKED',
          askedOn: '2026-11-21',
          why,
          extract,
          readers: [asStaff(bram), asStaff(lotte)],
          given: null,
        },
        may: { setStatus: true, askHandover: false, handOver: false },
      }),
    writeStatement: (id, statementId, { paper, words, identity, translations }) => {
      const statements = state.dossiers.get(id)?.statements ?? [];
      const before = statements.find((one) => one.id === statementId);
      const written = {
        ...{ ...(before ?? plainStatement), paper, words, identity, translations },
        ...{ version: (before?.version ?? 0) + 1, state: 'WRITTEN' as const },
        may: { write: true, offer: true, takeBack: false, takeOut: true },
      };
      return change(id, { statements: [written, ...statements.filter((one) => one !== before)] });
    },
    offerStatement: (id, statementId) =>
      change(id, { statements: turned(id, statementId, 'WAITING') }),
    takeStatementBack: (id, statementId) =>
      change(id, { statements: turned(id, statementId, 'WRITTEN') }),
    printStatements: (id, ids) =>
      change(id, {
        statements: (state.dossiers.get(id)?.statements ?? []).map((it) =>
          ids.includes(it.id)
            ? {
                ...it,
                takenOut: [
                  ...it.takenOut,
                  { how: 'PRINT' as const, on: '2026-11-21', by: 'Noor Voorbeeld' },
                ],
              }
            : it,
        ),
      }),
    handOver: (id) =>
      change(id, { may: { setStatus: false, askHandover: false, handOver: false } }),
    exportPapers: () =>
      ok({
        ...{ name: 'papieren-2026-11-22.gehoord', bytes: new Uint8Array(0) },
        checked: { isBundle: true, findings: [], facts: null },
      }),
    takeDown: ({ withCode }) =>
      ok({
        dossierId: 'd9',
        code: withCode ? cardCode : null,
        claimBy: withCode ? '2026-12-21' : null,
      }),
    oralReaders: ({ staff }) =>
      ok([noor, bram, lotte].map(asStaff).filter(({ kid }) => !staff.includes(kid))),
    mail: () => ok(state.mail),
    setMail: (address) => {
      state.mail = { ...state.mail, address: address === '' ? null : address };
      return ok(state.mail);
    },
    saveDraft: (name, text) => {
      if (text) state.drafts.set(name, text);
      else state.drafts.delete(name);
      return ok(null);
    },
    readDraft: (name) => ok(state.drafts.get(name) ?? ''),
    ...changes,
  };
  return Object.assign(desk, { state });
}
