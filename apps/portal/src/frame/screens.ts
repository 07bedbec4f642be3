import type { ComponentType } from 'preact';
import type { Step, Topic } from '../model/steps.ts';
import { Who } from '../steps/who/who.tsx';
import { late } from './late.tsx';

const telling = () => import('../steps/telling.ts');

const story = late(() => telling().then((it) => it.Story), 'story.heading');
const send = late(() => telling().then((it) => it.Send), 'send.heading');
const sent = late(() => telling().then((it) => it.Sent), 'sent.heading');
const back = late(
  () => import('../steps/return/return.tsx').then((it) => it.Return),
  'return.heading',
);
const info = late(() => import('../steps/info/info.tsx').then((it) => it.Info), 'foot.more');

/** What a step shows; the topics to read have one screen together. */
const SCREENS: Readonly<Record<Exclude<Step, Topic>, ComponentType>> = {
  who: Who,
  story: story.Screen,
  send: send.Screen,
  sent: sent.Screen,
  code: back.Screen,
  view: back.Screen,
  info: info.Screen,
};

const isOwn = (step: Step): step is keyof typeof SCREENS => step in SCREENS;

/** The screen of a step. */
export const screenOf = (step: Step): ComponentType => (isOwn(step) ? SCREENS[step] : info.Screen);

/** Fetches the screens of telling, so that they are there before somebody wants to go on. */
export const fetchTelling = async (): Promise<void> => {
  await Promise.all([story.load(), send.load(), sent.load()]);
};
