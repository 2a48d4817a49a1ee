"""How is a record tied to its authority, in the code and in the database?

A model that derives from `AuthorityModel` gets, without asking: the `authority` key, a manager that
raises outside a scope, a unique (authority, id) for others to point at, and forced row-level
security. `TenantForeignKey` points from one such model to another by a key that carries the
authority, so that a row of one authority cannot name a row of another.
"""

import uuid
from functools import lru_cache
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar, cast

from django.db import models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.backends.ddl_references import Statement, Table
from django_scopes import get_scope
from django_scopes.exceptions import ScopeError

from waymark.core.scoping import scoped_authorities

M_co = TypeVar("M_co", bound=models.Model, covariant=True)

IN_SCOPE = (
    "{column} = ANY ((SELECT string_to_array("
    "nullif(current_setting('waymark.authorities', true), ''), ','))::bigint[])"
)
IS_OWN = "{column} = (SELECT nullif(current_setting('waymark.user', true), '')::bigint)"


class AuthorityQuerySet(models.QuerySet[M_co]):
    """The first wall when writing: every insert goes through here, whoever calls it."""

    def _insert(self, objs: Any, *args: Any, **kwargs: Any) -> Any:
        allowed = scoped_authorities()
        for found in objs:
            if found.authority_id not in allowed:
                raise ScopeError(f"{type(found).__name__} belongs to an authority not in scope.")
        return super()._insert(objs, *args, **kwargs)  # type: ignore[misc]


@lru_cache(maxsize=2048)
def _rows_of(
    model: type[models.Model], using: str | None, authorities: tuple[int, ...]
) -> AuthorityQuerySet[Any]:
    """Return the rows in scope, never read, to be copied: to make them again takes much longer."""
    rows = AuthorityQuerySet[Any](model=model, using=using)
    if len(authorities) == 1:
        return rows.filter(authority_id=authorities[0])
    return rows.filter(authority_id__in=authorities)


class AuthorityManager(models.Manager[M_co]):
    """The first wall when reading: rows of the authorities in scope; outside a scope it raises."""

    def get_queryset(self) -> models.QuerySet[M_co]:
        """Return the rows in scope."""
        return _rows_of(self.model, self._db, scoped_authorities()).all()


class OwnManager(models.Manager[M_co]):
    """Rows of the user whose personal scope is open; outside one it raises."""

    def get_queryset(self) -> models.QuerySet[M_co]:
        """Return the user's own rows, in every authority."""
        user = get_scope().get("user")
        if user is None:
            raise ScopeError("This reads a user's own records: open a personal scope first.")
        return super().get_queryset().filter(user_id=user)


class SharedManager(models.Manager[M_co]):
    """Rows of other authorities that were shared with those in scope; outside a scope it raises.

    The field `partner` names whom a row was shared with. Reading only: the database lets nobody
    but the owner write.
    """

    def get_queryset(self) -> models.QuerySet[M_co]:
        """Return what others have shared with the authorities in scope."""
        return super().get_queryset().filter(partner_id__in=scoped_authorities())


class _TableStatement(models.BaseConstraint):
    """Something said once about a table, kept in migrations like a constraint."""

    def _create(self, table: str) -> str:
        raise NotImplementedError  # pragma: no cover

    def _remove(self, table: str) -> str:
        raise NotImplementedError  # pragma: no cover

    def constraint_sql(
        self,
        model: type[models.Model] | None,
        schema_editor: BaseDatabaseSchemaEditor | None,
    ) -> str:
        """Put the statement off until the table exists."""
        editor = cast("BaseDatabaseSchemaEditor", schema_editor)
        editor.deferred_sql.append(self._statement(model, schema_editor, self._create))
        return None  # type: ignore[return-value]

    def create_sql(
        self,
        model: type[models.Model] | None,
        schema_editor: BaseDatabaseSchemaEditor | None,
    ) -> Any:
        """Return the statement that puts this in place."""
        return self._statement(model, schema_editor, self._create)

    def remove_sql(
        self,
        model: type[models.Model] | None,
        schema_editor: BaseDatabaseSchemaEditor | None,
    ) -> Any:
        """Return the statement that takes this away."""
        return self._statement(model, schema_editor, self._remove)

    def _statement(self, model: Any, schema_editor: Any, sql: Any) -> Statement:
        table = model._meta.db_table
        quoted = schema_editor.quote_name(table)
        return Statement(sql(quoted).replace("%", "%%"), table=Table(table, lambda name: name))

    def validate(self, *args: Any, **kwargs: Any) -> None:
        """Leave it to the database."""


class RowSecurity(_TableStatement):
    """Rows show, and may be written, only under a scope that names their authority.

    `own` lets a user read their own rows in any authority (see `open_personal_scope`);
    `shared` also lets rows without an authority be read and written; `partner` names the column of
    another authority, which may read the row and no more.
    """

    def __init__(
        self, *, name: str, own: str = "", shared: bool = False, partner: str = ""
    ) -> None:
        super().__init__(name=name)
        self.own = own
        self.shared = shared
        self.partner = partner

    def _create(self, table: str) -> str:
        test = IN_SCOPE.format(column="authority_id")
        if self.shared:
            test = f"authority_id IS NULL OR {test}"
        statements = [
            f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY",
            f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY",
            f"CREATE POLICY in_scope ON {table} USING ({test}) WITH CHECK ({test})",
        ]
        if self.own:
            own = IS_OWN.format(column=self.own)
            statements.append(f"CREATE POLICY own_rows ON {table} FOR SELECT USING ({own})")
        if self.partner:
            told = IN_SCOPE.format(column=self.partner)
            statements.append(f"CREATE POLICY with_partner ON {table} FOR SELECT USING ({told})")
        return "; ".join(statements)

    def _remove(self, table: str) -> str:
        return "; ".join(
            [
                f"DROP POLICY IF EXISTS in_scope ON {table}",
                f"DROP POLICY IF EXISTS own_rows ON {table}",
                f"DROP POLICY IF EXISTS with_partner ON {table}",
                f"ALTER TABLE {table} NO FORCE ROW LEVEL SECURITY",
                f"ALTER TABLE {table} DISABLE ROW LEVEL SECURITY",
            ]
        )

    def deconstruct(self) -> Any:
        """Return what a migration needs to make this again."""
        path, args, kwargs = super().deconstruct()
        if self.own:
            kwargs["own"] = self.own
        if self.shared:
            kwargs["shared"] = True
        if self.partner:
            kwargs["partner"] = self.partner
        return path, args, kwargs

    def __eq__(self, other: object) -> bool:
        return isinstance(other, RowSecurity) and self.deconstruct() == other.deconstruct()

    __hash__ = None  # type: ignore[assignment]


class TenantKey(_TableStatement):
    """A foreign key that carries the authority: (authority, column) points at (authority, id)."""

    def __init__(self, *, name: str, column: str, to_table: str) -> None:
        super().__init__(name=name)
        self.column = column
        self.to_table = to_table

    def create_sql(
        self, model: type[models.Model] | None, schema_editor: BaseDatabaseSchemaEditor | None
    ) -> Any:
        """Put the key off until the end of the migration: the other table gets its own first."""
        editor = cast("BaseDatabaseSchemaEditor", schema_editor)
        editor.deferred_sql.append(super().create_sql(model, schema_editor))
        return None

    def _create(self, table: str) -> str:
        return (
            f'ALTER TABLE {table} ADD CONSTRAINT "{self.name}" '
            f'FOREIGN KEY (authority_id, "{self.column}") '
            f'REFERENCES "{self.to_table}" (authority_id, id) DEFERRABLE INITIALLY DEFERRED'
        )

    def _remove(self, table: str) -> str:
        return f'ALTER TABLE {table} DROP CONSTRAINT "{self.name}"'

    def deconstruct(self) -> Any:
        """Return what a migration needs to make this again."""
        path, args, kwargs = super().deconstruct()
        return path, args, kwargs | {"column": self.column, "to_table": self.to_table}

    def __eq__(self, other: object) -> bool:
        return isinstance(other, TenantKey) and self.deconstruct() == other.deconstruct()

    __hash__ = None  # type: ignore[assignment]


if TYPE_CHECKING:
    TenantForeignKey = models.ForeignKey
else:

    class TenantForeignKey(models.ForeignKey):
        """A foreign key between records of one authority; `build_walls` adds its `TenantKey`."""

        def __init__(self, to: Any, on_delete: Any = models.PROTECT, **kwargs: Any) -> None:
            kwargs["db_constraint"] = False  # the composite key takes its place
            kwargs.setdefault("related_name", "+")
            super().__init__(to, on_delete, **kwargs)

        def deconstruct(self) -> Any:
            """Leave out what this class always sets."""
            name, path, args, kwargs = super().deconstruct()
            kwargs.pop("db_constraint", None)
            return name, path, args, kwargs


class AuthorityModel(models.Model):
    """A record that belongs to one authority."""

    authority = models.ForeignKey(
        "access.Authority", on_delete=models.PROTECT, related_name="+", db_index=False
    )
    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)

    objects = AuthorityManager[Self]()

    row_security_options: ClassVar[dict[str, Any]] = {}

    class Meta:
        abstract = True
        base_manager_name = "objects"
        default_manager_name = "objects"


def _table(reference: Any, own: str) -> str:
    if reference == "self":
        return own
    if isinstance(reference, str):
        return reference.lower().replace(".", "_")
    return str(reference._meta.db_table)


def build_walls(sender: type[models.Model], **_: Any) -> None:
    """Give a model that bears an authority its key, its policy and its composite foreign keys.

    Done in `Meta.constraints`, so that migrations hold them and `makemigrations --check` sees a
    missing one. Options come from the model's `row_security` attribute.
    """
    meta: Any = sender._meta
    if meta.abstract or meta.proxy or not hasattr(sender, "row_security_options"):
        return
    table = meta.db_table
    walls: list[models.BaseConstraint] = [
        RowSecurity(name=f"{table}_rls"[:63], **sender.row_security_options)
    ]
    if issubclass(sender, AuthorityModel):
        walls.append(
            models.UniqueConstraint(fields=["authority", "id"], name=f"{table}_tenant"[:63])
        )
        walls.extend(
            TenantKey(
                name=f"{table}_{field.column}_key"[:63],
                column=field.column,
                to_table=_table(field.remote_field.model, table),
            )
            for field in meta.local_fields
            if type(field) is TenantForeignKey
        )
    meta.constraints = [*meta.constraints, *walls]
    meta.original_attrs["constraints"] = meta.constraints
