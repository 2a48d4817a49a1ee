"""How Django knows this app."""

from django.apps import AppConfig


class People(AppConfig):
    name = "waymark.people"

    def ready(self) -> None:
        from waymark.access.permissions import Permission
        from waymark.web.navigation import Entry, Search, offer_search, register

        register(
            Entry(
                label="Young people",
                route="people:list",
                permission=Permission.PEOPLE_SEE,
                order=20,
            )
        )
        register(
            Entry(
                label="Possible duplicates",
                route="people:duplicate_list",
                permission=Permission.PEOPLE_MERGE,
                order=84,
            )
        )
        register(
            Entry(
                label="Access reviews",
                route="people:glass_list",
                permission=Permission.PEOPLE_ACCESS_REVIEW,
                order=85,
            )
        )
        offer_search(
            Search(
                label="Find a person",
                route="people:find",
                suggest_route="people:suggest",
                permission=Permission.PEOPLE_FIND,
            )
        )
