/** Sends each answer to the server that the bank came from, and gives the quiz what it says. */
const score = async (address, answer) => {
  const response = await fetch(address, { method: 'POST', body: JSON.stringify(answer) });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
};

document.querySelector('recog-quiz').addEventListener('recog-attempt-request', (event) => {
  const { itemId, response, attempt } = event;
  event.respondWith(score(event.target.src, { itemId, response, attempt }));
});
