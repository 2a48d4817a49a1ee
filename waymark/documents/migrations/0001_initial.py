"""The first tables of this app, with their walls and their history."""

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

    dependencies = [
        ("access", "0001_squashed_0003_reserve_consultations"),
    ]

    operations = [
        waymark.core.operations.CreateModels(
            models=[
                migrations.CreateModel(
                    name="Document",
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
                        ("title", models.CharField(max_length=200)),
                        ("file_name", models.CharField(max_length=200)),
                        ("media_type", models.CharField(max_length=100)),
                        ("size", models.PositiveBigIntegerField()),
                        ("sha256", models.CharField(max_length=64)),
                        ("stored_as", models.CharField(max_length=300)),
                        ("language", models.CharField(default="en-GB", max_length=10)),
                        ("added_at", models.DateTimeField()),
                        (
                            "added_by",
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
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "indexes": [
                            models.Index(fields=["authority", "sha256"], name="document_digest")
                        ],
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(name="documents_document_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="documents_document_tenant"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="DocumentHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("title", models.CharField(max_length=200)),
                        ("file_name", models.CharField(max_length=200)),
                        ("media_type", models.CharField(max_length=100)),
                        ("size", models.PositiveBigIntegerField()),
                        ("sha256", models.CharField(max_length=64)),
                        ("stored_as", models.CharField(max_length=300)),
                        ("language", models.CharField(default="en-GB", max_length=10)),
                        ("added_at", models.DateTimeField()),
                        (
                            "added_by",
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
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="documents.document",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="documents_documenthistoryevent_rls"
                            )
                        ],
                    },
                ),
            ],
        ),
        waymark.core.operations.AddTriggers(
            triggers=[
                (
                    "document",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "documents_documenthistoryevent" ("added_at", "added_by_id", "authority_id", "file_name", "id", "language", "media_type", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "sha256", "size", "stored_as", "title") SELECT new_values."added_at", new_values."added_by_id", new_values."authority_id", new_values."file_name", new_values."id", new_values."language", new_values."media_type", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."sha256", new_values."size", new_values."stored_as", new_values."title" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="d96bd8a99e7ebfd797fcfe79b1bfa1befc7422b4",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_be524",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="documents_document",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "document",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "documents_documenthistoryevent" ("added_at", "added_by_id", "authority_id", "file_name", "id", "language", "media_type", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "sha256", "size", "stored_as", "title") SELECT new_values."added_at", new_values."added_by_id", new_values."authority_id", new_values."file_name", new_values."id", new_values."language", new_values."media_type", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."sha256", new_values."size", new_values."stored_as", new_values."title" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="0c7044f50db66cc1b6f4df3f36a3b64f36c9c99e",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a3ed6",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="documents_document",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "document",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "documents_documenthistoryevent" ("added_at", "added_by_id", "authority_id", "file_name", "id", "language", "media_type", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "sha256", "size", "stored_as", "title") SELECT old_values."added_at", old_values."added_by_id", old_values."authority_id", old_values."file_name", old_values."id", old_values."language", old_values."media_type", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."sha256", old_values."size", old_values."stored_as", old_values."title" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="b10f54da2bfdfadcd52712fec7871944d4feb24c",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_0c008",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="documents_document",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
