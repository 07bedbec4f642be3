import { toHex } from '@gehoord/crypto';
import { fileViews } from './files.ts';
import { AT_RECEIVER, keptNames, questionWaits, type StaffMember } from '@gehoord/protocol';
import { today } from '../core/day.ts';
import type { DirectoryBook } from '../core/directory-book.ts';
import { compartmentsOf, eventOf, type Dossier } from '../core/dossier.ts';
import { hasPaperWaiting, lineOf } from '../core/papers.ts';
import { staffReading, threadOf } from '../core/threads.ts';
import { caseView } from './case/view.ts';
import { consentRegister } from './consent-register.ts';
import { canWrite, doorOf, labelOf } from './inbox.ts';
import { mayInvite, messagesView, peopleView } from './people-view.ts';
import type { Seat } from './memory.ts';
import { namingsOf, toConfirm } from './naming.ts';
import { readersFor } from './plans.ts';
import { requestsOf } from './rights.ts';
import { statementsOf } from './statement-view.ts';
import type { DossierView, HandoverView } from './view-types.ts';

/** The day a dossier came in; of one that is gone, the day that is remembered. */
const receivedOf = (dossier: Dossier, seat: Seat) =>
  dossier.state.receivedOn ?? seat.kept.get(dossier.id)?.facts.receivedOn ?? today();

function threadView(dossier: Dossier, seat: Seat, id: 'TALK' | 'PERSON'): DossierView['threads'] {
  const compartment = threadOf(dossier, id);
  if (!compartment) return [];
  const messages = messagesView(dossier, seat, compartment);
  const hasTalk = threadOf(dossier, 'TALK') !== null;
  if (id === 'PERSON' && hasTalk && messages.length === 0) return [];
  const writes = canWrite(dossier, seat, compartment) && !dossier.state.withoutCode;
  return [
    {
      id,
      canWrite: writes,
      readers: seat.book ? staffReading(compartment, seat.book) : [],
      messages,
    },
  ];
}

function identityView(dossier: Dossier): DossierView['identity'] {
  const given = dossier.facts.filter(({ event }) => event.type === 'IdentityGiven').at(-1)?.event;
  if (given?.type === 'IdentityGiven')
    return { state: 'GIVEN', name: given.name, contact: given.contact };
  return { state: compartmentsOf(dossier, 'identity').length > 0 ? 'ANONYMOUS' : 'HIDDEN' };
}

const nameOf = (seat: Seat, kid: string): StaffMember =>
  seat.book?.staffMember(kid) ?? { kid, name: '', role: 'board' };

function handoverView(dossier: Dossier, seat: Seat): HandoverView | null {
  const { consultation, handedOver } = dossier.state;
  if (consultation) {
    const { asked } = consultation;
    const { requestId, why, extract } = asked;
    const readers = asked.readers.map((kid) => nameOf(seat, kid));
    const base = {
      requestId,
      why,
      extract,
      readers,
      askedOn: consultation.on,
      state: consultation.state,
    };
    if (!('given' in consultation)) return { ...base, given: null };
    const { report, identity, shown } = consultation.given;
    return { ...base, given: { report, identity, shown, on: consultation.givenOn } };
  }
  const fact = eventOf(dossier, 'HandedOver')?.fact;
  if (!handedOver || !fact) return null;
  const { requestId, why, extract, report, identity, shown } = handedOver;
  const readers = (seat.book?.staff ?? []).filter((member) =>
    fact.line.entry.header.slots.some(
      (slot) => toHex(slot.kid) === member.kid && member.kid !== fact.author.kid,
    ),
  );
  const on = fact.line.on;
  return {
    requestId,
    state: dossier.state.withdrawnOn === null ? 'DONE' : 'WITHDRAWN',
    askedOn: on,
    why,
    extract,
    readers,
    given: { report, identity, on, shown },
  };
}

function reportOf(dossier: Dossier): DossierView['report'] {
  const words = eventOf(dossier, 'ReportReceived')?.event.words;
  if (!words) return null;
  const { door, ...rest } = words;
  return { ...rest, door: door === 'ORAL' ? 'confidant' : door };
}

const textsOf = (dossier: Dossier, type: 'ReportAdded' | 'NoteWritten') =>
  dossier.facts.flatMap(({ event, line }) =>
    event.type === type ? [{ text: event.text, on: line.on }] : [],
  );

function mayOf(dossier: Dossier, seat: Seat, readers: readonly StaffMember[]): DossierView['may'] {
  const person = threadOf(dossier, 'PERSON');
  const holds = person !== null && canWrite(dossier, seat, person);
  const { consultation, withoutCode, mayPassOn, phase } = dossier.state;
  const receiver = seat.role === 'confidant' || seat.role === 'alternate';
  const open = holds && receiver && AT_RECEIVER.includes(phase);
  const waits = questionWaits(dossier.state, today());
  const reading = hasPaperWaiting(dossier);
  const { intake, override } = dossier.state.case;
  const ground =
    (waits && consultation?.state === 'GIVEN') ||
    (withoutCode && mayPassOn === 'YES') ||
    override !== null;
  return {
    setStatus: holds,
    askHandover: open && !withoutCode && !waits && !reading && readers.length > 0,
    handOver: open && ground && intake.toldOn !== null && readers.length > 0,
  };
}

/** Whom a handover would reach who does not read the way back already. */
function newReadersFor(dossier: Dossier, book: DirectoryBook): readonly StaffMember[] {
  const person = threadOf(dossier, 'PERSON');
  const reading = person ? staffReading(person, book).map((member) => member.kid) : [];
  return readersFor(dossier, { book }).filter(({ kid }) => !reading.includes(kid));
}

function brokenOf(dossier: Dossier, seat: Seat): DossierView['broken'] {
  const rules = dossier.state.broken.map(({ rule, compartment, on }) => ({
    ...{ rule, where: compartment, on },
  }));
  return seat.kept.get(dossier.id)?.changed
    ? [{ rule: 'HISTORY_CHANGED', where: 'unknown', on: today() }, ...rules]
    : rules;
}

/** Everything this member may see of a dossier. */
export function dossierViewOf(dossier: Dossier, seat: Seat): DossierView {
  const { state } = dossier;
  const status = lineOf(dossier);
  const taken = eventOf(dossier, 'ReportReceived')?.fact;
  const readers = seat.book ? newReadersFor(dossier, seat.book) : [];
  return {
    dossierId: dossier.id,
    label: labelOf(dossier.id),
    receivedOn: receivedOf(dossier, seat),
    door: doorOf(dossier, seat),
    takenDownBy: taken && !('party' in taken.author) ? nameOf(seat, taken.author.kid).name : null,
    withoutCode: state.withoutCode,
    mayPassOn: state.mayPassOn,
    provenance: state.provenance,
    report: reportOf(dossier),
    additions: textsOf(dossier, 'ReportAdded'),
    files: fileViews(dossier),
    extract: state.handedOver?.extract ?? null,
    identity: identityView(dossier),
    status: {
      code: status?.status ?? 'ONTVANGEN',
      nextOn: status?.nextOn ?? null,
      setOn: status?.setOn ?? state.receivedOn ?? '',
      by: status?.by ? nameOf(seat, status.by).name : null,
    },
    threads: [...threadView(dossier, seat, 'TALK'), ...threadView(dossier, seat, 'PERSON')],
    handover: handoverView(dossier, seat),
    toConfirm: toConfirm(dossier, seat),
    namings: namingsOf(dossier, seat),
    keptNames: keptNames(dossier.state, today()),
    requests: requestsOf(dossier, seat),
    consents: consentRegister(dossier, seat),
    people: peopleView(dossier, seat),
    invitable: mayInvite(dossier, seat),
    statements: statementsOf(dossier, seat),
    notes: textsOf(dossier, 'NoteWritten'),
    case: caseView(dossier, seat),
    may: mayOf(dossier, seat, readers),
    handoverReaders: readers,
    broken: brokenOf(dossier, seat),
  };
}
