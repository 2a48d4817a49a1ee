import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

import waymark.core.operations


class Migration(migrations.Migration):
    dependencies = [
        ("access", "0004_teams_and_staff"),
        ("casework", "0001_initial"),
        ("people", "0001_initial"),
    ]

    operations = [
        waymark.core.operations.ChangeTables(
            changes=[
                pgtrigger.migrations.RemoveTrigger(
                    model_name="feedback",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="feedback",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="feedback",
                    name="delete_delete",
                ),
                migrations.AddField(
                    model_name="feedback",
                    name="read_at",
                    field=models.DateTimeField(null=True),
                ),
                migrations.AddField(
                    model_name="feedbackhistoryevent",
                    name="read_at",
                    field=models.DateTimeField(null=True),
                ),
                migrations.AddConstraint(
                    model_name="feedback",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("read_at__isnull", True), ("shared_at__isnull", False), _connector="OR"
                        ),
                        name="feedback_read_once_shared",
                    ),
                ),
            ],
        ),
        waymark.core.operations.AddTriggers(
            triggers=[
                (
                    "feedback",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_feedbackhistoryevent" ("acknowledge_by", "acknowledged_on", "answer_to", "authority_id", "handler_id", "id", "is_extended", "kind", "outcome", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "procedure", "public_id", "read_at", "received_on", "recorded_at", "recorded_by_id", "replied_on", "reply_by", "revision", "sender", "sender_name", "shared_at", "staff_id", "stage", "stage_began_on", "state", "topic", "way", "wish", "words") SELECT new_values."acknowledge_by", new_values."acknowledged_on", new_values."answer_to", new_values."authority_id", new_values."handler_id", new_values."id", new_values."is_extended", new_values."kind", new_values."outcome", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."procedure", new_values."public_id", new_values."read_at", new_values."received_on", new_values."recorded_at", new_values."recorded_by_id", new_values."replied_on", new_values."reply_by", new_values."revision", new_values."sender", new_values."sender_name", new_values."shared_at", new_values."staff_id", new_values."stage", new_values."stage_began_on", new_values."state", new_values."topic", new_values."way", new_values."wish", new_values."words" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="75040b0d9623be931b79dc0f286ebd1c0d277c3d",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_84acd",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="casework_feedback",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "feedback",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_feedbackhistoryevent" ("acknowledge_by", "acknowledged_on", "answer_to", "authority_id", "handler_id", "id", "is_extended", "kind", "outcome", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "procedure", "public_id", "read_at", "received_on", "recorded_at", "recorded_by_id", "replied_on", "reply_by", "revision", "sender", "sender_name", "shared_at", "staff_id", "stage", "stage_began_on", "state", "topic", "way", "wish", "words") SELECT new_values."acknowledge_by", new_values."acknowledged_on", new_values."answer_to", new_values."authority_id", new_values."handler_id", new_values."id", new_values."is_extended", new_values."kind", new_values."outcome", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."procedure", new_values."public_id", new_values."read_at", new_values."received_on", new_values."recorded_at", new_values."recorded_by_id", new_values."replied_on", new_values."reply_by", new_values."revision", new_values."sender", new_values."sender_name", new_values."shared_at", new_values."staff_id", new_values."stage", new_values."stage_began_on", new_values."state", new_values."topic", new_values."way", new_values."wish", new_values."words" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="ad9a7bf44d752c70e55fa87cc1470e4983b5bc60",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b6b0f",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="casework_feedback",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "feedback",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_feedbackhistoryevent" ("acknowledge_by", "acknowledged_on", "answer_to", "authority_id", "handler_id", "id", "is_extended", "kind", "outcome", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "procedure", "public_id", "read_at", "received_on", "recorded_at", "recorded_by_id", "replied_on", "reply_by", "revision", "sender", "sender_name", "shared_at", "staff_id", "stage", "stage_began_on", "state", "topic", "way", "wish", "words") SELECT old_values."acknowledge_by", old_values."acknowledged_on", old_values."answer_to", old_values."authority_id", old_values."handler_id", old_values."id", old_values."is_extended", old_values."kind", old_values."outcome", old_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."procedure", old_values."public_id", old_values."read_at", old_values."received_on", old_values."recorded_at", old_values."recorded_by_id", old_values."replied_on", old_values."reply_by", old_values."revision", old_values."sender", old_values."sender_name", old_values."shared_at", old_values."staff_id", old_values."stage", old_values."stage_began_on", old_values."state", old_values."topic", old_values."way", old_values."wish", old_values."words" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="57eb0f288fac0009abd0f15c5562abd79e5c5802",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_01dc1",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="casework_feedback",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
