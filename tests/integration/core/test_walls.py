"""Does each tenancy wall hold alone?"""

import pytest
from django.db import connection, transaction
from django.db.utils import ProgrammingError
from django_scopes.exceptions import ScopeError

from tests.factories.access import AuthorityFactory
from waymark.core.scoping import open_scope
from waymark.organisations.models import Organisation


@pytest.mark.django_db
def test_a_query_outside_a_scope_raises() -> None:
    with pytest.raises(ScopeError):
        Organisation.objects.count()


@pytest.mark.django_db
def test_rows_show_only_under_their_own_scope() -> None:
    ours, theirs = AuthorityFactory.create(), AuthorityFactory.create()
    with open_scope(ours.pk):
        Organisation.objects.create(authority=ours, name="A school", kind="school")

    with open_scope(ours.pk):
        assert Organisation.objects.count() == 1
    with open_scope(theirs.pk):
        assert Organisation.objects.count() == 0


@pytest.mark.django_db
def test_the_database_hides_rows_from_a_query_that_forgot_its_scope() -> None:
    ours = AuthorityFactory.create()
    with open_scope(ours.pk):
        Organisation.objects.create(authority=ours, name="A school", kind="school")

    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM organisations_organisation")
        assert cursor.fetchone() == (0,)


@pytest.mark.django_db
def test_the_database_refuses_a_row_of_another_authority() -> None:
    ours, theirs = AuthorityFactory.create(), AuthorityFactory.create()
    statement = (
        "INSERT INTO organisations_organisation (authority_id, public_id, name, kind)"
        " VALUES (%s, gen_random_uuid(), 'x', 'school')"
    )

    with (
        open_scope(ours.pk),
        pytest.raises(ProgrammingError, match="row-level security"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(statement, [theirs.pk])
