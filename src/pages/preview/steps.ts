/** What a person does with a file, in this order; each can be returned to. */
export const steps = ['choose', 'confirm', 'fix', 'look', 'take'] as const;

export type Step = (typeof steps)[number];
