"""The tables of the first versions, with their walls and their history, made at once."""

import uuid

import django.db.models.deletion
import django.db.models.functions.text
import pghistory.utils
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import waymark.core.operations
import waymark.core.sealed
import waymark.core.tenancy


class Migration(migrations.Migration):
    initial = True

    replaces = [
        ("consultations", "0001_initial"),
        ("consultations", "0002_question_kinds_themes_moderation"),
        ("consultations", "0003_entering"),
        ("consultations", "0004_languages_preview_areas"),
        ("consultations", "0005_running"),
        ("consultations", "0006_inviting"),
        ("consultations", "0007_moderation"),
        ("consultations", "0008_theme_runs"),
        ("consultations", "0009_telling"),
        ("consultations", "0010_weighting"),
        ("consultations", "0011_preparing"),
        ("consultations", "0012_officers_scores"),
    ]

    dependencies = [
        ("access", "0001_squashed_0003_reserve_consultations"),
        ("documents", "0001_initial"),
        ("intake", "0001_squashed_0002_undoing_in_the_background"),
        ("organisations", "0001_initial"),
        ("waymark_messages", "0001_initial"),
    ]

    operations = [
        waymark.core.operations.CreateModels(
            models=[
                migrations.CreateModel(
                    name="CalendarPeriod",
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
                                condition=models.Q(
                                    ("kind__in", ["school_holiday", "pre_election"])
                                ),
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
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_calendarperiod_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="consultations_calendarperiod_tenant",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Consultation",
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
                        ("slug", models.SlugField(max_length=80)),
                        ("title", models.CharField(max_length=200)),
                        ("purpose", models.TextField(blank=True, max_length=1000)),
                        ("overview", models.TextField(blank=True, max_length=10000)),
                        ("department", models.CharField(blank=True, max_length=200)),
                        ("who_was_consulted", models.TextField(blank=True, max_length=4000)),
                        ("method", models.TextField(blank=True, max_length=4000)),
                        ("channels", models.JSONField(default=list)),
                        ("related", models.TextField(blank=True, max_length=2000)),
                        ("privacy_notice", models.TextField(blank=True, max_length=4000)),
                        ("contact_name", models.CharField(blank=True, max_length=200)),
                        ("contact_lines", models.TextField(blank=True, max_length=500)),
                        ("contact_telephone", models.CharField(blank=True, max_length=40)),
                        ("contact_email", models.EmailField(blank=True, max_length=254)),
                        (
                            "stage",
                            models.CharField(
                                choices=[
                                    ("draft", "Draft"),
                                    ("approved", "Approved"),
                                    ("scheduled", "Scheduled"),
                                    ("open", "Open"),
                                    ("closed", "Closed"),
                                    ("analysing", "Being analysed"),
                                    ("reported", "Reported"),
                                    ("feedback", "Feedback given"),
                                    ("archived", "Archived"),
                                    ("withdrawn", "Withdrawn"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("opens_at", models.DateTimeField(null=True)),
                        ("closes_at", models.DateTimeField(null=True)),
                        ("opened_at", models.DateTimeField(null=True)),
                        ("closed_at", models.DateTimeField(null=True)),
                        ("still_open", models.TextField(blank=True, max_length=2000)),
                        ("legal_bases", models.JSONField(default=list)),
                        ("legal_note", models.CharField(blank=True, max_length=1000)),
                        ("is_template", models.BooleanField(default=False)),
                        ("is_from_history", models.BooleanField(default=False)),
                        ("history_source", models.CharField(blank=True, max_length=300)),
                        ("responses_held", models.BooleanField(default=True)),
                        (
                            "late_policy",
                            models.CharField(
                                choices=[
                                    ("count", "Count late responses, and say how many there were"),
                                    (
                                        "leave_out",
                                        "Keep late responses, but leave them out of the figures",
                                    ),
                                ],
                                default="leave_out",
                                max_length=12,
                            ),
                        ),
                        ("sampling_frame", models.TextField(blank=True, max_length=1000)),
                        ("reconstruction", models.JSONField(default=dict)),
                        ("reconstruction_note", models.TextField(blank=True, max_length=2000)),
                        ("revision", models.PositiveIntegerField(default=1)),
                        ("created_at", models.DateTimeField()),
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
                            "created_by",
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
                                fields=("authority", "slug"), name="consultation_slug_unique"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "stage__in",
                                        [
                                            "draft",
                                            "approved",
                                            "scheduled",
                                            "open",
                                            "closed",
                                            "analysing",
                                            "reported",
                                            "feedback",
                                            "archived",
                                            "withdrawn",
                                        ],
                                    )
                                ),
                                name="consultation_stage_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("late_policy__in", ["count", "leave_out"])),
                                name="consultation_late_policy",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("opens_at__isnull", True),
                                    ("closes_at__isnull", True),
                                    ("closes_at__gt", models.F("opens_at")),
                                    _connector="OR",
                                ),
                                name="consultation_closes_after_opening",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("stage", "draft"),
                                    models.Q(
                                        ("closes_at__isnull", False), ("opens_at__isnull", False)
                                    ),
                                    _connector="OR",
                                ),
                                name="consultation_dated_once_scheduled",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("is_template", False), ("stage", "draft"), _connector="OR"
                                ),
                                name="consultation_template_stays_draft",
                            ),
                            waymark.core.tenancy.RowSecurity(name="consultations_consultation_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="consultations_consultation_tenant"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PostcodeArea",
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
                        ("postcode", models.CharField(max_length=7)),
                        ("area", models.CharField(max_length=100)),
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
                            models.UniqueConstraint(
                                fields=("authority", "postcode"), name="postcode_area_once"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("area__gt", ""), ("postcode__regex", "^[A-Z0-9]{5,7}$")
                                ),
                                name="postcode_area_named",
                            ),
                            waymark.core.tenancy.RowSecurity(name="consultations_postcodearea_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="consultations_postcodearea_tenant"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AnalysisSnapshot",
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
                        ("number", models.PositiveIntegerField()),
                        ("counts", models.JSONField()),
                        ("sha256", models.CharField(max_length=64)),
                        ("code_version", models.CharField(max_length=40)),
                        ("taken_at", models.DateTimeField()),
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
                            "taken_by",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
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
                                fields=("authority", "consultation", "number"),
                                name="snapshot_number_unique",
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_analysissnapshot_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="consultations_analysissnapshot_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="consultation_id",
                                name="consultations_analysissnapshot_consultation_id_key",
                                to_table="consultations_consultation",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Approval",
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
                            "settled_by",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
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
                    name="BodyList",
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
                        ("file_name", models.CharField(max_length=200)),
                        ("sha256", models.CharField(max_length=64)),
                        ("content", waymark.core.sealed.SealedTextField(blank=True)),
                        ("row_count", models.PositiveIntegerField()),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("ready", "Ready to add"),
                                    ("applied", "Added"),
                                    ("undone", "Undone"),
                                    ("discarded", "Discarded"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("received_at", models.DateTimeField()),
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
                            "received_by",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
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
                                    ("state__in", ["ready", "applied", "undone", "discarded"])
                                ),
                                name="body_list_state_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("content__gt", ""), ("state", "ready")),
                                    models.Q(
                                        models.Q(("state", "ready"), _negated=True), ("content", "")
                                    ),
                                    _connector="OR",
                                ),
                                name="body_list_content_while_ready",
                            ),
                            waymark.core.tenancy.RowSecurity(name="consultations_bodylist_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="consultations_bodylist_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="consultation_id",
                                name="consultations_bodylist_consultation_id_key",
                                to_table="consultations_consultation",
                            ),
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
                    name="Campaign",
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
                        ("name", models.CharField(max_length=120)),
                        ("organiser", models.CharField(blank=True, max_length=200)),
                        ("standard_text", models.TextField(max_length=10000)),
                        (
                            "treatment",
                            models.CharField(
                                choices=[
                                    ("all_apart", "Show all of them apart"),
                                    (
                                        "identical_apart",
                                        "Show those with the standard text apart, and the others with everybody else's",
                                    ),
                                ],
                                max_length=16,
                            ),
                        ),
                        ("revision", models.PositiveIntegerField(default=1)),
                        ("saved_at", models.DateTimeField()),
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
                            "saved_by",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
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
                                fields=("authority", "consultation", "name"),
                                name="campaign_name_unique",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("treatment__in", ["all_apart", "identical_apart"])
                                ),
                                name="campaign_treatment_known",
                            ),
                            waymark.core.tenancy.RowSecurity(name="consultations_campaign_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="consultations_campaign_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="consultation_id",
                                name="consultations_campaign_consultation_id_key",
                                to_table="consultations_consultation",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ConsultationDocument",
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
                                    ("proposal", "Proposal"),
                                    ("equality_impact_assessment", "Equality impact assessment"),
                                    ("easy_read", "Easy read"),
                                    ("translation", "Translation"),
                                    ("costings", "Costings"),
                                    ("other", "Another document"),
                                ],
                                max_length=30,
                            ),
                        ),
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
                            "consultation",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="consultations.consultation",
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
                                            "proposal",
                                            "equality_impact_assessment",
                                            "easy_read",
                                            "translation",
                                            "costings",
                                            "other",
                                        ],
                                    )
                                ),
                                name="consultation_document_kind",
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_consultationdocument_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="consultations_consultationdocument_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="consultation_id",
                                name="consultations_consultationdocument_consultation_id_key",
                                to_table="consultations_consultation",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="document_id",
                                name="consultations_consultationdocument_document_id_key",
                                to_table="documents_document",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ConsultationHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("slug", models.SlugField(db_index=False, max_length=80)),
                        ("title", models.CharField(max_length=200)),
                        ("purpose", models.TextField(blank=True, max_length=1000)),
                        ("overview", models.TextField(blank=True, max_length=10000)),
                        ("department", models.CharField(blank=True, max_length=200)),
                        ("who_was_consulted", models.TextField(blank=True, max_length=4000)),
                        ("method", models.TextField(blank=True, max_length=4000)),
                        ("channels", models.JSONField(default=list)),
                        ("related", models.TextField(blank=True, max_length=2000)),
                        ("privacy_notice", models.TextField(blank=True, max_length=4000)),
                        ("contact_name", models.CharField(blank=True, max_length=200)),
                        ("contact_lines", models.TextField(blank=True, max_length=500)),
                        ("contact_telephone", models.CharField(blank=True, max_length=40)),
                        ("contact_email", models.EmailField(blank=True, max_length=254)),
                        (
                            "stage",
                            models.CharField(
                                choices=[
                                    ("draft", "Draft"),
                                    ("approved", "Approved"),
                                    ("scheduled", "Scheduled"),
                                    ("open", "Open"),
                                    ("closed", "Closed"),
                                    ("analysing", "Being analysed"),
                                    ("reported", "Reported"),
                                    ("feedback", "Feedback given"),
                                    ("archived", "Archived"),
                                    ("withdrawn", "Withdrawn"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("opens_at", models.DateTimeField(null=True)),
                        ("closes_at", models.DateTimeField(null=True)),
                        ("opened_at", models.DateTimeField(null=True)),
                        ("closed_at", models.DateTimeField(null=True)),
                        ("still_open", models.TextField(blank=True, max_length=2000)),
                        ("legal_bases", models.JSONField(default=list)),
                        ("legal_note", models.CharField(blank=True, max_length=1000)),
                        ("is_template", models.BooleanField(default=False)),
                        ("is_from_history", models.BooleanField(default=False)),
                        ("history_source", models.CharField(blank=True, max_length=300)),
                        ("responses_held", models.BooleanField(default=True)),
                        (
                            "late_policy",
                            models.CharField(
                                choices=[
                                    ("count", "Count late responses, and say how many there were"),
                                    (
                                        "leave_out",
                                        "Keep late responses, but leave them out of the figures",
                                    ),
                                ],
                                default="leave_out",
                                max_length=12,
                            ),
                        ),
                        ("sampling_frame", models.TextField(blank=True, max_length=1000)),
                        ("reconstruction", models.JSONField(default=dict)),
                        ("reconstruction_note", models.TextField(blank=True, max_length=2000)),
                        ("revision", models.PositiveIntegerField(default=1)),
                        ("created_at", models.DateTimeField()),
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
                            "created_by",
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
                                to="consultations.consultation",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_consultationhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ConsultationVersion",
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
                        ("number", models.PositiveIntegerField()),
                        ("content", models.JSONField()),
                        ("sha256", models.CharField(max_length=64)),
                        ("frozen_at", models.DateTimeField()),
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
                                fields=("authority", "consultation", "number"),
                                name="consultation_version_number",
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_consultationversion_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="consultations_consultationversion_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="consultation_id",
                                name="consultations_consultationversion_consultation_id_key",
                                to_table="consultations_consultation",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="EqualityHolding",
                    fields=[
                        (
                            "public_id",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
                        ),
                        (
                            "id",
                            models.UUIDField(
                                default=uuid.uuid4,
                                editable=False,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("values", waymark.core.sealed.SealedTextField()),
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
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_equalityholding_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="consultations_equalityholding_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="consultation_id",
                                name="consultations_equalityholding_consultation_id_key",
                                to_table="consultations_consultation",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Event",
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
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("briefing", "Briefing"),
                                    ("public_meeting", "Public meeting"),
                                    ("drop_in", "Drop-in"),
                                    ("workshop", "Workshop"),
                                    ("young_people", "Young people's event"),
                                    ("online", "Online event"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("held_on", models.DateField(null=True)),
                        ("place", models.CharField(blank=True, max_length=200)),
                        ("audience", models.CharField(blank=True, max_length=200)),
                        ("attendance", models.PositiveIntegerField(null=True)),
                        ("notes", models.TextField(blank=True, max_length=2000)),
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
                                        "kind__in",
                                        [
                                            "briefing",
                                            "public_meeting",
                                            "drop_in",
                                            "workshop",
                                            "young_people",
                                            "online",
                                        ],
                                    )
                                ),
                                name="event_kind_known",
                            ),
                            waymark.core.tenancy.RowSecurity(name="consultations_event_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="consultations_event_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="consultation_id",
                                name="consultations_event_consultation_id_key",
                                to_table="consultations_consultation",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="FeedbackEdition",
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
                        ("number", models.PositiveIntegerField()),
                        ("content", models.JSONField()),
                        ("sha256", models.CharField(max_length=64)),
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
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "consultation", "number"),
                                name="feedback_edition_number",
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_feedbackedition_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="consultations_feedbackedition_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="consultation_id",
                                name="consultations_feedbackedition_consultation_id_key",
                                to_table="consultations_consultation",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Finding",
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
                        ("heading", models.CharField(max_length=200)),
                        ("statement", models.TextField(max_length=2000)),
                        ("figures", models.JSONField(default=list)),
                        ("position", models.PositiveIntegerField()),
                        ("written_at", models.DateTimeField()),
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
                            "written_by",
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
                            waymark.core.tenancy.RowSecurity(name="consultations_finding_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="consultations_finding_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="consultation_id",
                                name="consultations_finding_consultation_id_key",
                                to_table="consultations_consultation",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="FormatRequest",
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
                                    ("large_print", "Large print"),
                                    ("braille", "Braille"),
                                    ("easy_read", "Easy read"),
                                    ("audio", "Audio"),
                                    ("language", "Another language"),
                                    ("bsl", "British Sign Language (BSL)"),
                                    ("other", "Something else"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("detail", waymark.core.sealed.SealedTextField(blank=True)),
                        ("name", waymark.core.sealed.SealedTextField(blank=True)),
                        ("contact", waymark.core.sealed.SealedTextField()),
                        ("asked_at", models.DateTimeField()),
                        ("answered_at", models.DateTimeField(null=True)),
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
                                        "kind__in",
                                        [
                                            "large_print",
                                            "braille",
                                            "easy_read",
                                            "audio",
                                            "language",
                                            "bsl",
                                            "other",
                                        ],
                                    )
                                ),
                                name="format_request_kind",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("answered_by__isnull", True),
                                    ("answered_at__isnull", False),
                                    _connector="OR",
                                ),
                                name="format_request_answered_has_time",
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_formatrequest_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="consultations_formatrequest_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="consultation_id",
                                name="consultations_formatrequest_consultation_id_key",
                                to_table="consultations_consultation",
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
                                condition=models.Q(("reason__gt", "")),
                                name="gate_answer_gives_reason",
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "consultation", "gate"),
                                name="gate_answer_once",
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
                    name="InvitationText",
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
                                choices=[("invitation", "Invitation"), ("reminder", "Reminder")],
                                max_length=12,
                            ),
                        ),
                        ("subject", models.CharField(max_length=200)),
                        ("body", models.TextField(max_length=5000)),
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
                                fields=("authority", "consultation", "kind"),
                                name="invitation_text_once",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("kind__in", ["invitation", "reminder"])),
                                name="invitation_text_kind",
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_invitationtext_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="consultations_invitationtext_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="consultation_id",
                                name="consultations_invitationtext_consultation_id_key",
                                to_table="consultations_consultation",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="NameList",
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
                        ("names", models.TextField(blank=True, max_length=10000)),
                        ("revision", models.PositiveIntegerField(default=1)),
                        ("saved_at", models.DateTimeField()),
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
                            "saved_by",
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
                                fields=("authority", "consultation"),
                                name="name_list_one_a_consultation",
                            ),
                            waymark.core.tenancy.RowSecurity(name="consultations_namelist_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="consultations_namelist_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="consultation_id",
                                name="consultations_namelist_consultation_id_key",
                                to_table="consultations_consultation",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="NewsRequest",
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
                        ("asked_on", models.DateField()),
                        ("confirmed_on", models.DateField(null=True)),
                        ("told_on", models.DateField(null=True)),
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
                                null=True,
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
                        "indexes": [
                            models.Index(
                                fields=["authority", "address_hash"], name="news_request_address"
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("told_on__isnull", True),
                                    ("confirmed_on__isnull", False),
                                    _connector="OR",
                                ),
                                name="news_request_told_once_confirmed",
                            ),
                            waymark.core.tenancy.RowSecurity(name="consultations_newsrequest_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="consultations_newsrequest_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="consultation_id",
                                name="consultations_newsrequest_consultation_id_key",
                                to_table="consultations_consultation",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="NewsTold",
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
                                    ("opened", "Opening"),
                                    ("reported", "Outcome"),
                                    ("feedback", "You said, we did"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("told_at", models.DateTimeField()),
                        ("readers", models.PositiveIntegerField()),
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
                                fields=("authority", "consultation", "kind"), name="news_told_once"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("kind__in", ["opened", "reported", "feedback"])
                                ),
                                name="news_told_kind",
                            ),
                            waymark.core.tenancy.RowSecurity(name="consultations_newstold_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="consultations_newstold_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="consultation_id",
                                name="consultations_newstold_consultation_id_key",
                                to_table="consultations_consultation",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="OfferedLanguage",
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
                        ("language", models.CharField(max_length=10)),
                        ("is_offered", models.BooleanField(default=False)),
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
                                fields=("authority", "consultation", "language"),
                                name="offered_language_once",
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_offeredlanguage_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="consultations_offeredlanguage_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="consultation_id",
                                name="consultations_offeredlanguage_consultation_id_key",
                                to_table="consultations_consultation",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Option",
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
                        ("key", models.SlugField(max_length=40)),
                        ("label", models.CharField(max_length=120)),
                        ("description", models.TextField(blank=True, max_length=4000)),
                        ("costs", models.TextField(blank=True, max_length=2000)),
                        ("benefits", models.TextField(blank=True, max_length=2000)),
                        ("risks", models.TextField(blank=True, max_length=2000)),
                        ("position", models.PositiveIntegerField()),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("live", "Open to choose"),
                                    ("withdrawn", "Withdrawn"),
                                    ("not_viable", "Considered and set aside"),
                                ],
                                default="live",
                                max_length=12,
                            ),
                        ),
                        ("status_reason", models.TextField(blank=True, max_length=1000)),
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
                                fields=("authority", "consultation", "key"),
                                name="option_key_unique",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("status", "live"),
                                    models.Q(("status_reason", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="option_set_aside_with_reason",
                            ),
                            waymark.core.tenancy.RowSecurity(name="consultations_option_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="consultations_option_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="consultation_id",
                                name="consultations_option_consultation_id_key",
                                to_table="consultations_consultation",
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
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_outsideengine_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="consultations_outsideengine_tenant",
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
                    name="Petition",
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
                        ("wording", models.TextField(max_length=4000)),
                        ("organiser", waymark.core.sealed.SealedTextField(blank=True)),
                        ("signatures", models.PositiveIntegerField()),
                        ("checked", models.PositiveIntegerField(null=True)),
                        ("received_on", models.DateField()),
                        ("treatment", models.TextField(max_length=2000)),
                        ("saved_at", models.DateTimeField()),
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
                            "saved_by",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "scan",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="documents.document",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "consultation", "title"),
                                name="petition_title_unique",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("signatures__gte", 1)), name="petition_signed"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("checked__isnull", True),
                                    ("checked__lte", models.F("signatures")),
                                    _connector="OR",
                                ),
                                name="petition_checked_part",
                            ),
                            waymark.core.tenancy.RowSecurity(name="consultations_petition_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="consultations_petition_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="consultation_id",
                                name="consultations_petition_consultation_id_key",
                                to_table="consultations_consultation",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="scan_id",
                                name="consultations_petition_scan_id_key",
                                to_table="documents_document",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Question",
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
                        ("code", models.CharField(max_length=60)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("single_choice", "Choose one"),
                                    ("multiple_choice", "Choose any number"),
                                    ("open_text", "Answer in words"),
                                    ("agreement", "Agree or disagree"),
                                    ("ranking", "Put in order"),
                                    ("points", "Share out points"),
                                    ("matrix", "Answer row by row"),
                                    ("number", "A number"),
                                    ("date", "A date"),
                                    ("postcode", "A postcode, kept as an area"),
                                    ("criteria", "Score each option by criteria"),
                                    ("file", "Send a file"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("wording", models.CharField(max_length=500)),
                        ("help", models.CharField(blank=True, max_length=1000)),
                        ("is_required", models.BooleanField(default=False)),
                        ("asks_options", models.BooleanField(default=False)),
                        ("answers_held", models.BooleanField(default=True)),
                        (
                            "sensitivity",
                            models.CharField(
                                choices=[
                                    ("normal", "Ordinary"),
                                    ("personal", "Personal"),
                                    ("equality", "Equality monitoring"),
                                ],
                                default="normal",
                                max_length=10,
                            ),
                        ),
                        ("is_publishable", models.BooleanField(default=True)),
                        ("hides_small_numbers", models.BooleanField(default=False)),
                        ("threshold", models.PositiveSmallIntegerField(default=5)),
                        ("settings", models.JSONField(default=dict)),
                        ("shown_if", models.JSONField(default=dict)),
                        ("is_weighted_by", models.BooleanField(default=False)),
                        ("withdrawn_at", models.DateTimeField(null=True)),
                        ("withdrawn_reason", models.CharField(blank=True, max_length=500)),
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
                                fields=("authority", "consultation", "code"),
                                name="question_code_unique",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "kind__in",
                                        [
                                            "single_choice",
                                            "multiple_choice",
                                            "open_text",
                                            "agreement",
                                            "ranking",
                                            "points",
                                            "matrix",
                                            "number",
                                            "date",
                                            "postcode",
                                            "criteria",
                                            "file",
                                        ],
                                    )
                                ),
                                name="question_kind_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("sensitivity__in", ["normal", "personal", "equality"])
                                ),
                                name="question_sensitivity",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("threshold__range", (3, 10))),
                                name="question_threshold",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("sensitivity", "equality"), _negated=True),
                                    ("hides_small_numbers", True),
                                    _connector="OR",
                                ),
                                name="question_equality_is_hidden",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("withdrawn_at__isnull", True), ("withdrawn_reason", "")
                                    ),
                                    models.Q(
                                        ("withdrawn_at__isnull", False),
                                        ("withdrawn_reason__gt", ""),
                                    ),
                                    _connector="OR",
                                ),
                                name="question_withdrawn_pair",
                            ),
                            models.CheckConstraint(
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
                            models.CheckConstraint(
                                condition=models.Q(("code__regex", "^[a-z][a-z0-9_]*$")),
                                name="question_code_form",
                            ),
                            waymark.core.tenancy.RowSecurity(name="consultations_question_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="consultations_question_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="consultation_id",
                                name="consultations_question_consultation_id_key",
                                to_table="consultations_consultation",
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
                    name="SimilarGroup",
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
                            "signal",
                            models.CharField(
                                choices=[
                                    ("email", "Same email address"),
                                    ("body", "Same organisation"),
                                    ("text", "Same words"),
                                    ("session", "Same browser"),
                                    ("burst", "Many in a few minutes"),
                                    ("campaign", "Shared wording"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("starts_at", models.DateTimeField(null=True)),
                        ("ends_at", models.DateTimeField(null=True)),
                        ("found_at", models.DateTimeField()),
                        (
                            "decision",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("duplicates", "Merged as duplicates"),
                                    ("campaign", "A campaign"),
                                    ("dismissed", "Nothing to do"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("note", models.CharField(blank=True, max_length=500)),
                        ("decided_at", models.DateTimeField(null=True)),
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
                        "indexes": [
                            models.Index(
                                fields=["authority", "consultation", "id"],
                                name="similar_group_list",
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "signal__in",
                                        ["email", "body", "text", "session", "burst", "campaign"],
                                    )
                                ),
                                name="similar_group_signal",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("decision__in", ["", "duplicates", "campaign", "dismissed"])
                                ),
                                name="similar_group_decision",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("decided_at__isnull", True), ("decision", "")),
                                    models.Q(("decided_at__isnull", False), ("decision__gt", "")),
                                    _connector="OR",
                                ),
                                name="similar_group_decided_pair",
                            ),
                            waymark.core.tenancy.RowSecurity(name="consultations_similargroup_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="consultations_similargroup_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="consultation_id",
                                name="consultations_similargroup_consultation_id_key",
                                to_table="consultations_consultation",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SimilarSearch",
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
                        ("asked_at", models.DateTimeField()),
                        ("finished_at", models.DateTimeField(null=True)),
                        ("compared", models.PositiveIntegerField(default=0)),
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
                                fields=("authority", "consultation"), name="similar_search_once"
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_similarsearch_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="consultations_similarsearch_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="consultation_id",
                                name="consultations_similarsearch_consultation_id_key",
                                to_table="consultations_consultation",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="StakeholderCategory",
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
                        ("key", models.SlugField(max_length=60)),
                        ("label", models.CharField(max_length=120)),
                        ("description", models.CharField(blank=True, max_length=500)),
                        ("target", models.PositiveIntegerField(null=True)),
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
                                fields=("authority", "consultation", "key"),
                                name="category_key_unique",
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "consultation", "label"),
                                name="category_label_unique",
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_stakeholdercategory_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="consultations_stakeholdercategory_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="consultation_id",
                                name="consultations_stakeholdercategory_consultation_id_key",
                                to_table="consultations_consultation",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="TestAnswer",
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
                        ("values", models.JSONField(default=dict)),
                        ("started_at", models.DateTimeField()),
                        ("saved_at", models.DateTimeField()),
                        ("sent_at", models.DateTimeField(null=True)),
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
                            "begun_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
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
                                condition=models.Q(("sent_at__isnull", True)),
                                fields=("authority", "consultation", "begun_by"),
                                name="test_answer_one_at_work",
                            ),
                            waymark.core.tenancy.RowSecurity(name="consultations_testanswer_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="consultations_testanswer_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="consultation_id",
                                name="consultations_testanswer_consultation_id_key",
                                to_table="consultations_consultation",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="TwinSide",
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
                        ("link", models.UUIDField(default=uuid.uuid4)),
                        ("is_offer", models.BooleanField()),
                        ("slug", models.SlugField(blank=True, max_length=80)),
                        ("content", models.JSONField(default=dict)),
                        ("sha256", models.CharField(blank=True, max_length=64)),
                        ("note", models.CharField(blank=True, max_length=1000)),
                        ("shown_at", models.DateTimeField()),
                        ("ended_at", models.DateTimeField(null=True)),
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
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="consultations.consultation",
                            ),
                        ),
                        (
                            "partner",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.authority",
                            ),
                        ),
                        (
                            "shown_by",
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
                                fields=("authority", "link"), name="twin_side_once"
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(
                                    ("consultation__isnull", False), ("ended_at__isnull", True)
                                ),
                                fields=("authority", "consultation"),
                                name="twin_one_at_a_time",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("partner", models.F("authority")), _negated=True
                                ),
                                name="twin_of_another",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("consultation__isnull", False),
                                    models.Q(("ended_at__isnull", False), ("is_offer", False)),
                                    _connector="OR",
                                ),
                                name="twin_declined_without_consultation",
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_twinside_rls", partner="partner_id"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="consultations_twinside_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="consultation_id",
                                name="consultations_twinside_consultation_id_key",
                                to_table="consultations_consultation",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Wording",
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
                        ("language", models.CharField(max_length=10)),
                        ("key", models.CharField(max_length=200)),
                        ("text", models.TextField(max_length=10000)),
                        ("source", models.TextField(max_length=10000)),
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
                                fields=("authority", "consultation", "language", "key"),
                                name="wording_once",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("text__gt", "")), name="wording_written"
                            ),
                            waymark.core.tenancy.RowSecurity(name="consultations_wording_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="consultations_wording_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="consultation_id",
                                name="consultations_wording_consultation_id_key",
                                to_table="consultations_consultation",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Amendment",
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
                        ("received_on", models.DateField(null=True)),
                        ("requested_by", models.CharField(blank=True, max_length=200)),
                        ("wording", models.TextField(max_length=2000)),
                        (
                            "effect",
                            models.CharField(
                                choices=[
                                    ("note", "note"),
                                    ("replace", "replace"),
                                    ("withdraw", "withdraw"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("recorded_at", models.DateTimeField()),
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
                                to="organisations.organisation",
                            ),
                        ),
                        (
                            "recorded_by",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
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
                            "question",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="consultations.question",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("effect__in", ["note", "replace", "withdraw"])),
                                name="amendment_effect_known",
                            ),
                            waymark.core.tenancy.RowSecurity(name="consultations_amendment_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="consultations_amendment_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="consultation_id",
                                name="consultations_amendment_consultation_id_key",
                                to_table="consultations_consultation",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="question_id",
                                name="consultations_amendment_question_id_key",
                                to_table="consultations_question",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="body_id",
                                name="consultations_amendment_body_id_key",
                                to_table="organisations_organisation",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Choice",
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
                        ("code", models.CharField(max_length=60)),
                        ("label", models.CharField(max_length=200)),
                        ("is_exclusive", models.BooleanField(default=False)),
                        (
                            "role",
                            models.CharField(
                                choices=[
                                    ("ordinary", "An answer like the others"),
                                    ("neutral", "The middle of the scale"),
                                    ("dont_know", "Don't know"),
                                    ("no_preference", "No preference"),
                                    ("prefer_not_to_say", "Prefer not to say"),
                                ],
                                default="ordinary",
                                max_length=20,
                            ),
                        ),
                        ("withdrawn_at", models.DateTimeField(null=True)),
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
                            "option",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="consultations.option",
                            ),
                        ),
                        (
                            "question",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="consultations.question",
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
                                        "role__in",
                                        [
                                            "ordinary",
                                            "neutral",
                                            "dont_know",
                                            "no_preference",
                                            "prefer_not_to_say",
                                        ],
                                    )
                                ),
                                name="choice_role_known",
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "question", "code"), name="choice_code_unique"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "question", "label"),
                                name="choice_label_unique",
                            ),
                            waymark.core.tenancy.RowSecurity(name="consultations_choice_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="consultations_choice_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="question_id",
                                name="consultations_choice_question_id_key",
                                to_table="consultations_question",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="option_id",
                                name="consultations_choice_option_id_key",
                                to_table="consultations_option",
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
                            "merged_by",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
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
                            "category",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="consultations.stakeholdercategory",
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
                                condition=models.Q(
                                    ("category", models.F("counted_as")), _negated=True
                                ),
                                name="category_merged_with_another",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("reason__gt", "")),
                                name="category_merged_with_reason",
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_categorymerge_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="consultations_categorymerge_tenant",
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
                    name="CampaignHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("name", models.CharField(max_length=120)),
                        ("organiser", models.CharField(blank=True, max_length=200)),
                        ("standard_text", models.TextField(max_length=10000)),
                        (
                            "treatment",
                            models.CharField(
                                choices=[
                                    ("all_apart", "Show all of them apart"),
                                    (
                                        "identical_apart",
                                        "Show those with the standard text apart, and the others with everybody else's",
                                    ),
                                ],
                                max_length=16,
                            ),
                        ),
                        ("revision", models.PositiveIntegerField(default=1)),
                        ("saved_at", models.DateTimeField()),
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
                                to="consultations.campaign",
                            ),
                        ),
                        (
                            "saved_by",
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
                            "consultation",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="consultations.consultation",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_campaignhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="BodyListHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("file_name", models.CharField(max_length=200)),
                        ("sha256", models.CharField(max_length=64)),
                        ("row_count", models.PositiveIntegerField()),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("ready", "Ready to add"),
                                    ("applied", "Added"),
                                    ("undone", "Undone"),
                                    ("discarded", "Discarded"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("received_at", models.DateTimeField()),
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
                                to="consultations.bodylist",
                            ),
                        ),
                        (
                            "received_by",
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
                            "consultation",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="consultations.consultation",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_bodylisthistoryevent_rls"
                            )
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
                        (
                            "consultation",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="consultations.consultation",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_approvalhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AnalysisSnapshotHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("number", models.PositiveIntegerField()),
                        ("counts", models.JSONField()),
                        ("sha256", models.CharField(max_length=64)),
                        ("code_version", models.CharField(max_length=40)),
                        ("taken_at", models.DateTimeField()),
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
                                to="consultations.analysissnapshot",
                            ),
                        ),
                        (
                            "taken_by",
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
                            "consultation",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="consultations.consultation",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_analysissnapshothistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ConsultationDocumentHistoryevent",
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
                                    ("proposal", "Proposal"),
                                    ("equality_impact_assessment", "Equality impact assessment"),
                                    ("easy_read", "Easy read"),
                                    ("translation", "Translation"),
                                    ("costings", "Costings"),
                                    ("other", "Another document"),
                                ],
                                max_length=30,
                            ),
                        ),
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
                            "consultation",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="consultations.consultation",
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
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="consultations.consultationdocument",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_consultationdocumenthistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ConsultationVersionHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("number", models.PositiveIntegerField()),
                        ("content", models.JSONField()),
                        ("sha256", models.CharField(max_length=64)),
                        ("frozen_at", models.DateTimeField()),
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
                                to="consultations.consultationversion",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_consultationversionhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="EntryBatch",
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
                        ("number", models.PositiveIntegerField()),
                        ("channel", models.CharField(max_length=20)),
                        ("received_on", models.DateField()),
                        ("box", models.CharField(blank=True, max_length=60)),
                        ("note", models.CharField(blank=True, max_length=500)),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("open", "Being typed in"),
                                    ("checking", "Being checked"),
                                    ("checked", "Checked"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("opened_at", models.DateTimeField()),
                        ("checked_at", models.DateTimeField(null=True)),
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
                            "checked_by",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
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
                            "opened_by",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "scan",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="documents.document",
                            ),
                        ),
                        (
                            "version",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="consultations.consultationversion",
                            ),
                        ),
                        (
                            "event",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
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
                            models.UniqueConstraint(
                                fields=("authority", "consultation", "number"),
                                name="entry_batch_number",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("state__in", ["open", "checking", "checked"])),
                                name="entry_batch_state_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "channel__in",
                                        [
                                            "paper_form",
                                            "letter",
                                            "email",
                                            "telephone",
                                            "event_sheet",
                                            "social_media",
                                        ],
                                    )
                                ),
                                name="entry_batch_channel",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("checked_at__isnull", False), ("state", "checked")),
                                    models.Q(
                                        models.Q(("state", "checked"), _negated=True),
                                        ("checked_at__isnull", True),
                                    ),
                                    _connector="OR",
                                ),
                                name="entry_batch_checked_pair",
                            ),
                            waymark.core.tenancy.RowSecurity(name="consultations_entrybatch_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="consultations_entrybatch_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="consultation_id",
                                name="consultations_entrybatch_consultation_id_key",
                                to_table="consultations_consultation",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="version_id",
                                name="consultations_entrybatch_version_id_key",
                                to_table="consultations_consultationversion",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="event_id",
                                name="consultations_entrybatch_event_id_key",
                                to_table="consultations_event",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="scan_id",
                                name="consultations_entrybatch_scan_id_key",
                                to_table="documents_document",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="EventHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("title", models.CharField(max_length=200)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("briefing", "Briefing"),
                                    ("public_meeting", "Public meeting"),
                                    ("drop_in", "Drop-in"),
                                    ("workshop", "Workshop"),
                                    ("young_people", "Young people's event"),
                                    ("online", "Online event"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("held_on", models.DateField(null=True)),
                        ("place", models.CharField(blank=True, max_length=200)),
                        ("audience", models.CharField(blank=True, max_length=200)),
                        ("attendance", models.PositiveIntegerField(null=True)),
                        ("notes", models.TextField(blank=True, max_length=2000)),
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
                                to="consultations.event",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_eventhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="EventMaterial",
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
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_eventmaterial_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="consultations_eventmaterial_tenant",
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
                    name="ExchangeExport",
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
                        ("answers", models.PositiveIntegerField()),
                        ("sha256", models.CharField(max_length=64)),
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
                            "made_by",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "question",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="consultations.question",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_exchangeexport_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="consultations_exchangeexport_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="question_id",
                                name="consultations_exchangeexport_question_id_key",
                                to_table="consultations_question",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="FeedbackEditionHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("number", models.PositiveIntegerField()),
                        ("content", models.JSONField()),
                        ("sha256", models.CharField(max_length=64)),
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
                                to="consultations.feedbackedition",
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
                                name="consultations_feedbackeditionhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="FeedbackItem",
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
                        ("theme_key", models.SlugField(blank=True, max_length=40)),
                        ("heading", models.CharField(max_length=200)),
                        ("said", models.TextField(max_length=2000)),
                        (
                            "stance",
                            models.CharField(
                                choices=[
                                    ("accepted", "Accepted"),
                                    ("partly", "Accepted in part"),
                                    ("not_accepted", "Not accepted"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("answer", models.TextField(max_length=4000)),
                        ("owner", models.CharField(blank=True, max_length=200)),
                        ("due_on", models.DateField(null=True)),
                        ("done_on", models.DateField(null=True)),
                        ("done_note", models.TextField(blank=True, max_length=1000)),
                        ("position", models.PositiveIntegerField()),
                        ("revision", models.PositiveIntegerField(default=1)),
                        ("written_at", models.DateTimeField()),
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
                            "written_by",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "question",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="consultations.question",
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
                                    ("stance__in", ["accepted", "partly", "not_accepted"])
                                ),
                                name="feedback_stance_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("question__isnull", True), ("theme_key", "")),
                                    models.Q(("question__isnull", False), ("theme_key__gt", "")),
                                    _connector="OR",
                                ),
                                name="feedback_theme_pair",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("theme_key__gt", "")),
                                fields=("authority", "consultation", "question", "theme_key"),
                                name="feedback_theme_once",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("stance", "not_accepted"), _negated=True),
                                    models.Q(("done_on__isnull", True), ("due_on__isnull", True)),
                                    _connector="OR",
                                ),
                                name="feedback_not_accepted_is_not_due",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("done_note", ""), ("done_on__isnull", False), _connector="OR"
                                ),
                                name="feedback_done_note_with_day",
                            ),
                            waymark.core.tenancy.RowSecurity(name="consultations_feedbackitem_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="consultations_feedbackitem_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="consultation_id",
                                name="consultations_feedbackitem_consultation_id_key",
                                to_table="consultations_consultation",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="question_id",
                                name="consultations_feedbackitem_question_id_key",
                                to_table="consultations_question",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="FindingHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("heading", models.CharField(max_length=200)),
                        ("statement", models.TextField(max_length=2000)),
                        ("figures", models.JSONField(default=list)),
                        ("position", models.PositiveIntegerField()),
                        ("written_at", models.DateTimeField()),
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
                                to="consultations.finding",
                            ),
                        ),
                        (
                            "written_by",
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
                                name="consultations_findinghistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="FormatRequestHistoryevent",
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
                                    ("large_print", "Large print"),
                                    ("braille", "Braille"),
                                    ("easy_read", "Easy read"),
                                    ("audio", "Audio"),
                                    ("language", "Another language"),
                                    ("bsl", "British Sign Language (BSL)"),
                                    ("other", "Something else"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("asked_at", models.DateTimeField()),
                        ("answered_at", models.DateTimeField(null=True)),
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
                                to="consultations.formatrequest",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_formatrequesthistoryevent_rls"
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
                    name="GroupResponse",
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
                        ("label", models.CharField(max_length=120)),
                        ("participants", models.PositiveIntegerField()),
                        ("who", models.CharField(max_length=300)),
                        ("how_reached", models.TextField(blank=True, max_length=2000)),
                        ("facilitator", models.CharField(blank=True, max_length=200)),
                        (
                            "outcome",
                            models.CharField(
                                choices=[
                                    ("one_option", "Preferred one option"),
                                    ("several_options", "Could support several options"),
                                    ("no_preference", "No preference"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("reasons", models.TextField(blank=True, max_length=4000)),
                        ("received_on", models.DateField(null=True)),
                        ("entered_at", models.DateTimeField()),
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
                            "entered_by",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "event",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
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
                            models.UniqueConstraint(
                                fields=("authority", "consultation", "label"),
                                name="group_response_label_unique",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("participants__gte", 1)),
                                name="group_response_people",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "outcome__in",
                                        ["one_option", "several_options", "no_preference"],
                                    )
                                ),
                                name="group_response_outcome",
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_groupresponse_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="consultations_groupresponse_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="consultation_id",
                                name="consultations_groupresponse_consultation_id_key",
                                to_table="consultations_consultation",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="event_id",
                                name="consultations_groupresponse_event_id_key",
                                to_table="consultations_event",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="InvitationTextHistoryevent",
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
                                choices=[("invitation", "Invitation"), ("reminder", "Reminder")],
                                max_length=12,
                            ),
                        ),
                        ("subject", models.CharField(max_length=200)),
                        ("body", models.TextField(max_length=5000)),
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
                                to="consultations.invitationtext",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_invitationtexthistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="NameListHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("names", models.TextField(blank=True, max_length=10000)),
                        ("revision", models.PositiveIntegerField(default=1)),
                        ("saved_at", models.DateTimeField()),
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
                                to="consultations.namelist",
                            ),
                        ),
                        (
                            "saved_by",
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
                                name="consultations_namelisthistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="NewsToldHistoryevent",
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
                                    ("opened", "Opening"),
                                    ("reported", "Outcome"),
                                    ("feedback", "You said, we did"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("told_at", models.DateTimeField()),
                        ("readers", models.PositiveIntegerField()),
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
                                to="consultations.newstold",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_newstoldhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="OfferedLanguageHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("language", models.CharField(max_length=10)),
                        ("is_offered", models.BooleanField(default=False)),
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
                                to="consultations.offeredlanguage",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_offeredlanguagehistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="OptionHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("key", models.SlugField(db_index=False, max_length=40)),
                        ("label", models.CharField(max_length=120)),
                        ("description", models.TextField(blank=True, max_length=4000)),
                        ("costs", models.TextField(blank=True, max_length=2000)),
                        ("benefits", models.TextField(blank=True, max_length=2000)),
                        ("risks", models.TextField(blank=True, max_length=2000)),
                        ("position", models.PositiveIntegerField()),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("live", "Open to choose"),
                                    ("withdrawn", "Withdrawn"),
                                    ("not_viable", "Considered and set aside"),
                                ],
                                default="live",
                                max_length=12,
                            ),
                        ),
                        ("status_reason", models.TextField(blank=True, max_length=1000)),
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
                                to="consultations.option",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_optionhistoryevent_rls"
                            )
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
                migrations.CreateModel(
                    name="PetitionHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("title", models.CharField(max_length=200)),
                        ("wording", models.TextField(max_length=4000)),
                        ("signatures", models.PositiveIntegerField()),
                        ("checked", models.PositiveIntegerField(null=True)),
                        ("received_on", models.DateField()),
                        ("treatment", models.TextField(max_length=2000)),
                        ("saved_at", models.DateTimeField()),
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
                                to="consultations.petition",
                            ),
                        ),
                        (
                            "saved_by",
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
                            "scan",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="documents.document",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_petitionhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PublicNotice",
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
                                fields=("authority", "consultation", "number"),
                                name="public_notice_number",
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
                    name="QuestionHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("code", models.CharField(max_length=60)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("single_choice", "Choose one"),
                                    ("multiple_choice", "Choose any number"),
                                    ("open_text", "Answer in words"),
                                    ("agreement", "Agree or disagree"),
                                    ("ranking", "Put in order"),
                                    ("points", "Share out points"),
                                    ("matrix", "Answer row by row"),
                                    ("number", "A number"),
                                    ("date", "A date"),
                                    ("postcode", "A postcode, kept as an area"),
                                    ("criteria", "Score each option by criteria"),
                                    ("file", "Send a file"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("wording", models.CharField(max_length=500)),
                        ("help", models.CharField(blank=True, max_length=1000)),
                        ("is_required", models.BooleanField(default=False)),
                        ("asks_options", models.BooleanField(default=False)),
                        ("answers_held", models.BooleanField(default=True)),
                        (
                            "sensitivity",
                            models.CharField(
                                choices=[
                                    ("normal", "Ordinary"),
                                    ("personal", "Personal"),
                                    ("equality", "Equality monitoring"),
                                ],
                                default="normal",
                                max_length=10,
                            ),
                        ),
                        ("is_publishable", models.BooleanField(default=True)),
                        ("hides_small_numbers", models.BooleanField(default=False)),
                        ("threshold", models.PositiveSmallIntegerField(default=5)),
                        ("settings", models.JSONField(default=dict)),
                        ("shown_if", models.JSONField(default=dict)),
                        ("is_weighted_by", models.BooleanField(default=False)),
                        ("withdrawn_at", models.DateTimeField(null=True)),
                        ("withdrawn_reason", models.CharField(blank=True, max_length=500)),
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
                                to="consultations.question",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_questionhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="QuestionRow",
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
                        ("code", models.CharField(max_length=60)),
                        ("label", models.CharField(max_length=200)),
                        ("weight", models.PositiveSmallIntegerField(null=True)),
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
                            "question",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="consultations.question",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "question", "code"),
                                name="question_row_code_unique",
                            ),
                            waymark.core.tenancy.RowSecurity(name="consultations_questionrow_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="consultations_questionrow_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="question_id",
                                name="consultations_questionrow_question_id_key",
                                to_table="consultations_question",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ReportEdition",
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
                            "layout",
                            models.CharField(
                                choices=[("summary", "Summary report"), ("full", "Full report")],
                                max_length=20,
                            ),
                        ),
                        ("number", models.PositiveIntegerField()),
                        ("content", models.JSONField()),
                        ("sha256", models.CharField(max_length=64)),
                        ("reason", models.CharField(max_length=300)),
                        ("made_at", models.DateTimeField()),
                        ("published_at", models.DateTimeField(null=True)),
                        ("withdrawn_at", models.DateTimeField(null=True)),
                        ("withdrawn_reason", models.CharField(blank=True, max_length=500)),
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
                            "made_by",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
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
                            "snapshot",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="consultations.analysissnapshot",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "consultation", "layout", "number"),
                                name="report_edition_number",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("withdrawn_at__isnull", True), ("withdrawn_reason", "")
                                    ),
                                    models.Q(
                                        ("withdrawn_at__isnull", False),
                                        ("withdrawn_reason__gt", ""),
                                    ),
                                    _connector="OR",
                                ),
                                name="report_withdrawn_pair",
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_reportedition_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="consultations_reportedition_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="consultation_id",
                                name="consultations_reportedition_consultation_id_key",
                                to_table="consultations_consultation",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="snapshot_id",
                                name="consultations_reportedition_snapshot_id_key",
                                to_table="consultations_analysissnapshot",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Response",
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
                        ("reference", models.CharField(max_length=60)),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("started", "Started"),
                                    ("submitted", "Received, to be decided"),
                                    ("accepted", "Counted"),
                                    ("query", "Under query"),
                                    ("excluded", "Left out"),
                                    ("merged", "Merged into another"),
                                    ("withdrawn", "Withdrawn"),
                                ],
                                max_length=12,
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("individual", "As myself"),
                                    ("body", "On behalf of an organisation"),
                                    ("group", "As a group"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("body_name", models.CharField(blank=True, max_length=200)),
                        (
                            "channel",
                            models.CharField(
                                choices=[
                                    ("online", "Online"),
                                    ("email", "Email"),
                                    ("letter", "Letter"),
                                    ("paper_form", "Paper form"),
                                    ("telephone", "Telephone"),
                                    ("event_sheet", "Sheet filled in at an event"),
                                    ("group_session", "Group session"),
                                    ("petition", "Petition"),
                                    ("social_media", "Social media"),
                                    ("officer_entry", "Entered by an officer"),
                                    ("import_file", "Loaded from a file"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("received_at", models.DateTimeField()),
                        ("is_late", models.BooleanField(default=False)),
                        ("language", models.CharField(default="en-GB", max_length=10)),
                        (
                            "publication",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("with_name", "Publish my answers with my name"),
                                    ("without_name", "Publish my answers without my name"),
                                    ("do_not_publish", "Do not publish my answers"),
                                ],
                                max_length=16,
                            ),
                        ),
                        ("entered_at", models.DateTimeField()),
                        (
                            "exclusion_reason",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("blank", "Blank"),
                                    ("no_identity", "No valid identity, where one is needed"),
                                    ("duplicate", "A duplicate"),
                                    ("out_of_scope", "Not about this consultation"),
                                    ("late", "Late"),
                                    ("test", "A test"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("exclusion_note", models.CharField(blank=True, max_length=500)),
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
                            "batch",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="intake.batch",
                            ),
                        ),
                        (
                            "body",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="organisations.organisation",
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
                            "entered_by",
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
                        (
                            "category",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="consultations.stakeholdercategory",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "indexes": [
                            models.Index(
                                fields=["authority", "consultation", "id"], name="response_list"
                            ),
                            models.Index(fields=["authority", "batch"], name="response_batch"),
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "consultation", "reference"),
                                name="response_reference_unique",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "status__in",
                                        [
                                            "started",
                                            "submitted",
                                            "accepted",
                                            "query",
                                            "excluded",
                                            "merged",
                                            "withdrawn",
                                        ],
                                    )
                                ),
                                name="response_status_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("kind__in", ["individual", "body", "group"])),
                                name="response_kind_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "channel__in",
                                        [
                                            "online",
                                            "email",
                                            "letter",
                                            "paper_form",
                                            "telephone",
                                            "event_sheet",
                                            "group_session",
                                            "petition",
                                            "social_media",
                                            "officer_entry",
                                            "import_file",
                                        ],
                                    )
                                ),
                                name="response_channel_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("exclusion_reason__gt", ""), ("status", "excluded")),
                                    models.Q(
                                        models.Q(("status", "excluded"), _negated=True),
                                        ("exclusion_reason", ""),
                                    ),
                                    _connector="OR",
                                ),
                                name="response_excluded_with_reason",
                            ),
                            waymark.core.tenancy.RowSecurity(name="consultations_response_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="consultations_response_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="consultation_id",
                                name="consultations_response_consultation_id_key",
                                to_table="consultations_consultation",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="version_id",
                                name="consultations_response_version_id_key",
                                to_table="consultations_consultationversion",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="category_id",
                                name="consultations_response_category_id_key",
                                to_table="consultations_stakeholdercategory",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="body_id",
                                name="consultations_response_body_id_key",
                                to_table="organisations_organisation",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="batch_id",
                                name="consultations_response_batch_id_key",
                                to_table="intake_batch",
                            ),
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
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_shortlinkhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SimilarGroupHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "signal",
                            models.CharField(
                                choices=[
                                    ("email", "Same email address"),
                                    ("body", "Same organisation"),
                                    ("text", "Same words"),
                                    ("session", "Same browser"),
                                    ("burst", "Many in a few minutes"),
                                    ("campaign", "Shared wording"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("starts_at", models.DateTimeField(null=True)),
                        ("ends_at", models.DateTimeField(null=True)),
                        ("found_at", models.DateTimeField()),
                        (
                            "decision",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("duplicates", "Merged as duplicates"),
                                    ("campaign", "A campaign"),
                                    ("dismissed", "Nothing to do"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("note", models.CharField(blank=True, max_length=500)),
                        ("decided_at", models.DateTimeField(null=True)),
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
                                to="consultations.similargroup",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_similargrouphistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="StakeholderBody",
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
                        ("name", models.CharField(max_length=200)),
                        ("contact_name", waymark.core.sealed.SealedTextField(blank=True)),
                        ("contact_email", waymark.core.sealed.SealedTextField()),
                        ("added_at", models.DateTimeField()),
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
                            "body_list",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="consultations.bodylist",
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
                            "organisation",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="organisations.organisation",
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
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                models.F("authority"),
                                models.F("consultation"),
                                django.db.models.functions.text.Lower("name"),
                                name="stakeholder_body_once",
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_stakeholderbody_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="consultations_stakeholderbody_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="consultation_id",
                                name="consultations_stakeholderbody_consultation_id_key",
                                to_table="consultations_consultation",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="organisation_id",
                                name="consultations_stakeholderbody_organisation_id_key",
                                to_table="organisations_organisation",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="category_id",
                                name="consultations_stakeholderbody_category_id_key",
                                to_table="consultations_stakeholdercategory",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="body_list_id",
                                name="consultations_stakeholderbody_body_list_id_key",
                                to_table="consultations_bodylist",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="StakeholderCategoryHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("key", models.SlugField(db_index=False, max_length=60)),
                        ("label", models.CharField(max_length=120)),
                        ("description", models.CharField(blank=True, max_length=500)),
                        ("target", models.PositiveIntegerField(null=True)),
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
                                to="consultations.stakeholdercategory",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_stakeholdercategoryhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ThemeFramework",
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
                        ("version", models.PositiveIntegerField()),
                        ("status", models.CharField(max_length=10)),
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
                            "made_by",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "question",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="consultations.question",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "question", "version"),
                                name="framework_version_unique",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("status__in", ["draft", "signed", "revised"])),
                                name="framework_status_known",
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_themeframework_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="consultations_themeframework_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="question_id",
                                name="consultations_themeframework_question_id_key",
                                to_table="consultations_question",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="TwinSideHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("link", models.UUIDField(default=uuid.uuid4)),
                        ("is_offer", models.BooleanField()),
                        ("slug", models.SlugField(blank=True, db_index=False, max_length=80)),
                        ("content", models.JSONField(default=dict)),
                        ("sha256", models.CharField(blank=True, max_length=64)),
                        ("note", models.CharField(blank=True, max_length=1000)),
                        ("shown_at", models.DateTimeField()),
                        ("ended_at", models.DateTimeField(null=True)),
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
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="consultations.consultation",
                            ),
                        ),
                        (
                            "partner",
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
                                to="consultations.twinside",
                            ),
                        ),
                        (
                            "shown_by",
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
                                name="consultations_twinsidehistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="WordingHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("language", models.CharField(max_length=10)),
                        ("key", models.CharField(max_length=200)),
                        ("text", models.TextField(max_length=10000)),
                        ("source", models.TextField(max_length=10000)),
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
                                to="consultations.wording",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_wordinghistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AmendedResponse",
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
                            "amendment",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="consultations.amendment",
                            ),
                        ),
                        (
                            "response",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="consultations.response",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "amendment", "response"),
                                name="amended_response_once",
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_amendedresponse_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="consultations_amendedresponse_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="amendment_id",
                                name="consultations_amendedresponse_amendment_id_key",
                                to_table="consultations_amendment",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="response_id",
                                name="consultations_amendedresponse_response_id_key",
                                to_table="consultations_response",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AmendmentSupport",
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
                                    ("preferred", "Prefers"),
                                    ("acceptable", "Can support"),
                                    ("opposed", "Opposes"),
                                ],
                                max_length=12,
                            ),
                        ),
                        (
                            "amendment",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="consultations.amendment",
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
                            "option",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="consultations.option",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "amendment", "option"),
                                name="amendment_support_once",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("kind__in", ["preferred", "acceptable", "opposed"])
                                ),
                                name="amendment_support_kind",
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_amendmentsupport_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="consultations_amendmentsupport_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="amendment_id",
                                name="consultations_amendmentsupport_amendment_id_key",
                                to_table="consultations_amendment",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="option_id",
                                name="consultations_amendmentsupport_option_id_key",
                                to_table="consultations_option",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Answer",
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
                        ("number", models.DecimalField(decimal_places=4, max_digits=14, null=True)),
                        ("day", models.DateField(null=True)),
                        ("text", models.TextField(blank=True)),
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
                                db_index=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="documents.document",
                            ),
                        ),
                        (
                            "choice",
                            waymark.core.tenancy.TenantForeignKey(
                                db_index=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="consultations.choice",
                            ),
                        ),
                        (
                            "question",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="consultations.question",
                            ),
                        ),
                        (
                            "row",
                            waymark.core.tenancy.TenantForeignKey(
                                db_index=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="consultations.questionrow",
                            ),
                        ),
                        (
                            "response",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="consultations.response",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "response", "question", "choice", "row"),
                                name="answer_given_once",
                                nulls_distinct=False,
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("choice__isnull", False),
                                        ("day__isnull", True),
                                        ("text", ""),
                                        ("document__isnull", True),
                                    ),
                                    models.Q(
                                        ("choice__isnull", True),
                                        ("row__isnull", True),
                                        models.Q(
                                            models.Q(
                                                ("day__isnull", True),
                                                ("number__isnull", True),
                                                ("text__gt", ""),
                                            ),
                                            models.Q(
                                                ("day__isnull", True),
                                                ("number__isnull", False),
                                                ("text", ""),
                                                ("document__isnull", True),
                                            ),
                                            models.Q(
                                                ("day__isnull", False),
                                                ("number__isnull", True),
                                                ("text", ""),
                                                ("document__isnull", True),
                                            ),
                                            models.Q(
                                                ("day__isnull", True),
                                                ("number__isnull", True),
                                                ("text", ""),
                                                ("document__isnull", False),
                                            ),
                                            _connector="OR",
                                        ),
                                    ),
                                    _connector="OR",
                                ),
                                name="answer_of_one_form",
                            ),
                            waymark.core.tenancy.RowSecurity(name="consultations_answer_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="consultations_answer_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="response_id",
                                name="consultations_answer_response_id_key",
                                to_table="consultations_response",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="question_id",
                                name="consultations_answer_question_id_key",
                                to_table="consultations_question",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="choice_id",
                                name="consultations_answer_choice_id_key",
                                to_table="consultations_choice",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="row_id",
                                name="consultations_answer_row_id_key",
                                to_table="consultations_questionrow",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="document_id",
                                name="consultations_answer_document_id_key",
                                to_table="documents_document",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ClosingChange",
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
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_closingchange_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="consultations_closingchange_tenant",
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
                    name="EngineRun",
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
                        ("kind", models.CharField(max_length=10)),
                        ("state", models.CharField(max_length=10)),
                        ("engine", models.CharField(max_length=20)),
                        ("engine_version", models.CharField(blank=True, max_length=80)),
                        ("target", models.PositiveSmallIntegerField(null=True)),
                        ("total", models.PositiveIntegerField(default=0)),
                        ("read", models.PositiveIntegerField(default=0)),
                        ("left_out", models.PositiveIntegerField(default=0)),
                        ("repeated", models.PositiveIntegerField(default=0)),
                        ("in_another_language", models.PositiveIntegerField(default=0)),
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
                                condition=models.Q(
                                    ("state__in", ["waiting", "working", "done", "failed"])
                                ),
                                name="engine_run_state",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("ended_at__isnull", True),
                                        ("state__in", ["waiting", "working"]),
                                    ),
                                    models.Q(
                                        ("ended_at__isnull", False),
                                        ("state__in", ["done", "failed"]),
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
                    name="EntryItem",
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
                        ("number", models.PositiveIntegerField()),
                        (
                            "sample",
                            models.CharField(
                                choices=[("none", "none"), ("closed", "closed"), ("all", "all")],
                                default="none",
                                max_length=8,
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
                            "batch",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="consultations.entrybatch",
                            ),
                        ),
                        (
                            "response",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="consultations.response",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "batch", "number"), name="entry_item_number"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "response"), name="entry_item_one_a_response"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("sample__in", ["none", "closed", "all"])),
                                name="entry_item_sample_known",
                            ),
                            waymark.core.tenancy.RowSecurity(name="consultations_entryitem_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="consultations_entryitem_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="batch_id",
                                name="consultations_entryitem_batch_id_key",
                                to_table="consultations_entrybatch",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="response_id",
                                name="consultations_entryitem_response_id_key",
                                to_table="consultations_response",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="EntryBatchHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("number", models.PositiveIntegerField()),
                        ("channel", models.CharField(max_length=20)),
                        ("received_on", models.DateField()),
                        ("box", models.CharField(blank=True, max_length=60)),
                        ("note", models.CharField(blank=True, max_length=500)),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("open", "Being typed in"),
                                    ("checking", "Being checked"),
                                    ("checked", "Checked"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("opened_at", models.DateTimeField()),
                        ("checked_at", models.DateTimeField(null=True)),
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
                            "checked_by",
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
                            "consultation",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="consultations.consultation",
                            ),
                        ),
                        (
                            "opened_by",
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
                                to="consultations.entrybatch",
                            ),
                        ),
                        (
                            "scan",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="documents.document",
                            ),
                        ),
                        (
                            "version",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="consultations.consultationversion",
                            ),
                        ),
                        (
                            "event",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="consultations.event",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_entrybatchhistoryevent_rls"
                            )
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
                    name="FrameworkSignature",
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
                        ("signed_at", models.DateTimeField()),
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
                            "signed_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
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
                                fields=("authority", "framework", "signed_by"),
                                name="framework_signed_once",
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_frameworksignature_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="consultations_frameworksignature_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="framework_id",
                                name="consultations_frameworksignature_framework_id_key",
                                to_table="consultations_themeframework",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="GroupResponseHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("label", models.CharField(max_length=120)),
                        ("participants", models.PositiveIntegerField()),
                        ("who", models.CharField(max_length=300)),
                        ("how_reached", models.TextField(blank=True, max_length=2000)),
                        ("facilitator", models.CharField(blank=True, max_length=200)),
                        (
                            "outcome",
                            models.CharField(
                                choices=[
                                    ("one_option", "Preferred one option"),
                                    ("several_options", "Could support several options"),
                                    ("no_preference", "No preference"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("reasons", models.TextField(blank=True, max_length=4000)),
                        ("received_on", models.DateField(null=True)),
                        ("entered_at", models.DateTimeField()),
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
                            "entered_by",
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
                            "event",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
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
                                to="consultations.groupresponse",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_groupresponsehistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="GroupResponseOption",
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
                            "group_response",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="consultations.groupresponse",
                            ),
                        ),
                        (
                            "option",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="consultations.option",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "group_response", "option"),
                                name="group_response_option_once",
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_groupresponseoption_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="consultations_groupresponseoption_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="group_response_id",
                                name="consultations_groupresponseoption_group_response_id_key",
                                to_table="consultations_groupresponse",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="option_id",
                                name="consultations_groupresponseoption_option_id_key",
                                to_table="consultations_option",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="InvitationLetter",
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
                                choices=[("invitation", "Invitation"), ("reminder", "Reminder")],
                                max_length=12,
                            ),
                        ),
                        ("link_hash", models.CharField(max_length=64, unique=True)),
                        ("written_at", models.DateTimeField()),
                        ("is_to_former_address", models.BooleanField(default=False)),
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
                            "message",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="waymark_messages.message",
                            ),
                        ),
                        (
                            "body",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="consultations.stakeholderbody",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "indexes": [
                            models.Index(
                                fields=["authority", "body", "-id"], name="invitation_letter_latest"
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("kind__in", ["invitation", "reminder"])),
                                name="invitation_letter_kind",
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_invitationletter_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="consultations_invitationletter_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="body_id",
                                name="consultations_invitationletter_body_id_key",
                                to_table="consultations_stakeholderbody",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="message_id",
                                name="consultations_invitationletter_message_id_key",
                                to_table="waymark_messages_message",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PopulationShare",
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
                        ("people", models.PositiveIntegerField()),
                        ("source", models.CharField(max_length=300)),
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
                            "choice",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="consultations.choice",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "choice"), name="population_share_once"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("source__gt", "")),
                                name="population_share_sourced",
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_populationshare_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="consultations_populationshare_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="choice_id",
                                name="consultations_populationshare_choice_id_key",
                                to_table="consultations_choice",
                            ),
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
                    name="FeedbackItemHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("theme_key", models.SlugField(blank=True, db_index=False, max_length=40)),
                        ("heading", models.CharField(max_length=200)),
                        ("said", models.TextField(max_length=2000)),
                        (
                            "stance",
                            models.CharField(
                                choices=[
                                    ("accepted", "Accepted"),
                                    ("partly", "Accepted in part"),
                                    ("not_accepted", "Not accepted"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("answer", models.TextField(max_length=4000)),
                        ("owner", models.CharField(blank=True, max_length=200)),
                        ("due_on", models.DateField(null=True)),
                        ("done_on", models.DateField(null=True)),
                        ("done_note", models.TextField(blank=True, max_length=1000)),
                        ("position", models.PositiveIntegerField()),
                        ("revision", models.PositiveIntegerField(default=1)),
                        ("written_at", models.DateTimeField()),
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
                                to="consultations.feedbackitem",
                            ),
                        ),
                        (
                            "written_by",
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
                            "question",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="consultations.question",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_feedbackitemhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ExchangeExportHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("answers", models.PositiveIntegerField()),
                        ("sha256", models.CharField(max_length=64)),
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
                            "made_by",
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
                                to="consultations.exchangeexport",
                            ),
                        ),
                        (
                            "question",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="consultations.question",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_exchangeexporthistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="EqualityAnswer",
                    fields=[
                        (
                            "public_id",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
                        ),
                        (
                            "id",
                            models.UUIDField(
                                default=uuid.uuid4,
                                editable=False,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("person", models.UUIDField(null=True)),
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
                            "choice",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="consultations.choice",
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
                            "question",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="consultations.question",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_equalityanswer_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="consultations_equalityanswer_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="consultation_id",
                                name="consultations_equalityanswer_consultation_id_key",
                                to_table="consultations_consultation",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="question_id",
                                name="consultations_equalityanswer_question_id_key",
                                to_table="consultations_question",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="choice_id",
                                name="consultations_equalityanswer_choice_id_key",
                                to_table="consultations_choice",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ChoiceHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("code", models.CharField(max_length=60)),
                        ("label", models.CharField(max_length=200)),
                        ("is_exclusive", models.BooleanField(default=False)),
                        (
                            "role",
                            models.CharField(
                                choices=[
                                    ("ordinary", "An answer like the others"),
                                    ("neutral", "The middle of the scale"),
                                    ("dont_know", "Don't know"),
                                    ("no_preference", "No preference"),
                                    ("prefer_not_to_say", "Prefer not to say"),
                                ],
                                default="ordinary",
                                max_length=20,
                            ),
                        ),
                        ("withdrawn_at", models.DateTimeField(null=True)),
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
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="consultations.choice",
                            ),
                        ),
                        (
                            "option",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="consultations.option",
                            ),
                        ),
                        (
                            "question",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="consultations.question",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_choicehistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AmendmentHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("received_on", models.DateField(null=True)),
                        ("requested_by", models.CharField(blank=True, max_length=200)),
                        ("wording", models.TextField(max_length=2000)),
                        (
                            "effect",
                            models.CharField(
                                choices=[
                                    ("note", "note"),
                                    ("replace", "replace"),
                                    ("withdraw", "withdraw"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("recorded_at", models.DateTimeField()),
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
                                to="organisations.organisation",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="consultations.amendment",
                            ),
                        ),
                        (
                            "recorded_by",
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
                            "consultation",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="consultations.consultation",
                            ),
                        ),
                        (
                            "question",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="consultations.question",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_amendmenthistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="QuestionRowHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("code", models.CharField(max_length=60)),
                        ("label", models.CharField(max_length=200)),
                        ("weight", models.PositiveSmallIntegerField(null=True)),
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
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="consultations.questionrow",
                            ),
                        ),
                        (
                            "question",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="consultations.question",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_questionrowhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Rendition",
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
                            "format",
                            models.CharField(
                                choices=[
                                    ("html", "Web page"),
                                    ("pdf", "PDF"),
                                    ("docx", "Word"),
                                    ("xlsx", "Excel"),
                                    ("csv", "CSV"),
                                    ("json", "JSON"),
                                    ("charts", "The charts of the web page"),
                                ],
                                max_length=8,
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
                            "document",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="documents.document",
                            ),
                        ),
                        (
                            "edition",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="consultations.reportedition",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "edition", "format"), name="rendition_once"
                            ),
                            waymark.core.tenancy.RowSecurity(name="consultations_rendition_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="consultations_rendition_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="edition_id",
                                name="consultations_rendition_edition_id_key",
                                to_table="consultations_reportedition",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="document_id",
                                name="consultations_rendition_document_id_key",
                                to_table="documents_document",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ReportEditionHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "layout",
                            models.CharField(
                                choices=[("summary", "Summary report"), ("full", "Full report")],
                                max_length=20,
                            ),
                        ),
                        ("number", models.PositiveIntegerField()),
                        ("content", models.JSONField()),
                        ("sha256", models.CharField(max_length=64)),
                        ("reason", models.CharField(max_length=300)),
                        ("made_at", models.DateTimeField()),
                        ("published_at", models.DateTimeField(null=True)),
                        ("withdrawn_at", models.DateTimeField(null=True)),
                        ("withdrawn_reason", models.CharField(blank=True, max_length=500)),
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
                            "made_by",
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
                                to="consultations.reportedition",
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
                            "snapshot",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="consultations.analysissnapshot",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_reporteditionhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="RespondentContact",
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
                        ("name", waymark.core.sealed.SealedTextField(blank=True)),
                        ("email", waymark.core.sealed.SealedTextField(blank=True)),
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
                            "response",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="consultations.response",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "response"), name="contact_one_a_response"
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_respondentcontact_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="consultations_respondentcontact_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="response_id",
                                name="consultations_respondentcontact_response_id_key",
                                to_table="consultations_response",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Merging",
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
                        ("before", models.CharField(max_length=12)),
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
                            "merged_by",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "into",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="consultations.response",
                            ),
                        ),
                        (
                            "response",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="consultations.response",
                            ),
                        ),
                        (
                            "group",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="consultations.similargroup",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "response"), name="merging_once"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("response", models.F("into")), _negated=True),
                                name="merging_into_another",
                            ),
                            waymark.core.tenancy.RowSecurity(name="consultations_merging_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="consultations_merging_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="response_id",
                                name="consultations_merging_response_id_key",
                                to_table="consultations_response",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="into_id",
                                name="consultations_merging_into_id_key",
                                to_table="consultations_response",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="group_id",
                                name="consultations_merging_group_id_key",
                                to_table="consultations_similargroup",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="InvitedResponse",
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
                            "response",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="consultations.response",
                            ),
                        ),
                        (
                            "body",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="consultations.stakeholderbody",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "response"),
                                name="invited_response_of_one_body",
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_invitedresponse_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="consultations_invitedresponse_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="body_id",
                                name="consultations_invitedresponse_body_id_key",
                                to_table="consultations_stakeholderbody",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="response_id",
                                name="consultations_invitedresponse_response_id_key",
                                to_table="consultations_response",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CampaignMember",
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
                        ("is_standard", models.BooleanField(default=False)),
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
                            "campaign",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="consultations.campaign",
                            ),
                        ),
                        (
                            "response",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="consultations.response",
                            ),
                        ),
                        (
                            "group",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="consultations.similargroup",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "response"), name="campaign_member_once"
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_campaignmember_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="consultations_campaignmember_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="campaign_id",
                                name="consultations_campaignmember_campaign_id_key",
                                to_table="consultations_campaign",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="response_id",
                                name="consultations_campaignmember_response_id_key",
                                to_table="consultations_response",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="group_id",
                                name="consultations_campaignmember_group_id_key",
                                to_table="consultations_similargroup",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ResponseDraft",
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
                        ("token_hash", models.CharField(max_length=64, unique=True)),
                        ("values", models.JSONField(default=dict)),
                        ("started_at", models.DateTimeField()),
                        ("saved_at", models.DateTimeField()),
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
                            "response",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="consultations.response",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_responsedraft_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="consultations_responsedraft_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="consultation_id",
                                name="consultations_responsedraft_consultation_id_key",
                                to_table="consultations_consultation",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="response_id",
                                name="consultations_responsedraft_response_id_key",
                                to_table="consultations_response",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ResponseReceipt",
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
                        ("code_hash", models.CharField(max_length=64)),
                        ("issued_at", models.DateTimeField()),
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
                            "response",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="consultations.response",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "response"), name="receipt_one_a_response"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "code_hash"), name="receipt_code_unique"
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_responsereceipt_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="consultations_responsereceipt_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="response_id",
                                name="consultations_responsereceipt_response_id_key",
                                to_table="consultations_response",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ResponseTrace",
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
                        ("address_hash", models.CharField(blank=True, max_length=64)),
                        ("session_hash", models.CharField(blank=True, max_length=64)),
                        ("recorded_at", models.DateTimeField()),
                        ("forget_on", models.DateField()),
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
                            "response",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="consultations.response",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "indexes": [
                            models.Index(
                                fields=["authority", "forget_on"], name="response_trace_due"
                            )
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "response"), name="trace_one_a_response"
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_responsetrace_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="consultations_responsetrace_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="response_id",
                                name="consultations_responsetrace_response_id_key",
                                to_table="consultations_response",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ScoredOption",
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
                        ("reason", models.CharField(blank=True, max_length=1000)),
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
                            "choice",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="consultations.choice",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "choice"), name="scored_option_once"
                            ),
                            waymark.core.tenancy.RowSecurity(name="consultations_scoredoption_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="consultations_scoredoption_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="choice_id",
                                name="consultations_scoredoption_choice_id_key",
                                to_table="consultations_choice",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SimilarMember",
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
                        ("is_standard", models.BooleanField(default=False)),
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
                            "group",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="consultations.similargroup",
                            ),
                        ),
                        (
                            "response",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="consultations.response",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "group", "response"),
                                name="similar_member_once",
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_similarmember_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="consultations_similarmember_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="group_id",
                                name="consultations_similarmember_group_id_key",
                                to_table="consultations_similargroup",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="response_id",
                                name="consultations_similarmember_response_id_key",
                                to_table="consultations_response",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="StakeholderBodyHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("name", models.CharField(max_length=200)),
                        ("added_at", models.DateTimeField()),
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
                            "body_list",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="consultations.bodylist",
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
                            "organisation",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="organisations.organisation",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="consultations.stakeholderbody",
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
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_stakeholderbodyhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SnapshotResponse",
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
                        ("status", models.CharField(max_length=12)),
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
                            "response",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="consultations.response",
                            ),
                        ),
                        (
                            "snapshot",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="consultations.analysissnapshot",
                            ),
                        ),
                        (
                            "category",
                            waymark.core.tenancy.TenantForeignKey(
                                db_index=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="consultations.stakeholdercategory",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "snapshot", "response"),
                                name="snapshot_response_once",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "status__in",
                                        [
                                            "started",
                                            "submitted",
                                            "accepted",
                                            "query",
                                            "excluded",
                                            "merged",
                                            "withdrawn",
                                        ],
                                    )
                                ),
                                name="snapshot_response_status",
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_snapshotresponse_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="consultations_snapshotresponse_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="snapshot_id",
                                name="consultations_snapshotresponse_snapshot_id_key",
                                to_table="consultations_analysissnapshot",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="response_id",
                                name="consultations_snapshotresponse_response_id_key",
                                to_table="consultations_response",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="category_id",
                                name="consultations_snapshotresponse_category_id_key",
                                to_table="consultations_stakeholdercategory",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ResponseHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("reference", models.CharField(max_length=60)),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("started", "Started"),
                                    ("submitted", "Received, to be decided"),
                                    ("accepted", "Counted"),
                                    ("query", "Under query"),
                                    ("excluded", "Left out"),
                                    ("merged", "Merged into another"),
                                    ("withdrawn", "Withdrawn"),
                                ],
                                max_length=12,
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("individual", "As myself"),
                                    ("body", "On behalf of an organisation"),
                                    ("group", "As a group"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("body_name", models.CharField(blank=True, max_length=200)),
                        (
                            "channel",
                            models.CharField(
                                choices=[
                                    ("online", "Online"),
                                    ("email", "Email"),
                                    ("letter", "Letter"),
                                    ("paper_form", "Paper form"),
                                    ("telephone", "Telephone"),
                                    ("event_sheet", "Sheet filled in at an event"),
                                    ("group_session", "Group session"),
                                    ("petition", "Petition"),
                                    ("social_media", "Social media"),
                                    ("officer_entry", "Entered by an officer"),
                                    ("import_file", "Loaded from a file"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("received_at", models.DateTimeField()),
                        ("is_late", models.BooleanField(default=False)),
                        ("language", models.CharField(default="en-GB", max_length=10)),
                        (
                            "publication",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("with_name", "Publish my answers with my name"),
                                    ("without_name", "Publish my answers without my name"),
                                    ("do_not_publish", "Do not publish my answers"),
                                ],
                                max_length=16,
                            ),
                        ),
                        ("entered_at", models.DateTimeField()),
                        (
                            "exclusion_reason",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("blank", "Blank"),
                                    ("no_identity", "No valid identity, where one is needed"),
                                    ("duplicate", "A duplicate"),
                                    ("out_of_scope", "Not about this consultation"),
                                    ("late", "Late"),
                                    ("test", "A test"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("exclusion_note", models.CharField(blank=True, max_length=500)),
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
                            "batch",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="intake.batch",
                            ),
                        ),
                        (
                            "body",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="organisations.organisation",
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
                            "entered_by",
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
                                to="consultations.response",
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
                        (
                            "category",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="consultations.stakeholdercategory",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_responsehistoryevent_rls"
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
                            "category",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="consultations.stakeholdercategory",
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
                    name="Theme",
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
                        ("key", models.SlugField(max_length=40)),
                        ("kind", models.CharField(max_length=10)),
                        ("status", models.CharField(max_length=10)),
                        ("name", models.CharField(max_length=120)),
                        ("description", models.TextField(blank=True, max_length=1000)),
                        ("key_terms", models.JSONField(default=list)),
                        ("examples", models.JSONField(default=list)),
                        ("made_by_engine", models.CharField(blank=True, max_length=120)),
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
                            "merged_into",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="consultations.theme",
                            ),
                        ),
                        (
                            "parent",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="consultations.theme",
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
                                fields=("authority", "framework", "key"), name="theme_key_unique"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("kind__in", ["said", "other", "no_reason"])),
                                name="theme_kind_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("status__in", ["candidate", "chosen", "dropped", "merged"])
                                ),
                                name="theme_status_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("merged_into__isnull", False), ("status", "merged")),
                                    models.Q(
                                        models.Q(("status", "merged"), _negated=True),
                                        ("merged_into__isnull", True),
                                    ),
                                    _connector="OR",
                                ),
                                name="theme_merged_pair",
                            ),
                            waymark.core.tenancy.RowSecurity(name="consultations_theme_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="consultations_theme_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="framework_id",
                                name="consultations_theme_framework_id_key",
                                to_table="consultations_themeframework",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="parent_id",
                                name="consultations_theme_parent_id_key",
                                to_table="consultations_theme",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="merged_into_id",
                                name="consultations_theme_merged_into_id_key",
                                to_table="consultations_theme",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ThemeFrameworkHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("version", models.PositiveIntegerField()),
                        ("status", models.CharField(max_length=10)),
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
                            "made_by",
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
                                to="consultations.themeframework",
                            ),
                        ),
                        (
                            "question",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="consultations.question",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_themeframeworkhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="EntryDifference",
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
                        ("first", models.JSONField()),
                        ("second", models.JSONField()),
                        (
                            "settled",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("first", "first"),
                                    ("second", "second"),
                                    ("typed", "typed"),
                                ],
                                max_length=8,
                            ),
                        ),
                        ("settled_at", models.DateTimeField(null=True)),
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
                            "settled_by",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "item",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="consultations.entryitem",
                            ),
                        ),
                        (
                            "question",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="consultations.question",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "item", "question"),
                                name="entry_difference_once",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("settled", ""), ("settled_at__isnull", True)),
                                    models.Q(
                                        ("settled__in", ["first", "second", "typed"]),
                                        ("settled_at__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="entry_difference_settled_pair",
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_entrydifference_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="consultations_entrydifference_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="item_id",
                                name="consultations_entrydifference_item_id_key",
                                to_table="consultations_entryitem",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="question_id",
                                name="consultations_entrydifference_question_id_key",
                                to_table="consultations_question",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ExchangeNumber",
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
                        ("number", models.PositiveBigIntegerField()),
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
                            "export",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="consultations.exchangeexport",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "export", "number"),
                                name="exchange_number_unique",
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "export", "answer"),
                                name="exchange_answer_once",
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_exchangenumber_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="consultations_exchangenumber_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="export_id",
                                name="consultations_exchangenumber_export_id_key",
                                to_table="consultations_exchangeexport",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="answer_id",
                                name="consultations_exchangenumber_answer_id_key",
                                to_table="consultations_answer",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Moderation",
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
                            "state",
                            models.CharField(
                                choices=[
                                    ("approved", "May be published"),
                                    ("rejected", "Not published"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("reason", models.CharField(blank=True, max_length=500)),
                        ("decided_at", models.DateTimeField()),
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
                                fields=("authority", "answer"), name="moderation_once"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("state__in", ["approved", "rejected"])),
                                name="moderation_state_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("state", "approved"), ("reason__gt", ""), _connector="OR"
                                ),
                                name="moderation_rejected_with_reason",
                            ),
                            waymark.core.tenancy.RowSecurity(name="consultations_moderation_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="consultations_moderation_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="answer_id",
                                name="consultations_moderation_answer_id_key",
                                to_table="consultations_answer",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="GroupResponseOptionHistoryevent",
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
                            "group_response",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="consultations.groupresponse",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="consultations.groupresponseoption",
                            ),
                        ),
                        (
                            "option",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="consultations.option",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_groupresponseoptionhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AmendmentSupportHistoryevent",
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
                                    ("preferred", "Prefers"),
                                    ("acceptable", "Can support"),
                                    ("opposed", "Opposes"),
                                ],
                                max_length=12,
                            ),
                        ),
                        (
                            "amendment",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="consultations.amendment",
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
                                to="consultations.amendmentsupport",
                            ),
                        ),
                        (
                            "option",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="consultations.option",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_amendmentsupporthistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PopulationShareHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("people", models.PositiveIntegerField()),
                        ("source", models.CharField(max_length=300)),
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
                            "choice",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="consultations.choice",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="consultations.populationshare",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_populationsharehistoryevent_rls"
                            )
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
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="consultations.closingchange",
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
                migrations.CreateModel(
                    name="OfficerScore",
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
                        ("score", models.PositiveSmallIntegerField()),
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
                            "row",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="consultations.questionrow",
                            ),
                        ),
                        (
                            "scored",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="consultations.scoredoption",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "scored", "row"), name="officer_score_once"
                            ),
                            waymark.core.tenancy.RowSecurity(name="consultations_officerscore_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="consultations_officerscore_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="scored_id",
                                name="consultations_officerscore_scored_id_key",
                                to_table="consultations_scoredoption",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="row_id",
                                name="consultations_officerscore_row_id_key",
                                to_table="consultations_questionrow",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Redaction",
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
                        ("start", models.PositiveIntegerField()),
                        ("end", models.PositiveIntegerField()),
                        (
                            "reason",
                            models.CharField(
                                choices=[
                                    ("name", "A name"),
                                    ("contact", "Contact details"),
                                    ("address", "An address"),
                                    ("identifier", "A number that belongs to one person"),
                                    ("birth_date", "A date of birth"),
                                    ("somebody_else", "Something about another person"),
                                    ("offensive", "Offensive words"),
                                    ("accusation", "An accusation against somebody"),
                                    ("other", "Something else"),
                                ],
                                max_length=200,
                            ),
                        ),
                        ("made_at", models.DateTimeField()),
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
                            "made_by",
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
                                fields=("authority", "answer", "start", "end"),
                                name="redaction_once",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("end__gt", models.F("start"))),
                                name="redaction_holds_words",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "reason__in",
                                        [
                                            "name",
                                            "contact",
                                            "address",
                                            "identifier",
                                            "birth_date",
                                            "somebody_else",
                                            "offensive",
                                            "accusation",
                                            "other",
                                        ],
                                    )
                                ),
                                name="redaction_reason_known",
                            ),
                            waymark.core.tenancy.RowSecurity(name="consultations_redaction_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="consultations_redaction_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="answer_id",
                                name="consultations_redaction_answer_id_key",
                                to_table="consultations_answer",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ReportQuote",
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
                        ("theme_key", models.SlugField(blank=True, max_length=40)),
                        ("chosen_at", models.DateTimeField()),
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
                            "chosen_by",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
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
                                fields=("authority", "answer", "theme_key"),
                                name="report_quote_once",
                            ),
                            waymark.core.tenancy.RowSecurity(name="consultations_reportquote_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="consultations_reportquote_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="consultation_id",
                                name="consultations_reportquote_consultation_id_key",
                                to_table="consultations_consultation",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="answer_id",
                                name="consultations_reportquote_answer_id_key",
                                to_table="consultations_answer",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="EntryItemHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("number", models.PositiveIntegerField()),
                        (
                            "sample",
                            models.CharField(
                                choices=[("none", "none"), ("closed", "closed"), ("all", "all")],
                                default="none",
                                max_length=8,
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
                            "batch",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="consultations.entrybatch",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="consultations.entryitem",
                            ),
                        ),
                        (
                            "response",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="consultations.response",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_entryitemhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AnswerHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("number", models.DecimalField(decimal_places=4, max_digits=14, null=True)),
                        ("day", models.DateField(null=True)),
                        ("text", models.TextField(blank=True)),
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
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="documents.document",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="consultations.answer",
                            ),
                        ),
                        (
                            "choice",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="consultations.choice",
                            ),
                        ),
                        (
                            "question",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="consultations.question",
                            ),
                        ),
                        (
                            "row",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="consultations.questionrow",
                            ),
                        ),
                        (
                            "response",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="consultations.response",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_answerhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AmendedResponseHistoryevent",
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
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="consultations.amendedresponse",
                            ),
                        ),
                        (
                            "amendment",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="consultations.amendment",
                            ),
                        ),
                        (
                            "response",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="consultations.response",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_amendedresponsehistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ScoredOptionHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("reason", models.CharField(blank=True, max_length=1000)),
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
                            "choice",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="consultations.choice",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="consultations.scoredoption",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_scoredoptionhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SecondReading",
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
                        ("values", models.JSONField(default=dict)),
                        ("entered_at", models.DateTimeField()),
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
                            "entered_by",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "item",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="consultations.entryitem",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "item"), name="second_reading_once"
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_secondreading_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="consultations_secondreading_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="item_id",
                                name="consultations_secondreading_item_id_key",
                                to_table="consultations_entryitem",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="MergingHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("before", models.CharField(max_length=12)),
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
                                to="consultations.merging",
                            ),
                        ),
                        (
                            "into",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="consultations.response",
                            ),
                        ),
                        (
                            "response",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="consultations.response",
                            ),
                        ),
                        (
                            "group",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="consultations.similargroup",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_merginghistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CampaignMemberHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("is_standard", models.BooleanField(default=False)),
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
                            "campaign",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="consultations.campaign",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="consultations.campaignmember",
                            ),
                        ),
                        (
                            "response",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="consultations.response",
                            ),
                        ),
                        (
                            "group",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="consultations.similargroup",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_campaignmemberhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SimilarMemberHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("is_standard", models.BooleanField(default=False)),
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
                            "group",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="consultations.similargroup",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="consultations.similarmember",
                            ),
                        ),
                        (
                            "response",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="consultations.response",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_similarmemberhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="InvitedResponseHistoryevent",
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
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="consultations.invitedresponse",
                            ),
                        ),
                        (
                            "response",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="consultations.response",
                            ),
                        ),
                        (
                            "body",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="consultations.stakeholderbody",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_invitedresponsehistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="InvitationLetterHistoryevent",
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
                                choices=[("invitation", "Invitation"), ("reminder", "Reminder")],
                                max_length=12,
                            ),
                        ),
                        ("written_at", models.DateTimeField()),
                        ("is_to_former_address", models.BooleanField(default=False)),
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
                            "message",
                            waymark.core.tenancy.TenantForeignKey(
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
                                to="consultations.invitationletter",
                            ),
                        ),
                        (
                            "body",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="consultations.stakeholderbody",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_invitationletterhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ThemeAssignment",
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
                        ("source", models.CharField(max_length=20)),
                        ("engine", models.CharField(blank=True, max_length=120)),
                        ("score", models.FloatField(null=True)),
                        ("span_start", models.PositiveIntegerField(null=True)),
                        ("span_end", models.PositiveIntegerField(null=True)),
                        ("coder", models.PositiveSmallIntegerField(null=True)),
                        ("is_proposal", models.BooleanField(default=False)),
                        ("is_final", models.BooleanField(default=False)),
                        ("made_at", models.DateTimeField()),
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
                            "made_by",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "theme",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="consultations.theme",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "indexes": [
                            models.Index(fields=["authority", "theme"], name="theme_assignments")
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=(
                                    "authority",
                                    "answer",
                                    "theme",
                                    "engine",
                                    "coder",
                                    "is_proposal",
                                ),
                                name="theme_assigned_once",
                                nulls_distinct=False,
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "source__in",
                                        ["person", "engine", "engine_confirmed", "engine_rejected"],
                                    )
                                ),
                                name="theme_assignment_source",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("is_final", False),
                                    models.Q(("coder__isnull", False), ("is_proposal", False)),
                                    _connector="OR",
                                ),
                                name="theme_final_is_coded",
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_themeassignment_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="consultations_themeassignment_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="answer_id",
                                name="consultations_themeassignment_answer_id_key",
                                to_table="consultations_answer",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="theme_id",
                                name="consultations_themeassignment_theme_id_key",
                                to_table="consultations_theme",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="FrameworkSignatureHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("signed_at", models.DateTimeField()),
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
                                to="consultations.frameworksignature",
                            ),
                        ),
                        (
                            "signed_by",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
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
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_frameworksignaturehistoryevent_rls"
                            )
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
                        ("repeated", models.PositiveIntegerField(default=0)),
                        ("in_another_language", models.PositiveIntegerField(default=0)),
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
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="consultations.enginerun",
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
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_enginerunhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="EngineReading",
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
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_enginereading_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="consultations_enginereading_tenant",
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
                    name="ThemeHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("key", models.SlugField(db_index=False, max_length=40)),
                        ("kind", models.CharField(max_length=10)),
                        ("status", models.CharField(max_length=10)),
                        ("name", models.CharField(max_length=120)),
                        ("description", models.TextField(blank=True, max_length=1000)),
                        ("key_terms", models.JSONField(default=list)),
                        ("examples", models.JSONField(default=list)),
                        ("made_by_engine", models.CharField(blank=True, max_length=120)),
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
                            "framework",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="consultations.themeframework",
                            ),
                        ),
                        (
                            "merged_into",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="consultations.theme",
                            ),
                        ),
                        (
                            "parent",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="consultations.theme",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="consultations.theme",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_themehistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ModerationHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("approved", "May be published"),
                                    ("rejected", "Not published"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("reason", models.CharField(blank=True, max_length=500)),
                        ("decided_at", models.DateTimeField()),
                        (
                            "answer",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="consultations.answer",
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
                                to="consultations.moderation",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_moderationhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="EntryDifferenceHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("first", models.JSONField()),
                        ("second", models.JSONField()),
                        (
                            "settled",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("first", "first"),
                                    ("second", "second"),
                                    ("typed", "typed"),
                                ],
                                max_length=8,
                            ),
                        ),
                        ("settled_at", models.DateTimeField(null=True)),
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
                                to="consultations.entrydifference",
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
                        (
                            "item",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="consultations.entryitem",
                            ),
                        ),
                        (
                            "question",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="consultations.question",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_entrydifferencehistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="RedactionHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("start", models.PositiveIntegerField()),
                        ("end", models.PositiveIntegerField()),
                        (
                            "reason",
                            models.CharField(
                                choices=[
                                    ("name", "A name"),
                                    ("contact", "Contact details"),
                                    ("address", "An address"),
                                    ("identifier", "A number that belongs to one person"),
                                    ("birth_date", "A date of birth"),
                                    ("somebody_else", "Something about another person"),
                                    ("offensive", "Offensive words"),
                                    ("accusation", "An accusation against somebody"),
                                    ("other", "Something else"),
                                ],
                                max_length=200,
                            ),
                        ),
                        ("made_at", models.DateTimeField()),
                        (
                            "answer",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="consultations.answer",
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
                            "made_by",
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
                                to="consultations.redaction",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_redactionhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ReportQuoteHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("theme_key", models.SlugField(blank=True, db_index=False, max_length=40)),
                        ("chosen_at", models.DateTimeField()),
                        (
                            "answer",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="consultations.answer",
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
                            "chosen_by",
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
                                to="consultations.reportquote",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_reportquotehistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="OfficerScoreHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("score", models.PositiveSmallIntegerField()),
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
                                to="consultations.officerscore",
                            ),
                        ),
                        (
                            "row",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="consultations.questionrow",
                            ),
                        ),
                        (
                            "scored",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="consultations.scoredoption",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_officerscorehistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SecondReadingHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("values", models.JSONField(default=dict)),
                        ("entered_at", models.DateTimeField()),
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
                            "entered_by",
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
                            "item",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="consultations.entryitem",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="consultations.secondreading",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_secondreadinghistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ThemeAssignmentHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("source", models.CharField(max_length=20)),
                        ("engine", models.CharField(blank=True, max_length=120)),
                        ("score", models.FloatField(null=True)),
                        ("span_start", models.PositiveIntegerField(null=True)),
                        ("span_end", models.PositiveIntegerField(null=True)),
                        ("coder", models.PositiveSmallIntegerField(null=True)),
                        ("is_proposal", models.BooleanField(default=False)),
                        ("is_final", models.BooleanField(default=False)),
                        ("made_at", models.DateTimeField()),
                        (
                            "answer",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="consultations.answer",
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
                            "made_by",
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
                                to="consultations.themeassignment",
                            ),
                        ),
                        (
                            "theme",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="consultations.theme",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="consultations_themeassignmenthistoryevent_rls"
                            )
                        ],
                    },
                ),
            ],
        ),
        waymark.core.operations.AddTriggers(
            triggers=[
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
                    "campaign",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_campaignhistoryevent" ("authority_id", "consultation_id", "id", "name", "organiser", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "revision", "saved_at", "saved_by_id", "standard_text", "treatment") SELECT new_values."authority_id", new_values."consultation_id", new_values."id", new_values."name", new_values."organiser", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."revision", new_values."saved_at", new_values."saved_by_id", new_values."standard_text", new_values."treatment" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="a6a10d3b5e674c32a44ce9de5174be3b8733c40a",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_2a3ea",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_campaign",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "campaign",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_campaignhistoryevent" ("authority_id", "consultation_id", "id", "name", "organiser", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "revision", "saved_at", "saved_by_id", "standard_text", "treatment") SELECT new_values."authority_id", new_values."consultation_id", new_values."id", new_values."name", new_values."organiser", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."revision", new_values."saved_at", new_values."saved_by_id", new_values."standard_text", new_values."treatment" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="dde7061714cf2dc55c93a5e518a80f60ea24d51b",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b7f09",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_campaign",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "campaign",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_campaignhistoryevent" ("authority_id", "consultation_id", "id", "name", "organiser", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "revision", "saved_at", "saved_by_id", "standard_text", "treatment") SELECT old_values."authority_id", old_values."consultation_id", old_values."id", old_values."name", old_values."organiser", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."revision", old_values."saved_at", old_values."saved_by_id", old_values."standard_text", old_values."treatment" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="0523f6c211f4793831a77149a8f243f17c94d3e2",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_66447",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_campaign",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "bodylist",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_bodylisthistoryevent" ("authority_id", "consultation_id", "file_name", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "received_at", "received_by_id", "row_count", "sha256", "state") SELECT new_values."authority_id", new_values."consultation_id", new_values."file_name", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."received_at", new_values."received_by_id", new_values."row_count", new_values."sha256", new_values."state" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="d495933ee25ed61eb69ffa8e803f7bff0786de47",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_2ccb8",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_bodylist",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "bodylist",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_bodylisthistoryevent" ("authority_id", "consultation_id", "file_name", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "received_at", "received_by_id", "row_count", "sha256", "state") SELECT new_values."authority_id", new_values."consultation_id", new_values."file_name", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."received_at", new_values."received_by_id", new_values."row_count", new_values."sha256", new_values."state" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."authority_id" IS DISTINCT FROM (new_values."authority_id") OR old_values."consultation_id" IS DISTINCT FROM (new_values."consultation_id") OR old_values."file_name" IS DISTINCT FROM (new_values."file_name") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."public_id" IS DISTINCT FROM (new_values."public_id") OR old_values."received_at" IS DISTINCT FROM (new_values."received_at") OR old_values."received_by_id" IS DISTINCT FROM (new_values."received_by_id") OR old_values."row_count" IS DISTINCT FROM (new_values."row_count") OR old_values."sha256" IS DISTINCT FROM (new_values."sha256") OR old_values."state" IS DISTINCT FROM (new_values."state")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="6f1db9dcabf1e7800d4af0addc8028836a560816",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e9c8e",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_bodylist",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "bodylist",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_bodylisthistoryevent" ("authority_id", "consultation_id", "file_name", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "received_at", "received_by_id", "row_count", "sha256", "state") SELECT old_values."authority_id", old_values."consultation_id", old_values."file_name", old_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."received_at", old_values."received_by_id", old_values."row_count", old_values."sha256", old_values."state" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="8382816a155a7f7f62e2d9f5368e80d9c90e84e1",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_ffc47",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_bodylist",
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
                    "analysissnapshot",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_analysissnapshothistoryevent" ("authority_id", "code_version", "consultation_id", "counts", "id", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "sha256", "taken_at", "taken_by_id") SELECT new_values."authority_id", new_values."code_version", new_values."consultation_id", new_values."counts", new_values."id", new_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."sha256", new_values."taken_at", new_values."taken_by_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="4226ef27a27ce2e2f1109c02a5f77ae29c433354",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_99b64",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_analysissnapshot",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "analysissnapshot",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_analysissnapshothistoryevent" ("authority_id", "code_version", "consultation_id", "counts", "id", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "sha256", "taken_at", "taken_by_id") SELECT new_values."authority_id", new_values."code_version", new_values."consultation_id", new_values."counts", new_values."id", new_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."sha256", new_values."taken_at", new_values."taken_by_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="7ba9354e17a06b830aecb48e036b34b28e07722c",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c082d",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_analysissnapshot",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "analysissnapshot",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_analysissnapshothistoryevent" ("authority_id", "code_version", "consultation_id", "counts", "id", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "sha256", "taken_at", "taken_by_id") SELECT old_values."authority_id", old_values."code_version", old_values."consultation_id", old_values."counts", old_values."id", old_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."sha256", old_values."taken_at", old_values."taken_by_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="d151dc8feb6b1adabc81498fc575879a0fa47d4c",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_5f0af",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_analysissnapshot",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "consultationdocument",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_consultationdocumenthistoryevent" ("authority_id", "consultation_id", "document_id", "id", "kind", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id") SELECT new_values."authority_id", new_values."consultation_id", new_values."document_id", new_values."id", new_values."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."position", new_values."public_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="a22dc567d95b1ace681fccaacb0091ac0a3d1480",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_dd8ad",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_consultationdocument",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "consultationdocument",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_consultationdocumenthistoryevent" ("authority_id", "consultation_id", "document_id", "id", "kind", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id") SELECT new_values."authority_id", new_values."consultation_id", new_values."document_id", new_values."id", new_values."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."position", new_values."public_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="e9dbfd05dbe601e87b79fe41f5d94f23a1d60832",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_6e23f",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_consultationdocument",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "consultationdocument",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_consultationdocumenthistoryevent" ("authority_id", "consultation_id", "document_id", "id", "kind", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id") SELECT old_values."authority_id", old_values."consultation_id", old_values."document_id", old_values."id", old_values."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."position", old_values."public_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="83c7ac67cde2aae40899e23920339982a1a5b146",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_130a8",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_consultationdocument",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "consultationversion",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_consultationversionhistoryevent" ("authority_id", "consultation_id", "content", "frozen_at", "id", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "sha256") SELECT new_values."authority_id", new_values."consultation_id", new_values."content", new_values."frozen_at", new_values."id", new_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."sha256" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="f810b09df4520235be30eab9cd1454f0302522e0",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_4f225",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_consultationversion",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "consultationversion",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_consultationversionhistoryevent" ("authority_id", "consultation_id", "content", "frozen_at", "id", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "sha256") SELECT new_values."authority_id", new_values."consultation_id", new_values."content", new_values."frozen_at", new_values."id", new_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."sha256" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="dcfc503391e82748bce660412da4d9aa8d5f687e",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_26320",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_consultationversion",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "consultationversion",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_consultationversionhistoryevent" ("authority_id", "consultation_id", "content", "frozen_at", "id", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "sha256") SELECT old_values."authority_id", old_values."consultation_id", old_values."content", old_values."frozen_at", old_values."id", old_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."sha256" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="20fe7eeb95edc32c9f29f858309a97efc2f5302e",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_a9348",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_consultationversion",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "event",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_eventhistoryevent" ("attendance", "audience", "authority_id", "consultation_id", "held_on", "id", "kind", "notes", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "position", "public_id", "title") SELECT new_values."attendance", new_values."audience", new_values."authority_id", new_values."consultation_id", new_values."held_on", new_values."id", new_values."kind", new_values."notes", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."place", new_values."position", new_values."public_id", new_values."title" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="54b81f676977bf7a0dcbd454c9fd787afb3a467e",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e581f",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_event",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "event",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_eventhistoryevent" ("attendance", "audience", "authority_id", "consultation_id", "held_on", "id", "kind", "notes", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "position", "public_id", "title") SELECT new_values."attendance", new_values."audience", new_values."authority_id", new_values."consultation_id", new_values."held_on", new_values."id", new_values."kind", new_values."notes", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."place", new_values."position", new_values."public_id", new_values."title" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b93ff01b9a3585bc35a5ca10e32812ab54f57b28",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_dda72",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_event",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "event",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_eventhistoryevent" ("attendance", "audience", "authority_id", "consultation_id", "held_on", "id", "kind", "notes", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "position", "public_id", "title") SELECT old_values."attendance", old_values."audience", old_values."authority_id", old_values."consultation_id", old_values."held_on", old_values."id", old_values."kind", old_values."notes", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."place", old_values."position", old_values."public_id", old_values."title" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="ab8938687fd5c93e5edb532a4eb74752179039b9",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_4f8d2",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_event",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "entrybatch",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_entrybatchhistoryevent" ("authority_id", "box", "channel", "checked_at", "checked_by_id", "consultation_id", "event_id", "id", "note", "number", "opened_at", "opened_by_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "received_on", "scan_id", "state", "version_id") SELECT new_values."authority_id", new_values."box", new_values."channel", new_values."checked_at", new_values."checked_by_id", new_values."consultation_id", new_values."event_id", new_values."id", new_values."note", new_values."number", new_values."opened_at", new_values."opened_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."received_on", new_values."scan_id", new_values."state", new_values."version_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c0e83780b99f6e1899bee37bf1cab4ade87294c9",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_4cf43",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_entrybatch",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "entrybatch",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_entrybatchhistoryevent" ("authority_id", "box", "channel", "checked_at", "checked_by_id", "consultation_id", "event_id", "id", "note", "number", "opened_at", "opened_by_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "received_on", "scan_id", "state", "version_id") SELECT new_values."authority_id", new_values."box", new_values."channel", new_values."checked_at", new_values."checked_by_id", new_values."consultation_id", new_values."event_id", new_values."id", new_values."note", new_values."number", new_values."opened_at", new_values."opened_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."received_on", new_values."scan_id", new_values."state", new_values."version_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="3f361a55f8c1e0171e94b65fe330f740e257b6ea",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_25085",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_entrybatch",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "entrybatch",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_entrybatchhistoryevent" ("authority_id", "box", "channel", "checked_at", "checked_by_id", "consultation_id", "event_id", "id", "note", "number", "opened_at", "opened_by_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "received_on", "scan_id", "state", "version_id") SELECT old_values."authority_id", old_values."box", old_values."channel", old_values."checked_at", old_values."checked_by_id", old_values."consultation_id", old_values."event_id", old_values."id", old_values."note", old_values."number", old_values."opened_at", old_values."opened_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."received_on", old_values."scan_id", old_values."state", old_values."version_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="4ae5c024d475accd4ca355199ae1736ab956ca4d",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_98db0",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_entrybatch",
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
                    "feedbackedition",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_feedbackeditionhistoryevent" ("authority_id", "consultation_id", "content", "id", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "published_by_id", "sha256") SELECT new_values."authority_id", new_values."consultation_id", new_values."content", new_values."id", new_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."published_at", new_values."published_by_id", new_values."sha256" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="9ed9082add91bebf4d326998bfe7e5cfd42d3d3f",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3a9b3",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_feedbackedition",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "feedbackedition",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_feedbackeditionhistoryevent" ("authority_id", "consultation_id", "content", "id", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "published_by_id", "sha256") SELECT new_values."authority_id", new_values."consultation_id", new_values."content", new_values."id", new_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."published_at", new_values."published_by_id", new_values."sha256" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="bff9a8b2b8a9d852d303d18ccfcf0cc209ea9d00",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_dff96",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_feedbackedition",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "feedbackedition",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_feedbackeditionhistoryevent" ("authority_id", "consultation_id", "content", "id", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "published_by_id", "sha256") SELECT old_values."authority_id", old_values."consultation_id", old_values."content", old_values."id", old_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."published_at", old_values."published_by_id", old_values."sha256" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="7f1c82af9694c22c246a9de0ae99b3d4a51cc463",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6d62f",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_feedbackedition",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "finding",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_findinghistoryevent" ("authority_id", "consultation_id", "figures", "heading", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "statement", "written_at", "written_by_id") SELECT new_values."authority_id", new_values."consultation_id", new_values."figures", new_values."heading", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."position", new_values."public_id", new_values."statement", new_values."written_at", new_values."written_by_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="43edecdcd376373413f64788844c791a7362bf96",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a43c1",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_finding",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "finding",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_findinghistoryevent" ("authority_id", "consultation_id", "figures", "heading", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "statement", "written_at", "written_by_id") SELECT new_values."authority_id", new_values."consultation_id", new_values."figures", new_values."heading", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."position", new_values."public_id", new_values."statement", new_values."written_at", new_values."written_by_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c358cc389881ef2237c0379856c544820bf02d5b",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e19ff",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_finding",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "finding",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_findinghistoryevent" ("authority_id", "consultation_id", "figures", "heading", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "statement", "written_at", "written_by_id") SELECT old_values."authority_id", old_values."consultation_id", old_values."figures", old_values."heading", old_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."position", old_values."public_id", old_values."statement", old_values."written_at", old_values."written_by_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="f1ca7619e3fee08732846f8dab440d040dbfaa41",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_eefe8",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_finding",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "formatrequest",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_formatrequesthistoryevent" ("answered_at", "answered_by_id", "asked_at", "authority_id", "consultation_id", "id", "kind", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."answered_at", new_values."answered_by_id", new_values."asked_at", new_values."authority_id", new_values."consultation_id", new_values."id", new_values."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="7fffdae3d861a194704a1fc42c484856b15f6ae3",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_92d5c",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_formatrequest",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "formatrequest",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_formatrequesthistoryevent" ("answered_at", "answered_by_id", "asked_at", "authority_id", "consultation_id", "id", "kind", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."answered_at", new_values."answered_by_id", new_values."asked_at", new_values."authority_id", new_values."consultation_id", new_values."id", new_values."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."answered_at" IS DISTINCT FROM (new_values."answered_at") OR old_values."answered_by_id" IS DISTINCT FROM (new_values."answered_by_id") OR old_values."asked_at" IS DISTINCT FROM (new_values."asked_at") OR old_values."authority_id" IS DISTINCT FROM (new_values."authority_id") OR old_values."consultation_id" IS DISTINCT FROM (new_values."consultation_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."kind" IS DISTINCT FROM (new_values."kind") OR old_values."public_id" IS DISTINCT FROM (new_values."public_id")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="44cf0179a08f59f32e16a555d968a3802e15a918",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_71426",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_formatrequest",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "formatrequest",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_formatrequesthistoryevent" ("answered_at", "answered_by_id", "asked_at", "authority_id", "consultation_id", "id", "kind", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT old_values."answered_at", old_values."answered_by_id", old_values."asked_at", old_values."authority_id", old_values."consultation_id", old_values."id", old_values."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="7280c26b1e34331743c261d0c8e277c323398722",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_34dce",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_formatrequest",
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
                    "groupresponse",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_groupresponsehistoryevent" ("authority_id", "consultation_id", "entered_at", "entered_by_id", "event_id", "facilitator", "how_reached", "id", "label", "outcome", "participants", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reasons", "received_on", "who") SELECT new_values."authority_id", new_values."consultation_id", new_values."entered_at", new_values."entered_by_id", new_values."event_id", new_values."facilitator", new_values."how_reached", new_values."id", new_values."label", new_values."outcome", new_values."participants", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."reasons", new_values."received_on", new_values."who" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="4bc55ebabc0b56bab43130233378b867627e0022",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b6cca",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_groupresponse",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "groupresponse",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_groupresponsehistoryevent" ("authority_id", "consultation_id", "entered_at", "entered_by_id", "event_id", "facilitator", "how_reached", "id", "label", "outcome", "participants", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reasons", "received_on", "who") SELECT new_values."authority_id", new_values."consultation_id", new_values."entered_at", new_values."entered_by_id", new_values."event_id", new_values."facilitator", new_values."how_reached", new_values."id", new_values."label", new_values."outcome", new_values."participants", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."reasons", new_values."received_on", new_values."who" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="35fad5eb9f5a0fa2a5fc6484cd11d4e0d0567bd2",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_7bf30",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_groupresponse",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "groupresponse",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_groupresponsehistoryevent" ("authority_id", "consultation_id", "entered_at", "entered_by_id", "event_id", "facilitator", "how_reached", "id", "label", "outcome", "participants", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reasons", "received_on", "who") SELECT old_values."authority_id", old_values."consultation_id", old_values."entered_at", old_values."entered_by_id", old_values."event_id", old_values."facilitator", old_values."how_reached", old_values."id", old_values."label", old_values."outcome", old_values."participants", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."reasons", old_values."received_on", old_values."who" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="cb23d7d32dec3287c574f4bf95f0b2b68aaf7f97",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_b65f3",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_groupresponse",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "invitationtext",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_invitationtexthistoryevent" ("authority_id", "body", "consultation_id", "id", "kind", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "subject") SELECT new_values."authority_id", new_values."body", new_values."consultation_id", new_values."id", new_values."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."subject" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="a79905a59333c8dd1024eaaa17250e03ac37d731",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_fa045",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_invitationtext",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "invitationtext",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_invitationtexthistoryevent" ("authority_id", "body", "consultation_id", "id", "kind", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "subject") SELECT new_values."authority_id", new_values."body", new_values."consultation_id", new_values."id", new_values."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."subject" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="6e7ad908233923e3ecb5549f7398bd95c8a7671a",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_06b7c",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_invitationtext",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "invitationtext",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_invitationtexthistoryevent" ("authority_id", "body", "consultation_id", "id", "kind", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "subject") SELECT old_values."authority_id", old_values."body", old_values."consultation_id", old_values."id", old_values."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."subject" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="43c0f4726b8c416017aa5dbb47154d51ddd512bf",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_25061",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_invitationtext",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "moderation",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_moderationhistoryevent" ("answer_id", "authority_id", "decided_at", "decided_by_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "state") SELECT new_values."answer_id", new_values."authority_id", new_values."decided_at", new_values."decided_by_id", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."reason", new_values."state" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="996132888c6b5249a27c418cefd3f415b59653a3",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_512d3",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_moderation",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "moderation",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_moderationhistoryevent" ("answer_id", "authority_id", "decided_at", "decided_by_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "state") SELECT new_values."answer_id", new_values."authority_id", new_values."decided_at", new_values."decided_by_id", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."reason", new_values."state" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="f6bb6f18a11ce0edf9ea592c07c716717439298d",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_9b3fe",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_moderation",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "moderation",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_moderationhistoryevent" ("answer_id", "authority_id", "decided_at", "decided_by_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "state") SELECT old_values."answer_id", old_values."authority_id", old_values."decided_at", old_values."decided_by_id", old_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."reason", old_values."state" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="d958fbe78e001e121fa53be255c02f8d5c74b823",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_32a3d",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_moderation",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "namelist",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_namelisthistoryevent" ("authority_id", "consultation_id", "id", "names", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "revision", "saved_at", "saved_by_id") SELECT new_values."authority_id", new_values."consultation_id", new_values."id", new_values."names", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."revision", new_values."saved_at", new_values."saved_by_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="f2e308343cf4d607dc683315a6f715878da8ef00",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_46dce",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_namelist",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "namelist",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_namelisthistoryevent" ("authority_id", "consultation_id", "id", "names", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "revision", "saved_at", "saved_by_id") SELECT new_values."authority_id", new_values."consultation_id", new_values."id", new_values."names", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."revision", new_values."saved_at", new_values."saved_by_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="90123b9e8a7fbf82f2b2fa2bba7f852c8de9693a",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f599a",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_namelist",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "namelist",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_namelisthistoryevent" ("authority_id", "consultation_id", "id", "names", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "revision", "saved_at", "saved_by_id") SELECT old_values."authority_id", old_values."consultation_id", old_values."id", old_values."names", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."revision", old_values."saved_at", old_values."saved_by_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="b49ef43e938b6f6b5d4319d2981f7422355d5794",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_5320d",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_namelist",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "newstold",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_newstoldhistoryevent" ("authority_id", "consultation_id", "id", "kind", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "readers", "told_at") SELECT new_values."authority_id", new_values."consultation_id", new_values."id", new_values."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."readers", new_values."told_at" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="dcbd37bf75dff9c3f118f53ab90ec378a005c96a",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_1f828",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_newstold",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "newstold",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_newstoldhistoryevent" ("authority_id", "consultation_id", "id", "kind", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "readers", "told_at") SELECT new_values."authority_id", new_values."consultation_id", new_values."id", new_values."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."readers", new_values."told_at" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="4c33dac706e53b753daaf047e68ceaefe4ec477d",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_39396",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_newstold",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "newstold",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_newstoldhistoryevent" ("authority_id", "consultation_id", "id", "kind", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "readers", "told_at") SELECT old_values."authority_id", old_values."consultation_id", old_values."id", old_values."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."readers", old_values."told_at" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="3bff0db77f6803a9b38e8b16976b3c0f7c7117b9",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_3cdc9",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_newstold",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "offeredlanguage",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_offeredlanguagehistoryevent" ("authority_id", "consultation_id", "id", "is_offered", "language", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."authority_id", new_values."consultation_id", new_values."id", new_values."is_offered", new_values."language", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="df5466a45b4e9cb587599a118a4079eb21c574c4",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_49e1a",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_offeredlanguage",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "offeredlanguage",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_offeredlanguagehistoryevent" ("authority_id", "consultation_id", "id", "is_offered", "language", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."authority_id", new_values."consultation_id", new_values."id", new_values."is_offered", new_values."language", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="750bdb0d3f0ae0142184ab2ca1a5a7685d3120bf",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_6a211",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_offeredlanguage",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "offeredlanguage",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_offeredlanguagehistoryevent" ("authority_id", "consultation_id", "id", "is_offered", "language", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT old_values."authority_id", old_values."consultation_id", old_values."id", old_values."is_offered", old_values."language", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="a27ea1af72b84d86277ce5cfed01360b5e2397c5",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_2609b",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_offeredlanguage",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "option",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_optionhistoryevent" ("authority_id", "benefits", "consultation_id", "costs", "description", "id", "key", "label", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "risks", "status", "status_reason") SELECT new_values."authority_id", new_values."benefits", new_values."consultation_id", new_values."costs", new_values."description", new_values."id", new_values."key", new_values."label", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."position", new_values."public_id", new_values."risks", new_values."status", new_values."status_reason" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b043ce6009dbe74f6b727d6cf570f6349c72fdde",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_2e107",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_option",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "option",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_optionhistoryevent" ("authority_id", "benefits", "consultation_id", "costs", "description", "id", "key", "label", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "risks", "status", "status_reason") SELECT new_values."authority_id", new_values."benefits", new_values."consultation_id", new_values."costs", new_values."description", new_values."id", new_values."key", new_values."label", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."position", new_values."public_id", new_values."risks", new_values."status", new_values."status_reason" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="88f26c593b77fb81b6eccaac4d587f827bdbc796",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f14d4",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_option",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "option",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_optionhistoryevent" ("authority_id", "benefits", "consultation_id", "costs", "description", "id", "key", "label", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "risks", "status", "status_reason") SELECT old_values."authority_id", old_values."benefits", old_values."consultation_id", old_values."costs", old_values."description", old_values."id", old_values."key", old_values."label", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."position", old_values."public_id", old_values."risks", old_values."status", old_values."status_reason" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="93b869fda1b93568999b80fced2a6f89fad40629",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_9add1",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_option",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "groupresponseoption",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_groupresponseoptionhistoryevent" ("authority_id", "group_response_id", "id", "option_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."authority_id", new_values."group_response_id", new_values."id", new_values."option_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="a73d5fb187d2d1916a9df028fb3ea383b4dbee3e",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_45e4b",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_groupresponseoption",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "groupresponseoption",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_groupresponseoptionhistoryevent" ("authority_id", "group_response_id", "id", "option_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."authority_id", new_values."group_response_id", new_values."id", new_values."option_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c98a0440cd10019db4faf597fc5d0e0992104da4",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_cd125",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_groupresponseoption",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "groupresponseoption",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_groupresponseoptionhistoryevent" ("authority_id", "group_response_id", "id", "option_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT old_values."authority_id", old_values."group_response_id", old_values."id", old_values."option_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="295d844cd279f38e81414e79a1493d9620e12063",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_8d858",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_groupresponseoption",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "amendmentsupport",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_amendmentsupporthistoryevent" ("amendment_id", "authority_id", "id", "kind", "option_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."amendment_id", new_values."authority_id", new_values."id", new_values."kind", new_values."option_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="d8c0bdb5a36ae5eb15e10df11028b64c778003bc",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_845e8",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_amendmentsupport",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "amendmentsupport",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_amendmentsupporthistoryevent" ("amendment_id", "authority_id", "id", "kind", "option_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."amendment_id", new_values."authority_id", new_values."id", new_values."kind", new_values."option_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="153307b98a32549904917817f0f6a7f3e4896f0d",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f64a0",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_amendmentsupport",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "amendmentsupport",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_amendmentsupporthistoryevent" ("amendment_id", "authority_id", "id", "kind", "option_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT old_values."amendment_id", old_values."authority_id", old_values."id", old_values."kind", old_values."option_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="f846ea4f89bbc17262f693ce92720ea96849dd56",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6ee5c",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_amendmentsupport",
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
                (
                    "petition",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_petitionhistoryevent" ("authority_id", "checked", "consultation_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "received_on", "saved_at", "saved_by_id", "scan_id", "signatures", "title", "treatment", "wording") SELECT new_values."authority_id", new_values."checked", new_values."consultation_id", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."received_on", new_values."saved_at", new_values."saved_by_id", new_values."scan_id", new_values."signatures", new_values."title", new_values."treatment", new_values."wording" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="3b4f62a3bf05401e821cd0423b033ce3fa581a78",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_43da7",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_petition",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "petition",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_petitionhistoryevent" ("authority_id", "checked", "consultation_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "received_on", "saved_at", "saved_by_id", "scan_id", "signatures", "title", "treatment", "wording") SELECT new_values."authority_id", new_values."checked", new_values."consultation_id", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."received_on", new_values."saved_at", new_values."saved_by_id", new_values."scan_id", new_values."signatures", new_values."title", new_values."treatment", new_values."wording" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."authority_id" IS DISTINCT FROM (new_values."authority_id") OR old_values."checked" IS DISTINCT FROM (new_values."checked") OR old_values."consultation_id" IS DISTINCT FROM (new_values."consultation_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."public_id" IS DISTINCT FROM (new_values."public_id") OR old_values."received_on" IS DISTINCT FROM (new_values."received_on") OR old_values."saved_at" IS DISTINCT FROM (new_values."saved_at") OR old_values."saved_by_id" IS DISTINCT FROM (new_values."saved_by_id") OR old_values."scan_id" IS DISTINCT FROM (new_values."scan_id") OR old_values."signatures" IS DISTINCT FROM (new_values."signatures") OR old_values."title" IS DISTINCT FROM (new_values."title") OR old_values."treatment" IS DISTINCT FROM (new_values."treatment") OR old_values."wording" IS DISTINCT FROM (new_values."wording")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="0f65f9269e967378a4795e28afad4ed0c9b50e72",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_da555",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_petition",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "petition",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_petitionhistoryevent" ("authority_id", "checked", "consultation_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "received_on", "saved_at", "saved_by_id", "scan_id", "signatures", "title", "treatment", "wording") SELECT old_values."authority_id", old_values."checked", old_values."consultation_id", old_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."received_on", old_values."saved_at", old_values."saved_by_id", old_values."scan_id", old_values."signatures", old_values."title", old_values."treatment", old_values."wording" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="27700dd9ace70ed36666c39d3dc36b069d1743ad",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_686bf",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_petition",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "populationshare",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_populationsharehistoryevent" ("authority_id", "choice_id", "id", "people", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "source") SELECT new_values."authority_id", new_values."choice_id", new_values."id", new_values."people", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."source" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="eed82d7bafe0cb6eb9b378de26728c0d66ca8d45",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3d3c1",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_populationshare",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "populationshare",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_populationsharehistoryevent" ("authority_id", "choice_id", "id", "people", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "source") SELECT new_values."authority_id", new_values."choice_id", new_values."id", new_values."people", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."source" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="07093b7cc630bb2ee73ffe49364bc17893d1dd86",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_9e85d",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_populationshare",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "populationshare",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_populationsharehistoryevent" ("authority_id", "choice_id", "id", "people", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "source") SELECT old_values."authority_id", old_values."choice_id", old_values."id", old_values."people", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."source" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="dcff75c997fde30c3ec70244b94ec394b477c783",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_3393c",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_populationshare",
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
                (
                    "feedbackitem",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_feedbackitemhistoryevent" ("answer", "authority_id", "consultation_id", "done_note", "done_on", "due_on", "heading", "id", "owner", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "question_id", "revision", "said", "stance", "theme_key", "written_at", "written_by_id") SELECT new_values."answer", new_values."authority_id", new_values."consultation_id", new_values."done_note", new_values."done_on", new_values."due_on", new_values."heading", new_values."id", new_values."owner", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."position", new_values."public_id", new_values."question_id", new_values."revision", new_values."said", new_values."stance", new_values."theme_key", new_values."written_at", new_values."written_by_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="06627c8f034d94edea53efe8ec1e97e29f993286",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e2ba2",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_feedbackitem",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "feedbackitem",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_feedbackitemhistoryevent" ("answer", "authority_id", "consultation_id", "done_note", "done_on", "due_on", "heading", "id", "owner", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "question_id", "revision", "said", "stance", "theme_key", "written_at", "written_by_id") SELECT new_values."answer", new_values."authority_id", new_values."consultation_id", new_values."done_note", new_values."done_on", new_values."due_on", new_values."heading", new_values."id", new_values."owner", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."position", new_values."public_id", new_values."question_id", new_values."revision", new_values."said", new_values."stance", new_values."theme_key", new_values."written_at", new_values."written_by_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="cfd883793c53a5f0eeb646ccb4e50271a8522437",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e9f5d",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_feedbackitem",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "feedbackitem",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_feedbackitemhistoryevent" ("answer", "authority_id", "consultation_id", "done_note", "done_on", "due_on", "heading", "id", "owner", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "question_id", "revision", "said", "stance", "theme_key", "written_at", "written_by_id") SELECT old_values."answer", old_values."authority_id", old_values."consultation_id", old_values."done_note", old_values."done_on", old_values."due_on", old_values."heading", old_values."id", old_values."owner", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."position", old_values."public_id", old_values."question_id", old_values."revision", old_values."said", old_values."stance", old_values."theme_key", old_values."written_at", old_values."written_by_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="03c99d2dcf25820d54c6c9c6db0df37bca2a82c8",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_89c7b",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_feedbackitem",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "exchangeexport",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_exchangeexporthistoryevent" ("answers", "authority_id", "id", "made_at", "made_by_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "question_id", "sha256") SELECT new_values."answers", new_values."authority_id", new_values."id", new_values."made_at", new_values."made_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."question_id", new_values."sha256" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="d06e813c5067b0c25cbe9e9eb3180cf896480f02",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_df959",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_exchangeexport",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "exchangeexport",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_exchangeexporthistoryevent" ("answers", "authority_id", "id", "made_at", "made_by_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "question_id", "sha256") SELECT new_values."answers", new_values."authority_id", new_values."id", new_values."made_at", new_values."made_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."question_id", new_values."sha256" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="61252f028ee4d46686159445a9d8578d06777963",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_60088",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_exchangeexport",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "exchangeexport",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_exchangeexporthistoryevent" ("answers", "authority_id", "id", "made_at", "made_by_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "question_id", "sha256") SELECT old_values."answers", old_values."authority_id", old_values."id", old_values."made_at", old_values."made_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."question_id", old_values."sha256" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="1a2c32e27cb1809a3b247c951bef9a97e666dcae",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_1dcbf",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_exchangeexport",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "entrydifference",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_entrydifferencehistoryevent" ("authority_id", "first", "id", "item_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "question_id", "second", "settled", "settled_at", "settled_by_id") SELECT new_values."authority_id", new_values."first", new_values."id", new_values."item_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."question_id", new_values."second", new_values."settled", new_values."settled_at", new_values."settled_by_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="4436a3477dc0b14ca3d2af1a6867bdf683aaec77",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_32567",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_entrydifference",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "entrydifference",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_entrydifferencehistoryevent" ("authority_id", "first", "id", "item_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "question_id", "second", "settled", "settled_at", "settled_by_id") SELECT new_values."authority_id", new_values."first", new_values."id", new_values."item_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."question_id", new_values."second", new_values."settled", new_values."settled_at", new_values."settled_by_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="94e9869ffb876ad33a750a261f49f0645a7891f6",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e605a",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_entrydifference",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "entrydifference",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_entrydifferencehistoryevent" ("authority_id", "first", "id", "item_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "question_id", "second", "settled", "settled_at", "settled_by_id") SELECT old_values."authority_id", old_values."first", old_values."id", old_values."item_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."question_id", old_values."second", old_values."settled", old_values."settled_at", old_values."settled_by_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="eb115d2aa0dc77d624f2d73fe29f09612bca6747",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_29de6",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_entrydifference",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "choice",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_choicehistoryevent" ("authority_id", "code", "id", "is_exclusive", "label", "option_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "question_id", "role", "withdrawn_at") SELECT new_values."authority_id", new_values."code", new_values."id", new_values."is_exclusive", new_values."label", new_values."option_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."position", new_values."public_id", new_values."question_id", new_values."role", new_values."withdrawn_at" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="45c1e2070bdfbf8df39a004be2564676a4909f2a",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_1c3a4",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_choice",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "choice",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_choicehistoryevent" ("authority_id", "code", "id", "is_exclusive", "label", "option_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "question_id", "role", "withdrawn_at") SELECT new_values."authority_id", new_values."code", new_values."id", new_values."is_exclusive", new_values."label", new_values."option_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."position", new_values."public_id", new_values."question_id", new_values."role", new_values."withdrawn_at" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="2a690d71fec638ee309182d8cd9d36c93d42f9da",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_83ef4",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_choice",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "choice",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_choicehistoryevent" ("authority_id", "code", "id", "is_exclusive", "label", "option_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "question_id", "role", "withdrawn_at") SELECT old_values."authority_id", old_values."code", old_values."id", old_values."is_exclusive", old_values."label", old_values."option_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."position", old_values."public_id", old_values."question_id", old_values."role", old_values."withdrawn_at" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="286a78d91a0b1a499322c90444872ab4fd55c1ca",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_90412",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_choice",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "amendment",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_amendmenthistoryevent" ("authority_id", "body_id", "consultation_id", "effect", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "question_id", "received_on", "recorded_at", "recorded_by_id", "requested_by", "wording") SELECT new_values."authority_id", new_values."body_id", new_values."consultation_id", new_values."effect", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."question_id", new_values."received_on", new_values."recorded_at", new_values."recorded_by_id", new_values."requested_by", new_values."wording" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="051cf26bf3eaacc5fed5b7ff2b62de6e3c32212d",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_67ff8",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_amendment",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "amendment",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_amendmenthistoryevent" ("authority_id", "body_id", "consultation_id", "effect", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "question_id", "received_on", "recorded_at", "recorded_by_id", "requested_by", "wording") SELECT new_values."authority_id", new_values."body_id", new_values."consultation_id", new_values."effect", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."question_id", new_values."received_on", new_values."recorded_at", new_values."recorded_by_id", new_values."requested_by", new_values."wording" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="8d0c7f8a4ca824a5e91d01bb7867fdf0e5bb0e07",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_0f18e",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_amendment",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "amendment",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_amendmenthistoryevent" ("authority_id", "body_id", "consultation_id", "effect", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "question_id", "received_on", "recorded_at", "recorded_by_id", "requested_by", "wording") SELECT old_values."authority_id", old_values."body_id", old_values."consultation_id", old_values."effect", old_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."question_id", old_values."received_on", old_values."recorded_at", old_values."recorded_by_id", old_values."requested_by", old_values."wording" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="ebe29e26b20ff87e1e5902583ec520d7679900b9",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c0f44",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_amendment",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "questionrow",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_questionrowhistoryevent" ("authority_id", "code", "id", "label", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "question_id", "weight") SELECT new_values."authority_id", new_values."code", new_values."id", new_values."label", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."position", new_values."public_id", new_values."question_id", new_values."weight" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="33712cde123ae46e76b9b04e171be19a29976898",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3f167",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_questionrow",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "questionrow",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_questionrowhistoryevent" ("authority_id", "code", "id", "label", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "question_id", "weight") SELECT new_values."authority_id", new_values."code", new_values."id", new_values."label", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."position", new_values."public_id", new_values."question_id", new_values."weight" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="78ec9c1f1cc1dce3bd274684f5f350df748b6b8b",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_87ca1",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_questionrow",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "questionrow",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_questionrowhistoryevent" ("authority_id", "code", "id", "label", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "question_id", "weight") SELECT old_values."authority_id", old_values."code", old_values."id", old_values."label", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."position", old_values."public_id", old_values."question_id", old_values."weight" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="ef7ad0bb9866711225fe6b1f679aabe442802489",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_76e30",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_questionrow",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "redaction",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_redactionhistoryevent" ("answer_id", "authority_id", "end", "id", "made_at", "made_by_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "start") SELECT new_values."answer_id", new_values."authority_id", new_values."end", new_values."id", new_values."made_at", new_values."made_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."reason", new_values."start" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="ce29a593e8b3c4f076269d9d482e27f2ab4019a8",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_7dfe9",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_redaction",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "redaction",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_redactionhistoryevent" ("answer_id", "authority_id", "end", "id", "made_at", "made_by_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "start") SELECT new_values."answer_id", new_values."authority_id", new_values."end", new_values."id", new_values."made_at", new_values."made_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."reason", new_values."start" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="8608a29cdf0d50a70e1ab42d4b7ad086220cff9e",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b0943",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_redaction",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "redaction",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_redactionhistoryevent" ("answer_id", "authority_id", "end", "id", "made_at", "made_by_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "start") SELECT old_values."answer_id", old_values."authority_id", old_values."end", old_values."id", old_values."made_at", old_values."made_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."reason", old_values."start" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="edbe6e2dd8ff28fe7615f757b8af5503c7e026f6",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_78896",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_redaction",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reportedition",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_reporteditionhistoryevent" ("authority_id", "consultation_id", "content", "id", "layout", "made_at", "made_by_id", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "published_by_id", "reason", "sha256", "snapshot_id", "withdrawn_at", "withdrawn_reason") SELECT new_values."authority_id", new_values."consultation_id", new_values."content", new_values."id", new_values."layout", new_values."made_at", new_values."made_by_id", new_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."published_at", new_values."published_by_id", new_values."reason", new_values."sha256", new_values."snapshot_id", new_values."withdrawn_at", new_values."withdrawn_reason" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="803cadf458168e15da59b597cc5449dbfc02e11d",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_dc9f2",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_reportedition",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reportedition",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_reporteditionhistoryevent" ("authority_id", "consultation_id", "content", "id", "layout", "made_at", "made_by_id", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "published_by_id", "reason", "sha256", "snapshot_id", "withdrawn_at", "withdrawn_reason") SELECT new_values."authority_id", new_values."consultation_id", new_values."content", new_values."id", new_values."layout", new_values."made_at", new_values."made_by_id", new_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."published_at", new_values."published_by_id", new_values."reason", new_values."sha256", new_values."snapshot_id", new_values."withdrawn_at", new_values."withdrawn_reason" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="fef9bf4ba75f14fd46fedc1d59e6ba8373027775",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_9045a",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_reportedition",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reportedition",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_reporteditionhistoryevent" ("authority_id", "consultation_id", "content", "id", "layout", "made_at", "made_by_id", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "published_by_id", "reason", "sha256", "snapshot_id", "withdrawn_at", "withdrawn_reason") SELECT old_values."authority_id", old_values."consultation_id", old_values."content", old_values."id", old_values."layout", old_values."made_at", old_values."made_by_id", old_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."published_at", old_values."published_by_id", old_values."reason", old_values."sha256", old_values."snapshot_id", old_values."withdrawn_at", old_values."withdrawn_reason" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="103bec160ae061efacc57e49605a7f01957cfe25",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_8f1d9",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_reportedition",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reportquote",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_reportquotehistoryevent" ("answer_id", "authority_id", "chosen_at", "chosen_by_id", "consultation_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "theme_key") SELECT new_values."answer_id", new_values."authority_id", new_values."chosen_at", new_values."chosen_by_id", new_values."consultation_id", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."theme_key" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="4ae20efd9de73b533f3f8c767dd182ce60fa139f",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_1ba03",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_reportquote",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reportquote",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_reportquotehistoryevent" ("answer_id", "authority_id", "chosen_at", "chosen_by_id", "consultation_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "theme_key") SELECT new_values."answer_id", new_values."authority_id", new_values."chosen_at", new_values."chosen_by_id", new_values."consultation_id", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."theme_key" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="712ce22b7969df505c9d4d1bbf3d7e5785d37dd4",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_572f5",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_reportquote",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reportquote",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_reportquotehistoryevent" ("answer_id", "authority_id", "chosen_at", "chosen_by_id", "consultation_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "theme_key") SELECT old_values."answer_id", old_values."authority_id", old_values."chosen_at", old_values."chosen_by_id", old_values."consultation_id", old_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."theme_key" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="50b0b62fc53442d303cad973cc9cdcaffb42b327",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_848ad",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_reportquote",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "entryitem",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_entryitemhistoryevent" ("authority_id", "batch_id", "id", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "response_id", "sample") SELECT new_values."authority_id", new_values."batch_id", new_values."id", new_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."response_id", new_values."sample" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="2477c6b04d3dcb1e28b3b6820e4f53c4ed01a101",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_ff0fd",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_entryitem",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "entryitem",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_entryitemhistoryevent" ("authority_id", "batch_id", "id", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "response_id", "sample") SELECT new_values."authority_id", new_values."batch_id", new_values."id", new_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."response_id", new_values."sample" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="9976559b10f3c5980a4f7ae0cfcea57263b57044",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_19d4f",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_entryitem",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "entryitem",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_entryitemhistoryevent" ("authority_id", "batch_id", "id", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "response_id", "sample") SELECT old_values."authority_id", old_values."batch_id", old_values."id", old_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."response_id", old_values."sample" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="6fa4acf4cc054ba317466a27ff4f174f105b2a40",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_488da",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_entryitem",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "answer",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_answerhistoryevent" ("authority_id", "choice_id", "day", "document_id", "id", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "question_id", "response_id", "row_id", "text") SELECT new_values."authority_id", new_values."choice_id", new_values."day", new_values."document_id", new_values."id", new_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."question_id", new_values."response_id", new_values."row_id", new_values."text" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="4fb7fc4a50a7ba7cbdb7118363cdc1a04d763692",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3d2b9",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_answer",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "answer",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_answerhistoryevent" ("authority_id", "choice_id", "day", "document_id", "id", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "question_id", "response_id", "row_id", "text") SELECT new_values."authority_id", new_values."choice_id", new_values."day", new_values."document_id", new_values."id", new_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."question_id", new_values."response_id", new_values."row_id", new_values."text" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b02085be8dda2d84b1affd5f9399868fa8818d83",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_136f5",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_answer",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "answer",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_answerhistoryevent" ("authority_id", "choice_id", "day", "document_id", "id", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "question_id", "response_id", "row_id", "text") SELECT old_values."authority_id", old_values."choice_id", old_values."day", old_values."document_id", old_values."id", old_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."question_id", old_values."response_id", old_values."row_id", old_values."text" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="a6aaf6bf9fad2687cba9f3a1a17eb449e953aa2d",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_4d66d",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_answer",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "amendedresponse",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_amendedresponsehistoryevent" ("amendment_id", "authority_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "response_id") SELECT new_values."amendment_id", new_values."authority_id", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."response_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="e7de0ab4ba3a636c1a5251f9da593a73668e790d",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e9a5e",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_amendedresponse",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "amendedresponse",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_amendedresponsehistoryevent" ("amendment_id", "authority_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "response_id") SELECT new_values."amendment_id", new_values."authority_id", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."response_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="2a7ca4665347bab473ffb7e85432f5fdd866941a",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b5392",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_amendedresponse",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "amendedresponse",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_amendedresponsehistoryevent" ("amendment_id", "authority_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "response_id") SELECT old_values."amendment_id", old_values."authority_id", old_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."response_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="5073c79f2a306b7a791024f7578036fd63569de0",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_563b9",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_amendedresponse",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "scoredoption",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_scoredoptionhistoryevent" ("authority_id", "choice_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason") SELECT new_values."authority_id", new_values."choice_id", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."reason" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="698a8b65265b89c4e4419ed5da37dbb942ed32f1",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_8b497",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_scoredoption",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "scoredoption",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_scoredoptionhistoryevent" ("authority_id", "choice_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason") SELECT new_values."authority_id", new_values."choice_id", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."reason" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="03232b0c56ab22ac6f797d69944a58d74993a9ee",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ebeba",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_scoredoption",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "scoredoption",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_scoredoptionhistoryevent" ("authority_id", "choice_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason") SELECT old_values."authority_id", old_values."choice_id", old_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."reason" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="f5fadf1414107eff037ab62434350f120753712f",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_8bc43",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_scoredoption",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "officerscore",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_officerscorehistoryevent" ("authority_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "row_id", "score", "scored_id") SELECT new_values."authority_id", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."row_id", new_values."score", new_values."scored_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c8696dd64bdb702a1d8e87152af4934342e07eb8",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_d3a55",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_officerscore",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "officerscore",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_officerscorehistoryevent" ("authority_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "row_id", "score", "scored_id") SELECT new_values."authority_id", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."row_id", new_values."score", new_values."scored_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="52f0835e24c563c4c9dce2ffa705460825178226",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_18ece",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_officerscore",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "officerscore",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_officerscorehistoryevent" ("authority_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "row_id", "score", "scored_id") SELECT old_values."authority_id", old_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."row_id", old_values."score", old_values."scored_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="752b1d91050f932c61db3083bfe265cd885bc292",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_aea71",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_officerscore",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "secondreading",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_secondreadinghistoryevent" ("authority_id", "entered_at", "entered_by_id", "id", "item_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "values") SELECT new_values."authority_id", new_values."entered_at", new_values."entered_by_id", new_values."id", new_values."item_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."values" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="3d6f577ec514fc76a95d9723e28fffd09d705cd5",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_53bc6",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_secondreading",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "secondreading",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_secondreadinghistoryevent" ("authority_id", "entered_at", "entered_by_id", "id", "item_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "values") SELECT new_values."authority_id", new_values."entered_at", new_values."entered_by_id", new_values."id", new_values."item_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."values" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="4216166bc9ef9428c855bc68ac41e10c4a1d6a3b",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_66dbd",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_secondreading",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "secondreading",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_secondreadinghistoryevent" ("authority_id", "entered_at", "entered_by_id", "id", "item_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "values") SELECT old_values."authority_id", old_values."entered_at", old_values."entered_by_id", old_values."id", old_values."item_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."values" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="18472f24d6a89f70fec65aed6d3587d47e28be88",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_2a8f1",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_secondreading",
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
                (
                    "similargroup",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_similargrouphistoryevent" ("authority_id", "consultation_id", "decided_at", "decided_by_id", "decision", "ends_at", "found_at", "id", "note", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "signal", "starts_at") SELECT new_values."authority_id", new_values."consultation_id", new_values."decided_at", new_values."decided_by_id", new_values."decision", new_values."ends_at", new_values."found_at", new_values."id", new_values."note", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."signal", new_values."starts_at" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="6fab2b1b609dd55f9d2b74b33cb80f8506ac72c6",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_c39b3",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_similargroup",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "similargroup",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_similargrouphistoryevent" ("authority_id", "consultation_id", "decided_at", "decided_by_id", "decision", "ends_at", "found_at", "id", "note", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "signal", "starts_at") SELECT new_values."authority_id", new_values."consultation_id", new_values."decided_at", new_values."decided_by_id", new_values."decision", new_values."ends_at", new_values."found_at", new_values."id", new_values."note", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."signal", new_values."starts_at" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="bcc5fb0270c3f6237dbffb2d468d3dd5db4e8214",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_43856",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_similargroup",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "similargroup",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_similargrouphistoryevent" ("authority_id", "consultation_id", "decided_at", "decided_by_id", "decision", "ends_at", "found_at", "id", "note", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "signal", "starts_at") SELECT old_values."authority_id", old_values."consultation_id", old_values."decided_at", old_values."decided_by_id", old_values."decision", old_values."ends_at", old_values."found_at", old_values."id", old_values."note", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."signal", old_values."starts_at" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="a2de3ae3cd590f97bef2c29041d5a3ecad9ea06f",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_ac6a2",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_similargroup",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "merging",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_merginghistoryevent" ("authority_id", "before", "group_id", "id", "into_id", "merged_at", "merged_by_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "response_id") SELECT new_values."authority_id", new_values."before", new_values."group_id", new_values."id", new_values."into_id", new_values."merged_at", new_values."merged_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."response_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="1a2eb9ffce2ac7605039b79a5a5dda5689bdcac8",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_0580a",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_merging",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "merging",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_merginghistoryevent" ("authority_id", "before", "group_id", "id", "into_id", "merged_at", "merged_by_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "response_id") SELECT new_values."authority_id", new_values."before", new_values."group_id", new_values."id", new_values."into_id", new_values."merged_at", new_values."merged_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."response_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="6263d3ee045cc0c2301e9246cb7eb0ba883d35b7",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_899ed",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_merging",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "merging",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_merginghistoryevent" ("authority_id", "before", "group_id", "id", "into_id", "merged_at", "merged_by_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "response_id") SELECT old_values."authority_id", old_values."before", old_values."group_id", old_values."id", old_values."into_id", old_values."merged_at", old_values."merged_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."response_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="4a9bb05ce3d57b274911993161f1581a33dd1c80",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_34cd8",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_merging",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "campaignmember",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_campaignmemberhistoryevent" ("authority_id", "campaign_id", "group_id", "id", "is_standard", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "response_id") SELECT new_values."authority_id", new_values."campaign_id", new_values."group_id", new_values."id", new_values."is_standard", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."response_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="812ae991e5ac15e34f5dd4e886c3ec1ec62c123a",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a3acf",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_campaignmember",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "campaignmember",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_campaignmemberhistoryevent" ("authority_id", "campaign_id", "group_id", "id", "is_standard", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "response_id") SELECT new_values."authority_id", new_values."campaign_id", new_values."group_id", new_values."id", new_values."is_standard", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."response_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="e0434f89b807ac8ab40c80d59b559fdacaa97957",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d454b",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_campaignmember",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "campaignmember",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_campaignmemberhistoryevent" ("authority_id", "campaign_id", "group_id", "id", "is_standard", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "response_id") SELECT old_values."authority_id", old_values."campaign_id", old_values."group_id", old_values."id", old_values."is_standard", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."response_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="85d125909de794b83058fa3b741c6b81073f1ad2",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c8779",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_campaignmember",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "similarmember",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_similarmemberhistoryevent" ("authority_id", "group_id", "id", "is_standard", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "response_id") SELECT new_values."authority_id", new_values."group_id", new_values."id", new_values."is_standard", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."response_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="44fed26d821596eb98a9a3fa04cdc9004289c16f",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3c2df",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_similarmember",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "similarmember",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_similarmemberhistoryevent" ("authority_id", "group_id", "id", "is_standard", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "response_id") SELECT new_values."authority_id", new_values."group_id", new_values."id", new_values."is_standard", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."response_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="99d95f2c2318bc25cd5025c2824ea47fc9b0db86",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_95f01",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_similarmember",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "similarmember",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_similarmemberhistoryevent" ("authority_id", "group_id", "id", "is_standard", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "response_id") SELECT old_values."authority_id", old_values."group_id", old_values."id", old_values."is_standard", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."response_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="2e8629ec12aae0102a200dab96edc435aa931b2e",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_58f2c",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_similarmember",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "invitedresponse",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_invitedresponsehistoryevent" ("authority_id", "body_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "response_id") SELECT new_values."authority_id", new_values."body_id", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."response_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c36e350ec9cc2c953be9b03f97c3c29bea0956dd",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b9f42",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_invitedresponse",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "invitedresponse",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_invitedresponsehistoryevent" ("authority_id", "body_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "response_id") SELECT new_values."authority_id", new_values."body_id", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."response_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="2e2a580fe8b22fd0873efc83f935147f5959a6c7",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b9012",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_invitedresponse",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "invitedresponse",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_invitedresponsehistoryevent" ("authority_id", "body_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "response_id") SELECT old_values."authority_id", old_values."body_id", old_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."response_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="d0cade412d8391008668cf41ece6cd73fdfe1437",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_9675a",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_invitedresponse",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "invitationletter",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_invitationletterhistoryevent" ("authority_id", "body_id", "id", "is_to_former_address", "kind", "message_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "written_at") SELECT new_values."authority_id", new_values."body_id", new_values."id", new_values."is_to_former_address", new_values."kind", new_values."message_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."written_at" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="731bcbed4df2e138405252170986682f49edacb8",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a8c6c",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_invitationletter",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "invitationletter",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_invitationletterhistoryevent" ("authority_id", "body_id", "id", "is_to_former_address", "kind", "message_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "written_at") SELECT new_values."authority_id", new_values."body_id", new_values."id", new_values."is_to_former_address", new_values."kind", new_values."message_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."written_at" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."authority_id" IS DISTINCT FROM (new_values."authority_id") OR old_values."body_id" IS DISTINCT FROM (new_values."body_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."is_to_former_address" IS DISTINCT FROM (new_values."is_to_former_address") OR old_values."kind" IS DISTINCT FROM (new_values."kind") OR old_values."message_id" IS DISTINCT FROM (new_values."message_id") OR old_values."public_id" IS DISTINCT FROM (new_values."public_id") OR old_values."written_at" IS DISTINCT FROM (new_values."written_at")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="ef21e1e1ddfa0d3706a5752831f914fae5d4f4bd",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d8839",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_invitationletter",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "invitationletter",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_invitationletterhistoryevent" ("authority_id", "body_id", "id", "is_to_former_address", "kind", "message_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "written_at") SELECT old_values."authority_id", old_values."body_id", old_values."id", old_values."is_to_former_address", old_values."kind", old_values."message_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."written_at" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="d9892afbcaac121930554a3a43bba96665428d19",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_e6d42",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_invitationletter",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "stakeholdercategory",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_stakeholdercategoryhistoryevent" ("authority_id", "consultation_id", "description", "id", "key", "label", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "target") SELECT new_values."authority_id", new_values."consultation_id", new_values."description", new_values."id", new_values."key", new_values."label", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."position", new_values."public_id", new_values."target" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="db4a01c75b96581751a3194863af2120a58bbbb2",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_ba5e0",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_stakeholdercategory",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "stakeholdercategory",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_stakeholdercategoryhistoryevent" ("authority_id", "consultation_id", "description", "id", "key", "label", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "target") SELECT new_values."authority_id", new_values."consultation_id", new_values."description", new_values."id", new_values."key", new_values."label", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."position", new_values."public_id", new_values."target" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="6bfa2605594584d271a85047820324e017bcd521",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_7b39e",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_stakeholdercategory",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "stakeholdercategory",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_stakeholdercategoryhistoryevent" ("authority_id", "consultation_id", "description", "id", "key", "label", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "target") SELECT old_values."authority_id", old_values."consultation_id", old_values."description", old_values."id", old_values."key", old_values."label", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."position", old_values."public_id", old_values."target" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="69e70cbdcb7921934c4087976b61cc430412ec86",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_5b27f",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_stakeholdercategory",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "stakeholderbody",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_stakeholderbodyhistoryevent" ("added_at", "authority_id", "body_list_id", "category_id", "consultation_id", "id", "name", "organisation_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."added_at", new_values."authority_id", new_values."body_list_id", new_values."category_id", new_values."consultation_id", new_values."id", new_values."name", new_values."organisation_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="7c194c0c64756b291817ff1ae4cbcd7daa3f0786",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_f61b0",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_stakeholderbody",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "stakeholderbody",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_stakeholderbodyhistoryevent" ("added_at", "authority_id", "body_list_id", "category_id", "consultation_id", "id", "name", "organisation_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."added_at", new_values."authority_id", new_values."body_list_id", new_values."category_id", new_values."consultation_id", new_values."id", new_values."name", new_values."organisation_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."added_at" IS DISTINCT FROM (new_values."added_at") OR old_values."authority_id" IS DISTINCT FROM (new_values."authority_id") OR old_values."body_list_id" IS DISTINCT FROM (new_values."body_list_id") OR old_values."category_id" IS DISTINCT FROM (new_values."category_id") OR old_values."consultation_id" IS DISTINCT FROM (new_values."consultation_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."name" IS DISTINCT FROM (new_values."name") OR old_values."organisation_id" IS DISTINCT FROM (new_values."organisation_id") OR old_values."public_id" IS DISTINCT FROM (new_values."public_id")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="e05a3a5fcfb77b4443934b78e2b5f382abf78fee",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5a915",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_stakeholderbody",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "stakeholderbody",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_stakeholderbodyhistoryevent" ("added_at", "authority_id", "body_list_id", "category_id", "consultation_id", "id", "name", "organisation_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT old_values."added_at", old_values."authority_id", old_values."body_list_id", old_values."category_id", old_values."consultation_id", old_values."id", old_values."name", old_values."organisation_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="2028cd2656b080e71f876bbec1252bdcf517c77c",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_8c0b6",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_stakeholderbody",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "response",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_responsehistoryevent" ("authority_id", "batch_id", "body_id", "body_name", "category_id", "channel", "consultation_id", "entered_at", "entered_by_id", "exclusion_note", "exclusion_reason", "id", "is_late", "kind", "language", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "publication", "received_at", "reference", "status", "version_id") SELECT new_values."authority_id", new_values."batch_id", new_values."body_id", new_values."body_name", new_values."category_id", new_values."channel", new_values."consultation_id", new_values."entered_at", new_values."entered_by_id", new_values."exclusion_note", new_values."exclusion_reason", new_values."id", new_values."is_late", new_values."kind", new_values."language", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."publication", new_values."received_at", new_values."reference", new_values."status", new_values."version_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b107e5b737784b2527f426703fa1a75f38ab6dcc",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_aa12a",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_response",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "response",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_responsehistoryevent" ("authority_id", "batch_id", "body_id", "body_name", "category_id", "channel", "consultation_id", "entered_at", "entered_by_id", "exclusion_note", "exclusion_reason", "id", "is_late", "kind", "language", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "publication", "received_at", "reference", "status", "version_id") SELECT new_values."authority_id", new_values."batch_id", new_values."body_id", new_values."body_name", new_values."category_id", new_values."channel", new_values."consultation_id", new_values."entered_at", new_values."entered_by_id", new_values."exclusion_note", new_values."exclusion_reason", new_values."id", new_values."is_late", new_values."kind", new_values."language", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."publication", new_values."received_at", new_values."reference", new_values."status", new_values."version_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="90cb52c530e99b0cf0b6be067850dab0af50ac7a",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_8ba1b",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_response",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "response",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_responsehistoryevent" ("authority_id", "batch_id", "body_id", "body_name", "category_id", "channel", "consultation_id", "entered_at", "entered_by_id", "exclusion_note", "exclusion_reason", "id", "is_late", "kind", "language", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "publication", "received_at", "reference", "status", "version_id") SELECT old_values."authority_id", old_values."batch_id", old_values."body_id", old_values."body_name", old_values."category_id", old_values."channel", old_values."consultation_id", old_values."entered_at", old_values."entered_by_id", old_values."exclusion_note", old_values."exclusion_reason", old_values."id", old_values."is_late", old_values."kind", old_values."language", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."publication", old_values."received_at", old_values."reference", old_values."status", old_values."version_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="eee76621b5667326c25913ac82ff53486b296647",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_92689",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_response",
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
                    "themeframework",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_themeframeworkhistoryevent" ("authority_id", "id", "made_at", "made_by_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "question_id", "status", "version") SELECT new_values."authority_id", new_values."id", new_values."made_at", new_values."made_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."question_id", new_values."status", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="30f98d7703ff8a48c620d70718fc00ccf1251ead",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e3ca0",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_themeframework",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "themeframework",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_themeframeworkhistoryevent" ("authority_id", "id", "made_at", "made_by_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "question_id", "status", "version") SELECT new_values."authority_id", new_values."id", new_values."made_at", new_values."made_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."question_id", new_values."status", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b19b3494b9a6efbcebbffebf5d3c88ea25b11011",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_521f4",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_themeframework",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "themeframework",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_themeframeworkhistoryevent" ("authority_id", "id", "made_at", "made_by_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "question_id", "status", "version") SELECT old_values."authority_id", old_values."id", old_values."made_at", old_values."made_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."question_id", old_values."status", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="91a3216b255b34900b05f17e389b28367a844d0c",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_0d973",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_themeframework",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "theme",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_themehistoryevent" ("authority_id", "description", "examples", "framework_id", "id", "key", "key_terms", "kind", "made_by_engine", "merged_into_id", "name", "parent_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "status") SELECT new_values."authority_id", new_values."description", new_values."examples", new_values."framework_id", new_values."id", new_values."key", new_values."key_terms", new_values."kind", new_values."made_by_engine", new_values."merged_into_id", new_values."name", new_values."parent_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."position", new_values."public_id", new_values."status" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="764bbfb0dfb3470b8446d1f4589e4135953c7330",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_17ded",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_theme",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "theme",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_themehistoryevent" ("authority_id", "description", "examples", "framework_id", "id", "key", "key_terms", "kind", "made_by_engine", "merged_into_id", "name", "parent_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "status") SELECT new_values."authority_id", new_values."description", new_values."examples", new_values."framework_id", new_values."id", new_values."key", new_values."key_terms", new_values."kind", new_values."made_by_engine", new_values."merged_into_id", new_values."name", new_values."parent_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."position", new_values."public_id", new_values."status" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="d591ab698d50580aebf9ac9bd6860477445e5276",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d0248",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_theme",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "theme",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_themehistoryevent" ("authority_id", "description", "examples", "framework_id", "id", "key", "key_terms", "kind", "made_by_engine", "merged_into_id", "name", "parent_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "status") SELECT old_values."authority_id", old_values."description", old_values."examples", old_values."framework_id", old_values."id", old_values."key", old_values."key_terms", old_values."kind", old_values."made_by_engine", old_values."merged_into_id", old_values."name", old_values."parent_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."position", old_values."public_id", old_values."status" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="f586f79d533d9f78f778b51edaaa0d3b484cba6a",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_395c5",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_theme",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "frameworksignature",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_frameworksignaturehistoryevent" ("authority_id", "framework_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "signed_at", "signed_by_id") SELECT new_values."authority_id", new_values."framework_id", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."signed_at", new_values."signed_by_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="010b8a2e611797b08a3bb8e78e2adc087eef4f03",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_67c94",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_frameworksignature",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "frameworksignature",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_frameworksignaturehistoryevent" ("authority_id", "framework_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "signed_at", "signed_by_id") SELECT new_values."authority_id", new_values."framework_id", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."signed_at", new_values."signed_by_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b25ad3929a31e16a0e814d4205e3652b7862b7e2",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_37f81",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_frameworksignature",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "frameworksignature",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_frameworksignaturehistoryevent" ("authority_id", "framework_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "signed_at", "signed_by_id") SELECT old_values."authority_id", old_values."framework_id", old_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."signed_at", old_values."signed_by_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="1aaf26ee278556a24c87afb0c609d0bf8a00de65",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_5fb5a",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_frameworksignature",
                            when="AFTER",
                        ),
                    ),
                ),
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
                (
                    "twinside",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_twinsidehistoryevent" ("authority_id", "consultation_id", "content", "ended_at", "id", "is_offer", "link", "note", "partner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "sha256", "shown_at", "shown_by_id", "slug") SELECT new_values."authority_id", new_values."consultation_id", new_values."content", new_values."ended_at", new_values."id", new_values."is_offer", new_values."link", new_values."note", new_values."partner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."sha256", new_values."shown_at", new_values."shown_by_id", new_values."slug" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c7c140d79d6c402a7cb805e8cbee146cda7cd4ee",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_bcd1f",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_twinside",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "twinside",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_twinsidehistoryevent" ("authority_id", "consultation_id", "content", "ended_at", "id", "is_offer", "link", "note", "partner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "sha256", "shown_at", "shown_by_id", "slug") SELECT new_values."authority_id", new_values."consultation_id", new_values."content", new_values."ended_at", new_values."id", new_values."is_offer", new_values."link", new_values."note", new_values."partner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."sha256", new_values."shown_at", new_values."shown_by_id", new_values."slug" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="43138151a0ba028ea3a58af18124052eea20bdb1",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_7c6b5",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_twinside",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "twinside",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_twinsidehistoryevent" ("authority_id", "consultation_id", "content", "ended_at", "id", "is_offer", "link", "note", "partner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "sha256", "shown_at", "shown_by_id", "slug") SELECT old_values."authority_id", old_values."consultation_id", old_values."content", old_values."ended_at", old_values."id", old_values."is_offer", old_values."link", old_values."note", old_values."partner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."sha256", old_values."shown_at", old_values."shown_by_id", old_values."slug" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="59644e091e80f70ca7a7250217e74a6d43293170",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_712e1",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_twinside",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "wording",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_wordinghistoryevent" ("authority_id", "consultation_id", "id", "key", "language", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "source", "text") SELECT new_values."authority_id", new_values."consultation_id", new_values."id", new_values."key", new_values."language", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."source", new_values."text" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="d469db0576638fc1dda21ed0f3f103b945ffb146",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_c9dbd",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_wording",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "wording",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_wordinghistoryevent" ("authority_id", "consultation_id", "id", "key", "language", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "source", "text") SELECT new_values."authority_id", new_values."consultation_id", new_values."id", new_values."key", new_values."language", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."source", new_values."text" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="6633299d66e7b02f42e3b317bbe19f509b2ae590",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_72f20",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_wording",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "wording",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_wordinghistoryevent" ("authority_id", "consultation_id", "id", "key", "language", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "source", "text") SELECT old_values."authority_id", old_values."consultation_id", old_values."id", old_values."key", old_values."language", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."source", old_values."text" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="cf5e3e39367c9119b5e944d2a3e78dc5d28cc5fa",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_dbb74",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_wording",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
