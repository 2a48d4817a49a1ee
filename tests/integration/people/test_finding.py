"""Is everybody found who may be meant, the likeliest first, and nobody who is hidden?"""

from datetime import date, timedelta
from typing import Any

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.factories.access import AuthorityFactory, LocalityFactory, MembershipFactory
from tests.factories.people import (
    AccessGrantFactory,
    AddressFactory,
    ContactPointFactory,
    OtherNameFactory,
    PersonFactory,
    PersonIdentifierFactory,
    TeamFactory,
    TeamMemberFactory,
)
from tests.integration.people.conftest import NOW
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.permissions import ROLES_BY_NAME, Permission
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.core.actors import Actor
from waymark.core.refusals import NotAllowed
from waymark.core.scoping import open_scope
from waymark.people.actions.finding import note_search
from waymark.people.actions.summaries import refresh_people
from waymark.people.models.people import Person
from waymark.people.queries import candidates, finding
from waymark.people.queries.finding import Found, find_likely, find_people
from waymark.people.rules.asking import Why
from waymark.people.rules.names import SHORTEST_TO_MISTYPE, words_of

pytestmark = pytest.mark.django_db

GIVEN = [
    "Amira",
    "Zoë",
    "Kwame",
    "Siobhán",
    "Tomasz",
    "Priya",
    "Oluwaseun",
    "Łucja",
    "Ibrahim",
    "Mei",
]
FAMILY = ("Tanning", "O'Farrow", "Öztarn", "Kestrel-Vane", "Mbewu")
SLOW_IN_TESTS = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
few_examples = settings(max_examples=40, suppress_health_check=SLOW_IN_TESTS)
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def names(found: Found) -> list[str]:
    return [row.summary.name for row in found.rows]


def whys(found: Found, person: Person) -> set[Why]:
    return {why for row in found.rows if row.summary.person_id == person.pk for why in row.whys}


def look(viewer: Actor, text: str, **more: Any) -> Found:
    return find_people(viewer=viewer, text=text, at=NOW, **more)


def membership_of(viewer: Actor) -> Membership:
    return Membership.objects.get(pk=viewer.membership_id or 0)


def opened(viewer: Actor, person: Person, **more: Any) -> Person:
    AccessGrantFactory.create(
        person=person,
        membership=membership_of(viewer),
        starts_at=NOW - timedelta(days=1),
        **more,
    )
    return person


@pytest.fixture
def amira(in_scope: Authority) -> Person:
    made: Person = PersonFactory.create(
        given_names="Amira Noor", family_name="Tanning", born_on="2009-03-12"
    )
    return made


@pytest.fixture
def fifty(in_scope: Authority) -> list[Person]:
    return [
        PersonFactory.create(given_names=given_name, family_name=family)
        for given_name in GIVEN
        for family in FAMILY
    ]


@st.composite
def slips(draw: st.DrawFn) -> tuple[int, str]:
    """Draw one of the fifty, and their name with one letter wrong, missing or too many."""
    place = draw(st.integers(0, 49))
    words = [words_of(GIVEN[place // 5])[0], *words_of(FAMILY[place % 5])]
    at = draw(st.sampled_from([i for i, w in enumerate(words) if len(w) >= SHORTEST_TO_MISTYPE]))
    word = words[at]
    spot = draw(st.integers(0, len(word) - 1))
    letter = draw(st.sampled_from(LETTERS))
    words[at] = draw(
        st.sampled_from(
            [
                word[:spot] + word[spot + 1 :],
                word[:spot] + letter + word[spot + 1 :],
                word[:spot] + letter + word[spot:],
                word[:spot] + word[spot : spot + 2][::-1] + word[spot + 2 :],
            ]
        )
    )
    return place, " ".join(draw(st.permutations(words)))


@few_examples
@given(slip=slips())
def test_every_slip_of_one_letter_is_found_in_any_order(
    adviser: Actor, fifty: list[Person], slip: tuple[int, str]
) -> None:
    place, typed = slip

    found = look(adviser, typed)

    assert fifty[place].pk in {row.summary.person_id for row in found.rows}, typed


@few_examples
@given(place=st.integers(0, 49), data=st.data())
def test_everybody_is_found_by_their_name_first_whatever_the_accents_order_and_case(
    adviser: Actor, fifty: list[Person], place: int, data: st.DataObject
) -> None:
    words = [GIVEN[place // 5], FAMILY[place % 5]]
    typed = " ".join(data.draw(st.permutations(words)))
    forms = [typed, typed.upper(), " ".join(words_of(typed))]

    found = look(adviser, data.draw(st.sampled_from(forms)))

    assert found.rows[0].summary.person_id == fifty[place].pk
    assert found.rows[0].whys == (Why.NAME,)


@few_examples
@given(
    text=st.text(alphabet="hidensortavx 0129/@.zh'-", max_size=30)
    | st.sampled_from(
        [
            *("hidden tavistone", "tavistone", "hidd", "h tavistone", "nemo", "tavistonne"),
            *("07700 900999", "ZZ9 9ZZ", "ZZ9 9ZZ tav", "tavi zz9", "1234567890"),
            *("1/2/2001", "2/1/2001", "hiden tavistone", "tavistone 2/1/2001"),
        ]
    )
)
def test_a_hidden_person_changes_nothing_for_those_who_may_not_know(
    adviser: Actor, safeguarding_lead: Actor, fifty: list[Person], text: str
) -> None:
    with transaction.atomic():
        PersonFactory.create(given_names="Heidi", family_name="Tavistock", born_on="2001-01-02")
        before = look(adviser, text)
        hidden = PersonFactory.create(
            given_names="Hidden", family_name="Tavistone", born_on="2001-02-01", is_restricted=True
        )
        OtherNameFactory.create(person=hidden, given_names="Nemo")
        AddressFactory.create(person=hidden, postcode="ZZ9 9ZZ")
        ContactPointFactory.create(person=hidden, value="+447700900999")
        PersonIdentifierFactory.create(person=hidden, value="1234567890")
        refresh_people([hidden])

        after = look(adviser, text)
        known = look(safeguarding_lead, "hidden tavistone")
        transaction.set_rollback(True)

    assert after == before
    assert names(known) == ["Hidden Tavistone"]


def test_whoever_is_named_for_a_hidden_record_finds_it(adviser: Actor, in_scope: Authority) -> None:
    hidden = PersonFactory.create(family_name="Tavistone", is_restricted=True)
    before = look(adviser, "tavistone")

    opened(adviser, hidden, kind="named")

    assert before.rows == ()
    (row,) = look(adviser, "tavistone").rows
    assert row.is_open


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("amira tanning", Why.NAME),
        ("tanning, amira", Why.NAME),
        ("amira noor tanning", Why.NAME),
        ("amira noor", Why.NAME),
        ("AMIRA", Why.NAME),
        ("tann", Why.BEGINS),
        ("amira ta", Why.BEGINS),
        ("a tanning", Why.BEGINS),
        ("amria tanning", Why.ONE_LETTER_APART),
        ("tannin amira", Why.BEGINS),
        ("ameera tanning", Why.SHORT_FORM),
        ("ahmira tanninng", Why.ONE_LETTER_APART),
        ("amira tahning", Why.ONE_LETTER_APART),
        ("amira vane", None),
        ("12/3/2009", Why.BIRTH),
        ("3/12/2009", Why.BIRTH_TURNED),
        ("tanning 3/12/2009", Why.BIRTH_TURNED),
        ("12 Mar 09", Why.BIRTH),
    ],
)
def test_it_is_told_why_somebody_is_found(
    adviser: Actor, amira: Person, text: str, why: Why | None
) -> None:
    found = look(adviser, text)

    assert names(found) == ([] if why is None else ["Amira Noor Tanning"])
    assert why is None or why in whys(found, amira)


def test_a_name_that_sounds_alike_is_found(adviser: Actor, in_scope: Authority) -> None:
    person = PersonFactory.create(given_names="Priya", family_name="Phillipson")

    assert whys(look(adviser, "priya filipsen"), person) == {Why.SOUND}


def test_two_given_names_and_two_family_names_are_found_alone(
    adviser: Actor, in_scope: Authority
) -> None:
    PersonFactory.create(given_names="Mei Lin", family_name="Kestrel Vane")

    for text in ("mei lin", "lin mei", "kestrel vane", "vane kestrle"):
        assert names(look(adviser, text)) == ["Mei Lin Kestrel Vane"], text


def test_somebody_with_one_name_is_found_by_it(adviser: Actor, in_scope: Authority) -> None:
    PersonFactory.create(given_names="Sukarnet", family_name="")
    PersonFactory.create(given_names="أميرة", family_name="طنين")

    assert names(look(adviser, "sukarnet")) == ["Sukarnet"]
    assert names(look(adviser, "طنين")) == ["أميرة طنين"]


def test_a_present_name_comes_before_an_old_one(adviser: Actor, in_scope: Authority) -> None:
    then = opened(adviser, PersonFactory.create(given_names="Robin", family_name="Mbewu"))
    OtherNameFactory.create(person=then, given_names="", family_name="Tanning", kind="previous")
    refresh_people([then])
    now = PersonFactory.create(given_names="Robin", family_name="Tanning")

    found = look(adviser, "robin tanning")

    assert [row.summary.person_id for row in found.rows] == [now.pk, then.pk]
    assert Why.OLD_NAME in whys(found, then)


def test_the_likeliest_come_first(adviser: Actor, in_scope: Authority) -> None:
    area = LocalityFactory.create()
    team = TeamFactory.create()
    TeamMemberFactory.create(team=team, membership=membership_of(adviser), joined_at=NOW)
    AccessGrantFactory.create(
        kind="locality", person=None, locality=area, team=team, starts_at=NOW - timedelta(days=1)
    )

    def one(given_names: str, **more: Any) -> Person:
        made: Person = PersonFactory.create(
            given_names=given_names, family_name="Tanning", **{"born_on": "2009-01-01"} | more
        )
        return made

    elsewhere_old = one("Zoë", born_on="1990-01-01")
    elsewhere = one("Zoë")
    near = one("Zoë", locality=area)
    own = opened(adviser, one("Zoë"))
    misspelled_own = opened(adviser, one("Zöee"))

    found = look(adviser, "zoe tanning")

    order = [row.summary.person_id for row in found.rows]
    assert order == [person.pk for person in (own, near, elsewhere, elsewhere_old, misspelled_own)]
    assert [row.is_open for row in found.rows] == [True, True, False, False, True]


def test_more_than_fit_are_cut_but_never_the_viewer_s_own(
    adviser: Actor, in_scope: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(candidates, "MOST_ROWS", 5)
    for _ in range(8):
        PersonFactory.create(given_names="Robin", family_name="Tanning")
    own = opened(adviser, PersonFactory.create(given_names="Robin", family_name="Tanning"))

    for text in ("tanning", "robin tanning"):
        found = look(adviser, text, limit=3)

        assert found.is_cut
        assert len(found.rows) == 3
        assert found.rows[0].summary.person_id == own.pk


def test_a_date_that_many_share_is_cut(
    adviser: Actor, in_scope: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(candidates, "MOST_ROWS", 2)
    for _ in range(3):
        PersonFactory.create(born_on="2009-03-12")

    assert look(adviser, "12/3/2009").is_cut


def test_a_name_and_a_date_narrow_each_other(adviser: Actor, amira: Person) -> None:
    PersonFactory.create(given_names="Amira", family_name="Tanning", born_on="2010-01-01")
    PersonFactory.create(given_names="Robin", family_name="Mbewu", born_on="2009-03-12")

    found = look(adviser, "amira tanning 12/3/2009")

    assert names(found) == ["Amira Noor Tanning"]
    assert whys(found, amira) == {Why.NAME, Why.BIRTH}
    assert not found.is_part


def test_where_nobody_has_all_of_it_those_with_a_part_are_shown(
    adviser: Actor, amira: Person
) -> None:
    robin = PersonFactory.create(given_names="Robin", family_name="Mbewu", born_on="2009-05-01")

    found = look(adviser, "amira tanning 1/5/2009")

    assert found.is_part
    assert {row.summary.person_id for row in found.rows} == {amira.pk, robin.pk}
    assert look(adviser, "inventedson 1/5/1999").is_part is False


def test_addresses_numbers_and_contacts_find_their_person(adviser: Actor, amira: Person) -> None:
    opened(adviser, amira)
    AddressFactory.create(person=amira, postcode="ZZ1 1AA", ends_on="2020-01-01")
    AddressFactory.create(person=amira, postcode="ZZ2 2BB")
    ContactPointFactory.create(person=amira, value="+447700900123", ends_on="2020-01-01")
    ContactPointFactory.create(person=amira, value="amira@example.org", kind="email")
    PersonIdentifierFactory.create(person=amira, value="CAP-4711")

    reasons = {
        text: whys(look(adviser, text), amira)
        for text in ("zz11aa", "ZZ2 2BB", "07700 900123", "Amira@example.org", "cap-4711")
    }

    assert reasons == {
        "zz11aa": {Why.OLD_POSTCODE},
        "ZZ2 2BB": {Why.POSTCODE},
        "07700 900123": {Why.OLD_CONTACT},
        "Amira@example.org": {Why.CONTACT},
        "cap-4711": {Why.NUMBER},
    }


def test_half_a_postcode_narrows_a_name(adviser: Actor, amira: Person) -> None:
    PersonFactory.create(given_names="Amira", family_name="Tanning")
    AddressFactory.create(person=amira, postcode="ZZ1 1AA")

    assert names(look(adviser, "tanning zz1")) == ["Amira Noor Tanning"]
    assert names(look(adviser, "12/3/2009 zz1")) == ["Amira Noor Tanning"]
    assert look(adviser, "tanning zz1 2aa").is_part
    assert look(adviser, "zz1").rows == ()


def test_nobody_is_found_by_where_they_are_held(adviser: Actor, amira: Person) -> None:
    AddressFactory.create(person=amira, postcode="ZZ1 1AA", kind="custody")

    assert look(adviser, "ZZ1 1AA").rows == ()
    assert look(adviser, "tanning zz1").is_part


def test_of_a_closed_record_it_is_not_told_where_they_lived_or_what_they_were_called(
    adviser: Actor, amira: Person
) -> None:
    OtherNameFactory.create(person=amira, given_names="Amir", kind="previous")
    AddressFactory.create(person=amira, postcode="ZZ1 1AA")
    refresh_people([amira])

    (by_old_name,) = look(adviser, "amir tanning").rows
    (by_postcode,) = look(adviser, "ZZ1 1AA").rows

    assert not by_old_name.is_open
    assert Why.OLD_NAME not in by_old_name.whys
    assert by_postcode.whys == (Why.OTHER,)


def test_what_somebody_does_is_shown_only_where_that_part_is_open(
    adviser: Actor, in_scope: Authority
) -> None:
    whole = opened(adviser, PersonFactory.create(given_names="Robin", family_name="Tanning"))
    part = opened(
        adviser, PersonFactory.create(given_names="Zoë", family_name="Tanning"), data_groups=[]
    )
    youth_worker = member_actor(
        MembershipFactory.create(role=RoleName.YOUTH_WORKER.value, authority=in_scope)
    )
    opened(youth_worker, whole)

    shown = {row.summary.person_id: row for row in look(adviser, "tanning").rows}

    assert (shown[whole.pk].is_open, shown[whole.pk].shows_activity) == (True, True)
    assert (shown[part.pk].is_open, shown[part.pk].shows_activity) == (True, False)
    rows = {row.summary.person_id: row for row in look(youth_worker, "tanning").rows}
    assert (rows[whole.pk].is_open, rows[whole.pk].shows_activity) == (True, False)


def test_machines_find_every_record_open(in_scope: Authority, amira: Person) -> None:
    hidden = PersonFactory.create(family_name="Tanning", is_restricted=True)

    found = look(Actor.system(in_scope.pk), "tanning")

    assert {row.summary.person_id for row in found.rows} == {amira.pk, hidden.pk}
    assert all(row.is_open and row.shows_activity for row in found.rows)


def test_whoever_may_not_see_contacts_does_not_find_by_them(
    adviser: Actor, amira: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    AddressFactory.create(person=amira, postcode="ZZ1 1AA")
    role = ROLES_BY_NAME[adviser.role or ""]
    less = role.permissions - {Permission.DATA_CONTACT}
    monkeypatch.setitem(
        ROLES_BY_NAME, role.name.value, type(role)(**vars(role) | {"permissions": less})
    )

    assert look(adviser, "ZZ1 1AA").rows == ()
    assert names(look(adviser, "tanning")) == ["Amira Noor Tanning"]


def test_the_other_authority_is_not_searched(adviser: Actor, amira: Person) -> None:
    theirs: Authority = AuthorityFactory.create()
    with open_scope(theirs.pk):
        PersonFactory.create(given_names="Robin", family_name="Tanning", born_on="2009-03-12")

    assert names(look(adviser, "tanning")) == ["Amira Noor Tanning"]
    assert names(look(adviser, "12/3/2009")) == ["Amira Noor Tanning"]


def test_whoever_may_not_search_is_refused(in_scope: Authority, amira: Person) -> None:
    councillor = member_actor(
        MembershipFactory.create(role=RoleName.COUNCILLOR.value, authority=in_scope)
    )

    with pytest.raises(NotAllowed):
        look(councillor, "tanning")


def test_likely_people_are_like_in_name(adviser: Actor, amira: Person) -> None:
    PersonFactory.create(given_names="Robin", family_name="Mbewu", born_on="2009-03-12")

    found = find_likely(
        viewer=adviser,
        given_names="Ameera",
        family_name="Tanning",
        born_on=date(2009, 3, 13),
        at=NOW,
    )
    nobody = find_likely(viewer=adviser, given_names="Kwame", family_name="", born_on=None, at=NOW)

    assert [row.summary.person_id for row in found] == [amira.pk]
    assert nobody == ()


def test_a_search_takes_the_same_few_statements_however_many_are_found(
    adviser: Actor, fifty: list[Person], django_assert_max_num_queries: Any
) -> None:
    for text in ("tanning", "amira tanning", "amira zoe kwame", "amira tanning 12/3/2009"):
        with django_assert_max_num_queries(11):
            look(adviser, text)


def test_typing_is_remembered_for_five_minutes(adviser: Actor) -> None:
    assert not finding.has_typed_lately(viewer=adviser, at=NOW)
    note_search(by=adviser, at=NOW, kinds=[], shown=1)
    assert not finding.has_typed_lately(viewer=adviser, at=NOW)

    note_search(by=adviser, at=NOW, kinds=[], shown=1, as_typed=True)

    assert finding.has_typed_lately(viewer=adviser, at=NOW + timedelta(minutes=4))
    assert not finding.has_typed_lately(viewer=adviser, at=NOW + timedelta(minutes=6))
