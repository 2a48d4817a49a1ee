"""Is it kept in one form how a young person is reached, and refused what cannot be?"""

from datetime import date
from typing import Any

import pytest

from tests.integration.people.saving import save_address, save_contact
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused
from waymark.people.actions import reaching
from waymark.people.models.people import Person
from waymark.people.rules.vocabulary import AddressKind, ContactKind

pytestmark = pytest.mark.django_db


def test_an_address_is_kept_tidily(adviser: Actor, person: Person) -> None:
    address = save_address(
        adviser, person, lines=" Flat 2 \n\n 1 Invented Way ", postcode="zz11aa", is_unsafe=True
    )

    assert (address.lines, address.postcode) == ("Flat 2\n1 Invented Way", "ZZ1 1AA")
    assert address.is_unsafe


def test_no_fixed_abode_has_no_address(adviser: Actor, person: Person) -> None:
    address = save_address(adviser, person, kind=AddressKind.NO_FIXED_ABODE, lines="")

    assert str(address) == ""


@pytest.mark.parametrize(
    ("said", "refusal", "field"),
    [
        ({"lines": " "}, reaching.NoAddress, "lines"),
        ({"postcode": "ZZ1"}, reaching.NotAPostcode, "postcode"),
        ({"postcode": "nowhere"}, reaching.NotAPostcode, "postcode"),
        ({"verified_on": date(2026, 11, 23)}, reaching.VerifiedInFuture, "verified_on"),
    ],
)
def test_an_address_that_cannot_be_is_refused(
    adviser: Actor,
    person: Person,
    said: dict[str, Any],
    refusal: type[ActionRefused],
    field: str,
) -> None:
    with pytest.raises(refusal) as refused:
        save_address(adviser, person, **said)

    assert refused.value.field == field


@pytest.mark.parametrize(
    ("kind", "typed", "kept"),
    [
        (ContactKind.MOBILE, "(07700) 900-123", "+447700900123"),
        (ContactKind.TELEPHONE, "01632 960001", "+441632960001"),
        (ContactKind.EMAIL, " Robin@Example.org ", "robin@example.org"),
        (ContactKind.SOCIAL_MEDIA, " @robin  invents ", "@robin invents"),
    ],
)
def test_a_contact_is_kept_in_one_form(
    adviser: Actor, person: Person, kind: ContactKind, typed: str, kept: str
) -> None:
    assert save_contact(adviser, person, kind=kind, value=typed).value == kept


@pytest.mark.parametrize(
    ("kind", "typed", "refusal"),
    [
        (ContactKind.MOBILE, "07700 90012", reaching.NotATelephone),
        (ContactKind.TELEPHONE, "ask her aunt", reaching.NotATelephone),
        (ContactKind.EMAIL, "robin at example", reaching.NotAnEmail),
        (ContactKind.SOCIAL_MEDIA, "  ", reaching.NoContact),
        (ContactKind.EMAIL, "", reaching.NoContact),
    ],
)
def test_a_contact_that_cannot_be_is_refused(
    adviser: Actor, person: Person, kind: ContactKind, typed: str, refusal: type[ActionRefused]
) -> None:
    with pytest.raises(refusal) as refused:
        save_contact(adviser, person, kind=kind, value=typed)

    assert refused.value.field == "value"
