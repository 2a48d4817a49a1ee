import uuid

import django.contrib.postgres.fields
import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

import waymark.core.operations
import waymark.core.tenancy


class Migration(migrations.Migration):
    dependencies = [
        ("access", "0006_roles_of_commissioning"),
        ("access", "__first__"),
        ("decisions", "0002_matters_and_meetings"),
        ("documents", "0001_initial"),
    ]

    operations = [
        waymark.core.operations.CreateModels(
            models=[
                migrations.CreateModel(
                    name="ReportFile",
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
                            "access",
                            models.CharField(
                                choices=[
                                    ("open", "Open to everybody"),
                                    ("exempt", "Exempt"),
                                    ("confidential", "Confidential"),
                                ],
                                default="open",
                                max_length=12,
                            ),
                        ),
                        (
                            "paragraphs",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.PositiveSmallIntegerField(),
                                blank=True,
                                default=list,
                                size=None,
                            ),
                        ),
                        ("contract_terms", models.BooleanField(default=False)),
                        ("closed_reason", models.TextField(blank=True, max_length=2000)),
                        ("review_on", models.DateField(null=True)),
                        ("lifted_at", models.DateTimeField(null=True)),
                        ("lifted_reason", models.TextField(blank=True, max_length=2000)),
                        ("position", models.PositiveSmallIntegerField()),
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
                            "lifted_by",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "part",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.reportpart",
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
                                    ("access__in", ["open", "exempt", "confidential"])
                                ),
                                name="report_file_access_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("contract_terms", False),
                                        ("paragraphs", []),
                                        ("access", "open"),
                                        ("closed_reason", ""),
                                    ),
                                    models.Q(
                                        ("contract_terms", False),
                                        ("paragraphs", []),
                                        ("closed_reason__gt", ""),
                                        ("access", "confidential"),
                                    ),
                                    models.Q(
                                        ("closed_reason__gt", ""),
                                        ("access", "exempt"),
                                        ("paragraphs__contained_by", [1, 2, 3, 4, 5, 6, 7]),
                                        models.Q(("paragraphs", []), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="report_file_closed_with_reason",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("contract_terms", False),
                                    ("paragraphs__contains", [3]),
                                    _connector="OR",
                                ),
                                name="report_file_contract_terms_under_3",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("lifted_at", None),
                                        ("lifted_by", None),
                                        ("lifted_reason", ""),
                                    ),
                                    models.Q(
                                        ("access", "exempt"),
                                        ("lifted_at__isnull", False),
                                        ("lifted_reason__gt", ""),
                                    ),
                                    _connector="OR",
                                ),
                                name="report_file_lifted_with_reason",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("review_on", None), ("access", "exempt"), _connector="OR"
                                ),
                                name="report_file_review_of_exempt",
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "part", "position"), name="report_file_place"
                            ),
                            waymark.core.tenancy.RowSecurity(name="decisions_reportfile_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="decisions_reportfile_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="part_id",
                                name="decisions_reportfile_part_id_key",
                                to_table="decisions_reportpart",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="document_id",
                                name="decisions_reportfile_document_id_key",
                                to_table="documents_document",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ReportFileHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "access",
                            models.CharField(
                                choices=[
                                    ("open", "Open to everybody"),
                                    ("exempt", "Exempt"),
                                    ("confidential", "Confidential"),
                                ],
                                default="open",
                                max_length=12,
                            ),
                        ),
                        (
                            "paragraphs",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.PositiveSmallIntegerField(),
                                blank=True,
                                default=list,
                                size=None,
                            ),
                        ),
                        ("contract_terms", models.BooleanField(default=False)),
                        ("closed_reason", models.TextField(blank=True, max_length=2000)),
                        ("review_on", models.DateField(null=True)),
                        ("lifted_at", models.DateTimeField(null=True)),
                        ("lifted_reason", models.TextField(blank=True, max_length=2000)),
                        ("position", models.PositiveSmallIntegerField()),
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
                            "lifted_by",
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
                            "part",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.reportpart",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="decisions.reportfile",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="decisions_reportfilehistoryevent_rls"
                            )
                        ],
                    },
                ),
            ],
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="reportpart",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="reportpart",
            name="update_update",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="reportpart",
            name="delete_delete",
        ),
        migrations.AddField(
            model_name="reportpart",
            name="lifted_at",
            field=models.DateTimeField(null=True),
        ),
        migrations.AddField(
            model_name="reportpart",
            name="lifted_by",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="reportpart",
            name="lifted_reason",
            field=models.TextField(blank=True, max_length=2000),
        ),
        migrations.AddField(
            model_name="reportpart",
            name="review_on",
            field=models.DateField(null=True),
        ),
        migrations.AddField(
            model_name="reportparthistoryevent",
            name="lifted_at",
            field=models.DateTimeField(null=True),
        ),
        migrations.AddField(
            model_name="reportparthistoryevent",
            name="lifted_by",
            field=models.ForeignKey(
                db_constraint=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="reportparthistoryevent",
            name="lifted_reason",
            field=models.TextField(blank=True, max_length=2000),
        ),
        migrations.AddField(
            model_name="reportparthistoryevent",
            name="review_on",
            field=models.DateField(null=True),
        ),
        migrations.AddConstraint(
            model_name="reportpart",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("lifted_at", None), ("lifted_by", None), ("lifted_reason", "")),
                    models.Q(
                        ("access", "exempt"),
                        ("lifted_at__isnull", False),
                        ("lifted_reason__gt", ""),
                    ),
                    _connector="OR",
                ),
                name="report_part_lifted_with_reason",
            ),
        ),
        migrations.AddConstraint(
            model_name="reportpart",
            constraint=models.CheckConstraint(
                condition=models.Q(("review_on", None), ("access", "exempt"), _connector="OR"),
                name="report_part_review_of_exempt",
            ),
        ),
        waymark.core.operations.AddTriggers(
            triggers=[
                (
                    "reportpart",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_reportparthistoryevent" ("access", "authority_id", "closed_reason", "contract_terms", "heading", "id", "lifted_at", "lifted_by_id", "lifted_reason", "paragraphs", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "review_on", "text", "version_id") SELECT new_values."access", new_values."authority_id", new_values."closed_reason", new_values."contract_terms", new_values."heading", new_values."id", new_values."lifted_at", new_values."lifted_by_id", new_values."lifted_reason", new_values."paragraphs", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."position", new_values."public_id", new_values."review_on", new_values."text", new_values."version_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c88e66e9247708df93134f23676ee5cc20afa598",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_7887c",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_reportpart",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reportpart",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_reportparthistoryevent" ("access", "authority_id", "closed_reason", "contract_terms", "heading", "id", "lifted_at", "lifted_by_id", "lifted_reason", "paragraphs", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "review_on", "text", "version_id") SELECT new_values."access", new_values."authority_id", new_values."closed_reason", new_values."contract_terms", new_values."heading", new_values."id", new_values."lifted_at", new_values."lifted_by_id", new_values."lifted_reason", new_values."paragraphs", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."position", new_values."public_id", new_values."review_on", new_values."text", new_values."version_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="d902038367b3a93667c4a04df23492c9544e671c",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_43acc",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_reportpart",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reportpart",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_reportparthistoryevent" ("access", "authority_id", "closed_reason", "contract_terms", "heading", "id", "lifted_at", "lifted_by_id", "lifted_reason", "paragraphs", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "review_on", "text", "version_id") SELECT old_values."access", old_values."authority_id", old_values."closed_reason", old_values."contract_terms", old_values."heading", old_values."id", old_values."lifted_at", old_values."lifted_by_id", old_values."lifted_reason", old_values."paragraphs", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."position", old_values."public_id", old_values."review_on", old_values."text", old_values."version_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="d407b48b397e99acedb228e6c843a1f5b63d5ee1",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_1370d",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_reportpart",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reportfile",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_reportfilehistoryevent" ("access", "authority_id", "closed_reason", "contract_terms", "document_id", "id", "lifted_at", "lifted_by_id", "lifted_reason", "paragraphs", "part_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "review_on") SELECT new_values."access", new_values."authority_id", new_values."closed_reason", new_values."contract_terms", new_values."document_id", new_values."id", new_values."lifted_at", new_values."lifted_by_id", new_values."lifted_reason", new_values."paragraphs", new_values."part_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."position", new_values."public_id", new_values."review_on" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="dc679db296d2b64996569d01bffc2df41a3e3c74",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a455a",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_reportfile",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reportfile",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_reportfilehistoryevent" ("access", "authority_id", "closed_reason", "contract_terms", "document_id", "id", "lifted_at", "lifted_by_id", "lifted_reason", "paragraphs", "part_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "review_on") SELECT new_values."access", new_values."authority_id", new_values."closed_reason", new_values."contract_terms", new_values."document_id", new_values."id", new_values."lifted_at", new_values."lifted_by_id", new_values."lifted_reason", new_values."paragraphs", new_values."part_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."position", new_values."public_id", new_values."review_on" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="6d9b43aab3074686419053882b8fa9d49f165879",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_19c5e",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_reportfile",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reportfile",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_reportfilehistoryevent" ("access", "authority_id", "closed_reason", "contract_terms", "document_id", "id", "lifted_at", "lifted_by_id", "lifted_reason", "paragraphs", "part_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "review_on") SELECT old_values."access", old_values."authority_id", old_values."closed_reason", old_values."contract_terms", old_values."document_id", old_values."id", old_values."lifted_at", old_values."lifted_by_id", old_values."lifted_reason", old_values."paragraphs", old_values."part_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."position", old_values."public_id", old_values."review_on" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="e33033061725f90c69b47b32ecc233a6e502e8e4",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_cc25b",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_reportfile",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
