"""Does a caseload hold whom the viewer works with, weigh them, and say what needs them?"""

from datetime import timedelta

import pytest

from tests.clock import NOW
from tests.factories.casework import AllocationFactory, NoteDraftFactory
from tests.factories.people import AccessGrantFactory, LevelOfSupportFactory, PersonFactory
from waymark.access.models.members import Membership
from waymark.casework.queries import caseloads
from waymark.casework.queries.caseloads import (
    Load,
    Order,
    get_caseload,
    get_stretch,
    list_caseload,
    needs_of,
)
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.people.actions.summaries import refresh_people, summarise_activity, summarise_casework
from waymark.people.models.people import Person

TODAY = local_date(NOW)
LONG_AGO = NOW - timedelta(days=100)


def _case(member: Membership, name: str, *, tier: str = "", **allocation: object) -> Person:
    made: Person = PersonFactory.create(family_name=name)
    if tier:
        LevelOfSupportFactory.create(person=made, tier=tier)
        refresh_people([made])
    AccessGrantFactory.create(person=made, membership=member, starts_at=LONG_AGO)
    AllocationFactory.create(
        person=made, membership=member, **{"starts_at": LONG_AGO, **allocation}
    )
    return made


def _names(by: Actor, **narrowing: object) -> list[str]:
    caseload = get_caseload(viewer=by, at=NOW)
    found = get_stretch(caseload, at=NOW, **narrowing)  # type: ignore[arg-type]
    return [row.person.family_name for row in found.rows]


def test_caseload_is_of_those_whom_the_viewer_works_with_now(
    adviser: Membership, by: Actor
) -> None:
    _case(adviser, "Ours")
    _case(adviser, "Ended", ends_at=NOW)
    AllocationFactory.create(person=PersonFactory.create(family_name="Shut"), membership=adviser)
    hidden = _case(adviser, "Hidden")
    Person.objects.filter(pk=hidden.pk).update(is_restricted=True)
    hidden.refresh_from_db()
    refresh_people([hidden])

    assert _names(by) == ["Ours"]


def test_caseload_weighs_by_tier_or_as_was_said(adviser: Membership, by: Actor) -> None:
    _case(adviser, "One", tier="specialist")
    _case(adviser, "Two", tier="specialist", weight=9)
    _case(adviser, "Three", tier="targeted")
    _case(adviser, "Four")

    assert caseloads.loads(get_caseload(viewer=by, at=NOW)) == [
        Load("", 1, 1),
        Load("specialist", 2, 14),
        Load("targeted", 1, 2),
    ]


@pytest.mark.parametrize(
    ("order", "names"),
    [
        (Order.NAME, ["A", "B", "C"]),
        (Order.CONTACT, ["C", "B", "A"]),
        (Order.STEP, ["B", "A", "C"]),
        (Order.STATUS, ["C", "A", "B"]),
    ],
)
def test_caseload_is_listed_by(
    adviser: Membership, by: Actor, order: Order, names: list[str]
) -> None:
    facts = {"A": (1, 5, 9), "B": (3, 2, 4), "C": (None, None, None)}
    for name, (contact, step, verified) in facts.items():
        made = _case(adviser, name)
        summarise_casework(
            person_id=made.pk,
            lead_id=None,
            latest_contact_on=TODAY - timedelta(days=contact) if contact else None,
            next_step="Ring" if step else "",
            next_step_on=TODAY + timedelta(days=step) if step else None,
        )
        if verified:
            summarise_activity(
                person_id=made.pk,
                code="619",
                group="neet",
                since=TODAY - timedelta(days=30),
                verified_on=TODAY - timedelta(days=verified),
            )

    assert _names(by, order=order) == names


def test_caseload_is_narrowed_by_tier_and_status(adviser: Membership, by: Actor) -> None:
    found = _case(adviser, "Both", tier="targeted")
    _case(adviser, "Neither")
    summarise_activity(person_id=found.pk, code="619", group="neet", since=TODAY, verified_on=None)

    assert _names(by, tier="targeted") == _names(by, group="neet") == ["Both"]
    assert _names(by, tier="universal") == []


def test_caseload_is_narrowed_by_what_a_status_counts_as(adviser: Membership, by: Actor) -> None:
    lapses = {"Current": TODAY, "Lapsed": TODAY - timedelta(days=1), "Open": None}
    for name, day in lapses.items():
        summarise_activity(
            person_id=_case(adviser, name).pk,
            code="619",
            group="neet",
            since=TODAY - timedelta(days=300),
            verified_on=None,
            lapses_on=day,
        )
    _case(adviser, "Unrecorded")

    assert _names(by, group="neet") == ["Current", "Open"]
    assert _names(by, group="not_known") == ["Lapsed"]


@pytest.mark.parametrize("order", Order)
def test_caseload_goes_on_where_it_stopped(
    adviser: Membership, by: Actor, order: Order, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(caseloads, "ROWS_AT_ONCE", 2)
    expected = {_case(adviser, name).pk for name in "ABCDE"}

    seen, after = [], ""
    while True:
        caseload = get_caseload(viewer=by, at=NOW)
        found = get_stretch(caseload, at=NOW, order=order, after=after)
        seen += [row.person_id for row in found.rows]
        after = found.more_after
        if not after:
            break

    assert len(seen) == len(set(seen)) == 5
    assert set(seen) == expected


@pytest.mark.parametrize("after", ["nonsense", "~", "a~b", "2026-01-01~not-a-key"])
def test_place_that_is_none_begins_anew(adviser: Membership, by: Actor, after: str) -> None:
    _case(adviser, "One")

    assert _names(by, order=Order.CONTACT, after=after) == ["One"]


def test_day_that_is_none_begins_anew(adviser: Membership, by: Actor) -> None:
    found = _case(adviser, "One")

    assert _names(by, order=Order.STATUS, after=f"yesterday~{found.public_id}") == ["One"]


def test_status_lapses_by_its_code(adviser: Membership, by: Actor) -> None:
    days = {"Soon": ("619", 10), "Late": ("619", 30), "Fresh": ("619", 1), "Course": ("230", 90)}
    for name, (code, ago) in days.items():
        summarise_activity(
            person_id=_case(adviser, name).pk,
            code=code,
            group="neet",
            since=TODAY - timedelta(days=200),
            verified_on=TODAY - timedelta(days=ago),
        )

    found = needs_of(viewer=by, at=NOW).lapsing

    assert [each.summary.person.family_name for each in found] == ["Late", "Soon"]
    assert found[0].ask_on == TODAY - timedelta(days=16)


def test_new_is_who_was_given_lately_and_not_yet_met(adviser: Membership, by: Actor) -> None:
    lately = NOW - timedelta(days=2)
    _case(adviser, "Old")
    _case(adviser, "New", starts_at=lately)
    met = _case(adviser, "Met", starts_at=lately)
    for person, day in ((met, TODAY), (_case(adviser, "Before", starts_at=lately), LONG_AGO)):
        summarise_casework(
            person_id=person.pk,
            lead_id=None,
            latest_contact_on=day if person is met else local_date(LONG_AGO),
            next_step="",
            next_step_on=None,
        )

    found = needs_of(viewer=by, at=NOW)

    assert [each.person.family_name for each in found.new] == ["Before", "New"]
    assert found.number == 4


def test_half_written_notes_are_the_viewers_own_within_reach(
    adviser: Membership, by: Actor, person: Person
) -> None:
    mine = NoteDraftFactory.create(person=person, writer=adviser)
    NoteDraftFactory.create(person=person)
    NoteDraftFactory.create(writer=adviser)

    assert needs_of(viewer=by, at=NOW).drafts == (mine,)


def test_caseload_counts_nobody_twice(adviser: Membership, by: Actor) -> None:
    person = _case(adviser, "Twice")
    AccessGrantFactory.create(person=person, membership=adviser, kind="referral")

    assert list_caseload(viewer=by, at=NOW).count() == 1
