import { draftAnswerer } from './answer-draft.ts';
import type { Answer, Ask } from './messages.ts';

const answer = draftAnswerer((message: Answer) => self.postMessage(message));
self.addEventListener('message', ({ data }: MessageEvent<Ask>) => void answer(data));
