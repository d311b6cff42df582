/** Files of the device: in place where the browser can (File System Access), else by upload and download. */

export interface OpenFile {
  readonly name: string;
  readonly text: string;
  /** Where it can be saved in place. */
  readonly handle?: FileSystemFileHandle;
}

type Picker = (options: object) => Promise<unknown>;
const pickers = globalThis as { showOpenFilePicker?: Picker; showSaveFilePicker?: Picker };

export const canSaveInPlace = 'showSaveFilePicker' in pickers;

const TYPES = [{ description: 'JSON', accept: { 'application/json': ['.json'] } }];

/** Longer than any bank may be; a film dropped by mistake would fill the memory. */
const LARGEST = 64_000_000;

export class TooLarge extends Error {}

export const readFile = async (file: File, handle?: FileSystemFileHandle): Promise<OpenFile> => {
  if (file.size > LARGEST) throw new TooLarge();
  const text = (await file.text()).replace(/^\uFEFF/, '');
  return { name: file.name, text, ...(handle && { handle }) };
};

/** The person closed the dialog. */
const ifClosed = (error: unknown): undefined => {
  if ((error as Error).name !== 'AbortError') throw error;
};

const upload = (): Promise<File | undefined> =>
  new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = '.json,application/json';
    input.addEventListener('change', () => resolve(input.files?.[0]));
    input.addEventListener('cancel', () => resolve(undefined));
    input.click();
  });

const download = (name: string, text: string): void => {
  const link = document.createElement('a');
  link.download = name;
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.click();
  // Some browsers fetch it only after this task.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
};

/** Undefined where none was chosen. */
export const openFile = async (): Promise<OpenFile | undefined> => {
  if (!pickers.showOpenFilePicker) {
    const file = await upload();
    return file && readFile(file);
  }
  const handles = await pickers.showOpenFilePicker({ types: TYPES }).catch(ifClosed);
  const [handle] = (handles ?? []) as FileSystemFileHandle[];
  return handle && readFile(await handle.getFile(), handle);
};

/** @returns what it was saved as; undefined where the person closed the dialog */
export const saveFile = async ({ name, text, handle }: OpenFile, isAs: boolean): Promise<OpenFile | undefined> => {
  if (!pickers.showSaveFilePicker) {
    download(name, text);
    return { name, text };
  }
  const target =
    (!isAs && handle) ||
    ((await pickers.showSaveFilePicker({ suggestedName: name, types: TYPES }).catch(ifClosed)) as
      FileSystemFileHandle | undefined);
  if (!target) return undefined;
  const stream = await target.createWritable();
  await stream.write(text);
  await stream.close();
  return { name: target.name, text, handle: target };
};
