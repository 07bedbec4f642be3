import { createReporter } from '@gehoord/client/reporter';
import type { PaperDraft, Reporter } from '@gehoord/client/types';
import { LANGUAGES } from '@gehoord/ui/i18n';
import { expectDone, organise, type Organised, type Origins } from './demo/organise.ts';
import { INTAKE, missed, opened, takeSteps, TOLD } from './demo/case.ts';
import { ORGANISATION, PEOPLE, PERSON_KEYS } from './demo/people.ts';
import { forceStep } from './demo/modified.ts';
import { begin, takeTo, type Goal } from './demo/states.ts';
import { formFor, STORIES } from './demo/stories.ts';

interface Filed {
  readonly reporter: Reporter;
  readonly code: string;
  readonly dossierId: string;
}

const ROLES = {
  board: 'directie',
  confidant: 'VCP',
  alternate: 'toezicht, reserve',
  coordinator: 'coördinator',
} as const;

/** A day this many days from now, as people promise one. */
const inDays = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function file(
  origins: Origins,
  people: Organised,
  story: keyof typeof STORIES,
): Promise<Filed> {
  const reporter = createReporter({
    fetch: globalThis.fetch,
    origin: origins.portal,
    timeout: 60_000,
  });
  expectDone(await reporter.prepare());
  const receipt = expectDone(await reporter.submit(formFor(STORIES[story])));
  const code = receipt.code?.join(' ') ?? '';
  const [row] = expectDone(await people.desks.noor.sync());
  if (receipt.code) expectDone(await reporter.open(code));
  return { reporter, code, dossierId: row?.dossierId ?? '' };
}

async function answer({ desks }: Organised, filed: Filed): Promise<void> {
  const text =
    'Dank je dat je dit schrijft. Wil je vertellen wanneer het gebeurde? Je hoeft niet te antwoorden.';
  expectDone(await desks.noor.write(filed.dossierId, 'TALK', text));
  expectDone(await desks.noor.setStatus(filed.dossierId, 'VRAAG', inDays(5)));
  expectDone(await desks.noor.markRead(filed.dossierId));
}

const statement = (words: string, english: string): PaperDraft => ({
  ...{ paper: 'INTAKE', identity: 'ANONYMOUS', language: 'nl', words },
  translations: [{ language: 'en', words: english }],
});

const WAITING = statement(
  'Wat is er gebeurd?\nEen mentor maakte grappen over mijn accent. De anderen lachten.\n\nWanneer is het gebeurd?\nBij het oefenen voor een sollicitatie.\n\nWie waren erbij betrokken?\nDe mentor en de groep.\n\nWie zijn op de hoogte?\nAlleen de vertrouwenscontactpersoon.',
  'What happened?\nA mentor made jokes about my accent. The others laughed.\n\nWhen did it happen?\nWhile practising for a job interview.\n\nWho were involved?\nThe mentor and the group.\n\nWho know about it?\nOnly the confidential contact person.',
);

const SIGNED = statement(
  'Wat is er gebeurd?\nDe mentor legde zijn hand op mijn been. Ik vroeg hem te stoppen. Dat deed hij niet.',
  'What happened?\nThe mentor put his hand on my leg. I asked him to stop. He did not.',
);

/** The VCP writes down what somebody told, and lets them read it. */
async function offer({ desks }: Organised, filed: Filed, draft: PaperDraft): Promise<void> {
  await takeSteps(desks.noor, filed.dossierId, INTAKE);
  const written = expectDone(await desks.noor.writeStatement(filed.dossierId, null, draft));
  const id = written.statements[0]?.id ?? '';
  expectDone(await desks.noor.offerStatement(filed.dossierId, id));
  expectDone(await desks.noor.markRead(filed.dossierId));
}

async function sign({ desks }: Organised, { reporter, dossierId }: Filed): Promise<void> {
  const [paper] = expectDone(await reporter.refresh()).papers;
  const answer = {
    answer: 'SIGNED',
    remarks: 'Het was in het buurthuis.',
    language: 'nl',
  } as const;
  expectDone(
    await reporter.answerStatement({ id: paper?.id ?? '', shown: paper?.shown ?? '', ...answer }),
  );
  expectDone(await desks.noor.sync());
  expectDone(await desks.noor.markRead(dossierId));
}

const REQUEST = {
  why: 'De directie kan dan met de mentor praten. Zonder jouw ja gebeurt dat niet.',
  extract: 'Een mentor raakte een mentee aan terwijl zij dat niet wilde.',
  offersRaw: true,
};

async function ask({ desks }: Organised, filed: Filed): Promise<void> {
  expectDone(await desks.noor.askHandover(filed.dossierId, REQUEST));
  expectDone(await desks.noor.markRead(filed.dossierId));
}

async function handOver(people: Organised, filed: Filed): Promise<void> {
  const { desks } = people;
  await offer(people, filed, SIGNED);
  await sign(people, filed);
  await takeSteps(desks.noor, filed.dossierId, [TOLD]);
  await ask(people, filed);
  const view = expectDone(await filed.reporter.refresh());
  expectDone(
    await filed.reporter.answerConsent({
      requestId: view.questions[0]?.requestId ?? '',
      choice: { report: 'EXTRACT', identity: false },
      shown: `${REQUEST.why} ${REQUEST.extract}`,
      language: 'nl',
    }),
  );
  expectDone(await desks.noor.sync());
  expectDone(await desks.noor.handOver(filed.dossierId));
  expectDone(await desks.noor.markRead(filed.dossierId));
  expectDone(await desks.bram.sync());
  expectDone(await desks.bram.setStatus(filed.dossierId, 'BEZIG', inDays(14)));
  expectDone(
    await desks.bram.write(
      filed.dossierId,
      'PERSON',
      'Wij hebben het gelezen. Over twee weken schrijven we je weer.',
    ),
  );
}

const HEARING: PaperDraft = {
  ...{ paper: 'HEARING', identity: 'SEEN', language: 'nl' },
  words:
    'Wij zeiden waar de melding over gaat:\nAanraken dat iemand niet wilde.\n\nWat is er volgens jou gebeurd?\nIk dacht dat het goed was. Ik wist niet dat zij het erg vond.\n\nWelke steun heb je nodig, en van wie?\nMijn broer gaat met mij mee.',
  translations: [],
};

/** The directie invites who is accused, hears him, and lets him read what he said. @returns his code. */
async function hear({ desks }: Organised, origins: Origins, { dossierId }: Filed) {
  const { bram } = desks;
  await opened(bram, dossierId);
  await takeSteps(bram, dossierId, [
    missed('CRIME', 'confidant'),
    {
      ...{ type: 'CrimeRuledOut', withoutRegardToForce: true },
      reason: 'Wij zien nu geen strafbaar feit.',
    },
  ]);
  const card = expectDone(
    await bram.invitePerson(dossierId, {
      ...{ role: 'accused', name: 'Kees Testmentor' },
      about:
        'Iemand heeft ongewenst gedrag gemeld. De melding gaat over aanraken dat iemand niet wilde.\n\nEr is nog niets besloten. Wij willen graag jouw verhaal horen.',
    }),
  );
  const kees = createReporter({
    fetch: globalThis.fetch,
    origin: origins.portal,
    timeout: 60_000,
  });
  expectDone(await kees.prepare());
  expectDone(await kees.open(card.code.join('')));
  const { code } = expectDone(await kees.claim());
  const personId = expectDone(await bram.dossier(dossierId)).people[0]?.id ?? '';
  const text = 'Kom je praten? Dat kan op kantoor, om 10 uur. Je mag iemand meenemen.';
  expectDone(await bram.offerHearing(dossierId, { personId, day: inDays(0), text }));
  const points = ['NATURE', 'OPEN', 'SUPPORT', 'CONTACT', 'STATEMENT'] as const;
  expectDone(await bram.noteHearing(dossierId, { personId, day: inDays(0), points }));
  const written = expectDone(await bram.writeStatement(dossierId, null, HEARING, personId));
  expectDone(await bram.offerStatement(dossierId, written.statements[0]?.id ?? ''));
  return code.join(' ');
}

/** Cases at the directie, one for each place on the line. */
const GOALS: readonly Goal[] = ['POLICE', 'PROPOSED', 'DECIDED', 'CLOSED', 'RETAINED', 'DESTROYED'];

/** One that stays with the VCP, and one that its reporter took back. */
async function stop(origins: Origins, people: Organised): Promise<void> {
  const { noor } = people.desks;
  const kept = await file(origins, people, 'asked');
  expectDone(await noor.askHandover(kept.dossierId, REQUEST));
  const [question] = expectDone(await kept.reporter.refresh()).questions;
  expectDone(
    await kept.reporter.answerConsent({
      ...{ requestId: question?.requestId ?? '', choice: null, shown: '', language: 'nl' },
    }),
  );
  const why = 'De melder wil niet dat de directie dit weet.';
  await takeSteps(noor, kept.dossierId, [{ type: 'KeptConfidential', why }]);
  const withdrawn = await file(origins, people, 'fresh');
  expectDone(await withdrawn.reporter.withdraw('Ik heb er met een vriend over gepraat.'));
}

/**
 * Fill a new organisation with fictional people and reports, through the same client as the screens.
 * @returns who they are and the passphrases made for them just now.
 */
export async function fillDemo(it: Origins & { setupToken: string; say: (text: string) => void }) {
  const people = await organise(it, it.setupToken, (step) => it.say(`  made: ${step}`));
  const languages = LANGUAGES.filter(({ reviewedBy }) => reviewedBy === null);
  expectDone(
    await people.desks.bram.updateContact({
      ...ORGANISATION,
      languages: languages.map(({ code }) => code),
    }),
  );
  const filed = {
    answered: await file(it, people, 'answered'),
    asked: await file(it, people, 'asked'),
    handedOver: await file(it, people, 'handedOver'),
  };
  await answer(people, filed.answered);
  await offer(people, filed.answered, WAITING);
  await ask(people, filed.asked);
  await handOver(people, filed.handedOver);
  const accused = await hear(people, it, filed.handedOver);
  await file(it, people, 'withoutCode');
  const told = { form: formFor(STORIES.told), told: true, withCode: false };
  expectDone(await people.desks.iris.takeDown(told));
  for (const goal of GOALS) await takeTo(await begin(it, people, 'answered'), goal);
  const changed = await begin(it, people, 'answered');
  await takeTo(changed, 'INVESTIGATION');
  await forceStep(it, people, changed.id, { type: 'CaseClosed' });
  await stop(it, people);
  const fresh = await file(it, people, 'fresh');
  it.say('  made: reports in every state');
  for (const key of PERSON_KEYS) await people.desks[key].lock();
  return {
    people: PERSON_KEYS.map((key) => ({
      name: PEOPLE[key].name,
      role: ROLES[PEOPLE[key].role],
      signInName: PEOPLE[key].signInName,
      passphrase: people.passphrases[key],
    })),
    reporters: [
      { name: 'a new report, anonymous', code: fresh.code },
      { name: 'Selam Fictief, answered, with a statement to read', code: filed.answered.code },
      { name: 'a witness who is asked for consent', code: filed.asked.code },
      { name: 'Amira Proefmelder, signed and handed over', code: filed.handedOver.code },
      { name: 'Kees Testmentor, accused, with a statement to read', code: accused },
    ],
  };
}
