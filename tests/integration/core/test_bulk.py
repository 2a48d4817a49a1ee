"""Do rows that are written at once stand behind the same walls as any other?"""

import pytest
from django.db import IntegrityError, connection, transaction
from django_scopes.exceptions import ScopeError

from tests.factories.access import AuthorityFactory
from tests.factories.organisations import OrganisationFactory
from waymark.core.bulk import reserve_keys, write_rows
from waymark.core.scoping import open_scope
from waymark.organisations.models import Organisation

pytestmark = pytest.mark.django_db

COLUMNS = ("name", "kind")
ROWS = [("A school\twith a tab", "school"), ("Line\nbreak \\N", "college")]


def test_rows_come_out_as_they_went_in_and_belong_to_the_scope() -> None:
    authority = AuthorityFactory.create()

    with open_scope(authority.pk):
        written = write_rows(Organisation, COLUMNS, ROWS)
        found = list(Organisation.objects.order_by("pk"))

    assert written == 2
    assert [(each.name, each.kind) for each in found] == ROWS
    assert {each.authority_id for each in found} == {authority.pk}
    assert len({each.public_id for each in found}) == 2
    assert found[0].starts_on is None


def test_rows_that_are_there_are_left_out_or_refuse_the_whole() -> None:
    authority = AuthorityFactory.create()
    with open_scope(authority.pk):
        OrganisationFactory.create(name=ROWS[0][0])

        with pytest.raises(IntegrityError), transaction.atomic():
            write_rows(Organisation, COLUMNS, ROWS)
        written = write_rows(Organisation, COLUMNS, ROWS, unless_there=True)

        assert (written, Organisation.objects.count()) == (1, 2)


def test_nothing_is_written_outside_a_scope() -> None:
    with pytest.raises(ScopeError):
        write_rows(Organisation, COLUMNS, ROWS)


def test_reserved_keys_are_nobody_elses() -> None:
    authority = AuthorityFactory.create()

    keys = reserve_keys(Organisation, 3)
    with open_scope(authority.pk):
        other = OrganisationFactory.create()
        write_rows(Organisation, ("id", *COLUMNS), [(keys[0], "One", "school")])

        assert keys == sorted(set(keys))
        assert other.pk not in keys
        assert Organisation.objects.filter(pk=keys[0]).exists()


def test_temporary_table_is_gone_afterwards() -> None:
    authority = AuthorityFactory.create()
    with open_scope(authority.pk):
        write_rows(Organisation, COLUMNS, [])

    with connection.cursor() as cursor:
        cursor.execute("SELECT to_regclass('pg_temp.incoming')")
        assert cursor.fetchone() == (None,)
