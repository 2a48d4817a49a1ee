"""The table of the shared cache, in which sign-in counts failed attempts across all workers."""

from django.core.management import call_command
from django.db import migrations


def create(apps, schema_editor):
    """Make the table, unless it is there or the cache is kept elsewhere."""
    call_command("createcachetable", database=schema_editor.connection.alias, verbosity=0)


class Migration(migrations.Migration):
    dependencies = [("web", "0001_initial")]

    operations = [migrations.RunPython(create, migrations.RunPython.noop)]
