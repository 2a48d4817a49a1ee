"""The first tables of this app, with their walls and their history."""

import uuid

import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import waymark.core.operations
import waymark.core.sealed
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
                    name="Message",
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
                            "purpose",
                            models.CharField(
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
                                ],
                                max_length=40,
                            ),
                        ),
                        ("about_id", models.UUIDField(null=True)),
                        ("recipient", waymark.core.sealed.SealedTextField(blank=True)),
                        ("recipient_hash", models.CharField(max_length=64)),
                        ("subject", models.CharField(max_length=300)),
                        ("body", waymark.core.sealed.SealedTextField(blank=True)),
                        ("language", models.CharField(default="en-GB", max_length=10)),
                        ("unsubscribe_url", waymark.core.sealed.SealedTextField(blank=True)),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("queued", "Waiting to be sent"),
                                    ("sent", "Sent"),
                                    ("bounced", "Came back"),
                                    ("failed", "Given up"),
                                    ("withheld", "Not sent: the address is left alone"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("attempts", models.PositiveIntegerField(default=0)),
                        ("queued_at", models.DateTimeField()),
                        ("next_try_at", models.DateTimeField(null=True)),
                        ("sent_at", models.DateTimeField(null=True)),
                        ("ended_at", models.DateTimeField(null=True)),
                        ("reason", models.CharField(blank=True, max_length=40)),
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
                                condition=models.Q(("state", "queued")),
                                fields=["authority", "next_try_at"],
                                name="message_waiting",
                            ),
                            models.Index(
                                fields=["authority", "about_id", "purpose"], name="message_about"
                            ),
                            models.Index(
                                fields=["authority", "-queued_at", "-id"], name="message_list"
                            ),
                            models.Index(
                                fields=["authority", "recipient_hash", "queued_at"],
                                name="message_to",
                            ),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "state__in",
                                        ["queued", "sent", "bounced", "failed", "withheld"],
                                    )
                                ),
                                name="message_state_known",
                            ),
                            models.CheckConstraint(
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
                                        ],
                                    )
                                ),
                                name="message_purpose_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("ended_at__isnull", True),
                                        ("next_try_at__isnull", False),
                                        ("state", "queued"),
                                    ),
                                    models.Q(
                                        models.Q(("state", "queued"), _negated=True),
                                        ("next_try_at__isnull", True),
                                    ),
                                    _connector="OR",
                                ),
                                name="message_queued_is_tried",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("state", "sent"), _negated=True),
                                    ("sent_at__isnull", False),
                                    _connector="OR",
                                ),
                                name="message_sent_has_time",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("state__in", ["bounced", "failed", "withheld"]),
                                        _negated=True,
                                    ),
                                    ("ended_at__isnull", False),
                                    _connector="OR",
                                ),
                                name="message_ended_has_time",
                            ),
                            waymark.core.tenancy.RowSecurity(name="waymark_messages_message_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="waymark_messages_message_tenant"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="MessageHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "purpose",
                            models.CharField(
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
                                ],
                                max_length=40,
                            ),
                        ),
                        ("about_id", models.UUIDField(null=True)),
                        ("subject", models.CharField(max_length=300)),
                        ("language", models.CharField(default="en-GB", max_length=10)),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("queued", "Waiting to be sent"),
                                    ("sent", "Sent"),
                                    ("bounced", "Came back"),
                                    ("failed", "Given up"),
                                    ("withheld", "Not sent: the address is left alone"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("attempts", models.PositiveIntegerField(default=0)),
                        ("queued_at", models.DateTimeField()),
                        ("next_try_at", models.DateTimeField(null=True)),
                        ("sent_at", models.DateTimeField(null=True)),
                        ("ended_at", models.DateTimeField(null=True)),
                        ("reason", models.CharField(blank=True, max_length=40)),
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
                                to="waymark_messages.message",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="waymark_messages_messagehistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SilentAddress",
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
                        ("address", waymark.core.sealed.SealedTextField()),
                        ("address_hash", models.CharField(max_length=64)),
                        (
                            "reason",
                            models.CharField(
                                choices=[
                                    ("bounced", "Messages came back: there is no such mailbox"),
                                    ("unsubscribed", "Asked not to be invited any more"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("since_at", models.DateTimeField()),
                        ("lifted_at", models.DateTimeField(null=True)),
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
                            "lifted_by",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "message",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="waymark_messages.message",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("lifted_at__isnull", True)),
                                fields=("authority", "address_hash", "reason"),
                                name="silent_address_once",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("reason__in", ["bounced", "unsubscribed"])),
                                name="silent_address_reason",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("lifted_by__isnull", True),
                                    ("lifted_at__isnull", False),
                                    _connector="OR",
                                ),
                                name="silent_address_lifted_has_time",
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="waymark_messages_silentaddress_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="waymark_messages_silentaddress_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="message_id",
                                name="waymark_messages_silentaddress_message_id_key",
                                to_table="waymark_messages_message",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SilentAddressHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "reason",
                            models.CharField(
                                choices=[
                                    ("bounced", "Messages came back: there is no such mailbox"),
                                    ("unsubscribed", "Asked not to be invited any more"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("since_at", models.DateTimeField()),
                        ("lifted_at", models.DateTimeField(null=True)),
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
                            "message",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="waymark_messages.message",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="waymark_messages.silentaddress",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="waymark_messages_silentaddresshistoryevent_rls"
                            )
                        ],
                    },
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "waymark_messages_messagehistoryevent" ("about_id", "attempts", "authority_id", "ended_at", "id", "language", "next_try_at", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "purpose", "queued_at", "reason", "sent_at", "state", "subject") SELECT new_values."about_id", new_values."attempts", new_values."authority_id", new_values."ended_at", new_values."id", new_values."language", new_values."next_try_at", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."purpose", new_values."queued_at", new_values."reason", new_values."sent_at", new_values."state", new_values."subject" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="0119823ff2935bcda27096836591a0f2d7f2d050",
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "waymark_messages_messagehistoryevent" ("about_id", "attempts", "authority_id", "ended_at", "id", "language", "next_try_at", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "purpose", "queued_at", "reason", "sent_at", "state", "subject") SELECT new_values."about_id", new_values."attempts", new_values."authority_id", new_values."ended_at", new_values."id", new_values."language", new_values."next_try_at", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."purpose", new_values."queued_at", new_values."reason", new_values."sent_at", new_values."state", new_values."subject" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."about_id" IS DISTINCT FROM (new_values."about_id") OR old_values."attempts" IS DISTINCT FROM (new_values."attempts") OR old_values."authority_id" IS DISTINCT FROM (new_values."authority_id") OR old_values."ended_at" IS DISTINCT FROM (new_values."ended_at") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."language" IS DISTINCT FROM (new_values."language") OR old_values."next_try_at" IS DISTINCT FROM (new_values."next_try_at") OR old_values."public_id" IS DISTINCT FROM (new_values."public_id") OR old_values."purpose" IS DISTINCT FROM (new_values."purpose") OR old_values."queued_at" IS DISTINCT FROM (new_values."queued_at") OR old_values."reason" IS DISTINCT FROM (new_values."reason") OR old_values."sent_at" IS DISTINCT FROM (new_values."sent_at") OR old_values."state" IS DISTINCT FROM (new_values."state") OR old_values."subject" IS DISTINCT FROM (new_values."subject")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="edc9f804f9542209893d63550f89f37c2caf0e98",
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "waymark_messages_messagehistoryevent" ("about_id", "attempts", "authority_id", "ended_at", "id", "language", "next_try_at", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "purpose", "queued_at", "reason", "sent_at", "state", "subject") SELECT old_values."about_id", old_values."attempts", old_values."authority_id", old_values."ended_at", old_values."id", old_values."language", old_values."next_try_at", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."purpose", old_values."queued_at", old_values."reason", old_values."sent_at", old_values."state", old_values."subject" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="3d406f1c7ec3f672f38178d5943ffcf6d7d87c6f",
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "waymark_messages_silentaddresshistoryevent" ("authority_id", "id", "lifted_at", "lifted_by_id", "message_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "since_at") SELECT new_values."authority_id", new_values."id", new_values."lifted_at", new_values."lifted_by_id", new_values."message_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."reason", new_values."since_at" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="cd125137a1d123875a61284c3ccfe322e36e74c9",
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "waymark_messages_silentaddresshistoryevent" ("authority_id", "id", "lifted_at", "lifted_by_id", "message_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "since_at") SELECT new_values."authority_id", new_values."id", new_values."lifted_at", new_values."lifted_by_id", new_values."message_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."reason", new_values."since_at" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."authority_id" IS DISTINCT FROM (new_values."authority_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."lifted_at" IS DISTINCT FROM (new_values."lifted_at") OR old_values."lifted_by_id" IS DISTINCT FROM (new_values."lifted_by_id") OR old_values."message_id" IS DISTINCT FROM (new_values."message_id") OR old_values."public_id" IS DISTINCT FROM (new_values."public_id") OR old_values."reason" IS DISTINCT FROM (new_values."reason") OR old_values."since_at" IS DISTINCT FROM (new_values."since_at")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="036b8bd0730744f03fb5534c0da639f12cda61f7",
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "waymark_messages_silentaddresshistoryevent" ("authority_id", "id", "lifted_at", "lifted_by_id", "message_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "since_at") SELECT old_values."authority_id", old_values."id", old_values."lifted_at", old_values."lifted_by_id", old_values."message_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."reason", old_values."since_at" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="49e3d3bae64e408a58dd957efa62ac0cac3f8364",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_32c80",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="waymark_messages_silentaddress",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
