"""What is counted, compared and worked out every night by itself?"""

from django.utils import timezone
from procrastinate.contrib.django import app

from waymark.access.queries import list_authorities
from waymark.core.actors import Actor
from waymark.core.scoping import in_every_scope
from waymark.participation.actions.comparing import compare_summaries
from waymark.participation.actions.figures import work_out_months
from waymark.participation.actions.risk import reckon_risk


@app.periodic(cron="20 2 * * *")
@app.task(name="participation.work_out_months", queueing_lock="participation.work_out_months")
def work_out(timestamp: int) -> None:
    """Count the ends of past months anew in every authority, each night.

    A fault in one authority keeps no other waiting; it is raised when all had their turn.
    """
    in_every_scope(
        (each.pk for each in list_authorities()),
        lambda key: work_out_months(by=Actor.system(key), at=timezone.now()),
        faulty="Past months could not be counted everywhere.",
    )


@app.periodic(cron="35 2 * * *")
@app.task(name="participation.compare_summaries", queueing_lock="participation.compare_summaries")
def compare(timestamp: int) -> None:
    """Make lists say what is recorded in every authority, each night."""
    in_every_scope(
        (each.pk for each in list_authorities()),
        lambda key: compare_summaries(by=Actor.system(key), at=timezone.now()),
        faulty="Lists could not be compared with the records everywhere.",
    )


@app.periodic(cron="40 2 * * *")
@app.task(name="participation.reckon_risk", queueing_lock="participation.reckon_risk")
def reckon(timestamp: int) -> None:
    """Reckon anew in every authority who is at risk of NEET, each night."""
    in_every_scope(
        (each.pk for each in list_authorities()),
        lambda key: reckon_risk(by=Actor.system(key), at=timezone.now()),
        faulty="It could not be reckoned everywhere who is at risk of NEET.",
    )
