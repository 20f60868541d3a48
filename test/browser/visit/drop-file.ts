import type { Locator, Page } from 'playwright-core';

interface DroppedFile {
  readonly name: string;
  readonly content: Buffer;
}

/** Drops a file on an element, as somebody drags it in from a folder. */
export async function dropFile(page: Page, target: Locator, { name, content }: DroppedFile): Promise<void> {
  const dataTransfer = await page.evaluateHandle(`(() => {
    const bytes = Uint8Array.from(atob('${content.toString('base64')}'), (letter) => letter.charCodeAt(0));
    const transfer = new DataTransfer();
    transfer.items.add(new File([bytes], ${JSON.stringify(name)}));
    return transfer;
  })()`);
  await target.dispatchEvent('drop', { dataTransfer });
}
