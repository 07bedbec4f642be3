import { common } from './nl/common.ts';
import { deskCaseLetters } from './nl/desk-case-letters.ts';
import { deskCaseRules } from './nl/desk-case-rules.ts';
import { deskCase } from './nl/desk-case.ts';
import { deskDossier } from './nl/desk-dossier.ts';
import { deskEntry } from './nl/desk-entry.ts';
import { deskFiles } from './nl/desk-files.ts';
import { deskFrame } from './nl/desk-frame.ts';
import { deskInbox } from './nl/desk-inbox.ts';
import { deskLog } from './nl/desk-log.ts';
import { deskMail } from './nl/desk-mail.ts';
import { deskNaming } from './nl/desk-naming.ts';
import { deskWorkplace } from './nl/desk-workplace.ts';
import { deskOral } from './nl/desk-oral.ts';
import { deskPeople } from './nl/desk-people.ts';
import { deskProblems } from './nl/desk-problems.ts';
import { deskAdding } from './nl/desk-adding.ts';
import { deskRefusals } from './nl/desk-refusals.ts';
import { deskRegister } from './nl/desk-register.ts';
import { deskRights } from './nl/desk-rights.ts';
import { deskSighted } from './nl/desk-sighted.ts';
import { deskRules } from './nl/desk-rules.ts';
import { deskStatement } from './nl/desk-statement.ts';
import { deskStepsCase } from './nl/desk-steps-case.ts';
import { deskStepsOutcome } from './nl/desk-steps-outcome.ts';
import { deskStepsPolice } from './nl/desk-steps-police.ts';
import { deskSteps } from './nl/desk-steps.ts';
import { deskTeam } from './nl/desk-team.ts';

/** The desk in Dutch. */
export const deskNl = {
  ...common,
  ...deskProblems,
  ...deskFrame,
  ...deskFiles,
  ...deskEntry,
  ...deskTeam,
  ...deskInbox,
  ...deskMail,
  ...deskDossier,
  ...deskPeople,
  ...deskNaming,
  ...deskStatement,
  ...deskOral,
  ...deskRegister,
  ...deskRules,
  ...deskSteps,
  ...deskStepsCase,
  ...deskStepsPolice,
  ...deskStepsOutcome,
  ...deskAdding,
  ...deskRefusals,
  ...deskCaseRules,
  ...deskLog,
  ...deskWorkplace,
  ...deskCase,
  ...deskCaseLetters,
  ...deskRights,
  ...deskSighted,
} as const;

export type DeskMessages = Record<keyof typeof deskNl, string>;
