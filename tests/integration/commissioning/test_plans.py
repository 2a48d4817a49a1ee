"""Does a youth support plan fill up, get followed, and reach the public as it was published?"""

import re
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from tests.clock import NOW
from tests.factories.indicators import IndicatorFactory
from tests.factories.needs import (
    PlanActionFactory,
    PlanAimFactory,
    PlanMeasureFactory,
    PlanProgressFactory,
    SupportPlanFactory,
)
from tests.integration.commissioning.test_needs import version_shown
from waymark.access.models.authorities import Authority
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.commissioning.actions import plans as actions
from waymark.commissioning.models.plans import PlanAction, PlanAim, PlanMeasure
from waymark.commissioning.rules.plans import PlanActionState
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import NotAllowed
from waymark.core.scoping import open_scope

pytestmark = pytest.mark.django_db

TODAY = local_date(NOW)
TERMS = actions.PlanTerms(
    title="Our plan", starts_on=date(2026, 4, 1), ends_on=date(2029, 3, 31), introduction="Why."
)


def page(authority: Authority, route: str, **keys: Any) -> str:
    return reverse(f"commissioning:{route}", kwargs={"authority": authority.code, **keys})


def test_a_plan_is_written_followed_and_published(authority: Authority, signed_in: Actor) -> None:
    with open_scope(authority.pk):
        plan = actions.add_plan(by=signed_in, terms=TERMS, at=NOW)
        rows = [actions.AimRow(None, "Somewhere to go")]
        actions.keep_aims(by=signed_in, plan=plan, rows=rows, at=NOW)
        aim = PlanAim.objects.get()
        step = actions.ActionRow(None, "Open on Saturdays", "Head of service", None, TODAY)
        actions.keep_actions(by=signed_in, aim=aim, rows=[step], at=NOW)
        gauge = actions.MeasureRow(
            None, None, "Hours per 1,000", "hours", None, Decimal("66.7"), TODAY, "Needs",
            {"2026": "70"},
        )  # fmt: skip
        actions.keep_measures(by=signed_in, aim=aim, rows=[gauge], at=NOW)
        actions.note_progress(
            by=signed_in,
            plan_action=PlanAction.objects.get(),
            state=PlanActionState.UNDER_WAY,
            noted_on=TODAY,
            note="The rooms are found.",
            at=NOW,
        )
        actions.publish_plan(by=signed_in, plan=plan, at=NOW)
        state = PlanAction.objects.get().state
        events = list(AuditEvent.objects.order_by("id").values_list("event", flat=True))

    words = Client().get(page(authority, "public_plan")).content.decode()

    assert state == PlanActionState.UNDER_WAY
    assert events == [
        Event.SUPPORT_PLAN_SAVED,
        *[Event.SUPPORT_PLAN_PART_SAVED] * 3,
        Event.SUPPORT_PLAN_PROGRESS_NOTED,
        Event.SUPPORT_PLAN_PUBLISHED,
    ]
    for said in ("Our plan", "Open on Saturdays", "The rooms are found.", "66.7 hours", "70 hours"):
        assert said in words


def test_the_public_reads_what_was_published_until_it_is_again(
    authority: Authority, signed_in: Actor
) -> None:
    with open_scope(authority.pk):
        step = PlanActionFactory.create(what="Open on Saturdays")
        plan = step.aim.plan
        first = actions.publish_plan(by=signed_in, plan=plan, at=NOW)
        PlanAction.objects.update(what="Open on Sundays")
    before = Client().get(page(authority, "public_plan")).content.decode()
    with open_scope(authority.pk):
        with pytest.raises(actions.NoReason):
            actions.publish_plan(by=signed_in, plan=plan, at=NOW)
        actions.publish_plan(by=signed_in, plan=plan, reason="You asked for Sundays", at=NOW)
    after = Client().get(page(authority, "public_plan")).content.decode()
    earlier = Client().get(page(authority, "public_plan_revision", revision=first.public_id))

    assert "Open on Saturdays" in before
    assert "Open on Sundays" not in before
    assert "Open on Sundays" in after
    assert "You asked for Sundays" in after
    assert "Open on Saturdays" in earlier.content.decode()


def test_an_unpublished_plan_shows_nowhere_in_public(authority: Authority) -> None:
    with open_scope(authority.pk):
        PlanActionFactory.create(aim__plan__title="Still a secret")

    words = Client().get(page(authority, "public_plan")).content.decode()

    assert "Still a secret" not in words
    assert "No plan published yet" in words


def test_a_plan_with_an_idle_aim_is_not_published(authority: Authority, signed_in: Actor) -> None:
    with open_scope(authority.pk):
        aim = PlanAimFactory.create(title="Somewhere to go")

        with pytest.raises(actions.CannotPublishPlan) as refused:
            actions.publish_plan(by=signed_in, plan=aim.plan, at=NOW)

    assert refused.value.problems == ("Say what is done for the aim “Somewhere to go”.",)


def test_what_hangs_on_an_aim_or_an_action_is_not_lost(
    authority: Authority, signed_in: Actor
) -> None:
    with open_scope(authority.pk):
        noted = PlanProgressFactory.create()
        aim = noted.plan_action.aim

        with pytest.raises(actions.AimInUse):
            actions.keep_aims(by=signed_in, plan=aim.plan, rows=[], at=NOW)
        with pytest.raises(actions.ActionHasProgress):
            actions.keep_actions(by=signed_in, aim=aim, rows=[], at=NOW)
        assert PlanAction.objects.count() == 1


def test_the_state_follows_the_latest_day_not_the_latest_note(
    authority: Authority, signed_in: Actor
) -> None:
    with open_scope(authority.pk):
        noted = PlanProgressFactory.create(noted_on=TODAY, state=PlanActionState.DONE)
        found = noted.plan_action
        given: dict[str, Any] = {
            "by": signed_in,
            "plan_action": found,
            "note": "Late note",
            "at": NOW,
        }
        actions.note_progress(
            state=PlanActionState.UNDER_WAY, noted_on=TODAY - timedelta(days=9), **given
        )
        found.refresh_from_db()

        with pytest.raises(actions.NotedInFuture):
            actions.note_progress(
                state=PlanActionState.DONE, noted_on=TODAY + timedelta(days=1), **given
            )

    assert found.state == PlanActionState.DONE


def test_a_plan_of_six_years_is_too_long(authority: Authority, signed_in: Actor) -> None:
    with open_scope(authority.pk):
        terms = actions.PlanTerms(
            title="Too long", starts_on=date(2026, 4, 1), ends_on=date(2031, 4, 1)
        )

        with pytest.raises(actions.PlanTooLong):
            actions.add_plan(by=signed_in, terms=terms, at=NOW)


def test_readers_change_nothing(authority: Authority, reader: Actor) -> None:
    with open_scope(authority.pk), pytest.raises(NotAllowed):
        actions.add_plan(by=reader, terms=TERMS, at=NOW)


@pytest.mark.usefixtures("signed_in")
def test_what_is_due_stands_by_day_with_what_is_overdue_marked(
    authority: Authority, client: Client
) -> None:
    with open_scope(authority.pk):
        PlanActionFactory.create(what="Later", due_on=TODAY + timedelta(days=5))
        PlanActionFactory.create(what="Sooner", due_on=TODAY - timedelta(days=5))
        PlanActionFactory.create(what="Done with", state=PlanActionState.DONE, due_on=TODAY)

    words = client.get(page(authority, "plan_due")).content.decode()

    assert words.index("Sooner") < words.index("Later")
    assert words.count("Overdue") == 1
    assert "Done with" not in words


@pytest.mark.usefixtures("signed_in")
def test_a_measure_is_entered_by_form_with_its_indicator_and_targets(
    authority: Authority, client: Client
) -> None:
    with open_scope(authority.pk):
        aim = PlanAimFactory.create()
        indicator = IndicatorFactory.create(title="Taking part")
    keys = {"support_plan": aim.plan.public_id, "aim": aim.public_id}
    url = page(authority, "plan_measures", **keys)
    line = {
        "version": version_shown(client, url),
        "baseline-new0": "12.5",
        "baseline_on-new0": "31 August 2026",
        "source-new0": "A count",
        "target_2027-new0": "15",
    }

    wrong = client.post(url, line)
    nonsense = client.post(url, line | {"baseline_on-new0": "31/2/2026"})
    right = client.post(url, line | {"indicator_id-new0": str(indicator.public_id)})

    assert "Choose an indicator or name a measure" in wrong.content.decode()
    assert right.status_code == 302
    assert "must be a real" in nonsense.content.decode()
    with open_scope(authority.pk):
        kept = PlanMeasure.objects.get()
    assert (kept.title, kept.indicator_id) == ("Taking part", indicator.pk)
    assert (kept.baseline_on, kept.targets) == (date(2026, 8, 31), {"2027": "15"})
    shown = client.get(url).content.decode()
    assert re.search(rf'name="target_2027-{kept.public_id}"[^>]* value="15"', shown)
    assert re.search(rf'value="{indicator.public_id}" selected', shown)
    assert re.search(rf'name="baseline_on-{kept.public_id}"[^>]* value="31/8/2026"', shown)


@pytest.mark.usefixtures("signed_in")
def test_a_plan_reads_as_often_for_many_as_for_few(
    authority: Authority, client: Client, django_assert_num_queries: Any
) -> None:
    with open_scope(authority.pk):
        plan = SupportPlanFactory.create()
        PlanProgressFactory.create(plan_action__aim__plan=plan)
    url = page(authority, "plan", support_plan=plan.public_id)
    client.get(url)
    with django_assert_num_queries(SHOWN):
        client.get(url)
    with open_scope(authority.pk):
        for aim in PlanAimFactory.create_batch(5, plan=plan):
            PlanProgressFactory.create(plan_action__aim=aim)
            PlanMeasureFactory.create(aim=aim)
    with django_assert_num_queries(SHOWN):
        client.get(url)


SHOWN = 16
