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
        ("access", "0006_roles_of_commissioning"),
        ("decisions", "0002_matters_plans_and_meetings"),
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
            ],
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
        migrations.AddConstraint(
            model_name="condition",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "test__in",
                        ["all_of", "any_otherwise", "n_of", "by_date", "at_most", "judged", ""],
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
        waymark.core.operations.AddTriggers(
            triggers=[
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
            ],
        ),
    ]
