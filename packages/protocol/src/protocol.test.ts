import { describe, expect, test } from 'vitest';
import { decide } from './decide.ts';
import type { Event, EventOf } from './events.ts';
import { evolve, statusLineOf } from './evolve.ts';
import {
  initialState,
  type DossierState,
  type VerifiedConsent,
  type VerifiedEvent,
} from './state.ts';
import { STEPS, stepOf } from './steps.ts';

/* Amira Proefmelder reports Kees Testmentor; Noor is the VCP, Bram and Lotte are the directie. */

const AMIRA = { as: 'reporter', kid: 'aa', party: '01' } as const;
const NOOR = { as: 'confidant', kid: 'cc' } as const;
const BRAM = { as: 'board', kid: 'b1' } as const;
const LOTTE = 'b2';
const PERSON = '01';

type Change = Partial<Omit<VerifiedEvent, 'event' | 'author'>>;

const entry = (
  event: Event,
  author: VerifiedEvent['author'],
  change: Change = {},
): VerifiedEvent => ({
  event,
  author,
  compartmentId: PERSON,
  compartment: stepOf(event.type).in[0] ?? 'person',
  on: '2026-11-21',
  staff: null,
  founding: 'SELF',
  grants: [],
  party: { id: PERSON, role: 'reporter', keyFrom: 'SELF', issuedBy: null },
  personReads: true,
  heads: ['h1'],
  consents: [],
  holders: [],
  paper: null,
  signature: null,
  ...change,
});

const lineIn = (state: DossierState) => statusLineOf(state, { id: PERSON }, '2026-11-22')?.status;

const given = (...entries: VerifiedEvent[]): DossierState => entries.reduce(evolve, initialState);

const admitted = (change: Partial<EventOf<'PersonAdmitted'>> = {}) =>
  entry(
    {
      type: 'PersonAdmitted',
      provenance: 'SELF',
      nonce: '00',
      withoutCode: false,
      own: [],
      ...change,
    },
    AMIRA,
  );

const received = (change: Partial<EventOf<'ReportReceived'>> = {}) =>
  entry(
    {
      type: 'ReportReceived',
      words: {
        story: 'Het gebeurde.',
        subject: { role: 'MENTOR', staff: [] },
        door: 'confidant',
        language: 'nl',
      },
      withoutCode: false,
      mayPassOn: null,
      told: false,
      ...change,
    },
    AMIRA,
  );

const asked = (change: Partial<EventOf<'ConsentAsked'>> = {}) =>
  entry(
    {
      type: 'ConsentAsked',
      requestId: 'r1',
      why: 'Dan kan de directie iets doen.',
      extract: 'Kort.',
      offersRaw: true,
      readers: [BRAM.kid, LOTTE],
      reports: [{ compartmentId: '02', head: 'h-report' }],
      identities: [{ compartmentId: '03', head: 'h-identity' }],
      statements: [],
      expiresOn: '2027-02-19',
      ...change,
    },
    NOOR,
  );

const consent = (what: string, change: Partial<VerifiedConsent> = {}): VerifiedConsent => ({
  what,
  readers: [BRAM.kid, LOTTE],
  heads: [{ compartmentId: PERSON, head: 'h1' }],
  signed: true,
  textMatches: true,
  extractMatches: true,
  expiresOn: '2027-02-19',
  ...change,
});

const evidence = { requestId: 'r1', consents: ['c'], shown: 'Mag dit?', nonce: '00' };

const said = (
  change: Partial<EventOf<'ConsentGiven'>> = {},
  consents: readonly VerifiedConsent[] = [consent('HANDOVER')],
) =>
  entry(
    { type: 'ConsentGiven', report: 'EXTRACT', identity: false, ...evidence, ...change },
    AMIRA,
    { consents },
  );

const DAY = '2026-11-21';
const INTAKE = { notedOn: DAY, safetyOn: DAY, statement: 'UNSIGNED', toldOn: DAY } as const;

/** What Noor does before she may hand anything over. */
const takenIn: readonly VerifiedEvent[] = (
  [
    {
      ...{ type: 'IntakeNoted', what: 'Het gebeurde.', when: '', who: '', aware: '' },
      ...{ danger: 'NONE', dangerNote: '', conflictChecked: true },
    },
    { type: 'SafetyNoted', safety: 'Veilig thuis.', support: 'Slachtofferhulp genoemd.' },
    { type: 'IntakeUnsigned', why: 'UNREACHABLE', text: 'Drie keer gevraagd.' },
    {
      ...{ type: 'StepsTold', reached: true, contact: 'Onder de code.' },
      ...{ explained: true, adviceGiven: true },
    },
  ] satisfies Event[]
).map((event) => entry(event, NOOR));

const handed = (change: Partial<EventOf<'HandedOver'>> = {}, consents = [consent('HANDOVER')]) =>
  entry(
    {
      ...{
        type: 'HandedOver',
        ...evidence,
        why: 'Daarom.',
        extract: 'Kort.',
        report: 'EXTRACT',
        identity: false,
      },
      ...{ receivedOn: '2026-11-21', founderNonce: '00', withoutCode: false },
      ...{ ground: 'CONSENT', intake: INTAKE },
      ...change,
    },
    NOOR,
    { consents },
  );

const code = (state: DossierState, next: VerifiedEvent) => decide(state, next)?.code ?? 'OK';

describe('the table', () => {
  test('every event has exactly one row, and every refusal a sentence', () => {
    const events = STEPS.map((step) => step.event);
    expect(new Set(events).size).toBe(events.length);
    for (const { guards } of STEPS) {
      for (const { sentence, code: name } of guards) {
        expect(sentence).toMatch(/^[A-Z].*\.$/);
        expect(name).toMatch(/^[A-Z_]+$/);
      }
    }
  });

  test('who, where and when are asked before any guard', () => {
    const state = given(admitted(), received());
    expect(code(state, { ...asked(), author: BRAM })).toBe('NOT_YOURS');
    expect(code(state, { ...asked(), compartment: 'talk' })).toBe('WRONG_COMPARTMENT');
    expect(code(initialState, asked())).toBe('WRONG_MOMENT');
    expect(code(state, asked())).toBe('OK');
  });
});

describe('the consent gate', () => {
  const waiting = given(admitted(), received(), asked(), ...takenIn);
  const agreed = evolve(waiting, said());

  test('Noor cannot hand over before Amira answered', () => {
    expect(code(waiting, handed())).toBe('CONSENT_MISSING');
  });

  test('Amira signs, Noor hands over, and it is done', () => {
    expect(agreed.consultation?.state).toBe('GIVEN');
    expect(code(agreed, handed())).toBe('OK');
    const after = evolve(agreed, handed());
    expect(after).toMatchObject({
      phase: 'REGISTERED',
      consultation: { state: 'DONE' },
      broken: [],
    });
  });

  test.each([
    ['somebody else signed', consent('HANDOVER', { signed: false })],
    ['the text was another one', consent('HANDOVER', { textMatches: false })],
    ['the summary is another one', consent('HANDOVER', { extractMatches: false })],
    ['it is past its last day', consent('HANDOVER', { expiresOn: '2026-11-20' })],
    ['a reader was added', consent('HANDOVER', { readers: [BRAM.kid, LOTTE, 'b3'] })],
    ['it is about something else', consent('NAMING')],
  ])('a consent does not count where %s', (_, bad) => {
    expect(code(waiting, said({}, [bad]))).toBe('CONSENT_INVALID');
    expect(code(agreed, handed({}, [bad]))).toBe(
      bad.readers.length === 3 ? 'OK' : 'CONSENT_MISSING',
    );
  });

  test('own words and a name each take a signature of their own', () => {
    const raw = said({ report: 'RAW', identity: true });
    expect(code(waiting, raw)).toBe('CONSENT_INVALID');
    const all = ['HANDOVER', 'RAW_REPORT', 'IDENTITY'].map((what) => consent(what));
    expect(code(waiting, { ...raw, consents: all })).toBe('OK');
    expect(code(waiting, { ...said(), consents: all })).toBe('CONSENT_INVALID');
  });

  test('only what was offered can be allowed', () => {
    const narrow = given(admitted(), received(), asked({ offersRaw: false, identities: [] }));
    const raw = [consent('HANDOVER'), consent('RAW_REPORT')];
    expect(code(narrow, said({ report: 'RAW' }, raw))).toBe('NOT_OFFERED');
    expect(code(narrow, said({ identity: true }, [consent('HANDOVER'), consent('IDENTITY')]))).toBe(
      'NOT_OFFERED',
    );
  });

  test('handing over more than was chosen is refused', () => {
    expect(code(agreed, handed({ report: 'RAW' }))).toBe('CONSENT_MISSING');
    expect(code(agreed, handed({ identity: true }))).toBe('CONSENT_MISSING');
    expect(code(agreed, handed({ requestId: 'r2' }))).toBe('CONSENT_MISSING');
    expect(code(agreed, handed({ consents: ['another'] }))).toBe('CONSENT_MISSING');
  });

  test('a director who comes later holds it against the signatures alone', () => {
    const all = ['HANDOVER', 'RAW_REPORT', 'IDENTITY'].map((what) => consent(what));
    const more = { report: 'RAW', extract: null, identity: true } as const;
    expect(code(initialState, handed())).toBe('OK');
    expect(code(initialState, handed(more, all))).toBe('OK');
    expect(code(initialState, handed(more))).toBe('CONSENT_MISSING');
    expect(code(initialState, handed({}, all))).toBe('CONSENT_MISSING');
  });

  test('no, or taken back: nothing goes on; asking again is possible', () => {
    const no = evolve(waiting, entry({ type: 'ConsentDeclined', requestId: 'r1' }, AMIRA));
    const back = evolve(
      agreed,
      entry({ type: 'ConsentWithdrawn', requestId: 'r1', withdrawals: [] }, AMIRA),
    );
    for (const state of [no, back]) {
      expect(code(state, handed())).toBe('CONSENT_MISSING');
      expect(code(state, asked({ requestId: 'r2' }))).toBe('OK');
    }
    expect(code(agreed, asked({ requestId: 'r2' }))).toBe('QUESTION_WAITS');
    const late = { ...asked({ requestId: 'r2', expiresOn: '2027-06-01' }), on: '2027-02-20' };
    for (const state of [waiting, agreed]) {
      expect(code(state, { ...late, on: '2027-02-19' })).toBe('QUESTION_WAITS');
      expect(code(state, late)).toBe('OK');
    }
  });

  test('what was used can be taken back once, and whoever received it is told', () => {
    const late = entry({ type: 'ConsentWithdrawn', requestId: 'r1', withdrawals: [] }, AMIRA);
    const after = evolve(evolve(agreed, handed()), late);
    expect(after).toMatchObject({
      withdrawnOn: '2026-11-21',
      consultation: { state: 'WITHDRAWN' },
    });
    const director = evolve(evolve(initialState, handed()), late);
    expect(director).toMatchObject({ withdrawnOn: '2026-11-21', broken: [] });
    expect(code(director, late)).toBe('NOTHING_TO_WITHDRAW');
  });

  test('a question that waits is the status line, and the line before it comes back', () => {
    expect(lineIn(waiting)).toBe('JOUW_KEUZE');
    expect(lineIn(agreed)).toBe('ONTVANGEN');
    const set = entry({ type: 'StatusSet', status: 'BEZIG', nextOn: null }, NOOR);
    expect(lineIn(evolve(evolve(waiting, set), said()))).toBe('BEZIG');
  });

  test('without a code: the answer before sending is the consent, never for a name', () => {
    const state = given(
      admitted({ withoutCode: true }),
      received({ withoutCode: true, mayPassOn: 'YES' }),
      ...takenIn,
    );
    expect(code(state, asked())).toBe('NOBODY_CAN_ANSWER');
    expect(code(state, handed({ ground: 'BEFORE_SENDING', withoutCode: true }, []))).toBe('OK');
    expect(
      code(state, handed({ ground: 'BEFORE_SENDING', withoutCode: true, identity: true }, [])),
    ).toBe('CONSENT_MISSING');
    const no = given(
      admitted({ withoutCode: true }),
      received({ withoutCode: true, mayPassOn: 'NO' }),
      ...takenIn,
    );
    expect(code(no, handed({ ground: 'BEFORE_SENDING', withoutCode: true }, []))).toBe(
      'CONSENT_MISSING',
    );
  });
});

describe('whom the report is about', () => {
  const words = (staff: string[]) => ({
    ...{ story: 'Het gebeurde.', door: 'confidant', language: 'nl' },
    subject: { role: 'STAFF', staff },
  });
  const about = (...staff: string[]) =>
    received({ words: words(staff) as EventOf<'ReportReceived'>['words'] });
  const state = given(admitted(), about(LOTTE));

  test('nobody it is about is asked for, or let in by any step', () => {
    expect(code(state, asked())).toBe('CONFLICT_OF_INTEREST');
    expect(code(state, asked({ readers: [BRAM.kid] }))).toBe('OK');
    const agreed = evolve(given(admitted(), asked(), ...takenIn, said()), about(LOTTE));
    expect(code(agreed, { ...handed(), grants: [BRAM.kid] })).toBe('OK');
    expect(code(agreed, { ...handed(), grants: [BRAM.kid, LOTTE] })).toBe('CONFLICT_OF_INTEREST');
    for (const type of ['HolderChanged', 'AccessGranted'] as const) {
      const is = type === 'HolderChanged';
      const named = consent(is ? 'HANDOVER' : 'RAW_REPORT');
      const step = entry({ type, ...evidence }, NOOR, { grants: [LOTTE], consents: [named] });
      expect(code(agreed, step)).toBe('CONFLICT_OF_INTEREST');
      expect(code(agreed, { ...step, grants: [BRAM.kid] })).toBe('OK');
    }
  });

  test('a name left over from another choice of role is nobody it is about', () => {
    const left = about(LOTTE);
    const { event } = left;
    if (event.type !== 'ReportReceived') throw new Error('No report.');
    const changed = { ...event.words, subject: { role: 'MENTOR', staff: [LOTTE] } as const };
    const state = given(admitted(), { ...left, event: { ...event, words: changed } });
    expect(code(state, asked())).toBe('OK');
  });

  test('nobody takes down, or is sent, what was told about themselves; but no words get lost', () => {
    const told = (author: VerifiedEvent['author'], grants: string[] = []) => ({
      ...about(BRAM.kid),
      ...{ author, grants, founding: 'DESK_ISSUED' as const },
    });
    expect(code(initialState, told(BRAM))).toBe('CONFLICT_OF_INTEREST');
    expect(code(initialState, told(NOOR, [BRAM.kid]))).toBe('CONFLICT_OF_INTEREST');
    expect(code(initialState, told(NOOR, [LOTTE]))).toBe('OK');
    expect(code(initialState, told(AMIRA, [BRAM.kid]))).toBe('OK');
  });

  test('the reporter is not shut out of their own way back', () => {
    const agreed = given(admitted(), received(), asked(), said());
    const turned = entry({ type: 'HolderChanged', ...evidence }, NOOR, {
      ...{ grants: [BRAM.kid], consents: [consent('HANDOVER')] },
    });
    expect(code(agreed, turned)).toBe('OK');
    expect(code(agreed, { ...turned, personReads: false })).toBe('REPORTER_SHUT_OUT');
  });
});

describe('who is let in', () => {
  const grantEntry = (
    what: string,
    compartment: 'report' | 'identity',
    head: string,
    change: Change = {},
  ) =>
    entry({ type: 'AccessGranted', ...evidence }, NOOR, {
      compartment,
      compartmentId: '02',
      grants: [BRAM.kid],
      heads: ['h-report'],
      consents: [consent(what, { heads: [{ compartmentId: '02', head }] })],
      ...change,
    });

  test('only readers a consent names, for the compartment it names, of the kind it is about', () => {
    expect(code(initialState, grantEntry('RAW_REPORT', 'report', 'h-report'))).toBe('OK');
    for (const bad of [
      grantEntry('RAW_REPORT', 'report', 'h-other'),
      grantEntry('RAW_REPORT', 'identity', 'h-report'),
      grantEntry('HANDOVER', 'report', 'h-report'),
      grantEntry('RAW_REPORT', 'report', 'h-report', { grants: [BRAM.kid, 'b3'] }),
      grantEntry('RAW_REPORT', 'report', 'h-report', { on: '2027-02-20' }),
    ]) {
      expect(code(initialState, bad)).toBe('ACCESS_WITHOUT_CONSENT');
    }
  });

  test('no other entry lets anybody in, whatever it says it is', () => {
    const state = given(admitted(), received());
    const sly = entry({ type: 'MessageWritten', text: 'Hoi' }, NOOR, {
      compartment: 'person',
      grants: [BRAM.kid],
    });
    expect(code(state, sly)).toBe('ACCESS_WITHOUT_CONSENT');
  });
});

describe('every reader checks', () => {
  test('an entry that breaks a rule changes nothing and is listed', () => {
    const state = given(admitted(), received(), ...takenIn);
    const after = evolve(state, handed());
    expect(after).toEqual({
      ...state,
      broken: [{ rule: 'CONSENT_MISSING', compartment: 'consult', on: '2026-11-21' }],
    });
  });

  test('a promised date in the past, and a status nobody sets by hand', () => {
    const state = given(admitted());
    const status = (change: Partial<EventOf<'StatusSet'>>) =>
      entry({ type: 'StatusSet', status: 'BEZIG', nextOn: null, ...change }, NOOR);
    expect(code(state, status({ nextOn: '2026-11-20' }))).toBe('DATE_IN_THE_PAST');
    expect(code(state, status({ nextOn: '2026-11-21' }))).toBe('OK');
    expect(code(state, status({ status: 'GEWIST' }))).toBe('STATUS_NOT_SET_BY_HAND');
    expect(evolve(state, status({})).answeredOn).toBe('2026-11-21');
  });

  test('a report needs a story and nothing else; an oral one at the coordinator, that it was said', () => {
    const words = (story: string, door: 'confidant' | 'ORAL') =>
      ({ story, subject: { role: 'UNKNOWN', staff: [] }, door, language: 'nl' }) as const;
    expect(code(initialState, received({ words: words(' ', 'confidant') }))).toBe('STORY_MISSING');
    expect(code(initialState, received({ words: words('Iets', 'ORAL') }))).toBe(
      'REPORTER_NOT_TOLD',
    );
    expect(code(initialState, received({ words: words('Iets', 'ORAL'), told: true }))).toBe('OK');
  });
});
