import type { DossierView, InboxRow, PersonView, StatementView } from '@gehoord/client/types';
import { addDays, today } from '../src/model/dates.ts';
import { plainCase } from './cases.ts';
import { asStaff, bram, lotte, noor } from './people.ts';

const day = today();

/** A dossier at the VCP, told in the fewest words; a test changes what it is about. */
export const plainDossier: DossierView = {
  dossierId: 'd1',
  label: 'blauwe heuvel 12',
  receivedOn: addDays(day, -3),
  door: 'confidant',
  takenDownBy: null,
  withoutCode: false,
  mayPassOn: null,
  provenance: 'SELF',
  report: {
    story:
      'Mijn mentor stuurt mij elke avond berichten. Ik wil dat niet.\n\nVorige week stond hij bij mijn deur. Ik durfde niet open te doen.',
    subject: { role: 'MENTOR', staff: [], name: 'Kees Testmentor' },
    door: 'confidant',
    reporterIs: 'MENTEE',
    relation: 'SELF',
    safeNow: 'UNKNOWN',
    help: ['TALK', 'STOP_CONTACT'],
    language: 'nl',
  },
  additions: [],
  files: [],
  extract: null,
  identity: { state: 'ANONYMOUS' },
  status: { code: 'ONTVANGEN', nextOn: null, setOn: addDays(day, -3), by: null },
  threads: [{ id: 'TALK', canWrite: true, readers: [asStaff(noor)], messages: [] }],
  handover: null,
  toConfirm: null,
  namings: [],
  keptNames: [],
  requests: [],
  consents: [],
  people: [],
  invitable: [],
  statements: [],
  notes: [],
  // A test about the steps of a case says which.
  case: { ...plainCase, steps: [] },
  may: { setStatus: true, askHandover: true, handOver: false },
  handoverReaders: [asStaff(bram), asStaff(lotte)],
  broken: [],
};

/** A paper that Noor wrote and the reporter has not seen yet. */
export const plainStatement: StatementView = {
  id: 's1',
  person: { id: 'p1', role: 'reporter', name: '' },
  paper: 'INTAKE',
  identity: 'ANONYMOUS',
  version: 1,
  language: 'nl',
  words: 'Wat is er gebeurd?\nMijn mentor stuurt elke avond berichten.',
  translations: [],
  writtenOn: addDays(day, -1),
  writtenBy: 'Noor Voorbeeld',
  mark: ['04821', '93755', '20661', '40093', '71582', '00417'],
  state: 'WRITTEN',
  answeredLast: false,
  offeredOn: null,
  corrections: [],
  answers: [],
  takenOut: [],
  may: { write: true, offer: true, takeBack: false, takeOut: true },
};

/** Somebody who was given a card by the directie and has not used it. */
export const plainPerson: PersonView = {
  ...{ id: 'p-accused', role: 'accused', name: 'Kees Testmentor' },
  about: 'Iemand meldde ongewenst gedrag. Wij willen jouw verhaal horen.',
  ...{ invitedOn: addDays(day, -2), invitedBy: 'Bram Voorbeeld' },
  ...{ code: 'CARD', cardUntil: addDays(day, 28), replaced: [] },
  ...{ status: { code: 'BEZIG', nextOn: null }, messages: [] },
  ...{ hearings: [], heard: null },
  may: { write: true, replace: true, hear: true },
  silence: null,
};

/** The line of the plain dossier in the inbox. */
export const plainRow: InboxRow = {
  dossierId: 'd1',
  label: 'blauwe heuvel 12',
  receivedOn: addDays(day, -3),
  daysOpen: 3,
  answerBy: addDays(day, 4),
  status: 'ONTVANGEN',
  nextOn: null,
  phase: 'RECEIVED',
  dueOn: null,
  requests: [],
  unread: 1,
  newest: addDays(day, -3),
  door: 'confidant',
  withoutCode: false,
  heldByOthers: false,
  changed: false,
};

/** An inbox of several dossiers in different states. */
export const fullInbox: readonly InboxRow[] = [
  plainRow,
  {
    ...plainRow,
    dossierId: 'd2',
    label: 'stille haven 41',
    receivedOn: addDays(day, -9),
    daysOpen: 9,
    answerBy: addDays(day, -2),
    unread: 0,
    status: 'ONTVANGEN',
    newest: addDays(day, -9),
  },
  {
    ...plainRow,
    dossierId: 'd3',
    label: 'groene brug 7',
    receivedOn: addDays(day, -24),
    daysOpen: 24,
    answerBy: null,
    unread: 2,
    status: 'BEZIG',
    nextOn: day,
    newest: addDays(day, -1),
    door: 'ORAL',
  },
  {
    ...plainRow,
    dossierId: 'd4',
    label: 'warme kade 88',
    receivedOn: addDays(day, -61),
    daysOpen: 61,
    answerBy: null,
    unread: 0,
    status: 'LANGER',
    nextOn: addDays(day, 12),
    newest: addDays(day, -15),
    withoutCode: true,
  },
];
