"""What can somebody go to? Each app registers its entries; only those a role may open show.

Also the one box at the head of every page, by which an app lets somebody find what it keeps.
"""

from dataclasses import dataclass

from django.urls import reverse

from waymark.access.permissions import Permission, may
from waymark.core.actors import Actor


@dataclass(frozen=True)
class Entry:
    """One entry of the service navigation; `order` places it, pages of `covers` belong to it."""

    label: str
    route: str
    permission: Permission
    order: int
    covers: tuple[str, ...] = ()


@dataclass(frozen=True)
class Link:
    """An entry as shown."""

    label: str
    url: str
    is_current: bool


@dataclass(frozen=True)
class Search:
    """The box at the head of the page: routes that answer `?q=`, with a page and for a script."""

    label: str
    route: str
    suggest_route: str
    permission: Permission


@dataclass(frozen=True)
class SearchBox:
    """The box as shown."""

    label: str
    url: str
    suggest_url: str


_entries: list[Entry] = []
_searches: list[Search] = []


def register(entry: Entry) -> None:
    """Add an entry; called from `AppConfig.ready`."""
    if entry not in _entries:
        _entries.append(entry)
        _entries.sort(key=lambda found: found.order)


def offer_search(search: Search) -> None:
    """Put a box at the head of every page; called from `AppConfig.ready`, by one app alone."""
    _searches[:] = [search]


def search_box_for(*, viewer: Actor, authority_code: str) -> SearchBox | None:
    """Return the box for a viewer who may search; None for others."""
    for search in _searches:
        if may(viewer, search.permission):
            return SearchBox(
                label=search.label,
                url=reverse(search.route, kwargs={"authority": authority_code}),
                suggest_url=reverse(search.suggest_route, kwargs={"authority": authority_code}),
            )
    return None


def links_for(*, viewer: Actor, authority_code: str, path: str) -> list[Link]:
    """Return the entries that the viewer may open; the longest address that fits is current."""
    found = [
        (
            entry.label,
            [
                reverse(route, kwargs={"authority": authority_code})
                for route in (entry.route, *entry.covers)
            ],
        )
        for entry in _entries
        if may(viewer, entry.permission)
    ]
    fitting = [url for _, urls in found for url in urls if path.startswith(url)]
    current = max(fitting, key=len, default="")
    return [Link(label=label, url=urls[0], is_current=current in urls) for label, urls in found]
