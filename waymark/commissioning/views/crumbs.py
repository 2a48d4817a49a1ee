"""How does one come to the pages of commissioning?"""

from waymark.web.pages import AuthorityPage


def way_to(page: AuthorityPage, label: str, route: str) -> list[tuple[str, str]]:
    """Return the breadcrumbs as far as one of the lists of commissioning."""
    return [("Commissioning", page.url("commissioning:list")), (label, page.url(route))]
