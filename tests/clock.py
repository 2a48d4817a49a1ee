"""The moment that tests stand at, whenever they are run: at no edge of a day, a month or a year.

Each test of `tests/integration` begins then, and so do the world of the invariants and the site of
the journeys. The product never asks the database for the time: it goes by no other clock.
"""

from datetime import UTC, datetime, timedelta

NOW = datetime(2026, 11, 22, 15, 0, tzinfo=UTC)
AN_HOUR_AGO = NOW - timedelta(hours=1)
