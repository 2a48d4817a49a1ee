// A number pressed outside of a field presses the button that bears it.

const form = document.querySelector("[data-waymark-keys]");
document.addEventListener("keydown", (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
  if (event.target.matches("input:not([type=radio]), textarea, select")) return;
  const button = form.querySelector(`[data-waymark-key="${CSS.escape(event.key)}"]`);
  if (!button) return;
  event.preventDefault();
  button.click();
});
