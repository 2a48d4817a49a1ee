"""What is counted every night by itself?"""

from django.utils import timezone
from procrastinate.contrib.django import app

from waymark.access.queries import list_authorities
from waymark.core.actors import Actor
from waymark.core.scoping import open_scope
from waymark.participation.actions.figures import work_out_months


@app.periodic(cron="20 2 * * *")
@app.task(name="participation.work_out_months", queueing_lock="participation.work_out_months")
def work_out(timestamp: int) -> None:
    """Count the ends of past months anew in every authority, each night.

    A fault in one authority keeps no other waiting; it is raised when all had their turn.
    """
    faults: list[Exception] = []
    for authority in list_authorities():
        try:
            with open_scope(authority.pk):
                work_out_months(by=Actor.system(authority.pk), at=timezone.now())
        except Exception as fault:
            faults.append(fault)
    if faults:
        raise ExceptionGroup("Past months could not be counted everywhere.", faults)
