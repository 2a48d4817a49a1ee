"""Texts to many whose activity is not known: their words, their messages, whose the replies are."""

import uuid

import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

import waymark.core.operations
import waymark.core.tenancy


class Migration(migrations.Migration):
    dependencies = [
        ("access", "0005_roles_of_tracking"),
        ("participation", "0008_risk_of_neet"),
        ("people", "0003_currency_in_lists"),
        ("waymark_messages", "0002_texts"),
    ]

    operations = [
        waymark.core.operations.CreateModels(
            models=[
                migrations.CreateModel(
                    name="TrackingReply",
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
                            "attempt",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="participation.trackingattempt",
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
                            "person",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="people.person",
                            ),
                        ),
                        (
                            "text",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="waymark_messages.receivedtext",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(fields=("text",), name="tracking_reply_once"),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("attempt__isnull", True),
                                    ("person__isnull", False),
                                    _connector="OR",
                                ),
                                name="tracking_reply_try_at_its_person",
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="participation_trackingreply_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="participation_trackingreply_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="text_id",
                                name="participation_trackingreply_text_id_key",
                                to_table="waymark_messages_receivedtext",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="person_id",
                                name="participation_trackingreply_person_id_key",
                                to_table="people_person",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="attempt_id",
                                name="participation_trackingreply_attempt_id_key",
                                to_table="participation_trackingattempt",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="TrackingReplyHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "attempt",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="participation.trackingattempt",
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
                            "person",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
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
                                to="participation.trackingreply",
                            ),
                        ),
                        (
                            "text",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="waymark_messages.receivedtext",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="participation_trackingreplyhistoryevent_rls"
                            )
                        ],
                    },
                ),
            ],
        ),
        waymark.core.operations.ChangeTables(
            changes=[
                pgtrigger.migrations.RemoveTrigger(
                    model_name="attemptbatch",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="attemptbatch",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="attemptbatch",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="trackingattempt",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="trackingattempt",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="trackingattempt",
                    name="delete_delete",
                ),
                migrations.RemoveConstraint(
                    model_name="attemptbatch",
                    name="attempt_batch_outcome_known",
                ),
                migrations.RemoveConstraint(
                    model_name="trackingattempt",
                    name="tracking_attempt_outcome_known",
                ),
                migrations.AddField(
                    model_name="attemptbatch",
                    name="words",
                    field=models.CharField(blank=True, max_length=1000),
                ),
                migrations.AddField(
                    model_name="attemptbatchhistoryevent",
                    name="words",
                    field=models.CharField(blank=True, max_length=1000),
                ),
                migrations.AddField(
                    model_name="trackingattempt",
                    name="message",
                    field=waymark.core.tenancy.TenantForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="waymark_messages.message",
                    ),
                ),
                migrations.AddField(
                    model_name="trackingattempthistoryevent",
                    name="message",
                    field=waymark.core.tenancy.TenantForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="waymark_messages.message",
                    ),
                ),
                migrations.AlterField(
                    model_name="attemptbatch",
                    name="outcome",
                    field=models.CharField(
                        choices=[
                            ("still_true", "Spoke: still true"),
                            ("changed", "Spoke: changed"),
                            ("message_left", "Message left"),
                            ("no_answer", "No answer"),
                            ("wrong_number", "Wrong number"),
                            ("other", "Something else"),
                            ("no_texts", "Want no more texts there"),
                            ("sent", "Text sent, no answer yet"),
                        ],
                        max_length=20,
                    ),
                ),
                migrations.AlterField(
                    model_name="attemptbatchhistoryevent",
                    name="outcome",
                    field=models.CharField(
                        choices=[
                            ("still_true", "Spoke: still true"),
                            ("changed", "Spoke: changed"),
                            ("message_left", "Message left"),
                            ("no_answer", "No answer"),
                            ("wrong_number", "Wrong number"),
                            ("other", "Something else"),
                            ("no_texts", "Want no more texts there"),
                            ("sent", "Text sent, no answer yet"),
                        ],
                        max_length=20,
                    ),
                ),
                migrations.AlterField(
                    model_name="trackingattempt",
                    name="outcome",
                    field=models.CharField(
                        choices=[
                            ("still_true", "Spoke: still true"),
                            ("changed", "Spoke: changed"),
                            ("message_left", "Message left"),
                            ("no_answer", "No answer"),
                            ("wrong_number", "Wrong number"),
                            ("other", "Something else"),
                            ("no_texts", "Want no more texts there"),
                            ("sent", "Text sent, no answer yet"),
                        ],
                        max_length=20,
                    ),
                ),
                migrations.AlterField(
                    model_name="trackingattempthistoryevent",
                    name="outcome",
                    field=models.CharField(
                        choices=[
                            ("still_true", "Spoke: still true"),
                            ("changed", "Spoke: changed"),
                            ("message_left", "Message left"),
                            ("no_answer", "No answer"),
                            ("wrong_number", "Wrong number"),
                            ("other", "Something else"),
                            ("no_texts", "Want no more texts there"),
                            ("sent", "Text sent, no answer yet"),
                        ],
                        max_length=20,
                    ),
                ),
                migrations.AddConstraint(
                    model_name="attemptbatch",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            (
                                "outcome__in",
                                [
                                    "still_true",
                                    "changed",
                                    "message_left",
                                    "no_answer",
                                    "wrong_number",
                                    "other",
                                    "no_texts",
                                    "sent",
                                ],
                            )
                        ),
                        name="attempt_batch_outcome_known",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="attemptbatch",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("words", ""), ("outcome", "sent"), _connector="XOR"),
                        name="attempt_batch_words_of_texts",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="trackingattempt",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            (
                                "outcome__in",
                                [
                                    "still_true",
                                    "changed",
                                    "message_left",
                                    "no_answer",
                                    "wrong_number",
                                    "other",
                                    "no_texts",
                                    "sent",
                                ],
                            )
                        ),
                        name="tracking_attempt_outcome_known",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="trackingattempt",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("method", "text"),
                                ("outcome", "sent"),
                                ("batch__isnull", False),
                                ("message__isnull", False),
                            ),
                            models.Q(
                                models.Q(("outcome", "sent"), _negated=True),
                                ("message__isnull", True),
                            ),
                            _connector="OR",
                        ),
                        name="tracking_attempt_sent_by_text",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="trackingattempt",
                    constraint=models.UniqueConstraint(
                        fields=("message",), name="tracking_attempt_message_once"
                    ),
                ),
                migrations.AddConstraint(
                    model_name="trackingattempt",
                    constraint=waymark.core.tenancy.TenantKey(
                        column="message_id",
                        name="participation_trackingattempt_message_id_key",
                        to_table="waymark_messages_message",
                    ),
                ),
            ],
        ),
        waymark.core.operations.AddTriggers(
            triggers=[
                (
                    "attemptbatch",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "participation_attemptbatchhistoryevent" ("authority_id", "id", "made_at", "made_by_id", "method", "outcome", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "undone_at", "words") SELECT new_values."authority_id", new_values."id", new_values."made_at", new_values."made_by_id", new_values."method", new_values."outcome", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."undone_at", new_values."words" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="a8e9f476efd1996b30465ba02a5d91c5b1c4067a",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_65df8",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="participation_attemptbatch",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "attemptbatch",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "participation_attemptbatchhistoryevent" ("authority_id", "id", "made_at", "made_by_id", "method", "outcome", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "undone_at", "words") SELECT new_values."authority_id", new_values."id", new_values."made_at", new_values."made_by_id", new_values."method", new_values."outcome", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."undone_at", new_values."words" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="5e1f6ad2427c1ff2513cfb26dd7f7bb3905861ae",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_95bbb",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="participation_attemptbatch",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "attemptbatch",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "participation_attemptbatchhistoryevent" ("authority_id", "id", "made_at", "made_by_id", "method", "outcome", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "undone_at", "words") SELECT old_values."authority_id", old_values."id", old_values."made_at", old_values."made_by_id", old_values."method", old_values."outcome", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."undone_at", old_values."words" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="35c0f42620fc30843de17d132bde9a3cf79c1270",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_348e3",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="participation_attemptbatch",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "trackingattempt",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "participation_trackingattempthistoryevent" ("activity_id", "authority_id", "batch_id", "contact_point_id", "id", "made_at", "made_by_id", "message_id", "method", "note", "outcome", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "undone_at", "verified_by_before_id", "verified_on_before") SELECT new_values."activity_id", new_values."authority_id", new_values."batch_id", new_values."contact_point_id", new_values."id", new_values."made_at", new_values."made_by_id", new_values."message_id", new_values."method", new_values."note", new_values."outcome", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."undone_at", new_values."verified_by_before_id", new_values."verified_on_before" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="e9cb389c485b821c0a06604b2310ed816b550097",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3f76d",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="participation_trackingattempt",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "trackingattempt",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "participation_trackingattempthistoryevent" ("activity_id", "authority_id", "batch_id", "contact_point_id", "id", "made_at", "made_by_id", "message_id", "method", "note", "outcome", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "undone_at", "verified_by_before_id", "verified_on_before") SELECT new_values."activity_id", new_values."authority_id", new_values."batch_id", new_values."contact_point_id", new_values."id", new_values."made_at", new_values."made_by_id", new_values."message_id", new_values."method", new_values."note", new_values."outcome", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."undone_at", new_values."verified_by_before_id", new_values."verified_on_before" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="d5e7e2b848f768d366458d980c67195843120d40",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_aa5ee",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="participation_trackingattempt",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "trackingattempt",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "participation_trackingattempthistoryevent" ("activity_id", "authority_id", "batch_id", "contact_point_id", "id", "made_at", "made_by_id", "message_id", "method", "note", "outcome", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "undone_at", "verified_by_before_id", "verified_on_before") SELECT old_values."activity_id", old_values."authority_id", old_values."batch_id", old_values."contact_point_id", old_values."id", old_values."made_at", old_values."made_by_id", old_values."message_id", old_values."method", old_values."note", old_values."outcome", old_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."undone_at", old_values."verified_by_before_id", old_values."verified_on_before" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="db52743c7185a4eb4407fbb495781877d7409c7e",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6248b",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="participation_trackingattempt",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "trackingreply",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "participation_trackingreplyhistoryevent" ("attempt_id", "authority_id", "id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "text_id") SELECT new_values."attempt_id", new_values."authority_id", new_values."id", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."text_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b49d10f00f834e07c2138afd3ac2d2d30bbb9e93",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_7fe6f",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="participation_trackingreply",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "trackingreply",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "participation_trackingreplyhistoryevent" ("attempt_id", "authority_id", "id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "text_id") SELECT new_values."attempt_id", new_values."authority_id", new_values."id", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."text_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="e47859c429e317116e67f55eb8313f5cb64705f3",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b29d3",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="participation_trackingreply",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "trackingreply",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "participation_trackingreplyhistoryevent" ("attempt_id", "authority_id", "id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "text_id") SELECT old_values."attempt_id", old_values."authority_id", old_values."id", old_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."text_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="929a81b195380d0aab13c2a04afccfb6017ea0c8",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_2787c",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="participation_trackingreply",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
