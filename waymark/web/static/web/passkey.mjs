// Asks the browser for a passkey, puts the answer into the form and sends it. A part of the page
// takes part by data-waymark-passkey: "make" for a new passkey, "ask" for one that is there.

const ANSWERS = ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"];

for (const part of document.querySelectorAll("[data-waymark-passkey]")) {
  if (window.PublicKeyCredential) offer(part);
}

function offer(part) {
  const form = part.closest("form");
  const button = part.querySelector("[data-waymark-passkey-button]");
  const fault = part.querySelector("[data-waymark-passkey-fault]");

  part.querySelector("[data-waymark-passkey-without]").hidden = true;
  button.hidden = false;
  button.addEventListener("click", press);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    press();
  });

  async function press() {
    fault.textContent = "";
    button.disabled = true;
    try {
      const options = readable(await asked(part));
      const credential = part.dataset.waymarkPasskey === "make"
        ? await navigator.credentials.create({ publicKey: options })
        : await navigator.credentials.get({ publicKey: options });
      form.elements.credential.value = JSON.stringify(asText(credential));
      form.submit();
    } catch {
      // Cancelled, too late, or no passkey for this site: the browser has said which.
      fault.textContent = part.dataset.waymarkFailed;
      button.disabled = false;
      button.focus();
    }
  }
}

async function asked(part) {
  if (!part.dataset.waymarkSource) return JSON.parse(part.dataset.waymarkOptions);
  const answer = await fetch(part.dataset.waymarkSource, { headers: { Accept: "application/json" } });
  if (!answer.ok) throw new Error("no answer");
  return (await answer.json()).request_options;
}

// The server sends bytes as text.
function readable({ publicKey }) {
  const options = { ...publicKey, challenge: bytes(publicKey.challenge) };
  if (options.user) options.user = { ...options.user, id: bytes(options.user.id) };
  for (const list of ["allowCredentials", "excludeCredentials"]) {
    options[list] = options[list]?.map((each) => ({ ...each, id: bytes(each.id) }));
  }
  return options;
}

function asText(credential) {
  const { response } = credential;
  const answer = {};
  for (const name of ANSWERS) {
    if (response[name]) answer[name] = text(response[name]);
  }
  return {
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    response: answer,
    clientExtensionResults: credential.getClientExtensionResults(),
  };
}

function bytes(coded) {
  const plain = window.atob(coded.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}

function text(buffer) {
  const plain = String.fromCharCode(...new Uint8Array(buffer));
  return window.btoa(plain).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
