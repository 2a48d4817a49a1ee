"""Are the figures counts of people, can they be worked out again from the file, and who may ask?"""

import csv
import json
from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.clock import NOW
from tests.factories.access import AuthorityFactory, MembershipFactory
from tests.factories.people import CharacteristicFactory, PersonFactory
from tests.integration.participation.histories import OWN, invent
from waymark.access.models.authorities import Authority, AuthorityIdentifier
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.dates import local_moment
from waymark.core.refusals import NotAllowed
from waymark.core.scoping import open_scope
from waymark.participation import tasks
from waymark.participation.actions.figures import work_out_months
from waymark.participation.commands import commands
from waymark.participation.exports.history_csv import history_csv
from waymark.participation.models.figures import MonthTotal
from waymark.participation.queries.figures import (
    get_figures,
    get_totals,
)
from waymark.participation.queries.history import list_history
from waymark.participation.queries.status import AsKnown, everybody
from waymark.participation.rules.figures import By, Counts, Measure
from waymark.participation.rules.status import CohortStatus
from waymark.people.rules.ages import academic_age
from waymark.people.rules.vocabulary import ActivityGroup, CharacteristicKind

MONTH_ENDS = (date(2024, 2, 29), date(2025, 8, 31), date(2025, 12, 31), date(2026, 10, 31))
NEET = {"540", "610", "615", "616", "619", "620", "630", "640", "650", "660", "670", "680"}
NOT_KNOWN = {"810", "820", "830", ""}


@pytest.fixture
def authority(db: None) -> Iterator[Authority]:
    made = AuthorityFactory.create()
    with open_scope(made.pk):
        AuthorityIdentifier.objects.create(authority=made, scheme="dfe", value=OWN)
        yield made


@pytest.fixture
def operator(authority: Authority) -> Actor:
    return Actor.operator(authority.pk)


def member(authority: Authority, role: RoleName) -> Actor:
    return member_actor(MembershipFactory.create(authority_id=authority.pk, role=role.value))


def recomputed(rows: list[dict[str, str]], day: date, known_on: date) -> Counts:
    """Work the figures out from the file alone, as anybody could."""
    d, k = day.isoformat(), known_on.isoformat()
    found = Counter[str]()
    seen = set()
    for row in rows:
        if not (row["recorded"] <= k and (not row["superseded"] or k < row["superseded"])):
            continue
        if row["start"] > d or (row["end"] and row["end"] <= d):
            continue
        assert row["person_id"] not in seen, "two rows for one day"
        seen.add(row["person_id"])
        if row["cohort_status"] != "P" or row["code"] in {"710", "720"}:
            continue
        if academic_age(date.fromisoformat(row["born"]), day) not in {16, 17}:
            continue
        lapsed = bool(row["lapses"]) and row["lapses"] < d
        found["cohort"] += 1
        found["neet"] += row["code"] in NEET and not lapsed
        found["not_known"] += row["code"] in NOT_KNOWN or lapsed
    return Counts(found["cohort"], found["neet"], found["not_known"], 0)


@pytest.mark.parametrize("seed", [7, 8])
def test_figures_can_be_worked_out_again_from_the_file(operator: Actor, seed: int) -> None:
    invent(seed, 250)
    text = "".join(history_csv(list_history(viewer=operator, at=NOW)))
    rows = list(csv.DictReader(text.splitlines()))

    for day in MONTH_ENDS:
        for known_on in (day, day + timedelta(days=50), date(2026, 12, 31)):
            told, _ = get_totals(viewer=operator, month_end=day, known_on=known_on)
            again = recomputed(rows, day, known_on)

            assert (told.cohort, told.neet, told.not_known) == (
                again.cohort,
                again.neet,
                again.not_known,
            ), (day, known_on)
    assert told.cohort > 20


def test_figures_count_people_one_by_one(operator: Actor) -> None:
    invent(3, 200)
    day = date(2025, 12, 31)
    statuses = everybody(AsKnown(day=day))
    based = [each for each in statuses.values() if each.is_in_base]

    figures = get_figures(viewer=operator, month_end=day)

    assert figures.total == Counts(
        cohort=len(based),
        neet=sum(each.group is ActivityGroup.NEET for each in based),
        not_known=sum(each.group is ActivityGroup.NOT_KNOWN for each in based),
        participating=sum(each.is_participating for each in based),
    )
    for by in By:
        assert sum((each.counts for each in figures.groups[by]), Counts()) == figures.total, by
    ages = {each.key: each.counts.cohort for each in figures.groups[By.ACADEMIC_AGE]}
    assert ages == {
        "16": sum(each.academic_age == 16 for each in based),
        "17": sum(each.academic_age == 17 for each in based),
    }


def test_vulnerable_group_leaves_out_own_children_and_pregnancy(operator: Actor) -> None:
    for kind in (CharacteristicKind.CARE_LEAVER, CharacteristicKind.PREGNANCY):
        person = PersonFactory.create(born_on=date(2009, 1, 5), added_at=NOW)
        CharacteristicFactory.create(person=person, kind=kind.value)

    figures = get_figures(viewer=operator, month_end=date(2025, 12, 31))

    groups = {each.key: each.counts.cohort for each in figures.groups[By.VULNERABLE]}
    assert groups == {"yes": 1, "no": 1}


def test_older_ages_count_for_national_indicator_117(operator: Actor) -> None:
    for year in (2006, 2007, 2008):
        PersonFactory.create(born_on=date(year, 1, 5), added_at=NOW)

    day = date(2025, 12, 31)
    total, older = get_totals(viewer=operator, month_end=day)
    assert total.cohort == 1  # born in 2008: 17
    assert older.cohort == 2  # 18 as well


def test_small_numbers_are_hidden_from_whoever_may_not_follow_them(authority: Authority) -> None:
    invent(5, 150)
    day = date(2025, 12, 31)

    shown = get_figures(viewer=member(authority, RoleName.DATA_MANAGER), month_end=day)
    hiding = get_figures(viewer=member(authority, RoleName.COMMISSIONER), month_end=day)

    assert not shown.hidden
    small = {
        (by, each.key, measure)
        for by, groups in hiding.groups.items()
        for each in groups
        for measure in (Measure.NEET, Measure.NOT_KNOWN)
        if 0 < each.counts.number(measure) < 5
    }
    assert small
    assert small <= hiding.hidden
    with pytest.raises(NotAllowed):
        get_figures(viewer=member(authority, RoleName.COUNCILLOR), month_end=day)


def test_history_is_for_those_who_may_take_it_out(authority: Authority) -> None:
    with pytest.raises(NotAllowed):
        list(list_history(viewer=member(authority, RoleName.TEAM_MANAGER), at=NOW))
    assert list(list_history(viewer=member(authority, RoleName.DATA_MANAGER), at=NOW)) == []


def test_hidden_people_go_out_to_an_operator_alone(authority: Authority, operator: Actor) -> None:
    hidden = PersonFactory.create(born_on=date(2009, 1, 5), added_at=NOW, is_restricted=True)

    manager = member(authority, RoleName.DATA_MANAGER)
    assert list(list_history(viewer=manager, at=NOW)) == []
    assert [key for key, _ in list_history(viewer=operator, at=NOW)] == [hidden.public_id]


def test_member_without_any_activity_has_a_row_without_code(operator: Actor) -> None:
    PersonFactory.create(born_on=date(2009, 1, 5), added_at=local_moment(date(2025, 3, 1), time(9)))

    ((_, row),) = list(list_history(viewer=operator, at=NOW))

    assert (row.code, row.cohort, row.starts_on) == ("", CohortStatus.PRIMARY, date(2024, 9, 1))
    assert (row.ends_on, row.recorded_on, row.superseded_on) == (None, date(2025, 3, 1), None)


def test_commands_print_and_write_what_the_queries_say(
    authority: Authority, operator: Actor, tmp_path: Path
) -> None:
    invent(9, 60)
    told, _ = get_totals(viewer=operator, month_end=date(2025, 12, 31))
    run = CliRunner()

    printed = run.invoke(
        commands,
        ["participation", "figures", "--authority", authority.code, "--month", "2025-12",
         "--format", "json"],
    )  # fmt: skip
    output = tmp_path / "history.csv"
    written = run.invoke(
        commands,
        ["participation", "history", "--authority", authority.code, "--output", str(output)],
    )

    document = json.loads(printed.stdout)
    assert document["authority"] == authority.code
    assert document["month"] == "2025-12"
    neet = next(each for each in document["measures"] if each["key"] == "neet")
    assert (neet["numerator"], neet["base"]) == (told.neet, told.cohort)
    assert written.exit_code == 0, written.output
    rows = output.read_text().splitlines()
    assert rows[0].startswith("person_id,born,cohort_status,code,start,end")
    with open_scope(authority.pk):
        event = AuditEvent.objects.get(event=Event.HISTORY_EXPORTED.value)
    assert event.detail["rows"] == len(rows) - 1


@pytest.mark.parametrize(
    "arguments",
    [
        ["figures", "--authority", "nowhere", "--month", "2025-12"],
        ["figures", "--authority", "here", "--month", "2025-13"],
        ["history", "--authority", "nowhere", "--output", "x.csv"],
    ],
)
def test_wrong_use_ends_with_two_and_a_sentence(db: None, arguments: list[str]) -> None:
    AuthorityFactory.create(code="here")

    result = CliRunner().invoke(commands, ["participation", *arguments])

    assert result.exit_code == 2
    assert "no authority with the code" in result.output or "is no month" in result.output


def test_every_night_counts_the_months_of_every_authority(
    authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = AuthorityFactory.create()
    done: list[int] = []

    def count(*, by: Actor, at: datetime) -> None:
        done.append(by.authority_id or 0)
        if by.authority_id == authority.pk:
            message = "a fault in the first"
            raise LookupError(message)
        work_out_months(by=by, at=at)

    monkeypatch.setattr(tasks, "work_out_months", count)

    with pytest.raises(ExceptionGroup, match="could not be counted everywhere"):
        tasks.work_out(timestamp=0)

    assert set(done) == {authority.pk, other.pk}
    with open_scope(other.pk):
        assert MonthTotal.objects.exists()
