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
        ("consultations", "0001_squashed_0012_officers_scores"),
        ("decisions", "0002_matters_plans_and_meetings"),
    ]

    operations = [
        waymark.core.operations.CreateModels(
            models=[
                migrations.CreateModel(
                    name="KeyThreshold",
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
                        ("amount", models.DecimalField(decimal_places=2, max_digits=14, null=True)),
                        ("percent", models.DecimalField(decimal_places=2, max_digits=5, null=True)),
                        ("wards", models.PositiveSmallIntegerField(default=2)),
                        ("starts_on", models.DateField()),
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
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("amount__gt", 0),
                                    models.Q(("percent__gt", 0), ("percent__lte", 100)),
                                    _connector="OR",
                                ),
                                name="key_threshold_says_something",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("wards__gte", 1), ("wards__lte", 2)),
                                name="key_threshold_wards",
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "starts_on"), name="key_threshold_start_once"
                            ),
                            waymark.core.tenancy.RowSecurity(name="decisions_keythreshold_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="decisions_keythreshold_tenant"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="MatterConsultation",
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
                            "matter",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.matter",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "matter", "consultation"),
                                name="matter_consultation_once",
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="decisions_matterconsultation_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="decisions_matterconsultation_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="matter_id",
                                name="decisions_matterconsultation_matter_id_key",
                                to_table="decisions_matter",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="consultation_id",
                                name="decisions_matterconsultation_consultation_id_key",
                                to_table="consultations_consultation",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Notice",
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
                            "kind",
                            models.CharField(
                                choices=[
                                    ("key_decision", "Notice of a key decision"),
                                    ("private_meeting", "Notice of a private meeting"),
                                    (
                                        "private_meeting_second",
                                        "Second notice of a private meeting",
                                    ),
                                    ("public_meeting", "Notice of a public meeting"),
                                    ("agenda", "Agenda and reports"),
                                    ("general_exception", "Notice of general exception"),
                                    ("special_urgency", "Notice of special urgency"),
                                    (
                                        "private_at_short_notice",
                                        "Notice of a private meeting at short notice",
                                    ),
                                ],
                                max_length=30,
                            ),
                        ),
                        ("wording", models.TextField(max_length=20000)),
                        ("checksum", models.CharField(max_length=64)),
                        ("reasons", models.TextField(blank=True, max_length=5000)),
                        ("representations", models.TextField(blank=True, max_length=5000)),
                        ("response", models.TextField(blank=True, max_length=5000)),
                        ("told", models.CharField(blank=True, max_length=300)),
                        ("told_on", models.DateField(null=True)),
                        (
                            "agreed_office",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("scrutiny_chair", "Chair of the scrutiny committee"),
                                    ("authority_chair", "Chair of the authority"),
                                    ("authority_vice_chair", "Vice-chair of the authority"),
                                ],
                                max_length=24,
                            ),
                        ),
                        ("agreed_by", models.CharField(blank=True, max_length=200)),
                        ("agreed_on", models.DateField(null=True)),
                        ("for_day", models.DateField()),
                        ("latest_on", models.DateField(null=True)),
                        ("correction_reason", models.CharField(blank=True, max_length=500)),
                        ("published_on", models.DateField()),
                        ("published_at", models.DateTimeField()),
                        ("is_from_history", models.BooleanField(default=False)),
                        ("history_source", models.CharField(blank=True, max_length=300)),
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
                            "corrects",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.notice",
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
                        (
                            "plan_item",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.planitem",
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
                            models.Index(fields=["authority", "plan_item"], name="notice_of_item"),
                            models.Index(fields=["authority", "meeting"], name="notice_of_meeting"),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "kind__in",
                                        [
                                            "key_decision",
                                            "private_meeting",
                                            "private_meeting_second",
                                            "public_meeting",
                                            "agenda",
                                            "general_exception",
                                            "special_urgency",
                                            "private_at_short_notice",
                                        ],
                                    )
                                ),
                                name="notice_kind_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "agreed_office__in",
                                        [
                                            "scrutiny_chair",
                                            "authority_chair",
                                            "authority_vice_chair",
                                            "",
                                        ],
                                    )
                                ),
                                name="notice_agreer_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("meeting__isnull", False), ("plan_item__isnull", True)
                                    ),
                                    models.Q(
                                        ("meeting__isnull", True), ("plan_item__isnull", False)
                                    ),
                                    _connector="OR",
                                ),
                                name="notice_is_of_one_thing",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        (
                                            "kind__in",
                                            ["private_at_short_notice", "special_urgency"],
                                        ),
                                        _negated=True,
                                    ),
                                    ("is_from_history", True),
                                    models.Q(
                                        ("agreed_by__gt", ""),
                                        ("agreed_office__gt", ""),
                                        ("agreed_on__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="notice_agreement_is_complete",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("kind", "general_exception"), _negated=True),
                                    ("is_from_history", True),
                                    models.Q(("told__gt", ""), ("told_on__isnull", False)),
                                    _connector="OR",
                                ),
                                name="notice_scrutiny_was_told",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        (
                                            "kind__in",
                                            [
                                                "general_exception",
                                                "private_at_short_notice",
                                                "private_meeting",
                                                "private_meeting_second",
                                                "special_urgency",
                                            ],
                                        ),
                                        _negated=True,
                                    ),
                                    ("is_from_history", True),
                                    ("reasons__gt", ""),
                                    _connector="OR",
                                ),
                                name="notice_gives_reasons",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("corrects__isnull", True),
                                    ("correction_reason__gt", ""),
                                    _connector="OR",
                                ),
                                name="notice_correction_gives_reason",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("is_from_history", False),
                                    ("history_source__gt", ""),
                                    _connector="OR",
                                ),
                                name="notice_history_has_source",
                            ),
                            waymark.core.tenancy.RowSecurity(name="decisions_notice_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="decisions_notice_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="plan_item_id",
                                name="decisions_notice_plan_item_id_key",
                                to_table="decisions_planitem",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="meeting_id",
                                name="decisions_notice_meeting_id_key",
                                to_table="decisions_meeting",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="corrects_id",
                                name="decisions_notice_corrects_id_key",
                                to_table="decisions_notice",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="NoticePeriod",
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
                            "kind",
                            models.CharField(
                                choices=[
                                    ("key_decision", "Notice of a key decision"),
                                    ("private_meeting", "Notice of a private meeting"),
                                    (
                                        "private_meeting_second",
                                        "Second notice of a private meeting",
                                    ),
                                    ("public_meeting", "Notice of a public meeting"),
                                    ("agenda", "Agenda and reports"),
                                    ("general_exception", "Notice of general exception"),
                                    ("special_urgency", "Notice of special urgency"),
                                    (
                                        "private_at_short_notice",
                                        "Notice of a private meeting at short notice",
                                    ),
                                ],
                                max_length=30,
                            ),
                        ),
                        ("days", models.PositiveSmallIntegerField()),
                        (
                            "counting",
                            models.CharField(
                                choices=[
                                    ("calendar", "Every day counts"),
                                    ("working", "Monday to Friday, without bank holidays"),
                                ],
                                max_length=8,
                            ),
                        ),
                        ("starts_on", models.DateField()),
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
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "kind__in",
                                        [
                                            "key_decision",
                                            "private_meeting",
                                            "private_meeting_second",
                                            "public_meeting",
                                            "agenda",
                                            "general_exception",
                                            "special_urgency",
                                            "private_at_short_notice",
                                        ],
                                    )
                                ),
                                name="notice_period_kind_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("counting__in", ["calendar", "working"])),
                                name="notice_period_counting_known",
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "kind", "starts_on"),
                                name="notice_period_start_once",
                            ),
                            waymark.core.tenancy.RowSecurity(name="decisions_noticeperiod_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="decisions_noticeperiod_tenant"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="KeyThresholdHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("amount", models.DecimalField(decimal_places=2, max_digits=14, null=True)),
                        ("percent", models.DecimalField(decimal_places=2, max_digits=5, null=True)),
                        ("wards", models.PositiveSmallIntegerField(default=2)),
                        ("starts_on", models.DateField()),
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
                                to="decisions.keythreshold",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="decisions_keythresholdhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="MatterConsultationHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
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
                            "matter",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.matter",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="decisions.matterconsultation",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="decisions_matterconsultationhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="NoticeHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("key_decision", "Notice of a key decision"),
                                    ("private_meeting", "Notice of a private meeting"),
                                    (
                                        "private_meeting_second",
                                        "Second notice of a private meeting",
                                    ),
                                    ("public_meeting", "Notice of a public meeting"),
                                    ("agenda", "Agenda and reports"),
                                    ("general_exception", "Notice of general exception"),
                                    ("special_urgency", "Notice of special urgency"),
                                    (
                                        "private_at_short_notice",
                                        "Notice of a private meeting at short notice",
                                    ),
                                ],
                                max_length=30,
                            ),
                        ),
                        ("wording", models.TextField(max_length=20000)),
                        ("checksum", models.CharField(max_length=64)),
                        ("reasons", models.TextField(blank=True, max_length=5000)),
                        ("representations", models.TextField(blank=True, max_length=5000)),
                        ("response", models.TextField(blank=True, max_length=5000)),
                        ("told", models.CharField(blank=True, max_length=300)),
                        ("told_on", models.DateField(null=True)),
                        (
                            "agreed_office",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("scrutiny_chair", "Chair of the scrutiny committee"),
                                    ("authority_chair", "Chair of the authority"),
                                    ("authority_vice_chair", "Vice-chair of the authority"),
                                ],
                                max_length=24,
                            ),
                        ),
                        ("agreed_by", models.CharField(blank=True, max_length=200)),
                        ("agreed_on", models.DateField(null=True)),
                        ("for_day", models.DateField()),
                        ("latest_on", models.DateField(null=True)),
                        ("correction_reason", models.CharField(blank=True, max_length=500)),
                        ("published_on", models.DateField()),
                        ("published_at", models.DateTimeField()),
                        ("is_from_history", models.BooleanField(default=False)),
                        ("history_source", models.CharField(blank=True, max_length=300)),
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
                            "corrects",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.notice",
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
                                to="decisions.notice",
                            ),
                        ),
                        (
                            "plan_item",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.planitem",
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
                                name="decisions_noticehistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="NoticePeriodHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("key_decision", "Notice of a key decision"),
                                    ("private_meeting", "Notice of a private meeting"),
                                    (
                                        "private_meeting_second",
                                        "Second notice of a private meeting",
                                    ),
                                    ("public_meeting", "Notice of a public meeting"),
                                    ("agenda", "Agenda and reports"),
                                    ("general_exception", "Notice of general exception"),
                                    ("special_urgency", "Notice of special urgency"),
                                    (
                                        "private_at_short_notice",
                                        "Notice of a private meeting at short notice",
                                    ),
                                ],
                                max_length=30,
                            ),
                        ),
                        ("days", models.PositiveSmallIntegerField()),
                        (
                            "counting",
                            models.CharField(
                                choices=[
                                    ("calendar", "Every day counts"),
                                    ("working", "Monday to Friday, without bank holidays"),
                                ],
                                max_length=8,
                            ),
                        ),
                        ("starts_on", models.DateField()),
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
                                to="decisions.noticeperiod",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="decisions_noticeperiodhistoryevent_rls"
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
        pgtrigger.migrations.RemoveTrigger(
            model_name="planitem",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="planitem",
            name="update_update",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="planitem",
            name="delete_delete",
        ),
        migrations.AddField(
            model_name="decision",
            name="plan_item",
            field=waymark.core.tenancy.TenantForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="decisions.planitem",
            ),
        ),
        migrations.AddField(
            model_name="decisionhistoryevent",
            name="plan_item",
            field=waymark.core.tenancy.TenantForeignKey(
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="decisions.planitem",
            ),
        ),
        migrations.AddField(
            model_name="planitem",
            name="assessed_by",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="planitem",
            name="assessed_on",
            field=models.DateField(null=True),
        ),
        migrations.AddField(
            model_name="planitem",
            name="budget_line",
            field=models.CharField(blank=True, max_length=200),
        ),
        migrations.AddField(
            model_name="planitem",
            name="budget_line_value",
            field=models.DecimalField(decimal_places=2, max_digits=14, null=True),
        ),
        migrations.AddField(
            model_name="planitem",
            name="contact",
            field=models.CharField(blank=True, max_length=300),
        ),
        migrations.AddField(
            model_name="planitem",
            name="decision_maker",
            field=models.TextField(blank=True, max_length=2000),
        ),
        migrations.AddField(
            model_name="planitem",
            name="documents",
            field=models.TextField(blank=True, max_length=2000),
        ),
        migrations.AddField(
            model_name="planitem",
            name="history_source",
            field=models.CharField(blank=True, max_length=300),
        ),
        migrations.AddField(
            model_name="planitem",
            name="is_from_history",
            field=models.BooleanField(default=False),
        ),
        migrations.AddField(
            model_name="planitem",
            name="is_key",
            field=models.BooleanField(null=True),
        ),
        migrations.AddField(
            model_name="planitem",
            name="is_private",
            field=models.BooleanField(default=False),
        ),
        migrations.AddField(
            model_name="planitem",
            name="is_whole_area",
            field=models.BooleanField(default=False),
        ),
        migrations.AddField(
            model_name="planitem",
            name="limb",
            field=models.CharField(
                blank=True,
                choices=[
                    ("financial", "Money"),
                    ("wards", "Two or more wards"),
                    ("both", "Money, and two or more wards"),
                ],
                max_length=12,
            ),
        ),
        migrations.AddField(
            model_name="planitem",
            name="moved_on",
            field=models.DateField(null=True),
        ),
        migrations.AddField(
            model_name="planitem",
            name="private_reason",
            field=models.TextField(blank=True, max_length=2000),
        ),
        migrations.AddField(
            model_name="planitem",
            name="published_at",
            field=models.DateTimeField(null=True),
        ),
        migrations.AddField(
            model_name="planitem",
            name="published_by",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="planitem",
            name="route",
            field=models.CharField(
                choices=[
                    ("normal", "Full notice"),
                    ("general_exception", "General exception"),
                    ("special_urgency", "Special urgency"),
                ],
                default="normal",
                max_length=20,
            ),
        ),
        migrations.AddField(
            model_name="planitem",
            name="state_reason",
            field=models.TextField(blank=True, max_length=2000),
        ),
        migrations.AddField(
            model_name="planitem",
            name="superseded_by",
            field=waymark.core.tenancy.TenantForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="decisions.planitem",
            ),
        ),
        migrations.AddField(
            model_name="planitem",
            name="threshold_applied",
            field=models.CharField(blank=True, max_length=200),
        ),
        migrations.AddField(
            model_name="planitem",
            name="value",
            field=models.DecimalField(decimal_places=2, max_digits=14, null=True),
        ),
        migrations.AddField(
            model_name="planitem",
            name="wards",
            field=django.contrib.postgres.fields.ArrayField(
                base_field=models.CharField(max_length=100), blank=True, default=list, size=None
            ),
        ),
        migrations.AddField(
            model_name="planitemhistoryevent",
            name="assessed_by",
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
            model_name="planitemhistoryevent",
            name="assessed_on",
            field=models.DateField(null=True),
        ),
        migrations.AddField(
            model_name="planitemhistoryevent",
            name="budget_line",
            field=models.CharField(blank=True, max_length=200),
        ),
        migrations.AddField(
            model_name="planitemhistoryevent",
            name="budget_line_value",
            field=models.DecimalField(decimal_places=2, max_digits=14, null=True),
        ),
        migrations.AddField(
            model_name="planitemhistoryevent",
            name="contact",
            field=models.CharField(blank=True, max_length=300),
        ),
        migrations.AddField(
            model_name="planitemhistoryevent",
            name="decision_maker",
            field=models.TextField(blank=True, max_length=2000),
        ),
        migrations.AddField(
            model_name="planitemhistoryevent",
            name="documents",
            field=models.TextField(blank=True, max_length=2000),
        ),
        migrations.AddField(
            model_name="planitemhistoryevent",
            name="history_source",
            field=models.CharField(blank=True, max_length=300),
        ),
        migrations.AddField(
            model_name="planitemhistoryevent",
            name="is_from_history",
            field=models.BooleanField(default=False),
        ),
        migrations.AddField(
            model_name="planitemhistoryevent",
            name="is_key",
            field=models.BooleanField(null=True),
        ),
        migrations.AddField(
            model_name="planitemhistoryevent",
            name="is_private",
            field=models.BooleanField(default=False),
        ),
        migrations.AddField(
            model_name="planitemhistoryevent",
            name="is_whole_area",
            field=models.BooleanField(default=False),
        ),
        migrations.AddField(
            model_name="planitemhistoryevent",
            name="limb",
            field=models.CharField(
                blank=True,
                choices=[
                    ("financial", "Money"),
                    ("wards", "Two or more wards"),
                    ("both", "Money, and two or more wards"),
                ],
                max_length=12,
            ),
        ),
        migrations.AddField(
            model_name="planitemhistoryevent",
            name="moved_on",
            field=models.DateField(null=True),
        ),
        migrations.AddField(
            model_name="planitemhistoryevent",
            name="private_reason",
            field=models.TextField(blank=True, max_length=2000),
        ),
        migrations.AddField(
            model_name="planitemhistoryevent",
            name="published_at",
            field=models.DateTimeField(null=True),
        ),
        migrations.AddField(
            model_name="planitemhistoryevent",
            name="published_by",
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
            model_name="planitemhistoryevent",
            name="route",
            field=models.CharField(
                choices=[
                    ("normal", "Full notice"),
                    ("general_exception", "General exception"),
                    ("special_urgency", "Special urgency"),
                ],
                default="normal",
                max_length=20,
            ),
        ),
        migrations.AddField(
            model_name="planitemhistoryevent",
            name="state_reason",
            field=models.TextField(blank=True, max_length=2000),
        ),
        migrations.AddField(
            model_name="planitemhistoryevent",
            name="superseded_by",
            field=waymark.core.tenancy.TenantForeignKey(
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="decisions.planitem",
            ),
        ),
        migrations.AddField(
            model_name="planitemhistoryevent",
            name="threshold_applied",
            field=models.CharField(blank=True, max_length=200),
        ),
        migrations.AddField(
            model_name="planitemhistoryevent",
            name="value",
            field=models.DecimalField(decimal_places=2, max_digits=14, null=True),
        ),
        migrations.AddField(
            model_name="planitemhistoryevent",
            name="wards",
            field=django.contrib.postgres.fields.ArrayField(
                base_field=models.CharField(max_length=100), blank=True, default=list, size=None
            ),
        ),
        migrations.AddConstraint(
            model_name="decision",
            constraint=waymark.core.tenancy.TenantKey(
                column="plan_item_id",
                name="decisions_decision_plan_item_id_key",
                to_table="decisions_planitem",
            ),
        ),
        migrations.AddConstraint(
            model_name="planitem",
            constraint=models.CheckConstraint(
                condition=models.Q(("limb__in", ["financial", "wards", "both", ""])),
                name="plan_item_limb_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="planitem",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("route__in", ["normal", "general_exception", "special_urgency"])
                ),
                name="plan_item_route_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="planitem",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("is_key", True), ("limb__gt", "")),
                    models.Q(("is_from_history", True), ("is_key", True)),
                    models.Q(("limb", ""), models.Q(("is_key", True), _negated=True)),
                    _connector="OR",
                ),
                name="plan_item_key_has_limb",
            ),
        ),
        migrations.AddConstraint(
            model_name="planitem",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("published_at__isnull", True),
                    ("is_from_history", True),
                    ("is_key__isnull", False),
                    _connector="OR",
                ),
                name="plan_item_assessed_before_publishing",
            ),
        ),
        migrations.AddConstraint(
            model_name="planitem",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("is_private", False), ("private_reason__gt", ""), _connector="OR"
                ),
                name="plan_item_private_has_reason",
            ),
        ),
        migrations.AddConstraint(
            model_name="planitem",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("budget_line_value__isnull", True),
                    ("budget_line_value__gt", 0),
                    _connector="OR",
                ),
                name="plan_item_budget_is_positive",
            ),
        ),
        migrations.AddConstraint(
            model_name="planitem",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("is_from_history", False), ("history_source__gt", ""), _connector="OR"
                ),
                name="plan_item_history_has_source",
            ),
        ),
        migrations.AddConstraint(
            model_name="planitem",
            constraint=waymark.core.tenancy.TenantKey(
                column="superseded_by_id",
                name="decisions_planitem_superseded_by_id_key",
                to_table="decisions_planitem",
            ),
        ),
        waymark.core.operations.AddTriggers(
            triggers=[
                (
                    "decision",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_decisionhistoryevent" ("alternatives", "authority_id", "body_id", "confirms_id", "consultation_id", "decided_on", "finality", "history_source", "id", "is_from_history", "matter_id", "meeting_id", "option_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_item_id", "public_id", "published_at", "published_by_id", "reasons", "recorded_at", "recorded_by_id", "reference", "report_edition_id", "report_read_at", "report_read_by_id", "review_on", "revision", "stage", "title", "wording") SELECT new_values."alternatives", new_values."authority_id", new_values."body_id", new_values."confirms_id", new_values."consultation_id", new_values."decided_on", new_values."finality", new_values."history_source", new_values."id", new_values."is_from_history", new_values."matter_id", new_values."meeting_id", new_values."option_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."plan_item_id", new_values."public_id", new_values."published_at", new_values."published_by_id", new_values."reasons", new_values."recorded_at", new_values."recorded_by_id", new_values."reference", new_values."report_edition_id", new_values."report_read_at", new_values."report_read_by_id", new_values."review_on", new_values."revision", new_values."stage", new_values."title", new_values."wording" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="bf2970b6f8a34242ddd5da2bc111018f36e75ba7",
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_decisionhistoryevent" ("alternatives", "authority_id", "body_id", "confirms_id", "consultation_id", "decided_on", "finality", "history_source", "id", "is_from_history", "matter_id", "meeting_id", "option_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_item_id", "public_id", "published_at", "published_by_id", "reasons", "recorded_at", "recorded_by_id", "reference", "report_edition_id", "report_read_at", "report_read_by_id", "review_on", "revision", "stage", "title", "wording") SELECT new_values."alternatives", new_values."authority_id", new_values."body_id", new_values."confirms_id", new_values."consultation_id", new_values."decided_on", new_values."finality", new_values."history_source", new_values."id", new_values."is_from_history", new_values."matter_id", new_values."meeting_id", new_values."option_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."plan_item_id", new_values."public_id", new_values."published_at", new_values."published_by_id", new_values."reasons", new_values."recorded_at", new_values."recorded_by_id", new_values."reference", new_values."report_edition_id", new_values."report_read_at", new_values."report_read_by_id", new_values."review_on", new_values."revision", new_values."stage", new_values."title", new_values."wording" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c3105abeae2e08eba0d280959f48f5a5448ea152",
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_decisionhistoryevent" ("alternatives", "authority_id", "body_id", "confirms_id", "consultation_id", "decided_on", "finality", "history_source", "id", "is_from_history", "matter_id", "meeting_id", "option_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_item_id", "public_id", "published_at", "published_by_id", "reasons", "recorded_at", "recorded_by_id", "reference", "report_edition_id", "report_read_at", "report_read_by_id", "review_on", "revision", "stage", "title", "wording") SELECT old_values."alternatives", old_values."authority_id", old_values."body_id", old_values."confirms_id", old_values."consultation_id", old_values."decided_on", old_values."finality", old_values."history_source", old_values."id", old_values."is_from_history", old_values."matter_id", old_values."meeting_id", old_values."option_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."plan_item_id", old_values."public_id", old_values."published_at", old_values."published_by_id", old_values."reasons", old_values."recorded_at", old_values."recorded_by_id", old_values."reference", old_values."report_edition_id", old_values."report_read_at", old_values."report_read_by_id", old_values."review_on", old_values."revision", old_values."stage", old_values."title", old_values."wording" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="5f0c67ddf2cae328a2a0ab70403a9f8bcd7fe73b",
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
                    "planitem",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_planitemhistoryevent" ("assessed_by_id", "assessed_on", "authority_id", "body_id", "budget_line", "budget_line_value", "contact", "decide_from", "decide_until", "decision_maker", "documents", "history_source", "id", "is_from_history", "is_key", "is_private", "is_whole_area", "limb", "matter_id", "meeting_id", "moved_on", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "private_reason", "public_id", "published_at", "published_by_id", "route", "state", "state_reason", "superseded_by_id", "threshold_applied", "title", "value", "wards") SELECT new_values."assessed_by_id", new_values."assessed_on", new_values."authority_id", new_values."body_id", new_values."budget_line", new_values."budget_line_value", new_values."contact", new_values."decide_from", new_values."decide_until", new_values."decision_maker", new_values."documents", new_values."history_source", new_values."id", new_values."is_from_history", new_values."is_key", new_values."is_private", new_values."is_whole_area", new_values."limb", new_values."matter_id", new_values."meeting_id", new_values."moved_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."private_reason", new_values."public_id", new_values."published_at", new_values."published_by_id", new_values."route", new_values."state", new_values."state_reason", new_values."superseded_by_id", new_values."threshold_applied", new_values."title", new_values."value", new_values."wards" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="a65eb580e410386c1321f0ee7416f097c20ddfd2",
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_planitemhistoryevent" ("assessed_by_id", "assessed_on", "authority_id", "body_id", "budget_line", "budget_line_value", "contact", "decide_from", "decide_until", "decision_maker", "documents", "history_source", "id", "is_from_history", "is_key", "is_private", "is_whole_area", "limb", "matter_id", "meeting_id", "moved_on", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "private_reason", "public_id", "published_at", "published_by_id", "route", "state", "state_reason", "superseded_by_id", "threshold_applied", "title", "value", "wards") SELECT new_values."assessed_by_id", new_values."assessed_on", new_values."authority_id", new_values."body_id", new_values."budget_line", new_values."budget_line_value", new_values."contact", new_values."decide_from", new_values."decide_until", new_values."decision_maker", new_values."documents", new_values."history_source", new_values."id", new_values."is_from_history", new_values."is_key", new_values."is_private", new_values."is_whole_area", new_values."limb", new_values."matter_id", new_values."meeting_id", new_values."moved_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."private_reason", new_values."public_id", new_values."published_at", new_values."published_by_id", new_values."route", new_values."state", new_values."state_reason", new_values."superseded_by_id", new_values."threshold_applied", new_values."title", new_values."value", new_values."wards" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="ee5573e4e85ebb9623b8a334ae352104ccf7ed2f",
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_planitemhistoryevent" ("assessed_by_id", "assessed_on", "authority_id", "body_id", "budget_line", "budget_line_value", "contact", "decide_from", "decide_until", "decision_maker", "documents", "history_source", "id", "is_from_history", "is_key", "is_private", "is_whole_area", "limb", "matter_id", "meeting_id", "moved_on", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "private_reason", "public_id", "published_at", "published_by_id", "route", "state", "state_reason", "superseded_by_id", "threshold_applied", "title", "value", "wards") SELECT old_values."assessed_by_id", old_values."assessed_on", old_values."authority_id", old_values."body_id", old_values."budget_line", old_values."budget_line_value", old_values."contact", old_values."decide_from", old_values."decide_until", old_values."decision_maker", old_values."documents", old_values."history_source", old_values."id", old_values."is_from_history", old_values."is_key", old_values."is_private", old_values."is_whole_area", old_values."limb", old_values."matter_id", old_values."meeting_id", old_values."moved_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."private_reason", old_values."public_id", old_values."published_at", old_values."published_by_id", old_values."route", old_values."state", old_values."state_reason", old_values."superseded_by_id", old_values."threshold_applied", old_values."title", old_values."value", old_values."wards" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="f1a18cc746bdea818ee8d1534f7eaa76d856a7c2",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_58170",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_planitem",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "keythreshold",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_keythresholdhistoryevent" ("amount", "authority_id", "id", "percent", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "starts_on", "wards") SELECT new_values."amount", new_values."authority_id", new_values."id", new_values."percent", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."starts_on", new_values."wards" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="66621dfaff74a8cf8d79909e463fdbfa6837e6dc",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_2aeb5",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_keythreshold",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "keythreshold",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_keythresholdhistoryevent" ("amount", "authority_id", "id", "percent", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "starts_on", "wards") SELECT new_values."amount", new_values."authority_id", new_values."id", new_values."percent", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."starts_on", new_values."wards" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="e537d1a708d645a841711fdbea98ef6207cd1b9c",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ce7a3",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_keythreshold",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "keythreshold",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_keythresholdhistoryevent" ("amount", "authority_id", "id", "percent", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "starts_on", "wards") SELECT old_values."amount", old_values."authority_id", old_values."id", old_values."percent", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."starts_on", old_values."wards" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="c75407361a56bf0ed453b772e9324afda19876cb",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_996ea",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_keythreshold",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "matterconsultation",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_matterconsultationhistoryevent" ("authority_id", "consultation_id", "id", "matter_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."authority_id", new_values."consultation_id", new_values."id", new_values."matter_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="d505d7e825e3aad10f9c52afaa2af7c042bd3f4d",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e3c25",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_matterconsultation",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "matterconsultation",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_matterconsultationhistoryevent" ("authority_id", "consultation_id", "id", "matter_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."authority_id", new_values."consultation_id", new_values."id", new_values."matter_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="43fffd69f0c2f6b247d8e2d7e18eae36130b8afc",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_0a343",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_matterconsultation",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "matterconsultation",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_matterconsultationhistoryevent" ("authority_id", "consultation_id", "id", "matter_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT old_values."authority_id", old_values."consultation_id", old_values."id", old_values."matter_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="a783f1b1df27f5a46dbbb0b2be92338eb4eaf5d9",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_2e4fd",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_matterconsultation",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "notice",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_noticehistoryevent" ("agreed_by", "agreed_office", "agreed_on", "authority_id", "checksum", "correction_reason", "corrects_id", "for_day", "history_source", "id", "is_from_history", "kind", "latest_on", "meeting_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_item_id", "public_id", "published_at", "published_by_id", "published_on", "reasons", "representations", "response", "told", "told_on", "wording") SELECT new_values."agreed_by", new_values."agreed_office", new_values."agreed_on", new_values."authority_id", new_values."checksum", new_values."correction_reason", new_values."corrects_id", new_values."for_day", new_values."history_source", new_values."id", new_values."is_from_history", new_values."kind", new_values."latest_on", new_values."meeting_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."plan_item_id", new_values."public_id", new_values."published_at", new_values."published_by_id", new_values."published_on", new_values."reasons", new_values."representations", new_values."response", new_values."told", new_values."told_on", new_values."wording" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="4a6730a2cb94dcd28bfbe496b21b08285a925441",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_eb698",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_notice",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "notice",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_noticehistoryevent" ("agreed_by", "agreed_office", "agreed_on", "authority_id", "checksum", "correction_reason", "corrects_id", "for_day", "history_source", "id", "is_from_history", "kind", "latest_on", "meeting_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_item_id", "public_id", "published_at", "published_by_id", "published_on", "reasons", "representations", "response", "told", "told_on", "wording") SELECT new_values."agreed_by", new_values."agreed_office", new_values."agreed_on", new_values."authority_id", new_values."checksum", new_values."correction_reason", new_values."corrects_id", new_values."for_day", new_values."history_source", new_values."id", new_values."is_from_history", new_values."kind", new_values."latest_on", new_values."meeting_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."plan_item_id", new_values."public_id", new_values."published_at", new_values."published_by_id", new_values."published_on", new_values."reasons", new_values."representations", new_values."response", new_values."told", new_values."told_on", new_values."wording" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="a2917d1508426d3b48c352a5700796eeee7c2adc",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_880d4",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_notice",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "notice",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_noticehistoryevent" ("agreed_by", "agreed_office", "agreed_on", "authority_id", "checksum", "correction_reason", "corrects_id", "for_day", "history_source", "id", "is_from_history", "kind", "latest_on", "meeting_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_item_id", "public_id", "published_at", "published_by_id", "published_on", "reasons", "representations", "response", "told", "told_on", "wording") SELECT old_values."agreed_by", old_values."agreed_office", old_values."agreed_on", old_values."authority_id", old_values."checksum", old_values."correction_reason", old_values."corrects_id", old_values."for_day", old_values."history_source", old_values."id", old_values."is_from_history", old_values."kind", old_values."latest_on", old_values."meeting_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."plan_item_id", old_values."public_id", old_values."published_at", old_values."published_by_id", old_values."published_on", old_values."reasons", old_values."representations", old_values."response", old_values."told", old_values."told_on", old_values."wording" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="dce96b94158e2919cc6a8f9271b4c122906954ea",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_cc4fa",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_notice",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "noticeperiod",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_noticeperiodhistoryevent" ("authority_id", "counting", "days", "id", "kind", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "starts_on") SELECT new_values."authority_id", new_values."counting", new_values."days", new_values."id", new_values."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."starts_on" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="3302412655440a44248e18a90cfb05fda1159f6a",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_74fab",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_noticeperiod",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "noticeperiod",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_noticeperiodhistoryevent" ("authority_id", "counting", "days", "id", "kind", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "starts_on") SELECT new_values."authority_id", new_values."counting", new_values."days", new_values."id", new_values."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."starts_on" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c802e8aa2521cddff7e7744139de4870cfb017f4",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_394f6",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_noticeperiod",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "noticeperiod",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_noticeperiodhistoryevent" ("authority_id", "counting", "days", "id", "kind", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "starts_on") SELECT old_values."authority_id", old_values."counting", old_values."days", old_values."id", old_values."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."starts_on" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="cad6eea218e2177967dbd3bf3af7fa2c11299d79",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_d339f",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_noticeperiod",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
