"""A table of records that may be of one person."""

import uuid

import django.contrib.postgres.fields
import django.db.models.deletion
import django.db.models.functions.datetime
from django.db import migrations, models

import waymark.core.operations
import waymark.core.tenancy


class Migration(migrations.Migration):
    dependencies = [
        ("access", "0004_teams_and_staff"),
        ("people", "0001_initial"),
    ]

    operations = [
        waymark.core.operations.CreateModels(
            models=[
                migrations.CreateModel(
                    name="PossibleDuplicate",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True,
                                primary_key=True,
                                serialize=False,
                                verbose_name="ID",
                            ),
                        ),
                        (
                            "public_id",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
                        ),
                        (
                            "signs",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=20), size=None
                            ),
                        ),
                        ("shares_word", models.BooleanField()),
                        ("birth_is_open", models.BooleanField()),
                        ("numbers_differ", models.BooleanField()),
                        ("named_like_twins", models.BooleanField()),
                        (
                            "found_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now()
                            ),
                        ),
                        (
                            "authority",
                            models.ForeignKey(
                                db_index=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.authority",
                            ),
                        ),
                        (
                            "one",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="people.person",
                            ),
                        ),
                        (
                            "other",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="people.person",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "indexes": [
                            models.Index(fields=["other"], name="possible_duplicate_other")
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("one", "other"), name="possible_duplicate_once"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("one__lt", models.F("other"))),
                                name="possible_duplicate_in_order",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "signs__contained_by",
                                        [
                                            "number",
                                            "name",
                                            "old_name",
                                            "like_name",
                                            "birth",
                                            "birth_turned",
                                            "birth_slip",
                                            "contact",
                                            "address",
                                        ],
                                    ),
                                    ("signs__len__gt", 0),
                                ),
                                name="possible_duplicate_by_signs",
                            ),
                            waymark.core.tenancy.RowSecurity(name="people_possibleduplicate_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="people_possibleduplicate_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="one_id",
                                name="people_possibleduplicate_one_id_key",
                                to_table="people_person",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="other_id",
                                name="people_possibleduplicate_other_id_key",
                                to_table="people_person",
                            ),
                        ],
                    },
                ),
            ],
        ),
    ]
