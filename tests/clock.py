"""The moment that tests of people's work stand at: read once, so that what a factory puts an hour
before it stays before it however long the tests have been running."""

from datetime import timedelta

from django.utils import timezone

NOW = timezone.now()
AN_HOUR_AGO = NOW - timedelta(hours=1)
