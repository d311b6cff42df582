/** The words around a picture, sound or film; loaded with the first one. */
export const enMedia = { transcript: 'Transcript', description: 'Description' };
