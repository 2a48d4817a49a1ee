import uuid

import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
from django.db import migrations, models

import waymark.core.operations
import waymark.core.tenancy


class Migration(migrations.Migration):
    dependencies = [
        ("access", "0006_roles_of_commissioning"),
        ("commissioning", "0001_initial"),
        ("decisions", "0002_matters_plans_and_meetings"),
    ]

    operations = [
        waymark.core.operations.CreateModels(
            models=[
                migrations.CreateModel(
                    name="Procurement",
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
                            "regime",
                            models.CharField(
                                choices=[
                                    (
                                        "eu_derived",
                                        "Regulations made under the European directives",
                                    ),
                                    ("pcr_2015", "Public Contracts Regulations 2015"),
                                    ("procurement_act", "Procurement Act 2023"),
                                    ("provider_selection", "Provider Selection Regime"),
                                ],
                                max_length=20,
                            ),
                        ),
                        (
                            "route",
                            models.CharField(
                                choices=[
                                    ("competitive", "Open to competition"),
                                    ("direct_award", "Direct award"),
                                    (
                                        "user_choice",
                                        "Direct award by the choice of those who use the service",
                                    ),
                                    ("framework", "Call-off from a framework"),
                                ],
                                max_length=16,
                            ),
                        ),
                        ("route_reason", models.TextField(blank=True, max_length=5000)),
                        ("direct_award_ground", models.CharField(blank=True, max_length=300)),
                        ("is_health", models.BooleanField(default=False)),
                        ("is_light_touch", models.BooleanField(default=False)),
                        ("cpv_codes", models.CharField(blank=True, max_length=300)),
                        ("lots", models.TextField(blank=True, max_length=2000)),
                        ("net", models.DecimalField(decimal_places=2, max_digits=14, null=True)),
                        ("gross", models.DecimalField(decimal_places=2, max_digits=14, null=True)),
                        (
                            "threshold",
                            models.DecimalField(decimal_places=2, max_digits=14, null=True),
                        ),
                        ("term_months", models.PositiveIntegerField(null=True)),
                        ("extension_months", models.PositiveIntegerField(default=0)),
                        ("term_reason", models.TextField(blank=True, max_length=2000)),
                        ("engaged_on", models.DateField(null=True)),
                        ("begins_on", models.DateField()),
                        ("bids_due_at", models.DateTimeField(null=True)),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("preparing", "Being prepared"),
                                    ("inviting", "Bids invited"),
                                    ("evaluating", "Bids opened"),
                                    ("awarded", "Award decided"),
                                    ("contracted", "Contract signed"),
                                    ("terminated", "Ended without a contract"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("ended_on", models.DateField(null=True)),
                        ("end_reason", models.TextField(blank=True, max_length=2000)),
                        ("opening_begun_at", models.DateTimeField(null=True)),
                        ("opened_at", models.DateTimeField(null=True)),
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
                            "cycle",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="commissioning.cycle",
                            ),
                        ),
                        (
                            "opened_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "opening_begun_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
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
                                        "regime__in",
                                        [
                                            "eu_derived",
                                            "pcr_2015",
                                            "procurement_act",
                                            "provider_selection",
                                        ],
                                    )
                                ),
                                name="procurement_regime_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "route__in",
                                        ["competitive", "direct_award", "user_choice", "framework"],
                                    )
                                ),
                                name="procurement_route_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "state__in",
                                        [
                                            "preparing",
                                            "inviting",
                                            "evaluating",
                                            "awarded",
                                            "contracted",
                                            "terminated",
                                        ],
                                    )
                                ),
                                name="procurement_state_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("opened_at__isnull", True),
                                    ("is_from_history", True),
                                    models.Q(
                                        ("opened_by__isnull", False),
                                        ("opening_begun_by__isnull", False),
                                        models.Q(
                                            ("opening_begun_by", models.F("opened_by")),
                                            _negated=True,
                                        ),
                                    ),
                                    _connector="OR",
                                ),
                                name="procurement_opened_by_two",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("opened_at__isnull", True),
                                        ("opening_begun_at__isnull", True),
                                    ),
                                    ("is_from_history", True),
                                    models.Q(
                                        ("bids_due_at__isnull", False),
                                        ("opening_begun_at__gte", models.F("bids_due_at")),
                                    ),
                                    _connector="OR",
                                ),
                                name="procurement_not_opened_early",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("route", "direct_award"), _negated=True),
                                    ("is_from_history", True),
                                    ("direct_award_ground__gt", ""),
                                    _connector="OR",
                                ),
                                name="procurement_direct_award_has_ground",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("is_from_history", True),
                                    models.Q(
                                        ("gross__isnull", False),
                                        ("net__isnull", False),
                                        ("term_months__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="procurement_live_has_value",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("is_from_history", False),
                                    ("history_source__gt", ""),
                                    _connector="OR",
                                ),
                                name="procurement_history_has_source",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("ended_on__isnull", True),
                                    ("end_reason__gt", ""),
                                    _connector="OR",
                                ),
                                name="procurement_end_has_reason",
                            ),
                            waymark.core.tenancy.RowSecurity(name="commissioning_procurement_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="commissioning_procurement_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="cycle_id",
                                name="commissioning_procurement_cycle_id_key",
                                to_table="commissioning_cycle",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="opening_begun_by_id",
                                name="commissioning_procurement_opening_begun_by_id_key",
                                to_table="access_membership",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="opened_by_id",
                                name="commissioning_procurement_opened_by_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="TransferPlan",
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
                        ("from_employer", models.CharField(max_length=200)),
                        ("to_employer", models.CharField(max_length=200)),
                        ("transfers_on", models.DateField()),
                        ("vests_on", models.DateField(null=True)),
                        ("liability_received_on", models.DateField(null=True)),
                        ("measures", models.TextField(blank=True, max_length=5000)),
                        ("measures_told_on", models.DateField(null=True)),
                        ("consultation_from", models.DateField(null=True)),
                        ("consultation_to", models.DateField(null=True)),
                        ("expected_dismissals", models.PositiveIntegerField(default=0)),
                        (
                            "redundancy_multiplier",
                            models.DecimalField(decimal_places=2, default=1, max_digits=4),
                        ),
                        ("is_redundancy_capped", models.BooleanField(default=True)),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("planned", "Planned"),
                                    ("completed", "Completed"),
                                    ("abandoned", "Abandoned"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("revision", models.PositiveIntegerField(default=1)),
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
                            "cycle",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="commissioning.cycle",
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
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("state__in", ["planned", "completed", "abandoned"])
                                ),
                                name="transfer_plan_state_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("consultation_to__isnull", True),
                                    models.Q(
                                        ("consultation_from__isnull", False),
                                        ("consultation_to__gte", models.F("consultation_from")),
                                    ),
                                    _connector="OR",
                                ),
                                name="transfer_plan_consults_forwards",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("is_from_history", False),
                                    ("history_source__gt", ""),
                                    _connector="OR",
                                ),
                                name="transfer_plan_history_has_source",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("redundancy_multiplier__gte", 1)),
                                name="transfer_plan_policy_no_less_than_law",
                            ),
                            waymark.core.tenancy.RowSecurity(name="commissioning_transferplan_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="commissioning_transferplan_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="cycle_id",
                                name="commissioning_transferplan_cycle_id_key",
                                to_table="commissioning_cycle",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="decision_id",
                                name="commissioning_transferplan_decision_id_key",
                                to_table="decisions_decision",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Bid",
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
                        ("received_at", models.DateTimeField()),
                        ("sealed", models.TextField()),
                        ("opened_at", models.DateTimeField(null=True)),
                        ("bidder", models.CharField(blank=True, max_length=200)),
                        ("price", models.DecimalField(decimal_places=2, max_digits=14, null=True)),
                        ("offer", models.TextField(blank=True, max_length=10000)),
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
                            "procurement",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="commissioning.procurement",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "procurement", "number"),
                                name="bid_number_once",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("bidder__gt", ""), ("opened_at__isnull", False)),
                                    models.Q(
                                        ("bidder", ""),
                                        ("offer", ""),
                                        ("opened_at__isnull", True),
                                        ("price__isnull", True),
                                        ("sealed__gt", ""),
                                    ),
                                    _connector="OR",
                                ),
                                name="bid_sealed_until_opened",
                            ),
                            waymark.core.tenancy.RowSecurity(name="commissioning_bid_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="commissioning_bid_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="procurement_id",
                                name="commissioning_bid_procurement_id_key",
                                to_table="commissioning_procurement",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="BidCriterion",
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
                        ("weight", models.DecimalField(decimal_places=2, max_digits=5)),
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
                            "procurement",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="commissioning.procurement",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "procurement", "name"),
                                name="bid_criterion_once",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("weight__gt", 0), ("weight__lte", 100)),
                                name="bid_criterion_weight_is_share",
                            ),
                            waymark.core.tenancy.RowSecurity(name="commissioning_bidcriterion_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="commissioning_bidcriterion_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="procurement_id",
                                name="commissioning_bidcriterion_procurement_id_key",
                                to_table="commissioning_procurement",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Evaluator",
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
                        ("declared_at", models.DateTimeField(null=True)),
                        ("has_interest", models.BooleanField(null=True)),
                        ("interest", models.TextField(blank=True, max_length=2000)),
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
                            "member",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "procurement",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="commissioning.procurement",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "procurement", "member"), name="evaluator_once"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("declared_at__isnull", True),
                                        ("has_interest__isnull", True),
                                        ("interest", ""),
                                    ),
                                    models.Q(
                                        ("declared_at__isnull", False),
                                        ("has_interest", False),
                                        ("interest", ""),
                                    ),
                                    models.Q(
                                        ("declared_at__isnull", False),
                                        ("has_interest", True),
                                        ("interest__gt", ""),
                                    ),
                                    _connector="OR",
                                ),
                                name="evaluator_declares_whole",
                            ),
                            waymark.core.tenancy.RowSecurity(name="commissioning_evaluator_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="commissioning_evaluator_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="procurement_id",
                                name="commissioning_evaluator_procurement_id_key",
                                to_table="commissioning_procurement",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="member_id",
                                name="commissioning_evaluator_member_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PensionAnalysis",
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
                        ("scheme", models.CharField(max_length=200)),
                        ("actuary", models.CharField(max_length=200)),
                        ("basis", models.CharField(blank=True, max_length=200)),
                        ("valuation_on", models.DateField()),
                        ("valid_until", models.DateField()),
                        ("active_members", models.PositiveIntegerField(null=True)),
                        ("deferred_members", models.PositiveIntegerField(null=True)),
                        ("pensioners", models.PositiveIntegerField(null=True)),
                        ("assets", models.DecimalField(decimal_places=2, max_digits=14)),
                        ("liabilities", models.DecimalField(decimal_places=2, max_digits=14)),
                        (
                            "level_given",
                            models.DecimalField(decimal_places=1, max_digits=5, null=True),
                        ),
                        ("recovery_years", models.PositiveSmallIntegerField(null=True)),
                        ("pay", models.DecimalField(decimal_places=2, max_digits=14, null=True)),
                        (
                            "primary_rate",
                            models.DecimalField(decimal_places=2, max_digits=5, null=True),
                        ),
                        (
                            "fixed_rate",
                            models.DecimalField(decimal_places=2, max_digits=5, null=True),
                        ),
                        (
                            "secondary_amount",
                            models.DecimalField(decimal_places=2, max_digits=14, null=True),
                        ),
                        ("bond", models.CharField(blank=True, max_length=300)),
                        ("guarantor", models.CharField(blank=True, max_length=200)),
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
                            "plan",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="commissioning.transferplan",
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
                                    ("assets__gte", 0),
                                    ("liabilities__gt", 0),
                                    ("valid_until__gte", models.F("valuation_on")),
                                ),
                                name="pension_analysis_in_order",
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_pensionanalysis_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="commissioning_pensionanalysis_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="plan_id",
                                name="commissioning_pensionanalysis_plan_id_key",
                                to_table="commissioning_transferplan",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ProcurementHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("title", models.CharField(max_length=200)),
                        (
                            "regime",
                            models.CharField(
                                choices=[
                                    (
                                        "eu_derived",
                                        "Regulations made under the European directives",
                                    ),
                                    ("pcr_2015", "Public Contracts Regulations 2015"),
                                    ("procurement_act", "Procurement Act 2023"),
                                    ("provider_selection", "Provider Selection Regime"),
                                ],
                                max_length=20,
                            ),
                        ),
                        (
                            "route",
                            models.CharField(
                                choices=[
                                    ("competitive", "Open to competition"),
                                    ("direct_award", "Direct award"),
                                    (
                                        "user_choice",
                                        "Direct award by the choice of those who use the service",
                                    ),
                                    ("framework", "Call-off from a framework"),
                                ],
                                max_length=16,
                            ),
                        ),
                        ("route_reason", models.TextField(blank=True, max_length=5000)),
                        ("direct_award_ground", models.CharField(blank=True, max_length=300)),
                        ("is_health", models.BooleanField(default=False)),
                        ("is_light_touch", models.BooleanField(default=False)),
                        ("cpv_codes", models.CharField(blank=True, max_length=300)),
                        ("lots", models.TextField(blank=True, max_length=2000)),
                        ("net", models.DecimalField(decimal_places=2, max_digits=14, null=True)),
                        ("gross", models.DecimalField(decimal_places=2, max_digits=14, null=True)),
                        (
                            "threshold",
                            models.DecimalField(decimal_places=2, max_digits=14, null=True),
                        ),
                        ("term_months", models.PositiveIntegerField(null=True)),
                        ("extension_months", models.PositiveIntegerField(default=0)),
                        ("term_reason", models.TextField(blank=True, max_length=2000)),
                        ("engaged_on", models.DateField(null=True)),
                        ("begins_on", models.DateField()),
                        ("bids_due_at", models.DateTimeField(null=True)),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("preparing", "Being prepared"),
                                    ("inviting", "Bids invited"),
                                    ("evaluating", "Bids opened"),
                                    ("awarded", "Award decided"),
                                    ("contracted", "Contract signed"),
                                    ("terminated", "Ended without a contract"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("ended_on", models.DateField(null=True)),
                        ("end_reason", models.TextField(blank=True, max_length=2000)),
                        ("opening_begun_at", models.DateTimeField(null=True)),
                        ("opened_at", models.DateTimeField(null=True)),
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
                            "cycle",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="commissioning.cycle",
                            ),
                        ),
                        (
                            "opened_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "opening_begun_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="commissioning.procurement",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_procurementhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ProcurementNotice",
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
                        ("title", models.CharField(max_length=200)),
                        ("due_on", models.DateField(null=True)),
                        ("published_on", models.DateField()),
                        ("reference", models.CharField(blank=True, max_length=100)),
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
                            "procurement",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="commissioning.procurement",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "procurement", "code"),
                                name="procurement_notice_once",
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_procurementnotice_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="commissioning_procurementnotice_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="procurement_id",
                                name="commissioning_procurementnotice_procurement_id_key",
                                to_table="commissioning_procurement",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="TransferAsset",
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
                        ("description", models.CharField(max_length=300)),
                        ("held_by", models.CharField(max_length=200)),
                        ("comes_over", models.BooleanField()),
                        ("value", models.DecimalField(decimal_places=2, max_digits=14, null=True)),
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
                            "plan",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="commissioning.transferplan",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_transferasset_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="commissioning_transferasset_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="plan_id",
                                name="commissioning_transferasset_plan_id_key",
                                to_table="commissioning_transferplan",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="TransferCost",
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
                                    ("staff", "Staff"),
                                    ("redundancy", "Redundancy"),
                                    ("pension", "Pension"),
                                    ("strain", "Pension strain, as the fund gives it"),
                                    ("premises", "Premises and leases"),
                                    ("equipment", "Equipment and systems"),
                                    ("dual_running", "Running two services at once"),
                                    ("legal", "Legal advice"),
                                ],
                                max_length=16,
                            ),
                        ),
                        ("borne_by", models.CharField(max_length=200)),
                        ("year", models.PositiveSmallIntegerField()),
                        ("amount", models.DecimalField(decimal_places=2, max_digits=14)),
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
                            "plan",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="commissioning.transferplan",
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
                                            "staff",
                                            "redundancy",
                                            "pension",
                                            "strain",
                                            "premises",
                                            "equipment",
                                            "dual_running",
                                            "legal",
                                        ],
                                    )
                                ),
                                name="transfer_cost_kind_known",
                            ),
                            waymark.core.tenancy.RowSecurity(name="commissioning_transfercost_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="commissioning_transfercost_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="plan_id",
                                name="commissioning_transfercost_plan_id_key",
                                to_table="commissioning_transferplan",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="TransferPlanHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("title", models.CharField(max_length=200)),
                        ("from_employer", models.CharField(max_length=200)),
                        ("to_employer", models.CharField(max_length=200)),
                        ("transfers_on", models.DateField()),
                        ("vests_on", models.DateField(null=True)),
                        ("liability_received_on", models.DateField(null=True)),
                        ("measures", models.TextField(blank=True, max_length=5000)),
                        ("measures_told_on", models.DateField(null=True)),
                        ("consultation_from", models.DateField(null=True)),
                        ("consultation_to", models.DateField(null=True)),
                        ("expected_dismissals", models.PositiveIntegerField(default=0)),
                        (
                            "redundancy_multiplier",
                            models.DecimalField(decimal_places=2, default=1, max_digits=4),
                        ),
                        ("is_redundancy_capped", models.BooleanField(default=True)),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("planned", "Planned"),
                                    ("completed", "Completed"),
                                    ("abandoned", "Abandoned"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("revision", models.PositiveIntegerField(default=1)),
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
                            "cycle",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="commissioning.cycle",
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
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="commissioning.transferplan",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_transferplanhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="WorkforceRow",
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
                        ("reference", models.CharField(max_length=40)),
                        ("employer", models.CharField(max_length=200)),
                        ("served", models.CharField(max_length=100)),
                        ("grouping", models.CharField(blank=True, max_length=200)),
                        ("share", models.DecimalField(decimal_places=2, max_digits=5)),
                        (
                            "in_scope",
                            models.CharField(
                                choices=[("yes", "Yes"), ("no", "No"), ("disputed", "Disputed")],
                                max_length=8,
                            ),
                        ),
                        ("age", models.PositiveSmallIntegerField()),
                        ("contract", models.CharField(blank=True, max_length=60)),
                        ("fte", models.DecimalField(decimal_places=3, max_digits=4)),
                        ("hours", models.DecimalField(decimal_places=2, max_digits=5, null=True)),
                        ("pay", models.DecimalField(decimal_places=2, max_digits=10)),
                        ("service_from", models.DateField()),
                        ("notice_weeks", models.PositiveSmallIntegerField(null=True)),
                        ("pension_scheme", models.CharField(blank=True, max_length=60)),
                        (
                            "holiday_days",
                            models.DecimalField(decimal_places=1, max_digits=4, null=True),
                        ),
                        ("benefits", models.CharField(blank=True, max_length=300)),
                        ("is_on_leave", models.BooleanField(default=False)),
                        ("has_discipline", models.BooleanField(default=False)),
                        ("has_claim", models.BooleanField(default=False)),
                        ("location", models.CharField(blank=True, max_length=100)),
                        (
                            "future",
                            models.CharField(
                                choices=[
                                    ("transfers", "Transfers"),
                                    ("redeployed", "Redeployed"),
                                    ("redundant", "Redundant"),
                                ],
                                max_length=12,
                            ),
                        ),
                        (
                            "redundancy_given",
                            models.DecimalField(decimal_places=2, max_digits=12, null=True),
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
                            "plan",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="commissioning.transferplan",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "plan", "reference", "served"),
                                name="workforce_row_once",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("in_scope__in", ["yes", "no", "disputed"])),
                                name="workforce_row_scope_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("future__in", ["transfers", "redeployed", "redundant"])
                                ),
                                name="workforce_row_future_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("fte__gt", 0),
                                    ("fte__lte", 1),
                                    ("pay__gte", 0),
                                    ("share__gt", 0),
                                    ("share__lte", 100),
                                ),
                                name="workforce_row_in_range",
                            ),
                            waymark.core.tenancy.RowSecurity(name="commissioning_workforcerow_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="commissioning_workforcerow_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="plan_id",
                                name="commissioning_workforcerow_plan_id_key",
                                to_table="commissioning_transferplan",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Award",
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
                        ("supplier", models.CharField(max_length=200)),
                        ("reasons", models.TextField(blank=True, max_length=5000)),
                        ("awarded_on", models.DateField()),
                        ("standstill_ends_on", models.DateField(null=True)),
                        ("contract_on", models.DateField(null=True)),
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
                            "bid",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="commissioning.bid",
                            ),
                        ),
                        (
                            "procurement",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="commissioning.procurement",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "procurement"), name="award_once"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("contract_on__isnull", True),
                                    ("standstill_ends_on__isnull", True),
                                    ("contract_on__gt", models.F("standstill_ends_on")),
                                    _connector="OR",
                                ),
                                name="award_stands_still",
                            ),
                            waymark.core.tenancy.RowSecurity(name="commissioning_award_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="commissioning_award_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="procurement_id",
                                name="commissioning_award_procurement_id_key",
                                to_table="commissioning_procurement",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="bid_id",
                                name="commissioning_award_bid_id_key",
                                to_table="commissioning_bid",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="decision_id",
                                name="commissioning_award_decision_id_key",
                                to_table="decisions_decision",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="BidScore",
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
                        ("score", models.DecimalField(decimal_places=2, max_digits=5)),
                        ("reason", models.TextField(max_length=2000)),
                        ("given_at", models.DateTimeField()),
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
                            "bid",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="commissioning.bid",
                            ),
                        ),
                        (
                            "criterion",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="commissioning.bidcriterion",
                            ),
                        ),
                        (
                            "evaluator",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="commissioning.evaluator",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "bid", "criterion", "evaluator"),
                                name="bid_score_once",
                                nulls_distinct=False,
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("score__gte", 0), ("score__lte", 100)),
                                name="bid_score_in_range",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("reason__gt", "")), name="bid_score_has_reason"
                            ),
                            waymark.core.tenancy.RowSecurity(name="commissioning_bidscore_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="commissioning_bidscore_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="bid_id",
                                name="commissioning_bidscore_bid_id_key",
                                to_table="commissioning_bid",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="criterion_id",
                                name="commissioning_bidscore_criterion_id_key",
                                to_table="commissioning_bidcriterion",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="evaluator_id",
                                name="commissioning_bidscore_evaluator_id_key",
                                to_table="commissioning_evaluator",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="EvaluatorHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("declared_at", models.DateTimeField(null=True)),
                        ("has_interest", models.BooleanField(null=True)),
                        ("interest", models.TextField(blank=True, max_length=2000)),
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
                            "member",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="commissioning.evaluator",
                            ),
                        ),
                        (
                            "procurement",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="commissioning.procurement",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_evaluatorhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="BidHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("number", models.PositiveIntegerField()),
                        ("received_at", models.DateTimeField()),
                        ("sealed", models.TextField()),
                        ("opened_at", models.DateTimeField(null=True)),
                        ("bidder", models.CharField(blank=True, max_length=200)),
                        ("price", models.DecimalField(decimal_places=2, max_digits=14, null=True)),
                        ("offer", models.TextField(blank=True, max_length=10000)),
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
                                to="commissioning.bid",
                            ),
                        ),
                        (
                            "procurement",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="commissioning.procurement",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_bidhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="BidCriterionHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("name", models.CharField(max_length=200)),
                        ("weight", models.DecimalField(decimal_places=2, max_digits=5)),
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
                                to="commissioning.bidcriterion",
                            ),
                        ),
                        (
                            "procurement",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="commissioning.procurement",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_bidcriterionhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ProcurementNoticeHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("code", models.CharField(max_length=12)),
                        ("title", models.CharField(max_length=200)),
                        ("due_on", models.DateField(null=True)),
                        ("published_on", models.DateField()),
                        ("reference", models.CharField(blank=True, max_length=100)),
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
                                to="commissioning.procurementnotice",
                            ),
                        ),
                        (
                            "procurement",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="commissioning.procurement",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_procurementnoticehistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="TransferCostHistoryevent",
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
                                    ("staff", "Staff"),
                                    ("redundancy", "Redundancy"),
                                    ("pension", "Pension"),
                                    ("strain", "Pension strain, as the fund gives it"),
                                    ("premises", "Premises and leases"),
                                    ("equipment", "Equipment and systems"),
                                    ("dual_running", "Running two services at once"),
                                    ("legal", "Legal advice"),
                                ],
                                max_length=16,
                            ),
                        ),
                        ("borne_by", models.CharField(max_length=200)),
                        ("year", models.PositiveSmallIntegerField()),
                        ("amount", models.DecimalField(decimal_places=2, max_digits=14)),
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
                                to="commissioning.transfercost",
                            ),
                        ),
                        (
                            "plan",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="commissioning.transferplan",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_transfercosthistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="TransferAssetHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("description", models.CharField(max_length=300)),
                        ("held_by", models.CharField(max_length=200)),
                        ("comes_over", models.BooleanField()),
                        ("value", models.DecimalField(decimal_places=2, max_digits=14, null=True)),
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
                                to="commissioning.transferasset",
                            ),
                        ),
                        (
                            "plan",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="commissioning.transferplan",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_transferassethistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PensionAnalysisHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("scheme", models.CharField(max_length=200)),
                        ("actuary", models.CharField(max_length=200)),
                        ("basis", models.CharField(blank=True, max_length=200)),
                        ("valuation_on", models.DateField()),
                        ("valid_until", models.DateField()),
                        ("active_members", models.PositiveIntegerField(null=True)),
                        ("deferred_members", models.PositiveIntegerField(null=True)),
                        ("pensioners", models.PositiveIntegerField(null=True)),
                        ("assets", models.DecimalField(decimal_places=2, max_digits=14)),
                        ("liabilities", models.DecimalField(decimal_places=2, max_digits=14)),
                        (
                            "level_given",
                            models.DecimalField(decimal_places=1, max_digits=5, null=True),
                        ),
                        ("recovery_years", models.PositiveSmallIntegerField(null=True)),
                        ("pay", models.DecimalField(decimal_places=2, max_digits=14, null=True)),
                        (
                            "primary_rate",
                            models.DecimalField(decimal_places=2, max_digits=5, null=True),
                        ),
                        (
                            "fixed_rate",
                            models.DecimalField(decimal_places=2, max_digits=5, null=True),
                        ),
                        (
                            "secondary_amount",
                            models.DecimalField(decimal_places=2, max_digits=14, null=True),
                        ),
                        ("bond", models.CharField(blank=True, max_length=300)),
                        ("guarantor", models.CharField(blank=True, max_length=200)),
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
                                to="commissioning.pensionanalysis",
                            ),
                        ),
                        (
                            "plan",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="commissioning.transferplan",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_pensionanalysishistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="WorkforceRowHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("reference", models.CharField(max_length=40)),
                        ("employer", models.CharField(max_length=200)),
                        ("served", models.CharField(max_length=100)),
                        ("grouping", models.CharField(blank=True, max_length=200)),
                        ("share", models.DecimalField(decimal_places=2, max_digits=5)),
                        (
                            "in_scope",
                            models.CharField(
                                choices=[("yes", "Yes"), ("no", "No"), ("disputed", "Disputed")],
                                max_length=8,
                            ),
                        ),
                        ("age", models.PositiveSmallIntegerField()),
                        ("contract", models.CharField(blank=True, max_length=60)),
                        ("fte", models.DecimalField(decimal_places=3, max_digits=4)),
                        ("hours", models.DecimalField(decimal_places=2, max_digits=5, null=True)),
                        ("pay", models.DecimalField(decimal_places=2, max_digits=10)),
                        ("service_from", models.DateField()),
                        ("notice_weeks", models.PositiveSmallIntegerField(null=True)),
                        ("pension_scheme", models.CharField(blank=True, max_length=60)),
                        (
                            "holiday_days",
                            models.DecimalField(decimal_places=1, max_digits=4, null=True),
                        ),
                        ("benefits", models.CharField(blank=True, max_length=300)),
                        ("is_on_leave", models.BooleanField(default=False)),
                        ("has_discipline", models.BooleanField(default=False)),
                        ("has_claim", models.BooleanField(default=False)),
                        ("location", models.CharField(blank=True, max_length=100)),
                        (
                            "future",
                            models.CharField(
                                choices=[
                                    ("transfers", "Transfers"),
                                    ("redeployed", "Redeployed"),
                                    ("redundant", "Redundant"),
                                ],
                                max_length=12,
                            ),
                        ),
                        (
                            "redundancy_given",
                            models.DecimalField(decimal_places=2, max_digits=12, null=True),
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
                                to="commissioning.workforcerow",
                            ),
                        ),
                        (
                            "plan",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="commissioning.transferplan",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_workforcerowhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AwardHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("supplier", models.CharField(max_length=200)),
                        ("reasons", models.TextField(blank=True, max_length=5000)),
                        ("awarded_on", models.DateField()),
                        ("standstill_ends_on", models.DateField(null=True)),
                        ("contract_on", models.DateField(null=True)),
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
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="commissioning.award",
                            ),
                        ),
                        (
                            "bid",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="commissioning.bid",
                            ),
                        ),
                        (
                            "procurement",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="commissioning.procurement",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_awardhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="BidScoreHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("score", models.DecimalField(decimal_places=2, max_digits=5)),
                        ("reason", models.TextField(max_length=2000)),
                        ("given_at", models.DateTimeField()),
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
                            "bid",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="commissioning.bid",
                            ),
                        ),
                        (
                            "criterion",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="commissioning.bidcriterion",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="commissioning.bidscore",
                            ),
                        ),
                        (
                            "evaluator",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="commissioning.evaluator",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_bidscorehistoryevent_rls"
                            )
                        ],
                    },
                ),
            ],
        ),
        waymark.core.operations.AddTriggers(
            triggers=[
                (
                    "bidscore",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_bidscorehistoryevent" ("authority_id", "bid_id", "criterion_id", "evaluator_id", "given_at", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "score") SELECT new_values."authority_id", new_values."bid_id", new_values."criterion_id", new_values."evaluator_id", new_values."given_at", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."reason", new_values."score" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="f005961944dce5db987bead32482e4fd880a4b44",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b050c",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="commissioning_bidscore",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "bidscore",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_bidscorehistoryevent" ("authority_id", "bid_id", "criterion_id", "evaluator_id", "given_at", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "score") SELECT new_values."authority_id", new_values."bid_id", new_values."criterion_id", new_values."evaluator_id", new_values."given_at", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."reason", new_values."score" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="2604c5cfb532213b89f34954901e939a9c1d824d",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e4c9c",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="commissioning_bidscore",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "bidscore",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_bidscorehistoryevent" ("authority_id", "bid_id", "criterion_id", "evaluator_id", "given_at", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "score") SELECT old_values."authority_id", old_values."bid_id", old_values."criterion_id", old_values."evaluator_id", old_values."given_at", old_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."reason", old_values."score" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="1d186a1e6a53aabeba6f2fea3437962426713945",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_69062",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="commissioning_bidscore",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "procurement",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_procurementhistoryevent" ("authority_id", "begins_on", "bids_due_at", "cpv_codes", "cycle_id", "direct_award_ground", "end_reason", "ended_on", "engaged_on", "extension_months", "gross", "history_source", "id", "is_from_history", "is_health", "is_light_touch", "lots", "net", "opened_at", "opened_by_id", "opening_begun_at", "opening_begun_by_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "regime", "route", "route_reason", "state", "term_months", "term_reason", "threshold", "title") SELECT new_values."authority_id", new_values."begins_on", new_values."bids_due_at", new_values."cpv_codes", new_values."cycle_id", new_values."direct_award_ground", new_values."end_reason", new_values."ended_on", new_values."engaged_on", new_values."extension_months", new_values."gross", new_values."history_source", new_values."id", new_values."is_from_history", new_values."is_health", new_values."is_light_touch", new_values."lots", new_values."net", new_values."opened_at", new_values."opened_by_id", new_values."opening_begun_at", new_values."opening_begun_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."regime", new_values."route", new_values."route_reason", new_values."state", new_values."term_months", new_values."term_reason", new_values."threshold", new_values."title" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="606262bb1ef33ddede4b16de87e47d6b055471b9",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e628f",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="commissioning_procurement",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "procurement",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_procurementhistoryevent" ("authority_id", "begins_on", "bids_due_at", "cpv_codes", "cycle_id", "direct_award_ground", "end_reason", "ended_on", "engaged_on", "extension_months", "gross", "history_source", "id", "is_from_history", "is_health", "is_light_touch", "lots", "net", "opened_at", "opened_by_id", "opening_begun_at", "opening_begun_by_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "regime", "route", "route_reason", "state", "term_months", "term_reason", "threshold", "title") SELECT new_values."authority_id", new_values."begins_on", new_values."bids_due_at", new_values."cpv_codes", new_values."cycle_id", new_values."direct_award_ground", new_values."end_reason", new_values."ended_on", new_values."engaged_on", new_values."extension_months", new_values."gross", new_values."history_source", new_values."id", new_values."is_from_history", new_values."is_health", new_values."is_light_touch", new_values."lots", new_values."net", new_values."opened_at", new_values."opened_by_id", new_values."opening_begun_at", new_values."opening_begun_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."regime", new_values."route", new_values."route_reason", new_values."state", new_values."term_months", new_values."term_reason", new_values."threshold", new_values."title" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="3cb29f0a7a374cd1fe68467501a4685bd8abbfc2",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c30d0",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="commissioning_procurement",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "procurement",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_procurementhistoryevent" ("authority_id", "begins_on", "bids_due_at", "cpv_codes", "cycle_id", "direct_award_ground", "end_reason", "ended_on", "engaged_on", "extension_months", "gross", "history_source", "id", "is_from_history", "is_health", "is_light_touch", "lots", "net", "opened_at", "opened_by_id", "opening_begun_at", "opening_begun_by_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "regime", "route", "route_reason", "state", "term_months", "term_reason", "threshold", "title") SELECT old_values."authority_id", old_values."begins_on", old_values."bids_due_at", old_values."cpv_codes", old_values."cycle_id", old_values."direct_award_ground", old_values."end_reason", old_values."ended_on", old_values."engaged_on", old_values."extension_months", old_values."gross", old_values."history_source", old_values."id", old_values."is_from_history", old_values."is_health", old_values."is_light_touch", old_values."lots", old_values."net", old_values."opened_at", old_values."opened_by_id", old_values."opening_begun_at", old_values."opening_begun_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."regime", old_values."route", old_values."route_reason", old_values."state", old_values."term_months", old_values."term_reason", old_values."threshold", old_values."title" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="728f352802fb95958c8a70f2a46b243e7eb046e1",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_ddd25",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="commissioning_procurement",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "evaluator",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_evaluatorhistoryevent" ("authority_id", "declared_at", "has_interest", "id", "interest", "member_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "procurement_id", "public_id") SELECT new_values."authority_id", new_values."declared_at", new_values."has_interest", new_values."id", new_values."interest", new_values."member_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."procurement_id", new_values."public_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="03d71f652cc41b64c2e6e5072b6b30643434e2ae",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_1e4b0",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="commissioning_evaluator",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "evaluator",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_evaluatorhistoryevent" ("authority_id", "declared_at", "has_interest", "id", "interest", "member_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "procurement_id", "public_id") SELECT new_values."authority_id", new_values."declared_at", new_values."has_interest", new_values."id", new_values."interest", new_values."member_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."procurement_id", new_values."public_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="90f5eba324e3d9ef2430bf8a28a29950c7c01ca5",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d194e",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="commissioning_evaluator",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "evaluator",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_evaluatorhistoryevent" ("authority_id", "declared_at", "has_interest", "id", "interest", "member_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "procurement_id", "public_id") SELECT old_values."authority_id", old_values."declared_at", old_values."has_interest", old_values."id", old_values."interest", old_values."member_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."procurement_id", old_values."public_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="10a227ed1090a16ab8819fd53b834365ae2409da",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_513fb",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="commissioning_evaluator",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "bidcriterion",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_bidcriterionhistoryevent" ("authority_id", "id", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "procurement_id", "public_id", "weight") SELECT new_values."authority_id", new_values."id", new_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."procurement_id", new_values."public_id", new_values."weight" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="6cfed9d822033e8413825b8dbf9e45f387eae82b",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_c99c2",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="commissioning_bidcriterion",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "bidcriterion",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_bidcriterionhistoryevent" ("authority_id", "id", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "procurement_id", "public_id", "weight") SELECT new_values."authority_id", new_values."id", new_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."procurement_id", new_values."public_id", new_values."weight" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b8c6306fbf45c97151210a473b70f10c5914571c",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_4bc82",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="commissioning_bidcriterion",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "bidcriterion",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_bidcriterionhistoryevent" ("authority_id", "id", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "procurement_id", "public_id", "weight") SELECT old_values."authority_id", old_values."id", old_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."procurement_id", old_values."public_id", old_values."weight" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="6cc3ab8c6a308abc840dea78cc3841efac94ced2",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_79cdb",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="commissioning_bidcriterion",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "bid",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_bidhistoryevent" ("authority_id", "bidder", "id", "number", "offer", "opened_at", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "price", "procurement_id", "public_id", "received_at", "sealed") SELECT new_values."authority_id", new_values."bidder", new_values."id", new_values."number", new_values."offer", new_values."opened_at", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."price", new_values."procurement_id", new_values."public_id", new_values."received_at", new_values."sealed" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="6071486f54479b11b005b66c1dd78772a7fbd146",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_9d93b",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="commissioning_bid",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "bid",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_bidhistoryevent" ("authority_id", "bidder", "id", "number", "offer", "opened_at", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "price", "procurement_id", "public_id", "received_at", "sealed") SELECT new_values."authority_id", new_values."bidder", new_values."id", new_values."number", new_values."offer", new_values."opened_at", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."price", new_values."procurement_id", new_values."public_id", new_values."received_at", new_values."sealed" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="747a7a220277cc9418933de958dd22fd57d184b8",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_170f9",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="commissioning_bid",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "bid",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_bidhistoryevent" ("authority_id", "bidder", "id", "number", "offer", "opened_at", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "price", "procurement_id", "public_id", "received_at", "sealed") SELECT old_values."authority_id", old_values."bidder", old_values."id", old_values."number", old_values."offer", old_values."opened_at", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."price", old_values."procurement_id", old_values."public_id", old_values."received_at", old_values."sealed" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="12470fdcc031c18264b7a0b05def72b9040fbc2c",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_afbfd",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="commissioning_bid",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "award",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_awardhistoryevent" ("authority_id", "awarded_on", "bid_id", "contract_on", "decision_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "procurement_id", "public_id", "reasons", "standstill_ends_on", "supplier") SELECT new_values."authority_id", new_values."awarded_on", new_values."bid_id", new_values."contract_on", new_values."decision_id", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."procurement_id", new_values."public_id", new_values."reasons", new_values."standstill_ends_on", new_values."supplier" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="6584d39b2493cae71e2f055b32301245924a4f12",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_dca90",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="commissioning_award",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "award",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_awardhistoryevent" ("authority_id", "awarded_on", "bid_id", "contract_on", "decision_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "procurement_id", "public_id", "reasons", "standstill_ends_on", "supplier") SELECT new_values."authority_id", new_values."awarded_on", new_values."bid_id", new_values."contract_on", new_values."decision_id", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."procurement_id", new_values."public_id", new_values."reasons", new_values."standstill_ends_on", new_values."supplier" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="9fc7110eaa7aaf7edf605f6963f24e1d8db936e2",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_04831",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="commissioning_award",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "award",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_awardhistoryevent" ("authority_id", "awarded_on", "bid_id", "contract_on", "decision_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "procurement_id", "public_id", "reasons", "standstill_ends_on", "supplier") SELECT old_values."authority_id", old_values."awarded_on", old_values."bid_id", old_values."contract_on", old_values."decision_id", old_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."procurement_id", old_values."public_id", old_values."reasons", old_values."standstill_ends_on", old_values."supplier" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="0f8fd0c66aa227c4c61374fa688bb5af222570ce",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f0ff3",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="commissioning_award",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "procurementnotice",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_procurementnoticehistoryevent" ("authority_id", "code", "due_on", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "procurement_id", "public_id", "published_on", "reference", "title") SELECT new_values."authority_id", new_values."code", new_values."due_on", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."procurement_id", new_values."public_id", new_values."published_on", new_values."reference", new_values."title" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="6568388482e91b426180ae5705d4557691369e96",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_9bdf8",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="commissioning_procurementnotice",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "procurementnotice",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_procurementnoticehistoryevent" ("authority_id", "code", "due_on", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "procurement_id", "public_id", "published_on", "reference", "title") SELECT new_values."authority_id", new_values."code", new_values."due_on", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."procurement_id", new_values."public_id", new_values."published_on", new_values."reference", new_values."title" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="76b891c7ab7df9e486ed5d5ed961e404d2b4fb71",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a0d32",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="commissioning_procurementnotice",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "procurementnotice",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_procurementnoticehistoryevent" ("authority_id", "code", "due_on", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "procurement_id", "public_id", "published_on", "reference", "title") SELECT old_values."authority_id", old_values."code", old_values."due_on", old_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."procurement_id", old_values."public_id", old_values."published_on", old_values."reference", old_values."title" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="4d1fc3c784faf3f5b99de2dc0fb171accc46ee30",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f7d39",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="commissioning_procurementnotice",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "transferplan",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_transferplanhistoryevent" ("authority_id", "consultation_from", "consultation_to", "cycle_id", "decision_id", "expected_dismissals", "from_employer", "history_source", "id", "is_from_history", "is_redundancy_capped", "liability_received_on", "measures", "measures_told_on", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "redundancy_multiplier", "revision", "state", "title", "to_employer", "transfers_on", "vests_on") SELECT new_values."authority_id", new_values."consultation_from", new_values."consultation_to", new_values."cycle_id", new_values."decision_id", new_values."expected_dismissals", new_values."from_employer", new_values."history_source", new_values."id", new_values."is_from_history", new_values."is_redundancy_capped", new_values."liability_received_on", new_values."measures", new_values."measures_told_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."redundancy_multiplier", new_values."revision", new_values."state", new_values."title", new_values."to_employer", new_values."transfers_on", new_values."vests_on" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="168dfc62daf216af6ff1fe4c5c0d3ce77f6ec2cf",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_2ab41",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="commissioning_transferplan",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "transferplan",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_transferplanhistoryevent" ("authority_id", "consultation_from", "consultation_to", "cycle_id", "decision_id", "expected_dismissals", "from_employer", "history_source", "id", "is_from_history", "is_redundancy_capped", "liability_received_on", "measures", "measures_told_on", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "redundancy_multiplier", "revision", "state", "title", "to_employer", "transfers_on", "vests_on") SELECT new_values."authority_id", new_values."consultation_from", new_values."consultation_to", new_values."cycle_id", new_values."decision_id", new_values."expected_dismissals", new_values."from_employer", new_values."history_source", new_values."id", new_values."is_from_history", new_values."is_redundancy_capped", new_values."liability_received_on", new_values."measures", new_values."measures_told_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."redundancy_multiplier", new_values."revision", new_values."state", new_values."title", new_values."to_employer", new_values."transfers_on", new_values."vests_on" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="0218e70ee17b70d89c4284b116cf52d895c048f5",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_6f02e",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="commissioning_transferplan",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "transferplan",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_transferplanhistoryevent" ("authority_id", "consultation_from", "consultation_to", "cycle_id", "decision_id", "expected_dismissals", "from_employer", "history_source", "id", "is_from_history", "is_redundancy_capped", "liability_received_on", "measures", "measures_told_on", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "redundancy_multiplier", "revision", "state", "title", "to_employer", "transfers_on", "vests_on") SELECT old_values."authority_id", old_values."consultation_from", old_values."consultation_to", old_values."cycle_id", old_values."decision_id", old_values."expected_dismissals", old_values."from_employer", old_values."history_source", old_values."id", old_values."is_from_history", old_values."is_redundancy_capped", old_values."liability_received_on", old_values."measures", old_values."measures_told_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."redundancy_multiplier", old_values."revision", old_values."state", old_values."title", old_values."to_employer", old_values."transfers_on", old_values."vests_on" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="fe6523507444756e57becf0bc1edc26c4fd93ec1",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_2edbc",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="commissioning_transferplan",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "transfercost",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_transfercosthistoryevent" ("amount", "authority_id", "borne_by", "id", "kind", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "public_id", "source", "year") SELECT new_values."amount", new_values."authority_id", new_values."borne_by", new_values."id", new_values."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."plan_id", new_values."public_id", new_values."source", new_values."year" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="aa9dc78610add4c50a1ae1e25d4be335c9d8fbe7",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_7fd10",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="commissioning_transfercost",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "transfercost",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_transfercosthistoryevent" ("amount", "authority_id", "borne_by", "id", "kind", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "public_id", "source", "year") SELECT new_values."amount", new_values."authority_id", new_values."borne_by", new_values."id", new_values."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."plan_id", new_values."public_id", new_values."source", new_values."year" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="fe5e31d30c4a573689d3b2a707b03af8e2307936",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_3bfd8",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="commissioning_transfercost",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "transfercost",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_transfercosthistoryevent" ("amount", "authority_id", "borne_by", "id", "kind", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "public_id", "source", "year") SELECT old_values."amount", old_values."authority_id", old_values."borne_by", old_values."id", old_values."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."plan_id", old_values."public_id", old_values."source", old_values."year" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="ea42984810bb4cb91954f1ec9fd97ebf46fca8c1",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_cd8b3",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="commissioning_transfercost",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "transferasset",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_transferassethistoryevent" ("authority_id", "comes_over", "description", "held_by", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "public_id", "value") SELECT new_values."authority_id", new_values."comes_over", new_values."description", new_values."held_by", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."plan_id", new_values."public_id", new_values."value" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="66cdb1178257dd876dde0d45cd3e34cec4197dd7",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_47090",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="commissioning_transferasset",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "transferasset",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_transferassethistoryevent" ("authority_id", "comes_over", "description", "held_by", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "public_id", "value") SELECT new_values."authority_id", new_values."comes_over", new_values."description", new_values."held_by", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."plan_id", new_values."public_id", new_values."value" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b49e0ca800a1b2aa97bb45d3bdfb51f8cd70f131",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_933da",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="commissioning_transferasset",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "transferasset",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_transferassethistoryevent" ("authority_id", "comes_over", "description", "held_by", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "public_id", "value") SELECT old_values."authority_id", old_values."comes_over", old_values."description", old_values."held_by", old_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."plan_id", old_values."public_id", old_values."value" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="823a06e6628563bdec93387b63889f9bbe8944a2",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_efa79",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="commissioning_transferasset",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "pensionanalysis",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_pensionanalysishistoryevent" ("active_members", "actuary", "assets", "authority_id", "basis", "bond", "deferred_members", "fixed_rate", "guarantor", "id", "level_given", "liabilities", "pay", "pensioners", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "primary_rate", "public_id", "recovery_years", "scheme", "secondary_amount", "valid_until", "valuation_on") SELECT new_values."active_members", new_values."actuary", new_values."assets", new_values."authority_id", new_values."basis", new_values."bond", new_values."deferred_members", new_values."fixed_rate", new_values."guarantor", new_values."id", new_values."level_given", new_values."liabilities", new_values."pay", new_values."pensioners", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."plan_id", new_values."primary_rate", new_values."public_id", new_values."recovery_years", new_values."scheme", new_values."secondary_amount", new_values."valid_until", new_values."valuation_on" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="ee291fad0958560c2d680d8a3743a51ea34d12f0",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_66e53",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="commissioning_pensionanalysis",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "pensionanalysis",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_pensionanalysishistoryevent" ("active_members", "actuary", "assets", "authority_id", "basis", "bond", "deferred_members", "fixed_rate", "guarantor", "id", "level_given", "liabilities", "pay", "pensioners", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "primary_rate", "public_id", "recovery_years", "scheme", "secondary_amount", "valid_until", "valuation_on") SELECT new_values."active_members", new_values."actuary", new_values."assets", new_values."authority_id", new_values."basis", new_values."bond", new_values."deferred_members", new_values."fixed_rate", new_values."guarantor", new_values."id", new_values."level_given", new_values."liabilities", new_values."pay", new_values."pensioners", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."plan_id", new_values."primary_rate", new_values."public_id", new_values."recovery_years", new_values."scheme", new_values."secondary_amount", new_values."valid_until", new_values."valuation_on" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="e25c05d125a081c0cc4f9ac60eee48012a4cd2c5",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_df240",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="commissioning_pensionanalysis",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "pensionanalysis",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_pensionanalysishistoryevent" ("active_members", "actuary", "assets", "authority_id", "basis", "bond", "deferred_members", "fixed_rate", "guarantor", "id", "level_given", "liabilities", "pay", "pensioners", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "primary_rate", "public_id", "recovery_years", "scheme", "secondary_amount", "valid_until", "valuation_on") SELECT old_values."active_members", old_values."actuary", old_values."assets", old_values."authority_id", old_values."basis", old_values."bond", old_values."deferred_members", old_values."fixed_rate", old_values."guarantor", old_values."id", old_values."level_given", old_values."liabilities", old_values."pay", old_values."pensioners", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."plan_id", old_values."primary_rate", old_values."public_id", old_values."recovery_years", old_values."scheme", old_values."secondary_amount", old_values."valid_until", old_values."valuation_on" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="039ffc03ce52f013cd1be905adebb281b9052744",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_078cb",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="commissioning_pensionanalysis",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "workforcerow",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_workforcerowhistoryevent" ("age", "authority_id", "benefits", "contract", "employer", "fte", "future", "grouping", "has_claim", "has_discipline", "holiday_days", "hours", "id", "in_scope", "is_on_leave", "location", "notice_weeks", "pay", "pension_scheme", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "public_id", "redundancy_given", "reference", "served", "service_from", "share") SELECT new_values."age", new_values."authority_id", new_values."benefits", new_values."contract", new_values."employer", new_values."fte", new_values."future", new_values."grouping", new_values."has_claim", new_values."has_discipline", new_values."holiday_days", new_values."hours", new_values."id", new_values."in_scope", new_values."is_on_leave", new_values."location", new_values."notice_weeks", new_values."pay", new_values."pension_scheme", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."plan_id", new_values."public_id", new_values."redundancy_given", new_values."reference", new_values."served", new_values."service_from", new_values."share" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b66c290316e30dc97d79f6668c5a8cee8cd8f69d",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_1eecd",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="commissioning_workforcerow",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "workforcerow",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_workforcerowhistoryevent" ("age", "authority_id", "benefits", "contract", "employer", "fte", "future", "grouping", "has_claim", "has_discipline", "holiday_days", "hours", "id", "in_scope", "is_on_leave", "location", "notice_weeks", "pay", "pension_scheme", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "public_id", "redundancy_given", "reference", "served", "service_from", "share") SELECT new_values."age", new_values."authority_id", new_values."benefits", new_values."contract", new_values."employer", new_values."fte", new_values."future", new_values."grouping", new_values."has_claim", new_values."has_discipline", new_values."holiday_days", new_values."hours", new_values."id", new_values."in_scope", new_values."is_on_leave", new_values."location", new_values."notice_weeks", new_values."pay", new_values."pension_scheme", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."plan_id", new_values."public_id", new_values."redundancy_given", new_values."reference", new_values."served", new_values."service_from", new_values."share" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="ca8e39d83f6f37dd07a2734715c2e1662124927b",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c2268",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="commissioning_workforcerow",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "workforcerow",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_workforcerowhistoryevent" ("age", "authority_id", "benefits", "contract", "employer", "fte", "future", "grouping", "has_claim", "has_discipline", "holiday_days", "hours", "id", "in_scope", "is_on_leave", "location", "notice_weeks", "pay", "pension_scheme", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "public_id", "redundancy_given", "reference", "served", "service_from", "share") SELECT old_values."age", old_values."authority_id", old_values."benefits", old_values."contract", old_values."employer", old_values."fte", old_values."future", old_values."grouping", old_values."has_claim", old_values."has_discipline", old_values."holiday_days", old_values."hours", old_values."id", old_values."in_scope", old_values."is_on_leave", old_values."location", old_values."notice_weeks", old_values."pay", old_values."pension_scheme", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."plan_id", old_values."public_id", old_values."redundancy_given", old_values."reference", old_values."served", old_values."service_from", old_values."share" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="565b4a19ed1dac934df9f4ea3447845269616798",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_b0707",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="commissioning_workforcerow",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
