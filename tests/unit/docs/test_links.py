"""Does every link from one document to another, or to a file, lead somewhere?"""

import re
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[3]
DOCUMENTS = sorted([*PROJECT.glob("*.md"), *PROJECT.glob("docs/**/*.md")])
LINK = re.compile(r"(!?)\[[^\]]*\]\(([^)\s]+)\)")
FENCE = re.compile(r"^```.*?^```", re.DOTALL | re.MULTILINE)
HEADING = re.compile(r"^#{1,6} (.+)$", re.MULTILINE)


def anchors(text: str) -> set[str]:
    """The names that a heading can be linked by, as code hosts make them."""
    plain = FENCE.sub("", text)
    return {
        re.sub(r"[^\w\- ]", "", title).strip().lower().replace(" ", "-")
        for title in HEADING.findall(plain)
    }


def faults(document: Path) -> list[str]:
    text = document.read_text(encoding="utf-8")
    found = []
    for _, target in LINK.findall(FENCE.sub("", text)):
        if re.match(r"[a-z]+:", target):
            continue
        path, _, anchor = target.partition("#")
        other = (document.parent / path).resolve() if path else document
        if not other.exists():
            found.append(f"{target}: no such file")
        elif anchor and anchor not in anchors(other.read_text(encoding="utf-8")):
            found.append(f"{target}: no such heading")
    return found


@pytest.mark.parametrize(
    "document", DOCUMENTS, ids=lambda path: path.relative_to(PROJECT).as_posix()
)
def test_every_link_leads_somewhere(document: Path) -> None:
    assert faults(document) == []


def test_a_link_that_leads_nowhere_is_found(tmp_path: Path) -> None:
    document = tmp_path / "page.md"
    document.write_text("# One\n[a](missing.md) [b](#two) [c](#one) [d](https://example.org)\n")

    assert faults(document) == ["missing.md: no such file", "#two: no such heading"]


def test_every_document_is_reached_from_the_readme() -> None:
    reached: set[Path] = set()
    waiting = [PROJECT / "README.md", PROJECT / "CONTRIBUTING.md"]
    while waiting:
        document = waiting.pop()
        if document in reached or document.suffix != ".md" or not document.exists():
            continue
        reached.add(document)
        for _, target in LINK.findall(document.read_text(encoding="utf-8")):
            waiting.append((document.parent / target.partition("#")[0]).resolve())

    assert set(DOCUMENTS) - reached == set()
