// Turns on what the components add where script runs: every page works without it.

import { initAll } from "../built/govuk-frontend.min.js";

document.body.classList.add("js-enabled", "govuk-frontend-supported");
initAll();

// An open menu closes by Escape, and by pressing anywhere else.
for (const menu of document.querySelectorAll("details.waymark-menu")) {
  document.addEventListener("click", (event) => {
    if (!menu.contains(event.target)) menu.open = false;
  });
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    menu.open = false;
    menu.querySelector("summary").focus();
  });
}

// On a phone the fields of a filter open when they are wanted, so that the list is in sight.
if (window.matchMedia("(max-width: 40.0525em)").matches) {
  for (const filter of document.querySelectorAll("details.waymark-filter")) {
    filter.open = filter.querySelector(".govuk-error-message") !== null;
  }
}

// A page that shows the progress of work in the background looks again by itself.
const waiting = document.querySelector("[data-waymark-look-again]");
if (waiting) {
  const seconds = Number(waiting.dataset.waymarkLookAgain);
  window.setTimeout(() => window.location.reload(), seconds * 1000);
}
