import uuid

import django.contrib.postgres.fields
import django.db.models.constraints
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
        ("documents", "0001_initial"),
        ("partnerships", "0002_authorities_acting_together"),
    ]

    operations = [
        waymark.core.operations.CreateModels(
            models=[
                migrations.CreateModel(
                    name="CallIn",
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
                        ("called_at", models.DateTimeField()),
                        ("callers", models.JSONField()),
                        ("grounds", models.TextField(max_length=5000)),
                        (
                            "outcome",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("confirmed", "Confirmed"),
                                    ("amended", "Another decision takes its place"),
                                    ("referred", "Referred to the full council"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("settled_on", models.DateField(null=True)),
                        ("note", models.TextField(blank=True, max_length=2000)),
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
                            "decision",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.decision",
                            ),
                        ),
                        (
                            "replaced_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.decision",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(fields=("decision",), name="call_in_once"),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("outcome__in", ["confirmed", "amended", "referred", ""])
                                ),
                                name="call_in_outcome_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("outcome", ""), ("settled_on__isnull", True)),
                                    models.Q(("outcome__gt", ""), ("settled_on__isnull", False)),
                                    _connector="OR",
                                ),
                                name="call_in_settled_pair",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("outcome", "amended"), ("replaced_by__isnull", False)
                                    ),
                                    models.Q(
                                        models.Q(("outcome", "amended"), _negated=True),
                                        ("replaced_by__isnull", True),
                                    ),
                                    _connector="OR",
                                ),
                                name="call_in_amended_names_decision",
                            ),
                            waymark.core.tenancy.RowSecurity(name="decisions_callin_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="decisions_callin_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="decision_id",
                                name="decisions_callin_decision_id_key",
                                to_table="decisions_decision",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="replaced_by_id",
                                name="decisions_callin_replaced_by_id_key",
                                to_table="decisions_decision",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CallInRule",
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
                        ("starts_on", models.DateField()),
                        ("days", models.PositiveSmallIntegerField()),
                        (
                            "counting",
                            models.CharField(
                                choices=[
                                    ("working", "Working days, without weekends and bank holidays"),
                                    ("calendar", "Every day of the calendar"),
                                ],
                                max_length=8,
                            ),
                        ),
                        ("closes_at", models.TimeField(null=True)),
                        ("fewest_callers", models.PositiveSmallIntegerField()),
                        ("callers", models.CharField(max_length=300)),
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
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "starts_on"), name="call_in_rule_once"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("counting__in", ["calendar", "working"])),
                                name="call_in_counting_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("days__gte", 1), ("days__lte", 60), ("fewest_callers__gte", 1)
                                ),
                                name="call_in_rule_within_reason",
                            ),
                            waymark.core.tenancy.RowSecurity(name="decisions_callinrule_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="decisions_callinrule_tenant"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ClauseAction",
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
                        ("clause", models.CharField(blank=True, max_length=20)),
                        ("text", models.TextField(max_length=2000)),
                        ("owner", models.CharField(blank=True, max_length=200)),
                        ("due_on", models.DateField(null=True)),
                        ("done_on", models.DateField(null=True)),
                        ("evidence", models.TextField(blank=True, max_length=2000)),
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
                            "decision",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.decision",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "indexes": [
                            models.Index(fields=["authority", "due_on"], name="clause_action_due")
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("done_on__isnull", True), ("evidence", "")),
                                    models.Q(("done_on__isnull", False), ("evidence__gt", "")),
                                    _connector="OR",
                                ),
                                name="clause_done_with_evidence",
                            ),
                            waymark.core.tenancy.RowSecurity(name="decisions_clauseaction_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="decisions_clauseaction_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="decision_id",
                                name="decisions_clauseaction_decision_id_key",
                                to_table="decisions_decision",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Delegation",
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
                        ("delegate", models.CharField(max_length=200)),
                        ("what", models.TextField(max_length=2000)),
                        ("power", models.CharField(max_length=300)),
                        ("until", models.DateField(null=True)),
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
                            "decision",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.decision",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(name="decisions_delegation_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="decisions_delegation_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="decision_id",
                                name="decisions_delegation_decision_id_key",
                                to_table="decisions_decision",
                            ),
                        ],
                    },
                ),
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
                        ("cancelled_reason", models.CharField(blank=True, max_length=300)),
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
                                    models.Q(("cancelled_reason__gt", ""), ("state", "cancelled")),
                                    models.Q(
                                        ("cancelled_reason", ""),
                                        models.Q(("state", "cancelled"), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="meeting_cancelled_has_reason",
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
                    name="Office",
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
                        ("is_chair", models.BooleanField(default=False)),
                        ("is_voting", models.BooleanField(default=True)),
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
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "body", "name"), name="office_once"
                            ),
                            waymark.core.tenancy.RowSecurity(name="decisions_office_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="decisions_office_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="body_id",
                                name="decisions_office_body_id_key",
                                to_table="decisions_body",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Review",
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
                        ("opened_on", models.DateField()),
                        ("cause", models.TextField(max_length=2000)),
                        ("due_on", models.DateField()),
                        ("closed_on", models.DateField(null=True)),
                        (
                            "outcome",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("cause_gone", "What brought it back is no longer so"),
                                    ("upheld", "The decision stands"),
                                    ("changed", "Another decision was taken"),
                                    ("ended", "The decision was given up"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("note", models.TextField(blank=True, max_length=2000)),
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
                            "condition",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.condition",
                            ),
                        ),
                        (
                            "decision",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.decision",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "indexes": [
                            models.Index(fields=["authority", "due_on"], name="review_due")
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "outcome__in",
                                        ["cause_gone", "upheld", "changed", "ended", ""],
                                    )
                                ),
                                name="review_outcome_known",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("closed_on__isnull", True)),
                                fields=("condition",),
                                name="review_open_once",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("closed_on__isnull", True), ("outcome", "")),
                                    models.Q(
                                        ("closed_on__gte", models.F("opened_on")),
                                        ("outcome__gt", ""),
                                    ),
                                    _connector="OR",
                                ),
                                name="review_closed_with_outcome",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("due_on__gte", models.F("opened_on"))),
                                name="review_due_after_opening",
                            ),
                            waymark.core.tenancy.RowSecurity(name="decisions_review_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="decisions_review_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="decision_id",
                                name="decisions_review_decision_id_key",
                                to_table="decisions_decision",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="condition_id",
                                name="decisions_review_condition_id_key",
                                to_table="decisions_condition",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AgendaPack",
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
                        ("number", models.PositiveSmallIntegerField()),
                        ("reason", models.CharField(blank=True, max_length=500)),
                        ("first_page", models.PositiveIntegerField()),
                        ("latest_page", models.PositiveIntegerField()),
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
                            "private_document",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="documents.document",
                            ),
                        ),
                        (
                            "public_document",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="documents.document",
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
                            "meeting",
                            waymark.core.tenancy.TenantForeignKey(
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
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "meeting", "number"), name="agenda_pack_number"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("first_page__gte", 1),
                                    ("latest_page__gte", models.F("first_page")),
                                ),
                                name="agenda_pack_pages_in_order",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("number", 1), ("reason__gt", ""), _connector="OR"
                                ),
                                name="agenda_supplement_has_reason",
                            ),
                            waymark.core.tenancy.RowSecurity(name="decisions_agendapack_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="decisions_agendapack_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="meeting_id",
                                name="decisions_agendapack_meeting_id_key",
                                to_table="decisions_meeting",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="public_document_id",
                                name="decisions_agendapack_public_document_id_key",
                                to_table="documents_document",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="private_document_id",
                                name="decisions_agendapack_private_document_id_key",
                                to_table="documents_document",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Attendance",
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
                        (
                            "presence",
                            models.CharField(
                                choices=[
                                    ("present", "Present"),
                                    ("substitute", "A substitute came"),
                                    ("apologies", "Apologies"),
                                    ("absent", "Absent"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("substitute", models.CharField(blank=True, max_length=200)),
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
                            "meeting",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.meeting",
                            ),
                        ),
                        (
                            "office",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.office",
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
                                        "presence__in",
                                        ["present", "substitute", "apologies", "absent"],
                                    )
                                ),
                                name="meeting_presence_known",
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "meeting", "office"),
                                name="meeting_attendance_once",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("presence", "substitute"), ("substitute__gt", "")),
                                    models.Q(
                                        models.Q(("presence", "substitute"), _negated=True),
                                        ("substitute", ""),
                                    ),
                                    _connector="OR",
                                ),
                                name="meeting_names_substitute",
                            ),
                            waymark.core.tenancy.RowSecurity(name="decisions_attendance_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="decisions_attendance_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="meeting_id",
                                name="decisions_attendance_meeting_id_key",
                                to_table="decisions_meeting",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="office_id",
                                name="decisions_attendance_office_id_key",
                                to_table="decisions_office",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CallInHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("called_at", models.DateTimeField()),
                        ("callers", models.JSONField()),
                        ("grounds", models.TextField(max_length=5000)),
                        (
                            "outcome",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("confirmed", "Confirmed"),
                                    ("amended", "Another decision takes its place"),
                                    ("referred", "Referred to the full council"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("settled_on", models.DateField(null=True)),
                        ("note", models.TextField(blank=True, max_length=2000)),
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
                            "decision",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.decision",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="decisions.callin",
                            ),
                        ),
                        (
                            "replaced_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.decision",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="decisions_callinhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CallInRuleHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("starts_on", models.DateField()),
                        ("days", models.PositiveSmallIntegerField()),
                        (
                            "counting",
                            models.CharField(
                                choices=[
                                    ("working", "Working days, without weekends and bank holidays"),
                                    ("calendar", "Every day of the calendar"),
                                ],
                                max_length=8,
                            ),
                        ),
                        ("closes_at", models.TimeField(null=True)),
                        ("fewest_callers", models.PositiveSmallIntegerField()),
                        ("callers", models.CharField(max_length=300)),
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
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="decisions.callinrule",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="decisions_callinrulehistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CallInWindow",
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
                        ("opened_on", models.DateField()),
                        ("closes_at", models.DateTimeField()),
                        ("effective_on", models.DateField(null=True)),
                        ("urgent_reason", models.TextField(blank=True, max_length=2000)),
                        ("urgent_agreed_by", models.CharField(blank=True, max_length=200)),
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
                            "decision",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.decision",
                            ),
                        ),
                        (
                            "rule",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.callinrule",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("decision",), name="call_in_window_once"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("urgent_agreed_by", ""), ("urgent_reason", "")),
                                    models.Q(
                                        ("urgent_agreed_by__gt", ""), ("urgent_reason__gt", "")
                                    ),
                                    _connector="OR",
                                ),
                                name="call_in_urgent_pair",
                            ),
                            waymark.core.tenancy.RowSecurity(name="decisions_callinwindow_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="decisions_callinwindow_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="decision_id",
                                name="decisions_callinwindow_decision_id_key",
                                to_table="decisions_decision",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="rule_id",
                                name="decisions_callinwindow_rule_id_key",
                                to_table="decisions_callinrule",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ClauseActionHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("clause", models.CharField(blank=True, max_length=20)),
                        ("text", models.TextField(max_length=2000)),
                        ("owner", models.CharField(blank=True, max_length=200)),
                        ("due_on", models.DateField(null=True)),
                        ("done_on", models.DateField(null=True)),
                        ("evidence", models.TextField(blank=True, max_length=2000)),
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
                            "decision",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.decision",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="decisions.clauseaction",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="decisions_clauseactionhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="DelegationHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("delegate", models.CharField(max_length=200)),
                        ("what", models.TextField(max_length=2000)),
                        ("power", models.CharField(max_length=300)),
                        ("until", models.DateField(null=True)),
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
                            "decision",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.decision",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="decisions.delegation",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="decisions_delegationhistoryevent_rls"
                            )
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
                        ("cancelled_reason", models.CharField(blank=True, max_length=300)),
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
                    name="Minutes",
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
                                choices=[("draft", "Draft"), ("approved", "Approved")],
                                max_length=12,
                            ),
                        ),
                        ("published_at", models.DateTimeField(null=True)),
                        (
                            "approved_at",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.meeting",
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
                            "meeting",
                            waymark.core.tenancy.TenantForeignKey(
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
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("state__in", ["draft", "approved"])),
                                name="minutes_state_known",
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "meeting"), name="minutes_once"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("approved_at__isnull", True), ("state", "draft")),
                                    models.Q(
                                        ("approved_at__isnull", False),
                                        ("published_at__isnull", False),
                                        ("state", "approved"),
                                    ),
                                    _connector="OR",
                                ),
                                name="minutes_approved_by_meeting",
                            ),
                            waymark.core.tenancy.RowSecurity(name="decisions_minutes_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="decisions_minutes_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="meeting_id",
                                name="decisions_minutes_meeting_id_key",
                                to_table="decisions_meeting",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="approved_at_id",
                                name="decisions_minutes_approved_at_id_key",
                                to_table="decisions_meeting",
                            ),
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
                migrations.CreateModel(
                    name="OfficeHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("name", models.CharField(max_length=200)),
                        ("is_chair", models.BooleanField(default=False)),
                        ("is_voting", models.BooleanField(default=True)),
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
                                to="decisions.office",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="decisions_officehistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="OfficeHolder",
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
                        ("since", models.DateField()),
                        ("until", models.DateField(null=True)),
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
                            "office",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.office",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("until__isnull", True)),
                                fields=("authority", "office"),
                                name="office_has_one_holder",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("until__isnull", True),
                                    ("until__gt", models.F("since")),
                                    _connector="OR",
                                ),
                                name="office_holder_leaves_after_coming",
                            ),
                            waymark.core.tenancy.RowSecurity(name="decisions_officeholder_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="decisions_officeholder_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="office_id",
                                name="decisions_officeholder_office_id_key",
                                to_table="decisions_office",
                            ),
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
                        ("state_reason", models.TextField(blank=True, max_length=2000)),
                        ("moved_on", models.DateField(null=True)),
                        ("decision_maker", models.TextField(blank=True, max_length=2000)),
                        ("documents", models.TextField(blank=True, max_length=2000)),
                        ("contact", models.CharField(blank=True, max_length=300)),
                        ("is_key", models.BooleanField(null=True)),
                        (
                            "limb",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("financial", "Money"),
                                    ("wards", "Two or more wards"),
                                    ("both", "Money, and two or more wards"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("value", models.DecimalField(decimal_places=2, max_digits=14, null=True)),
                        ("budget_line", models.CharField(blank=True, max_length=200)),
                        (
                            "budget_line_value",
                            models.DecimalField(decimal_places=2, max_digits=14, null=True),
                        ),
                        ("threshold_applied", models.CharField(blank=True, max_length=200)),
                        (
                            "wards",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=100),
                                blank=True,
                                default=list,
                                size=None,
                            ),
                        ),
                        ("is_whole_area", models.BooleanField(default=False)),
                        ("assessed_on", models.DateField(null=True)),
                        ("is_private", models.BooleanField(default=False)),
                        ("private_reason", models.TextField(blank=True, max_length=2000)),
                        (
                            "route",
                            models.CharField(
                                choices=[
                                    ("normal", "Full notice"),
                                    ("general_exception", "General exception"),
                                    ("special_urgency", "Special urgency"),
                                ],
                                default="normal",
                                max_length=20,
                            ),
                        ),
                        ("published_at", models.DateTimeField(null=True)),
                        ("is_from_history", models.BooleanField(default=False)),
                        ("history_source", models.CharField(blank=True, max_length=300)),
                        (
                            "assessed_by",
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
                            "superseded_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.planitem",
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
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("limb__in", ["financial", "wards", "both", ""])
                                ),
                                name="plan_item_limb_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "route__in",
                                        ["normal", "general_exception", "special_urgency"],
                                    )
                                ),
                                name="plan_item_route_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("is_key", True), ("limb__gt", "")),
                                    models.Q(("is_from_history", True), ("is_key", True)),
                                    models.Q(
                                        ("limb", ""), models.Q(("is_key", True), _negated=True)
                                    ),
                                    _connector="OR",
                                ),
                                name="plan_item_key_has_limb",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("published_at__isnull", True),
                                    ("is_from_history", True),
                                    ("is_key__isnull", False),
                                    _connector="OR",
                                ),
                                name="plan_item_assessed_before_publishing",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("is_private", False),
                                    ("private_reason__gt", ""),
                                    _connector="OR",
                                ),
                                name="plan_item_private_has_reason",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("budget_line_value__isnull", True),
                                    ("budget_line_value__gt", 0),
                                    _connector="OR",
                                ),
                                name="plan_item_budget_is_positive",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("is_from_history", False),
                                    ("history_source__gt", ""),
                                    _connector="OR",
                                ),
                                name="plan_item_history_has_source",
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
                            waymark.core.tenancy.TenantKey(
                                column="superseded_by_id",
                                name="decisions_planitem_superseded_by_id_key",
                                to_table="decisions_planitem",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Position",
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
                        ("is_own", models.BooleanField(default=False)),
                        ("option", models.CharField(blank=True, max_length=60)),
                        ("term_from", models.DateField(null=True)),
                        ("term_until", models.DateField(null=True)),
                        ("share", models.DecimalField(decimal_places=4, max_digits=7, null=True)),
                        ("decided_on", models.DateField(null=True)),
                        ("evidence", models.TextField(blank=True, max_length=2000)),
                        ("source", models.CharField(blank=True, max_length=300)),
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
                            "decision",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.decision",
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
                            "partner",
                            models.ForeignKey(
                                null=True,
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
                                fields=("matter", "name"), name="position_name_once"
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("is_own", True)),
                                fields=("matter",),
                                name="position_own_once",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("partner__isnull", False)),
                                fields=("matter", "partner"),
                                name="position_partner_once",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("partner__isnull", True),
                                    models.Q(
                                        ("decision__isnull", True),
                                        ("is_own", False),
                                        ("option", ""),
                                    ),
                                    _connector="OR",
                                ),
                                name="position_partner_speaks_for_itself",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("decided_on__isnull", True),
                                        ("decision__isnull", True),
                                        ("option", ""),
                                    ),
                                    models.Q(
                                        ("decided_on__isnull", False),
                                        ("decision__isnull", False),
                                        ("is_own", True),
                                    ),
                                    models.Q(
                                        ("decided_on__isnull", False),
                                        ("decision__isnull", True),
                                        ("evidence__gt", ""),
                                        ("is_own", False),
                                        ("source__gt", ""),
                                    ),
                                    _connector="OR",
                                ),
                                name="position_rests_on_something",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("term_from__isnull", True),
                                    ("term_until__isnull", True),
                                    ("term_until__gte", models.F("term_from")),
                                    _connector="OR",
                                ),
                                name="position_term_in_order",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("share__isnull", True),
                                    models.Q(("share__gte", 0), ("share__lte", 100)),
                                    _connector="OR",
                                ),
                                name="position_share_is_part",
                            ),
                            waymark.core.tenancy.RowSecurity(name="decisions_position_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="decisions_position_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="matter_id",
                                name="decisions_position_matter_id_key",
                                to_table="decisions_matter",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="decision_id",
                                name="decisions_position_decision_id_key",
                                to_table="decisions_decision",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Report",
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
                        ("written_by", models.CharField(max_length=200)),
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
                            "matter",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
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
                            waymark.core.tenancy.RowSecurity(name="decisions_report_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="decisions_report_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="matter_id",
                                name="decisions_report_matter_id_key",
                                to_table="decisions_matter",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ReviewHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("opened_on", models.DateField()),
                        ("cause", models.TextField(max_length=2000)),
                        ("due_on", models.DateField()),
                        ("closed_on", models.DateField(null=True)),
                        (
                            "outcome",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("cause_gone", "What brought it back is no longer so"),
                                    ("upheld", "The decision stands"),
                                    ("changed", "Another decision was taken"),
                                    ("ended", "The decision was given up"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("note", models.TextField(blank=True, max_length=2000)),
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
                            "condition",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.condition",
                            ),
                        ),
                        (
                            "decision",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.decision",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="decisions.review",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="decisions_reviewhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AgendaPackHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("number", models.PositiveSmallIntegerField()),
                        ("reason", models.CharField(blank=True, max_length=500)),
                        ("first_page", models.PositiveIntegerField()),
                        ("latest_page", models.PositiveIntegerField()),
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
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="decisions.agendapack",
                            ),
                        ),
                        (
                            "private_document",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="documents.document",
                            ),
                        ),
                        (
                            "public_document",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="documents.document",
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
                            "meeting",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.meeting",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="decisions_agendapackhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AttendanceHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("name", models.CharField(max_length=200)),
                        (
                            "presence",
                            models.CharField(
                                choices=[
                                    ("present", "Present"),
                                    ("substitute", "A substitute came"),
                                    ("apologies", "Apologies"),
                                    ("absent", "Absent"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("substitute", models.CharField(blank=True, max_length=200)),
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
                                to="decisions.attendance",
                            ),
                        ),
                        (
                            "meeting",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.meeting",
                            ),
                        ),
                        (
                            "office",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.office",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="decisions_attendancehistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CallInWindowHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("opened_on", models.DateField()),
                        ("closes_at", models.DateTimeField()),
                        ("effective_on", models.DateField(null=True)),
                        ("urgent_reason", models.TextField(blank=True, max_length=2000)),
                        ("urgent_agreed_by", models.CharField(blank=True, max_length=200)),
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
                            "decision",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.decision",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="decisions.callinwindow",
                            ),
                        ),
                        (
                            "rule",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.callinrule",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="decisions_callinwindowhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ConditionParty",
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
                            "condition",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.condition",
                            ),
                        ),
                        (
                            "position",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.position",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("condition", "position"), name="condition_party_once"
                            ),
                            waymark.core.tenancy.RowSecurity(name="decisions_conditionparty_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="decisions_conditionparty_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="condition_id",
                                name="decisions_conditionparty_condition_id_key",
                                to_table="decisions_condition",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="position_id",
                                name="decisions_conditionparty_position_id_key",
                                to_table="decisions_position",
                            ),
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
                    name="MinutesHistoryevent",
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
                                choices=[("draft", "Draft"), ("approved", "Approved")],
                                max_length=12,
                            ),
                        ),
                        ("published_at", models.DateTimeField(null=True)),
                        (
                            "approved_at",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.meeting",
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
                            "meeting",
                            waymark.core.tenancy.TenantForeignKey(
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
                                to="decisions.minutes",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="decisions_minuteshistoryevent_rls"
                            )
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
                            "published_by",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
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
                    name="OfficeHolderHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("name", models.CharField(max_length=200)),
                        ("since", models.DateField()),
                        ("until", models.DateField(null=True)),
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
                            "office",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.office",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="decisions.officeholder",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="decisions_officeholderhistoryevent_rls"
                            )
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
                        ("state_reason", models.TextField(blank=True, max_length=2000)),
                        ("moved_on", models.DateField(null=True)),
                        ("decision_maker", models.TextField(blank=True, max_length=2000)),
                        ("documents", models.TextField(blank=True, max_length=2000)),
                        ("contact", models.CharField(blank=True, max_length=300)),
                        ("is_key", models.BooleanField(null=True)),
                        (
                            "limb",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("financial", "Money"),
                                    ("wards", "Two or more wards"),
                                    ("both", "Money, and two or more wards"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("value", models.DecimalField(decimal_places=2, max_digits=14, null=True)),
                        ("budget_line", models.CharField(blank=True, max_length=200)),
                        (
                            "budget_line_value",
                            models.DecimalField(decimal_places=2, max_digits=14, null=True),
                        ),
                        ("threshold_applied", models.CharField(blank=True, max_length=200)),
                        (
                            "wards",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=100),
                                blank=True,
                                default=list,
                                size=None,
                            ),
                        ),
                        ("is_whole_area", models.BooleanField(default=False)),
                        ("assessed_on", models.DateField(null=True)),
                        ("is_private", models.BooleanField(default=False)),
                        ("private_reason", models.TextField(blank=True, max_length=2000)),
                        (
                            "route",
                            models.CharField(
                                choices=[
                                    ("normal", "Full notice"),
                                    ("general_exception", "General exception"),
                                    ("special_urgency", "Special urgency"),
                                ],
                                default="normal",
                                max_length=20,
                            ),
                        ),
                        ("published_at", models.DateTimeField(null=True)),
                        ("is_from_history", models.BooleanField(default=False)),
                        ("history_source", models.CharField(blank=True, max_length=300)),
                        (
                            "assessed_by",
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
                            "superseded_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
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
                migrations.CreateModel(
                    name="PositionHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("name", models.CharField(max_length=200)),
                        ("is_own", models.BooleanField(default=False)),
                        ("option", models.CharField(blank=True, max_length=60)),
                        ("term_from", models.DateField(null=True)),
                        ("term_until", models.DateField(null=True)),
                        ("share", models.DecimalField(decimal_places=4, max_digits=7, null=True)),
                        ("decided_on", models.DateField(null=True)),
                        ("evidence", models.TextField(blank=True, max_length=2000)),
                        ("source", models.CharField(blank=True, max_length=300)),
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
                            "decision",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.decision",
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
                            "partner",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
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
                                to="decisions.position",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="decisions_positionhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ReportHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("title", models.CharField(max_length=200)),
                        ("written_by", models.CharField(max_length=200)),
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
                            "matter",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
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
                                to="decisions.report",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="decisions_reporthistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ReportVersion",
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
                        ("number", models.PositiveSmallIntegerField()),
                        ("changes", models.TextField(blank=True, max_length=2000)),
                        ("made_at", models.DateTimeField()),
                        ("issued_at", models.DateTimeField(null=True)),
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
                            "report",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.report",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "report", "number"),
                                name="report_version_number",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("number", 1), ("changes__gt", ""), _connector="OR"
                                ),
                                name="report_version_says_what_changed",
                            ),
                            waymark.core.tenancy.RowSecurity(name="decisions_reportversion_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="decisions_reportversion_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="report_id",
                                name="decisions_reportversion_report_id_key",
                                to_table="decisions_report",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AgendaItem",
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
                            "access",
                            models.CharField(
                                choices=[
                                    ("open", "Open to everybody"),
                                    ("exempt", "Exempt"),
                                    ("confidential", "Confidential"),
                                ],
                                default="open",
                                max_length=12,
                            ),
                        ),
                        (
                            "paragraphs",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.PositiveSmallIntegerField(),
                                blank=True,
                                default=list,
                                size=None,
                            ),
                        ),
                        ("contract_terms", models.BooleanField(default=False)),
                        ("closed_reason", models.TextField(blank=True, max_length=2000)),
                        ("position", models.PositiveSmallIntegerField()),
                        ("title", models.CharField(max_length=200)),
                        ("closed_title", models.CharField(blank=True, max_length=200)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("business", "Business of the meeting"),
                                    ("report", "Report"),
                                    ("petition", "Petition"),
                                    ("question", "Question from the public"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("asked_by", models.CharField(blank=True, max_length=200)),
                        ("text", models.TextField(blank=True, max_length=5000)),
                        ("late_reason", models.CharField(blank=True, max_length=500)),
                        ("withdrawn_reason", models.CharField(blank=True, max_length=500)),
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
                            "matter",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.matter",
                            ),
                        ),
                        (
                            "meeting",
                            waymark.core.tenancy.TenantForeignKey(
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
                            "version",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.reportversion",
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
                                    ("access__in", ["open", "exempt", "confidential"])
                                ),
                                name="agenda_item_access_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("contract_terms", False),
                                        ("paragraphs", []),
                                        ("access", "open"),
                                        ("closed_reason", ""),
                                    ),
                                    models.Q(
                                        ("contract_terms", False),
                                        ("paragraphs", []),
                                        ("closed_reason__gt", ""),
                                        ("access", "confidential"),
                                    ),
                                    models.Q(
                                        ("closed_reason__gt", ""),
                                        ("access", "exempt"),
                                        ("paragraphs__contained_by", [1, 2, 3, 4, 5, 6, 7]),
                                        models.Q(("paragraphs", []), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="agenda_item_closed_with_reason",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("contract_terms", False),
                                    ("paragraphs__contains", [3]),
                                    _connector="OR",
                                ),
                                name="agenda_item_contract_terms_under_3",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("kind__in", ["business", "report", "petition", "question"])
                                ),
                                name="agenda_item_kind_known",
                            ),
                            models.UniqueConstraint(
                                deferrable=django.db.models.constraints.Deferrable["DEFERRED"],
                                fields=("authority", "meeting", "position"),
                                name="agenda_item_place",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("closed_title", ""),
                                    models.Q(("access", "open"), _negated=True),
                                    _connector="OR",
                                ),
                                name="agenda_item_closed_title_of_closed",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("kind__in", ["petition", "question"]), _negated=True),
                                    ("asked_by__gt", ""),
                                    _connector="OR",
                                ),
                                name="agenda_item_asked_by_somebody",
                            ),
                            waymark.core.tenancy.RowSecurity(name="decisions_agendaitem_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="decisions_agendaitem_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="meeting_id",
                                name="decisions_agendaitem_meeting_id_key",
                                to_table="decisions_meeting",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="matter_id",
                                name="decisions_agendaitem_matter_id_key",
                                to_table="decisions_matter",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="plan_item_id",
                                name="decisions_agendaitem_plan_item_id_key",
                                to_table="decisions_planitem",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="version_id",
                                name="decisions_agendaitem_version_id_key",
                                to_table="decisions_reportversion",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ConditionPartyHistoryevent",
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
                            "condition",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.condition",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="decisions.conditionparty",
                            ),
                        ),
                        (
                            "position",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.position",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="decisions_conditionpartyhistoryevent_rls"
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
                            "plan_item",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.planitem",
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
                    name="ReportPart",
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
                            "access",
                            models.CharField(
                                choices=[
                                    ("open", "Open to everybody"),
                                    ("exempt", "Exempt"),
                                    ("confidential", "Confidential"),
                                ],
                                default="open",
                                max_length=12,
                            ),
                        ),
                        (
                            "paragraphs",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.PositiveSmallIntegerField(),
                                blank=True,
                                default=list,
                                size=None,
                            ),
                        ),
                        ("contract_terms", models.BooleanField(default=False)),
                        ("closed_reason", models.TextField(blank=True, max_length=2000)),
                        ("position", models.PositiveSmallIntegerField()),
                        ("heading", models.CharField(max_length=200)),
                        ("text", models.TextField(max_length=50000)),
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
                            "version",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.reportversion",
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
                                    ("access__in", ["open", "exempt", "confidential"])
                                ),
                                name="report_part_access_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("contract_terms", False),
                                        ("paragraphs", []),
                                        ("access", "open"),
                                        ("closed_reason", ""),
                                    ),
                                    models.Q(
                                        ("contract_terms", False),
                                        ("paragraphs", []),
                                        ("closed_reason__gt", ""),
                                        ("access", "confidential"),
                                    ),
                                    models.Q(
                                        ("closed_reason__gt", ""),
                                        ("access", "exempt"),
                                        ("paragraphs__contained_by", [1, 2, 3, 4, 5, 6, 7]),
                                        models.Q(("paragraphs", []), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="report_part_closed_with_reason",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("contract_terms", False),
                                    ("paragraphs__contains", [3]),
                                    _connector="OR",
                                ),
                                name="report_part_contract_terms_under_3",
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "version", "position"),
                                name="report_part_place",
                            ),
                            waymark.core.tenancy.RowSecurity(name="decisions_reportpart_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="decisions_reportpart_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="version_id",
                                name="decisions_reportpart_version_id_key",
                                to_table="decisions_reportversion",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ReportVersionHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("number", models.PositiveSmallIntegerField()),
                        ("changes", models.TextField(blank=True, max_length=2000)),
                        ("made_at", models.DateTimeField()),
                        ("issued_at", models.DateTimeField(null=True)),
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
                                to="decisions.reportversion",
                            ),
                        ),
                        (
                            "report",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.report",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="decisions_reportversionhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SignOff",
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
                                    ("legal", "Legal implications"),
                                    ("finance", "Financial implications"),
                                    ("equality", "Equality implications"),
                                    ("workforce", "Workforce implications"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("text", models.TextField(max_length=10000)),
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
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "version",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.reportversion",
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
                                    ("kind__in", ["legal", "finance", "equality", "workforce"])
                                ),
                                name="sign_off_kind_known",
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "version", "kind"), name="sign_off_once"
                            ),
                            waymark.core.tenancy.RowSecurity(name="decisions_signoff_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="decisions_signoff_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="version_id",
                                name="decisions_signoff_version_id_key",
                                to_table="decisions_reportversion",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AgendaItemHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "access",
                            models.CharField(
                                choices=[
                                    ("open", "Open to everybody"),
                                    ("exempt", "Exempt"),
                                    ("confidential", "Confidential"),
                                ],
                                default="open",
                                max_length=12,
                            ),
                        ),
                        (
                            "paragraphs",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.PositiveSmallIntegerField(),
                                blank=True,
                                default=list,
                                size=None,
                            ),
                        ),
                        ("contract_terms", models.BooleanField(default=False)),
                        ("closed_reason", models.TextField(blank=True, max_length=2000)),
                        ("position", models.PositiveSmallIntegerField()),
                        ("title", models.CharField(max_length=200)),
                        ("closed_title", models.CharField(blank=True, max_length=200)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("business", "Business of the meeting"),
                                    ("report", "Report"),
                                    ("petition", "Petition"),
                                    ("question", "Question from the public"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("asked_by", models.CharField(blank=True, max_length=200)),
                        ("text", models.TextField(blank=True, max_length=5000)),
                        ("late_reason", models.CharField(blank=True, max_length=500)),
                        ("withdrawn_reason", models.CharField(blank=True, max_length=500)),
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
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="decisions.agendaitem",
                            ),
                        ),
                        (
                            "matter",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.matter",
                            ),
                        ),
                        (
                            "meeting",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.meeting",
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
                            "version",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.reportversion",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="decisions_agendaitemhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Interest",
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
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("pecuniary", "Disclosable pecuniary interest"),
                                    ("other", "Other interest"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("nature", models.CharField(max_length=500)),
                        ("left_room", models.BooleanField(default=False)),
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
                            "item",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.agendaitem",
                            ),
                        ),
                        (
                            "meeting",
                            waymark.core.tenancy.TenantForeignKey(
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
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("kind__in", ["pecuniary", "other"])),
                                name="interest_kind_known",
                            ),
                            waymark.core.tenancy.RowSecurity(name="decisions_interest_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="decisions_interest_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="meeting_id",
                                name="decisions_interest_meeting_id_key",
                                to_table="decisions_meeting",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="item_id",
                                name="decisions_interest_item_id_key",
                                to_table="decisions_agendaitem",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Minute",
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
                            "access",
                            models.CharField(
                                choices=[
                                    ("open", "Open to everybody"),
                                    ("exempt", "Exempt"),
                                    ("confidential", "Confidential"),
                                ],
                                default="open",
                                max_length=12,
                            ),
                        ),
                        (
                            "paragraphs",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.PositiveSmallIntegerField(),
                                blank=True,
                                default=list,
                                size=None,
                            ),
                        ),
                        ("contract_terms", models.BooleanField(default=False)),
                        ("closed_reason", models.TextField(blank=True, max_length=2000)),
                        ("number", models.CharField(max_length=20)),
                        ("text", models.TextField(max_length=10000)),
                        ("closed_text", models.TextField(blank=True, max_length=10000)),
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
                            "decision",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.decision",
                            ),
                        ),
                        (
                            "item",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.agendaitem",
                            ),
                        ),
                        (
                            "minutes",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.minutes",
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
                                    ("access__in", ["open", "exempt", "confidential"])
                                ),
                                name="minute_access_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("contract_terms", False),
                                        ("paragraphs", []),
                                        ("access", "open"),
                                        ("closed_reason", ""),
                                    ),
                                    models.Q(
                                        ("contract_terms", False),
                                        ("paragraphs", []),
                                        ("closed_reason__gt", ""),
                                        ("access", "confidential"),
                                    ),
                                    models.Q(
                                        ("closed_reason__gt", ""),
                                        ("access", "exempt"),
                                        ("paragraphs__contained_by", [1, 2, 3, 4, 5, 6, 7]),
                                        models.Q(("paragraphs", []), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="minute_closed_with_reason",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("contract_terms", False),
                                    ("paragraphs__contains", [3]),
                                    _connector="OR",
                                ),
                                name="minute_contract_terms_under_3",
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "minutes", "number"), name="minute_number"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("access", "open"), ("closed_text", "")),
                                    models.Q(
                                        ("closed_text__gt", ""),
                                        models.Q(("access", "open"), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="minute_closed_text_of_closed",
                            ),
                            waymark.core.tenancy.RowSecurity(name="decisions_minute_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="decisions_minute_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="minutes_id",
                                name="decisions_minute_minutes_id_key",
                                to_table="decisions_minutes",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="item_id",
                                name="decisions_minute_item_id_key",
                                to_table="decisions_agendaitem",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="decision_id",
                                name="decisions_minute_decision_id_key",
                                to_table="decisions_decision",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PackEntry",
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
                        ("first_page", models.PositiveIntegerField()),
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
                            "item",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.agendaitem",
                            ),
                        ),
                        (
                            "pack",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.agendapack",
                            ),
                        ),
                        (
                            "version",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.reportversion",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "pack", "item"), name="pack_entry_once"
                            ),
                            waymark.core.tenancy.RowSecurity(name="decisions_packentry_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="decisions_packentry_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="pack_id",
                                name="decisions_packentry_pack_id_key",
                                to_table="decisions_agendapack",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="item_id",
                                name="decisions_packentry_item_id_key",
                                to_table="decisions_agendaitem",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="version_id",
                                name="decisions_packentry_version_id_key",
                                to_table="decisions_reportversion",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ReportPartHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "access",
                            models.CharField(
                                choices=[
                                    ("open", "Open to everybody"),
                                    ("exempt", "Exempt"),
                                    ("confidential", "Confidential"),
                                ],
                                default="open",
                                max_length=12,
                            ),
                        ),
                        (
                            "paragraphs",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.PositiveSmallIntegerField(),
                                blank=True,
                                default=list,
                                size=None,
                            ),
                        ),
                        ("contract_terms", models.BooleanField(default=False)),
                        ("closed_reason", models.TextField(blank=True, max_length=2000)),
                        ("position", models.PositiveSmallIntegerField()),
                        ("heading", models.CharField(max_length=200)),
                        ("text", models.TextField(max_length=50000)),
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
                                to="decisions.reportpart",
                            ),
                        ),
                        (
                            "version",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.reportversion",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="decisions_reportparthistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SignOffHistoryevent",
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
                                    ("legal", "Legal implications"),
                                    ("finance", "Financial implications"),
                                    ("equality", "Equality implications"),
                                    ("workforce", "Workforce implications"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("text", models.TextField(max_length=10000)),
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
                                to="decisions.signoff",
                            ),
                        ),
                        (
                            "signed_by",
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
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.reportversion",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="decisions_signoffhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Vote",
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
                        ("motion", models.CharField(max_length=500)),
                        ("votes_for", models.PositiveSmallIntegerField()),
                        ("votes_against", models.PositiveSmallIntegerField()),
                        ("abstained", models.PositiveSmallIntegerField()),
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
                            "item",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.agendaitem",
                            ),
                        ),
                        (
                            "meeting",
                            waymark.core.tenancy.TenantForeignKey(
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
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(name="decisions_vote_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="decisions_vote_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="meeting_id",
                                name="decisions_vote_meeting_id_key",
                                to_table="decisions_meeting",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="item_id",
                                name="decisions_vote_item_id_key",
                                to_table="decisions_agendaitem",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Erratum",
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
                        ("text", models.TextField(max_length=2000)),
                        ("reason", models.CharField(max_length=500)),
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
                            "minute",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.minute",
                            ),
                        ),
                        (
                            "minutes",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.minutes",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(name="decisions_erratum_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="decisions_erratum_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="minutes_id",
                                name="decisions_erratum_minutes_id_key",
                                to_table="decisions_minutes",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="minute_id",
                                name="decisions_erratum_minute_id_key",
                                to_table="decisions_minute",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="InterestHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("name", models.CharField(max_length=200)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("pecuniary", "Disclosable pecuniary interest"),
                                    ("other", "Other interest"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("nature", models.CharField(max_length=500)),
                        ("left_room", models.BooleanField(default=False)),
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
                            "item",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.agendaitem",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="decisions.interest",
                            ),
                        ),
                        (
                            "meeting",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.meeting",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="decisions_interesthistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="MinuteHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "access",
                            models.CharField(
                                choices=[
                                    ("open", "Open to everybody"),
                                    ("exempt", "Exempt"),
                                    ("confidential", "Confidential"),
                                ],
                                default="open",
                                max_length=12,
                            ),
                        ),
                        (
                            "paragraphs",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.PositiveSmallIntegerField(),
                                blank=True,
                                default=list,
                                size=None,
                            ),
                        ),
                        ("contract_terms", models.BooleanField(default=False)),
                        ("closed_reason", models.TextField(blank=True, max_length=2000)),
                        ("number", models.CharField(max_length=20)),
                        ("text", models.TextField(max_length=10000)),
                        ("closed_text", models.TextField(blank=True, max_length=10000)),
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
                            "decision",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.decision",
                            ),
                        ),
                        (
                            "item",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.agendaitem",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="decisions.minute",
                            ),
                        ),
                        (
                            "minutes",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.minutes",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="decisions_minutehistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PackEntryHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("first_page", models.PositiveIntegerField()),
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
                            "item",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.agendaitem",
                            ),
                        ),
                        (
                            "pack",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.agendapack",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="decisions.packentry",
                            ),
                        ),
                        (
                            "version",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.reportversion",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="decisions_packentryhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="VoteCast",
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
                            "choice",
                            models.CharField(
                                choices=[
                                    ("for", "For"),
                                    ("against", "Against"),
                                    ("abstained", "Abstained"),
                                    ("did_not_vote", "Did not vote"),
                                ],
                                max_length=12,
                            ),
                        ),
                        (
                            "attendance",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.attendance",
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
                            "vote",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.vote",
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
                                    ("choice__in", ["for", "against", "abstained", "did_not_vote"])
                                ),
                                name="vote_choice_known",
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "vote", "attendance"), name="vote_cast_once"
                            ),
                            waymark.core.tenancy.RowSecurity(name="decisions_votecast_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="decisions_votecast_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="vote_id",
                                name="decisions_votecast_vote_id_key",
                                to_table="decisions_vote",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="attendance_id",
                                name="decisions_votecast_attendance_id_key",
                                to_table="decisions_attendance",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="VoteHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("motion", models.CharField(max_length=500)),
                        ("votes_for", models.PositiveSmallIntegerField()),
                        ("votes_against", models.PositiveSmallIntegerField()),
                        ("abstained", models.PositiveSmallIntegerField()),
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
                            "item",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.agendaitem",
                            ),
                        ),
                        (
                            "meeting",
                            waymark.core.tenancy.TenantForeignKey(
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
                                to="decisions.vote",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(name="decisions_votehistoryevent_rls")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ErratumHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("text", models.TextField(max_length=2000)),
                        ("reason", models.CharField(max_length=500)),
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
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="decisions.erratum",
                            ),
                        ),
                        (
                            "minute",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.minute",
                            ),
                        ),
                        (
                            "minutes",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.minutes",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="decisions_erratumhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="VoteCastHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "choice",
                            models.CharField(
                                choices=[
                                    ("for", "For"),
                                    ("against", "Against"),
                                    ("abstained", "Abstained"),
                                    ("did_not_vote", "Did not vote"),
                                ],
                                max_length=12,
                            ),
                        ),
                        (
                            "attendance",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.attendance",
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
                                to="decisions.votecast",
                            ),
                        ),
                        (
                            "vote",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.vote",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="decisions_votecasthistoryevent_rls"
                            )
                        ],
                    },
                ),
            ],
        ),
        waymark.core.operations.ChangeTables(
            changes=[
                pgtrigger.migrations.RemoveTrigger(
                    model_name="body",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="body",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="body",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="condition",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="condition",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="condition",
                    name="delete_delete",
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
                    model_name="body",
                    name="group",
                    field=waymark.core.tenancy.TenantForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="partnerships.jointgroup",
                    ),
                ),
                migrations.AddField(
                    model_name="body",
                    name="quorum",
                    field=models.PositiveSmallIntegerField(null=True),
                ),
                migrations.AddField(
                    model_name="bodyhistoryevent",
                    name="group",
                    field=waymark.core.tenancy.TenantForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="partnerships.jointgroup",
                    ),
                ),
                migrations.AddField(
                    model_name="bodyhistoryevent",
                    name="quorum",
                    field=models.PositiveSmallIntegerField(null=True),
                ),
                migrations.AddField(
                    model_name="condition",
                    name="amount",
                    field=models.DecimalField(decimal_places=2, max_digits=14, null=True),
                ),
                migrations.AddField(
                    model_name="condition",
                    name="amount_found",
                    field=models.DecimalField(decimal_places=2, max_digits=14, null=True),
                ),
                migrations.AddField(
                    model_name="condition",
                    name="fallback",
                    field=models.TextField(blank=True, max_length=2000),
                ),
                migrations.AddField(
                    model_name="condition",
                    name="is_settled_by_test",
                    field=models.BooleanField(default=False),
                ),
                migrations.AddField(
                    model_name="condition",
                    name="judge",
                    field=models.CharField(blank=True, max_length=200),
                ),
                migrations.AddField(
                    model_name="condition",
                    name="number",
                    field=models.PositiveSmallIntegerField(null=True),
                ),
                migrations.AddField(
                    model_name="condition",
                    name="on_fail",
                    field=models.CharField(
                        blank=True,
                        choices=[
                            ("lapse", "The decision lapses"),
                            ("suspend", "The decision is suspended"),
                            ("refer_back", "The decision goes back for review"),
                            ("fallback", "Another resolution applies instead"),
                        ],
                        max_length=10,
                    ),
                ),
                migrations.AddField(
                    model_name="condition",
                    name="options",
                    field=models.JSONField(default=list),
                ),
                migrations.AddField(
                    model_name="condition",
                    name="test",
                    field=models.CharField(
                        blank=True,
                        choices=[
                            ("all_of", "All of the authorities decide so"),
                            ("any_otherwise", "None of the authorities decides otherwise"),
                            ("n_of", "So many of the authorities decide so"),
                            ("by_date", "It is done by a day"),
                            ("at_most", "An amount is no more than stated"),
                            ("judged", "A named office judges it"),
                        ],
                        max_length=14,
                    ),
                ),
                migrations.AddField(
                    model_name="condition",
                    name="until",
                    field=models.DateField(null=True),
                ),
                migrations.AddField(
                    model_name="condition",
                    name="waived_under",
                    field=models.CharField(blank=True, max_length=300),
                ),
                migrations.AddField(
                    model_name="conditionhistoryevent",
                    name="amount",
                    field=models.DecimalField(decimal_places=2, max_digits=14, null=True),
                ),
                migrations.AddField(
                    model_name="conditionhistoryevent",
                    name="amount_found",
                    field=models.DecimalField(decimal_places=2, max_digits=14, null=True),
                ),
                migrations.AddField(
                    model_name="conditionhistoryevent",
                    name="fallback",
                    field=models.TextField(blank=True, max_length=2000),
                ),
                migrations.AddField(
                    model_name="conditionhistoryevent",
                    name="is_settled_by_test",
                    field=models.BooleanField(default=False),
                ),
                migrations.AddField(
                    model_name="conditionhistoryevent",
                    name="judge",
                    field=models.CharField(blank=True, max_length=200),
                ),
                migrations.AddField(
                    model_name="conditionhistoryevent",
                    name="number",
                    field=models.PositiveSmallIntegerField(null=True),
                ),
                migrations.AddField(
                    model_name="conditionhistoryevent",
                    name="on_fail",
                    field=models.CharField(
                        blank=True,
                        choices=[
                            ("lapse", "The decision lapses"),
                            ("suspend", "The decision is suspended"),
                            ("refer_back", "The decision goes back for review"),
                            ("fallback", "Another resolution applies instead"),
                        ],
                        max_length=10,
                    ),
                ),
                migrations.AddField(
                    model_name="conditionhistoryevent",
                    name="options",
                    field=models.JSONField(default=list),
                ),
                migrations.AddField(
                    model_name="conditionhistoryevent",
                    name="test",
                    field=models.CharField(
                        blank=True,
                        choices=[
                            ("all_of", "All of the authorities decide so"),
                            ("any_otherwise", "None of the authorities decides otherwise"),
                            ("n_of", "So many of the authorities decide so"),
                            ("by_date", "It is done by a day"),
                            ("at_most", "An amount is no more than stated"),
                            ("judged", "A named office judges it"),
                        ],
                        max_length=14,
                    ),
                ),
                migrations.AddField(
                    model_name="conditionhistoryevent",
                    name="until",
                    field=models.DateField(null=True),
                ),
                migrations.AddField(
                    model_name="conditionhistoryevent",
                    name="waived_under",
                    field=models.CharField(blank=True, max_length=300),
                ),
                migrations.AlterField(
                    model_name="body",
                    name="kind",
                    field=models.CharField(
                        choices=[
                            ("executive", "Executive, cabinet or executive board"),
                            ("council", "Full council"),
                            ("committee", "Committee"),
                            ("member", "Member of the executive, alone"),
                            ("officer", "Officer under delegation"),
                            ("joint", "Joint committee of several authorities"),
                            ("group", "Steering group: it advises and recommends"),
                        ],
                        max_length=20,
                    ),
                ),
                migrations.AlterField(
                    model_name="bodyhistoryevent",
                    name="kind",
                    field=models.CharField(
                        choices=[
                            ("executive", "Executive, cabinet or executive board"),
                            ("council", "Full council"),
                            ("committee", "Committee"),
                            ("member", "Member of the executive, alone"),
                            ("officer", "Officer under delegation"),
                            ("joint", "Joint committee of several authorities"),
                            ("group", "Steering group: it advises and recommends"),
                        ],
                        max_length=20,
                    ),
                ),
                migrations.AddConstraint(
                    model_name="body",
                    constraint=models.UniqueConstraint(
                        fields=("authority", "group"), name="decision_body_one_a_group"
                    ),
                ),
                migrations.AddConstraint(
                    model_name="body",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("group__isnull", True),
                            ("kind__in", ["joint", "group"]),
                            _connector="OR",
                        ),
                        name="decision_body_group_is_joint",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="body",
                    constraint=waymark.core.tenancy.TenantKey(
                        column="group_id",
                        name="decisions_body_group_id_key",
                        to_table="partnerships_jointgroup",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="condition",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            (
                                "test__in",
                                [
                                    "all_of",
                                    "any_otherwise",
                                    "n_of",
                                    "by_date",
                                    "at_most",
                                    "judged",
                                    "",
                                ],
                            )
                        ),
                        name="condition_test_known",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="condition",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("on_fail__in", ["lapse", "suspend", "refer_back", "fallback", ""])
                        ),
                        name="condition_on_fail_known",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="condition",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("on_fail", "fallback"), _negated=True),
                            ("fallback__gt", ""),
                            _connector="OR",
                        ),
                        name="condition_fallback_is_stated",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="condition",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("is_settled_by_test", False),
                            models.Q(("test__gt", ""), ("state__in", ["met", "failed"])),
                            _connector="OR",
                        ),
                        name="condition_settled_by_its_test",
                    ),
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
                        column="plan_item_id",
                        name="decisions_decision_plan_item_id_key",
                        to_table="decisions_planitem",
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
            ],
        ),
        waymark.core.operations.AddTriggers(
            triggers=[
                (
                    "body",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_bodyhistoryevent" ("authority_id", "group_id", "id", "kind", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "quorum") SELECT new_values."authority_id", new_values."group_id", new_values."id", new_values."kind", new_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."quorum" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="5aefcce08bde609b8f2c7f5a0bfb7999ae9d80c1",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3e049",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_body",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "body",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_bodyhistoryevent" ("authority_id", "group_id", "id", "kind", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "quorum") SELECT new_values."authority_id", new_values."group_id", new_values."id", new_values."kind", new_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."quorum" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="cdb4133fbb1e63d6536543405877f414499b6423",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_8a4e0",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_body",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "body",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_bodyhistoryevent" ("authority_id", "group_id", "id", "kind", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "quorum") SELECT old_values."authority_id", old_values."group_id", old_values."id", old_values."kind", old_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."quorum" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="14c8c014f50768c8dbd7b2159684fe2f3a5b0970",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6d03c",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_body",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "condition",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_conditionhistoryevent" ("amount", "amount_found", "authority_id", "decision_id", "due_on", "evidence", "fallback", "id", "is_settled_by_test", "judge", "kind", "number", "on_fail", "options", "owner", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "settled_on", "state", "test", "text", "until", "waived_under") SELECT new_values."amount", new_values."amount_found", new_values."authority_id", new_values."decision_id", new_values."due_on", new_values."evidence", new_values."fallback", new_values."id", new_values."is_settled_by_test", new_values."judge", new_values."kind", new_values."number", new_values."on_fail", new_values."options", new_values."owner", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."position", new_values."public_id", new_values."settled_on", new_values."state", new_values."test", new_values."text", new_values."until", new_values."waived_under" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b06b27dcb393ada1b50dcde8dfd973d3d3d54258",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_48eec",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_condition",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "condition",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_conditionhistoryevent" ("amount", "amount_found", "authority_id", "decision_id", "due_on", "evidence", "fallback", "id", "is_settled_by_test", "judge", "kind", "number", "on_fail", "options", "owner", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "settled_on", "state", "test", "text", "until", "waived_under") SELECT new_values."amount", new_values."amount_found", new_values."authority_id", new_values."decision_id", new_values."due_on", new_values."evidence", new_values."fallback", new_values."id", new_values."is_settled_by_test", new_values."judge", new_values."kind", new_values."number", new_values."on_fail", new_values."options", new_values."owner", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."position", new_values."public_id", new_values."settled_on", new_values."state", new_values."test", new_values."text", new_values."until", new_values."waived_under" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="e199a1146073c2db6af1df2d73512e3bc9823e4b",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b66cc",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_condition",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "condition",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_conditionhistoryevent" ("amount", "amount_found", "authority_id", "decision_id", "due_on", "evidence", "fallback", "id", "is_settled_by_test", "judge", "kind", "number", "on_fail", "options", "owner", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "settled_on", "state", "test", "text", "until", "waived_under") SELECT old_values."amount", old_values."amount_found", old_values."authority_id", old_values."decision_id", old_values."due_on", old_values."evidence", old_values."fallback", old_values."id", old_values."is_settled_by_test", old_values."judge", old_values."kind", old_values."number", old_values."on_fail", old_values."options", old_values."owner", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."position", old_values."public_id", old_values."settled_on", old_values."state", old_values."test", old_values."text", old_values."until", old_values."waived_under" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="06cc38ba8bb6ff91fe07dc9b74ddbd9f0bf5e539",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_2d794",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_condition",
                            when="AFTER",
                        ),
                    ),
                ),
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
                    "callin",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_callinhistoryevent" ("authority_id", "called_at", "callers", "decision_id", "grounds", "id", "note", "outcome", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "replaced_by_id", "settled_on") SELECT new_values."authority_id", new_values."called_at", new_values."callers", new_values."decision_id", new_values."grounds", new_values."id", new_values."note", new_values."outcome", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."replaced_by_id", new_values."settled_on" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="17fbb76b29cfa6b2ef8217fadcfdd6fb62158330",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a7a91",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_callin",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "callin",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_callinhistoryevent" ("authority_id", "called_at", "callers", "decision_id", "grounds", "id", "note", "outcome", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "replaced_by_id", "settled_on") SELECT new_values."authority_id", new_values."called_at", new_values."callers", new_values."decision_id", new_values."grounds", new_values."id", new_values."note", new_values."outcome", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."replaced_by_id", new_values."settled_on" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="df6b00547550cccab91116e0820b8f5d5d295cd4",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b1de2",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_callin",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "callin",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_callinhistoryevent" ("authority_id", "called_at", "callers", "decision_id", "grounds", "id", "note", "outcome", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "replaced_by_id", "settled_on") SELECT old_values."authority_id", old_values."called_at", old_values."callers", old_values."decision_id", old_values."grounds", old_values."id", old_values."note", old_values."outcome", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."replaced_by_id", old_values."settled_on" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="6d1594ba5a135182608f58f0da671478c40e3d50",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_2fca8",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_callin",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "callinrule",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_callinrulehistoryevent" ("authority_id", "callers", "closes_at", "counting", "days", "fewest_callers", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "source", "starts_on") SELECT new_values."authority_id", new_values."callers", new_values."closes_at", new_values."counting", new_values."days", new_values."fewest_callers", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."source", new_values."starts_on" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="d0cf5bbe2e67f8405f4aa706a0019dae3f20e81a",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_edc86",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_callinrule",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "callinrule",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_callinrulehistoryevent" ("authority_id", "callers", "closes_at", "counting", "days", "fewest_callers", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "source", "starts_on") SELECT new_values."authority_id", new_values."callers", new_values."closes_at", new_values."counting", new_values."days", new_values."fewest_callers", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."source", new_values."starts_on" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="ad70ebaccc224523ef5bf63cac4434e2815316d9",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f6af3",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_callinrule",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "callinrule",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_callinrulehistoryevent" ("authority_id", "callers", "closes_at", "counting", "days", "fewest_callers", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "source", "starts_on") SELECT old_values."authority_id", old_values."callers", old_values."closes_at", old_values."counting", old_values."days", old_values."fewest_callers", old_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."source", old_values."starts_on" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="dff4184e11bd45bdce83e41f2662564122e57c41",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_a75d5",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_callinrule",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "callinwindow",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_callinwindowhistoryevent" ("authority_id", "closes_at", "decision_id", "effective_on", "id", "opened_on", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "rule_id", "urgent_agreed_by", "urgent_reason") SELECT new_values."authority_id", new_values."closes_at", new_values."decision_id", new_values."effective_on", new_values."id", new_values."opened_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."rule_id", new_values."urgent_agreed_by", new_values."urgent_reason" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b6e128f41b4c2852945d254364a2beaf8bfa4980",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_031e9",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_callinwindow",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "callinwindow",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_callinwindowhistoryevent" ("authority_id", "closes_at", "decision_id", "effective_on", "id", "opened_on", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "rule_id", "urgent_agreed_by", "urgent_reason") SELECT new_values."authority_id", new_values."closes_at", new_values."decision_id", new_values."effective_on", new_values."id", new_values."opened_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."rule_id", new_values."urgent_agreed_by", new_values."urgent_reason" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="f4af898b22e5ec304aed96d00b0c299094fe610b",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_83ee0",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_callinwindow",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "callinwindow",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_callinwindowhistoryevent" ("authority_id", "closes_at", "decision_id", "effective_on", "id", "opened_on", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "rule_id", "urgent_agreed_by", "urgent_reason") SELECT old_values."authority_id", old_values."closes_at", old_values."decision_id", old_values."effective_on", old_values."id", old_values."opened_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."rule_id", old_values."urgent_agreed_by", old_values."urgent_reason" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="84229933bde67f0bab397bcc167ee8196c186f35",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f7e18",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_callinwindow",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "clauseaction",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_clauseactionhistoryevent" ("authority_id", "clause", "decision_id", "done_on", "due_on", "evidence", "id", "owner", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "text") SELECT new_values."authority_id", new_values."clause", new_values."decision_id", new_values."done_on", new_values."due_on", new_values."evidence", new_values."id", new_values."owner", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."text" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b6fa3a17ebc83eb0e80c0a3609c205228d24c6ed",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_534eb",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_clauseaction",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "clauseaction",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_clauseactionhistoryevent" ("authority_id", "clause", "decision_id", "done_on", "due_on", "evidence", "id", "owner", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "text") SELECT new_values."authority_id", new_values."clause", new_values."decision_id", new_values."done_on", new_values."due_on", new_values."evidence", new_values."id", new_values."owner", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."text" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="ccdcb6737c00e78b4d3cc4af207b5d4139e6f9e6",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b0edd",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_clauseaction",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "clauseaction",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_clauseactionhistoryevent" ("authority_id", "clause", "decision_id", "done_on", "due_on", "evidence", "id", "owner", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "text") SELECT old_values."authority_id", old_values."clause", old_values."decision_id", old_values."done_on", old_values."due_on", old_values."evidence", old_values."id", old_values."owner", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."text" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="c00818c775ddb452490d6eaa9f0a8f80487c912d",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_02ede",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_clauseaction",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "delegation",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_delegationhistoryevent" ("authority_id", "decision_id", "delegate", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "power", "public_id", "until", "what") SELECT new_values."authority_id", new_values."decision_id", new_values."delegate", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."power", new_values."public_id", new_values."until", new_values."what" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="0d9d836fbea5830c1e91d7896a0dcb1102d0a678",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_42cd7",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_delegation",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "delegation",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_delegationhistoryevent" ("authority_id", "decision_id", "delegate", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "power", "public_id", "until", "what") SELECT new_values."authority_id", new_values."decision_id", new_values."delegate", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."power", new_values."public_id", new_values."until", new_values."what" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="859eb32c2f6216021c4e4a2485ea2c09bf620000",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c20e1",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_delegation",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "delegation",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_delegationhistoryevent" ("authority_id", "decision_id", "delegate", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "power", "public_id", "until", "what") SELECT old_values."authority_id", old_values."decision_id", old_values."delegate", old_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."power", old_values."public_id", old_values."until", old_values."what" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="3a42f7f70cfb1d699214e96271fbdb38ea76da18",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_69f25",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_delegation",
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
                    "meeting",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_meetinghistoryevent" ("authority_id", "body_id", "cancelled_reason", "held_on", "history_source", "id", "is_from_history", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "published_at", "published_by_id", "starts_at", "state") SELECT new_values."authority_id", new_values."body_id", new_values."cancelled_reason", new_values."held_on", new_values."history_source", new_values."id", new_values."is_from_history", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."place", new_values."public_id", new_values."published_at", new_values."published_by_id", new_values."starts_at", new_values."state" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="3428ba91d87ccd822c81256371d2ceb0d2ca23f8",
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_meetinghistoryevent" ("authority_id", "body_id", "cancelled_reason", "held_on", "history_source", "id", "is_from_history", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "published_at", "published_by_id", "starts_at", "state") SELECT new_values."authority_id", new_values."body_id", new_values."cancelled_reason", new_values."held_on", new_values."history_source", new_values."id", new_values."is_from_history", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."place", new_values."public_id", new_values."published_at", new_values."published_by_id", new_values."starts_at", new_values."state" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="06f1bfa72af5a7e0d5d32354ca8a642772028b03",
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_meetinghistoryevent" ("authority_id", "body_id", "cancelled_reason", "held_on", "history_source", "id", "is_from_history", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "published_at", "published_by_id", "starts_at", "state") SELECT old_values."authority_id", old_values."body_id", old_values."cancelled_reason", old_values."held_on", old_values."history_source", old_values."id", old_values."is_from_history", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."place", old_values."public_id", old_values."published_at", old_values."published_by_id", old_values."starts_at", old_values."state" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="59e133423f129db5cda57bfe7ea8651c7e7a74da",
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
                    "interest",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_interesthistoryevent" ("authority_id", "id", "item_id", "kind", "left_room", "meeting_id", "name", "nature", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."authority_id", new_values."id", new_values."item_id", new_values."kind", new_values."left_room", new_values."meeting_id", new_values."name", new_values."nature", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c031cf47cd02fe2cf2325f098a6552e56307795c",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_28550",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_interest",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "interest",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_interesthistoryevent" ("authority_id", "id", "item_id", "kind", "left_room", "meeting_id", "name", "nature", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."authority_id", new_values."id", new_values."item_id", new_values."kind", new_values."left_room", new_values."meeting_id", new_values."name", new_values."nature", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="5816cbcdd1539523eea6a24c08e4f823d012ae06",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e41e8",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_interest",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "interest",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_interesthistoryevent" ("authority_id", "id", "item_id", "kind", "left_room", "meeting_id", "name", "nature", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT old_values."authority_id", old_values."id", old_values."item_id", old_values."kind", old_values."left_room", old_values."meeting_id", old_values."name", old_values."nature", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="99af8443298bb9f31b2196738ffe8756cf462166",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_748c9",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_interest",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "agendapack",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_agendapackhistoryevent" ("authority_id", "first_page", "id", "latest_page", "meeting_id", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "private_document_id", "public_document_id", "public_id", "published_at", "published_by_id", "reason") SELECT new_values."authority_id", new_values."first_page", new_values."id", new_values."latest_page", new_values."meeting_id", new_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."private_document_id", new_values."public_document_id", new_values."public_id", new_values."published_at", new_values."published_by_id", new_values."reason" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="468755131dc35f37fa57060316163a7056c7022c",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_443ef",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_agendapack",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "agendapack",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_agendapackhistoryevent" ("authority_id", "first_page", "id", "latest_page", "meeting_id", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "private_document_id", "public_document_id", "public_id", "published_at", "published_by_id", "reason") SELECT new_values."authority_id", new_values."first_page", new_values."id", new_values."latest_page", new_values."meeting_id", new_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."private_document_id", new_values."public_document_id", new_values."public_id", new_values."published_at", new_values."published_by_id", new_values."reason" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="d9ef56f37555e51930dc626caeb096929f2c44dd",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b28a5",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_agendapack",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "agendapack",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_agendapackhistoryevent" ("authority_id", "first_page", "id", "latest_page", "meeting_id", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "private_document_id", "public_document_id", "public_id", "published_at", "published_by_id", "reason") SELECT old_values."authority_id", old_values."first_page", old_values."id", old_values."latest_page", old_values."meeting_id", old_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."private_document_id", old_values."public_document_id", old_values."public_id", old_values."published_at", old_values."published_by_id", old_values."reason" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="9219c91bf006c56583020b6073021802ff280465",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_14214",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_agendapack",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "minutes",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_minuteshistoryevent" ("approved_at_id", "authority_id", "id", "meeting_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "state") SELECT new_values."approved_at_id", new_values."authority_id", new_values."id", new_values."meeting_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."published_at", new_values."state" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="53d810ec353c69bd7133b1e6ae561a0c74d83d6b",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_1027d",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_minutes",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "minutes",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_minuteshistoryevent" ("approved_at_id", "authority_id", "id", "meeting_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "state") SELECT new_values."approved_at_id", new_values."authority_id", new_values."id", new_values."meeting_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."published_at", new_values."state" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="f1a70e1419c2d7b52ef4407db3b64b4a1cb66c31",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_781cb",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_minutes",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "minutes",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_minuteshistoryevent" ("approved_at_id", "authority_id", "id", "meeting_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "state") SELECT old_values."approved_at_id", old_values."authority_id", old_values."id", old_values."meeting_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."published_at", old_values."state" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="bf4664e4357324bbae7dc3a47a19643ea61d07fd",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_456bc",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_minutes",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "minute",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_minutehistoryevent" ("access", "authority_id", "closed_reason", "closed_text", "contract_terms", "decision_id", "id", "item_id", "minutes_id", "number", "paragraphs", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "text") SELECT new_values."access", new_values."authority_id", new_values."closed_reason", new_values."closed_text", new_values."contract_terms", new_values."decision_id", new_values."id", new_values."item_id", new_values."minutes_id", new_values."number", new_values."paragraphs", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."text" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="ae1c2d1daf260d4c827f9a3aa728eebbf80be919",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_be493",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_minute",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "minute",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_minutehistoryevent" ("access", "authority_id", "closed_reason", "closed_text", "contract_terms", "decision_id", "id", "item_id", "minutes_id", "number", "paragraphs", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "text") SELECT new_values."access", new_values."authority_id", new_values."closed_reason", new_values."closed_text", new_values."contract_terms", new_values."decision_id", new_values."id", new_values."item_id", new_values."minutes_id", new_values."number", new_values."paragraphs", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."text" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="5a10425a0466d69ebcb7ba53648f39e364e02164",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_04e1b",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_minute",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "minute",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_minutehistoryevent" ("access", "authority_id", "closed_reason", "closed_text", "contract_terms", "decision_id", "id", "item_id", "minutes_id", "number", "paragraphs", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "text") SELECT old_values."access", old_values."authority_id", old_values."closed_reason", old_values."closed_text", old_values."contract_terms", old_values."decision_id", old_values."id", old_values."item_id", old_values."minutes_id", old_values."number", old_values."paragraphs", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."text" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="68f34ea85a5768ed38b00df88ef6c757084517a0",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c6569",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_minute",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "erratum",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_erratumhistoryevent" ("authority_id", "id", "minute_id", "minutes_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "reason", "text") SELECT new_values."authority_id", new_values."id", new_values."minute_id", new_values."minutes_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."published_at", new_values."reason", new_values."text" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="9357bc01464f30f2bbc0998de2aceebec361ee8b",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6d561",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_erratum",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "erratum",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_erratumhistoryevent" ("authority_id", "id", "minute_id", "minutes_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "reason", "text") SELECT new_values."authority_id", new_values."id", new_values."minute_id", new_values."minutes_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."published_at", new_values."reason", new_values."text" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="2716069665c282e3465eb965d3431c8966f9133c",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b3cf0",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_erratum",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "erratum",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_erratumhistoryevent" ("authority_id", "id", "minute_id", "minutes_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "reason", "text") SELECT old_values."authority_id", old_values."id", old_values."minute_id", old_values."minutes_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."published_at", old_values."reason", old_values."text" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="370b8d368e730ab6d19b6f0416b3e149738b794d",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_52e6d",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_erratum",
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
                (
                    "office",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_officehistoryevent" ("authority_id", "body_id", "id", "is_chair", "is_voting", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."authority_id", new_values."body_id", new_values."id", new_values."is_chair", new_values."is_voting", new_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="5fda46bf080938cf6e61a5f6ac70e654001febcf",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_04e6f",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_office",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "office",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_officehistoryevent" ("authority_id", "body_id", "id", "is_chair", "is_voting", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."authority_id", new_values."body_id", new_values."id", new_values."is_chair", new_values."is_voting", new_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="810add465ba13bd36e213bbf1709c13a1bc6127d",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_961ea",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_office",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "office",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_officehistoryevent" ("authority_id", "body_id", "id", "is_chair", "is_voting", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT old_values."authority_id", old_values."body_id", old_values."id", old_values."is_chair", old_values."is_voting", old_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="17997954ab1c667f35f9849345dac76eaf848e91",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_049df",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_office",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "attendance",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_attendancehistoryevent" ("authority_id", "id", "meeting_id", "name", "office_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "presence", "public_id", "substitute") SELECT new_values."authority_id", new_values."id", new_values."meeting_id", new_values."name", new_values."office_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."presence", new_values."public_id", new_values."substitute" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="15737fcf82666ab389f88823786dbe8e2676abc1",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_547b7",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_attendance",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "attendance",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_attendancehistoryevent" ("authority_id", "id", "meeting_id", "name", "office_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "presence", "public_id", "substitute") SELECT new_values."authority_id", new_values."id", new_values."meeting_id", new_values."name", new_values."office_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."presence", new_values."public_id", new_values."substitute" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="a3e14ce37927423a22aad23d5771b89c49679471",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_79171",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_attendance",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "attendance",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_attendancehistoryevent" ("authority_id", "id", "meeting_id", "name", "office_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "presence", "public_id", "substitute") SELECT old_values."authority_id", old_values."id", old_values."meeting_id", old_values."name", old_values."office_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."presence", old_values."public_id", old_values."substitute" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="5a1165d2e556f46e004197d0043e338cf9ef56e8",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_34495",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_attendance",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "officeholder",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_officeholderhistoryevent" ("authority_id", "id", "name", "office_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "since", "until") SELECT new_values."authority_id", new_values."id", new_values."name", new_values."office_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."since", new_values."until" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="8a8816c1efc9fb7db064b181e0400146452eb50b",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_f7fa6",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_officeholder",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "officeholder",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_officeholderhistoryevent" ("authority_id", "id", "name", "office_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "since", "until") SELECT new_values."authority_id", new_values."id", new_values."name", new_values."office_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."since", new_values."until" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="8ee708268a14306657f648ebc653e69b855bcd47",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_caf5d",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_officeholder",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "officeholder",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_officeholderhistoryevent" ("authority_id", "id", "name", "office_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "since", "until") SELECT old_values."authority_id", old_values."id", old_values."name", old_values."office_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."since", old_values."until" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="38bddb0d5bd84ffb1d64e8834a55b03e32862251",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_8b5ea",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_officeholder",
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
                    "position",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_positionhistoryevent" ("authority_id", "decided_on", "decision_id", "evidence", "id", "is_own", "matter_id", "name", "option", "partner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "share", "source", "term_from", "term_until") SELECT new_values."authority_id", new_values."decided_on", new_values."decision_id", new_values."evidence", new_values."id", new_values."is_own", new_values."matter_id", new_values."name", new_values."option", new_values."partner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."share", new_values."source", new_values."term_from", new_values."term_until" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="e1fefadc15c332874d3483cc91fc7126345397d6",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_8c3cd",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_position",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "position",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_positionhistoryevent" ("authority_id", "decided_on", "decision_id", "evidence", "id", "is_own", "matter_id", "name", "option", "partner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "share", "source", "term_from", "term_until") SELECT new_values."authority_id", new_values."decided_on", new_values."decision_id", new_values."evidence", new_values."id", new_values."is_own", new_values."matter_id", new_values."name", new_values."option", new_values."partner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."share", new_values."source", new_values."term_from", new_values."term_until" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c9380d175495a83753fe2c431cdee6ff6e75a7d7",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_65907",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_position",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "position",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_positionhistoryevent" ("authority_id", "decided_on", "decision_id", "evidence", "id", "is_own", "matter_id", "name", "option", "partner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "share", "source", "term_from", "term_until") SELECT old_values."authority_id", old_values."decided_on", old_values."decision_id", old_values."evidence", old_values."id", old_values."is_own", old_values."matter_id", old_values."name", old_values."option", old_values."partner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."share", old_values."source", old_values."term_from", old_values."term_until" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="a14b51170bcf8140d313161eac804312fd2952ad",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_0679d",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_position",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "conditionparty",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_conditionpartyhistoryevent" ("authority_id", "condition_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position_id", "public_id") SELECT new_values."authority_id", new_values."condition_id", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."position_id", new_values."public_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="5ff447e512a45f634643bb97944027a7c4e1f64a",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_78225",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_conditionparty",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "conditionparty",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_conditionpartyhistoryevent" ("authority_id", "condition_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position_id", "public_id") SELECT new_values."authority_id", new_values."condition_id", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."position_id", new_values."public_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="78c133634ef2804280a31d148c5d27a70bfcaa5e",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_edfc4",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_conditionparty",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "conditionparty",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_conditionpartyhistoryevent" ("authority_id", "condition_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position_id", "public_id") SELECT old_values."authority_id", old_values."condition_id", old_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."position_id", old_values."public_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="c0401375dfb39fa39eb97633f17d563c044ad3a0",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_1bac6",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_conditionparty",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "report",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_reporthistoryevent" ("authority_id", "id", "matter_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "title", "written_by") SELECT new_values."authority_id", new_values."id", new_values."matter_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."title", new_values."written_by" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="df0cd45d01b05a9962b5de7e6ab7efacf97ad3f6",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_29a4c",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_report",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "report",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_reporthistoryevent" ("authority_id", "id", "matter_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "title", "written_by") SELECT new_values."authority_id", new_values."id", new_values."matter_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."title", new_values."written_by" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="3fb140e33dc42ae2fd2a194a783f67eaa44b6c6c",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b03b1",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_report",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "report",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_reporthistoryevent" ("authority_id", "id", "matter_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "title", "written_by") SELECT old_values."authority_id", old_values."id", old_values."matter_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."title", old_values."written_by" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="9fd06c7d5c4509116ec6cec16b18952939f7ef5b",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f50d0",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_report",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reportversion",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_reportversionhistoryevent" ("authority_id", "changes", "id", "issued_at", "made_at", "made_by_id", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "report_id") SELECT new_values."authority_id", new_values."changes", new_values."id", new_values."issued_at", new_values."made_at", new_values."made_by_id", new_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."report_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="714806aabe81f30ae28a4fae7ce6f18b98dd1f9c",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_be239",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_reportversion",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reportversion",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_reportversionhistoryevent" ("authority_id", "changes", "id", "issued_at", "made_at", "made_by_id", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "report_id") SELECT new_values."authority_id", new_values."changes", new_values."id", new_values."issued_at", new_values."made_at", new_values."made_by_id", new_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."report_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="8503796b0318b3132e5f2e7173b215eb9c865d3f",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e962c",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_reportversion",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reportversion",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_reportversionhistoryevent" ("authority_id", "changes", "id", "issued_at", "made_at", "made_by_id", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "report_id") SELECT old_values."authority_id", old_values."changes", old_values."id", old_values."issued_at", old_values."made_at", old_values."made_by_id", old_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."report_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="0aab0ef9a5c92b6e79dba690d83e2a98b7963dfc",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_47daf",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_reportversion",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reportpart",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_reportparthistoryevent" ("access", "authority_id", "closed_reason", "contract_terms", "heading", "id", "paragraphs", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "text", "version_id") SELECT new_values."access", new_values."authority_id", new_values."closed_reason", new_values."contract_terms", new_values."heading", new_values."id", new_values."paragraphs", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."position", new_values."public_id", new_values."text", new_values."version_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c7992344cf647a9eff1ab4354de77d603abd77a2",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_7887c",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_reportpart",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reportpart",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_reportparthistoryevent" ("access", "authority_id", "closed_reason", "contract_terms", "heading", "id", "paragraphs", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "text", "version_id") SELECT new_values."access", new_values."authority_id", new_values."closed_reason", new_values."contract_terms", new_values."heading", new_values."id", new_values."paragraphs", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."position", new_values."public_id", new_values."text", new_values."version_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="f552a072b64c243b60f03934db806d1283b926f2",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_43acc",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_reportpart",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reportpart",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_reportparthistoryevent" ("access", "authority_id", "closed_reason", "contract_terms", "heading", "id", "paragraphs", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "text", "version_id") SELECT old_values."access", old_values."authority_id", old_values."closed_reason", old_values."contract_terms", old_values."heading", old_values."id", old_values."paragraphs", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."position", old_values."public_id", old_values."text", old_values."version_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="ed3f6da79f5e88811490d58503c9b0aaa6729a21",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_1370d",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_reportpart",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "packentry",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_packentryhistoryevent" ("authority_id", "first_page", "id", "item_id", "pack_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "version_id") SELECT new_values."authority_id", new_values."first_page", new_values."id", new_values."item_id", new_values."pack_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."version_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="8af630ed639dac7e391608cd244e24f9aea49b7d",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_5908a",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_packentry",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "packentry",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_packentryhistoryevent" ("authority_id", "first_page", "id", "item_id", "pack_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "version_id") SELECT new_values."authority_id", new_values."first_page", new_values."id", new_values."item_id", new_values."pack_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."version_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="e8f7e5b1cfc96f22b283c27e7a627b7ccdb95d8d",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5c308",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_packentry",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "packentry",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_packentryhistoryevent" ("authority_id", "first_page", "id", "item_id", "pack_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "version_id") SELECT old_values."authority_id", old_values."first_page", old_values."id", old_values."item_id", old_values."pack_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."version_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="2fba674bf29d885cbebe8e10e704757aca45a97c",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_7cbdb",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_packentry",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "agendaitem",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_agendaitemhistoryevent" ("access", "added_at", "asked_by", "authority_id", "closed_reason", "closed_title", "contract_terms", "id", "kind", "late_reason", "matter_id", "meeting_id", "paragraphs", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_item_id", "position", "public_id", "text", "title", "version_id", "withdrawn_reason") SELECT new_values."access", new_values."added_at", new_values."asked_by", new_values."authority_id", new_values."closed_reason", new_values."closed_title", new_values."contract_terms", new_values."id", new_values."kind", new_values."late_reason", new_values."matter_id", new_values."meeting_id", new_values."paragraphs", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."plan_item_id", new_values."position", new_values."public_id", new_values."text", new_values."title", new_values."version_id", new_values."withdrawn_reason" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="011e790d771934a1d2bba73e83946287c40e9224",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_03c2b",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_agendaitem",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "agendaitem",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_agendaitemhistoryevent" ("access", "added_at", "asked_by", "authority_id", "closed_reason", "closed_title", "contract_terms", "id", "kind", "late_reason", "matter_id", "meeting_id", "paragraphs", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_item_id", "position", "public_id", "text", "title", "version_id", "withdrawn_reason") SELECT new_values."access", new_values."added_at", new_values."asked_by", new_values."authority_id", new_values."closed_reason", new_values."closed_title", new_values."contract_terms", new_values."id", new_values."kind", new_values."late_reason", new_values."matter_id", new_values."meeting_id", new_values."paragraphs", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."plan_item_id", new_values."position", new_values."public_id", new_values."text", new_values."title", new_values."version_id", new_values."withdrawn_reason" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="ad69f9906060b3a45ed4f25c56d695604555e150",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_73bb0",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_agendaitem",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "agendaitem",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_agendaitemhistoryevent" ("access", "added_at", "asked_by", "authority_id", "closed_reason", "closed_title", "contract_terms", "id", "kind", "late_reason", "matter_id", "meeting_id", "paragraphs", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_item_id", "position", "public_id", "text", "title", "version_id", "withdrawn_reason") SELECT old_values."access", old_values."added_at", old_values."asked_by", old_values."authority_id", old_values."closed_reason", old_values."closed_title", old_values."contract_terms", old_values."id", old_values."kind", old_values."late_reason", old_values."matter_id", old_values."meeting_id", old_values."paragraphs", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."plan_item_id", old_values."position", old_values."public_id", old_values."text", old_values."title", old_values."version_id", old_values."withdrawn_reason" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="c29691a7c88b8e296d235482452c36d034d96c0b",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_0f86a",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_agendaitem",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "review",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_reviewhistoryevent" ("authority_id", "cause", "closed_on", "condition_id", "decision_id", "due_on", "id", "note", "opened_on", "outcome", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."authority_id", new_values."cause", new_values."closed_on", new_values."condition_id", new_values."decision_id", new_values."due_on", new_values."id", new_values."note", new_values."opened_on", new_values."outcome", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="72ed27fa2b8d68a2c13d3b3b3ccb77a6d3970a6a",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_46e55",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_review",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "review",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_reviewhistoryevent" ("authority_id", "cause", "closed_on", "condition_id", "decision_id", "due_on", "id", "note", "opened_on", "outcome", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."authority_id", new_values."cause", new_values."closed_on", new_values."condition_id", new_values."decision_id", new_values."due_on", new_values."id", new_values."note", new_values."opened_on", new_values."outcome", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b76571f98bc0761f1613b1861c932a969e04e667",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_32506",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_review",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "review",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_reviewhistoryevent" ("authority_id", "cause", "closed_on", "condition_id", "decision_id", "due_on", "id", "note", "opened_on", "outcome", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT old_values."authority_id", old_values."cause", old_values."closed_on", old_values."condition_id", old_values."decision_id", old_values."due_on", old_values."id", old_values."note", old_values."opened_on", old_values."outcome", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="17cbad5a659a315e8cfc56294d873ba0eb6aad72",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_e8bb8",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_review",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "signoff",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_signoffhistoryevent" ("authority_id", "id", "kind", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "signed_at", "signed_by_id", "text", "version_id") SELECT new_values."authority_id", new_values."id", new_values."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."signed_at", new_values."signed_by_id", new_values."text", new_values."version_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="8da85de59b3363b20e533f5756e48202e7717c1f",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_afda9",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_signoff",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "signoff",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_signoffhistoryevent" ("authority_id", "id", "kind", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "signed_at", "signed_by_id", "text", "version_id") SELECT new_values."authority_id", new_values."id", new_values."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."signed_at", new_values."signed_by_id", new_values."text", new_values."version_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="fba2d58d09127621e7a9f1a640a083dd3f70f48e",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d2ffb",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_signoff",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "signoff",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_signoffhistoryevent" ("authority_id", "id", "kind", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "signed_at", "signed_by_id", "text", "version_id") SELECT old_values."authority_id", old_values."id", old_values."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."signed_at", old_values."signed_by_id", old_values."text", old_values."version_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="0b456299b4957ee68f51d445fa7819d7188400dd",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_03cf6",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_signoff",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "vote",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_votehistoryevent" ("abstained", "authority_id", "id", "item_id", "meeting_id", "motion", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "votes_against", "votes_for") SELECT new_values."abstained", new_values."authority_id", new_values."id", new_values."item_id", new_values."meeting_id", new_values."motion", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."votes_against", new_values."votes_for" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="06b93a05f5032337c4733620c46a9390d571be27",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3bb69",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_vote",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "vote",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_votehistoryevent" ("abstained", "authority_id", "id", "item_id", "meeting_id", "motion", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "votes_against", "votes_for") SELECT new_values."abstained", new_values."authority_id", new_values."id", new_values."item_id", new_values."meeting_id", new_values."motion", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."votes_against", new_values."votes_for" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b1cbd9e41b6789c2a5856bb6536c85ee2c1d70a9",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_fe7e8",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_vote",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "vote",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_votehistoryevent" ("abstained", "authority_id", "id", "item_id", "meeting_id", "motion", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "votes_against", "votes_for") SELECT old_values."abstained", old_values."authority_id", old_values."id", old_values."item_id", old_values."meeting_id", old_values."motion", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."votes_against", old_values."votes_for" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="87ba697f1841fc7e46ae9d0131731155c724b782",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f6d69",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_vote",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "votecast",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_votecasthistoryevent" ("attendance_id", "authority_id", "choice", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "vote_id") SELECT new_values."attendance_id", new_values."authority_id", new_values."choice", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."vote_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="54d528669cd6255ce989304437b1ab6c9d63e7f8",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_cfba5",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_votecast",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "votecast",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_votecasthistoryevent" ("attendance_id", "authority_id", "choice", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "vote_id") SELECT new_values."attendance_id", new_values."authority_id", new_values."choice", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."vote_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="8a71b49cf26a4b151a05d0cd3c22e8a1fcc76a67",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5f525",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_votecast",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "votecast",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_votecasthistoryevent" ("attendance_id", "authority_id", "choice", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "vote_id") SELECT old_values."attendance_id", old_values."authority_id", old_values."choice", old_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."vote_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="202aba4c902c8344cf475d59e7a39913525ee25e",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c6dea",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_votecast",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
