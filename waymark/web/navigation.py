"""What can somebody go to? Each app registers its entries; only those a role may open show."""

from dataclasses import dataclass

from django.urls import reverse

from waymark.access.permissions import Permission, may
from waymark.core.actors import Actor


@dataclass(frozen=True)
class Entry:
    """One entry of the service navigation; `order` places it."""

    label: str
    route: str
    permission: Permission
    order: int


@dataclass(frozen=True)
class Link:
    """An entry as shown."""

    label: str
    url: str
    is_current: bool


_entries: list[Entry] = []


def register(entry: Entry) -> None:
    """Add an entry; called from `AppConfig.ready`."""
    if entry not in _entries:
        _entries.append(entry)
        _entries.sort(key=lambda found: found.order)


def links_for(*, viewer: Actor, authority_code: str, path: str) -> list[Link]:
    """Return the entries that the viewer may open; the longest address that fits is current."""
    found = [
        (entry.label, reverse(entry.route, kwargs={"authority": authority_code}))
        for entry in _entries
        if may(viewer, entry.permission)
    ]
    fitting = [url for _, url in found if path.startswith(url)]
    current = max(fitting, key=len, default="")
    return [Link(label=label, url=url, is_current=url == current) for label, url in found]
