/** The screens of telling, in one piece: who sees the first of them has the one with the code too. */
export { Send } from './send/send.tsx';
export { Sent } from './sent/sent.tsx';
export { Story } from './story/story.tsx';
