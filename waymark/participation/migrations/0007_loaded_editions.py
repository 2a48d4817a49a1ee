"""Editions of codes and rules that an authority loads beside those that come with Waymark."""

import uuid

import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
from django.db import migrations, models

import waymark.core.operations
import waymark.core.tenancy


class Migration(migrations.Migration):
    dependencies = [
        ("access", "0005_roles_of_tracking"),
        ("participation", "0006_tracking"),
    ]

    operations = [
        waymark.core.operations.CreateModels(
            models=[
                migrations.CreateModel(
                    name="LoadedEdition",
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
                        ("subject", models.CharField(max_length=30)),
                        ("name", models.CharField(max_length=40)),
                        ("starts_on", models.DateField()),
                        ("text", models.TextField()),
                        ("loaded_at", models.DateTimeField()),
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
                            "loaded_by",
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
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "subject__in",
                                        [
                                            "activity",
                                            "currency",
                                            "standing",
                                            "cohort",
                                            "intended_destination",
                                            "september_guarantee",
                                            "ethnicity",
                                            "authorities",
                                        ],
                                    )
                                ),
                                name="loaded_edition_subject_known",
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "subject", "name"),
                                name="loaded_edition_name_once",
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "subject", "starts_on"),
                                name="loaded_edition_start_once",
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="participation_loadededition_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="participation_loadededition_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="loaded_by_id",
                                name="participation_loadededition_loaded_by_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="LoadedEditionHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("subject", models.CharField(max_length=30)),
                        ("name", models.CharField(max_length=40)),
                        ("starts_on", models.DateField()),
                        ("text", models.TextField()),
                        ("loaded_at", models.DateTimeField()),
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
                            "loaded_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="participation.loadededition",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="participation_loadededitionhistoryevent_rls"
                            )
                        ],
                    },
                ),
            ],
        ),
        waymark.core.operations.AddTriggers(
            triggers=[
                (
                    "loadededition",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "participation_loadededitionhistoryevent" ("authority_id", "id", "loaded_at", "loaded_by_id", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "starts_on", "subject", "text") SELECT new_values."authority_id", new_values."id", new_values."loaded_at", new_values."loaded_by_id", new_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."starts_on", new_values."subject", new_values."text" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c674bb1a085c9558ae7d7e35e207d9baba17f0a3",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_bdf6f",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="participation_loadededition",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "loadededition",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "participation_loadededitionhistoryevent" ("authority_id", "id", "loaded_at", "loaded_by_id", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "starts_on", "subject", "text") SELECT new_values."authority_id", new_values."id", new_values."loaded_at", new_values."loaded_by_id", new_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."starts_on", new_values."subject", new_values."text" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="15842379781ad0e117a96720356a6700d9eb2265",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_56fb8",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="participation_loadededition",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "loadededition",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "participation_loadededitionhistoryevent" ("authority_id", "id", "loaded_at", "loaded_by_id", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "starts_on", "subject", "text") SELECT old_values."authority_id", old_values."id", old_values."loaded_at", old_values."loaded_by_id", old_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."starts_on", old_values."subject", old_values."text" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="a2bd3c4db39c4c900f0f1b8589383273eabe4227",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_e053e",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="participation_loadededition",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
