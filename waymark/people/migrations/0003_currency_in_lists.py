from django.db import migrations, models

import waymark.core.operations


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0002_possible_duplicates"),
    ]

    operations = [
        waymark.core.operations.ChangeTables(
            changes=[
                migrations.AddField(
                    model_name="personsummary",
                    name="activity_lapses_on",
                    field=models.DateField(null=True),
                ),
                migrations.AddField(
                    model_name="personsummary",
                    name="neet_since",
                    field=models.DateField(null=True),
                ),
            ],
        ),
    ]
