import { equal } from '@gehoord/crypto';
import type { StaffMember } from '@gehoord/protocol';
import { isWritable, readersOf } from '../core/compartment.ts';
import { closedPapers, lineOf, markOf, shownOf, versionsOf } from '../core/papers.ts';
import { messagesIn, staffReading, threadOf } from '../core/threads.ts';
import { caseBackOf } from './case.ts';
import { knownPapers } from './consent.ts';
import { namingView } from './naming.ts';
import { rightsBackOf } from './rights.ts';
import { meIn, wayOf, type Session } from './session.ts';
import type { ConsentQuestion, Message, ReporterView } from './types.ts';

/** Who got the report itself: whoever shares the talk, or else held the person's way back at first. */
export function receiversOf(session: Session): readonly StaffMember[] {
  const from = threadOf(session.dossier, 'TALK') ?? wayOf(session);
  return from ? staffReading(from, session.public.book, 1) : [];
}

function threadView(session: Session, id: 'TALK' | 'PERSON'): ReporterView['threads'] {
  const compartment = id === 'PERSON' ? wayOf(session) : threadOf(session.dossier, id);
  if (!compartment) return [];
  const messages = messagesIn(session.dossier, compartment);
  const hasTalk = threadOf(session.dossier, 'TALK') !== null;
  // Before a handover everything is said in the talk; a second empty box would only confuse.
  if (
    id === 'PERSON' &&
    hasTalk &&
    messages.length === 0 &&
    session.dossier.state.phase !== 'REGISTERED'
  )
    return [];
  const view = messages.map((fact, index): Message => {
    const mine = 'party' in fact.author;
    const author = mine ? null : session.public.book.staffMember(fact.author.kid);
    return {
      id: fact.line.hash,
      from: mine ? 'ME' : 'THEM',
      author: author && { name: author.name, role: author.role },
      text: fact.text,
      on: fact.line.on,
      number: index + 1,
      total: messages.length,
    };
  });
  const canReply = isWritable(compartment);
  return [{ id, with: staffReading(compartment, session.public.book), canReply, messages: view }];
}

function questionsOf(session: Session): readonly ConsentQuestion[] {
  const consultation = session.dossier.state.consultation;
  if (!consultation) return [];
  const { asked } = consultation;
  const name = (kid: string) =>
    session.public.book.staffMember(kid) ?? { kid, name: '', role: 'board' as const };
  const given =
    'given' in consultation
      ? { report: consultation.given.report, identity: consultation.given.identity }
      : null;
  return [
    {
      requestId: asked.requestId,
      state: consultation.state,
      why: asked.why,
      askedBy: name(consultation.by),
      askedOn: consultation.on,
      readers: asked.readers.map(name),
      extract: asked.extract,
      offersRaw: asked.offersRaw,
      offersIdentity: asked.identities.length > 0,
      papers: knownPapers(session, asked).length,
      given,
    },
  ];
}

function papersOf({ dossier, public: { book } }: Session): ReporterView['papers'] {
  return dossier.state.statements.flatMap(({ compartmentId, offered, corrections }) => {
    const version = versionsOf(dossier, compartmentId).find(({ hash }) => hash === offered?.hash);
    if (!version || !offered) return [];
    return [
      {
        ...{ id: compartmentId, shown: version.hash, ...shownOf(version) },
        ...{ by: book.staffMember(offered.by), offeredOn: offered.on },
        corrections: corrections
          .filter(({ statement }) => statement === version.hash)
          .map((one) => ({ text: one.text, on: one.on })),
      },
    ];
  });
}

/** The way back goes on without this person: somebody shut them out of it. */
function isShutOut(session: Session): boolean {
  const { person } = session;
  const way = wayOf(session);
  return way !== null && !readersOf(way).some((slot) => equal(slot.kid, person.pair.kid));
}

/** Who somebody is here, and why they have a code. */
function meOf(session: Session): ReporterView['me'] {
  const { id, role } = meIn(session);
  if (role === 'reporter') return { role };
  const me = session.dossier.state.parties.find((one) => one.id === id);
  const by = session.public.book.staffMember(me?.by ?? '');
  const told = { name: me?.name ?? '', about: me?.about ?? '', by, on: me?.admittedOn ?? '' };
  return { role, ...told };
}

function replacedOf(session: Session): ReporterView['replaced'] {
  const { id } = meIn(session);
  const me = session.dossier.state.parties.find((one) => one.id === id);
  const { book } = session.public;
  return (me?.replaced ?? []).map(({ on, by, why }) => ({ on, why, by: book.staffMember(by) }));
}

function handoverConfirmedOf({ dossier, public: { book } }: Session) {
  const { handoverConfirmed: it } = dossier.state;
  return it && { ...it, by: book.staffMember(it.by) };
}

/** Everything a person sees who came back with a code. */
export function viewOf(session: Session): ReporterView {
  const { state } = session.dossier;
  const status = lineOf(session.dossier, meIn(session)) ?? {
    status: 'ONTVANGEN' as const,
    nextOn: null,
    setOn: state.receivedOn ?? '',
  };
  return {
    status: { code: status.status, nextOn: status.nextOn, setOn: status.setOn },
    claimable: session.claimable,
    me: meOf(session),
    replaced: replacedOf(session),
    threads: [...threadView(session, 'TALK'), ...threadView(session, 'PERSON')],
    case: caseBackOf(session),
    handedOver: state.phase === 'REGISTERED',
    questions: questionsOf(session),
    naming: namingView(session),
    rights: rightsBackOf(session),
    handoverConfirmed: handoverConfirmedOf(session),
    papers: papersOf(session),
    answered: closedPapers(session.dossier).map(({ paper, answer, on, statement }) => ({
      ...{ paper, answer, on, mark: markOf(statement) },
    })),
    broken: state.broken.length + (isShutOut(session) ? 1 : 0),
    receivers: receiversOf(session),
  };
}
