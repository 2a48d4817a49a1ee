"""Do records become one and two again as they should, for those alone who may?"""

from datetime import date, timedelta
from typing import Any
from uuid import uuid4

import pytest

from tests.factories.access import AuthorityFactory, LocalityFactory, MembershipFactory
from tests.factories.casework import AllocationFactory, ContactFactory, NoteDraftFactory
from tests.factories.participation import ActivityFactory
from tests.factories.people import (
    AccessGrantFactory,
    CharacteristicFactory,
    ContactPointFactory,
    PersonFactory,
    PersonIdentifierFactory,
    RelationshipFactory,
)
from tests.integration.people.conftest import NOW
from tests.integration.people.staff import actor, is_open, member
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.casework.models.contacts import Contact, NoteDraft
from waymark.core.actors import Actor
from waymark.core.refusals import NotAllowed, NotFound
from waymark.core.scoping import open_scope
from waymark.participation.actions.activities import record_activity
from waymark.participation.models.activities import Activity
from waymark.people.actions.glass import break_glass
from waymark.people.actions.holding import MergedMeanwhile, hold_person
from waymark.people.actions.merging import (
    DiedBeforeTheirBirth,
    MergedAlready,
    NoReason,
    NotOneOfThem,
    OnlyOneRecord,
    OpenForHours,
    dismiss_duplicates,
    merge_people,
)
from waymark.people.actions.restricting import lift_restriction, restrict_person
from waymark.people.actions.summaries import refresh_people
from waymark.people.actions.unmerging import (
    BuiltUpon,
    ChangedTooMuch,
    UndoneAlready,
    undo_merge,
)
from waymark.people.models.access import AccessGrant
from waymark.people.models.circle import Relationship
from waymark.people.models.merging import DuplicateDismissal, Merge
from waymark.people.models.people import OtherName, Person, PersonIdentifier
from waymark.people.models.summaries import PersonSummary
from waymark.people.permissions import reach
from waymark.people.queries.finding import find_people
from waymark.people.queries.merging import get_merge, list_merges
from waymark.people.queries.people import find_kept, get_findable, get_record
from waymark.people.rules.merging import FieldGroup
from waymark.people.rules.vocabulary import Source

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("in_scope")]

WHY = "Same mother and same telephone: registered twice"
LONG_AGO = NOW - timedelta(days=500)


@pytest.fixture
def manager(in_scope: Any) -> Actor:
    return actor(RoleName.TEAM_MANAGER)


def record_of(viewer: Actor, **more: Any) -> Person:
    """A person whose record is open to the viewer."""
    made: Person = PersonFactory.create(**({"given_names": "Leon", "family_name": "Fenn"} | more))
    grant(viewer, made)
    return made


def grant(viewer: Actor, person: Person, **more: Any) -> AccessGrant:
    made: AccessGrant = AccessGrantFactory.create(
        person=person, membership_id=viewer.membership_id, **({"starts_at": LONG_AGO} | more)
    )
    return made


def merge(by: Actor, kept: Person, *others: Person, **more: Any) -> Merge:
    given: dict[str, Any] = {"choices": {}, "reason": WHY, "at": NOW} | more
    return merge_people(by=by, kept=kept, others=others, **given)


def undo(by: Actor, made: Merge, **more: Any) -> None:
    undo_merge(by=by, merge=made, **({"at": NOW} | more))


def found_by(viewer: Actor, text: str) -> list[int]:
    return [row.summary.person_id for row in find_people(viewer=viewer, text=text, at=NOW).rows]


# What a merge does -----------------------------------------------------------------------------


def test_the_records_become_one_that_is_found_by_all_names_and_at_all_addresses(
    manager: Actor,
) -> None:
    kept = record_of(manager)
    other = record_of(manager, given_names="Leonard", family_name="Vale", preferred_name="Lenny")
    ContactFactory.create(person=other)

    made = merge(manager, kept, other)

    other.refresh_from_db()
    assert (other.merged_into, other.merged_at) == (kept, NOW)
    assert Contact.objects.get().person == kept
    for text in ("Leon Fenn", "Leonard Vale", "Lenny Vale"):
        assert found_by(manager, text) == [kept.pk]
    assert find_kept(viewer=manager, public_id=other.public_id, at=NOW) == kept
    assert find_kept(viewer=manager, public_id=kept.public_id, at=NOW) is None
    assert not PersonSummary.objects.filter(person=other).exists()
    event = AuditEvent.objects.get(event="people.merged")
    assert (event.target_id, event.reason) == (kept.public_id, WHY)
    assert event.detail == {"records": [str(other.public_id)]}
    opened = get_record(viewer=manager, public_id=kept.public_id, at=NOW)
    assert [each.merge for each in list_merges(viewer=manager, opened=opened)] == [made]


def test_the_record_that_went_is_closed_to_everybody(
    manager: Actor, safeguarding_lead: Actor
) -> None:
    kept, other = record_of(manager), record_of(manager)
    merge(manager, kept, other)
    other.refresh_from_db()
    refresh_people([other])

    for viewer in (manager, safeguarding_lead, Actor.operator(kept.authority_id)):
        assert not reach(viewer=viewer, person=other, at=NOW).is_open
    with pytest.raises(NotFound):
        get_findable(viewer=manager, public_id=other.public_id, at=NOW)
    with pytest.raises(NotFound):
        break_glass(by=manager, person=other, reason="At the desk tonight", at=NOW)
    with pytest.raises(MergedMeanwhile):
        hold_person(other)
    assert not PersonSummary.objects.filter(person=other).exists()
    assert find_kept(viewer=safeguarding_lead, public_id=other.public_id, at=NOW) is None


def test_a_record_that_was_broken_open_is_not_merged_and_so_kept(manager: Actor) -> None:
    kept = record_of(manager)
    other = PersonFactory.create(given_names="Leon", family_name="Fenn")
    break_glass(by=manager, person=other, reason="At the desk tonight", at=NOW)

    with pytest.raises(OpenForHours):
        merge(manager, kept, other)
    with pytest.raises(OpenForHours):
        dismiss_duplicates(by=manager, at=NOW, people=[kept, other])

    assert not Merge.objects.exists()
    grant(manager, other)
    assert merge(manager, kept, other).kept == kept


def test_the_chosen_values_are_taken_and_names_that_were_not_are_kept_beside(
    manager: Actor,
) -> None:
    area = LocalityFactory.create()
    kept = record_of(manager, gender="Boy")
    other = record_of(manager, given_names="Leo", born_on="2009-02-28", locality=area, gender="Man")
    choices = dict.fromkeys((FieldGroup.NAME, FieldGroup.BIRTH, FieldGroup.AREA), other.public_id)

    made = merge(manager, kept, other, choices=choices)

    kept.refresh_from_db()
    assert (kept.given_names, kept.born_on) == ("Leo", date(2009, 2, 28))
    assert (kept.locality, kept.gender) == (area, "Boy")
    assert [str(name) for name in OtherName.objects.filter(person=kept)] == ["Leon Fenn"]
    assert made.choices["name"] == str(other.public_id)
    undo(manager, made)
    kept.refresh_from_db()
    assert (kept.given_names, kept.born_on, kept.locality) == ("Leon", None, None)
    assert not OtherName.objects.exists()


def test_of_two_that_cannot_both_hold_the_older_ends_where_the_newer_begins(
    manager: Actor,
) -> None:
    kept, other = record_of(manager), record_of(manager)
    older = ActivityFactory.create(person=kept, starts_on="2026-01-05", recorded_at=NOW)
    newer = ActivityFactory.create(person=other, starts_on="2026-09-01", recorded_at=NOW)
    since_ever = CharacteristicFactory.create(person=kept)
    since = CharacteristicFactory.create(person=other, starts_on=None)

    made = merge(manager, kept, other)

    for row in (older, newer, since_ever, since):
        row.refresh_from_db()
    assert (older.ends_on, newer.ends_on) == (date(2026, 9, 1), None)
    assert newer.person == kept
    assert (since_ever.ends_on, since.ends_on) == (NOW.date(), None)
    assert PersonSummary.objects.get(person=kept).activity_since == date(2026, 9, 1)
    undo(manager, made)
    older.refresh_from_db()
    assert older.ends_on is None
    assert PersonSummary.objects.get(person=kept).activity_since == date(2026, 1, 5)
    assert PersonSummary.objects.get(person=other).activity_since == date(2026, 9, 1)


def test_the_earlier_lead_worker_goes_on_as_co_worker_and_one_who_had_both_stands_once(
    manager: Actor,
) -> None:
    kept, other = record_of(manager), record_of(manager)
    worker, second = member(), member()
    early = AllocationFactory.create(person=kept, membership=worker, starts_at=LONG_AGO)
    late = AllocationFactory.create(
        person=other, membership=second, starts_at=LONG_AGO + timedelta(days=9)
    )
    both = AllocationFactory.create(
        person=other, membership=worker, role="cover", starts_at=LONG_AGO + timedelta(days=3)
    )

    merge(manager, kept, other)

    for row in (early, late, both):
        row.refresh_from_db()
    assert (early.ends_at, both.ends_at, both.person) == (both.starts_at, None, kept)
    assert (late.role, late.person) == ("lead", kept)
    assert PersonSummary.objects.get(person=kept).lead == second
    third = record_of(manager)
    AllocationFactory.create(person=third, membership=member(), starts_at=NOW)
    merge(manager, kept, third)
    late.refresh_from_db()
    assert (late.role, late.ends_at) == ("co_worker", None)


def test_of_two_of_the_same_one_stays_with_the_record_that_went(manager: Actor) -> None:
    kept, other, third = (record_of(manager) for _ in range(3))
    for person in (kept, other):
        PersonIdentifierFactory.create(person=person, value="1111111111")
    for person in (other, third):
        PersonIdentifierFactory.create(person=person, value="2222222222")
    writer = member()
    for person in (kept, other):
        NoteDraftFactory.create(person=person, writer=writer)

    merge(manager, kept, other, third)

    values = PersonIdentifier.objects.filter(person=kept).values_list("value", flat=True)
    assert sorted(values) == ["1111111111", "2222222222"]
    assert NoteDraft.objects.filter(person=kept).count() == 1
    assert NoteDraft.objects.filter(person=other).count() == 1


def test_nobody_becomes_their_own_brother(manager: Actor) -> None:
    kept, other = record_of(manager), record_of(manager)
    here = RelationshipFactory.create(person=kept, other=other, name="", kind="sibling")
    there = RelationshipFactory.create(person=other, other=kept, name="", kind="sibling")

    made = merge(manager, kept, other)

    assert not Relationship.objects.filter(person=kept).exists()
    undo(manager, made)
    here.refresh_from_db()
    there.refresh_from_db()
    assert (here.person, here.other, there.person) == (kept, other, other)


# Who may, and when -----------------------------------------------------------------------------


def test_merging_is_refused_without_right_reach_reason_or_a_second_record(
    manager: Actor, adviser: Actor
) -> None:
    kept, other, closed = record_of(manager), record_of(manager), PersonFactory.create()
    for viewer_of in (kept, other):
        grant(adviser, viewer_of)

    with pytest.raises(NotAllowed):
        merge(adviser, kept, other)
    with pytest.raises(NotFound):
        merge(manager, kept, closed)
    with pytest.raises(OnlyOneRecord):
        merge(manager, kept, kept)
    with pytest.raises(NoReason):
        merge(manager, kept, other, reason="Twice")
    with pytest.raises(NotOneOfThem):
        merge(manager, kept, other, choices={FieldGroup.NAME: uuid4()})
    assert not Merge.objects.exists()


def test_a_day_of_death_before_the_birth_is_refused(manager: Actor) -> None:
    kept = record_of(manager, born_on="2009-02-28")
    other = record_of(manager, born_on="2001-02-28", died_on="2008-02-28")

    with pytest.raises(DiedBeforeTheirBirth):
        merge(manager, kept, other, choices={FieldGroup.DIED: other.public_id})


def test_a_record_that_was_merged_is_not_merged_again(manager: Actor) -> None:
    kept, other, third = (record_of(manager) for _ in range(3))
    merge(manager, kept, other)

    with pytest.raises(MergedAlready):
        merge(manager, third, other)
    stranger = actor(RoleName.TEAM_MANAGER)
    grant(stranger, third)
    with pytest.raises(NotFound):
        merge(stranger, third, other)


def test_a_note_on_the_way_to_a_record_that_was_just_merged_is_refused(manager: Actor) -> None:
    """The writer was let in before the merge; the row must not be left with the closed record."""
    kept, other = record_of(manager), record_of(manager)
    merge(manager, kept, other)
    grant(manager, other)
    Person.objects.filter(pk=other.pk).update(merged_into=None, merged_at=None)
    let_in = Person.objects.get(pk=other.pk)
    Person.objects.filter(pk=other.pk).update(merged_into=kept, merged_at=NOW)

    with pytest.raises(MergedMeanwhile):
        record_activity(
            by=manager,
            at=NOW,
            person=let_in,
            code="619",
            starts_on=NOW.date(),
            source=Source.WORKER,
        )
    assert not Activity.objects.exists()


# Restricted records ----------------------------------------------------------------------------


def hide(by: Actor, person: Person, *viewers: Actor) -> None:
    grant(by, person)
    restrict_person(by=by, person=person, reason="A court has ordered it", at=LONG_AGO)
    for viewer in viewers:
        grant(viewer, person, kind="named")
    person.refresh_from_db()


def test_whoever_is_not_on_the_list_cannot_merge_a_restricted_record(
    manager: Actor, safeguarding_lead: Actor
) -> None:
    kept, hidden = record_of(manager), record_of(manager)
    hide(safeguarding_lead, hidden)

    with pytest.raises(NotFound):
        merge(manager, kept, hidden)
    with pytest.raises(NotFound):
        dismiss_duplicates(by=manager, at=NOW, people=[kept, hidden])


def test_what_restricted_records_become_is_seen_by_those_on_the_list_of_each(
    manager: Actor, safeguarding_lead: Actor, adviser: Actor
) -> None:
    kept, one, other = (record_of(manager) for _ in range(3))
    grant(adviser, kept)
    second = actor(RoleName.PERSONAL_ADVISER)
    hide(safeguarding_lead, one, manager, adviser)
    hide(safeguarding_lead, other, manager, second)

    made = merge(manager, kept, one, other)

    kept.refresh_from_db()
    assert kept.is_restricted
    assert is_open(manager, kept, at=NOW)
    assert not is_open(adviser, kept, at=NOW)
    assert not is_open(second, kept, at=NOW)
    assert PersonSummary.objects.get(person=kept).is_restricted
    named = AccessGrant.objects.filter(kind="named", ends_at__isnull=True)
    assert sorted(each.membership_id or 0 for each in named) == sorted(
        each.membership_id or 0 for each in (manager, safeguarding_lead)
    )
    undo(manager, made)
    assert not Person.objects.get(pk=kept.pk).is_restricted
    assert is_open(adviser, one, at=NOW)
    assert is_open(second, other, at=NOW)
    assert not is_open(second, one, at=NOW)


def test_what_was_hidden_since_the_merge_stays_hidden_when_it_is_undone(
    manager: Actor, adviser: Actor
) -> None:
    kept, other = record_of(manager), record_of(manager)
    grant(adviser, other)
    made = merge(manager, kept, other)
    hide(manager, kept)

    undo(manager, made)

    assert is_open(manager, other, at=NOW)
    assert not is_open(adviser, other, at=NOW)


def test_a_restriction_that_was_lifted_since_is_not_put_back_on_the_kept_record(
    manager: Actor,
) -> None:
    kept, hidden = record_of(manager), record_of(manager)
    hide(manager, hidden)
    made = merge(manager, kept, hidden)
    lift_restriction(by=manager, person=kept, reason="The order has ended", at=NOW)

    undo(manager, made)

    assert not Person.objects.get(pk=kept.pk).is_restricted
    assert Person.objects.get(pk=hidden.pk).is_restricted


# Undoing ---------------------------------------------------------------------------------------


def test_what_was_written_since_stays_but_an_amendment_goes_with_its_note(
    manager: Actor,
) -> None:
    kept, other = record_of(manager), record_of(manager)
    note = ContactFactory.create(person=other, is_latest=False)
    made = merge(manager, kept, other)
    amended = ContactFactory.create(person=kept, amends=note, reason="Wrong day", is_latest=False)
    again = ContactFactory.create(person=kept, amends=amended, reason="Wrong hour")
    new = ContactFactory.create(person=kept)

    undo(manager, made)

    whose = dict(Contact.objects.values_list("pk", "person_id"))
    assert whose == {
        note.pk: other.pk, amended.pk: other.pk, again.pk: other.pk, new.pk: kept.pk,
    }  # fmt: skip
    event = AuditEvent.objects.latest("pk")
    assert (event.event, event.target_id) == ("people.merge_undone", kept.public_id)


def test_what_was_changed_since_stays_as_it_is(manager: Actor) -> None:
    kept = record_of(manager)
    other = record_of(manager, given_names="Leo", gender="Man")
    point = ContactPointFactory.create(person=other)
    activity = ActivityFactory.create(person=kept, starts_on="2026-01-05", recorded_at=NOW)
    ActivityFactory.create(person=other, starts_on="2026-09-01", recorded_at=NOW)
    choices = dict.fromkeys((FieldGroup.NAME, FieldGroup.GENDER), other.public_id)
    made = merge(manager, kept, other, choices=choices)
    Person.objects.filter(pk=kept.pk).update(given_names="Leopold")
    point.delete()
    record_activity(
        by=manager,
        at=NOW,
        person=kept,
        code="310",
        starts_on=NOW.date(),
        source=Source.WORKER,
    )

    undo(manager, made)

    kept.refresh_from_db()
    activity.refresh_from_db()
    assert (kept.given_names, kept.gender) == ("Leopold", "")
    # Given back its open end, it would stand beside what was recorded since.
    assert activity.ends_on == date(2026, 9, 1)
    assert PersonSummary.objects.get(person=kept).activity_since == NOW.date()


def test_undoing_is_refused_twice_without_reach_or_under_a_later_merge(
    manager: Actor, adviser: Actor
) -> None:
    kept, other, third, fourth = (record_of(manager) for _ in range(4))
    first = merge(manager, kept, other)
    stranger = actor(RoleName.TEAM_MANAGER)

    with pytest.raises(NotAllowed):
        undo(adviser, first)
    with pytest.raises(NotFound):
        undo(stranger, first)
    with pytest.raises(NotFound):
        get_merge(viewer=stranger, public_id=first.public_id, at=NOW)
    beside = merge(manager, kept, third)
    onward = merge(manager, fourth, kept)
    assert Person.objects.get(pk=other.pk).merged_into == fourth
    for earlier in (first, beside):
        assert get_merge(viewer=manager, public_id=earlier.public_id, at=NOW).merge == earlier
        with pytest.raises(BuiltUpon):
            undo(manager, earlier)
    undo(manager, onward)
    assert Person.objects.get(pk=other.pk).merged_into == kept
    with pytest.raises(BuiltUpon):
        undo(manager, first)
    undo(manager, beside)
    undo(manager, first)
    with pytest.raises(UndoneAlready):
        undo(manager, first)
    assert not Person.objects.filter(merged_into__isnull=False).exists()


def test_records_that_cannot_be_parted_are_left_as_they_are(manager: Actor) -> None:
    kept, other = record_of(manager), record_of(manager)
    for person in (kept, other):
        PersonIdentifierFactory.create(person=person, value="1111111111")
    moved = PersonIdentifierFactory.create(person=other, value="2222222222")
    made = merge(manager, kept, other)
    PersonIdentifier.objects.filter(person=kept, value="1111111111").delete()
    PersonIdentifier.objects.filter(pk=moved.pk).update(value="1111111111")

    with pytest.raises(ChangedTooMuch):
        undo(manager, made)
    assert Person.objects.get(pk=other.pk).merged_into == kept
    assert Merge.objects.get().undone_at is None


# Different people ------------------------------------------------------------------------------


def test_each_pair_of_different_people_is_kept_once(manager: Actor, adviser: Actor) -> None:
    people = [record_of(manager) for _ in range(3)]

    dismiss_duplicates(by=manager, at=NOW, people=people, note=" Triplets ")
    dismiss_duplicates(by=manager, at=NOW, people=people[::-1][:2])

    assert DuplicateDismissal.objects.count() == 3
    assert {each.note for each in DuplicateDismissal.objects.all()} == {"Triplets"}
    assert AuditEvent.objects.filter(event="people.duplicate_dismissed").count() == 2
    with pytest.raises(OnlyOneRecord):
        dismiss_duplicates(by=manager, at=NOW, people=people[:1])
    with pytest.raises(NotAllowed):
        dismiss_duplicates(by=adviser, at=NOW, people=people)


def test_a_record_of_another_authority_is_not_there(manager: Actor) -> None:
    kept = record_of(manager)
    elsewhere = AuthorityFactory.create()
    with open_scope(elsewhere.pk):
        stranger = member_actor(
            MembershipFactory.create(authority=elsewhere, role=RoleName.TEAM_MANAGER.value)
        )
        theirs = record_of(stranger)

    with pytest.raises(OnlyOneRecord):
        merge(manager, kept, theirs)
