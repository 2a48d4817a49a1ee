"""Does any form about matters, meetings and papers overwrite what somebody else has saved?"""

from collections.abc import Callable

import pytest
from django.test import Client

from tests.factories.decisions import (
    AgendaItemFactory,
    AskedFactory,
    MatterFactory,
    MeetingFactory,
    MinuteFactory,
    PlanItemFactory,
    ReportPartFactory,
)
from tests.support import sign_in
from tests.two_savers import save_twice
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership


def matter() -> str:
    return f"matters/{MatterFactory.create().public_id}/change/"


def plan_item() -> str:
    return f"plan/{PlanItemFactory.create().public_id}/change/"


def meeting() -> str:
    return f"meetings/{MeetingFactory.create().public_id}/edit/"


def agenda_item() -> str:
    item = AgendaItemFactory.create()
    return f"meetings/{item.meeting.public_id}/items/{item.public_id}/"


def report_part() -> str:
    part = ReportPartFactory.create()
    return f"reports/{part.version.report.public_id}/parts/{part.public_id}/edit/"


def minute() -> str:
    made = MinuteFactory.create()
    return f"meetings/{made.minutes.meeting.public_id}/minutes/{made.public_id}/edit/"


def petition() -> str:
    made = AskedFactory.create()
    return f"meetings/{made.meeting.public_id}/asked/{made.public_id}/"


@pytest.mark.parametrize(
    ("make", "field"),
    [
        (matter, "title"),
        (plan_item, "title"),
        (meeting, "place"),
        (agenda_item, "title"),
        (report_part, "text"),
        (minute, "text"),
        (petition, "text"),
    ],
)
def test_the_second_saver_overwrites_nothing_unseen(
    client: Client, authority: Authority, membership: Membership, make: Callable[[], str],
    field: str,
) -> None:  # fmt: skip
    sign_in(client, membership)

    save_twice(
        client, f"/{authority.code}/work/decisions/{make()}", field,
        first="What the first one wrote", second="What the second one wrote",
    )  # fmt: skip
