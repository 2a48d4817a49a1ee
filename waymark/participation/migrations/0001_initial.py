"""The tables of this app, with their walls and their history."""

import uuid

import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
from django.db import migrations, models

import waymark.core.operations
import waymark.core.tenancy


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("access", "0004_teams_and_staff"),
        ("organisations", "0001_initial"),
        ("people", "0001_initial"),
    ]

    operations = [
        waymark.core.operations.CreateModels(
            models=[
                migrations.CreateModel(
                    name="Activity",
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
                        ("code", models.CharField(max_length=3)),
                        ("starts_on", models.DateField()),
                        ("ends_on", models.DateField(null=True)),
                        ("expected_end_on", models.DateField(null=True)),
                        ("provider_name", models.CharField(blank=True, max_length=200)),
                        ("course", models.CharField(blank=True, max_length=200)),
                        (
                            "source",
                            models.CharField(
                                choices=[
                                    ("young_person", "The young person"),
                                    ("parent", "Parent or carer"),
                                    ("school", "School or college"),
                                    ("provider", "Training provider"),
                                    ("agency", "Another agency"),
                                    ("worker", "A worker"),
                                    ("file", "A file"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("evidence", models.CharField(blank=True, max_length=500)),
                        ("verified_on", models.DateField(null=True)),
                        ("recorded_at", models.DateTimeField()),
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
                            "person",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="people.person",
                            ),
                        ),
                        (
                            "provider",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="organisations.organisation",
                            ),
                        ),
                        (
                            "recorded_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "verified_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "indexes": [
                            models.Index(
                                fields=["person", "-starts_on", "-id"], name="activity_person"
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("starts_on__isnull", True),
                                    ("ends_on__isnull", True),
                                    ("ends_on__gte", models.F("starts_on")),
                                    _connector="OR",
                                ),
                                name="activity_dates",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "source__in",
                                        [
                                            "young_person",
                                            "parent",
                                            "school",
                                            "provider",
                                            "agency",
                                            "worker",
                                            "file",
                                        ],
                                    )
                                ),
                                name="activity_source_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("code__regex", "^[0-9]{3}$")),
                                name="activity_code_of_three_digits",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("expected_end_on__isnull", True),
                                    ("expected_end_on__gte", models.F("starts_on")),
                                    _connector="OR",
                                ),
                                name="activity_expected_to_end_after_start",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("provider__isnull", True),
                                    ("provider_name", ""),
                                    _connector="OR",
                                ),
                                name="activity_one_provider",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("verified_on__isnull", True),
                                    ("verified_on__gte", models.F("starts_on")),
                                    _connector="OR",
                                ),
                                name="activity_verified_after_start",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("verified_by__isnull", True),
                                    ("verified_on__isnull", False),
                                    _connector="OR",
                                ),
                                name="activity_verified_by_somebody_on_a_day",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("ends_on__isnull", True)),
                                fields=("person",),
                                name="activity_one_at_a_time",
                            ),
                            waymark.core.tenancy.RowSecurity(name="participation_activity_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="participation_activity_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="person_id",
                                name="participation_activity_person_id_key",
                                to_table="people_person",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="provider_id",
                                name="participation_activity_provider_id_key",
                                to_table="organisations_organisation",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="verified_by_id",
                                name="participation_activity_verified_by_id_key",
                                to_table="access_membership",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="recorded_by_id",
                                name="participation_activity_recorded_by_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ActivityHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("code", models.CharField(max_length=3)),
                        ("starts_on", models.DateField()),
                        ("ends_on", models.DateField(null=True)),
                        ("expected_end_on", models.DateField(null=True)),
                        ("provider_name", models.CharField(blank=True, max_length=200)),
                        ("course", models.CharField(blank=True, max_length=200)),
                        (
                            "source",
                            models.CharField(
                                choices=[
                                    ("young_person", "The young person"),
                                    ("parent", "Parent or carer"),
                                    ("school", "School or college"),
                                    ("provider", "Training provider"),
                                    ("agency", "Another agency"),
                                    ("worker", "A worker"),
                                    ("file", "A file"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("evidence", models.CharField(blank=True, max_length=500)),
                        ("verified_on", models.DateField(null=True)),
                        ("recorded_at", models.DateTimeField()),
                        (
                            "authority",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.authority",
                            ),
                        ),
                        (
                            "person",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="people.person",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="participation.activity",
                            ),
                        ),
                        (
                            "provider",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="organisations.organisation",
                            ),
                        ),
                        (
                            "recorded_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "verified_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="participation_activityhistoryevent_rls"
                            )
                        ],
                    },
                ),
            ],
        ),
        waymark.core.operations.AddTriggers(
            triggers=[
                (
                    "activity",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "participation_activityhistoryevent" ("authority_id", "code", "course", "ends_on", "evidence", "expected_end_on", "id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "provider_id", "provider_name", "public_id", "recorded_at", "recorded_by_id", "source", "starts_on", "verified_by_id", "verified_on") SELECT new_values."authority_id", new_values."code", new_values."course", new_values."ends_on", new_values."evidence", new_values."expected_end_on", new_values."id", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."provider_id", new_values."provider_name", new_values."public_id", new_values."recorded_at", new_values."recorded_by_id", new_values."source", new_values."starts_on", new_values."verified_by_id", new_values."verified_on" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="5bd80a7e71adaf935d67d496e9fc02c2ac03c782",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_2b186",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="participation_activity",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "activity",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "participation_activityhistoryevent" ("authority_id", "code", "course", "ends_on", "evidence", "expected_end_on", "id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "provider_id", "provider_name", "public_id", "recorded_at", "recorded_by_id", "source", "starts_on", "verified_by_id", "verified_on") SELECT new_values."authority_id", new_values."code", new_values."course", new_values."ends_on", new_values."evidence", new_values."expected_end_on", new_values."id", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."provider_id", new_values."provider_name", new_values."public_id", new_values."recorded_at", new_values."recorded_by_id", new_values."source", new_values."starts_on", new_values."verified_by_id", new_values."verified_on" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="951418b714984917d3065a9d5a0541629e6b079c",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_82fbc",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="participation_activity",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "activity",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "participation_activityhistoryevent" ("authority_id", "code", "course", "ends_on", "evidence", "expected_end_on", "id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "provider_id", "provider_name", "public_id", "recorded_at", "recorded_by_id", "source", "starts_on", "verified_by_id", "verified_on") SELECT old_values."authority_id", old_values."code", old_values."course", old_values."ends_on", old_values."evidence", old_values."expected_end_on", old_values."id", old_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."provider_id", old_values."provider_name", old_values."public_id", old_values."recorded_at", old_values."recorded_by_id", old_values."source", old_values."starts_on", old_values."verified_by_id", old_values."verified_on" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="34539f7d435930a441e0cb06f5616e05c6a271bf",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_3cd59",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="participation_activity",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
