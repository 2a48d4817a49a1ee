"""What can somebody go to? Each app registers its entries; only those a role may open show.

Also the one box at the head of every page, by which an app lets somebody find what it keeps.
"""

from dataclasses import dataclass

from django.urls import reverse

from waymark.access.permissions import Permission, may
from waymark.core.actors import Actor


@dataclass(frozen=True)
class Part:
    """A page that stands beside others of its entry, current on the routes of `covers` too."""

    label: str
    route: str
    permission: Permission
    covers: tuple[str, ...] = ()

    @property
    def pages(self) -> tuple["Part", ...]:
        """The page itself: a part alone is a group of one."""
        return (self,)


@dataclass(frozen=True)
class Group:
    """Pages under one label, which show in a second row while one of them is open."""

    label: str
    pages: tuple[Part, ...]


@dataclass(frozen=True)
class Entry:
    """One entry of the service navigation; `order` places it, `parts` and `covers` belong."""

    label: str
    route: str
    permission: Permission
    order: int
    covers: tuple[str, ...] = ()
    parts: tuple[Part | Group, ...] = ()


@dataclass(frozen=True)
class Link:
    """An entry or a part as shown."""

    label: str
    url: str
    is_current: bool
    pages: tuple["Link", ...] = ()


@dataclass(frozen=True)
class Area:
    """The pages beside the one that is open, under the name of their entry."""

    label: str
    parts: tuple[Link, ...]


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


def area_for(*, viewer: Actor, authority_code: str, route: str) -> Area | None:
    """Return the parts beside an open page; None where it is no part, or there is only one."""
    for entry in _entries:
        if any(_is_on(page, route) for part in entry.parts for page in part.pages):
            found = []
            for part in entry.parts:
                pages = tuple(
                    Link(
                        label=page.label,
                        url=reverse(page.route, kwargs={"authority": authority_code}),
                        is_current=_is_on(page, route),
                    )
                    for page in part.pages
                    if may(viewer, page.permission)
                )
                if pages:
                    found.append(
                        Link(
                            label=part.label,
                            url=pages[0].url,
                            is_current=any(page.is_current for page in pages),
                            pages=pages if len(pages) > 1 else (),
                        )
                    )
            return Area(label=entry.label, parts=tuple(found)) if len(found) > 1 else None
    return None


def _is_on(page: Part, route: str) -> bool:
    return route == page.route or route in page.covers


def links_for(*, viewer: Actor, authority_code: str, path: str) -> list[Link]:
    """Return the entries that the viewer may open; the longest address that fits is current."""
    found = [
        (
            entry.label,
            [
                reverse(route, kwargs={"authority": authority_code})
                for route in (
                    entry.route,
                    *entry.covers,
                    *(page.route for part in entry.parts for page in part.pages),
                )
            ],
        )
        for entry in _entries
        if may(viewer, entry.permission)
    ]
    fitting = [url for _, urls in found for url in urls if path.startswith(url)]
    longest = max(fitting, key=len, default="")
    # An entry of its own comes before one that only holds the page among its parts.
    own = [label for label, urls in found if urls[0] == longest]
    current = own or [label for label, urls in found if longest in urls]
    return [Link(label=label, url=urls[0], is_current=label in current) for label, urls in found]
