"""What happens when two people change both records of a pair at one moment?"""

import pytest

from tests.at_once import at_once
from tests.factories.access import AuthorityFactory
from tests.integration.people.conftest import NOW
from tests.integration.people.staff import actor
from tests.integration.people.test_duplicates import kept_signs, record_of
from waymark.access.rules import RoleName
from waymark.core.scoping import open_scope
from waymark.people.actions import parts
from waymark.people.actions.reaching import save_contact_point
from waymark.people.engines.duplicates import Sign
from waymark.people.models.people import Person
from waymark.people.rules.vocabulary import ContactKind

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]

MOBILE, EMAIL = (ContactKind.MOBILE, "07700 900123"), (ContactKind.EMAIL, "leon@example.org")


def test_both_records_of_a_new_pair_are_changed_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each change alone makes the pair, so both write it, and each row names both records."""
    authority = AuthorityFactory.create()
    with open_scope(authority.pk):
        by = actor(RoleName.TEAM_MANAGER)
        one, other = (record_of(by, born_on=born) for born in (None, "2008-02-03"))

    def reach(person: Person, way: tuple[ContactKind, str]) -> object:
        kind, value = way
        return save_contact_point(by=by, at=NOW, person=person, kind=kind, value=value)

    with open_scope(authority.pk):
        reach(one, MOBILE)
        reach(other, EMAIL)
        assert kept_signs() == []

    outcomes = at_once(
        authority, [lambda: reach(one, EMAIL), lambda: reach(other, MOBILE)], (parts,), monkeypatch
    )

    assert outcomes == ["done", "done"]
    with open_scope(authority.pk):
        assert kept_signs() == [{Sign.NAME, Sign.CONTACT}]
