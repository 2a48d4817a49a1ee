"""Which questions the results are weighted by."""

import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

import waymark.core.operations


class Migration(migrations.Migration):
    dependencies = [
        ("access", "0003_reserve_consultations"),
        ("consultations", "0009_telling"),
    ]

    operations = [
        pgtrigger.migrations.RemoveTrigger(
            model_name="question",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="question",
            name="update_update",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="question",
            name="delete_delete",
        ),
        migrations.AddField(
            model_name="question",
            name="is_weighted_by",
            field=models.BooleanField(default=False),
        ),
        migrations.AddField(
            model_name="questionhistoryevent",
            name="is_weighted_by",
            field=models.BooleanField(default=False),
        ),
        waymark.core.operations.AddTriggers(
            triggers=[
                (
                    "question",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_questionhistoryevent" ("answers_held", "asks_options", "authority_id", "code", "consultation_id", "help", "hides_small_numbers", "id", "is_publishable", "is_required", "is_weighted_by", "kind", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "sensitivity", "settings", "shown_if", "threshold", "withdrawn_at", "withdrawn_reason", "wording") SELECT new_values."answers_held", new_values."asks_options", new_values."authority_id", new_values."code", new_values."consultation_id", new_values."help", new_values."hides_small_numbers", new_values."id", new_values."is_publishable", new_values."is_required", new_values."is_weighted_by", new_values."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."position", new_values."public_id", new_values."sensitivity", new_values."settings", new_values."shown_if", new_values."threshold", new_values."withdrawn_at", new_values."withdrawn_reason", new_values."wording" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="6c4fbdb56fbcdfe523341b317f33ef875e1467ff",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_9edae",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_question",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "question",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_questionhistoryevent" ("answers_held", "asks_options", "authority_id", "code", "consultation_id", "help", "hides_small_numbers", "id", "is_publishable", "is_required", "is_weighted_by", "kind", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "sensitivity", "settings", "shown_if", "threshold", "withdrawn_at", "withdrawn_reason", "wording") SELECT new_values."answers_held", new_values."asks_options", new_values."authority_id", new_values."code", new_values."consultation_id", new_values."help", new_values."hides_small_numbers", new_values."id", new_values."is_publishable", new_values."is_required", new_values."is_weighted_by", new_values."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."position", new_values."public_id", new_values."sensitivity", new_values."settings", new_values."shown_if", new_values."threshold", new_values."withdrawn_at", new_values."withdrawn_reason", new_values."wording" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="88d78cc74e02f8d6fc42beb092c148ab48cc7d3c",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_841c4",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_question",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "question",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_questionhistoryevent" ("answers_held", "asks_options", "authority_id", "code", "consultation_id", "help", "hides_small_numbers", "id", "is_publishable", "is_required", "is_weighted_by", "kind", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "sensitivity", "settings", "shown_if", "threshold", "withdrawn_at", "withdrawn_reason", "wording") SELECT old_values."answers_held", old_values."asks_options", old_values."authority_id", old_values."code", old_values."consultation_id", old_values."help", old_values."hides_small_numbers", old_values."id", old_values."is_publishable", old_values."is_required", old_values."is_weighted_by", old_values."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."position", old_values."public_id", old_values."sensitivity", old_values."settings", old_values."shown_if", old_values."threshold", old_values."withdrawn_at", old_values."withdrawn_reason", old_values."wording" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="583a02839e4b48f89992e9281231ff8b26f05d4f",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_06683",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_question",
                            when="AFTER",
                        ),
                    ),
                ),
            ]
        ),
        migrations.AddConstraint(
            model_name="question",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("is_weighted_by", False),
                    models.Q(
                        ("asks_options", False),
                        ("kind", "single_choice"),
                        models.Q(("sensitivity", "equality"), _negated=True),
                    ),
                    _connector="OR",
                ),
                name="question_weighted_by_is_known_of_each",
            ),
        ),
    ]
