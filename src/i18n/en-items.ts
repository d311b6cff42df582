/** The words of the list of questions; loaded when it is opened. */
export const enItems = {
  question: (n: number, state: string) => `Question ${n}, ${state}`,
  states: {
    open: 'not answered',
    entered: 'entered, not marked yet',
    answered: 'answered',
    told: 'may be tried again',
    now: 'here',
  },
};
