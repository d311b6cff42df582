/** The words of a session that goes on; loaded with it. */
const plural = (n: number, one: string, many: string) => (n === 1 ? one : many);

export const enResume = {
  back: (n: number) => `You are back at question ${n}.`,
  stillHere: (n: number) => (n ? `Your ${plural(n, 'answer is', `${n} answers are`)} still here.` : ''),
  overtaken: 'This quiz is open in another tab, too.',
  overtakenMore: 'What you did there is shown here now.',
};
