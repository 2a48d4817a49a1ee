"""Is a field one of these values, however many there are?"""

from typing import Any

from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import Lookup
from django.db.models.sql.compiler import SQLCompiler


class Among(Lookup):
    """`key__among=keys` is `key__in=keys` with the keys as one array.

    The text of the statement stays the same whatever their number, so it is planned once; and it is
    made faster than a placeholder for each of hundreds.
    """

    lookup_name = "among"
    prepare_rhs = False

    def as_sql(
        self, compiler: SQLCompiler, connection: BaseDatabaseWrapper
    ) -> tuple[str, tuple[Any, ...]]:
        """Return the condition; the type says what an empty array would be of."""
        left, values = self.process_lhs(compiler, connection)
        kind = self.lhs.output_field.rel_db_type(connection)
        return f"{left} = ANY(%s::{kind}[])", (*values, self.rhs)
