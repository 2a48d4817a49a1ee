"""What is looked for every night by itself?"""

from django.utils import timezone
from procrastinate.contrib.django import app

from waymark.access.queries import list_authorities
from waymark.core.actors import Actor
from waymark.core.scoping import in_every_scope
from waymark.people.actions.duplicates import seek_duplicates


@app.periodic(cron="50 3 * * *")
@app.task(name="people.seek_duplicates", queueing_lock="people.seek_duplicates")
def seek(timestamp: int) -> None:
    """Look for records of one person in every authority, each night.

    A fault in one authority keeps no other waiting; it is raised when all had their turn.
    """
    in_every_scope(
        (each.pk for each in list_authorities()),
        lambda key: seek_duplicates(by=Actor.system(key), at=timezone.now()),
        faulty="Possible duplicates could not be looked for everywhere.",
    )
