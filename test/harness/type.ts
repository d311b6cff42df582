import { sendKeys } from '@web/test-runner-commands';
import type { Quiz } from './quiz.js';

/**
 * Types as a keyboard does. WebKit's driver swallows the second of two equal letters (`500` becomes `50`, in a plain field
 * of no script, too; 24 November 2026), so they are sent apart.
 */
export async function typeKeys(text: string): Promise<void> {
  for (const type of text.split(/(?<=(.))(?=\1)/u).filter((_, index) => index % 2 === 0)) await sendKeys({ type });
}

/** Types into the text box of this name, in place of what stands there. */
export async function typeInto(quiz: Quiz, name: string, text: string): Promise<HTMLInputElement> {
  const field = (await quiz.get('textbox', name)) as HTMLInputElement;
  field.focus();
  field.select();
  await typeKeys(text);
  return field;
}
