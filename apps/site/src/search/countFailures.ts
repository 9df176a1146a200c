/** From now on counts the page's requests that fail, or are answered with an error; the answer says how many. */
export function countFailures(): () => number {
  let failures = 0;
  const ask = window.fetch;
  window.fetch = async (...request) => {
    try {
      const response = await ask(...request);
      if (!response.ok) failures += 1;
      return response;
    } catch (error) {
      failures += 1;
      throw error;
    }
  };
  return () => failures;
}
