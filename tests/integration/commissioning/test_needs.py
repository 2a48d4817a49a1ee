"""Does a needs assessment fill up, stand once approved, and give way to its next version?"""

import re
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from tests.clock import NOW
from tests.factories.access import LocalityFactory
from tests.factories.commissioning import CycleFactory
from tests.factories.consultations import ConsultationFactory
from tests.factories.directory import PlaceFactory, ServiceAtPlaceFactory, ServiceFactory
from tests.factories.indicators import IndicatorFactory, IndicatorValueFactory
from tests.factories.needs import (
    NeedsAssessmentFactory,
    NeedsPeopleFactory,
    NeedsProvisionFactory,
    NeedsViewFactory,
    ProvisionStandardFactory,
)
from tests.factories.sessions import ProjectFactory, SessionFactory
from waymark.access.models.authorities import Authority
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.commissioning.actions import needs as actions
from waymark.commissioning.actions import needs_parts, standards
from waymark.commissioning.models.needs import (
    NeedsArea,
    NeedsAssessment,
    NeedsFigure,
    NeedsPeople,
    NeedsProvision,
    NeedsView,
)
from waymark.commissioning.queries import needs as queries
from waymark.commissioning.queries.stages import read_gate
from waymark.commissioning.rules.needs import NeedsGroup, Provided
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import NotAllowed
from waymark.core.scoping import open_scope

pytestmark = pytest.mark.django_db

TODAY = local_date(NOW)
TERMS = actions.NeedsTerms(
    title="Young people of the harbour",
    age_from=13,
    age_to=24,
    starts_on=date(2026, 4, 1),
    ends_on=date(2027, 3, 31),
    known="They have nowhere to go in the evening.",
)


def page(authority: Authority, route: str, **keys: Any) -> str:
    return reverse(f"commissioning:{route}", kwargs={"authority": authority.code, **keys})


def version_shown(client: Client, url: str) -> str:
    """Return the version of the lines that a form was shown with."""
    found = re.search(r'name="version" value="(\d+)"', client.get(url).content.decode())
    assert found
    return found[1]


def ready(**given: Any) -> NeedsAssessment:
    """Return a draft of the worked example that can be approved."""
    made: NeedsAssessment = NeedsAssessmentFactory.create(
        known="They have nowhere to go.", provision_on=TODAY, **given
    )
    NeedsPeopleFactory.create(assessment=made)
    NeedsProvisionFactory.create(assessment=made)
    NeedsViewFactory.create(assessment=made)
    return made


def test_an_assessment_is_written_and_approved(authority: Authority, signed_in: Actor) -> None:
    with open_scope(authority.pk):
        cycle = CycleFactory.create()
        terms = actions.NeedsTerms(**{**TERMS.__dict__, "cycle": cycle})
        made = actions.add_assessment(by=signed_in, terms=terms, at=NOW)
        before = read_gate(cycle, viewer=signed_in, at=NOW)
        row = needs_parts.PeopleRow(None, None, "young_people", 6300, "An invented estimate")
        needs_parts.keep_people(by=signed_in, assessment=made, rows=[row], at=NOW)
        club = needs_parts.ProvisionRow(None, "A club", None, "young_people", Decimal(420))
        needs_parts.keep_provision(by=signed_in, assessment=made, rows=[club], at=NOW)
        needs_parts.take_provision(by=signed_in, assessment=made, at=NOW)
        said = needs_parts.ViewRow(None, None, "The youth council", TODAY, 14, "Open later.")
        needs_parts.keep_views(by=signed_in, assessment=made, rows=[said], at=NOW)
        approved = actions.approve_needs(by=signed_in, assessment=made, at=NOW)
        after = read_gate(cycle, viewer=signed_in, at=NOW)
        events = list(AuditEvent.objects.order_by("id").values_list("event", flat=True))

    assert [line.is_met for line in before] == [False, False]
    assert [line.found for line in after] == [
        f"“{made.title}” is approved.",
        "Young people were heard once.",
    ]
    assert approved.approved_by_id == signed_in.membership_id
    assert events == [
        Event.NEEDS_SAVED,
        Event.NEEDS_PART_SAVED,
        Event.NEEDS_PART_SAVED,
        Event.NEEDS_PROVISION_TAKEN,
        Event.NEEDS_PART_SAVED,
        Event.NEEDS_APPROVED,
    ]


def test_a_cycle_without_an_assessment_lacks_one(authority: Authority, signed_in: Actor) -> None:
    with open_scope(authority.pk):
        found = read_gate(CycleFactory.create(), viewer=signed_in, at=NOW)

    assert found[0].found == "No needs assessment belongs to this cycle."
    assert not any(line.is_met for line in found)


def test_a_draft_that_lacks_something_is_not_approved(
    authority: Authority, signed_in: Actor
) -> None:
    with open_scope(authority.pk):
        made = NeedsAssessmentFactory.create()

        with pytest.raises(actions.CannotApproveNeeds) as refused:
            actions.approve_needs(by=signed_in, assessment=made, at=NOW)

    assert "Record what young people said." in refused.value.problems
    assert "Take the provision from the directory." in refused.value.problems


def test_what_is_approved_changes_no_more(authority: Authority, signed_in: Actor) -> None:
    with open_scope(authority.pk):
        made = actions.approve_needs(by=signed_in, assessment=ready(), at=NOW)
        row = needs_parts.PeopleRow(None, None, "young_people", 1, "Another")

        with pytest.raises(actions.AlreadyApproved):
            needs_parts.keep_people(by=signed_in, assessment=made, rows=[row], at=NOW)
        with pytest.raises(actions.AlreadyApproved):
            needs_parts.take_provision(by=signed_in, assessment=made, at=NOW)
        with pytest.raises(actions.AlreadyApproved):
            actions.approve_needs(by=signed_in, assessment=made, at=NOW)
        assert NeedsPeople.objects.get().young_people == 6300


def test_a_later_standard_is_not_read_into_what_was_approved(
    authority: Authority, signed_in: Actor
) -> None:
    with open_scope(authority.pk):
        ProvisionStandardFactory.create()
        made = actions.approve_needs(by=signed_in, assessment=ready(), at=NOW)
        later = NOW + timedelta(days=1)
        standards.set_standard(
            by=signed_in,
            group=NeedsGroup.YOUNG_PEOPLE,
            provided=Provided.HOURS,
            per_thousand=Decimal(100),
            starts_on=date(2026, 4, 1),
            source="A later decision",
            at=later,
        )
        contents = queries.read_contents(made)
        then = queries.sufficiency_of(contents, queries.standards_on(TODAY, known_at=NOW))
        now = queries.sufficiency_of(contents, queries.standards_on(TODAY, known_at=later))

    assert (then[0].found.rate, then[0].found.gap_rate, then[0].found.gap) == (
        Decimal("66.7"),
        Decimal("13.3"),
        Decimal("84.0"),
    )
    assert now[0].found.gap == Decimal("210.0")


def test_a_copied_value_stays_when_the_indicator_moves_on(
    authority: Authority, signed_in: Actor
) -> None:
    with open_scope(authority.pk):
        made = NeedsAssessmentFactory.create()
        value = IndicatorValueFactory.create()
        needs_parts.copy_values(by=signed_in, assessment=made, values=[value], at=NOW)
        type(value).objects.filter(pk=value.pk).update(superseded_at=NOW)
        figure = NeedsFigure.objects.get()

    assert (figure.stood_at, figure.stood_on) == ("12.5%", date(2026, 8, 31))
    assert figure.source == "An invented count"


def test_the_latest_value_of_each_area_is_offered(authority: Authority, signed_in: Actor) -> None:
    with open_scope(authority.pk):
        here, elsewhere = LocalityFactory.create_batch(2, authority=authority)
        indicator = IndicatorFactory.create()
        earlier = {"starts_on": date(2024, 9, 1), "ends_on": date(2025, 8, 31)}
        IndicatorValueFactory.create(indicator=indicator, **earlier)
        whole = IndicatorValueFactory.create(indicator=indicator)
        local = IndicatorValueFactory.create(indicator=indicator, locality=here)
        IndicatorValueFactory.create(indicator=indicator, locality=elsewhere)
        IndicatorValueFactory.create(superseded_at=NOW)
        made = NeedsAssessmentFactory.create()
        NeedsArea.objects.create(authority=authority, assessment=made, locality=here)
        offered = set(queries.list_values(viewer=signed_in, assessment=made))
        needs_parts.copy_values(by=signed_in, assessment=made, values=[whole], at=NOW)
        left = set(queries.list_values(viewer=signed_in, assessment=made))

    assert offered == {whole, local}
    assert left == {local}


def test_provision_is_taken_from_directory_and_sessions(
    authority: Authority, signed_in: Actor
) -> None:
    with open_scope(authority.pk):
        here, elsewhere = LocalityFactory.create_batch(2, authority=authority)
        made = NeedsAssessmentFactory.create()
        actions.change_assessment(
            by=signed_in,
            assessment=made,
            terms=actions.NeedsTerms(**{**TERMS.__dict__, "localities": [here]}),
            version=queries.assessment_version(made, []),
            at=NOW,
        )
        club = ServiceFactory.create(name="A club", age_from=13, age_to=19, capacity=30)
        ServiceAtPlaceFactory.create(service=club, place=PlaceFactory.create(locality=here))
        far = ServiceFactory.create(name="Far away")
        ServiceAtPlaceFactory.create(service=far, place=PlaceFactory.create(locality=elsewhere))
        ServiceFactory.create(name="For small children", age_from=3, age_to=5)
        ServiceFactory.create(name="Closed", closed_on=TODAY)
        project = ProjectFactory.create(name="Evenings", locality=here)
        for days in (1, 8, 200):
            begins = NOW - timedelta(days=days)
            SessionFactory.create(project=project, state="held", starts_at=begins)
        SessionFactory.create(project=project, starts_at=NOW - timedelta(days=2))
        needs_parts.take_provision(by=signed_in, assessment=made, at=NOW)
        rows = {each.name: each for each in NeedsProvision.objects.all()}

    assert set(rows) == {"A club", "Evenings"}
    assert (rows["A club"].places, rows["A club"].locality_id) == (30, here.pk)
    assert rows["Evenings"].weekly_hours == Decimal("0.3")  # 4 hours over 13 weeks


def test_taken_again_it_keeps_what_was_entered(authority: Authority, signed_in: Actor) -> None:
    with open_scope(authority.pk):
        made = NeedsAssessmentFactory.create()
        service = ServiceFactory.create(name="A club")
        needs_parts.take_provision(by=signed_in, assessment=made, at=NOW)
        taken = NeedsProvision.objects.get()
        rows = [
            needs_parts.ProvisionRow(
                taken.public_id, taken.name, None, "learning_difficulty", Decimal(12)
            ),
            needs_parts.ProvisionRow(
                None, "Not in the directory", None, "young_people", Decimal(3)
            ),
        ]
        needs_parts.keep_provision(by=signed_in, assessment=made, rows=rows, at=NOW)
        kept = NeedsProvision.objects.get(name="A club").pk
        needs_parts.take_provision(by=signed_in, assessment=made, at=NOW)
        found = {each.name: each for each in NeedsProvision.objects.all()}

    assert kept == taken.pk
    assert found["A club"].service_id == service.pk
    assert found["A club"].weekly_hours == Decimal("12.0")
    assert found["A club"].group == "learning_difficulty"
    assert found["Not in the directory"].weekly_hours == Decimal("3.0")


def test_an_open_consultation_is_no_view_yet(authority: Authority, signed_in: Actor) -> None:
    with open_scope(authority.pk):
        made = NeedsAssessmentFactory.create()
        asked = ConsultationFactory.create()
        row = needs_parts.ViewRow(None, asked.pk, "", TODAY, 14, "Open later.")
        future = needs_parts.ViewRow(None, None, "A meeting", TODAY + timedelta(days=1), 1, "Yes.")

        with pytest.raises(needs_parts.ConsultationStillOpen):
            needs_parts.keep_views(by=signed_in, assessment=made, rows=[row], at=NOW)
        with pytest.raises(needs_parts.HeardInFuture):
            needs_parts.keep_views(by=signed_in, assessment=made, rows=[future], at=NOW)
        assert not NeedsView.objects.exists()


def test_the_next_version_begins_as_a_copy(authority: Authority, signed_in: Actor) -> None:
    with open_scope(authority.pk):
        cycle = CycleFactory.create()
        first = actions.approve_needs(by=signed_in, assessment=ready(cycle=cycle), at=NOW)
        second = actions.revise_needs(
            by=signed_in, assessment=first, reason="A new estimate", at=NOW
        )
        contents = queries.read_contents(second)
        row = needs_parts.PeopleRow(
            contents.people[0].public_id, None, "young_people", 7000, "A new estimate"
        )
        needs_parts.keep_people(by=signed_in, assessment=second, rows=[row], at=NOW)
        listed = list(queries.list_assessments(viewer=signed_in))

        with pytest.raises(actions.FollowedAlready):
            actions.revise_needs(by=signed_in, assessment=first, reason="Once more", at=NOW)
        with pytest.raises(actions.NotApprovedYet):
            actions.revise_needs(by=signed_in, assessment=second, reason="Already", at=NOW)
        assert NeedsPeople.objects.get(assessment=first).young_people == 6300
        assert queries.find_assessment(cycle) == first

    assert (second.number, second.follows, listed) == (2, first, [second])
    assert (len(contents.provision), len(contents.views)) == (1, 1)


def test_readers_change_nothing(authority: Authority, reader: Actor) -> None:
    with open_scope(authority.pk):
        with pytest.raises(NotAllowed):
            actions.add_assessment(by=reader, terms=TERMS, at=NOW)
        assert not NeedsAssessment.objects.exists()


@pytest.mark.usefixtures("signed_in")
def test_the_page_shows_the_worked_example(authority: Authority, client: Client) -> None:
    with open_scope(authority.pk):
        ProvisionStandardFactory.create()
        made = ready()

    words = client.get(page(authority, "needs", needs=made.public_id)).content.decode()

    for figure in ("420", "6,300", "66.7", "80", "13.3", "84"):
        assert f">{figure}</td>" in words
    assert "66.7 of 80 per 1,000" in words
    assert "The invented youth council" in words


@pytest.mark.usefixtures("signed_in")
def test_parts_are_entered_by_forms(authority: Authority, client: Client) -> None:
    with open_scope(authority.pk):
        made = NeedsAssessmentFactory.create()
        here = LocalityFactory.create(authority=authority)
    url = page(authority, "needs_people", needs=made.public_id)
    line = {
        "version": "0",
        "locality_id-new0": str(here.public_id),
        "group-new0": "young_people",
        "young_people-new0": "2400",
        "source-new0": "An estimate",
        "unmet-new0": "12",
    }
    version = version_shown(client, url)

    wrong = client.post(url, line | {"version": version})
    right = client.post(url, line | {"version": version, "evidence-new0": "A waiting list"})
    again = client.post(url, line | {"version": version, "evidence-new0": "Typed beside"})

    assert "Say how the travel or the demand is known" in wrong.content.decode()
    assert right.status_code == 302
    assert "<li>Line 1: added</li>" in again.content.decode()
    assert "Each group can stand once for each locality" in again.content.decode()
    with open_scope(authority.pk):
        kept = NeedsPeople.objects.get()
    assert (kept.locality_id, kept.unmet, kept.evidence) == (here.pk, 12, "A waiting list")
    assert str(here.public_id) in client.get(url).content.decode()


@pytest.mark.usefixtures("signed_in")
def test_the_page_reads_as_often_for_many_as_for_few(
    authority: Authority, client: Client, django_assert_num_queries: Any
) -> None:
    with open_scope(authority.pk):
        made = ready()
    url = page(authority, "needs", needs=made.public_id)
    client.get(url)
    with django_assert_num_queries(SHOWN):
        client.get(url)
    with open_scope(authority.pk):
        NeedsProvisionFactory.create_batch(20, assessment=made)
        NeedsViewFactory.create_batch(5, assessment=made)
    with django_assert_num_queries(SHOWN):
        client.get(url)


SHOWN = 18
