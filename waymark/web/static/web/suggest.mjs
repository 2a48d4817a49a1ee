// Shows the likeliest answers under a search box as one types: without script the form is sent.
// A form takes part by data-waymark-suggest, the address that answers ?q= with people as JSON.

const FEWEST_LETTERS = 3;
const PAUSE = 200;

for (const form of document.querySelectorAll("form[data-waymark-suggest]")) {
  suggestFor(form, form.querySelector("input[name=q]"));
}

function suggestFor(form, input) {
  const list = document.createElement("ul");
  const told = document.createElement("div");
  let chosen = -1;
  let waiting = 0;
  let asking = null;

  list.className = "waymark-suggestions";
  list.id = `${input.id}-suggestions`;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Suggestions");
  list.hidden = true;
  told.className = "govuk-visually-hidden";
  told.setAttribute("role", "status");
  input.after(list);
  form.append(told);
  input.autocomplete = "off";
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");

  input.addEventListener("input", () => {
    window.clearTimeout(waiting);
    asking?.abort();
    close();
    if (input.value.trim().length >= FEWEST_LETTERS) waiting = window.setTimeout(ask, PAUSE);
  });
  input.addEventListener("keydown", (event) => {
    if (list.hidden) return;
    const options = list.children;
    if (event.key === "Escape") close();
    else if (event.key === "ArrowDown") choose((chosen + 1) % options.length);
    else if (event.key === "ArrowUp") choose((Math.max(chosen, 0) - 1 + options.length) % options.length);
    else if (event.key === "Enter" && chosen >= 0) window.location.assign(options[chosen].dataset.url);
    else return;
    event.preventDefault();
  });
  document.addEventListener("click", (event) => {
    if (!form.contains(event.target)) close();
  });
  input.addEventListener("blur", () => close());

  async function ask() {
    asking = new AbortController();
    try {
      const address = `${form.dataset.waymarkSuggest}?${new URLSearchParams({ q: input.value })}`;
      const answer = await fetch(address, { signal: asking.signal });
      // Signed out meanwhile: sending the form leads to sign-in, so nothing is said here.
      if (answer.ok && !answer.redirected) show((await answer.json()).people);
    } catch (fault) {
      if (fault.name !== "AbortError") close();
    }
  }

  function show(people) {
    list.replaceChildren(...people.map(option));
    list.hidden = people.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
    told.textContent = people.length === 1 ? "1 suggestion" : `${people.length} suggestions`;
  }

  function option(person, place) {
    const item = document.createElement("li");
    const name = document.createElement("strong");
    const facts = document.createElement("span");
    item.id = `${list.id}-${place}`;
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", "false");
    item.dataset.url = person.url;
    name.textContent = person.name;
    facts.textContent = person.facts;
    item.append(name, facts);
    // On press, not on click: by then the box has lost the focus and the list is closed.
    item.addEventListener("mousedown", (event) => {
      event.preventDefault();
      if (event.button === 0) window.location.assign(person.url);
    });
    return item;
  }

  function choose(place) {
    chosen = place;
    [...list.children].forEach((item, index) => {
      item.setAttribute("aria-selected", String(index === chosen));
    });
    list.children[chosen].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", list.children[chosen].id);
  }

  function close() {
    chosen = -1;
    list.hidden = true;
    list.replaceChildren();
    told.textContent = "";
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }
}
