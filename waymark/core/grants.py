"""What may the run-time role and the keeper do to each table? Said again after every migration."""

from django.apps import apps
from django.conf import settings
from django.db import connections

READ_ONLY_TABLES = ("django_migrations", "django_content_type", "auth_permission")
CLOSED_TABLES = ("pghistory_context",)


def append_only_tables() -> list[str]:
    """Return the tables whose rows the run-time role may add and read, never change."""
    return sorted(
        model._meta.db_table
        for model in apps.get_models(include_auto_created=True)
        if getattr(model, "is_append_only", False)
    )


def grant_to_roles(*, using: str = "default") -> None:
    """Grant the run-time role what it needs and take back what it must not have.

    Runs as the owner of the tables. Safe to repeat.
    """
    connection = connections[using]
    app = settings.DATABASE_ADDRESSES["app"]["USER"]
    keeper = settings.DATABASE_ADDRESSES["keeper"]["USER"]
    owner = connection.settings_dict["USER"]
    if owner == app:
        return
    quote = connection.ops.quote_name
    present = set(connection.introspection.table_names())
    statements = [
        f"GRANT USAGE ON SCHEMA public TO {quote(app)}, {quote(keeper)}",
        f"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {quote(app)}",
        f"GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO {quote(app)}",
        f"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {quote(keeper)}",
        f"GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO {quote(keeper)}",
    ]
    for table in present.intersection(append_only_tables()):
        statements.append(f"REVOKE UPDATE, DELETE, TRUNCATE ON {quote(table)} FROM {quote(app)}")
    for table in present.intersection(READ_ONLY_TABLES):
        statements.append(
            f"REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON {quote(table)} FROM {quote(app)}"
        )
    for table in present.intersection(CLOSED_TABLES):
        statements.append(f"REVOKE ALL ON {quote(table)} FROM {quote(app)}")
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)
