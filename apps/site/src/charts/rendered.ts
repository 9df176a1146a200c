import { parseHTML } from 'linkedom';
import { render, type ComponentChild } from 'preact';

/** What a component draws, as a document of its own for a test to look into. */
export function rendered(drawing: ComponentChild): Element {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const before = globalThis.document;
  globalThis.document = document;
  try {
    render(drawing, document.body);
  } finally {
    globalThis.document = before;
  }
  const drawn = document.body.firstElementChild;
  if (!drawn) throw new Error('nothing was drawn');
  return drawn;
}
