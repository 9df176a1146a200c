import { useEffect, useMemo, useState } from 'preact/hooks';

/** After the last key, so that a screen reader hears one result and not every step to it. */
const spokenAfterMilliseconds = 1000;

/** A polite live region of its own: the visible result changes with every key, this one after a pause. */
export function Status({ text }: { readonly text: string }) {
  const [said, say] = useState('');
  const first = useMemo(() => text, []);
  useEffect(() => {
    if (text === first && said === '') return;
    const timer = setTimeout(say, spokenAfterMilliseconds, text);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);
  return (
    <p class="heard" role="status">
      {said}
    </p>
  );
}
