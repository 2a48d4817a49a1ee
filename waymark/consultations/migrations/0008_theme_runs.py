import uuid

import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import waymark.core.operations
import waymark.core.tenancy


class Migration(migrations.Migration):
    dependencies = [
        ("access", "0002_roles_of_consultations_in_depth"),
        ("access", "__first__"),
        ("consultations", "0007_moderation"),
    ]

    operations = [
        migrations.CreateModel(
            name="EngineReading",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("engine", models.CharField(max_length=120)),
                ("sha256", models.CharField(max_length=64)),
                ("read_at", models.DateTimeField()),
                (
                    "answer",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.answer",
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
                    "framework",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.themeframework",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "base_manager_name": "objects",
                "default_manager_name": "objects",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("authority", "framework", "engine", "answer", "sha256"),
                        name="engine_reading_once",
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_enginereading_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_enginereading_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="framework_id",
                        name="consultations_enginereading_framework_id_key",
                        to_table="consultations_themeframework",
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="answer_id",
                        name="consultations_enginereading_answer_id_key",
                        to_table="consultations_answer",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="EngineRun",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("kind", models.CharField(max_length=10)),
                ("state", models.CharField(max_length=10)),
                ("engine", models.CharField(max_length=20)),
                ("engine_version", models.CharField(blank=True, max_length=80)),
                ("target", models.PositiveSmallIntegerField(null=True)),
                ("total", models.PositiveIntegerField(default=0)),
                ("read", models.PositiveIntegerField(default=0)),
                ("left_out", models.PositiveIntegerField(default=0)),
                ("unanswered", models.PositiveIntegerField(default=0)),
                ("message", models.CharField(blank=True, max_length=500)),
                ("calls", models.JSONField(default=list)),
                ("asked_at", models.DateTimeField()),
                ("ended_at", models.DateTimeField(null=True)),
                (
                    "asked_by",
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
                    "framework",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.themeframework",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "base_manager_name": "objects",
                "default_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("kind__in", ["propose", "suggest"])),
                        name="engine_run_kind",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("state__in", ["waiting", "working", "done", "failed"])),
                        name="engine_run_state",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("ended_at__isnull", True), ("state__in", ["waiting", "working"])
                            ),
                            models.Q(
                                ("ended_at__isnull", False), ("state__in", ["done", "failed"])
                            ),
                            _connector="OR",
                        ),
                        name="engine_run_ended_pair",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("state__in", ["waiting", "working"])),
                        fields=("authority", "framework", "kind"),
                        name="engine_run_one_at_work",
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_enginerun_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_enginerun_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="framework_id",
                        name="consultations_enginerun_framework_id_key",
                        to_table="consultations_themeframework",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="OutsideEngine",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("is_allowed", models.BooleanField()),
                ("assessment", models.CharField(blank=True, max_length=500)),
                ("decided_at", models.DateTimeField()),
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
                    "consultation",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.consultation",
                    ),
                ),
                (
                    "decided_by",
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
                "constraints": [
                    models.UniqueConstraint(
                        fields=("authority", "consultation"), name="outside_engine_once"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("is_allowed", False), ("assessment__gt", ""), _connector="OR"
                        ),
                        name="outside_engine_assessed",
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_outsideengine_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_outsideengine_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="consultation_id",
                        name="consultations_outsideengine_consultation_id_key",
                        to_table="consultations_consultation",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="EngineRunHistoryevent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("id", models.BigIntegerField()),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("kind", models.CharField(max_length=10)),
                ("state", models.CharField(max_length=10)),
                ("engine", models.CharField(max_length=20)),
                ("engine_version", models.CharField(blank=True, max_length=80)),
                ("target", models.PositiveSmallIntegerField(null=True)),
                ("total", models.PositiveIntegerField(default=0)),
                ("read", models.PositiveIntegerField(default=0)),
                ("left_out", models.PositiveIntegerField(default=0)),
                ("unanswered", models.PositiveIntegerField(default=0)),
                ("message", models.CharField(blank=True, max_length=500)),
                ("calls", models.JSONField(default=list)),
                ("asked_at", models.DateTimeField()),
                ("ended_at", models.DateTimeField(null=True)),
                (
                    "asked_by",
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
                    "framework",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.themeframework",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history_events",
                        to="consultations.enginerun",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    waymark.core.tenancy.RowSecurity(name="consultations_enginerunhistoryevent_rls")
                ],
            },
        ),
        migrations.CreateModel(
            name="OutsideEngineHistoryevent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("id", models.BigIntegerField()),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("is_allowed", models.BooleanField()),
                ("assessment", models.CharField(blank=True, max_length=500)),
                ("decided_at", models.DateTimeField()),
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
                    "consultation",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.consultation",
                    ),
                ),
                (
                    "decided_by",
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
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history_events",
                        to="consultations.outsideengine",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    waymark.core.tenancy.RowSecurity(
                        name="consultations_outsideenginehistoryevent_rls"
                    )
                ],
            },
        ),
        waymark.core.operations.RemoveTriggers(
            triggers=[
                (
                    "themeassignment",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_themeassignmenthistoryevent" ("answer_id", "authority_id", "coder", "engine", "id", "is_final", "made_at", "made_by_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "score", "source", "span_end", "span_start", "theme_id") SELECT new_values."answer_id", new_values."authority_id", new_values."coder", new_values."engine", new_values."id", new_values."is_final", new_values."made_at", new_values."made_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."score", new_values."source", new_values."span_end", new_values."span_start", new_values."theme_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="f46e3c1ccd64accd04e0fb71aa9156e487779bcf",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_0d42f",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_themeassignment",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "themeassignment",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_themeassignmenthistoryevent" ("answer_id", "authority_id", "coder", "engine", "id", "is_final", "made_at", "made_by_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "score", "source", "span_end", "span_start", "theme_id") SELECT new_values."answer_id", new_values."authority_id", new_values."coder", new_values."engine", new_values."id", new_values."is_final", new_values."made_at", new_values."made_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."score", new_values."source", new_values."span_end", new_values."span_start", new_values."theme_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="cafccae452dc20bf57d729ddd9b9106c61b95c74",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_26766",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_themeassignment",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "themeassignment",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_themeassignmenthistoryevent" ("answer_id", "authority_id", "coder", "engine", "id", "is_final", "made_at", "made_by_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "score", "source", "span_end", "span_start", "theme_id") SELECT old_values."answer_id", old_values."authority_id", old_values."coder", old_values."engine", old_values."id", old_values."is_final", old_values."made_at", old_values."made_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."score", old_values."source", old_values."span_end", old_values."span_start", old_values."theme_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="23692e52d8df6ce8aa0e9509aa979054962250d8",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_66645",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_themeassignment",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
        migrations.RemoveConstraint(
            model_name="themeassignment",
            name="theme_assigned_once",
        ),
        migrations.AddField(
            model_name="themeassignment",
            name="is_proposal",
            field=models.BooleanField(default=False),
        ),
        migrations.AddField(
            model_name="themeassignmenthistoryevent",
            name="is_proposal",
            field=models.BooleanField(default=False),
        ),
        migrations.AlterField(
            model_name="theme",
            name="made_by_engine",
            field=models.CharField(blank=True, max_length=120),
        ),
        migrations.AlterField(
            model_name="themeassignment",
            name="engine",
            field=models.CharField(blank=True, max_length=120),
        ),
        migrations.AlterField(
            model_name="themeassignmenthistoryevent",
            name="engine",
            field=models.CharField(blank=True, max_length=120),
        ),
        migrations.AlterField(
            model_name="themehistoryevent",
            name="made_by_engine",
            field=models.CharField(blank=True, max_length=120),
        ),
        migrations.AddIndex(
            model_name="themeassignment",
            index=models.Index(fields=["authority", "theme"], name="theme_assignments"),
        ),
        migrations.AddConstraint(
            model_name="themeassignment",
            constraint=models.UniqueConstraint(
                fields=("authority", "answer", "theme", "engine", "coder", "is_proposal"),
                name="theme_assigned_once",
                nulls_distinct=False,
            ),
        ),
        migrations.AddConstraint(
            model_name="themeassignment",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("is_final", False),
                    models.Q(("coder__isnull", False), ("is_proposal", False)),
                    _connector="OR",
                ),
                name="theme_final_is_coded",
            ),
        ),
        waymark.core.operations.AddTriggers(
            triggers=[
                (
                    "themeassignment",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_themeassignmenthistoryevent" ("answer_id", "authority_id", "coder", "engine", "id", "is_final", "is_proposal", "made_at", "made_by_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "score", "source", "span_end", "span_start", "theme_id") SELECT new_values."answer_id", new_values."authority_id", new_values."coder", new_values."engine", new_values."id", new_values."is_final", new_values."is_proposal", new_values."made_at", new_values."made_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."score", new_values."source", new_values."span_end", new_values."span_start", new_values."theme_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="d83950cef6baebedcd25169ff3256965f869c7fd",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_0d42f",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_themeassignment",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "themeassignment",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_themeassignmenthistoryevent" ("answer_id", "authority_id", "coder", "engine", "id", "is_final", "is_proposal", "made_at", "made_by_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "score", "source", "span_end", "span_start", "theme_id") SELECT new_values."answer_id", new_values."authority_id", new_values."coder", new_values."engine", new_values."id", new_values."is_final", new_values."is_proposal", new_values."made_at", new_values."made_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."score", new_values."source", new_values."span_end", new_values."span_start", new_values."theme_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c40cb27b4ba60975d006532703efde9a0c9eda1b",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_26766",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_themeassignment",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "themeassignment",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_themeassignmenthistoryevent" ("answer_id", "authority_id", "coder", "engine", "id", "is_final", "is_proposal", "made_at", "made_by_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "score", "source", "span_end", "span_start", "theme_id") SELECT old_values."answer_id", old_values."authority_id", old_values."coder", old_values."engine", old_values."id", old_values."is_final", old_values."is_proposal", old_values."made_at", old_values."made_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."score", old_values."source", old_values."span_end", old_values."span_start", old_values."theme_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="d7bb99e01644f95cf1ad4f0cbfe7c15a5f8fb1e7",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_66645",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_themeassignment",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "enginerun",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_enginerunhistoryevent" ("asked_at", "asked_by_id", "authority_id", "calls", "ended_at", "engine", "engine_version", "framework_id", "id", "kind", "left_out", "message", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "read", "state", "target", "total", "unanswered") SELECT new_values."asked_at", new_values."asked_by_id", new_values."authority_id", new_values."calls", new_values."ended_at", new_values."engine", new_values."engine_version", new_values."framework_id", new_values."id", new_values."kind", new_values."left_out", new_values."message", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."read", new_values."state", new_values."target", new_values."total", new_values."unanswered" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="ac11e3badc749ecc0b7a0793ec24d39c22dabe28",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_66ab9",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_enginerun",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "enginerun",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_enginerunhistoryevent" ("asked_at", "asked_by_id", "authority_id", "calls", "ended_at", "engine", "engine_version", "framework_id", "id", "kind", "left_out", "message", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "read", "state", "target", "total", "unanswered") SELECT new_values."asked_at", new_values."asked_by_id", new_values."authority_id", new_values."calls", new_values."ended_at", new_values."engine", new_values."engine_version", new_values."framework_id", new_values."id", new_values."kind", new_values."left_out", new_values."message", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."read", new_values."state", new_values."target", new_values."total", new_values."unanswered" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="01bfa96c5db50deaa173efb022ca9af05dbc1310",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a035b",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_enginerun",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "enginerun",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_enginerunhistoryevent" ("asked_at", "asked_by_id", "authority_id", "calls", "ended_at", "engine", "engine_version", "framework_id", "id", "kind", "left_out", "message", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "read", "state", "target", "total", "unanswered") SELECT old_values."asked_at", old_values."asked_by_id", old_values."authority_id", old_values."calls", old_values."ended_at", old_values."engine", old_values."engine_version", old_values."framework_id", old_values."id", old_values."kind", old_values."left_out", old_values."message", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."read", old_values."state", old_values."target", old_values."total", old_values."unanswered" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="c7c04ff946d1902a6106bb3a9684de98d8670231",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_4d115",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_enginerun",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "outsideengine",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_outsideenginehistoryevent" ("assessment", "authority_id", "consultation_id", "decided_at", "decided_by_id", "id", "is_allowed", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."assessment", new_values."authority_id", new_values."consultation_id", new_values."decided_at", new_values."decided_by_id", new_values."id", new_values."is_allowed", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="2702a8a8adce96980194298d40cee038d787086c",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_1ddf9",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_outsideengine",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "outsideengine",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_outsideenginehistoryevent" ("assessment", "authority_id", "consultation_id", "decided_at", "decided_by_id", "id", "is_allowed", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."assessment", new_values."authority_id", new_values."consultation_id", new_values."decided_at", new_values."decided_by_id", new_values."id", new_values."is_allowed", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="93ea020aec85a564799405a2f5e83152f78526ea",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_fab66",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_outsideengine",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "outsideengine",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_outsideenginehistoryevent" ("assessment", "authority_id", "consultation_id", "decided_at", "decided_by_id", "id", "is_allowed", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT old_values."assessment", old_values."authority_id", old_values."consultation_id", old_values."decided_at", old_values."decided_by_id", old_values."id", old_values."is_allowed", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="b6084875bab182827533844edfc972b1d1532b1b",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_35e41",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_outsideengine",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
