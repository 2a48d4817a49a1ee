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
        ("consultations", "0004_languages_preview_areas"),
        ("documents", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="Approval",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("sha256", models.CharField(max_length=64)),
                (
                    "outcome",
                    models.CharField(
                        choices=[
                            ("waiting", "waiting"),
                            ("approved", "approved"),
                            ("returned", "returned"),
                            ("void", "void"),
                        ],
                        max_length=10,
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=1000)),
                ("asked_at", models.DateTimeField()),
                ("settled_at", models.DateTimeField(null=True)),
                ("reason", models.CharField(blank=True, max_length=1000)),
                ("is_alone", models.BooleanField(default=False)),
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
                    "consultation",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.consultation",
                    ),
                ),
                (
                    "settled_by",
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
                    models.CheckConstraint(
                        condition=models.Q(
                            ("outcome__in", ["waiting", "approved", "returned", "void"])
                        ),
                        name="approval_outcome_known",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("outcome__in", ["waiting", "approved"])),
                        fields=("authority", "consultation"),
                        name="approval_one_standing",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("outcome", "waiting"), ("settled_at__isnull", True)),
                            models.Q(
                                models.Q(("outcome", "waiting"), _negated=True),
                                ("settled_at__isnull", False),
                            ),
                            _connector="OR",
                        ),
                        name="approval_settled_once_decided",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("outcome", "approved"), _negated=True),
                            models.Q(("settled_by", models.F("asked_by")), _negated=True),
                            models.Q(("is_alone", True), ("reason__gt", "")),
                            _connector="OR",
                        ),
                        name="approval_by_another_or_with_reason",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("outcome", "returned"), _negated=True),
                            ("reason__gt", ""),
                            _connector="OR",
                        ),
                        name="approval_returned_with_reason",
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_approval_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_approval_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="consultation_id",
                        name="consultations_approval_consultation_id_key",
                        to_table="consultations_consultation",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="CalendarPeriod",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("school_holiday", "School holiday"),
                            ("pre_election", "Time before an election"),
                        ],
                        max_length=20,
                    ),
                ),
                ("label", models.CharField(max_length=120)),
                ("first_day", models.DateField()),
                ("last_day", models.DateField()),
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
                        condition=models.Q(("kind__in", ["school_holiday", "pre_election"])),
                        name="calendar_period_kind_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("last_day__gte", models.F("first_day"))),
                        name="calendar_period_in_order",
                    ),
                    models.UniqueConstraint(
                        fields=("authority", "kind", "label", "first_day"),
                        name="calendar_period_unique",
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_calendarperiod_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_calendarperiod_tenant"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="CategoryMerge",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("reason", models.CharField(max_length=1000)),
                ("merged_at", models.DateTimeField()),
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
                    "category",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.stakeholdercategory",
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
                    "counted_as",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.stakeholdercategory",
                    ),
                ),
                (
                    "merged_by",
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
                        fields=("authority", "category"), name="category_merged_once"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("category", models.F("counted_as")), _negated=True),
                        name="category_merged_with_another",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("reason__gt", "")), name="category_merged_with_reason"
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_categorymerge_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_categorymerge_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="consultation_id",
                        name="consultations_categorymerge_consultation_id_key",
                        to_table="consultations_consultation",
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="category_id",
                        name="consultations_categorymerge_category_id_key",
                        to_table="consultations_stakeholdercategory",
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="counted_as_id",
                        name="consultations_categorymerge_counted_as_id_key",
                        to_table="consultations_stakeholdercategory",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="EventMaterial",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("position", models.PositiveIntegerField()),
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
                    "event",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.event",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "base_manager_name": "objects",
                "default_manager_name": "objects",
                "constraints": [
                    waymark.core.tenancy.RowSecurity(name="consultations_eventmaterial_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_eventmaterial_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="event_id",
                        name="consultations_eventmaterial_event_id_key",
                        to_table="consultations_event",
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="document_id",
                        name="consultations_eventmaterial_document_id_key",
                        to_table="documents_document",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="GateAnswer",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("gate", models.CharField(max_length=20)),
                ("reason", models.CharField(max_length=1000)),
                ("answered_at", models.DateTimeField()),
                (
                    "answered_by",
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
                    "consultation",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.consultation",
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
                                "gate__in",
                                [
                                    "alternatives",
                                    "easy_read",
                                    "election",
                                    "equality",
                                    "options",
                                    "time",
                                ],
                            )
                        ),
                        name="gate_answer_gate_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("reason__gt", "")), name="gate_answer_gives_reason"
                    ),
                    models.UniqueConstraint(
                        fields=("authority", "consultation", "gate"), name="gate_answer_once"
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_gateanswer_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_gateanswer_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="consultation_id",
                        name="consultations_gateanswer_consultation_id_key",
                        to_table="consultations_consultation",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PublicNotice",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("number", models.PositiveIntegerField()),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("changed", "Changed"),
                            ("extended", "More time to answer"),
                            ("closed_early", "Closed early"),
                            ("withdrawn", "Withdrawn"),
                            ("feedback_late", "Our answer will be late"),
                        ],
                        max_length=20,
                    ),
                ),
                ("text", models.CharField(max_length=1000)),
                ("reason", models.CharField(max_length=1000)),
                ("published_at", models.DateTimeField()),
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
                    "published_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "version",
                    waymark.core.tenancy.TenantForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.consultationversion",
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
                                    "changed",
                                    "extended",
                                    "closed_early",
                                    "withdrawn",
                                    "feedback_late",
                                ],
                            )
                        ),
                        name="public_notice_kind_known",
                    ),
                    models.UniqueConstraint(
                        fields=("authority", "consultation", "number"), name="public_notice_number"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("reason__gt", ""), ("text__gt", "")),
                        name="public_notice_says_what_and_why",
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_publicnotice_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_publicnotice_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="consultation_id",
                        name="consultations_publicnotice_consultation_id_key",
                        to_table="consultations_consultation",
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="version_id",
                        name="consultations_publicnotice_version_id_key",
                        to_table="consultations_consultationversion",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ShortLink",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("code", models.CharField(max_length=12)),
                ("made_at", models.DateTimeField()),
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
            ],
            options={
                "abstract": False,
                "base_manager_name": "objects",
                "default_manager_name": "objects",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("authority", "code"), name="short_link_code_unique"
                    ),
                    models.UniqueConstraint(
                        fields=("authority", "consultation"), name="short_link_one_each"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("code__regex", "^[a-z0-9]+$")),
                        name="short_link_code_form",
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_shortlink_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_shortlink_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="consultation_id",
                        name="consultations_shortlink_consultation_id_key",
                        to_table="consultations_consultation",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ApprovalHistoryevent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("id", models.BigIntegerField()),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("sha256", models.CharField(max_length=64)),
                (
                    "outcome",
                    models.CharField(
                        choices=[
                            ("waiting", "waiting"),
                            ("approved", "approved"),
                            ("returned", "returned"),
                            ("void", "void"),
                        ],
                        max_length=10,
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=1000)),
                ("asked_at", models.DateTimeField()),
                ("settled_at", models.DateTimeField(null=True)),
                ("reason", models.CharField(blank=True, max_length=1000)),
                ("is_alone", models.BooleanField(default=False)),
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
                    "consultation",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.consultation",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history_events",
                        to="consultations.approval",
                    ),
                ),
                (
                    "settled_by",
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
                    waymark.core.tenancy.RowSecurity(name="consultations_approvalhistoryevent_rls")
                ],
            },
        ),
        migrations.CreateModel(
            name="CalendarPeriodHistoryevent",
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
                            ("school_holiday", "School holiday"),
                            ("pre_election", "Time before an election"),
                        ],
                        max_length=20,
                    ),
                ),
                ("label", models.CharField(max_length=120)),
                ("first_day", models.DateField()),
                ("last_day", models.DateField()),
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
                        to="consultations.calendarperiod",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    waymark.core.tenancy.RowSecurity(
                        name="consultations_calendarperiodhistoryevent_rls"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="CategoryMergeHistoryevent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("id", models.BigIntegerField()),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("reason", models.CharField(max_length=1000)),
                ("merged_at", models.DateTimeField()),
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
                    "category",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.stakeholdercategory",
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
                    "counted_as",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.stakeholdercategory",
                    ),
                ),
                (
                    "merged_by",
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
                        to="consultations.categorymerge",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    waymark.core.tenancy.RowSecurity(
                        name="consultations_categorymergehistoryevent_rls"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ClosingChange",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("closed_before", models.DateTimeField()),
                ("closes_now", models.DateTimeField()),
                ("changed_at", models.DateTimeField()),
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
                    "notice",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.publicnotice",
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
                            ("closed_before", models.F("closes_now")), _negated=True
                        ),
                        name="closing_change_moves",
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_closingchange_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_closingchange_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="consultation_id",
                        name="consultations_closingchange_consultation_id_key",
                        to_table="consultations_consultation",
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="notice_id",
                        name="consultations_closingchange_notice_id_key",
                        to_table="consultations_publicnotice",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="EventMaterialHistoryevent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("id", models.BigIntegerField()),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("position", models.PositiveIntegerField()),
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
                    "event",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.event",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history_events",
                        to="consultations.eventmaterial",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    waymark.core.tenancy.RowSecurity(
                        name="consultations_eventmaterialhistoryevent_rls"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="GateAnswerHistoryevent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("id", models.BigIntegerField()),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("gate", models.CharField(max_length=20)),
                ("reason", models.CharField(max_length=1000)),
                ("answered_at", models.DateTimeField()),
                (
                    "answered_by",
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
                    "consultation",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.consultation",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history_events",
                        to="consultations.gateanswer",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    waymark.core.tenancy.RowSecurity(
                        name="consultations_gateanswerhistoryevent_rls"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="PublicNoticeHistoryevent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("id", models.BigIntegerField()),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("number", models.PositiveIntegerField()),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("changed", "Changed"),
                            ("extended", "More time to answer"),
                            ("closed_early", "Closed early"),
                            ("withdrawn", "Withdrawn"),
                            ("feedback_late", "Our answer will be late"),
                        ],
                        max_length=20,
                    ),
                ),
                ("text", models.CharField(max_length=1000)),
                ("reason", models.CharField(max_length=1000)),
                ("published_at", models.DateTimeField()),
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
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history_events",
                        to="consultations.publicnotice",
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
                (
                    "version",
                    waymark.core.tenancy.TenantForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.consultationversion",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    waymark.core.tenancy.RowSecurity(
                        name="consultations_publicnoticehistoryevent_rls"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ShortLinkHistoryevent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("id", models.BigIntegerField()),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("code", models.CharField(max_length=12)),
                ("made_at", models.DateTimeField()),
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
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history_events",
                        to="consultations.shortlink",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    waymark.core.tenancy.RowSecurity(name="consultations_shortlinkhistoryevent_rls")
                ],
            },
        ),
        migrations.CreateModel(
            name="ClosingChangeHistoryevent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("id", models.BigIntegerField()),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("closed_before", models.DateTimeField()),
                ("closes_now", models.DateTimeField()),
                ("changed_at", models.DateTimeField()),
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
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history_events",
                        to="consultations.closingchange",
                    ),
                ),
                (
                    "notice",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.publicnotice",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    waymark.core.tenancy.RowSecurity(
                        name="consultations_closingchangehistoryevent_rls"
                    )
                ],
            },
        ),
        waymark.core.operations.RemoveTriggers(
            triggers=[
                (
                    "consultation",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_consultationhistoryevent" ("authority_id", "channels", "closed_at", "closes_at", "contact_email", "contact_lines", "contact_name", "contact_telephone", "created_at", "created_by_id", "department", "history_source", "id", "is_from_history", "late_policy", "method", "opened_at", "opens_at", "overview", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "privacy_notice", "public_id", "purpose", "reconstruction", "reconstruction_note", "related", "responses_held", "revision", "sampling_frame", "slug", "stage", "title", "who_was_consulted") SELECT new_values."authority_id", new_values."channels", new_values."closed_at", new_values."closes_at", new_values."contact_email", new_values."contact_lines", new_values."contact_name", new_values."contact_telephone", new_values."created_at", new_values."created_by_id", new_values."department", new_values."history_source", new_values."id", new_values."is_from_history", new_values."late_policy", new_values."method", new_values."opened_at", new_values."opens_at", new_values."overview", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."privacy_notice", new_values."public_id", new_values."purpose", new_values."reconstruction", new_values."reconstruction_note", new_values."related", new_values."responses_held", new_values."revision", new_values."sampling_frame", new_values."slug", new_values."stage", new_values."title", new_values."who_was_consulted" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="307086690395ec77dfc920335b0b6c18f49ed08d",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_c7113",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_consultation",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "consultation",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_consultationhistoryevent" ("authority_id", "channels", "closed_at", "closes_at", "contact_email", "contact_lines", "contact_name", "contact_telephone", "created_at", "created_by_id", "department", "history_source", "id", "is_from_history", "late_policy", "method", "opened_at", "opens_at", "overview", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "privacy_notice", "public_id", "purpose", "reconstruction", "reconstruction_note", "related", "responses_held", "revision", "sampling_frame", "slug", "stage", "title", "who_was_consulted") SELECT new_values."authority_id", new_values."channels", new_values."closed_at", new_values."closes_at", new_values."contact_email", new_values."contact_lines", new_values."contact_name", new_values."contact_telephone", new_values."created_at", new_values."created_by_id", new_values."department", new_values."history_source", new_values."id", new_values."is_from_history", new_values."late_policy", new_values."method", new_values."opened_at", new_values."opens_at", new_values."overview", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."privacy_notice", new_values."public_id", new_values."purpose", new_values."reconstruction", new_values."reconstruction_note", new_values."related", new_values."responses_held", new_values."revision", new_values."sampling_frame", new_values."slug", new_values."stage", new_values."title", new_values."who_was_consulted" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="443cc815ef8088b2d9ac81f83e530f266b560404",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1617e",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_consultation",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "consultation",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_consultationhistoryevent" ("authority_id", "channels", "closed_at", "closes_at", "contact_email", "contact_lines", "contact_name", "contact_telephone", "created_at", "created_by_id", "department", "history_source", "id", "is_from_history", "late_policy", "method", "opened_at", "opens_at", "overview", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "privacy_notice", "public_id", "purpose", "reconstruction", "reconstruction_note", "related", "responses_held", "revision", "sampling_frame", "slug", "stage", "title", "who_was_consulted") SELECT old_values."authority_id", old_values."channels", old_values."closed_at", old_values."closes_at", old_values."contact_email", old_values."contact_lines", old_values."contact_name", old_values."contact_telephone", old_values."created_at", old_values."created_by_id", old_values."department", old_values."history_source", old_values."id", old_values."is_from_history", old_values."late_policy", old_values."method", old_values."opened_at", old_values."opens_at", old_values."overview", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."privacy_notice", old_values."public_id", old_values."purpose", old_values."reconstruction", old_values."reconstruction_note", old_values."related", old_values."responses_held", old_values."revision", old_values."sampling_frame", old_values."slug", old_values."stage", old_values."title", old_values."who_was_consulted" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="f29cd9b8931fd35c5d811d805af5127cab0594c7",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_3ce54",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_consultation",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
        migrations.AddField(
            model_name="consultation",
            name="is_template",
            field=models.BooleanField(default=False),
        ),
        migrations.AddField(
            model_name="consultation",
            name="legal_bases",
            field=models.JSONField(default=list),
        ),
        migrations.AddField(
            model_name="consultation",
            name="legal_note",
            field=models.CharField(blank=True, max_length=1000),
        ),
        migrations.AddField(
            model_name="consultation",
            name="still_open",
            field=models.TextField(blank=True, max_length=2000),
        ),
        migrations.AddField(
            model_name="consultationhistoryevent",
            name="is_template",
            field=models.BooleanField(default=False),
        ),
        migrations.AddField(
            model_name="consultationhistoryevent",
            name="legal_bases",
            field=models.JSONField(default=list),
        ),
        migrations.AddField(
            model_name="consultationhistoryevent",
            name="legal_note",
            field=models.CharField(blank=True, max_length=1000),
        ),
        migrations.AddField(
            model_name="consultationhistoryevent",
            name="still_open",
            field=models.TextField(blank=True, max_length=2000),
        ),
        migrations.AddConstraint(
            model_name="consultation",
            constraint=models.CheckConstraint(
                condition=models.Q(("is_template", False), ("stage", "draft"), _connector="OR"),
                name="consultation_template_stays_draft",
            ),
        ),
        waymark.core.operations.AddTriggers(
            triggers=[
                (
                    "consultation",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_consultationhistoryevent" ("authority_id", "channels", "closed_at", "closes_at", "contact_email", "contact_lines", "contact_name", "contact_telephone", "created_at", "created_by_id", "department", "history_source", "id", "is_from_history", "is_template", "late_policy", "legal_bases", "legal_note", "method", "opened_at", "opens_at", "overview", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "privacy_notice", "public_id", "purpose", "reconstruction", "reconstruction_note", "related", "responses_held", "revision", "sampling_frame", "slug", "stage", "still_open", "title", "who_was_consulted") SELECT new_values."authority_id", new_values."channels", new_values."closed_at", new_values."closes_at", new_values."contact_email", new_values."contact_lines", new_values."contact_name", new_values."contact_telephone", new_values."created_at", new_values."created_by_id", new_values."department", new_values."history_source", new_values."id", new_values."is_from_history", new_values."is_template", new_values."late_policy", new_values."legal_bases", new_values."legal_note", new_values."method", new_values."opened_at", new_values."opens_at", new_values."overview", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."privacy_notice", new_values."public_id", new_values."purpose", new_values."reconstruction", new_values."reconstruction_note", new_values."related", new_values."responses_held", new_values."revision", new_values."sampling_frame", new_values."slug", new_values."stage", new_values."still_open", new_values."title", new_values."who_was_consulted" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b77bf8e854ed530118dad6932519b78e1227f00a",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_c7113",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_consultation",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "consultation",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_consultationhistoryevent" ("authority_id", "channels", "closed_at", "closes_at", "contact_email", "contact_lines", "contact_name", "contact_telephone", "created_at", "created_by_id", "department", "history_source", "id", "is_from_history", "is_template", "late_policy", "legal_bases", "legal_note", "method", "opened_at", "opens_at", "overview", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "privacy_notice", "public_id", "purpose", "reconstruction", "reconstruction_note", "related", "responses_held", "revision", "sampling_frame", "slug", "stage", "still_open", "title", "who_was_consulted") SELECT new_values."authority_id", new_values."channels", new_values."closed_at", new_values."closes_at", new_values."contact_email", new_values."contact_lines", new_values."contact_name", new_values."contact_telephone", new_values."created_at", new_values."created_by_id", new_values."department", new_values."history_source", new_values."id", new_values."is_from_history", new_values."is_template", new_values."late_policy", new_values."legal_bases", new_values."legal_note", new_values."method", new_values."opened_at", new_values."opens_at", new_values."overview", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."privacy_notice", new_values."public_id", new_values."purpose", new_values."reconstruction", new_values."reconstruction_note", new_values."related", new_values."responses_held", new_values."revision", new_values."sampling_frame", new_values."slug", new_values."stage", new_values."still_open", new_values."title", new_values."who_was_consulted" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="79a7c2d39dc2f6fe805d6b7f20c2b91d0673b06e",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1617e",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_consultation",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "consultation",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_consultationhistoryevent" ("authority_id", "channels", "closed_at", "closes_at", "contact_email", "contact_lines", "contact_name", "contact_telephone", "created_at", "created_by_id", "department", "history_source", "id", "is_from_history", "is_template", "late_policy", "legal_bases", "legal_note", "method", "opened_at", "opens_at", "overview", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "privacy_notice", "public_id", "purpose", "reconstruction", "reconstruction_note", "related", "responses_held", "revision", "sampling_frame", "slug", "stage", "still_open", "title", "who_was_consulted") SELECT old_values."authority_id", old_values."channels", old_values."closed_at", old_values."closes_at", old_values."contact_email", old_values."contact_lines", old_values."contact_name", old_values."contact_telephone", old_values."created_at", old_values."created_by_id", old_values."department", old_values."history_source", old_values."id", old_values."is_from_history", old_values."is_template", old_values."late_policy", old_values."legal_bases", old_values."legal_note", old_values."method", old_values."opened_at", old_values."opens_at", old_values."overview", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."privacy_notice", old_values."public_id", old_values."purpose", old_values."reconstruction", old_values."reconstruction_note", old_values."related", old_values."responses_held", old_values."revision", old_values."sampling_frame", old_values."slug", old_values."stage", old_values."still_open", old_values."title", old_values."who_was_consulted" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="738bda36d56398e387db9da58d4a8090f84cd0a5",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_3ce54",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_consultation",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "approval",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_approvalhistoryevent" ("asked_at", "asked_by_id", "authority_id", "consultation_id", "id", "is_alone", "note", "outcome", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "settled_at", "settled_by_id", "sha256") SELECT new_values."asked_at", new_values."asked_by_id", new_values."authority_id", new_values."consultation_id", new_values."id", new_values."is_alone", new_values."note", new_values."outcome", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."reason", new_values."settled_at", new_values."settled_by_id", new_values."sha256" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="9dc193a2648445a68e2068117adcead5e8ef145f",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_80107",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_approval",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "approval",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_approvalhistoryevent" ("asked_at", "asked_by_id", "authority_id", "consultation_id", "id", "is_alone", "note", "outcome", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "settled_at", "settled_by_id", "sha256") SELECT new_values."asked_at", new_values."asked_by_id", new_values."authority_id", new_values."consultation_id", new_values."id", new_values."is_alone", new_values."note", new_values."outcome", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."reason", new_values."settled_at", new_values."settled_by_id", new_values."sha256" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="db262f43ed17d3947e37517bbad46140fa59423f",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a769d",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_approval",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "approval",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_approvalhistoryevent" ("asked_at", "asked_by_id", "authority_id", "consultation_id", "id", "is_alone", "note", "outcome", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "settled_at", "settled_by_id", "sha256") SELECT old_values."asked_at", old_values."asked_by_id", old_values."authority_id", old_values."consultation_id", old_values."id", old_values."is_alone", old_values."note", old_values."outcome", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."reason", old_values."settled_at", old_values."settled_by_id", old_values."sha256" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="0cf04bf71f6e78d256083c092d1cf5124c6c53f9",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_1925d",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_approval",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "calendarperiod",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_calendarperiodhistoryevent" ("authority_id", "first_day", "id", "kind", "label", "last_day", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."authority_id", new_values."first_day", new_values."id", new_values."kind", new_values."label", new_values."last_day", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="7c50f06969247a008e022ec1e306e04687e146f5",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_bf381",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_calendarperiod",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "calendarperiod",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_calendarperiodhistoryevent" ("authority_id", "first_day", "id", "kind", "label", "last_day", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."authority_id", new_values."first_day", new_values."id", new_values."kind", new_values."label", new_values."last_day", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="e2629a56c5a7b31a07cda11e72f9ffe46d2c7851",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_fb0a9",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_calendarperiod",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "calendarperiod",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_calendarperiodhistoryevent" ("authority_id", "first_day", "id", "kind", "label", "last_day", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT old_values."authority_id", old_values."first_day", old_values."id", old_values."kind", old_values."label", old_values."last_day", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="63dbba246f93bba866441e59881cb746d5d3b7d9",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_71ed9",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_calendarperiod",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "categorymerge",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_categorymergehistoryevent" ("authority_id", "category_id", "consultation_id", "counted_as_id", "id", "merged_at", "merged_by_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason") SELECT new_values."authority_id", new_values."category_id", new_values."consultation_id", new_values."counted_as_id", new_values."id", new_values."merged_at", new_values."merged_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."reason" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="a182e9b1295d769d5691c02e7b8794c2ace42335",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_5caa0",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_categorymerge",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "categorymerge",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_categorymergehistoryevent" ("authority_id", "category_id", "consultation_id", "counted_as_id", "id", "merged_at", "merged_by_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason") SELECT new_values."authority_id", new_values."category_id", new_values."consultation_id", new_values."counted_as_id", new_values."id", new_values."merged_at", new_values."merged_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."reason" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="8239ab1f6324d00c1b0a416440485f73dd0475b7",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_6a143",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_categorymerge",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "categorymerge",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_categorymergehistoryevent" ("authority_id", "category_id", "consultation_id", "counted_as_id", "id", "merged_at", "merged_by_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason") SELECT old_values."authority_id", old_values."category_id", old_values."consultation_id", old_values."counted_as_id", old_values."id", old_values."merged_at", old_values."merged_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."reason" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="9ca0a34aaf002d85c92cd77694df4c49566f9927",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_b067c",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_categorymerge",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "eventmaterial",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_eventmaterialhistoryevent" ("authority_id", "document_id", "event_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id") SELECT new_values."authority_id", new_values."document_id", new_values."event_id", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."position", new_values."public_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="106040b28db44786c5487e305c20bf5fc1c3809b",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e47a3",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_eventmaterial",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "eventmaterial",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_eventmaterialhistoryevent" ("authority_id", "document_id", "event_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id") SELECT new_values."authority_id", new_values."document_id", new_values."event_id", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."position", new_values."public_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b3b4ae4595812b58ba851318ed5e78dad2f7b1e6",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ea2a8",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_eventmaterial",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "eventmaterial",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_eventmaterialhistoryevent" ("authority_id", "document_id", "event_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id") SELECT old_values."authority_id", old_values."document_id", old_values."event_id", old_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."position", old_values."public_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="efc5fb395fdc2bb02dc03a21ff6374fa10986c8a",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_4bf9d",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_eventmaterial",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "gateanswer",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_gateanswerhistoryevent" ("answered_at", "answered_by_id", "authority_id", "consultation_id", "gate", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason") SELECT new_values."answered_at", new_values."answered_by_id", new_values."authority_id", new_values."consultation_id", new_values."gate", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."reason" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="67e1d16027657815ebe5a72a9007f5c6eb0dbd2f",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b9626",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_gateanswer",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "gateanswer",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_gateanswerhistoryevent" ("answered_at", "answered_by_id", "authority_id", "consultation_id", "gate", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason") SELECT new_values."answered_at", new_values."answered_by_id", new_values."authority_id", new_values."consultation_id", new_values."gate", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."reason" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="fa2596b579bd05c625e092e3ca9d8306de08d96d",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_6517b",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_gateanswer",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "gateanswer",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_gateanswerhistoryevent" ("answered_at", "answered_by_id", "authority_id", "consultation_id", "gate", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason") SELECT old_values."answered_at", old_values."answered_by_id", old_values."authority_id", old_values."consultation_id", old_values."gate", old_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."reason" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="33d4a5b2a7e2deab55f82d89e57ed9931e826dea",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_0421f",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_gateanswer",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "publicnotice",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_publicnoticehistoryevent" ("authority_id", "consultation_id", "id", "kind", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "published_by_id", "reason", "text", "version_id") SELECT new_values."authority_id", new_values."consultation_id", new_values."id", new_values."kind", new_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."published_at", new_values."published_by_id", new_values."reason", new_values."text", new_values."version_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="72c85c7aa8f6548a37d1df00d7d6e5816c7c0bf4",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_54615",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_publicnotice",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "publicnotice",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_publicnoticehistoryevent" ("authority_id", "consultation_id", "id", "kind", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "published_by_id", "reason", "text", "version_id") SELECT new_values."authority_id", new_values."consultation_id", new_values."id", new_values."kind", new_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."published_at", new_values."published_by_id", new_values."reason", new_values."text", new_values."version_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="e00394e69546a28ad18cffde56b1fac000be415b",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_7e8f4",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_publicnotice",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "publicnotice",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_publicnoticehistoryevent" ("authority_id", "consultation_id", "id", "kind", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "published_by_id", "reason", "text", "version_id") SELECT old_values."authority_id", old_values."consultation_id", old_values."id", old_values."kind", old_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."published_at", old_values."published_by_id", old_values."reason", old_values."text", old_values."version_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="9dbc9db69dc4b4562dd38e69f1dd0e96e610566e",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_9b0c5",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_publicnotice",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "closingchange",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_closingchangehistoryevent" ("authority_id", "changed_at", "closed_before", "closes_now", "consultation_id", "id", "notice_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."authority_id", new_values."changed_at", new_values."closed_before", new_values."closes_now", new_values."consultation_id", new_values."id", new_values."notice_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="d7ed6ec6f57b5a148fff15d820f4fe71479fcf65",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b3e64",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_closingchange",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "closingchange",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_closingchangehistoryevent" ("authority_id", "changed_at", "closed_before", "closes_now", "consultation_id", "id", "notice_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."authority_id", new_values."changed_at", new_values."closed_before", new_values."closes_now", new_values."consultation_id", new_values."id", new_values."notice_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="8ac89d823065c1104ab86129f6118f9d69847a21",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e5c43",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_closingchange",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "closingchange",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_closingchangehistoryevent" ("authority_id", "changed_at", "closed_before", "closes_now", "consultation_id", "id", "notice_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT old_values."authority_id", old_values."changed_at", old_values."closed_before", old_values."closes_now", old_values."consultation_id", old_values."id", old_values."notice_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="175c256cee5c0960cc0d391ee594007d6c8ef1f5",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6dc17",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_closingchange",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "shortlink",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_shortlinkhistoryevent" ("authority_id", "code", "consultation_id", "id", "made_at", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."authority_id", new_values."code", new_values."consultation_id", new_values."id", new_values."made_at", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="bbaae821144468ec8ae103ab7acaae5aaf234fec",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_fbb33",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_shortlink",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "shortlink",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_shortlinkhistoryevent" ("authority_id", "code", "consultation_id", "id", "made_at", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."authority_id", new_values."code", new_values."consultation_id", new_values."id", new_values."made_at", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="099d636518366cc5ac29407b1aaad5e518061bc0",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1dcea",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_shortlink",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "shortlink",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_shortlinkhistoryevent" ("authority_id", "code", "consultation_id", "id", "made_at", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT old_values."authority_id", old_values."code", old_values."consultation_id", old_values."id", old_values."made_at", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="b2c12be7045e6f0b5ee41b860727089f1d879a12",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_4d185",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_shortlink",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
