"""What happens to decisions by itself: conditions are tested, reviews opened and closed."""

from uuid import UUID

from django.utils import timezone
from procrastinate.contrib.django import app

from waymark.access.queries import list_authorities
from waymark.core.actors import Actor
from waymark.core.scoping import in_every_scope
from waymark.decisions.actions.watching import WATCH_TASK, watch
from waymark.decisions.queries import positions as queries


@app.task(name=WATCH_TASK)
def watch_matter(*, link: str) -> None:
    """Carry out the tests that rest on one matter, at every authority that has it."""
    at = timezone.now()

    def look(key: int) -> None:
        matter = queries.find_matter(link=UUID(link))
        if matter is not None:
            watch(by=Actor.system(key), matter=matter, at=at)

    in_every_scope(
        (each.pk for each in list_authorities()),
        look,
        faulty="Some conditions of a matter could not be tested.",
    )


@app.periodic(cron="20 2 * * *")
@app.task(name="decisions.watch_all", queueing_lock="decisions.watch_all")
def watch_all(timestamp: int) -> None:
    """Carry out all tests each night, in every authority: a day may have passed."""
    at = timezone.now()

    def look(key: int) -> None:
        for matter in [*queries.list_matters_watched(), None]:
            watch(by=Actor.system(key), matter=matter, at=at)

    in_every_scope(
        (each.pk for each in list_authorities()),
        look,
        faulty="Some conditions could not be tested.",
    )
