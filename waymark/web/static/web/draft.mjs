// Keeps a half-written form on the server while somebody writes, never on the device. Without
// script its button does the same.

const QUIET = 2000; // after so long without a key
const LONGEST = 15000; // or after so long of writing

const part = document.querySelector("[data-waymark-draft]");
const form = part?.closest("form");

if (form) {
  const state = part.querySelector("[data-waymark-draft-state]");
  const number = form.elements.namedItem("draft");
  let timer = 0;
  let since = 0;
  let isSending = false;
  let isOver = false;
  let pressed = null; // what was pressed while a draft was on its way

  async function keep() {
    since = 0;
    if (isOver) return;
    if (isSending) {
      timer = window.setTimeout(keep, QUIET);
      return;
    }
    isSending = true;
    const sent = new FormData(form);
    sent.set("keep", "draft");
    try {
      const answer = await fetch(window.location.href, {
        method: "POST",
        body: sent,
        headers: { Accept: "application/json" },
        redirect: "error",
      });
      const found = await answer.json();
      if (answer.ok) number.value = found.draft;
      else isOver = true; // another screen is ahead: saving shows both texts
      state.textContent = answer.ok ? state.dataset.kept : found.message;
    } catch {
      state.textContent = state.dataset.failed;
    } finally {
      isSending = false;
      if (pressed) form.requestSubmit(pressed);
    }
  }

  form.addEventListener("input", () => {
    const now = Date.now();
    since ||= now;
    window.clearTimeout(timer);
    timer = window.setTimeout(keep, Math.max(0, Math.min(QUIET, since + LONGEST - now)));
  });
  form.addEventListener("submit", (event) => {
    isOver = true;
    window.clearTimeout(timer);
    if (!isSending) return;
    event.preventDefault(); // the number of the draft has to come back first
    pressed = event.submitter;
  });
}
