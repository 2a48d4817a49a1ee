"""The tables of this app, with their walls and their history."""

import uuid

import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

import waymark.core.operations
import waymark.core.sealed
import waymark.core.tenancy


class Migration(migrations.Migration):
    dependencies = [
        ("access", "0004_teams_and_staff"),
        ("access", "__first__"),
        ("waymark_messages", "0001_initial"),
    ]

    operations = [
        waymark.core.operations.CreateModels(
            models=[
                migrations.CreateModel(
                    name="ReceivedText",
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
                        ("provider_id", models.UUIDField()),
                        ("sender", waymark.core.sealed.SealedTextField(blank=True)),
                        ("sender_hash", models.CharField(max_length=64)),
                        ("body", waymark.core.sealed.SealedTextField(blank=True)),
                        ("asks_to_stop", models.BooleanField(default=False)),
                        ("received_at", models.DateTimeField()),
                        (
                            "answers",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="waymark_messages.message",
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
                            models.Index(
                                fields=["authority", "received_at"], name="received_text_age"
                            )
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "provider_id"), name="received_text_taken_once"
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="waymark_messages_receivedtext_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="waymark_messages_receivedtext_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="answers_id",
                                name="waymark_messages_receivedtext_answers_id_key",
                                to_table="waymark_messages_message",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ReceivedTextHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("provider_id", models.UUIDField()),
                        ("asks_to_stop", models.BooleanField(default=False)),
                        ("received_at", models.DateTimeField()),
                        (
                            "answers",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="waymark_messages.message",
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
                                to="waymark_messages.receivedtext",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="waymark_messages_receivedtexthistoryevent_rls"
                            )
                        ],
                    },
                ),
            ],
        ),
        waymark.core.operations.ChangeTables(
            changes=[
                pgtrigger.migrations.RemoveTrigger(
                    model_name="message",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="message",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="message",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="silentaddress",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="silentaddress",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="silentaddress",
                    name="delete_delete",
                ),
                migrations.RemoveConstraint(
                    model_name="message",
                    name="message_state_known",
                ),
                migrations.RemoveConstraint(
                    model_name="message",
                    name="message_purpose_known",
                ),
                migrations.RemoveConstraint(
                    model_name="message",
                    name="message_ended_has_time",
                ),
                migrations.RemoveConstraint(
                    model_name="silentaddress",
                    name="silent_address_reason",
                ),
                migrations.RemoveField(
                    model_name="messagehistoryevent",
                    name="subject",
                ),
                migrations.AddField(
                    model_name="message",
                    name="channel",
                    field=models.CharField(
                        choices=[("email", "Email"), ("text", "Text")],
                        default="email",
                        max_length=10,
                    ),
                ),
                migrations.AddField(
                    model_name="message",
                    name="provider_id",
                    field=models.UUIDField(null=True),
                ),
                migrations.AddField(
                    model_name="messagehistoryevent",
                    name="channel",
                    field=models.CharField(
                        choices=[("email", "Email"), ("text", "Text")],
                        default="email",
                        max_length=10,
                    ),
                ),
                migrations.AddField(
                    model_name="messagehistoryevent",
                    name="provider_id",
                    field=models.UUIDField(null=True),
                ),
                migrations.AddField(
                    model_name="silentaddress",
                    name="about_id",
                    field=models.UUIDField(null=True),
                ),
                migrations.AddField(
                    model_name="silentaddress",
                    name="how",
                    field=models.CharField(blank=True, max_length=200),
                ),
                migrations.AddField(
                    model_name="silentaddress",
                    name="lift_note",
                    field=models.CharField(blank=True, max_length=200),
                ),
                migrations.AddField(
                    model_name="silentaddresshistoryevent",
                    name="about_id",
                    field=models.UUIDField(null=True),
                ),
                migrations.AlterField(
                    model_name="message",
                    name="purpose",
                    field=models.CharField(
                        choices=[
                            ("consultation_invitation", "Invitation to a consultation"),
                            ("consultation_reminder", "Reminder of a consultation"),
                            ("answers_saved", "Code to come back with"),
                            ("answers_received", "Receipt of answers"),
                            ("outcome_confirm", "Confirm: tell me the outcome"),
                            ("outcome_told", "Outcome of a consultation"),
                            ("subscription_confirm", "Confirm: news of consultations"),
                            ("consultation_opened", "News: a consultation opened"),
                            ("consultation_reported", "News: a report was published"),
                            ("plan_copy", "Copy of a plan for a young person"),
                            ("young_person", "Message to a young person"),
                            ("concern", "Concern passed on to the front door"),
                            ("lone_visit", "Somebody who is out alone"),
                            ("weekly_digest", "Weekly digest"),
                        ],
                        max_length=40,
                    ),
                ),
                migrations.AlterField(
                    model_name="message",
                    name="state",
                    field=models.CharField(
                        choices=[
                            ("queued", "Waiting to be sent"),
                            ("sent", "Sent"),
                            ("delivered", "Arrived"),
                            ("bounced", "Came back"),
                            ("failed", "Given up"),
                            ("withheld", "Not sent: the address is left alone"),
                        ],
                        max_length=10,
                    ),
                ),
                migrations.AlterField(
                    model_name="message",
                    name="subject",
                    field=models.CharField(blank=True, max_length=300),
                ),
                migrations.AlterField(
                    model_name="messagehistoryevent",
                    name="purpose",
                    field=models.CharField(
                        choices=[
                            ("consultation_invitation", "Invitation to a consultation"),
                            ("consultation_reminder", "Reminder of a consultation"),
                            ("answers_saved", "Code to come back with"),
                            ("answers_received", "Receipt of answers"),
                            ("outcome_confirm", "Confirm: tell me the outcome"),
                            ("outcome_told", "Outcome of a consultation"),
                            ("subscription_confirm", "Confirm: news of consultations"),
                            ("consultation_opened", "News: a consultation opened"),
                            ("consultation_reported", "News: a report was published"),
                            ("plan_copy", "Copy of a plan for a young person"),
                            ("young_person", "Message to a young person"),
                            ("concern", "Concern passed on to the front door"),
                            ("lone_visit", "Somebody who is out alone"),
                            ("weekly_digest", "Weekly digest"),
                        ],
                        max_length=40,
                    ),
                ),
                migrations.AlterField(
                    model_name="messagehistoryevent",
                    name="state",
                    field=models.CharField(
                        choices=[
                            ("queued", "Waiting to be sent"),
                            ("sent", "Sent"),
                            ("delivered", "Arrived"),
                            ("bounced", "Came back"),
                            ("failed", "Given up"),
                            ("withheld", "Not sent: the address is left alone"),
                        ],
                        max_length=10,
                    ),
                ),
                migrations.AlterField(
                    model_name="silentaddress",
                    name="reason",
                    field=models.CharField(
                        choices=[
                            ("bounced", "Messages came back: there is no such mailbox"),
                            ("unsubscribed", "Asked not to be invited any more"),
                            ("opted_out", "Wants no messages from workers there"),
                        ],
                        max_length=12,
                    ),
                ),
                migrations.AlterField(
                    model_name="silentaddresshistoryevent",
                    name="reason",
                    field=models.CharField(
                        choices=[
                            ("bounced", "Messages came back: there is no such mailbox"),
                            ("unsubscribed", "Asked not to be invited any more"),
                            ("opted_out", "Wants no messages from workers there"),
                        ],
                        max_length=12,
                    ),
                ),
                migrations.AddIndex(
                    model_name="message",
                    index=models.Index(
                        condition=models.Q(("provider_id__isnull", False), ("state", "sent")),
                        fields=["authority", "sent_at"],
                        name="message_unanswered",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="message",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            (
                                "state__in",
                                ["queued", "sent", "delivered", "bounced", "failed", "withheld"],
                            )
                        ),
                        name="message_state_known",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="message",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            (
                                "purpose__in",
                                [
                                    "consultation_invitation",
                                    "consultation_reminder",
                                    "answers_saved",
                                    "answers_received",
                                    "outcome_confirm",
                                    "outcome_told",
                                    "subscription_confirm",
                                    "consultation_opened",
                                    "consultation_reported",
                                    "plan_copy",
                                    "young_person",
                                    "concern",
                                    "lone_visit",
                                    "weekly_digest",
                                ],
                            )
                        ),
                        name="message_purpose_known",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="message",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("channel__in", ["email", "text"])),
                        name="message_channel_known",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="message",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("state__in", ["delivered", "bounced", "failed", "withheld"]),
                                _negated=True,
                            ),
                            ("ended_at__isnull", False),
                            _connector="OR",
                        ),
                        name="message_ended_has_time",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="silentaddress",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("reason__in", ["bounced", "unsubscribed", "opted_out"])
                        ),
                        name="silent_address_reason",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="silentaddress",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("reason", "opted_out"), models.Q(("how", ""), _negated=True)),
                            models.Q(
                                models.Q(("reason", "opted_out"), _negated=True),
                                ("how", ""),
                                ("lift_note", ""),
                            ),
                            _connector="OR",
                        ),
                        name="silent_address_opt_out_says_how",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="silentaddress",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("reason", "opted_out"), _negated=True),
                            models.Q(("lift_note", ""), ("lifted_at__isnull", True)),
                            models.Q(
                                ("lifted_at__isnull", False),
                                models.Q(("lift_note", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="silent_address_opt_out_lifted_on_request",
                    ),
                ),
            ],
        ),
        waymark.core.operations.AddTriggers(
            triggers=[
                (
                    "message",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "waymark_messages_messagehistoryevent" ("about_id", "attempts", "authority_id", "channel", "ended_at", "id", "language", "next_try_at", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "provider_id", "public_id", "purpose", "queued_at", "reason", "sent_at", "state") SELECT new_values."about_id", new_values."attempts", new_values."authority_id", new_values."channel", new_values."ended_at", new_values."id", new_values."language", new_values."next_try_at", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."provider_id", new_values."public_id", new_values."purpose", new_values."queued_at", new_values."reason", new_values."sent_at", new_values."state" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="4f52cbb20519883e5ab679f14409421a23fcfa4f",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_28fff",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="waymark_messages_message",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "message",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "waymark_messages_messagehistoryevent" ("about_id", "attempts", "authority_id", "channel", "ended_at", "id", "language", "next_try_at", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "provider_id", "public_id", "purpose", "queued_at", "reason", "sent_at", "state") SELECT new_values."about_id", new_values."attempts", new_values."authority_id", new_values."channel", new_values."ended_at", new_values."id", new_values."language", new_values."next_try_at", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."provider_id", new_values."public_id", new_values."purpose", new_values."queued_at", new_values."reason", new_values."sent_at", new_values."state" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."about_id" IS DISTINCT FROM (new_values."about_id") OR old_values."attempts" IS DISTINCT FROM (new_values."attempts") OR old_values."authority_id" IS DISTINCT FROM (new_values."authority_id") OR old_values."channel" IS DISTINCT FROM (new_values."channel") OR old_values."ended_at" IS DISTINCT FROM (new_values."ended_at") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."language" IS DISTINCT FROM (new_values."language") OR old_values."next_try_at" IS DISTINCT FROM (new_values."next_try_at") OR old_values."provider_id" IS DISTINCT FROM (new_values."provider_id") OR old_values."public_id" IS DISTINCT FROM (new_values."public_id") OR old_values."purpose" IS DISTINCT FROM (new_values."purpose") OR old_values."queued_at" IS DISTINCT FROM (new_values."queued_at") OR old_values."reason" IS DISTINCT FROM (new_values."reason") OR old_values."sent_at" IS DISTINCT FROM (new_values."sent_at") OR old_values."state" IS DISTINCT FROM (new_values."state")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="3d66d79b7e4b246e57d8a3b0d13d282f9172c167",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b6bb2",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="waymark_messages_message",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "message",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "waymark_messages_messagehistoryevent" ("about_id", "attempts", "authority_id", "channel", "ended_at", "id", "language", "next_try_at", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "provider_id", "public_id", "purpose", "queued_at", "reason", "sent_at", "state") SELECT old_values."about_id", old_values."attempts", old_values."authority_id", old_values."channel", old_values."ended_at", old_values."id", old_values."language", old_values."next_try_at", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."provider_id", old_values."public_id", old_values."purpose", old_values."queued_at", old_values."reason", old_values."sent_at", old_values."state" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="0ecad18c725f8fbebda38c36dadb709b4da5fb23",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_0951e",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="waymark_messages_message",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "silentaddress",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "waymark_messages_silentaddresshistoryevent" ("about_id", "authority_id", "id", "lifted_at", "lifted_by_id", "message_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "since_at") SELECT new_values."about_id", new_values."authority_id", new_values."id", new_values."lifted_at", new_values."lifted_by_id", new_values."message_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."reason", new_values."since_at" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="00ed04e4db04225e100dff07c5cefcc262f59eb5",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_8fb03",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="waymark_messages_silentaddress",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "silentaddress",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "waymark_messages_silentaddresshistoryevent" ("about_id", "authority_id", "id", "lifted_at", "lifted_by_id", "message_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "since_at") SELECT new_values."about_id", new_values."authority_id", new_values."id", new_values."lifted_at", new_values."lifted_by_id", new_values."message_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."reason", new_values."since_at" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."about_id" IS DISTINCT FROM (new_values."about_id") OR old_values."authority_id" IS DISTINCT FROM (new_values."authority_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."lifted_at" IS DISTINCT FROM (new_values."lifted_at") OR old_values."lifted_by_id" IS DISTINCT FROM (new_values."lifted_by_id") OR old_values."message_id" IS DISTINCT FROM (new_values."message_id") OR old_values."public_id" IS DISTINCT FROM (new_values."public_id") OR old_values."reason" IS DISTINCT FROM (new_values."reason") OR old_values."since_at" IS DISTINCT FROM (new_values."since_at")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="27e567a9d113f844c56047c48d13f5293e4ad585",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_94b13",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="waymark_messages_silentaddress",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "silentaddress",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "waymark_messages_silentaddresshistoryevent" ("about_id", "authority_id", "id", "lifted_at", "lifted_by_id", "message_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "since_at") SELECT old_values."about_id", old_values."authority_id", old_values."id", old_values."lifted_at", old_values."lifted_by_id", old_values."message_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."reason", old_values."since_at" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="a08ce440bb73d97e76b0a60a6de4e8985f928095",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_32c80",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="waymark_messages_silentaddress",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "receivedtext",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "waymark_messages_receivedtexthistoryevent" ("answers_id", "asks_to_stop", "authority_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "provider_id", "public_id", "received_at") SELECT new_values."answers_id", new_values."asks_to_stop", new_values."authority_id", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."provider_id", new_values."public_id", new_values."received_at" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="aa4ba3d47805b107fb45c3cd7368f14351f301e6",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_7860f",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="waymark_messages_receivedtext",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "receivedtext",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "waymark_messages_receivedtexthistoryevent" ("answers_id", "asks_to_stop", "authority_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "provider_id", "public_id", "received_at") SELECT new_values."answers_id", new_values."asks_to_stop", new_values."authority_id", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."provider_id", new_values."public_id", new_values."received_at" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."answers_id" IS DISTINCT FROM (new_values."answers_id") OR old_values."asks_to_stop" IS DISTINCT FROM (new_values."asks_to_stop") OR old_values."authority_id" IS DISTINCT FROM (new_values."authority_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."provider_id" IS DISTINCT FROM (new_values."provider_id") OR old_values."public_id" IS DISTINCT FROM (new_values."public_id") OR old_values."received_at" IS DISTINCT FROM (new_values."received_at")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="69c4e0394e40a79d6efe877645f39ab10a334503",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_bfd4b",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="waymark_messages_receivedtext",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "receivedtext",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "waymark_messages_receivedtexthistoryevent" ("answers_id", "asks_to_stop", "authority_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "provider_id", "public_id", "received_at") SELECT old_values."answers_id", old_values."asks_to_stop", old_values."authority_id", old_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."provider_id", old_values."public_id", old_values."received_at" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="05a66a2c0dc971a40777d71090f9376fff324863",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_94aa4",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="waymark_messages_receivedtext",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
