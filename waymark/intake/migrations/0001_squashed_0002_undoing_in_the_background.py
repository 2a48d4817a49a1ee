"""The tables of the first versions, with their walls and their history, made at once."""

import uuid

import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import waymark.core.operations
import waymark.core.tenancy


class Migration(migrations.Migration):
    initial = True

    replaces = [
        ("intake", "0001_initial"),
        ("intake", "0002_undoing_in_the_background"),
    ]

    dependencies = [
        ("access", "0001_squashed_0003_reserve_consultations"),
        ("documents", "0001_initial"),
    ]

    operations = [
        waymark.core.operations.CreateModels(
            models=[
                migrations.CreateModel(
                    name="Batch",
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
                        ("kind", models.CharField(max_length=40)),
                        ("subject_id", models.UUIDField()),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("received", "Waiting to be checked"),
                                    ("checking", "Being checked"),
                                    ("faulty", "Needs mending"),
                                    ("ready", "Ready to apply"),
                                    ("applying", "Being applied"),
                                    ("applied", "Applied"),
                                    ("undoing", "Being undone"),
                                    ("undone", "Undone"),
                                    ("discarded", "Discarded"),
                                    ("failed", "Stopped by a failure"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("row_count", models.PositiveIntegerField(null=True)),
                        ("fault_count", models.PositiveIntegerField(default=0)),
                        ("counts", models.JSONField(default=dict)),
                        ("received_at", models.DateTimeField()),
                        ("applied_at", models.DateTimeField(null=True)),
                        ("undone_at", models.DateTimeField(null=True)),
                        ("undo_also", models.JSONField(default=list)),
                        ("undo_end", models.CharField(blank=True, max_length=8)),
                        (
                            "applied_by",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
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
                            "document",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="documents.document",
                            ),
                        ),
                        (
                            "received_by",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "undone_by",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "indexes": [
                            models.Index(
                                fields=["authority", "subject_id", "-received_at"],
                                name="batch_subject",
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "state__in",
                                        [
                                            "received",
                                            "checking",
                                            "faulty",
                                            "ready",
                                            "applying",
                                            "applied",
                                            "undoing",
                                            "undone",
                                            "discarded",
                                            "failed",
                                        ],
                                    )
                                ),
                                name="batch_state_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("state__in", ["applied", "undoing", "undone"]),
                                        _negated=True,
                                    ),
                                    ("applied_at__isnull", False),
                                    _connector="OR",
                                ),
                                name="batch_applied_has_time",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("undo_end__in", ["", "refused", "failed"])),
                                name="batch_undo_end_known",
                            ),
                            waymark.core.tenancy.RowSecurity(name="intake_batch_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="intake_batch_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="document_id",
                                name="intake_batch_document_id_key",
                                to_table="documents_document",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="BatchFault",
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
                        ("position", models.PositiveIntegerField()),
                        ("row", models.PositiveIntegerField()),
                        ("column", models.CharField(blank=True, max_length=200)),
                        ("value", models.CharField(blank=True, max_length=200)),
                        ("message", models.CharField(max_length=400)),
                        ("remedy", models.CharField(max_length=400)),
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
                            "batch",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="intake.batch",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "batch", "position"),
                                name="batch_fault_position",
                            ),
                            waymark.core.tenancy.RowSecurity(name="intake_batchfault_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="intake_batchfault_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="batch_id",
                                name="intake_batchfault_batch_id_key",
                                to_table="intake_batch",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="BatchHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("kind", models.CharField(max_length=40)),
                        ("subject_id", models.UUIDField()),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("received", "Waiting to be checked"),
                                    ("checking", "Being checked"),
                                    ("faulty", "Needs mending"),
                                    ("ready", "Ready to apply"),
                                    ("applying", "Being applied"),
                                    ("applied", "Applied"),
                                    ("undoing", "Being undone"),
                                    ("undone", "Undone"),
                                    ("discarded", "Discarded"),
                                    ("failed", "Stopped by a failure"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("row_count", models.PositiveIntegerField(null=True)),
                        ("fault_count", models.PositiveIntegerField(default=0)),
                        ("counts", models.JSONField(default=dict)),
                        ("received_at", models.DateTimeField()),
                        ("applied_at", models.DateTimeField(null=True)),
                        ("undone_at", models.DateTimeField(null=True)),
                        ("undo_also", models.JSONField(default=list)),
                        ("undo_end", models.CharField(blank=True, max_length=8)),
                        (
                            "applied_by",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
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
                            "document",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="documents.document",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="intake.batch",
                            ),
                        ),
                        (
                            "received_by",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "undone_by",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(name="intake_batchhistoryevent_rls")
                        ],
                    },
                ),
            ],
        ),
        waymark.core.operations.AddTriggers(
            triggers=[
                (
                    "batch",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "intake_batchhistoryevent" ("applied_at", "applied_by_id", "authority_id", "counts", "document_id", "fault_count", "id", "kind", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "received_at", "received_by_id", "row_count", "state", "subject_id", "undo_also", "undo_end", "undone_at", "undone_by_id") SELECT new_values."applied_at", new_values."applied_by_id", new_values."authority_id", new_values."counts", new_values."document_id", new_values."fault_count", new_values."id", new_values."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."received_at", new_values."received_by_id", new_values."row_count", new_values."state", new_values."subject_id", new_values."undo_also", new_values."undo_end", new_values."undone_at", new_values."undone_by_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="3dbb76f329307ad2fea7936d2da4a4be3f797b71",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_63714",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="intake_batch",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "batch",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "intake_batchhistoryevent" ("applied_at", "applied_by_id", "authority_id", "counts", "document_id", "fault_count", "id", "kind", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "received_at", "received_by_id", "row_count", "state", "subject_id", "undo_also", "undo_end", "undone_at", "undone_by_id") SELECT new_values."applied_at", new_values."applied_by_id", new_values."authority_id", new_values."counts", new_values."document_id", new_values."fault_count", new_values."id", new_values."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."received_at", new_values."received_by_id", new_values."row_count", new_values."state", new_values."subject_id", new_values."undo_also", new_values."undo_end", new_values."undone_at", new_values."undone_by_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="6cb9b87fe7bfaf4129cc25ce1e9924a7ccf77b91",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d7a26",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="intake_batch",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "batch",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "intake_batchhistoryevent" ("applied_at", "applied_by_id", "authority_id", "counts", "document_id", "fault_count", "id", "kind", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "received_at", "received_by_id", "row_count", "state", "subject_id", "undo_also", "undo_end", "undone_at", "undone_by_id") SELECT old_values."applied_at", old_values."applied_by_id", old_values."authority_id", old_values."counts", old_values."document_id", old_values."fault_count", old_values."id", old_values."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."received_at", old_values."received_by_id", old_values."row_count", old_values."state", old_values."subject_id", old_values."undo_also", old_values."undo_end", old_values."undone_at", old_values."undone_by_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="e01be60ed416ac828aa762262fbd903393f42802",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_2fea8",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="intake_batch",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
