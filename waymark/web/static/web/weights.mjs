// A slider beside each weight that is typed; letting go of one shows the figures anew.

const form = document.querySelector("[data-waymark-weights]");
for (const box of form?.querySelectorAll("input[type=text]") ?? []) {
  const slider = document.createElement("input");
  slider.type = "range";
  slider.min = 0;
  slider.max = Math.max(100, Number(box.value) || 0);
  slider.value = Number(box.value) || 0;
  slider.setAttribute("aria-label", form.querySelector(`label[for="${CSS.escape(box.id)}"]`).textContent.trim());
  slider.addEventListener("input", () => { box.value = slider.value; });
  slider.addEventListener("change", () => form.requestSubmit());
  box.addEventListener("input", () => { slider.value = Number(box.value) || 0; });
  box.after(slider);
}
