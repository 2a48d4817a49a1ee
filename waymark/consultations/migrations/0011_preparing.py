import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

import waymark.core.operations


class Migration(migrations.Migration):
    dependencies = [
        ("access", "0003_reserve_consultations"),
        ("consultations", "0010_weighting"),
    ]

    operations = [
        pgtrigger.migrations.RemoveTrigger(
            model_name="enginerun",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="enginerun",
            name="update_update",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="enginerun",
            name="delete_delete",
        ),
        migrations.RemoveConstraint(
            model_name="newstold",
            name="news_told_kind",
        ),
        migrations.AddField(
            model_name="enginerun",
            name="in_another_language",
            field=models.PositiveIntegerField(default=0),
        ),
        migrations.AddField(
            model_name="enginerun",
            name="repeated",
            field=models.PositiveIntegerField(default=0),
        ),
        migrations.AddField(
            model_name="enginerunhistoryevent",
            name="in_another_language",
            field=models.PositiveIntegerField(default=0),
        ),
        migrations.AddField(
            model_name="enginerunhistoryevent",
            name="repeated",
            field=models.PositiveIntegerField(default=0),
        ),
        migrations.AlterField(
            model_name="newstold",
            name="kind",
            field=models.CharField(
                choices=[
                    ("opened", "Opening"),
                    ("reported", "Outcome"),
                    ("feedback", "You said, we did"),
                ],
                max_length=10,
            ),
        ),
        migrations.AlterField(
            model_name="newstoldhistoryevent",
            name="kind",
            field=models.CharField(
                choices=[
                    ("opened", "Opening"),
                    ("reported", "Outcome"),
                    ("feedback", "You said, we did"),
                ],
                max_length=10,
            ),
        ),
        migrations.AddConstraint(
            model_name="newstold",
            constraint=models.CheckConstraint(
                condition=models.Q(("kind__in", ["opened", "reported", "feedback"])),
                name="news_told_kind",
            ),
        ),
        waymark.core.operations.AddTriggers(
            triggers=[
                (
                    "enginerun",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_enginerunhistoryevent" ("asked_at", "asked_by_id", "authority_id", "calls", "ended_at", "engine", "engine_version", "framework_id", "id", "in_another_language", "kind", "left_out", "message", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "read", "repeated", "state", "target", "total", "unanswered") SELECT new_values."asked_at", new_values."asked_by_id", new_values."authority_id", new_values."calls", new_values."ended_at", new_values."engine", new_values."engine_version", new_values."framework_id", new_values."id", new_values."in_another_language", new_values."kind", new_values."left_out", new_values."message", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."read", new_values."repeated", new_values."state", new_values."target", new_values."total", new_values."unanswered" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="80cdfba2ff92c520a20815d9e9cac9ddf7112eb3",
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_enginerunhistoryevent" ("asked_at", "asked_by_id", "authority_id", "calls", "ended_at", "engine", "engine_version", "framework_id", "id", "in_another_language", "kind", "left_out", "message", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "read", "repeated", "state", "target", "total", "unanswered") SELECT new_values."asked_at", new_values."asked_by_id", new_values."authority_id", new_values."calls", new_values."ended_at", new_values."engine", new_values."engine_version", new_values."framework_id", new_values."id", new_values."in_another_language", new_values."kind", new_values."left_out", new_values."message", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."read", new_values."repeated", new_values."state", new_values."target", new_values."total", new_values."unanswered" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="a1f235df36c4f47f442d46657c56ddab7f11f997",
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_enginerunhistoryevent" ("asked_at", "asked_by_id", "authority_id", "calls", "ended_at", "engine", "engine_version", "framework_id", "id", "in_another_language", "kind", "left_out", "message", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "read", "repeated", "state", "target", "total", "unanswered") SELECT old_values."asked_at", old_values."asked_by_id", old_values."authority_id", old_values."calls", old_values."ended_at", old_values."engine", old_values."engine_version", old_values."framework_id", old_values."id", old_values."in_another_language", old_values."kind", old_values."left_out", old_values."message", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."read", old_values."repeated", old_values."state", old_values."target", old_values."total", old_values."unanswered" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="f2e64fb08bbee652dca5f158ce098b22d7def7ea",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_4d115",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_enginerun",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
