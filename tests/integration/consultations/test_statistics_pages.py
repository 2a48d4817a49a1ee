"""Can officers cross questions, settle small numbers and enter the population of the area?"""

from datetime import UTC, datetime

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from tests.factories.access import MembershipFactory
from tests.factories.consultations import (
    AnswerFactory,
    ChoiceFactory,
    ConsultationFactory,
    QuestionFactory,
    ResponseFactory,
    StakeholderCategoryFactory,
)
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.consultations.actions import analysis, statistics
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.questions import Choice, Question
from waymark.consultations.models.equality import PopulationShare
from waymark.consultations.queries.analysis import read_counts
from waymark.consultations.rules.extras.crossed import cross_table_of
from waymark.consultations.rules.statistics.shown import NotShown
from waymark.consultations.rules.vocabulary import ConsultationStage, QuestionKind, Sensitivity
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, NotAllowed

AT = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
HERE = "/work/consultations/hub/analysis/"


@pytest.fixture
def asked(scope: None) -> Consultation:
    """Forty people on two questions, and several ticks on a third."""
    consultation = ConsultationFactory.create(stage=ConsultationStage.CLOSED, slug="hub")
    category = StakeholderCategoryFactory.create(consultation=consultation, key="all")
    questions = {
        code: QuestionFactory.create(
            consultation=consultation, code=code, kind=kind, wording=f"{code}?", position=place
        )
        for place, (code, kind) in enumerate(
            (
                ("way", QuestionKind.SINGLE_CHOICE),
                ("age", QuestionKind.SINGLE_CHOICE),
                ("uses", QuestionKind.MULTIPLE_CHOICE),
            )
        )
    }
    choices = {
        (code, label): ChoiceFactory.create(
            question=questions[code], code=label, label=label, position=place
        )
        for code, labels in (("way", "bus train"), ("age", "young old"), ("uses", "sport talk"))
        for place, label in enumerate(labels.split())
    }
    for number in range(40):
        response = ResponseFactory.create(
            consultation=consultation, reference=f"A{number}", category=category
        )
        given = [("way", "bus" if number % 4 else "train"), ("uses", "sport")]
        if number < 37:
            given.append(("age", "young" if number < 18 else "old"))
        if number % 2:
            given.append(("uses", "talk"))
        for code, label in given:
            AnswerFactory.create(
                response=response,
                question=questions[code],
                choice=choices[code, label],
                text="",
            )
    return consultation


@pytest.fixture
def signed_in(client: Client, membership: Membership) -> Client:
    sign_in(client, membership)
    return client


def _page(client: Client, authority: Authority, path: str) -> str:
    response = client.get(f"/{authority.code}{HERE}{path}")
    assert response.status_code == 200
    return response.content.decode()


def test_pairs_are_counted_by_people_who_made_both_choices(
    officer: Actor, asked: Consultation
) -> None:
    counts = read_counts(analysis.take_snapshot(by=officer, consultation=asked, at=AT))

    crosses = {(each.first, each.second): each for each in counts.crosses}

    assert crosses["way", "age"].counts == {
        ("bus", "young"): 13,
        ("train", "young"): 5,
        ("bus", "old"): 14,
        ("train", "old"): 5,
    }
    assert crosses["way", "age"].answering == 37
    assert crosses["way", "uses"].answering == 40
    assert crosses["age", "uses"].counts["young", "talk"] == 9


def test_cross_table_shows_who_passed_the_other_question_over(
    signed_in: Client, officer: Actor, authority: Authority, asked: Consultation
) -> None:
    analysis.take_snapshot(by=officer, consultation=asked, at=AT)

    page = _page(signed_in, authority, "1/cross-table/?first=way&second=age")

    assert "43.3% (13 of 30)" in page
    assert "Cramér" in page
    assert "P-value: " not in page
    assert "Work out the p-value" in page


def test_p_value_is_worked_out_on_request(
    signed_in: Client, officer: Actor, authority: Authority, asked: Consultation
) -> None:
    analysis.take_snapshot(by=officer, consultation=asked, at=AT)

    page = _page(signed_in, authority, "1/cross-table/?first=way&second=age&test=1")

    assert "P-value: " in page
    assert "Work out the p-value" not in page


def test_several_ticks_are_crossed_but_not_tested(
    signed_in: Client, officer: Actor, authority: Authority, asked: Consultation
) -> None:
    analysis.take_snapshot(by=officer, consultation=asked, at=AT)

    page = _page(signed_in, authority, "1/cross-table/?first=age&second=uses")

    assert "50.0% (9 of 18)" in page
    assert "no test fits" in page


@pytest.mark.parametrize("asked_for", ["first=category&second=way", "first=way&second=category"])
def test_categories_are_crossed_with_a_question(
    signed_in: Client, officer: Actor, authority: Authority, asked: Consultation, asked_for: str
) -> None:
    analysis.take_snapshot(by=officer, consultation=asked, at=AT)

    assert "(30 of " in _page(signed_in, authority, f"1/cross-table/?{asked_for}")


@pytest.mark.parametrize(
    ("asked_for", "words"),
    [
        ("first=way&second=way", "Choose something else than in the rows"),
        ("first=way&second=made_up", "Choose what stands in the columns"),
    ],
)
def test_wrong_choice_is_named_and_shows_no_table(
    signed_in: Client,
    officer: Actor,
    authority: Authority,
    asked: Consultation,
    asked_for: str,
    words: str,
) -> None:
    analysis.take_snapshot(by=officer, consultation=asked, at=AT)

    page = _page(signed_in, authority, f"1/cross-table/?{asked_for}")

    assert words in page
    assert "govuk-table" not in page


def test_statements_of_the_cross_table_page_are_few(
    signed_in: Client,
    officer: Actor,
    authority: Authority,
    asked: Consultation,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    analysis.take_snapshot(by=officer, consultation=asked, at=AT)

    with django_assert_max_num_queries(24):
        _page(signed_in, authority, "1/cross-table/?first=way&second=age")


def test_hidden_question_hides_small_numbers_in_its_cross_tables(
    officer: Actor, asked: Consultation
) -> None:
    age = Question.objects.get(code="age")
    statistics.set_suppression(by=officer, question=age, hides=True, threshold=6, at=AT)

    counts = read_counts(analysis.take_snapshot(by=officer, consultation=asked, at=AT))

    table = cross_table_of(counts, first="way", second="age")
    assert not isinstance(table, NotShown)
    cells = {row.label: row.cells for row in table.rows}
    assert all(cell.is_hidden for cell in cells["train"][:2])
    assert all(cell.is_hidden for cell in cells["bus"][:2])
    assert isinstance(cross_table_of(counts, first="age", second="uses"), NotShown)


def test_showing_small_numbers_again_needs_a_reason_and_is_audited(
    officer: Actor, asked: Consultation
) -> None:
    age = Question.objects.get(code="age")
    statistics.set_suppression(by=officer, question=age, hides=True, threshold=7, at=AT)

    with pytest.raises(statistics.ReasonMissing):
        statistics.set_suppression(by=officer, question=age, hides=True, threshold=5, at=AT)
    statistics.set_suppression(
        by=officer, question=age, hides=False, threshold=5, reason="Only bodies answered", at=AT
    )

    events = AuditEvent.objects.order_by("id").values_list("event", flat=True)
    assert list(events)[-2:] == [
        "consultations.question_saved",
        "consultations.suppression_overridden",
    ]
    age.refresh_from_db()
    assert not age.hides_small_numbers


def test_small_numbers_of_equality_monitoring_stay_hidden(
    officer: Actor, asked: Consultation
) -> None:
    age = Question.objects.get(code="age")
    Question.objects.filter(pk=age.pk).update(
        sensitivity=Sensitivity.EQUALITY, hides_small_numbers=True
    )

    with pytest.raises(statistics.EqualityStaysHidden):
        statistics.set_suppression(
            by=officer, question=age, hides=False, threshold=5, reason="Asked to", at=AT
        )


@pytest.mark.parametrize("threshold", [2, 11])
def test_threshold_outside_its_limits_is_refused(
    officer: Actor, asked: Consultation, threshold: int
) -> None:
    with pytest.raises(statistics.ThresholdOutside):
        statistics.set_suppression(
            by=officer,
            question=Question.objects.get(code="age"),
            hides=True,
            threshold=threshold,
            at=AT,
        )


def test_councillor_settles_no_small_numbers(councillor: Actor, asked: Consultation) -> None:
    age = Question.objects.get(code="age")

    with pytest.raises(NotAllowed):
        statistics.set_suppression(by=councillor, question=age, hides=True, threshold=5, at=AT)
    with pytest.raises(NotAllowed):
        statistics.save_population(by=councillor, question=age, people={}, source="X", at=AT)


def test_small_numbers_are_settled_on_a_page(
    signed_in: Client, authority: Authority, asked: Consultation
) -> None:
    age = Question.objects.get(code="age")
    address = f"/{authority.code}{HERE}small-numbers/{age.public_id}/"

    assert "age?" in _page(signed_in, authority, "small-numbers/")
    answer = signed_in.post(address, {"hides": "yes", "threshold": "5", "reason": ""})

    assert answer.status_code == 302
    page = _page(signed_in, authority, "small-numbers/")
    assert "Hidden as “fewer than 5, or hidden”" in page


def test_refused_small_numbers_keep_what_was_typed(
    signed_in: Client, officer: Actor, authority: Authority, asked: Consultation
) -> None:
    age = Question.objects.get(code="age")
    statistics.set_suppression(by=officer, question=age, hides=True, threshold=7, at=AT)
    address = f"/{authority.code}{HERE}small-numbers/{age.public_id}/"

    answer = signed_in.post(address, {"hides": "yes", "threshold": "4", "reason": ""})

    page = answer.content.decode()
    assert "Say why smaller numbers than now are shown" in page
    assert 'value="4"' in page


def test_population_is_entered_changed_and_taken_out(
    signed_in: Client, authority: Authority, asked: Consultation
) -> None:
    age = Question.objects.get(code="age")
    Question.objects.filter(pk=age.pk).update(sensitivity=Sensitivity.PERSONAL)
    young, old = Choice.objects.filter(question=age).order_by("position")
    address = f"/{authority.code}{HERE}population/{age.public_id}/"
    both = {f"people_{young.public_id.hex}": "400", f"people_{old.public_id.hex}": "600"}

    first = signed_in.post(address, {**both, "source": "Census 2021"})

    assert first.status_code == 302
    assert "2 choices entered. Source: Census 2021" in _page(signed_in, authority, "population/")
    signed_in.post(address, {f"people_{young.public_id.hex}": "410", "source": "Estimate 2026"})
    shares = PopulationShare.objects.values_list("choice__code", "people", "source")
    assert list(shares) == [("young", 410, "Estimate 2026")]


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ({"source": "Census"}, "Enter a number of people for at least one choice"),
        ({"people": "12"}, "Enter where the numbers come from"),
        ({"people": "-1", "source": "Census"}, "cannot be below 0"),
    ],
)
def test_wrong_population_is_named(
    signed_in: Client,
    authority: Authority,
    asked: Consultation,
    typed: dict[str, str],
    words: str,
) -> None:
    age = Question.objects.get(code="age")
    young = Choice.objects.get(question=age, code="young")
    data = {
        f"people_{young.public_id.hex}" if name == "people" else name: value
        for name, value in typed.items()
    }

    answer = signed_in.post(f"/{authority.code}{HERE}population/{age.public_id}/", data)

    assert words in answer.content.decode()
    assert not PopulationShare.objects.exists()


def test_pages_say_what_to_do_where_nothing_can_be_settled(
    signed_in: Client, authority: Authority, scope: None
) -> None:
    ConsultationFactory.create(slug="hub")

    assert "No question has numbers yet" in _page(signed_in, authority, "small-numbers/")
    assert "No question can be set beside the area" in _page(signed_in, authority, "population/")


def test_equality_profile_is_shown_to_those_who_may_see_it(
    client: Client, officer: Actor, authority: Authority, asked: Consultation
) -> None:
    Question.objects.filter(code="age").update(
        sensitivity=Sensitivity.EQUALITY, hides_small_numbers=True
    )
    analysis.take_snapshot(by=officer, consultation=asked, at=AT)
    for role, sees in ((RoleName.HEAD_OF_SERVICE, True), (RoleName.COUNCILLOR, False)):
        sign_in(client, MembershipFactory.create(authority=authority, role=role))
        assert ("Who took part" in _page(client, authority, "")) is sees


def test_refusals_are_sentences() -> None:
    for refusal in (
        statistics.EqualityStaysHidden,
        statistics.ReasonMissing,
        statistics.ThresholdOutside,
    ):
        assert issubclass(refusal, ActionRefused)
        assert refusal().message.endswith(".")
