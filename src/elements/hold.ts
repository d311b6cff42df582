/** While this is under way the browser asks before it leaves the page: what the learner submitted is not saved yet. */
export const hold = async <T>(work: Promise<T>): Promise<T> => {
  const ask = (event: BeforeUnloadEvent) => event.preventDefault();
  addEventListener('beforeunload', ask);
  try {
    return await work;
  } finally {
    removeEventListener('beforeunload', ask);
  }
};
