import { draftAnswerer } from '#pages/preview/answer-draft.ts';
import type { Answer, Ask } from '#pages/preview/messages.ts';

/** The worker of the preview page where there are no workers: messages are copied and arrive later, as between threads. */
export class InProcessWorker extends EventTarget {
  #isEnded = false;
  #answer = draftAnswerer((answer: Answer) => this.#deliver(answer));

  postMessage(ask: Ask): void {
    const data: Ask =
      ask.kind === 'read' || ask.kind === 'make'
        ? { ...structuredClone({ ...ask, file: null }), file: ask.file }
        : structuredClone(ask);
    setTimeout(() => void this.#answer(data));
  }

  terminate(): void {
    this.#isEnded = true;
  }

  #deliver(answer: Answer): void {
    // Blobs of the test's document cannot be copied.
    const data = answer.kind === 'made' ? answer : structuredClone(answer);
    setTimeout(() => {
      if (!this.#isEnded) this.dispatchEvent(new MessageEvent('message', { data }));
    });
  }
}
