"""What is looked for every night by itself?"""

from django.utils import timezone
from procrastinate.contrib.django import app

from waymark.access.queries import list_authorities
from waymark.core.actors import Actor
from waymark.core.scoping import open_scope
from waymark.people.actions.duplicates import seek_duplicates


@app.periodic(cron="50 3 * * *")
@app.task(name="people.seek_duplicates", queueing_lock="people.seek_duplicates")
def seek(timestamp: int) -> None:
    """Look for records of one person in every authority, each night.

    A fault in one authority keeps no other waiting; it is raised when all had their turn.
    """
    faults: list[Exception] = []
    for authority in list_authorities():
        try:
            with open_scope(authority.pk):
                seek_duplicates(by=Actor.system(authority.pk), at=timezone.now())
        except Exception as fault:
            faults.append(fault)
    if faults:
        raise ExceptionGroup("Possible duplicates could not be looked for everywhere.", faults)
