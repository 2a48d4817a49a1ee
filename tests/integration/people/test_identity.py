"""Does it change who somebody is, by those who may, and as it should?"""

from datetime import date, timedelta
from typing import Any

import pytest

from tests.factories.access import AuthorityFactory, LocalityFactory
from tests.factories.people import AccessGrantFactory, PersonFactory
from tests.integration.people.conftest import NOW
from waymark.access.models.authorities import Authority
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, ChangedMeanwhile, NotFound
from waymark.core.scoping import open_scope
from waymark.people.actions import adding, identity
from waymark.people.models.finding import SearchName
from waymark.people.models.people import OtherName, Person, PersonIdentifier
from waymark.people.models.summaries import PersonSummary
from waymark.people.queries.parts import part_version, person_version
from waymark.people.rules.vocabulary import IdentifierScheme, NameKind, Sex, Source

pytestmark = pytest.mark.django_db

UPN = "H801200001001"


@pytest.fixture
def person(in_scope: Authority, adviser: Actor) -> Person:
    made: Person = PersonFactory.create(
        given_names="Robin", family_name="Inventedson", born_on="2009-05-06"
    )
    AccessGrantFactory.create(
        person=made, membership_id=adviser.membership_id, starts_at=NOW - timedelta(days=1)
    )
    return made


def change(by: Actor, person: Person, **changes: Any) -> Person:
    """Change only what is named."""
    person.refresh_from_db()
    kept = {
        "given_names": person.given_names,
        "family_name": person.family_name,
        "preferred_name": person.preferred_name,
        "pronouns": person.pronouns,
        "sex": Sex(person.sex),
        "gender": person.gender,
        "born_on": person.born_on,
        "is_birth_date_verified": person.is_birth_date_verified,
        "ethnicity": person.ethnicity,
        "ethnicity_source": Source(person.ethnicity_source) if person.ethnicity_source else None,
        "language": person.language,
        "needs_interpreter": person.needs_interpreter,
        "locality": person.locality,
        "died_on": person.died_on,
        "left_area_on": person.left_area_on,
        "version": person_version(person),
    }
    return identity.change_identity(by=by, at=NOW, person=person, **{**kept, **changes})


def test_a_changed_name_leaves_one_event_and_lists_and_search_follow(
    adviser: Actor, person: Person
) -> None:
    area = LocalityFactory.create()

    change(adviser, person, family_name="Renamedson", locality=area, keeps_earlier_name=True)

    summary = PersonSummary.objects.get(person=person)
    assert summary.name == "Robin Renamedson"
    assert summary.locality == area
    assert AuditEvent.objects.get().event == Event.PERSON_CHANGED
    earlier = OtherName.objects.get(person=person)
    assert (str(earlier), earlier.kind) == ("Robin Inventedson", NameKind.PREVIOUS)
    assert earlier.ends_on == date(2026, 11, 22)
    found = SearchName.objects.filter(person=person).values_list("family", "is_current")
    assert set(found) == {("renamedson", True), ("inventedson", False)}


def test_a_mistyped_name_is_put_right_without_a_trace_in_search(
    adviser: Actor, person: Person
) -> None:
    change(adviser, person, family_name="Inventedsen")
    change(adviser, person, pronouns="they/them", keeps_earlier_name=True)

    assert not OtherName.objects.filter(person=person).exists()
    assert SearchName.objects.get(person=person).family == "inventedsen"


@pytest.mark.parametrize(
    "name",
    [
        {"given_names": "Sukarno", "family_name": ""},
        {"given_names": "محمد", "family_name": "الاختراع"},
        {"given_names": "Zoë-Anaïs", "family_name": "O’Invented"},
    ],
)
def test_names_of_every_kind_are_kept_as_given(
    adviser: Actor, person: Person, name: dict[str, str]
) -> None:
    change(adviser, person, **name)

    person.refresh_from_db()
    assert {key: getattr(person, key) for key in name} == name


@pytest.mark.parametrize(
    ("changes", "refusal", "field"),
    [
        ({"given_names": " ", "family_name": ""}, adding.NoName, "given_names"),
        ({"born_on": date(2027, 1, 1)}, adding.NotBornYet, "born_on"),
        (
            {"born_on": None, "is_birth_date_verified": True},
            identity.NotVerifiable,
            "is_birth_date_verified",
        ),
        ({"died_on": date(2009, 5, 5)}, identity.DiedBeforeBirth, "died_on"),
        ({"died_on": date(2026, 11, 23)}, identity.NotDiedYet, "died_on"),
        (
            {"ethnicity": "XXXX", "ethnicity_source": Source.PARENT},
            identity.UnknownEthnicity,
            "ethnicity",
        ),
        ({"ethnicity": "WBRI"}, identity.EthnicityWithoutSource, "ethnicity_source"),
    ],
)
def test_what_cannot_be_so_is_refused_at_its_field(
    adviser: Actor,
    person: Person,
    changes: dict[str, Any],
    refusal: type[ActionRefused],
    field: str,
) -> None:
    with pytest.raises(refusal) as refused:
        change(adviser, person, **changes)

    assert refused.value.field == field
    assert not AuditEvent.objects.exists()


def test_a_date_of_birth_seen_on_paper_changes_only_with_a_reason(
    adviser: Actor, person: Person
) -> None:
    change(adviser, person, born_on=date(2008, 2, 29), is_birth_date_verified=True)

    with pytest.raises(identity.VerifiedBirthDate) as refused:
        change(adviser, person, born_on=date(2008, 2, 28))
    change(adviser, person, born_on=date(2008, 2, 28), reason="The passport says so")

    assert refused.value.field == "reason"
    person.refresh_from_db()
    assert person.born_on == date(2008, 2, 28)
    assert AuditEvent.objects.latest("pk").reason == "The passport says so"


def test_an_ethnic_group_is_kept_with_who_said_so_and_without_when_taken_away(
    adviser: Actor, person: Person
) -> None:
    change(adviser, person, ethnicity="BBRI", ethnicity_source=Source.YOUNG_PERSON)
    person.refresh_from_db()
    said = (person.ethnicity, person.ethnicity_source)
    change(adviser, person, ethnicity="", ethnicity_source=Source.YOUNG_PERSON)
    person.refresh_from_db()

    assert said == ("BBRI", "young_person")
    assert (person.ethnicity, person.ethnicity_source) == ("", "")


def test_an_ethnic_group_of_an_earlier_edition_stays(adviser: Actor, person: Person) -> None:
    Person.objects.filter(pk=person.pk).update(ethnicity="OLDE", ethnicity_source="file")

    change(adviser, person, pronouns="she/her")

    person.refresh_from_db()
    assert person.ethnicity == "OLDE"


def test_what_somebody_else_changed_meanwhile_is_not_overwritten(
    adviser: Actor, person: Person
) -> None:
    seen = person_version(person)
    change(adviser, person, pronouns="they/them")

    with pytest.raises(ChangedMeanwhile):
        change(adviser, person, pronouns="she/her", version=seen)


def test_a_closed_record_is_not_found(adviser: Actor, person: Person) -> None:
    closed = PersonFactory.create()
    hidden = PersonFactory.create(is_restricted=True)

    for other in (closed, hidden):
        with pytest.raises(NotFound):
            change(adviser, other, pronouns="she/her")


def test_another_authority_s_area_is_out_of_reach(adviser: Actor, person: Person) -> None:
    theirs = AuthorityFactory.create()
    with open_scope(theirs.pk):
        stranger = PersonFactory.create()

    with pytest.raises(Person.DoesNotExist):
        identity.save_name(
            by=adviser,
            at=NOW,
            person=stranger,
            kind=NameKind.ALIAS,
            given_names="Bobby",
            family_name="",
        )


def test_another_name_is_added_found_and_changed(adviser: Actor, person: Person) -> None:
    name = identity.save_name(
        by=adviser, at=NOW, person=person, kind=NameKind.ALIAS, given_names="Bobby", family_name=""
    )
    identity.save_name(
        by=adviser,
        at=NOW,
        person=person,
        kind=NameKind.ALIAS,
        given_names="Bertie",
        family_name="",
        part=name,
        version=part_version(name),
    )

    assert set(SearchName.objects.filter(person=person).values_list("given", flat=True)) == {
        "robin",
        "bertie",
    }
    events = AuditEvent.objects.order_by("pk")
    assert [each.event for each in events] == [Event.PERSON_PART_SAVED] * 2
    assert [each.detail["is_new"] for each in events] == [True, False]
    assert {each.detail["kind"] for each in events} == {"other_name"}
    assert {each.target_id for each in events} == {person.public_id}


def save_number(
    by: Actor, person: Person, scheme: IdentifierScheme, value: str, **more: Any
) -> Any:
    return identity.save_identifier(
        by=by, at=NOW, person=person, scheme=scheme, value=value, **more
    )


@pytest.mark.parametrize(
    ("scheme", "typed", "kept"),
    [
        (IdentifierScheme.UPN, "h80 1200 001001", UPN),
        (IdentifierScheme.FORMER_UPN, UPN, UPN),
        (IdentifierScheme.ULN, "1000 000 019", "1000000019"),
        (IdentifierScheme.OTHER_DATABASE, " yj  12 ", "yj 12"),
    ],
)
def test_numbers_are_kept_without_spaces(
    adviser: Actor, person: Person, scheme: IdentifierScheme, typed: str, kept: str
) -> None:
    issuer = "Youth justice" if scheme is IdentifierScheme.OTHER_DATABASE else ""

    number = save_number(adviser, person, scheme, typed, issuer=issuer)

    assert number.value == kept


@pytest.mark.parametrize(
    ("scheme", "typed", "refusal", "field"),
    [
        (IdentifierScheme.UPN, "A801200001001", identity.NotAPupilNumber, "value"),
        (IdentifierScheme.FORMER_UPN, "nonsense", identity.NotAPupilNumber, "value"),
        (IdentifierScheme.ULN, "1234567890", identity.NotALearnerNumber, "value"),
        (IdentifierScheme.OTHER_DATABASE, "12", identity.NoDatabase, "issuer"),
    ],
)
def test_numbers_that_cannot_be_are_refused(
    adviser: Actor,
    person: Person,
    scheme: IdentifierScheme,
    typed: str,
    refusal: type[ActionRefused],
    field: str,
) -> None:
    with pytest.raises(refusal) as refused:
        save_number(adviser, person, scheme, typed)

    assert refused.value.field == field


def test_one_number_is_written_down_once_but_may_stand_in_two_records(
    adviser: Actor, person: Person
) -> None:
    number = save_number(adviser, person, IdentifierScheme.UPN, UPN)
    other = PersonFactory.create()
    AccessGrantFactory.create(
        person=other, membership_id=adviser.membership_id, starts_at=NOW - timedelta(days=1)
    )

    with pytest.raises(identity.NumberThere):
        save_number(adviser, person, IdentifierScheme.UPN, UPN)
    save_number(adviser, other, IdentifierScheme.UPN, UPN)
    save_number(
        adviser,
        person,
        IdentifierScheme.UPN,
        UPN,
        starts_on=date(2020, 9, 1),
        part=number,
        version=part_version(number),
    )

    assert PersonIdentifier.objects.filter(value=UPN).count() == 2
