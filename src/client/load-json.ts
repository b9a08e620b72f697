const loading = new Map<string, Promise<unknown>>();

/** A JSON file of the site, loaded once. Rejects where it cannot be; the next call then tries again. */
export function loadJson<Content>(address: string): Promise<Content> {
  const known = loading.get(address) ?? fetchJson(address);
  loading.set(address, known);
  known.catch(() => loading.delete(address));
  return known as Promise<Content>;
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(response.statusText);
  return response.json();
}
