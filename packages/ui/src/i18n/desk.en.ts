import type { DeskMessages } from './desk.nl.ts';
import { common } from './en/common.ts';
import { deskCaseLetters } from './en/desk-case-letters.ts';
import { deskCaseRules } from './en/desk-case-rules.ts';
import { deskCase } from './en/desk-case.ts';
import { deskDossier } from './en/desk-dossier.ts';
import { deskEntry } from './en/desk-entry.ts';
import { deskFiles } from './en/desk-files.ts';
import { deskFrame } from './en/desk-frame.ts';
import { deskInbox } from './en/desk-inbox.ts';
import { deskLog } from './en/desk-log.ts';
import { deskMail } from './en/desk-mail.ts';
import { deskNaming } from './en/desk-naming.ts';
import { deskWorkplace } from './en/desk-workplace.ts';
import { deskOral } from './en/desk-oral.ts';
import { deskPeople } from './en/desk-people.ts';
import { deskProblems } from './en/desk-problems.ts';
import { deskAdding } from './en/desk-adding.ts';
import { deskRefusals } from './en/desk-refusals.ts';
import { deskRegister } from './en/desk-register.ts';
import { deskRights } from './en/desk-rights.ts';
import { deskSighted } from './en/desk-sighted.ts';
import { deskRules } from './en/desk-rules.ts';
import { deskStatement } from './en/desk-statement.ts';
import { deskStepsCase } from './en/desk-steps-case.ts';
import { deskStepsOutcome } from './en/desk-steps-outcome.ts';
import { deskStepsPolice } from './en/desk-steps-police.ts';
import { deskSteps } from './en/desk-steps.ts';
import { deskTeam } from './en/desk-team.ts';

/** The desk in English. */
export const deskEn: DeskMessages = {
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
};
