/** Words of what is marked. */
export const enMarks = {
  correct: 'Correct',
  partly: 'Partly correct',
  incorrect: 'Incorrect',
  key: 'Correct answer',
  missed: 'Missed',
  noted: 'Noted',
  yourResult: 'Your result',
  backToResult: 'Back to the result',
};
