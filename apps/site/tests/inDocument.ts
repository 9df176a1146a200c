import { parseHTML } from 'linkedom';
import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { onTestFinished, vi } from 'vitest';

/** What is drawn into a document of its own, and pressed and typed there as a reader would. */
export interface Drawn {
  readonly body: HTMLElement;
  /** The first element that a selector names. */
  readonly find: <E extends HTMLElement>(selector: string) => E;
  readonly button: (label: string) => HTMLElement;
  readonly press: (element: HTMLElement) => Promise<void>;
  readonly key: (element: HTMLElement, name: string) => Promise<void>;
  /** Lets what was asked for come, and timers run. */
  readonly settle: (milliseconds?: number) => Promise<void>;
  /** Where the focus is; the body, where what had it is gone. */
  readonly focused: () => Element;
}

/** Draws a component with its effects. The document is there until the end of the test. */
export async function inDocument(drawing: ComponentChild): Promise<Drawn> {
  const { document, window } = parseHTML('<!doctype html><html><body></body></html>');
  const { body } = document;
  let active: Element = body;
  const hasFocus = (element: Element) => {
    active = element;
  };
  Object.defineProperty(document, 'activeElement', {
    get: () => (body.contains(active) ? active : body),
  });
  // The document knows no focus by itself.
  const proto = (window as unknown as { HTMLElement: { prototype: HTMLElement } }).HTMLElement.prototype;
  vi.spyOn(proto, 'focus').mockImplementation(function (this: HTMLElement) {
    hasFocus(this);
  });
  // By what an element can be asked for, Preact knows the name of an event.
  Object.defineProperty(proto, 'onkeydown', { value: null, writable: true, configurable: true });
  const listeners = new EventTarget();
  for (const [name, value] of Object.entries({
    document,
    window,
    addEventListener: listeners.addEventListener.bind(listeners),
    removeEventListener: listeners.removeEventListener.bind(listeners),
    dispatchEvent: listeners.dispatchEvent.bind(listeners),
    Node: (window as unknown as { Node: unknown }).Node,
  }))
    vi.stubGlobal(name, value);
  const settle = (milliseconds = 0) =>
    act(async () => {
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
    });
  onTestFinished(async () => {
    // A test may have drawn twice.
    vi.stubGlobal('document', document);
    await act(() => {
      render(null, body);
    });
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });
  await act(() => {
    render(drawing, body);
  });
  const find = <E extends HTMLElement>(selector: string) => {
    const found = body.querySelector<E>(selector);
    if (found === null) throw new Error(`there is no ${selector} in ${body.innerHTML}`);
    return found;
  };
  const { Event: DocumentEvent } = window as unknown as { Event: typeof Event };
  const send = async (element: HTMLElement, type: string, more: object = {}) => {
    element.focus();
    await act(() => {
      // This document calls listeners as if all were the target's own: so each element on the way is told by itself.
      for (let at: HTMLElement | null = element; at !== null; at = at.parentElement)
        at.dispatchEvent(Object.assign(new DocumentEvent(type), more));
    });
    await settle();
  };
  return {
    body,
    find,
    button: (label) => {
      const buttons = [...body.querySelectorAll<HTMLElement>('button')];
      const found = buttons.find(({ textContent }) => textContent.trim() === label);
      if (found === undefined) throw new Error(`no button says ${label}: ${body.textContent}`);
      return found;
    },
    press: (element) => send(element, 'click'),
    key: (element, name) => send(element, 'keydown', { key: name }),
    settle,
    focused: () => document.activeElement ?? body,
  };
}
