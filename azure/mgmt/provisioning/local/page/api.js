// Calls of the control below /_local/, with the token that the page was opened with.

const KEPT = "local-azure-token";

/** The token: from the address, where it does not stay, or of this tab's last visit. */
export function findToken() {
  const given = new URLSearchParams(location.hash.slice(1)).get("token");
  if (given) keepToken(given);
  if (location.hash) history.replaceState(null, "", location.pathname);
  return sessionStorage.getItem(KEPT);
}

export function keepToken(token) {
  sessionStorage.setItem(KEPT, token);
}

export function forgetToken() {
  sessionStorage.removeItem(KEPT);
}

/** Raised for a call that is refused. */
export class Refused extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

/** Call the control; what it answers as data, null where that is nothing. */
export async function call(method, path, body) {
  const response = await fetch(`/_local/${path}`, {
    method,
    headers: { Authorization: `Bearer ${sessionStorage.getItem(KEPT) ?? ""}`, "Content-Type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
    cache: "no-store",
    redirect: "error",
  });
  const text = await response.text();
  const data = text ? JSON.parse(text) : null;
  if (!response.ok) throw new Refused(response.status, data?.error?.message ?? `status ${response.status}`);
  return data;
}
