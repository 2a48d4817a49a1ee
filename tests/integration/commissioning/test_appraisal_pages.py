"""What do the pages about cycles and appraisals show, and what do they take in?"""

import io
from decimal import Decimal
from typing import Any

import docx
import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from tests.clock import NOW
from tests.factories.commissioning import CycleFactory
from tests.integration.commissioning.conftest import scores_of
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.audit.models import AuditEvent
from waymark.commissioning.actions import options
from waymark.commissioning.models.appraisals import (
    Appraisal,
    AppraisalOption,
    CostLine,
    EqualityEffect,
    FactorAssessment,
    Risk,
    SuccessFactor,
)
from waymark.commissioning.models.cycles import Cycle
from waymark.commissioning.models.scoring import Criterion, Score, WeightSet
from waymark.core.actors import Actor

pytestmark = pytest.mark.usefixtures("scope")


@pytest.fixture
def at_work(client: Client, commissioner: Membership) -> Client:
    sign_in(client, commissioner)
    return client


@pytest.fixture
def here(authority: Authority, appraisal: Appraisal) -> Any:
    def address(route: str, **more: Any) -> str:
        return reverse(
            f"commissioning:{route}",
            kwargs={"authority": authority.code, "appraisal": appraisal.public_id, **more},
        )

    return address


def seen(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200, address
    return response.content.decode()


def test_front_page_says_what_to_do_first(at_work: Client, authority: Authority) -> None:
    address = reverse("commissioning:list", kwargs={"authority": authority.code})
    assert "No commissioning cycles yet" in seen(at_work, address)
    made = at_work.post(
        reverse("commissioning:cycle_create", kwargs={"authority": authority.code}),
        {
            "title": "Youth support",
            "opened_on-day": "1",
            "opened_on-month": "9",
            "opened_on-year": "2026",
        },
    )
    assert made.status_code == 302
    assert "Youth support" in seen(at_work, address)
    page = seen(at_work, made.headers["Location"])
    assert 'aria-current="step"' in page
    assert "Start an options appraisal" in page
    assert Cycle.objects.get().stage == "needs"


def test_an_appraisal_is_started_with_the_current_rates(
    at_work: Client, authority: Authority
) -> None:
    cycle = CycleFactory.create()
    address = reverse(
        "commissioning:appraisal_create",
        kwargs={"authority": authority.code, "cycle": cycle.public_id},
    )
    assert "Green Book, February 2026" in seen(at_work, address)
    typed = {
        "title": "Ways forward",
        "first_year": "2027",
        "years": "5",
        "price_year": "2026",
        "discount": "green_book_2026",
    }
    for years in ("-1", "0", "126", ""):
        assert at_work.post(address, typed | {"years": years}).status_code == 400
    assert at_work.post(address, typed | {"inflation": "2"}).status_code == 400
    page = seen(at_work, at_work.post(address, typed).headers["Location"])
    assert "No options yet" in page
    assert SuccessFactor.objects.count() == 5


def test_options_stand_beside_each_other(at_work: Client, here: Any, scored: Appraisal) -> None:
    page = seen(at_work, here("appraisal"))
    for words in (
        "£12,559,738 (1st)",
        "£13,545,157 (4th)",
        "73.5 (1st)",
        "48.5 (4th)",
        (
            "If the running cost of In-house rises by 1.36%, to £2,675,837 a year, "
            "Mixed economy is cheapest."
        ),
        (
            "If the weight of Outcomes for young people rises from 35% to 70.5% of all weights, "
            "Mixed economy scores highest."
        ),
        (
            "If the weight of Continuity and workforce risk rises from 20% to 50.8% of all "
            "weights, Current provider scores highest."
        ),
        "<svg",
    ):
        assert words in page, words


def test_weights_can_be_tried_and_named(at_work: Client, here: Any, scored: Appraisal) -> None:
    criteria = list(Criterion.objects.order_by("position"))
    tried = {f"w-{each.public_id}": "0" for each in criteria}
    first = f"w-{criteria[1].public_id}"
    page = at_work.get(here("appraisal"), tried | {first: "100"}).content.decode()
    assert "90 (1st)" in page
    assert "A weight of 0 leaves out" in page
    assert [each.weight for each in Criterion.objects.order_by("position")] == [35, 20, 25, 20]
    page = at_work.get(here("appraisal"), tried).content.decode()
    assert "At least one weight must be more than 0" in page
    assert "73.5 (1st)" in page
    response = at_work.post(here("weights"), tried | {first: "100", "name": "As staff see it"})
    assert response.status_code == 302
    assert "As staff see it" in seen(at_work, here("appraisal"))
    assert WeightSet.objects.get().name == "As staff see it"


def test_costs_are_typed_as_a_table(at_work: Client, here: Any, appraisal: Appraisal) -> None:
    option = AppraisalOption.objects.get(key="in-house")
    address = here("costs", option=option.public_id)
    page = seen(at_work, address)
    assert "outsourcing, on operating spend 41%" in page
    version = _version(page)
    kept = CostLine.objects.filter(option=option).order_by("position")
    typed = {"version": version}
    for place, each in enumerate(kept):
        for name in ("what", "kind", "category", "first_year", "last_year", "amount", "price_year"):
            typed[f"{name}-{each.public_id}"] = str(getattr(each, name)) if place else ""
    typed |= {
        "what-new0": "Dual running",
        "kind-new0": "transition",
        "category-new0": "dual_running",
        "first_year-new0": "1",
        "amount-new0": "5000",
    }
    wrong = at_work.post(address, typed | {"first_year-new0": "9", "amount-new0": "-1"})
    assert wrong.status_code == 400
    assert "Years must be from 0 to 5" in wrong.content.decode()
    assert at_work.post(address, typed | {"kind-new0": ""}).status_code == 400
    assert at_work.post(address, typed).status_code == 302
    lines = list(CostLine.objects.filter(option=option).order_by("position"))
    assert [(each.what, each.last_year, each.amount) for each in lines] == [
        ("Advisers", 0, Decimal(640_000)),
        ("Dual running", 1, Decimal(5000)),
    ]
    clash = at_work.post(address, typed)
    assert clash.status_code == 400
    assert "Somebody else changed this meanwhile" in clash.content.decode()


def _version(page: str) -> str:
    return page.split('name="version" value="')[1].split('"')[0]


def test_option_without_costs_says_so(at_work: Client, here: Any, scored: Appraisal) -> None:
    CostLine.objects.filter(option__key="open-market").delete()
    page = seen(at_work, here("appraisal"))
    assert "No costs are entered for: Open market" in page
    assert "it is not free, it is not known" in page


def test_other_parts_are_typed_as_tables(at_work: Client, here: Any, appraisal: Appraisal) -> None:
    option = AppraisalOption.objects.get(key="in-house")
    factor = SuccessFactor.objects.order_by("position").first()
    assert factor is not None
    risks = here("risks", option=option.public_id)
    posted = {
        "version": _version(seen(at_work, risks)),
        "cause-new0": "Few apply",
        "event-new0": "Posts stay empty",
        "effect-new0": "People wait",
        "likelihood-new0": "3",
        "impact-new0": "5",
        "cost-new0": "250000",
    }
    assert at_work.post(risks, posted).status_code == 400
    whole = posted | {"probability-new0": "40", "year-new0": "0"}
    assert at_work.post(risks, whole).status_code == 302
    assert Risk.objects.get().probability == 40
    factors = here("factors", option=option.public_id)
    version = _version(seen(at_work, factors))
    verdict = {
        "version": version,
        f"verdict-{factor.public_id}": "meets",
        f"reason-{factor.public_id}": "Fits",
    }
    assert at_work.post(factors, verdict | {"version": version}).status_code == 302
    assert FactorAssessment.objects.get().reason == "Fits"
    equality = here("equality", option=option.public_id)
    version = _version(seen(at_work, equality))
    negative = {"version": version, "effect-age": "negative"}
    assert at_work.post(equality, negative).status_code == 400
    effect = {
        "version": version,
        "effect-age": "negative",
        "mitigation-age": "Evenings",
        "is_reviewed": "on",
    }
    assert at_work.post(equality, effect).status_code == 302
    assert EqualityEffect.objects.get().mitigation == "Evenings"
    page = seen(at_work, here("appraisal"))
    assert "1, the highest 15 of 25: Posts stay empty" in page
    assert "Negative for age; reviewed by" in page


def test_scores_are_given_moderated_locked_and_end_in_a_preferred_option(
    at_work: Client, here: Any, appraisal: Appraisal, by: Actor
) -> None:
    lock = f'href="{here("lock")}"'
    assert lock not in seen(at_work, here("appraisal"))
    for route in ("scores", "moderated"):
        typed = {"version": _version(seen(at_work, here(route)))} | {
            f"value-{criterion}-{key}": str(given.value)
            for (key, criterion), given in scores_of(appraisal).items()
        }
        assert at_work.post(here(route), typed).status_code == 302
    assert Score.objects.count() == 32
    assert "What the assessors gave" in seen(at_work, here("moderated"))
    assert lock in seen(at_work, here("appraisal"))
    seen(at_work, here("lock"))
    assert at_work.post(here("lock")).status_code == 302
    seen(at_work, here("prefer"))
    preferred = {"option": "in-house", "reason": "Cheapest and best"}
    assert at_work.post(here("prefer"), preferred).status_code == 302
    page = seen(at_work, here("appraisal"))
    assert "Preferred option:" in page
    assert "Cheapest and best" in page
    assert at_work.post(here("reopen"), {"reason": "New figures"}).status_code == 302
    appraisal.refresh_from_db()
    assert appraisal.state == "locked"


def test_options_are_added_and_listed(at_work: Client, here: Any, appraisal: Appraisal) -> None:
    seen(at_work, here("option_add"))
    assert at_work.post(here("option_add"), {"standing": "own"}).status_code == 400
    own = {"standing": "own", "label": "A mutual of staff"}
    assert at_work.post(here("option_add"), own).status_code == 302
    option = AppraisalOption.objects.get(key="a-mutual-of-staff")
    address = here("option_edit", option=option.public_id)
    typed = {
        "version": _version(seen(at_work, address)),
        "label": option.label,
        "is_shortlisted": "no",
    }
    assert at_work.post(address, typed).status_code == 400
    assert at_work.post(address, typed | {"shortlist_reason": "No staff ask for it"})
    page = seen(at_work, here("appraisal"))
    assert "Not taken to the shortlist" in page
    assert seen(at_work, here("appraisal_edit"))
    assert seen(at_work, here("criteria"))


def test_sealed_money_does_not_show(
    client: Client, here: Any, scored: Appraisal, assessor: Membership
) -> None:
    Appraisal.objects.filter(pk=scored.pk).update(is_sealed=True)
    sign_in(client, assessor)
    page = seen(client, here("appraisal"))
    assert "The money shows once the scores are locked" in page
    assert "£" not in page
    assert "running cost" not in page
    assert client.get(here("scores")).status_code == 200
    assert client.get(here("criteria")).status_code == 403


def test_an_appraisal_of_twelve_options_takes_as_many_queries_as_one_of_four(
    at_work: Client,
    here: Any,
    scored: Appraisal,
    by: Actor,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    for number in range(8):
        options.add_option(by=by, appraisal=scored, label=f"Way {number}", at=NOW)
    with django_assert_max_num_queries(32):
        at_work.get(here("appraisal"))


@pytest.mark.parametrize("route", ["paper_docx", "paper_pdf"])
def test_paper_can_be_taken(at_work: Client, here: Any, scored: Appraisal, route: str) -> None:
    response = at_work.get(here(route))
    assert response.status_code == 200
    if route == "paper_pdf":
        assert response.content.startswith(b"%PDF")
    else:
        document = docx.Document(io.BytesIO(response.content))
        words = "\n".join(each.text for each in document.paragraphs)
        for heading in ("Recommendation", "Financial implications", "Equality implications"):
            assert heading in words
        assert "If the running cost of In-house rises by 1.36%" in words
        cells = {cell.text for table in document.tables for row in table.rows for cell in row.cells}
        assert {"£12,559,738 (1st)", "73.5 (1st)"} <= cells
    assert AuditEvent.objects.latest("pk").event == "commissioning.appraisal_paper_exported"


def test_no_paper_is_made_while_the_money_is_sealed(
    client: Client, here: Any, scored: Appraisal, assessor: Membership
) -> None:
    Appraisal.objects.filter(pk=scored.pk).update(is_sealed=True)
    sign_in(client, assessor)
    assert client.get(here("paper_pdf")).status_code == 404
