import uuid

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
        ("consultations", "0001_squashed_0012_officers_scores"),
        ("decisions", "0001_initial"),
    ]

    operations = [
        waymark.core.operations.CreateModels(
            models=[
                migrations.CreateModel(
                    name="Matter",
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
                        ("summary", models.TextField(blank=True, max_length=5000)),
                        ("link", models.UUIDField(default=uuid.uuid4)),
                        ("opened_on", models.DateField()),
                        ("closed_on", models.DateField(null=True)),
                        ("is_from_history", models.BooleanField(default=False)),
                        ("history_source", models.CharField(blank=True, max_length=300)),
                        ("published_at", models.DateTimeField(null=True)),
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
                            "published_by",
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
                                fields=("authority", "link"), name="matter_once"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("closed_on__isnull", True),
                                    ("closed_on__gte", models.F("opened_on")),
                                    _connector="OR",
                                ),
                                name="matter_closed_after_opening",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("is_from_history", False),
                                    ("history_source__gt", ""),
                                    _connector="OR",
                                ),
                                name="matter_history_has_source",
                            ),
                            waymark.core.tenancy.RowSecurity(name="decisions_matter_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="decisions_matter_tenant"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Meeting",
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
                        ("held_on", models.DateField()),
                        ("starts_at", models.TimeField(null=True)),
                        ("place", models.CharField(blank=True, max_length=300)),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("planned", "In the calendar"),
                                    ("called", "Called"),
                                    ("held", "Held"),
                                    ("cancelled", "Cancelled"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("is_from_history", models.BooleanField(default=False)),
                        ("history_source", models.CharField(blank=True, max_length=300)),
                        ("published_at", models.DateTimeField(null=True)),
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
                            "body",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.body",
                            ),
                        ),
                        (
                            "published_by",
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
                            models.Index(fields=["authority", "held_on"], name="meeting_day")
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("state__in", ["planned", "called", "held", "cancelled"])
                                ),
                                name="meeting_state_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("is_from_history", False),
                                        ("place__gt", ""),
                                        ("starts_at__isnull", False),
                                    ),
                                    models.Q(("history_source__gt", ""), ("is_from_history", True)),
                                    _connector="OR",
                                ),
                                name="meeting_live_has_hour_and_place",
                            ),
                            waymark.core.tenancy.RowSecurity(name="decisions_meeting_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="decisions_meeting_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="body_id",
                                name="decisions_meeting_body_id_key",
                                to_table="decisions_body",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="MatterHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("title", models.CharField(max_length=200)),
                        ("summary", models.TextField(blank=True, max_length=5000)),
                        ("link", models.UUIDField(default=uuid.uuid4)),
                        ("opened_on", models.DateField()),
                        ("closed_on", models.DateField(null=True)),
                        ("is_from_history", models.BooleanField(default=False)),
                        ("history_source", models.CharField(blank=True, max_length=300)),
                        ("published_at", models.DateTimeField(null=True)),
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
                                to="decisions.matter",
                            ),
                        ),
                        (
                            "published_by",
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
                            waymark.core.tenancy.RowSecurity(
                                name="decisions_matterhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="MeetingHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("held_on", models.DateField()),
                        ("starts_at", models.TimeField(null=True)),
                        ("place", models.CharField(blank=True, max_length=300)),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("planned", "In the calendar"),
                                    ("called", "Called"),
                                    ("held", "Held"),
                                    ("cancelled", "Cancelled"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("is_from_history", models.BooleanField(default=False)),
                        ("history_source", models.CharField(blank=True, max_length=300)),
                        ("published_at", models.DateTimeField(null=True)),
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
                            "body",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.body",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="decisions.meeting",
                            ),
                        ),
                        (
                            "published_by",
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
                            waymark.core.tenancy.RowSecurity(
                                name="decisions_meetinghistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PlanItem",
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
                        ("decide_from", models.DateField()),
                        ("decide_until", models.DateField()),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("draft", "Draft"),
                                    ("published", "On the plan"),
                                    ("deferred", "Put off"),
                                    ("withdrawn", "Withdrawn"),
                                    ("superseded", "Replaced"),
                                    ("for_decision", "For decision"),
                                    ("decided", "Decided"),
                                ],
                                max_length=12,
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
                            "body",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.body",
                            ),
                        ),
                        (
                            "matter",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.matter",
                            ),
                        ),
                        (
                            "meeting",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.meeting",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "indexes": [
                            models.Index(
                                fields=["authority", "decide_until"], name="plan_item_until"
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "state__in",
                                        [
                                            "draft",
                                            "published",
                                            "deferred",
                                            "withdrawn",
                                            "superseded",
                                            "for_decision",
                                            "decided",
                                        ],
                                    )
                                ),
                                name="plan_item_state_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("decide_until__gte", models.F("decide_from"))),
                                name="plan_item_period",
                            ),
                            waymark.core.tenancy.RowSecurity(name="decisions_planitem_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="decisions_planitem_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="matter_id",
                                name="decisions_planitem_matter_id_key",
                                to_table="decisions_matter",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="body_id",
                                name="decisions_planitem_body_id_key",
                                to_table="decisions_body",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="meeting_id",
                                name="decisions_planitem_meeting_id_key",
                                to_table="decisions_meeting",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PlanItemHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("title", models.CharField(max_length=200)),
                        ("decide_from", models.DateField()),
                        ("decide_until", models.DateField()),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("draft", "Draft"),
                                    ("published", "On the plan"),
                                    ("deferred", "Put off"),
                                    ("withdrawn", "Withdrawn"),
                                    ("superseded", "Replaced"),
                                    ("for_decision", "For decision"),
                                    ("decided", "Decided"),
                                ],
                                max_length=12,
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
                            "body",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.body",
                            ),
                        ),
                        (
                            "matter",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.matter",
                            ),
                        ),
                        (
                            "meeting",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.meeting",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="decisions.planitem",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="decisions_planitemhistoryevent_rls"
                            )
                        ],
                    },
                ),
            ],
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="decision",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="decision",
            name="update_update",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="decision",
            name="delete_delete",
        ),
        migrations.AddField(
            model_name="decision",
            name="matter",
            field=waymark.core.tenancy.TenantForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="decisions.matter",
            ),
        ),
        migrations.AddField(
            model_name="decisionhistoryevent",
            name="matter",
            field=waymark.core.tenancy.TenantForeignKey(
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="decisions.matter",
            ),
        ),
        migrations.AddField(
            model_name="decision",
            name="meeting",
            field=waymark.core.tenancy.TenantForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="decisions.meeting",
            ),
        ),
        migrations.AddField(
            model_name="decisionhistoryevent",
            name="meeting",
            field=waymark.core.tenancy.TenantForeignKey(
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="decisions.meeting",
            ),
        ),
        migrations.AddConstraint(
            model_name="decision",
            constraint=waymark.core.tenancy.TenantKey(
                column="matter_id",
                name="decisions_decision_matter_id_key",
                to_table="decisions_matter",
            ),
        ),
        migrations.AddConstraint(
            model_name="decision",
            constraint=waymark.core.tenancy.TenantKey(
                column="meeting_id",
                name="decisions_decision_meeting_id_key",
                to_table="decisions_meeting",
            ),
        ),
        waymark.core.operations.AddTriggers(
            triggers=[
                (
                    "decision",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_decisionhistoryevent" ("alternatives", "authority_id", "body_id", "confirms_id", "consultation_id", "decided_on", "finality", "history_source", "id", "is_from_history", "matter_id", "meeting_id", "option_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "published_by_id", "reasons", "recorded_at", "recorded_by_id", "reference", "report_edition_id", "report_read_at", "report_read_by_id", "review_on", "revision", "stage", "title", "wording") SELECT new_values."alternatives", new_values."authority_id", new_values."body_id", new_values."confirms_id", new_values."consultation_id", new_values."decided_on", new_values."finality", new_values."history_source", new_values."id", new_values."is_from_history", new_values."matter_id", new_values."meeting_id", new_values."option_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."published_at", new_values."published_by_id", new_values."reasons", new_values."recorded_at", new_values."recorded_by_id", new_values."reference", new_values."report_edition_id", new_values."report_read_at", new_values."report_read_by_id", new_values."review_on", new_values."revision", new_values."stage", new_values."title", new_values."wording" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="2c60a822389e704221b9f5b8022ac968c98fd72e",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_c5437",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_decision",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "decision",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_decisionhistoryevent" ("alternatives", "authority_id", "body_id", "confirms_id", "consultation_id", "decided_on", "finality", "history_source", "id", "is_from_history", "matter_id", "meeting_id", "option_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "published_by_id", "reasons", "recorded_at", "recorded_by_id", "reference", "report_edition_id", "report_read_at", "report_read_by_id", "review_on", "revision", "stage", "title", "wording") SELECT new_values."alternatives", new_values."authority_id", new_values."body_id", new_values."confirms_id", new_values."consultation_id", new_values."decided_on", new_values."finality", new_values."history_source", new_values."id", new_values."is_from_history", new_values."matter_id", new_values."meeting_id", new_values."option_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."published_at", new_values."published_by_id", new_values."reasons", new_values."recorded_at", new_values."recorded_by_id", new_values."reference", new_values."report_edition_id", new_values."report_read_at", new_values."report_read_by_id", new_values."review_on", new_values."revision", new_values."stage", new_values."title", new_values."wording" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="75b04618b5727c8b21265ab75d08c7e00c2b246b",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b017a",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_decision",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "decision",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_decisionhistoryevent" ("alternatives", "authority_id", "body_id", "confirms_id", "consultation_id", "decided_on", "finality", "history_source", "id", "is_from_history", "matter_id", "meeting_id", "option_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "published_by_id", "reasons", "recorded_at", "recorded_by_id", "reference", "report_edition_id", "report_read_at", "report_read_by_id", "review_on", "revision", "stage", "title", "wording") SELECT old_values."alternatives", old_values."authority_id", old_values."body_id", old_values."confirms_id", old_values."consultation_id", old_values."decided_on", old_values."finality", old_values."history_source", old_values."id", old_values."is_from_history", old_values."matter_id", old_values."meeting_id", old_values."option_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."published_at", old_values."published_by_id", old_values."reasons", old_values."recorded_at", old_values."recorded_by_id", old_values."reference", old_values."report_edition_id", old_values."report_read_at", old_values."report_read_by_id", old_values."review_on", old_values."revision", old_values."stage", old_values."title", old_values."wording" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="244873acd93fd7bcac6dc00b88f9de19ffc71522",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_e4cc5",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_decision",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "matter",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_matterhistoryevent" ("authority_id", "closed_on", "history_source", "id", "is_from_history", "link", "opened_on", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "published_by_id", "summary", "title") SELECT new_values."authority_id", new_values."closed_on", new_values."history_source", new_values."id", new_values."is_from_history", new_values."link", new_values."opened_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."published_at", new_values."published_by_id", new_values."summary", new_values."title" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="31b73661f3d560640ccb551ada1aea8c4c4fc16c",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_100b3",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_matter",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "matter",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_matterhistoryevent" ("authority_id", "closed_on", "history_source", "id", "is_from_history", "link", "opened_on", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "published_by_id", "summary", "title") SELECT new_values."authority_id", new_values."closed_on", new_values."history_source", new_values."id", new_values."is_from_history", new_values."link", new_values."opened_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."published_at", new_values."published_by_id", new_values."summary", new_values."title" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="37b3631667be38a4144bc711da15c996f227a0a4",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f460c",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_matter",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "matter",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_matterhistoryevent" ("authority_id", "closed_on", "history_source", "id", "is_from_history", "link", "opened_on", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "published_by_id", "summary", "title") SELECT old_values."authority_id", old_values."closed_on", old_values."history_source", old_values."id", old_values."is_from_history", old_values."link", old_values."opened_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."published_at", old_values."published_by_id", old_values."summary", old_values."title" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="998d0169b3b3294a5f42037269f449cdd73bdf1b",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_9a9b0",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_matter",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "meeting",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_meetinghistoryevent" ("authority_id", "body_id", "held_on", "history_source", "id", "is_from_history", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "published_at", "published_by_id", "starts_at", "state") SELECT new_values."authority_id", new_values."body_id", new_values."held_on", new_values."history_source", new_values."id", new_values."is_from_history", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."place", new_values."public_id", new_values."published_at", new_values."published_by_id", new_values."starts_at", new_values."state" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="9135ac2b1c876a526aa3758b0107b9e7420d8ab3",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_d1e6f",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_meeting",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "meeting",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_meetinghistoryevent" ("authority_id", "body_id", "held_on", "history_source", "id", "is_from_history", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "published_at", "published_by_id", "starts_at", "state") SELECT new_values."authority_id", new_values."body_id", new_values."held_on", new_values."history_source", new_values."id", new_values."is_from_history", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."place", new_values."public_id", new_values."published_at", new_values."published_by_id", new_values."starts_at", new_values."state" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="296226d0a0c3e2a8144fb3276e7b920acdd4d455",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ce335",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_meeting",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "meeting",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_meetinghistoryevent" ("authority_id", "body_id", "held_on", "history_source", "id", "is_from_history", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "published_at", "published_by_id", "starts_at", "state") SELECT old_values."authority_id", old_values."body_id", old_values."held_on", old_values."history_source", old_values."id", old_values."is_from_history", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."place", old_values."public_id", old_values."published_at", old_values."published_by_id", old_values."starts_at", old_values."state" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="25618f3e9ac403b408d790b920b4186a198d9926",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_26896",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_meeting",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "planitem",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_planitemhistoryevent" ("authority_id", "body_id", "decide_from", "decide_until", "id", "matter_id", "meeting_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "state", "title") SELECT new_values."authority_id", new_values."body_id", new_values."decide_from", new_values."decide_until", new_values."id", new_values."matter_id", new_values."meeting_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."state", new_values."title" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="e392cbe6e612cf8fb2a11b0f774535d0ce739377",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_2d410",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_planitem",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "planitem",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_planitemhistoryevent" ("authority_id", "body_id", "decide_from", "decide_until", "id", "matter_id", "meeting_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "state", "title") SELECT new_values."authority_id", new_values."body_id", new_values."decide_from", new_values."decide_until", new_values."id", new_values."matter_id", new_values."meeting_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."state", new_values."title" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="319512182dc0d950ff1697f4f3707541e7c66e2d",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_3d3df",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_planitem",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "planitem",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_planitemhistoryevent" ("authority_id", "body_id", "decide_from", "decide_until", "id", "matter_id", "meeting_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "state", "title") SELECT old_values."authority_id", old_values."body_id", old_values."decide_from", old_values."decide_until", old_values."id", old_values."matter_id", old_values."meeting_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."state", old_values."title" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="10f1109f4600f4213aa59d130ab4b5bc71fefc3b",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_58170",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_planitem",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
