"""Two people open one form, and both save it: what does the second one read, lose and keep?"""

from collections import defaultdict
from html.parser import HTMLParser

from django.test import Client


class _Typed(HTMLParser):
    """What a form holds, as a browser would send it."""

    def __init__(self) -> None:
        super().__init__()
        self.found: dict[str, list[str]] = defaultdict(list)
        self.inside = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        about = {name: value or "" for name, value in attrs}
        name, kind = about.get("name", ""), about.get("type", "text")
        if tag in {"textarea", "select"} and name:
            self.inside = name
            if tag == "textarea":
                self.found[name] = [""]
        elif tag == "option" and "selected" in about and self.inside:
            self.found[self.inside].append(about.get("value", ""))
        elif tag == "input" and name and (kind not in {"radio", "checkbox"} or "checked" in about):
            self.found[name].append(about.get("value", ""))

    def handle_endtag(self, tag: str) -> None:
        if tag in {"textarea", "select"}:
            self.inside = ""

    def handle_data(self, data: str) -> None:
        if self.inside and self.get_starttag_text() is not None and self.lasttag == "textarea":
            self.found[self.inside][0] += data


def typed_in(page: bytes) -> dict[str, list[str]]:
    """Return what the form of a page holds; without the key that lets it in only once."""
    parser = _Typed()
    parser.feed(page.decode())
    apart = {"submission", "csrfmiddlewaretoken", "q"}
    return {name: values for name, values in parser.found.items() if name not in apart}


def save_twice(client: Client, address: str, field: str, *, first: str, second: str) -> None:
    """Let two save the same form; the second reads of the first, keeps what was typed, saves."""
    shown = typed_in(client.get(address).content)
    saved = client.post(address, shown | {field: first})
    assert saved.status_code == 302, saved.content.decode().partition("error-summary")[2][:900]

    clash = client.post(address, shown | {field: second})

    words = clash.content.decode()
    assert clash.status_code == 400
    assert "Somebody else changed this meanwhile" in words
    assert f": {first}</li>" in words
    again = typed_in(clash.content)
    assert [each.strip() for each in again[field]] == [second]
    assert client.post(address, again).status_code == 302
    assert [each.strip() for each in typed_in(client.get(address).content)[field]] == [second]
