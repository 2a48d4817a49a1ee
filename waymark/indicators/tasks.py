"""What is worked out every night by itself?"""

from django.utils import timezone
from procrastinate.contrib.django import app

from waymark.access.queries import list_authorities
from waymark.core.actors import Actor
from waymark.core.scoping import in_every_scope
from waymark.indicators.actions.values import compute_values


@app.periodic(cron="50 2 * * *")
@app.task(name="indicators.compute_values", queueing_lock="indicators.compute_values")
def compute(timestamp: int) -> None:
    """Work out in every authority what the records tell of the latest periods, each night."""
    in_every_scope(
        (each.pk for each in list_authorities()),
        lambda key: compute_values(by=Actor.system(key), at=timezone.now()),
        faulty="Indicators could not be worked out everywhere.",
    )
