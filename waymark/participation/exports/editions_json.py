"""How do the editions of codes and rules go out as a document that other programs read?"""

from typing import Any

from waymark.participation.presenters.editions import differences, in_turn
from waymark.participation.rules.next_editions import Held


def editions_document(held: Held) -> list[dict[str, Any]]:
    """Return every edition of every subject, the earliest first; `until` is null for the last."""
    return [
        {
            "subject": subject.value,
            "edition": edition.name,
            "from": edition.starts_on.isoformat(),
            "until": until.isoformat() if until else None,
            "source": edition.facts["source"],
            "is_loaded": edition.is_loaded,
            "differences": list(differences(subject, before, edition)),
        }
        for subject, found in held.items()
        for before, edition, until in in_turn(found)
    ]
