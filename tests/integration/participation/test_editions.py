"""Does the next edition come in from a file, hold from its day, and go again while it may?"""

import json
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from django_scopes import scope
from pytest_django.fixtures import DjangoAssertNumQueries

from tests.clock import NOW
from tests.factories.access import AuthorityFactory, MembershipFactory
from tests.factories.participation import LoadedEditionFactory
from tests.factories.people import PersonFactory
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.codes.editions import edition_on
from waymark.core.dates import local_date, local_moment
from waymark.core.refusals import NotAllowed, NotFound
from waymark.core.scoping import open_scope
from waymark.participation.actions.activities import UnknownActivity, record_activity
from waymark.participation.actions.editions import (
    CannotLoad,
    EditionInUse,
    load_edition,
    take_back_edition,
)
from waymark.participation.commands import commands
from waymark.participation.exports.edition_file import edition_file
from waymark.participation.models.activities import Activity
from waymark.participation.models.editions import LoadedEdition
from waymark.participation.presenters.codes import code_rows
from waymark.participation.queries.editions import get_editions, get_loaded
from waymark.participation.queries.status import AsKnown, everybody
from waymark.participation.rules.codes import codes_on, group_of, is_code
from waymark.participation.rules.currency import lapses_on
from waymark.participation.rules.editions import cohort_on, currency_on, standing_on
from waymark.participation.rules.next_editions import Subject
from waymark.people.models.people import Person
from waymark.people.rules.vocabulary import ActivityGroup, Source

TODAY = local_date(NOW)
STARTS = date(2027, 4, 1)
SUPPORTED = """
[[codes]]
code = "465"
label = "Employment - supported, with training"
words = "Supported employment"
group = "eet"
"""
STATEMENTS_OF_LIST = 12

NextFile = Callable[..., bytes]


@pytest.fixture
def operator(authority: Authority) -> Actor:
    return Actor.operator(authority.pk)


@pytest.fixture
def next_file(operator: Actor) -> NextFile:
    """Make the newest edition into the next one, with some words exchanged."""

    def make(
        subject: Subject, *, name: str = "2027-28", starts: date = STARTS, **more: Any
    ) -> bytes:
        newest = [each for each in get_editions(viewer=operator)[subject] if not each.is_loaded][-1]
        text = edition_file(subject, newest).decode()
        text = text.replace(f'edition = "{newest.name}"', f'edition = "{name}"')
        text = text.replace(f"starts_on = {newest.starts_on}", f"starts_on = {starts}")
        for was, now in more.get("changes", ()):
            assert was in text
            text = text.replace(was, now)
        return f"{text}{more.get('added', '')}".encode()

    return make


def at_noon(day: date) -> datetime:
    return local_moment(day, time(12))


def begin(person: Person, by: Actor, day: date, code: str) -> Activity:
    return record_activity(
        by=by,
        at=at_noon(day),
        person=person,
        code=code,
        starts_on=day,
        source=Source.YOUNG_PERSON,
        verified_on=day,
    )


def test_new_code_is_taken_from_its_first_day_on(operator: Actor, next_file: NextFile) -> None:
    person: Person = PersonFactory.create(born_on=date(2010, 1, 5))
    load_edition(by=operator, at=NOW, content=next_file(Subject.ACTIVITY, added=SUPPORTED))

    with pytest.raises(UnknownActivity):
        begin(person, operator, STARTS - timedelta(days=1), "465")
    made = begin(person, operator, STARTS, "465")

    assert str(made) == "Supported employment"
    assert group_of("465") is ActivityGroup.EET
    assert not is_code("465", STARTS - timedelta(days=1))


def test_retired_code_ends_with_its_edition_and_stays_where_it_is(
    operator: Actor, next_file: NextFile
) -> None:
    person: Person = PersonFactory.create(born_on=date(2010, 1, 5))
    begun = begin(person, operator, TODAY, "530")
    words = str(begun)
    content = next_file(Subject.ACTIVITY, changes=[('code = "530"', 'code = "535"')])
    load_edition(by=operator, at=NOW, content=content)

    assert "530" in {each.code for each in codes_on(STARTS - timedelta(days=1))}
    assert "530" not in {each.code for each in codes_on(STARTS)}
    assert str(Activity.objects.get(pk=begun.pk)) == words
    assert group_of("530") is not ActivityGroup.NOT_KNOWN


def test_periods_of_currency_change_with_the_day_of_the_word(
    operator: Actor, next_file: NextFile
) -> None:
    person: Person = PersonFactory.create(born_on=date(2010, 1, 5))
    before = begin(person, operator, STARTS - timedelta(days=1), "310")
    content = next_file(Subject.CURRENCY, changes=[("number = 12", "number = 2")])
    load_edition(by=operator, at=NOW, content=content)

    after = begin(person, operator, STARTS, "320")

    assert before.lapses_on == date(2028, 3, 31)
    assert after.lapses_on == date(2027, 6, 1)
    assert lapses_on(code="310", starts_on=before.starts_on, verified_on=STARTS) == date(2027, 6, 1)


def test_cohort_and_standing_reach_the_statement_of_everybody(
    operator: Actor, next_file: NextFile
) -> None:
    older: Person = PersonFactory.create(born_on=date(2008, 12, 1), added_at=NOW)
    begin(older, operator, TODAY, "540")
    load_edition(
        by=operator,
        at=NOW,
        content=next_file(
            Subject.COHORT,
            changes=[("oldest = 17", "oldest = 18"), ("[16, 17]", "[16, 17, 18]")],
        ),
    )
    load_edition(
        by=operator,
        at=NOW,
        content=next_file(Subject.STANDING, changes=[("other = [", 'other = ["540", ')]),
    )

    was = everybody(AsKnown(day=date(2027, 3, 31)))[older.pk]
    now = everybody(AsKnown(day=date(2028, 1, 31)))[older.pk]

    assert (was.is_participating, now.is_participating) == (False, True)
    assert (cohort_on(date(2027, 3, 31)).oldest, cohort_on(STARTS).oldest) == (17, 18)
    assert now.academic_age == 18
    assert now.is_in_base
    assert "540" in standing_on(STARTS).routes


def test_edition_holds_in_its_own_authority_alone(operator: Actor, next_file: NextFile) -> None:
    load_edition(by=operator, at=NOW, content=next_file(Subject.ACTIVITY, added=SUPPORTED))
    assert is_code("465", STARTS)

    with open_scope(AuthorityFactory.create().pk):
        assert not is_code("465", STARTS)
        assert LoadedEdition.objects.count() == 0
    with open_scope(operator.authority_id or 0, AuthorityFactory.create().pk):
        assert not is_code("465", STARTS)
    assert is_code("465", STARTS)


def test_reference_page_tells_what_comes_with_the_package(
    authority: Authority, operator: Actor, next_file: NextFile
) -> None:
    load_edition(by=operator, at=NOW, content=next_file(Subject.ACTIVITY, added=SUPPORTED))
    here = [row[0] for row in code_rows()]

    with scope(authority=()):
        elsewhere = [row[0] for row in code_rows()]

    assert set(here) - set(elsewhere) == {"465"}


def test_texts_are_read_once_in_a_scope_and_anew_in_the_next(
    authority: Authority,
    operator: Actor,
    next_file: NextFile,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    with open_scope(authority.pk), django_assert_num_queries(1):
        assert edition_on("activity", STARTS).name == "2019-20"
        assert currency_on(STARTS).name == "2013-14"

    load_edition(by=operator, at=NOW, content=next_file(Subject.ACTIVITY, added=SUPPORTED))

    with open_scope(authority.pk), django_assert_num_queries(1):
        assert edition_on("activity", STARTS).name == "2027-28"
        assert edition_on("activity", STARTS).codes[-1].code == "465"


def test_edition_may_be_loaded_again_until_something_rests_on_it(
    operator: Actor, next_file: NextFile
) -> None:
    person: Person = PersonFactory.create(born_on=date(2010, 1, 5))
    load_edition(by=operator, at=NOW, content=next_file(Subject.ACTIVITY, added=SUPPORTED))
    begin(person, operator, TODAY, "540")

    again = load_edition(by=operator, at=NOW, content=next_file(Subject.ACTIVITY))
    assert LoadedEdition.objects.count() == 1
    assert not is_code("465", STARTS)

    begin(person, operator, STARTS, "330")
    later = at_noon(STARTS + timedelta(days=1))
    with pytest.raises(CannotLoad) as refused:
        load_edition(by=operator, at=later, content=next_file(Subject.ACTIVITY, added=SUPPORTED))
    with pytest.raises(EditionInUse):
        take_back_edition(by=operator, at=later, edition=again)
    assert refused.value.problems == (
        "Activities are recorded by edition 2027-28, so it stays as it is",
    )


def test_edition_that_is_taken_back_leaves_its_history(
    operator: Actor, next_file: NextFile
) -> None:
    made = load_edition(by=operator, at=NOW, content=next_file(Subject.ACTIVITY, added=SUPPORTED))

    take_back_edition(by=operator, at=NOW, edition=LoadedEdition.objects.get())

    assert not is_code("465", STARTS)
    with pytest.raises(NotFound):  # somebody else was quicker
        take_back_edition(by=operator, at=NOW, edition=made)
    states = LoadedEdition.pgh_event_model.objects.order_by("pgh_id")  # type: ignore[attr-defined]
    assert [each.pgh_label for each in states] == ["insert", "delete"]
    events = AuditEvent.objects.filter(event__startswith="participation.edition").order_by("pk")
    assert [each.event for each in events] == [
        Event.EDITION_LOADED.value,
        Event.EDITION_TAKEN_BACK.value,
    ]
    assert events[0].detail == {"subject": "activity", "edition": "2027-28", "from": "2027-04-01"}


def test_dates_that_meet_the_loaded_ones_are_refused(operator: Actor, next_file: NextFile) -> None:
    load_edition(by=operator, at=NOW, content=next_file(Subject.COHORT))

    for starts in (STARTS, STARTS - timedelta(days=1)):
        with pytest.raises(CannotLoad) as refused:
            load_edition(
                by=operator,
                at=NOW,
                content=next_file(Subject.COHORT, name="2028-29", starts=starts),
            )
        assert "after 1 April 2027" in refused.value.problems[0]
    assert LoadedEdition.objects.count() == 1


def test_packaged_edition_gives_way_to_the_one_that_was_loaded(authority: Authority) -> None:
    """An upgrade may bring the edition that an authority has loaded already."""
    text = LoadedEditionFactory._meta.declarations["text"]  # noqa: SLF001
    LoadedEditionFactory.create(
        starts_on="2016-09-01",
        text=text.replace("2027-04-01", "2016-09-01").replace("[16, 17]", "[17]"),
    )

    with open_scope(authority.pk):
        assert cohort_on(TODAY).headline == (17,)
        assert cohort_on(date(2016, 8, 31)).name == "2010-11"


def test_only_a_data_manager_loads(authority: Authority, next_file: NextFile) -> None:
    content = next_file(Subject.COHORT)
    officer = member_actor(member(authority, RoleName.TRACKING_OFFICER))

    with pytest.raises(NotAllowed):
        load_edition(by=officer, at=NOW, content=content)
    with pytest.raises(NotAllowed):
        take_back_edition(by=officer, at=NOW, edition=LoadedEditionFactory.create())
    with pytest.raises(NotFound):
        get_loaded(viewer=Actor.operator(authority.pk), public_id=authority.public_id)


# Pages and commands ------------------------------------------------------------------------------


def member(authority: Authority, role: RoleName) -> Membership:
    made: Membership = MembershipFactory.create(authority_id=authority.pk, role=role.value)
    return made


@pytest.fixture
def manager(client: Client, authority: Authority) -> Client:
    sign_in(client, member(authority, RoleName.DATA_MANAGER))
    return client


def address(authority: Authority, route: str, **parts: Any) -> str:
    return reverse(f"participation:{route}", kwargs={"authority": authority.code, **parts})


def test_data_manager_looks_at_a_file_then_loads_it(
    manager: Client, authority: Authority, next_file: NextFile
) -> None:
    url = address(authority, "edition_load")
    content = next_file(Subject.ACTIVITY, added=SUPPORTED)

    looked = manager.post(url, {"file": SimpleUploadedFile("next.toml", content)})

    page = looked.content.decode()
    assert looked.status_code == 200
    assert "Added: 465, Supported employment (eet)" in page
    assert "No period of currency names 465" in page
    assert not LoadedEdition.objects.exists()

    loaded = manager.post(url, {"text": content.decode()}, follow=True)

    assert "Activities, 2027-28 loaded" in loaded.content.decode()
    row = LoadedEdition.objects.get()
    assert row.text == content.decode()
    assert row.loaded_by is not None


def test_faulty_file_is_told_of_and_nothing_is_loaded(
    manager: Client, authority: Authority, next_file: NextFile
) -> None:
    url = address(authority, "edition_load")
    content = next_file(Subject.ACTIVITY, added=SUPPORTED.replace("eet", "works"))

    for sent in ({"file": SimpleUploadedFile("next.toml", content)}, {"text": content.decode()}):
        answer = manager.post(url, sent)
        assert answer.status_code == 400
        assert "Code 465: “group” is none of" in answer.content.decode()
    assert "Choose a file" in manager.post(url, {}).content.decode()
    assert not LoadedEdition.objects.exists()


def test_list_names_what_holds_and_what_is_to_come(
    manager: Client,
    authority: Authority,
    operator: Actor,
    next_file: NextFile,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    made = load_edition(by=operator, at=NOW, content=next_file(Subject.COHORT))
    url = address(authority, "edition_list")
    manager.get(url)

    with django_assert_num_queries(STATEMENTS_OF_LIST):
        page = manager.get(url).content.decode()

    assert "From 1 April 2027, to come" in page
    assert "From 1 September 2016 to 31 March 2027, in force" in page
    assert "From 1 April 2010 to 31 August 2016<" in page
    assert "Changed: Oldest academic age, 17; before, 19" in page
    back = address(authority, "edition_take_back", loaded_edition=made.public_id)
    assert back in page
    assert "The cohort, 2027-28 taken back" in manager.post(back, follow=True).content.decode()
    assert back not in manager.get(url).content.decode()


def test_every_edition_can_be_downloaded_to_begin_the_next_from(
    manager: Client, authority: Authority, operator: Actor
) -> None:
    for subject, found in get_editions(viewer=operator).items():
        for each in found:
            url = address(authority, "edition_file", subject=subject, start=str(each.starts_on))
            answer = manager.get(url)
            assert answer.content.decode().startswith(f'subject = "{subject}"')
    for named, start in (("activity", "2019-04-02"), ("postcodes", "2019-04-01")):
        url = address(authority, "edition_file", subject=named, start=start)
        assert manager.get(url).status_code == 404


def test_commands_list_look_and_load(
    authority: Authority, next_file: NextFile, tmp_path: Path
) -> None:
    file = tmp_path / "next.toml"
    file.write_bytes(next_file(Subject.CURRENCY, changes=[("number = 12", "number = 9")]))

    def run(*words: str) -> Any:
        return CliRunner().invoke(
            commands, ["participation", "editions", *words, "--authority", authority.code]
        )

    looked = run("load", str(file), "--dry-run")
    assert looked.exit_code == 0, looked.output
    assert "Changed: 310, current for 9 months; before, current for 12 months" in looked.output
    assert not LoadedEdition.objects.exists()

    assert "Loaded." in run("load", str(file)).output
    assert LoadedEdition.objects.get().loaded_by is None
    listed = json.loads(run("list", "--format", "json").output)
    last = [each for each in listed if each["subject"] == "currency"][-1]
    assert (last["edition"], last["until"], last["is_loaded"]) == ("2027-28", None, True)
    assert "Periods of currency, 2027-28, from 1 April 2027: loaded here" in run("list").output

    file.write_text("edition = ")
    wrong = run("load", str(file))
    assert wrong.exit_code == 1
    assert "The last line cannot be read as TOML" in wrong.output
