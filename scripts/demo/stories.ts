import type { ReportForm } from '@gehoord/client/types';

type Story = Pick<ReportForm, 'story' | 'subject'> & Partial<ReportForm>;

const about = (name?: string) => ({ role: 'MENTOR', staff: [], ...(name && { name }) }) as const;

/** Reports of people who do not exist, each left in another state. */
export const STORIES = {
  fresh: {
    story:
      'Mijn mentor wil steeds bij mij thuis afspreken. Ik heb twee keer nee gezegd. Gisteren stond hij toch voor de deur. Ik werd er bang van.',
    subject: about('Kees Testmentor'),
    reporterIs: 'MENTEE',
    relation: 'SELF',
    safeNow: 'UNKNOWN',
    identity: null,
  },
  answered: {
    story:
      'Tijdens het oefenen voor een sollicitatie maakte zij grappen over mijn accent. Iedereen in de ruimte lachte. Ik durf niet meer te komen.',
    subject: about('Ria Demomentor'),
    reporterIs: 'MENTEE',
    identity: { name: 'Selam Fictief', contact: '010 000 00 02' },
    help: ['TALK'],
  },
  asked: {
    story:
      'Ik zag dat een mentor een mentee steeds aanraakte. Zij deed een stap terug. Hij lachte.',
    subject: about(),
    reporterIs: 'MENTOR',
    relation: 'WITNESS',
    identity: null,
  },
  handedOver: {
    story: 'Hij legde zijn hand op mijn been en stopte niet toen ik het vroeg.',
    subject: about('Kees Testmentor'),
    reporterIs: 'MENTEE',
    relation: 'SELF',
    identity: { name: 'Amira Proefmelder', contact: '010 000 00 01' },
  },
  withoutCode: {
    story: 'In de groepsapp worden foto’s van mentees gedeeld. Dat vinden zij niet goed.',
    subject: { role: 'UNKNOWN', staff: [] },
    identity: null,
    code: 'NONE',
    mayPassOn: 'YES',
  },
  told: {
    story: 'Een mentee vertelde dat haar mentor geld leende en het niet teruggeeft.',
    subject: about('Ria Demomentor'),
    relation: 'ON_BEHALF',
    affectedKnows: 'YES',
    identity: { name: 'Nora Denkbeeldig', contact: '' },
  },
} as const satisfies Record<string, Story>;

/** A story as a filled-in form, sent to the VCP unless it says otherwise. */
export function formFor(story: Story): ReportForm {
  return { door: 'confidant', identity: null, code: 'KEEP', language: 'nl', ...story };
}
