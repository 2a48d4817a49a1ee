"""Does either wall alone keep the authorities apart? For every model and key there is."""

import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import psycopg
import pytest
import time_machine
from django.conf import settings
from django.core.exceptions import ObjectDoesNotExist
from django.core.management import call_command
from django.db import DatabaseError, IntegrityError, ProgrammingError, connection, transaction
from django.db.models import ForeignKey
from django.test import Client, override_settings
from django_scopes.exceptions import ScopeError
from pytest_django.plugin import DjangoDbBlocker

from tests.clock import NOW
from tests.databases import as_database_role
from tests.invariants.matrix.tables import MAY_OPEN, PUBLIC
from tests.invariants.models import (
    ALL,
    APPEND_ONLY,
    SCOPED,
    TENANT,
    TENANT_KEYS,
    key_label,
    label,
)
from tests.world.building import MARK, build_world
from tests.world.places import World
from waymark.access.rules import RoleName
from waymark.core.scoping import AUTHORITIES_SETTING, open_scope
from waymark.core.tenancy import AuthorityModel, RowSecurity, TenantForeignKey, TenantKey

SHARED = {
    "access.Authority": "that an authority exists is public",
    "access.User": "one person may work for several authorities",
    "access.UserHistory": "as its user",
    "account.EmailAddress": "belongs to a user",
    "account.EmailConfirmation": "belongs to a user; the site sends none",
    "mfa.Authenticator": "belongs to a user",
    "sessions.Session": "belongs to a browser",
    "auth.Group": "of the framework, empty",
    "auth.Group_permissions": "of the framework, empty",
    "auth.Permission": "of the framework, names of models",
    "contenttypes.ContentType": "of the framework, names of models",
    "pghistory.Context": "closed to the run-time role: history keeps its context itself",
    "pghistory.Events": "no table",
    "pghistory.MiddlewareEvents": "no table",
    "procrastinate.ProcrastinateEvent": "the queue, whose jobs hold ids alone",
    "procrastinate.ProcrastinateJob": "the queue, whose jobs hold ids alone",
    "procrastinate.ProcrastinatePeriodicDefer": "the queue, whose jobs hold ids alone",
    "procrastinate.ProcrastinateWorker": "the queue, whose jobs hold ids alone",
}
"""The tables around which no wall stands, each with the reason."""

# What the lists of the other authority must show, so that the search for it here can fail.
LISTS = {
    "portal:work": RoleName.CONSULTATION_OFFICER,
    "administration:member_list": RoleName.SYSTEM_ADMINISTRATOR,
    "administration:authority_detail": RoleName.SYSTEM_ADMINISTRATOR,
    "administration:trail": RoleName.INFORMATION_GOVERNANCE_LEAD,
    "administration:team_list": RoleName.TEAM_MANAGER,
    "people:duplicate_list": RoleName.TEAM_MANAGER,
    "people:glass_list": RoleName.SAFEGUARDING_LEAD,
    "people:alert_list": RoleName.SAFEGUARDING_LEAD,
    "organisations:list": RoleName.SYSTEM_ADMINISTRATOR,
    "casework:record": RoleName.PERSONAL_ADVISER,
    "casework:day": RoleName.PERSONAL_ADVISER,
    "casework:caseload": RoleName.PERSONAL_ADVISER,
    "casework:session_list": RoleName.YOUTH_WORKER,
    "casework:project_detail": RoleName.YOUTH_WORKER,
    "casework:register": RoleName.YOUTH_WORKER,
    "participation:opportunity_list": RoleName.PERSONAL_ADVISER,
    "participation:follow_up_list": RoleName.PERSONAL_ADVISER,
    "messages:list": RoleName.CONSULTATION_OFFICER,
    "consultations:list": RoleName.CONSULTATION_OFFICER,
    "consultations:responses": RoleName.CONSULTATION_OFFICER,
    "consultations:group_list": RoleName.CONSULTATION_OFFICER,
    "consultations:analysis": RoleName.CONSULTATION_OFFICER,
    "consultations:batch_list": RoleName.CONSULTATION_OFFICER,
    "consultations:bodies": RoleName.CONSULTATION_OFFICER,
    "consultations:body_lists": RoleName.CONSULTATION_OFFICER,
    "decisions:list": RoleName.COUNCILLOR,
    "decisions:bodies": RoleName.COUNCILLOR,
    "decisions:matter_list": RoleName.COUNCILLOR,
    "decisions:plan_list": RoleName.COUNCILLOR,
    "decisions:notices_due": RoleName.COUNCILLOR,
    "indicators:list": RoleName.COMMISSIONER,
    "commissioning:contracts": RoleName.COMMISSIONER,
    "commissioning:contract_due": RoleName.COMMISSIONER,
    "commissioning:contract_endings": RoleName.COMMISSIONER,
    "commissioning:procurement_list": RoleName.COMMISSIONER,
    "commissioning:staff_transfer_list": RoleName.COMMISSIONER,
}

every_scoped_model = pytest.mark.parametrize("model", SCOPED, ids=label)
every_tenant_model = pytest.mark.parametrize("model", TENANT, ids=label)
every_tenant_key = pytest.mark.parametrize("key", TENANT_KEYS, ids=key_label)


@pytest.fixture(scope="module")
def kept(
    django_db_setup: None,
    django_db_blocker: DjangoDbBlocker,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[World]:
    """The world, committed, so that other database roles see it; emptied afterwards."""
    with (
        django_db_blocker.unblock(),
        override_settings(MEDIA_ROOT=tmp_path_factory.mktemp("files")),
        time_machine.travel(NOW),
    ):
        try:
            with transaction.atomic():
                world = build_world()
            yield world
        finally:
            with as_database_role("owner"):
                call_command("flush", interactive=False, verbosity=0)


@contextmanager
def _undone() -> Iterator[None]:
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


@pytest.fixture
def world(kept: World) -> Iterator[World]:
    with _undone():
        yield kept


@pytest.fixture
def without_database_wall(kept: World) -> Iterator[World]:
    """Connected as the role that row-level security does not hold: only the code stands."""
    with as_database_role("keeper"), _undone():
        yield kept


# The walls are there ---------------------------------------------------------------------------


def test_every_model_is_scoped_or_listed_as_shared() -> None:
    scoped = {label(model) for model in SCOPED}

    assert scoped | set(SHARED) == {label(model) for model in ALL}
    assert not scoped & set(SHARED)


@every_scoped_model
def test_model_has_its_walls(model: Any) -> None:
    meta = model._meta

    assert any(isinstance(each, RowSecurity) for each in meta.constraints)
    assert meta.default_manager.__class__.__name__.startswith("AuthorityManager")
    if model in TENANT:
        assert meta.base_manager_name == "objects"
        assert any(
            getattr(each, "fields", None) == ("authority", "id") for each in meta.constraints
        )


@every_tenant_model
def test_key_to_another_record_carries_the_authority(model: Any) -> None:
    for field in model._meta.local_fields:
        target: Any = field.related_model
        if not isinstance(field, ForeignKey) or not issubclass(target, AuthorityModel):
            continue
        assert type(field) is TenantForeignKey, key_label((model, field))
        assert any(
            isinstance(each, TenantKey) and each.column == field.column
            for each in model._meta.constraints
        )


def _rows(statement: str) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(statement)
        return list(cursor.fetchall())


@pytest.mark.django_db
def test_every_table_that_bears_an_authority_forces_row_security() -> None:
    found = _rows(
        "SELECT c.relname, c.relrowsecurity AND c.relforcerowsecurity FROM pg_class c "
        "JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'authority_id' "
        "WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace"
    )

    assert {table for table, _ in found} == {model._meta.db_table for model in SCOPED}
    assert [table for table, is_forced in found if not is_forced] == []


@pytest.mark.django_db
def test_every_policy_asks_for_the_scope_or_for_the_own_user() -> None:
    found = _rows(
        "SELECT tablename, policyname, permissive, cmd, qual FROM pg_policies "
        "WHERE schemaname = 'public'"
    )

    in_scope = {table for table, name, *_ in found if name == "in_scope"}
    assert in_scope == {model._meta.db_table for model in SCOPED}
    others = {(table, name, command) for table, name, _, command, _ in found if name != "in_scope"}
    assert others == {
        ("access_membership", "own_rows", "SELECT"),
        ("casework_moveout", "with_partner", "SELECT"),
        ("consultations_twinside", "with_partner", "SELECT"),
        ("partnerships_shownpartnership", "with_partner", "SELECT"),
    }
    assert all(
        AUTHORITIES_SETTING in condition or "waymark.user" in condition for *_, condition in found
    )


@pytest.mark.django_db
def test_run_time_role_cannot_pass_the_wall() -> None:
    found = _rows(
        "SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb FROM pg_roles "
        "WHERE rolname = current_user"
    )
    owned = _rows(
        "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tableowner = current_user"
    )

    assert _rows("SELECT current_user") == [(settings.DATABASE_ADDRESSES["app"]["USER"],)]
    assert found == [(False, False, False, False)]
    assert owned == []


# The code alone --------------------------------------------------------------------------------


def _authorities(model: Any, *, apart_from: Sequence[int] = ()) -> set[int]:
    """Return whose rows are seen, leaving out what was shown to the partners in `apart_from`."""
    statement = f'SELECT DISTINCT authority_id FROM "{model._meta.db_table}"'
    partner = getattr(model, "row_security_options", {}).get("partner")
    if partner and apart_from:
        statement += f" WHERE {partner} NOT IN ({', '.join(map(str, apart_from))})"
    return {key for (key,) in _rows(statement)}


@every_scoped_model
def test_code_alone_hides_the_other_authority(without_database_wall: World, model: Any) -> None:
    ours = without_database_wall.ours.authority.pk
    theirs = without_database_wall.theirs.authority.pk
    assert {ours, theirs} <= _authorities(model), "the world has no such record in both"

    with open_scope(ours):
        assert set(model.objects.values_list("authority_id", flat=True)) == {ours}
        assert not model.objects.filter(authority_id=theirs).exists()
    with open_scope(ours, theirs):
        seen = set(model.objects.values_list("authority_id", flat=True))
        assert seen == {ours, theirs}


@every_scoped_model
def test_code_alone_raises_outside_a_scope(without_database_wall: World, model: Any) -> None:
    with pytest.raises(ScopeError):
        model.objects.first()
    with pytest.raises(ScopeError):
        model.objects.update(authority=without_database_wall.ours.authority)
    with pytest.raises(ScopeError):
        model.objects.bulk_create([model(authority=without_database_wall.ours.authority)])


@every_tenant_model
def test_code_alone_keeps_hands_off_the_other_authority(
    without_database_wall: World, model: Any
) -> None:
    ours = without_database_wall.ours.authority.pk
    theirs = without_database_wall.theirs.authority.pk
    with open_scope(theirs):
        record = model.objects.first()
        number = model.objects.count()

    with open_scope(ours):
        with pytest.raises(model.DoesNotExist):
            record.refresh_from_db()
        with pytest.raises(DatabaseError), transaction.atomic():
            record.save(force_update=True)
        assert model.objects.filter(pk=record.pk).update(public_id=uuid.uuid4()) == 0
        assert model.objects.filter(pk=record.pk).delete()[0] == 0
        record.pk, record.public_id = None, uuid.uuid4()
        with pytest.raises(ScopeError), transaction.atomic():
            record.save(force_insert=True)
        with pytest.raises(ScopeError), transaction.atomic():
            model.objects.bulk_create([record])

    with open_scope(theirs):
        assert model.objects.count() == number


@every_tenant_key
def test_code_alone_follows_no_key_out_of_the_scope(
    without_database_wall: World, key: tuple[Any, ForeignKey[Any, Any]]
) -> None:
    model, field = key
    with open_scope(without_database_wall.theirs.authority.pk):
        record = model.objects.filter(**{f"{field.name}__isnull": False}).first()
    assert record is not None, "the world has no record with this key"

    with open_scope(without_database_wall.ours.authority.pk), pytest.raises(ObjectDoesNotExist):
        getattr(record, field.name)
    with pytest.raises(ScopeError):
        getattr(record, field.name)


# The database alone ----------------------------------------------------------------------------


@contextmanager
def _setting(*authorities: int) -> Iterator[None]:
    """Set what the policies read, without any scope in the code."""
    with transaction.atomic():
        _rows_of = ",".join(map(str, authorities))
        with connection.cursor() as cursor:
            cursor.execute("SELECT set_config(%s, %s, true)", [AUTHORITIES_SETTING, _rows_of])
        yield
        transaction.set_rollback(True)


def _run(statement: str, *values: int) -> int:
    with connection.cursor() as cursor:
        cursor.execute(statement, values)
        return int(cursor.rowcount)


@contextmanager
def _forbidden() -> Iterator[None]:
    with pytest.raises(ProgrammingError) as caught, transaction.atomic():
        yield
    assert isinstance(caught.value.__cause__, psycopg.errors.InsufficientPrivilege)


@every_scoped_model
def test_database_alone_hides_the_other_authority(world: World, model: Any) -> None:
    ours, theirs = world.ours.authority.pk, world.theirs.authority.pk

    assert _authorities(model) == set()
    with _setting(ours):
        assert _authorities(model, apart_from=[ours]) == {ours}
    with _setting(theirs):
        assert _authorities(model, apart_from=[theirs]) == {theirs}
    with _setting(ours, theirs):
        assert _authorities(model, apart_from=[ours, theirs]) == {ours, theirs}


@every_scoped_model
def test_database_alone_refuses_to_write_for_the_other_authority(world: World, model: Any) -> None:
    ours, theirs = world.ours.authority.pk, world.theirs.authority.pk
    table = model._meta.db_table
    columns = [
        f'"{field.column}"' for field in model._meta.concrete_fields if not field.primary_key
    ]
    fresh = {
        '"authority_id"': "%s",
        '"public_id"': "gen_random_uuid()" if model in TENANT else '"public_id"',
    }
    values = ", ".join(fresh.get(column, column) for column in columns)
    copy = f'INSERT INTO "{table}" ({", ".join(columns)}) SELECT {values} FROM "{table}" LIMIT 1'

    with _setting(ours), _forbidden():
        _run(copy, theirs)
    with _setting(), _forbidden():
        _run(f'INSERT INTO "{table}" (authority_id) VALUES (%s)', ours)
    if model in APPEND_ONLY:
        return
    with _setting(ours):
        with _forbidden():
            _run(f'UPDATE "{table}" SET authority_id = %s', theirs)
        assert (
            _run(f'UPDATE "{table}" SET authority_id = %s WHERE authority_id = %s', ours, theirs)
            == 0
        )
        assert _run(f'DELETE FROM "{table}" WHERE authority_id = %s', theirs) == 0
    with _setting():
        assert _run(f'UPDATE "{table}" SET authority_id = authority_id') == 0
        assert _run(f'DELETE FROM "{table}"') == 0


@every_tenant_key
def test_database_lets_no_key_cross(world: World, key: tuple[Any, ForeignKey[Any, Any]]) -> None:
    """Both authorities are in scope here, as for work that they share: the key alone holds.

    Tried from either side: of two keys in an order, one side breaks the order before the key.
    """
    model, field = key
    target: Any = field.related_model
    ours, theirs = world.ours.authority.pk, world.theirs.authority.pk
    table, column = model._meta.db_table, field.column
    causes = []

    with _setting(ours, theirs):
        for here, there in ((ours, theirs), (theirs, ours)):
            row = _rows(
                f'SELECT id FROM "{table}" '
                f'WHERE authority_id = {here} AND "{column}" IS NOT NULL LIMIT 1'
            )
            assert row or here == theirs, "the world has no record with this key"
            if not row:
                continue
            # One that no row names yet, so that nothing is said of what may stand there only once.
            other = _rows(
                f'SELECT id FROM "{target._meta.db_table}" named WHERE authority_id = {there} ORDER'
                f' BY EXISTS (SELECT FROM "{table}" naming WHERE naming."{column}" = named.id), id'
            )[0]
            with pytest.raises(IntegrityError) as caught, transaction.atomic():
                _point(model, column, *row[0], *other)
            causes.append(type(caught.value.__cause__))

    assert psycopg.errors.ForeignKeyViolation in causes


def _point(model: Any, column: str, row: int, other: int) -> None:
    """Point a row elsewhere, with every key looked at there and then.

    What can only be added is added once more, pointing there.
    """
    table = model._meta.db_table
    _run("SET CONSTRAINTS ALL IMMEDIATE")
    if model not in APPEND_ONLY:
        _run(f'UPDATE "{table}" SET "{column}" = %s WHERE id = %s', other, row)
        return
    columns = [field.column for field in model._meta.concrete_fields if not field.primary_key]
    fresh = {"public_id": "gen_random_uuid()", column: "%s"}
    values = ", ".join(fresh.get(each, f'"{each}"') for each in columns)
    names = ", ".join(f'"{each}"' for each in columns)
    _run(
        f'INSERT INTO "{table}" ({names}) SELECT {values} FROM "{table}" WHERE id = %s', other, row
    )


def test_own_memberships_alone_show_without_a_scope(world: World) -> None:
    member = world.ours.members[RoleName.COUNCILLOR]

    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('waymark.user', %s, true)", [str(member.user_id)])
    found = _rows("SELECT user_id FROM access_membership")

    assert found == [(member.user_id,)]
    assert _rows("SELECT * FROM access_invitation") == []


# The pages -------------------------------------------------------------------------------------


# These list what every authority of the installation has published.
EVERYWHERE = {"portal:front", "portal:consultations", "portal:feed"}


@pytest.mark.parametrize("route", sorted({*MAY_OPEN, *PUBLIC} - EVERYWHERE))
def test_page_names_nothing_of_the_other_authority(world: World, route: str) -> None:
    for client in (world.signed_out, *(world.clients[role] for role in MAY_OPEN.get(route, ()))):
        page = world.open(client, world.address(route), "get")

        assert MARK not in bytes(page.content).decode(errors="replace")


@pytest.mark.parametrize(("route", "role"), LISTS.items())
def test_page_names_what_is_its_own(world: World, route: str, role: RoleName) -> None:
    """Without this the test above would pass on empty pages."""
    client = Client()
    member = world.theirs.members[role]
    client.force_login(member.user)

    page = world.open(client, world.address(route, authority="theirs"), "get")

    assert MARK in page.content.decode()
