import uuid
from decimal import Decimal

import django.contrib.postgres.constraints
import django.contrib.postgres.fields.ranges
import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import waymark.core.operations
import waymark.core.tenancy


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("access", "0006_roles_of_commissioning"),
        ("access", "__first__"),
        ("consultations", "0001_squashed_0012_officers_scores"),
        ("decisions", "0002_matters_and_meetings"),
        ("directory", "0001_initial"),
        ("organisations", "0001_initial"),
    ]

    operations = [
        waymark.core.operations.CreateModels(
            models=[
                migrations.CreateModel(
                    name="Cycle",
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
                        ("scope", models.TextField(blank=True, max_length=5000)),
                        (
                            "stage",
                            models.CharField(
                                choices=[
                                    ("needs", "Needs"),
                                    ("options", "Options"),
                                    ("consultation", "Consultation"),
                                    ("decision", "Decision"),
                                    ("provision", "Procurement or transfer"),
                                    ("monitoring", "Monitoring"),
                                    ("review", "Review"),
                                ],
                                max_length=16,
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("open", "Open"),
                                    ("on_hold", "On hold"),
                                    ("abandoned", "Abandoned"),
                                    ("completed", "Completed"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("opened_on", models.DateField()),
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
                            models.UniqueConstraint(
                                fields=("authority", "title"), name="cycle_title_unique"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "stage__in",
                                        [
                                            "needs",
                                            "options",
                                            "consultation",
                                            "decision",
                                            "provision",
                                            "monitoring",
                                            "review",
                                        ],
                                    )
                                ),
                                name="cycle_stage_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("state__in", ["open", "on_hold", "abandoned", "completed"])
                                ),
                                name="cycle_state_known",
                            ),
                            waymark.core.tenancy.RowSecurity(name="commissioning_cycle_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="commissioning_cycle_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="matter_id",
                                name="commissioning_cycle_matter_id_key",
                                to_table="decisions_matter",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="consultation_id",
                                name="commissioning_cycle_consultation_id_key",
                                to_table="consultations_consultation",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Duty",
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
                        ("requires", models.TextField(max_length=4000)),
                        ("source", models.CharField(max_length=300)),
                        ("starts_on", models.DateField(null=True)),
                        ("ends_on", models.DateField(null=True)),
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
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "title"), name="duty_title_unique"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("source__gt", "")), name="duty_names_its_source"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("starts_on__isnull", True),
                                    ("ends_on__isnull", True),
                                    ("ends_on__gt", models.F("starts_on")),
                                    _connector="OR",
                                ),
                                name="duty_dates",
                            ),
                            waymark.core.tenancy.RowSecurity(name="commissioning_duty_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="commissioning_duty_tenant"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="FundingStream",
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
                        ("funder", models.CharField(max_length=200)),
                        ("conditions", models.TextField(blank=True, max_length=4000)),
                        ("starts_on", models.DateField()),
                        ("ends_on", models.DateField(null=True)),
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
                                fields=("authority", "title"), name="funding_title_unique"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("ends_on__isnull", True),
                                    ("ends_on__gte", models.F("starts_on")),
                                    _connector="OR",
                                ),
                                name="funding_dates",
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_fundingstream_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="commissioning_fundingstream_tenant",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Appraisal",
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
                        ("purpose", models.TextField(blank=True, max_length=5000)),
                        ("price_year", models.PositiveSmallIntegerField()),
                        ("first_year", models.PositiveSmallIntegerField()),
                        ("years", models.PositiveSmallIntegerField()),
                        ("discount", models.CharField(max_length=40)),
                        (
                            "inflation",
                            models.DecimalField(decimal_places=2, max_digits=5, null=True),
                        ),
                        ("inflation_source", models.CharField(blank=True, max_length=300)),
                        ("is_sealed", models.BooleanField(default=False)),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("draft", "Draft"),
                                    ("locked", "Scores locked"),
                                    ("preferred", "Preferred option named"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("locked_at", models.DateTimeField(null=True)),
                        ("preferred_reason", models.TextField(blank=True, max_length=5000)),
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
                            "locked_by",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
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
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "cycle", "title"),
                                name="appraisal_title_unique",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("state__in", ["draft", "locked", "preferred"])),
                                name="appraisal_state_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("years__range", (1, 125))),
                                name="appraisal_years_in_range",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("first_year__range", (1990, 2200)),
                                    ("price_year__range", (1990, 2200)),
                                ),
                                name="appraisal_calendar_years",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("inflation__isnull", True),
                                    ("inflation_source__gt", ""),
                                    _connector="OR",
                                ),
                                name="appraisal_inflation_has_source",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("locked_at__isnull", True),
                                        ("locked_by__isnull", True),
                                        ("state", "draft"),
                                    ),
                                    models.Q(
                                        models.Q(("state", "draft"), _negated=True),
                                        ("locked_at__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="appraisal_locked_by_somebody",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("state", "preferred"), _negated=True),
                                    ("preferred_reason__gt", ""),
                                    _connector="OR",
                                ),
                                name="appraisal_preferred_with_reason",
                            ),
                            waymark.core.tenancy.RowSecurity(name="commissioning_appraisal_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="commissioning_appraisal_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="cycle_id",
                                name="commissioning_appraisal_cycle_id_key",
                                to_table="commissioning_cycle",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Contract",
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
                        ("reference", models.CharField(max_length=50)),
                        ("title", models.CharField(max_length=200)),
                        ("description", models.TextField(blank=True, max_length=5000)),
                        ("department", models.CharField(blank=True, max_length=200)),
                        ("holder", models.CharField(blank=True, max_length=200)),
                        ("supplier_number", models.CharField(blank=True, max_length=40)),
                        ("number_kind", models.CharField(blank=True, max_length=10)),
                        ("is_sme", models.BooleanField(null=True)),
                        ("is_voluntary", models.BooleanField(null=True)),
                        ("route", models.CharField(blank=True, max_length=10)),
                        ("regime", models.CharField(blank=True, max_length=20)),
                        (
                            "value_total",
                            models.DecimalField(decimal_places=2, max_digits=14, null=True),
                        ),
                        (
                            "value_annual",
                            models.DecimalField(decimal_places=2, max_digits=14, null=True),
                        ),
                        (
                            "irrecoverable_vat",
                            models.DecimalField(decimal_places=2, max_digits=14, null=True),
                        ),
                        (
                            "outcome_base",
                            models.DecimalField(decimal_places=2, max_digits=14, null=True),
                        ),
                        ("starts_on", models.DateField()),
                        ("ends_on", models.DateField()),
                        ("review_on", models.DateField(null=True)),
                        ("may_run_until", models.DateField(null=True)),
                        ("limit_source", models.CharField(blank=True, max_length=500)),
                        ("term_reason", models.TextField(blank=True, max_length=2000)),
                        ("state", models.CharField(max_length=10)),
                        ("signed_on", models.DateField(null=True)),
                        ("ended_on", models.DateField(null=True)),
                        ("ending_reason", models.CharField(blank=True, max_length=500)),
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
                            "decision",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.decision",
                            ),
                        ),
                        (
                            "supplier",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="organisations.organisation",
                            ),
                        ),
                        (
                            "cycle",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="commissioning.cycle",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "reference"), name="contract_reference_unique"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("state__in", ["draft", "live", "ended", "terminated"])
                                ),
                                name="contract_state_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("route__in", ["tendered", "quoted", "direct", ""])
                                ),
                                name="contract_route_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("number_kind__in", ["company", "charity", "platform", ""])
                                ),
                                name="contract_number_kind_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("ends_on__gte", models.F("starts_on"))),
                                name="contract_ends_after_start",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("may_run_until__isnull", True),
                                    ("limit_source__gt", ""),
                                    _connector="OR",
                                ),
                                name="contract_limit_has_source",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("is_from_history", True),
                                    ("may_run_until__isnull", True),
                                    ("ends_on__lte", models.F("may_run_until")),
                                    _connector="OR",
                                ),
                                name="contract_within_limit",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("is_from_history", True),
                                    models.Q(("signed_on__isnull", True), ("state", "draft")),
                                    ("signed_on__isnull", False),
                                    _connector="OR",
                                ),
                                name="contract_signed_unless_draft",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("is_from_history", False),
                                    ("history_source__gt", ""),
                                    _connector="OR",
                                ),
                                name="contract_history_has_source",
                            ),
                            waymark.core.tenancy.RowSecurity(name="commissioning_contract_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="commissioning_contract_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="supplier_id",
                                name="commissioning_contract_supplier_id_key",
                                to_table="organisations_organisation",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="decision_id",
                                name="commissioning_contract_decision_id_key",
                                to_table="decisions_decision",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="cycle_id",
                                name="commissioning_contract_cycle_id_key",
                                to_table="commissioning_cycle",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CycleHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("title", models.CharField(max_length=200)),
                        ("scope", models.TextField(blank=True, max_length=5000)),
                        (
                            "stage",
                            models.CharField(
                                choices=[
                                    ("needs", "Needs"),
                                    ("options", "Options"),
                                    ("consultation", "Consultation"),
                                    ("decision", "Decision"),
                                    ("provision", "Procurement or transfer"),
                                    ("monitoring", "Monitoring"),
                                    ("review", "Review"),
                                ],
                                max_length=16,
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("open", "Open"),
                                    ("on_hold", "On hold"),
                                    ("abandoned", "Abandoned"),
                                    ("completed", "Completed"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("opened_on", models.DateField()),
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
                                to="commissioning.cycle",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_cyclehistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="DutyHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("title", models.CharField(max_length=200)),
                        ("requires", models.TextField(max_length=4000)),
                        ("source", models.CharField(max_length=300)),
                        ("starts_on", models.DateField(null=True)),
                        ("ends_on", models.DateField(null=True)),
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
                                to="commissioning.duty",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_dutyhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="DutyHolding",
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
                        ("holder", models.CharField(max_length=200)),
                        ("is_own", models.BooleanField(default=False)),
                        ("starts_on", models.DateField()),
                        ("ends_on", models.DateField(null=True)),
                        ("power", models.CharField(max_length=300)),
                        ("is_interim", models.BooleanField(default=False)),
                        ("discharged_by", models.CharField(blank=True, max_length=200)),
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
                            "duty",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="commissioning.duty",
                            ),
                        ),
                        (
                            "service",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="directory.service",
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
                                    ("ends_on__isnull", True),
                                    ("ends_on__gt", models.F("starts_on")),
                                    _connector="OR",
                                ),
                                name="duty_holding_dates",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("power__gt", ""), ("holder__gt", "")),
                                name="duty_holding_names_its_power",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("service__isnull", True),
                                    ("discharged_by", ""),
                                    _connector="OR",
                                ),
                                name="duty_holding_discharged_one_way",
                            ),
                            django.contrib.postgres.constraints.ExclusionConstraint(
                                expressions=[
                                    ("duty", "="),
                                    (
                                        models.Func(
                                            models.F("starts_on"),
                                            models.F("ends_on"),
                                            function="daterange",
                                            output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                                        ),
                                        "&&",
                                    ),
                                ],
                                name="duty_held_by_one_at_a_time",
                            ),
                            waymark.core.tenancy.RowSecurity(name="commissioning_dutyholding_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="commissioning_dutyholding_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="duty_id",
                                name="commissioning_dutyholding_duty_id_key",
                                to_table="commissioning_duty",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="service_id",
                                name="commissioning_dutyholding_service_id_key",
                                to_table="directory_service",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="FundingStreamHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("title", models.CharField(max_length=200)),
                        ("funder", models.CharField(max_length=200)),
                        ("conditions", models.TextField(blank=True, max_length=4000)),
                        ("starts_on", models.DateField()),
                        ("ends_on", models.DateField(null=True)),
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
                                to="commissioning.fundingstream",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_fundingstreamhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="FundingYear",
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
                        ("year", models.PositiveSmallIntegerField()),
                        ("amount", models.DecimalField(decimal_places=2, max_digits=14)),
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
                            "stream",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="commissioning.fundingstream",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("stream", "year"), name="funding_year_once"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("amount__gte", Decimal("0")), ("year__gte", 1974)
                                ),
                                name="funding_year_amount",
                            ),
                            waymark.core.tenancy.RowSecurity(name="commissioning_fundingyear_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="commissioning_fundingyear_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="stream_id",
                                name="commissioning_fundingyear_stream_id_key",
                                to_table="commissioning_fundingstream",
                            ),
                        ],
                    },
                ),
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
                    name="AppraisalOption",
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
                        ("position", models.PositiveSmallIntegerField()),
                        ("is_shortlisted", models.BooleanField(null=True)),
                        ("shortlist_reason", models.TextField(blank=True, max_length=1000)),
                        ("is_preferred", models.BooleanField(default=False)),
                        ("equality_reviewed_at", models.DateTimeField(null=True)),
                        (
                            "appraisal",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="commissioning.appraisal",
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
                            "equality_reviewed_by",
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
                                fields=("authority", "appraisal", "key"),
                                name="appraisal_option_key_unique",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("is_preferred", True)),
                                fields=("authority", "appraisal"),
                                name="appraisal_option_one_preferred",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("is_shortlisted__isnull", True),
                                    ("shortlist_reason__gt", ""),
                                    _connector="OR",
                                ),
                                name="appraisal_option_listed_with_reason",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("is_preferred", False),
                                    ("is_shortlisted", True),
                                    _connector="OR",
                                ),
                                name="appraisal_option_preferred_of_shortlist",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("equality_reviewed_at__isnull", True),
                                        ("equality_reviewed_by__isnull", True),
                                    ),
                                    models.Q(
                                        ("equality_reviewed_at__isnull", False),
                                        ("equality_reviewed_by__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="appraisal_option_equality_reviewed",
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_appraisaloption_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="commissioning_appraisaloption_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="appraisal_id",
                                name="commissioning_appraisaloption_appraisal_id_key",
                                to_table="commissioning_appraisal",
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
                    name="ContractBuyer",
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
                        ("position", models.PositiveSmallIntegerField()),
                        ("name", models.CharField(max_length=200)),
                        ("share", models.DecimalField(decimal_places=4, max_digits=7, null=True)),
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
                            "contract",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="commissioning.contract",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "contract", "name"), name="contract_buyer_once"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("share__isnull", True),
                                    models.Q(("share__gte", 0), ("share__lte", 100)),
                                    _connector="OR",
                                ),
                                name="contract_buyer_share_in_range",
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_contractbuyer_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="commissioning_contractbuyer_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="contract_id",
                                name="commissioning_contractbuyer_contract_id_key",
                                to_table="commissioning_contract",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ContractDue",
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
                        ("kind", models.CharField(max_length=14)),
                        ("text", models.CharField(max_length=500)),
                        ("due_on", models.DateField()),
                        ("done_on", models.DateField(null=True)),
                        ("outcome", models.CharField(blank=True, max_length=1000)),
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
                            "contract",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="commissioning.contract",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "indexes": [
                            models.Index(
                                condition=models.Q(("done_on__isnull", True)),
                                fields=["authority", "due_on"],
                                name="contract_due_open",
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "kind__in",
                                        [
                                            "notice",
                                            "insurance",
                                            "safeguarding",
                                            "staff_checks",
                                            "visit",
                                            "issue",
                                            "improvement",
                                            "review",
                                            "exit",
                                        ],
                                    )
                                ),
                                name="contract_due_kind_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("done_on__isnull", True), ("outcome", "")),
                                    models.Q(("done_on__isnull", False), ("outcome__gt", "")),
                                    _connector="OR",
                                ),
                                name="contract_due_done_says_what",
                            ),
                            waymark.core.tenancy.RowSecurity(name="commissioning_contractdue_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="commissioning_contractdue_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="contract_id",
                                name="commissioning_contractdue_contract_id_key",
                                to_table="commissioning_contract",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ContractOption",
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
                        ("months", models.PositiveSmallIntegerField(null=True)),
                        ("ground", models.CharField(blank=True, max_length=500)),
                        ("notice_on", models.DateField(null=True)),
                        ("used_on", models.DateField(null=True)),
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
                            "contract",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="commissioning.contract",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("kind__in", ["extension", "break"])),
                                name="contract_option_kind_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("kind", "extension"), ("months__gte", 1)),
                                    models.Q(
                                        ("ground__gt", ""),
                                        ("kind", "break"),
                                        ("months__isnull", True),
                                    ),
                                    _connector="OR",
                                ),
                                name="contract_option_says_what",
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_contractoption_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="commissioning_contractoption_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="contract_id",
                                name="commissioning_contractoption_contract_id_key",
                                to_table="commissioning_contract",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ContractPayment",
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
                        ("paid_on", models.DateField()),
                        ("amount", models.DecimalField(decimal_places=2, max_digits=14)),
                        ("purpose", models.CharField(max_length=200)),
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
                            "contract",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="commissioning.contract",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_contractpayment_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="commissioning_contractpayment_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="contract_id",
                                name="commissioning_contractpayment_contract_id_key",
                                to_table="commissioning_contract",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ContractVariation",
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
                        ("made_on", models.DateField()),
                        ("before", models.TextField(max_length=2000)),
                        ("after", models.TextField(max_length=2000)),
                        ("reason", models.TextField(max_length=2000)),
                        ("advice", models.TextField(blank=True, max_length=2000)),
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
                            "contract",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="commissioning.contract",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_contractvariation_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="commissioning_contractvariation_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="contract_id",
                                name="commissioning_contractvariation_contract_id_key",
                                to_table="commissioning_contract",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Criterion",
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
                        ("worst", models.CharField(blank=True, max_length=300)),
                        ("best", models.CharField(blank=True, max_length=300)),
                        ("weight", models.DecimalField(decimal_places=2, max_digits=6)),
                        ("position", models.PositiveSmallIntegerField()),
                        (
                            "appraisal",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="commissioning.appraisal",
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
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "appraisal", "name"),
                                name="criterion_name_unique",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("weight__gte", 0)),
                                name="criterion_weight_not_negative",
                            ),
                            waymark.core.tenancy.RowSecurity(name="commissioning_criterion_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="commissioning_criterion_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="appraisal_id",
                                name="commissioning_criterion_appraisal_id_key",
                                to_table="commissioning_appraisal",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ContractHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("reference", models.CharField(max_length=50)),
                        ("title", models.CharField(max_length=200)),
                        ("description", models.TextField(blank=True, max_length=5000)),
                        ("department", models.CharField(blank=True, max_length=200)),
                        ("holder", models.CharField(blank=True, max_length=200)),
                        ("supplier_number", models.CharField(blank=True, max_length=40)),
                        ("number_kind", models.CharField(blank=True, max_length=10)),
                        ("is_sme", models.BooleanField(null=True)),
                        ("is_voluntary", models.BooleanField(null=True)),
                        ("route", models.CharField(blank=True, max_length=10)),
                        ("regime", models.CharField(blank=True, max_length=20)),
                        (
                            "value_total",
                            models.DecimalField(decimal_places=2, max_digits=14, null=True),
                        ),
                        (
                            "value_annual",
                            models.DecimalField(decimal_places=2, max_digits=14, null=True),
                        ),
                        (
                            "irrecoverable_vat",
                            models.DecimalField(decimal_places=2, max_digits=14, null=True),
                        ),
                        (
                            "outcome_base",
                            models.DecimalField(decimal_places=2, max_digits=14, null=True),
                        ),
                        ("starts_on", models.DateField()),
                        ("ends_on", models.DateField()),
                        ("review_on", models.DateField(null=True)),
                        ("may_run_until", models.DateField(null=True)),
                        ("limit_source", models.CharField(blank=True, max_length=500)),
                        ("term_reason", models.TextField(blank=True, max_length=2000)),
                        ("state", models.CharField(max_length=10)),
                        ("signed_on", models.DateField(null=True)),
                        ("ended_on", models.DateField(null=True)),
                        ("ending_reason", models.CharField(blank=True, max_length=500)),
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
                                to="commissioning.contract",
                            ),
                        ),
                        (
                            "supplier",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="organisations.organisation",
                            ),
                        ),
                        (
                            "cycle",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="commissioning.cycle",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_contracthistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Commitment",
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
                        ("purpose", models.CharField(max_length=200)),
                        ("amount", models.DecimalField(decimal_places=2, max_digits=14)),
                        ("committed_on", models.DateField()),
                        ("withdrawn_on", models.DateField(null=True)),
                        ("withdrawn_because", models.CharField(blank=True, max_length=300)),
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
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="commissioning.cycle",
                            ),
                        ),
                        (
                            "funding_year",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="commissioning.fundingyear",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("amount__gt", Decimal("0"))),
                                name="commitment_amount",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("withdrawn_because", ""), ("withdrawn_on__isnull", True)
                                    ),
                                    models.Q(
                                        ("withdrawn_because__gt", ""),
                                        ("withdrawn_on__gte", models.F("committed_on")),
                                    ),
                                    _connector="OR",
                                ),
                                name="commitment_withdrawn_with_a_reason",
                            ),
                            waymark.core.tenancy.RowSecurity(name="commissioning_commitment_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="commissioning_commitment_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="funding_year_id",
                                name="commissioning_commitment_funding_year_id_key",
                                to_table="commissioning_fundingyear",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="cycle_id",
                                name="commissioning_commitment_cycle_id_key",
                                to_table="commissioning_cycle",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AppraisalHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("title", models.CharField(max_length=200)),
                        ("purpose", models.TextField(blank=True, max_length=5000)),
                        ("price_year", models.PositiveSmallIntegerField()),
                        ("first_year", models.PositiveSmallIntegerField()),
                        ("years", models.PositiveSmallIntegerField()),
                        ("discount", models.CharField(max_length=40)),
                        (
                            "inflation",
                            models.DecimalField(decimal_places=2, max_digits=5, null=True),
                        ),
                        ("inflation_source", models.CharField(blank=True, max_length=300)),
                        ("is_sealed", models.BooleanField(default=False)),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("draft", "Draft"),
                                    ("locked", "Scores locked"),
                                    ("preferred", "Preferred option named"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("locked_at", models.DateTimeField(null=True)),
                        ("preferred_reason", models.TextField(blank=True, max_length=5000)),
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
                            "locked_by",
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
                                to="commissioning.appraisal",
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
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_appraisalhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="DutyHoldingHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("holder", models.CharField(max_length=200)),
                        ("is_own", models.BooleanField(default=False)),
                        ("starts_on", models.DateField()),
                        ("ends_on", models.DateField(null=True)),
                        ("power", models.CharField(max_length=300)),
                        ("is_interim", models.BooleanField(default=False)),
                        ("discharged_by", models.CharField(blank=True, max_length=200)),
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
                            "duty",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="commissioning.duty",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="commissioning.dutyholding",
                            ),
                        ),
                        (
                            "service",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="directory.service",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_dutyholdinghistoryevent_rls"
                            )
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
                    name="FundingYearHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("year", models.PositiveSmallIntegerField()),
                        ("amount", models.DecimalField(decimal_places=2, max_digits=14)),
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
                                to="commissioning.fundingyear",
                            ),
                        ),
                        (
                            "stream",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="commissioning.fundingstream",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_fundingyearhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Kpi",
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
                        ("definition", models.TextField(blank=True, max_length=2000)),
                        ("numerator", models.CharField(blank=True, max_length=300)),
                        ("denominator", models.CharField(blank=True, max_length=300)),
                        ("source", models.CharField(blank=True, max_length=300)),
                        ("frequency", models.CharField(max_length=10)),
                        ("polarity", models.CharField(max_length=4)),
                        (
                            "baseline",
                            models.DecimalField(decimal_places=4, max_digits=14, null=True),
                        ),
                        ("target", models.DecimalField(decimal_places=4, max_digits=14)),
                        (
                            "tolerance",
                            models.DecimalField(decimal_places=4, default=0, max_digits=14),
                        ),
                        ("weight", models.DecimalField(decimal_places=4, default=0, max_digits=5)),
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
                            "contract",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="commissioning.contract",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "contract", "name"), name="kpi_once"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("frequency__in", ["monthly", "quarterly", "yearly"])
                                ),
                                name="kpi_frequency_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("polarity__in", ["high", "low"])),
                                name="kpi_polarity_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("target__gt", 0), ("tolerance__gte", 0)),
                                name="kpi_target_above_nothing",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("weight__gte", 0), ("weight__lte", 1)),
                                name="kpi_weight_in_range",
                            ),
                            waymark.core.tenancy.RowSecurity(name="commissioning_kpi_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="commissioning_kpi_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="contract_id",
                                name="commissioning_kpi_contract_id_key",
                                to_table="commissioning_contract",
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
                    name="SuccessFactor",
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
                        ("position", models.PositiveSmallIntegerField()),
                        ("is_local", models.BooleanField(default=False)),
                        (
                            "appraisal",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="commissioning.appraisal",
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
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "appraisal", "name"),
                                name="success_factor_unique",
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_successfactor_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="commissioning_successfactor_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="appraisal_id",
                                name="commissioning_successfactor_appraisal_id_key",
                                to_table="commissioning_appraisal",
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
                    name="WeightSet",
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
                        (
                            "appraisal",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="commissioning.appraisal",
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
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "appraisal", "name"),
                                name="weight_set_name_unique",
                            ),
                            waymark.core.tenancy.RowSecurity(name="commissioning_weightset_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="commissioning_weightset_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="appraisal_id",
                                name="commissioning_weightset_appraisal_id_key",
                                to_table="commissioning_appraisal",
                            ),
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
                    name="AppraisalOptionHistoryevent",
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
                        ("position", models.PositiveSmallIntegerField()),
                        ("is_shortlisted", models.BooleanField(null=True)),
                        ("shortlist_reason", models.TextField(blank=True, max_length=1000)),
                        ("is_preferred", models.BooleanField(default=False)),
                        ("equality_reviewed_at", models.DateTimeField(null=True)),
                        (
                            "appraisal",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="commissioning.appraisal",
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
                            "equality_reviewed_by",
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
                                to="commissioning.appraisaloption",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_appraisaloptionhistoryevent_rls"
                            )
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
                    name="ContractBuyerHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("position", models.PositiveSmallIntegerField()),
                        ("name", models.CharField(max_length=200)),
                        ("share", models.DecimalField(decimal_places=4, max_digits=7, null=True)),
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
                            "contract",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="commissioning.contract",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="commissioning.contractbuyer",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_contractbuyerhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ContractDueHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("kind", models.CharField(max_length=14)),
                        ("text", models.CharField(max_length=500)),
                        ("due_on", models.DateField()),
                        ("done_on", models.DateField(null=True)),
                        ("outcome", models.CharField(blank=True, max_length=1000)),
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
                            "contract",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="commissioning.contract",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="commissioning.contractdue",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_contractduehistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ContractOptionHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("kind", models.CharField(max_length=10)),
                        ("months", models.PositiveSmallIntegerField(null=True)),
                        ("ground", models.CharField(blank=True, max_length=500)),
                        ("notice_on", models.DateField(null=True)),
                        ("used_on", models.DateField(null=True)),
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
                            "contract",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="commissioning.contract",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="commissioning.contractoption",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_contractoptionhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ContractPaymentHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("paid_on", models.DateField()),
                        ("amount", models.DecimalField(decimal_places=2, max_digits=14)),
                        ("purpose", models.CharField(max_length=200)),
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
                            "contract",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="commissioning.contract",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="commissioning.contractpayment",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_contractpaymenthistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ContractVariationHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("made_on", models.DateField()),
                        ("before", models.TextField(max_length=2000)),
                        ("after", models.TextField(max_length=2000)),
                        ("reason", models.TextField(max_length=2000)),
                        ("advice", models.TextField(blank=True, max_length=2000)),
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
                            "contract",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="commissioning.contract",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="commissioning.contractvariation",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_contractvariationhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CostLine",
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
                                    ("running", "Running"),
                                    ("transition", "Transition"),
                                    ("one_off", "One-off"),
                                    ("avoided", "Avoided"),
                                    ("risk", "Risk"),
                                ],
                                max_length=12,
                            ),
                        ),
                        (
                            "category",
                            models.CharField(
                                choices=[
                                    ("staff", "Staff"),
                                    ("premises", "Premises"),
                                    ("ict", "ICT and data"),
                                    ("tupe", "Transfer of staff"),
                                    ("pension", "Pensions"),
                                    ("redundancy", "Redundancy"),
                                    ("procurement", "Procurement"),
                                    ("contract_management", "Contract management"),
                                    ("dual_running", "Dual running"),
                                    ("legal", "Legal"),
                                    ("other", "Other"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("what", models.CharField(max_length=200)),
                        ("first_year", models.PositiveSmallIntegerField()),
                        ("last_year", models.PositiveSmallIntegerField()),
                        ("amount", models.DecimalField(decimal_places=2, max_digits=14)),
                        (
                            "recoverable_vat",
                            models.DecimalField(decimal_places=2, default=0, max_digits=14),
                        ),
                        ("price_year", models.PositiveSmallIntegerField()),
                        (
                            "optimism",
                            models.DecimalField(decimal_places=2, default=0, max_digits=6),
                        ),
                        (
                            "mitigated",
                            models.DecimalField(decimal_places=2, default=0, max_digits=5),
                        ),
                        ("bearer", models.CharField(blank=True, max_length=200)),
                        ("source", models.CharField(blank=True, max_length=300)),
                        (
                            "confidence",
                            models.CharField(
                                blank=True,
                                choices=[("high", "High"), ("medium", "Medium"), ("low", "Low")],
                                max_length=8,
                            ),
                        ),
                        ("position", models.PositiveSmallIntegerField()),
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
                                to="commissioning.appraisaloption",
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
                                    ("kind__in", ["running", "transition", "one_off", "avoided"])
                                ),
                                name="cost_line_kind_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "category__in",
                                        [
                                            "staff",
                                            "premises",
                                            "ict",
                                            "tupe",
                                            "pension",
                                            "redundancy",
                                            "procurement",
                                            "contract_management",
                                            "dual_running",
                                            "legal",
                                            "other",
                                        ],
                                    )
                                ),
                                name="cost_line_category_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("confidence__in", ["high", "medium", "low", ""])
                                ),
                                name="cost_line_confidence_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("last_year__gte", models.F("first_year")),
                                    ("last_year__lte", 125),
                                ),
                                name="cost_line_years",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("amount__gte", models.F("recoverable_vat")),
                                    ("recoverable_vat__gte", 0),
                                ),
                                name="cost_line_amount",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("optimism__range", (0, 1000))),
                                name="cost_line_optimism",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("mitigated__range", (0, 100))),
                                name="cost_line_mitigated",
                            ),
                            waymark.core.tenancy.RowSecurity(name="commissioning_costline_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="commissioning_costline_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="option_id",
                                name="commissioning_costline_option_id_key",
                                to_table="commissioning_appraisaloption",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CriterionHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("name", models.CharField(max_length=120)),
                        ("worst", models.CharField(blank=True, max_length=300)),
                        ("best", models.CharField(blank=True, max_length=300)),
                        ("weight", models.DecimalField(decimal_places=2, max_digits=6)),
                        ("position", models.PositiveSmallIntegerField()),
                        (
                            "appraisal",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="commissioning.appraisal",
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
                                to="commissioning.criterion",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_criterionhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="EqualityEffect",
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
                            "characteristic",
                            models.CharField(
                                choices=[
                                    ("age", "Age"),
                                    ("disability", "Disability"),
                                    ("gender_reassignment", "Gender reassignment"),
                                    ("marriage", "Marriage and civil partnership"),
                                    ("pregnancy", "Pregnancy and maternity"),
                                    ("race", "Race"),
                                    ("religion", "Religion or belief"),
                                    ("sex", "Sex"),
                                    ("sexual_orientation", "Sexual orientation"),
                                    ("care_experience", "Care experience (local addition)"),
                                    ("rurality", "Living in the country (local addition)"),
                                ],
                                max_length=20,
                            ),
                        ),
                        (
                            "effect",
                            models.CharField(
                                choices=[
                                    ("positive", "Positive"),
                                    ("neutral", "None"),
                                    ("negative", "Negative"),
                                ],
                                max_length=8,
                            ),
                        ),
                        ("evidence", models.CharField(blank=True, max_length=1000)),
                        ("mitigation", models.CharField(blank=True, max_length=1000)),
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
                                to="commissioning.appraisaloption",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "option", "characteristic"),
                                name="equality_effect_once",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "characteristic__in",
                                        [
                                            "age",
                                            "disability",
                                            "gender_reassignment",
                                            "marriage",
                                            "pregnancy",
                                            "race",
                                            "religion",
                                            "sex",
                                            "sexual_orientation",
                                            "care_experience",
                                            "rurality",
                                        ],
                                    )
                                ),
                                name="equality_effect_characteristic_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("effect__in", ["positive", "neutral", "negative"])
                                ),
                                name="equality_effect_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("effect", "negative"), _negated=True),
                                    ("mitigation__gt", ""),
                                    _connector="OR",
                                ),
                                name="equality_effect_negative_answered",
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_equalityeffect_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="commissioning_equalityeffect_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="option_id",
                                name="commissioning_equalityeffect_option_id_key",
                                to_table="commissioning_appraisaloption",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="FactorAssessment",
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
                            "verdict",
                            models.CharField(
                                choices=[
                                    ("meets", "Meets"),
                                    ("partly", "Meets in part"),
                                    ("fails", "Fails"),
                                ],
                                max_length=8,
                            ),
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
                            "option",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="commissioning.appraisaloption",
                            ),
                        ),
                        (
                            "factor",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="commissioning.successfactor",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "option", "factor"),
                                name="factor_assessment_once",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("verdict__in", ["meets", "partly", "fails"])),
                                name="factor_assessment_verdict_known",
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_factorassessment_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="commissioning_factorassessment_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="option_id",
                                name="commissioning_factorassessment_option_id_key",
                                to_table="commissioning_appraisaloption",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="factor_id",
                                name="commissioning_factorassessment_factor_id_key",
                                to_table="commissioning_successfactor",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CommitmentHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("purpose", models.CharField(max_length=200)),
                        ("amount", models.DecimalField(decimal_places=2, max_digits=14)),
                        ("committed_on", models.DateField()),
                        ("withdrawn_on", models.DateField(null=True)),
                        ("withdrawn_because", models.CharField(blank=True, max_length=300)),
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
                                to="commissioning.commitment",
                            ),
                        ),
                        (
                            "cycle",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="commissioning.cycle",
                            ),
                        ),
                        (
                            "funding_year",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="commissioning.fundingyear",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_commitmenthistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="KpiHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("name", models.CharField(max_length=200)),
                        ("definition", models.TextField(blank=True, max_length=2000)),
                        ("numerator", models.CharField(blank=True, max_length=300)),
                        ("denominator", models.CharField(blank=True, max_length=300)),
                        ("source", models.CharField(blank=True, max_length=300)),
                        ("frequency", models.CharField(max_length=10)),
                        ("polarity", models.CharField(max_length=4)),
                        (
                            "baseline",
                            models.DecimalField(decimal_places=4, max_digits=14, null=True),
                        ),
                        ("target", models.DecimalField(decimal_places=4, max_digits=14)),
                        (
                            "tolerance",
                            models.DecimalField(decimal_places=4, default=0, max_digits=14),
                        ),
                        ("weight", models.DecimalField(decimal_places=4, default=0, max_digits=5)),
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
                            "contract",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="commissioning.contract",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="commissioning.kpi",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_kpihistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="KpiResult",
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
                        ("period_ends_on", models.DateField()),
                        ("value", models.DecimalField(decimal_places=4, max_digits=14)),
                        ("evidence", models.CharField(blank=True, max_length=1000)),
                        ("comment", models.TextField(blank=True, max_length=2000)),
                        ("rating", models.CharField(max_length=20)),
                        ("rating_reason", models.CharField(blank=True, max_length=500)),
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
                            "kpi",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="commissioning.kpi",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "kpi", "period_ends_on"),
                                name="kpi_result_once",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "rating__in",
                                        [
                                            "good",
                                            "approaching",
                                            "requires_improvement",
                                            "inadequate",
                                            "other",
                                        ],
                                    )
                                ),
                                name="kpi_result_rating_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("value__gte", 0)),
                                name="kpi_result_not_below_nothing",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("rating", "other"), _negated=True),
                                    ("rating_reason__gt", ""),
                                    _connector="OR",
                                ),
                                name="kpi_result_other_has_reason",
                            ),
                            waymark.core.tenancy.RowSecurity(name="commissioning_kpiresult_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="commissioning_kpiresult_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="kpi_id",
                                name="commissioning_kpiresult_kpi_id_key",
                                to_table="commissioning_kpi",
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
                    name="Risk",
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
                        ("cause", models.CharField(max_length=300)),
                        ("event", models.CharField(max_length=300)),
                        ("effect", models.CharField(max_length=300)),
                        ("likelihood", models.PositiveSmallIntegerField()),
                        ("impact", models.PositiveSmallIntegerField()),
                        ("response", models.CharField(blank=True, max_length=500)),
                        ("owner", models.CharField(blank=True, max_length=120)),
                        ("year", models.PositiveSmallIntegerField(null=True)),
                        (
                            "probability",
                            models.DecimalField(decimal_places=2, max_digits=5, null=True),
                        ),
                        ("cost", models.DecimalField(decimal_places=2, max_digits=14, null=True)),
                        ("position", models.PositiveSmallIntegerField()),
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
                                to="commissioning.appraisaloption",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("likelihood__range", (1, 5))),
                                name="risk_likelihood",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("impact__range", (1, 5))), name="risk_impact"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("cost__isnull", True),
                                        ("probability__isnull", True),
                                        ("year__isnull", True),
                                    ),
                                    models.Q(
                                        ("cost__gte", 0),
                                        ("probability__range", (0, 100)),
                                        ("year__lte", 125),
                                    ),
                                    _connector="OR",
                                ),
                                name="risk_cost_whole_or_not_at_all",
                            ),
                            waymark.core.tenancy.RowSecurity(name="commissioning_risk_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="commissioning_risk_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="option_id",
                                name="commissioning_risk_option_id_key",
                                to_table="commissioning_appraisaloption",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Score",
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
                        ("value", models.PositiveSmallIntegerField()),
                        ("reason", models.CharField(blank=True, max_length=1000)),
                        ("evidence", models.CharField(blank=True, max_length=500)),
                        (
                            "assessor",
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
                            "criterion",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="commissioning.criterion",
                            ),
                        ),
                        (
                            "option",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="commissioning.appraisaloption",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "criterion", "option", "assessor"),
                                name="score_once",
                                nulls_distinct=False,
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("value__range", (0, 100))),
                                name="score_in_range",
                            ),
                            waymark.core.tenancy.RowSecurity(name="commissioning_score_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="commissioning_score_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="criterion_id",
                                name="commissioning_score_criterion_id_key",
                                to_table="commissioning_criterion",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="option_id",
                                name="commissioning_score_option_id_key",
                                to_table="commissioning_appraisaloption",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SuccessFactorHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("name", models.CharField(max_length=120)),
                        ("position", models.PositiveSmallIntegerField()),
                        ("is_local", models.BooleanField(default=False)),
                        (
                            "appraisal",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="commissioning.appraisal",
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
                                to="commissioning.successfactor",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_successfactorhistoryevent_rls"
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
                    name="TriedWeight",
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
                        ("weight", models.DecimalField(decimal_places=2, max_digits=6)),
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
                            "criterion",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="commissioning.criterion",
                            ),
                        ),
                        (
                            "weight_set",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="commissioning.weightset",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "weight_set", "criterion"),
                                name="tried_weight_once",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("weight__gte", 0)),
                                name="tried_weight_not_negative",
                            ),
                            waymark.core.tenancy.RowSecurity(name="commissioning_triedweight_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="commissioning_triedweight_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="weight_set_id",
                                name="commissioning_triedweight_weight_set_id_key",
                                to_table="commissioning_weightset",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="criterion_id",
                                name="commissioning_triedweight_criterion_id_key",
                                to_table="commissioning_criterion",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="WeightSetHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("name", models.CharField(max_length=120)),
                        (
                            "appraisal",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="commissioning.appraisal",
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
                                to="commissioning.weightset",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_weightsethistoryevent_rls"
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
                    name="CostLineHistoryevent",
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
                                    ("running", "Running"),
                                    ("transition", "Transition"),
                                    ("one_off", "One-off"),
                                    ("avoided", "Avoided"),
                                    ("risk", "Risk"),
                                ],
                                max_length=12,
                            ),
                        ),
                        (
                            "category",
                            models.CharField(
                                choices=[
                                    ("staff", "Staff"),
                                    ("premises", "Premises"),
                                    ("ict", "ICT and data"),
                                    ("tupe", "Transfer of staff"),
                                    ("pension", "Pensions"),
                                    ("redundancy", "Redundancy"),
                                    ("procurement", "Procurement"),
                                    ("contract_management", "Contract management"),
                                    ("dual_running", "Dual running"),
                                    ("legal", "Legal"),
                                    ("other", "Other"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("what", models.CharField(max_length=200)),
                        ("first_year", models.PositiveSmallIntegerField()),
                        ("last_year", models.PositiveSmallIntegerField()),
                        ("amount", models.DecimalField(decimal_places=2, max_digits=14)),
                        (
                            "recoverable_vat",
                            models.DecimalField(decimal_places=2, default=0, max_digits=14),
                        ),
                        ("price_year", models.PositiveSmallIntegerField()),
                        (
                            "optimism",
                            models.DecimalField(decimal_places=2, default=0, max_digits=6),
                        ),
                        (
                            "mitigated",
                            models.DecimalField(decimal_places=2, default=0, max_digits=5),
                        ),
                        ("bearer", models.CharField(blank=True, max_length=200)),
                        ("source", models.CharField(blank=True, max_length=300)),
                        (
                            "confidence",
                            models.CharField(
                                blank=True,
                                choices=[("high", "High"), ("medium", "Medium"), ("low", "Low")],
                                max_length=8,
                            ),
                        ),
                        ("position", models.PositiveSmallIntegerField()),
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
                            "option",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="commissioning.appraisaloption",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="commissioning.costline",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_costlinehistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="EqualityEffectHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "characteristic",
                            models.CharField(
                                choices=[
                                    ("age", "Age"),
                                    ("disability", "Disability"),
                                    ("gender_reassignment", "Gender reassignment"),
                                    ("marriage", "Marriage and civil partnership"),
                                    ("pregnancy", "Pregnancy and maternity"),
                                    ("race", "Race"),
                                    ("religion", "Religion or belief"),
                                    ("sex", "Sex"),
                                    ("sexual_orientation", "Sexual orientation"),
                                    ("care_experience", "Care experience (local addition)"),
                                    ("rurality", "Living in the country (local addition)"),
                                ],
                                max_length=20,
                            ),
                        ),
                        (
                            "effect",
                            models.CharField(
                                choices=[
                                    ("positive", "Positive"),
                                    ("neutral", "None"),
                                    ("negative", "Negative"),
                                ],
                                max_length=8,
                            ),
                        ),
                        ("evidence", models.CharField(blank=True, max_length=1000)),
                        ("mitigation", models.CharField(blank=True, max_length=1000)),
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
                            "option",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="commissioning.appraisaloption",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="commissioning.equalityeffect",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_equalityeffecthistoryevent_rls"
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
                migrations.CreateModel(
                    name="KpiResultHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("period_ends_on", models.DateField()),
                        ("value", models.DecimalField(decimal_places=4, max_digits=14)),
                        ("evidence", models.CharField(blank=True, max_length=1000)),
                        ("comment", models.TextField(blank=True, max_length=2000)),
                        ("rating", models.CharField(max_length=20)),
                        ("rating_reason", models.CharField(blank=True, max_length=500)),
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
                            "kpi",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="commissioning.kpi",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="commissioning.kpiresult",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_kpiresulthistoryevent_rls"
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
                    name="RiskHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("cause", models.CharField(max_length=300)),
                        ("event", models.CharField(max_length=300)),
                        ("effect", models.CharField(max_length=300)),
                        ("likelihood", models.PositiveSmallIntegerField()),
                        ("impact", models.PositiveSmallIntegerField()),
                        ("response", models.CharField(blank=True, max_length=500)),
                        ("owner", models.CharField(blank=True, max_length=120)),
                        ("year", models.PositiveSmallIntegerField(null=True)),
                        (
                            "probability",
                            models.DecimalField(decimal_places=2, max_digits=5, null=True),
                        ),
                        ("cost", models.DecimalField(decimal_places=2, max_digits=14, null=True)),
                        ("position", models.PositiveSmallIntegerField()),
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
                            "option",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="commissioning.appraisaloption",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="commissioning.risk",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_riskhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ScoreHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("value", models.PositiveSmallIntegerField()),
                        ("reason", models.CharField(blank=True, max_length=1000)),
                        ("evidence", models.CharField(blank=True, max_length=500)),
                        (
                            "assessor",
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
                            "criterion",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="commissioning.criterion",
                            ),
                        ),
                        (
                            "option",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="commissioning.appraisaloption",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="commissioning.score",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_scorehistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="FactorAssessmentHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "verdict",
                            models.CharField(
                                choices=[
                                    ("meets", "Meets"),
                                    ("partly", "Meets in part"),
                                    ("fails", "Fails"),
                                ],
                                max_length=8,
                            ),
                        ),
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
                            "option",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="commissioning.appraisaloption",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="commissioning.factorassessment",
                            ),
                        ),
                        (
                            "factor",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="commissioning.successfactor",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_factorassessmenthistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="TriedWeightHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("weight", models.DecimalField(decimal_places=2, max_digits=6)),
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
                            "criterion",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="commissioning.criterion",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="commissioning.triedweight",
                            ),
                        ),
                        (
                            "weight_set",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="commissioning.weightset",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_triedweighthistoryevent_rls"
                            )
                        ],
                    },
                ),
            ],
        ),
        waymark.core.operations.AddTriggers(
            triggers=[
                (
                    "appraisaloption",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_appraisaloptionhistoryevent" ("appraisal_id", "authority_id", "description", "equality_reviewed_at", "equality_reviewed_by_id", "id", "is_preferred", "is_shortlisted", "key", "label", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "shortlist_reason") SELECT new_values."appraisal_id", new_values."authority_id", new_values."description", new_values."equality_reviewed_at", new_values."equality_reviewed_by_id", new_values."id", new_values."is_preferred", new_values."is_shortlisted", new_values."key", new_values."label", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."position", new_values."public_id", new_values."shortlist_reason" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="1c7fe87565e3470f987d2b56522928f13f2b0b85",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_f81a1",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="commissioning_appraisaloption",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "appraisaloption",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_appraisaloptionhistoryevent" ("appraisal_id", "authority_id", "description", "equality_reviewed_at", "equality_reviewed_by_id", "id", "is_preferred", "is_shortlisted", "key", "label", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "shortlist_reason") SELECT new_values."appraisal_id", new_values."authority_id", new_values."description", new_values."equality_reviewed_at", new_values."equality_reviewed_by_id", new_values."id", new_values."is_preferred", new_values."is_shortlisted", new_values."key", new_values."label", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."position", new_values."public_id", new_values."shortlist_reason" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="df6176b9fe8a6f34306933edab69e91a72d6177f",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_55d22",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="commissioning_appraisaloption",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "appraisaloption",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_appraisaloptionhistoryevent" ("appraisal_id", "authority_id", "description", "equality_reviewed_at", "equality_reviewed_by_id", "id", "is_preferred", "is_shortlisted", "key", "label", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "shortlist_reason") SELECT old_values."appraisal_id", old_values."authority_id", old_values."description", old_values."equality_reviewed_at", old_values."equality_reviewed_by_id", old_values."id", old_values."is_preferred", old_values."is_shortlisted", old_values."key", old_values."label", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."position", old_values."public_id", old_values."shortlist_reason" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="60358d0720b1332b009cba06b28fa7a77e9be85f",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_44a21",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="commissioning_appraisaloption",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "contractbuyer",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_contractbuyerhistoryevent" ("authority_id", "contract_id", "id", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "share") SELECT new_values."authority_id", new_values."contract_id", new_values."id", new_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."position", new_values."public_id", new_values."share" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="5522fcedfe0f96d567ac173a91be1f2b35671904",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_42859",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="commissioning_contractbuyer",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "contractbuyer",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_contractbuyerhistoryevent" ("authority_id", "contract_id", "id", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "share") SELECT new_values."authority_id", new_values."contract_id", new_values."id", new_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."position", new_values."public_id", new_values."share" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="3387bcbf518b21d32d6be1533e821bd05e4d5824",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b58ac",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="commissioning_contractbuyer",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "contractbuyer",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_contractbuyerhistoryevent" ("authority_id", "contract_id", "id", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "share") SELECT old_values."authority_id", old_values."contract_id", old_values."id", old_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."position", old_values."public_id", old_values."share" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="ab1d221937f2037a968e22743db7dcb81120d858",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_d68a7",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="commissioning_contractbuyer",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "contractdue",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_contractduehistoryevent" ("authority_id", "contract_id", "done_on", "due_on", "id", "kind", "outcome", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "text") SELECT new_values."authority_id", new_values."contract_id", new_values."done_on", new_values."due_on", new_values."id", new_values."kind", new_values."outcome", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."text" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="3e9f7f54403ac56da32b44b0d820fd83d31038fb",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_ba9b2",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="commissioning_contractdue",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "contractdue",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_contractduehistoryevent" ("authority_id", "contract_id", "done_on", "due_on", "id", "kind", "outcome", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "text") SELECT new_values."authority_id", new_values."contract_id", new_values."done_on", new_values."due_on", new_values."id", new_values."kind", new_values."outcome", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."text" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="ea0f71f62478a7f6110bfaf84a8a63ad59278eff",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_4af6f",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="commissioning_contractdue",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "contractdue",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_contractduehistoryevent" ("authority_id", "contract_id", "done_on", "due_on", "id", "kind", "outcome", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "text") SELECT old_values."authority_id", old_values."contract_id", old_values."done_on", old_values."due_on", old_values."id", old_values."kind", old_values."outcome", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."text" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="241c9720ed353a35382bf70999b25f728c6967ef",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c464d",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="commissioning_contractdue",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "contractoption",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_contractoptionhistoryevent" ("authority_id", "contract_id", "ground", "id", "kind", "months", "notice_on", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "used_on") SELECT new_values."authority_id", new_values."contract_id", new_values."ground", new_values."id", new_values."kind", new_values."months", new_values."notice_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."used_on" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="1911e24658471cf6147b07ca30e46f8370d4a95c",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b3ede",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="commissioning_contractoption",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "contractoption",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_contractoptionhistoryevent" ("authority_id", "contract_id", "ground", "id", "kind", "months", "notice_on", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "used_on") SELECT new_values."authority_id", new_values."contract_id", new_values."ground", new_values."id", new_values."kind", new_values."months", new_values."notice_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."used_on" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="291039aeb9e2414850f69eeb040b5e61c9ec55d5",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_de35a",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="commissioning_contractoption",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "contractoption",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_contractoptionhistoryevent" ("authority_id", "contract_id", "ground", "id", "kind", "months", "notice_on", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "used_on") SELECT old_values."authority_id", old_values."contract_id", old_values."ground", old_values."id", old_values."kind", old_values."months", old_values."notice_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."used_on" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="2f7795ad7ab01227487d517e59899528d5ed7b12",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6484a",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="commissioning_contractoption",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "contractpayment",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_contractpaymenthistoryevent" ("amount", "authority_id", "contract_id", "id", "paid_on", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "purpose") SELECT new_values."amount", new_values."authority_id", new_values."contract_id", new_values."id", new_values."paid_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."purpose" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="bea6a79693a269cd9574b7edd8e07a032302dd7e",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_9b2a7",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="commissioning_contractpayment",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "contractpayment",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_contractpaymenthistoryevent" ("amount", "authority_id", "contract_id", "id", "paid_on", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "purpose") SELECT new_values."amount", new_values."authority_id", new_values."contract_id", new_values."id", new_values."paid_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."purpose" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="7aae342656ac73ecef751685cad7a8a567fc3396",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_7f1c3",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="commissioning_contractpayment",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "contractpayment",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_contractpaymenthistoryevent" ("amount", "authority_id", "contract_id", "id", "paid_on", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "purpose") SELECT old_values."amount", old_values."authority_id", old_values."contract_id", old_values."id", old_values."paid_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."purpose" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="e6316eecce21e38c9912089cd6fd9cef6035f7c3",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_06b0b",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="commissioning_contractpayment",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "contractvariation",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_contractvariationhistoryevent" ("advice", "after", "authority_id", "before", "contract_id", "id", "made_on", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason") SELECT new_values."advice", new_values."after", new_values."authority_id", new_values."before", new_values."contract_id", new_values."id", new_values."made_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."reason" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="dca0e1f47ea8bd11034404780f0f1e75714e2e9d",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_37cbe",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="commissioning_contractvariation",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "contractvariation",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_contractvariationhistoryevent" ("advice", "after", "authority_id", "before", "contract_id", "id", "made_on", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason") SELECT new_values."advice", new_values."after", new_values."authority_id", new_values."before", new_values."contract_id", new_values."id", new_values."made_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."reason" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="ae9b1a65dc7d5bcc94182b99cfa9985811ef677b",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_274f6",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="commissioning_contractvariation",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "contractvariation",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_contractvariationhistoryevent" ("advice", "after", "authority_id", "before", "contract_id", "id", "made_on", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason") SELECT old_values."advice", old_values."after", old_values."authority_id", old_values."before", old_values."contract_id", old_values."id", old_values."made_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."reason" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="1dca052bc3f76d380e61b93cd149f960cd7a2e1a",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_591d2",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="commissioning_contractvariation",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "costline",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_costlinehistoryevent" ("amount", "authority_id", "bearer", "category", "confidence", "first_year", "id", "kind", "last_year", "mitigated", "optimism", "option_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "price_year", "public_id", "recoverable_vat", "source", "what") SELECT new_values."amount", new_values."authority_id", new_values."bearer", new_values."category", new_values."confidence", new_values."first_year", new_values."id", new_values."kind", new_values."last_year", new_values."mitigated", new_values."optimism", new_values."option_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."position", new_values."price_year", new_values."public_id", new_values."recoverable_vat", new_values."source", new_values."what" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c4a7d706beb72d75d9c2627ef2791f32ad336748",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6b5bf",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="commissioning_costline",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "costline",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_costlinehistoryevent" ("amount", "authority_id", "bearer", "category", "confidence", "first_year", "id", "kind", "last_year", "mitigated", "optimism", "option_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "price_year", "public_id", "recoverable_vat", "source", "what") SELECT new_values."amount", new_values."authority_id", new_values."bearer", new_values."category", new_values."confidence", new_values."first_year", new_values."id", new_values."kind", new_values."last_year", new_values."mitigated", new_values."optimism", new_values."option_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."position", new_values."price_year", new_values."public_id", new_values."recoverable_vat", new_values."source", new_values."what" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="1a57324d7792bfb5c8d8c6d593fefe4297805b31",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_404ca",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="commissioning_costline",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "costline",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_costlinehistoryevent" ("amount", "authority_id", "bearer", "category", "confidence", "first_year", "id", "kind", "last_year", "mitigated", "optimism", "option_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "price_year", "public_id", "recoverable_vat", "source", "what") SELECT old_values."amount", old_values."authority_id", old_values."bearer", old_values."category", old_values."confidence", old_values."first_year", old_values."id", old_values."kind", old_values."last_year", old_values."mitigated", old_values."optimism", old_values."option_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."position", old_values."price_year", old_values."public_id", old_values."recoverable_vat", old_values."source", old_values."what" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="0474e19f12ec77df667b5a931dad67aac0630b2d",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f67aa",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="commissioning_costline",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "criterion",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_criterionhistoryevent" ("appraisal_id", "authority_id", "best", "id", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "weight", "worst") SELECT new_values."appraisal_id", new_values."authority_id", new_values."best", new_values."id", new_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."position", new_values."public_id", new_values."weight", new_values."worst" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b025c508ef60a889601f786ed7aac432d4be69e6",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_01a97",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="commissioning_criterion",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "criterion",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_criterionhistoryevent" ("appraisal_id", "authority_id", "best", "id", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "weight", "worst") SELECT new_values."appraisal_id", new_values."authority_id", new_values."best", new_values."id", new_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."position", new_values."public_id", new_values."weight", new_values."worst" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="7dfe41ceb7d0e2c2f9c7936a6aa807926834cdf5",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_9c6fe",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="commissioning_criterion",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "criterion",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_criterionhistoryevent" ("appraisal_id", "authority_id", "best", "id", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "weight", "worst") SELECT old_values."appraisal_id", old_values."authority_id", old_values."best", old_values."id", old_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."position", old_values."public_id", old_values."weight", old_values."worst" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="142dcc3620179e92c0653c38b875964439a793c1",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_fc163",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="commissioning_criterion",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "cycle",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_cyclehistoryevent" ("authority_id", "consultation_id", "id", "matter_id", "opened_on", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "scope", "stage", "state", "title") SELECT new_values."authority_id", new_values."consultation_id", new_values."id", new_values."matter_id", new_values."opened_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."scope", new_values."stage", new_values."state", new_values."title" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c5d88c39863d306c0233be2b0555a1532f7e47eb",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_af81e",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="commissioning_cycle",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "cycle",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_cyclehistoryevent" ("authority_id", "consultation_id", "id", "matter_id", "opened_on", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "scope", "stage", "state", "title") SELECT new_values."authority_id", new_values."consultation_id", new_values."id", new_values."matter_id", new_values."opened_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."scope", new_values."stage", new_values."state", new_values."title" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="27b50c6dce77158d7f1a844d62591a7d78440723",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_8d948",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="commissioning_cycle",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "cycle",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_cyclehistoryevent" ("authority_id", "consultation_id", "id", "matter_id", "opened_on", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "scope", "stage", "state", "title") SELECT old_values."authority_id", old_values."consultation_id", old_values."id", old_values."matter_id", old_values."opened_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."scope", old_values."stage", old_values."state", old_values."title" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="ee815aeab847b83c5aad627e6851cdbe233fe58a",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_8f94c",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="commissioning_cycle",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "contract",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_contracthistoryevent" ("authority_id", "cycle_id", "decision_id", "department", "description", "ended_on", "ending_reason", "ends_on", "history_source", "holder", "id", "irrecoverable_vat", "is_from_history", "is_sme", "is_voluntary", "limit_source", "may_run_until", "number_kind", "outcome_base", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "reference", "regime", "review_on", "route", "signed_on", "starts_on", "state", "supplier_id", "supplier_number", "term_reason", "title", "value_annual", "value_total") SELECT new_values."authority_id", new_values."cycle_id", new_values."decision_id", new_values."department", new_values."description", new_values."ended_on", new_values."ending_reason", new_values."ends_on", new_values."history_source", new_values."holder", new_values."id", new_values."irrecoverable_vat", new_values."is_from_history", new_values."is_sme", new_values."is_voluntary", new_values."limit_source", new_values."may_run_until", new_values."number_kind", new_values."outcome_base", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."published_at", new_values."reference", new_values."regime", new_values."review_on", new_values."route", new_values."signed_on", new_values."starts_on", new_values."state", new_values."supplier_id", new_values."supplier_number", new_values."term_reason", new_values."title", new_values."value_annual", new_values."value_total" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="736f1d9cd85aee579fbad03a57cdb25b5d556cad",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_16387",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="commissioning_contract",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "contract",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_contracthistoryevent" ("authority_id", "cycle_id", "decision_id", "department", "description", "ended_on", "ending_reason", "ends_on", "history_source", "holder", "id", "irrecoverable_vat", "is_from_history", "is_sme", "is_voluntary", "limit_source", "may_run_until", "number_kind", "outcome_base", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "reference", "regime", "review_on", "route", "signed_on", "starts_on", "state", "supplier_id", "supplier_number", "term_reason", "title", "value_annual", "value_total") SELECT new_values."authority_id", new_values."cycle_id", new_values."decision_id", new_values."department", new_values."description", new_values."ended_on", new_values."ending_reason", new_values."ends_on", new_values."history_source", new_values."holder", new_values."id", new_values."irrecoverable_vat", new_values."is_from_history", new_values."is_sme", new_values."is_voluntary", new_values."limit_source", new_values."may_run_until", new_values."number_kind", new_values."outcome_base", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."published_at", new_values."reference", new_values."regime", new_values."review_on", new_values."route", new_values."signed_on", new_values."starts_on", new_values."state", new_values."supplier_id", new_values."supplier_number", new_values."term_reason", new_values."title", new_values."value_annual", new_values."value_total" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="5d68263f50c7962c842e8fc038736c7a17e76e1e",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_22ec3",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="commissioning_contract",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "contract",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_contracthistoryevent" ("authority_id", "cycle_id", "decision_id", "department", "description", "ended_on", "ending_reason", "ends_on", "history_source", "holder", "id", "irrecoverable_vat", "is_from_history", "is_sme", "is_voluntary", "limit_source", "may_run_until", "number_kind", "outcome_base", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "reference", "regime", "review_on", "route", "signed_on", "starts_on", "state", "supplier_id", "supplier_number", "term_reason", "title", "value_annual", "value_total") SELECT old_values."authority_id", old_values."cycle_id", old_values."decision_id", old_values."department", old_values."description", old_values."ended_on", old_values."ending_reason", old_values."ends_on", old_values."history_source", old_values."holder", old_values."id", old_values."irrecoverable_vat", old_values."is_from_history", old_values."is_sme", old_values."is_voluntary", old_values."limit_source", old_values."may_run_until", old_values."number_kind", old_values."outcome_base", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."published_at", old_values."reference", old_values."regime", old_values."review_on", old_values."route", old_values."signed_on", old_values."starts_on", old_values."state", old_values."supplier_id", old_values."supplier_number", old_values."term_reason", old_values."title", old_values."value_annual", old_values."value_total" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="67c9a66f338d725e78819f347f3f524428e8decf",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_9ad1c",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="commissioning_contract",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "appraisal",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_appraisalhistoryevent" ("authority_id", "cycle_id", "discount", "first_year", "id", "inflation", "inflation_source", "is_sealed", "locked_at", "locked_by_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "preferred_reason", "price_year", "public_id", "purpose", "state", "title", "years") SELECT new_values."authority_id", new_values."cycle_id", new_values."discount", new_values."first_year", new_values."id", new_values."inflation", new_values."inflation_source", new_values."is_sealed", new_values."locked_at", new_values."locked_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."preferred_reason", new_values."price_year", new_values."public_id", new_values."purpose", new_values."state", new_values."title", new_values."years" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="2b36bfe1d10222c9ed2957b7100c9218e7f4de00",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_010ae",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="commissioning_appraisal",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "appraisal",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_appraisalhistoryevent" ("authority_id", "cycle_id", "discount", "first_year", "id", "inflation", "inflation_source", "is_sealed", "locked_at", "locked_by_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "preferred_reason", "price_year", "public_id", "purpose", "state", "title", "years") SELECT new_values."authority_id", new_values."cycle_id", new_values."discount", new_values."first_year", new_values."id", new_values."inflation", new_values."inflation_source", new_values."is_sealed", new_values."locked_at", new_values."locked_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."preferred_reason", new_values."price_year", new_values."public_id", new_values."purpose", new_values."state", new_values."title", new_values."years" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c20c5ab1f49636d844ef83986056866786c197fa",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_4314c",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="commissioning_appraisal",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "appraisal",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_appraisalhistoryevent" ("authority_id", "cycle_id", "discount", "first_year", "id", "inflation", "inflation_source", "is_sealed", "locked_at", "locked_by_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "preferred_reason", "price_year", "public_id", "purpose", "state", "title", "years") SELECT old_values."authority_id", old_values."cycle_id", old_values."discount", old_values."first_year", old_values."id", old_values."inflation", old_values."inflation_source", old_values."is_sealed", old_values."locked_at", old_values."locked_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."preferred_reason", old_values."price_year", old_values."public_id", old_values."purpose", old_values."state", old_values."title", old_values."years" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="e4f6531289555520f0d709d8d4387414a526bf42",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_3f069",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="commissioning_appraisal",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "duty",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_dutyhistoryevent" ("authority_id", "ends_on", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "requires", "source", "starts_on", "title") SELECT new_values."authority_id", new_values."ends_on", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."published_at", new_values."requires", new_values."source", new_values."starts_on", new_values."title" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="9168962904ef5741bdc306ebcb037b7992913337",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a00c3",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="commissioning_duty",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "duty",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_dutyhistoryevent" ("authority_id", "ends_on", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "requires", "source", "starts_on", "title") SELECT new_values."authority_id", new_values."ends_on", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."published_at", new_values."requires", new_values."source", new_values."starts_on", new_values."title" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="91e56c318381d179613e384d3cc33351c55ce391",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_41fdf",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="commissioning_duty",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "duty",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_dutyhistoryevent" ("authority_id", "ends_on", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "requires", "source", "starts_on", "title") SELECT old_values."authority_id", old_values."ends_on", old_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."published_at", old_values."requires", old_values."source", old_values."starts_on", old_values."title" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="26ef0b4fb2f3a7f971cf300ed049797880a76f41",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_4b113",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="commissioning_duty",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "dutyholding",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_dutyholdinghistoryevent" ("authority_id", "discharged_by", "duty_id", "ends_on", "holder", "id", "is_interim", "is_own", "note", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "power", "public_id", "service_id", "starts_on") SELECT new_values."authority_id", new_values."discharged_by", new_values."duty_id", new_values."ends_on", new_values."holder", new_values."id", new_values."is_interim", new_values."is_own", new_values."note", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."power", new_values."public_id", new_values."service_id", new_values."starts_on" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c2a47d91166a1e06c60ec2f6eb0e0f29022c7644",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_ded77",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="commissioning_dutyholding",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "dutyholding",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_dutyholdinghistoryevent" ("authority_id", "discharged_by", "duty_id", "ends_on", "holder", "id", "is_interim", "is_own", "note", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "power", "public_id", "service_id", "starts_on") SELECT new_values."authority_id", new_values."discharged_by", new_values."duty_id", new_values."ends_on", new_values."holder", new_values."id", new_values."is_interim", new_values."is_own", new_values."note", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."power", new_values."public_id", new_values."service_id", new_values."starts_on" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="0d2525baea6f607065d10e487d7595903958cd37",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_543da",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="commissioning_dutyholding",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "dutyholding",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_dutyholdinghistoryevent" ("authority_id", "discharged_by", "duty_id", "ends_on", "holder", "id", "is_interim", "is_own", "note", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "power", "public_id", "service_id", "starts_on") SELECT old_values."authority_id", old_values."discharged_by", old_values."duty_id", old_values."ends_on", old_values."holder", old_values."id", old_values."is_interim", old_values."is_own", old_values."note", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."power", old_values."public_id", old_values."service_id", old_values."starts_on" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="ec71b452b3e9e87b87aa0e947c70c6c39c230fc4",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_b09af",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="commissioning_dutyholding",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "equalityeffect",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_equalityeffecthistoryevent" ("authority_id", "characteristic", "effect", "evidence", "id", "mitigation", "option_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."authority_id", new_values."characteristic", new_values."effect", new_values."evidence", new_values."id", new_values."mitigation", new_values."option_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="7baa8c0521b13f53d1b6c45c0be1bdb7a5e3a757",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_553b8",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="commissioning_equalityeffect",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "equalityeffect",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_equalityeffecthistoryevent" ("authority_id", "characteristic", "effect", "evidence", "id", "mitigation", "option_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."authority_id", new_values."characteristic", new_values."effect", new_values."evidence", new_values."id", new_values."mitigation", new_values."option_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="9cab4e6f9f644fc60fa4f0ced0c2d7fbbfb23a32",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_52b46",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="commissioning_equalityeffect",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "equalityeffect",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_equalityeffecthistoryevent" ("authority_id", "characteristic", "effect", "evidence", "id", "mitigation", "option_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT old_values."authority_id", old_values."characteristic", old_values."effect", old_values."evidence", old_values."id", old_values."mitigation", old_values."option_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="7ed00d7f008b3b7e3e0d1f9cd79ecd79a26320ed",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f752f",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="commissioning_equalityeffect",
                            when="AFTER",
                        ),
                    ),
                ),
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
                    "fundingstream",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_fundingstreamhistoryevent" ("authority_id", "conditions", "ends_on", "funder", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "starts_on", "title") SELECT new_values."authority_id", new_values."conditions", new_values."ends_on", new_values."funder", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."starts_on", new_values."title" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="778980dee729efaca6f17f393d30486d70851b24",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_1d012",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="commissioning_fundingstream",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "fundingstream",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_fundingstreamhistoryevent" ("authority_id", "conditions", "ends_on", "funder", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "starts_on", "title") SELECT new_values."authority_id", new_values."conditions", new_values."ends_on", new_values."funder", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."starts_on", new_values."title" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c974d6cd66d5c6ab4668fb7c85b190b516de4ea5",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a25da",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="commissioning_fundingstream",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "fundingstream",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_fundingstreamhistoryevent" ("authority_id", "conditions", "ends_on", "funder", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "starts_on", "title") SELECT old_values."authority_id", old_values."conditions", old_values."ends_on", old_values."funder", old_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."starts_on", old_values."title" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="a6707947ab7008f4133b1fc7c22af517f97ad452",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_2bc52",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="commissioning_fundingstream",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "fundingyear",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_fundingyearhistoryevent" ("amount", "authority_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "stream_id", "year") SELECT new_values."amount", new_values."authority_id", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."stream_id", new_values."year" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="7b4b0e043802800e07af7884e71c7701e46f04b6",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_fc26d",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="commissioning_fundingyear",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "fundingyear",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_fundingyearhistoryevent" ("amount", "authority_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "stream_id", "year") SELECT new_values."amount", new_values."authority_id", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."stream_id", new_values."year" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="d946771f08c2de55bb7d39e62b2c0c24246c049d",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c90e7",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="commissioning_fundingyear",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "fundingyear",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_fundingyearhistoryevent" ("amount", "authority_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "stream_id", "year") SELECT old_values."amount", old_values."authority_id", old_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."stream_id", old_values."year" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="a65f5178a7dde4d011b0ff75bb08c4feab5c2e3e",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_1ce13",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="commissioning_fundingyear",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "commitment",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_commitmenthistoryevent" ("amount", "authority_id", "committed_on", "cycle_id", "funding_year_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "purpose", "withdrawn_because", "withdrawn_on") SELECT new_values."amount", new_values."authority_id", new_values."committed_on", new_values."cycle_id", new_values."funding_year_id", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."purpose", new_values."withdrawn_because", new_values."withdrawn_on" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="f6af180d8188d2a7f24be01352e574193beab83a",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_709ee",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="commissioning_commitment",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "commitment",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_commitmenthistoryevent" ("amount", "authority_id", "committed_on", "cycle_id", "funding_year_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "purpose", "withdrawn_because", "withdrawn_on") SELECT new_values."amount", new_values."authority_id", new_values."committed_on", new_values."cycle_id", new_values."funding_year_id", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."purpose", new_values."withdrawn_because", new_values."withdrawn_on" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="8ed4d121309ff04e5ab54d3ae4744e783c5c23d0",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_df26e",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="commissioning_commitment",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "commitment",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_commitmenthistoryevent" ("amount", "authority_id", "committed_on", "cycle_id", "funding_year_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "purpose", "withdrawn_because", "withdrawn_on") SELECT old_values."amount", old_values."authority_id", old_values."committed_on", old_values."cycle_id", old_values."funding_year_id", old_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."purpose", old_values."withdrawn_because", old_values."withdrawn_on" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="ce0ae49ffbc6706a2831ba74322a89b776ec8d2b",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_d01df",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="commissioning_commitment",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "kpi",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_kpihistoryevent" ("authority_id", "baseline", "contract_id", "definition", "denominator", "frequency", "id", "name", "numerator", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "polarity", "public_id", "source", "target", "tolerance", "weight") SELECT new_values."authority_id", new_values."baseline", new_values."contract_id", new_values."definition", new_values."denominator", new_values."frequency", new_values."id", new_values."name", new_values."numerator", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."polarity", new_values."public_id", new_values."source", new_values."target", new_values."tolerance", new_values."weight" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="4a365ee805d3b2396b7c28d54b01efb8ac71f7d7",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_39a02",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="commissioning_kpi",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "kpi",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_kpihistoryevent" ("authority_id", "baseline", "contract_id", "definition", "denominator", "frequency", "id", "name", "numerator", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "polarity", "public_id", "source", "target", "tolerance", "weight") SELECT new_values."authority_id", new_values."baseline", new_values."contract_id", new_values."definition", new_values."denominator", new_values."frequency", new_values."id", new_values."name", new_values."numerator", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."polarity", new_values."public_id", new_values."source", new_values."target", new_values."tolerance", new_values."weight" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="90650d9fd6f5e4bc20a94691dbc89bfd97ee935c",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_efb27",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="commissioning_kpi",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "kpi",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_kpihistoryevent" ("authority_id", "baseline", "contract_id", "definition", "denominator", "frequency", "id", "name", "numerator", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "polarity", "public_id", "source", "target", "tolerance", "weight") SELECT old_values."authority_id", old_values."baseline", old_values."contract_id", old_values."definition", old_values."denominator", old_values."frequency", old_values."id", old_values."name", old_values."numerator", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."polarity", old_values."public_id", old_values."source", old_values."target", old_values."tolerance", old_values."weight" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="9c708f82346c02e1fd3f8eafd840dde74c41581b",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_3ddca",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="commissioning_kpi",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "kpiresult",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_kpiresulthistoryevent" ("authority_id", "comment", "evidence", "id", "kpi_id", "period_ends_on", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "rating", "rating_reason", "value") SELECT new_values."authority_id", new_values."comment", new_values."evidence", new_values."id", new_values."kpi_id", new_values."period_ends_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."rating", new_values."rating_reason", new_values."value" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="8edc51e7112491b02921a2da6ef39a60d7ed59e5",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_8f58e",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="commissioning_kpiresult",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "kpiresult",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_kpiresulthistoryevent" ("authority_id", "comment", "evidence", "id", "kpi_id", "period_ends_on", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "rating", "rating_reason", "value") SELECT new_values."authority_id", new_values."comment", new_values."evidence", new_values."id", new_values."kpi_id", new_values."period_ends_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."rating", new_values."rating_reason", new_values."value" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="bf1ad086b10e64de77d5b866608e04280ec6fe8d",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c82c8",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="commissioning_kpiresult",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "kpiresult",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_kpiresulthistoryevent" ("authority_id", "comment", "evidence", "id", "kpi_id", "period_ends_on", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "rating", "rating_reason", "value") SELECT old_values."authority_id", old_values."comment", old_values."evidence", old_values."id", old_values."kpi_id", old_values."period_ends_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."rating", old_values."rating_reason", old_values."value" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="c7526789b29380e9c8dbc0030c97bf2619b72c4b",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_d20b5",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="commissioning_kpiresult",
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
                    "risk",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_riskhistoryevent" ("authority_id", "cause", "cost", "effect", "event", "id", "impact", "likelihood", "option_id", "owner", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "probability", "public_id", "response", "year") SELECT new_values."authority_id", new_values."cause", new_values."cost", new_values."effect", new_values."event", new_values."id", new_values."impact", new_values."likelihood", new_values."option_id", new_values."owner", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."position", new_values."probability", new_values."public_id", new_values."response", new_values."year" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="7570b435f56c89988b32eb09107914ca90e437e0",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_332f1",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="commissioning_risk",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "risk",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_riskhistoryevent" ("authority_id", "cause", "cost", "effect", "event", "id", "impact", "likelihood", "option_id", "owner", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "probability", "public_id", "response", "year") SELECT new_values."authority_id", new_values."cause", new_values."cost", new_values."effect", new_values."event", new_values."id", new_values."impact", new_values."likelihood", new_values."option_id", new_values."owner", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."position", new_values."probability", new_values."public_id", new_values."response", new_values."year" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="f19829cc7d29bdb423e7e28e5e6bef71b85d5912",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_4cfd9",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="commissioning_risk",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "risk",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_riskhistoryevent" ("authority_id", "cause", "cost", "effect", "event", "id", "impact", "likelihood", "option_id", "owner", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "probability", "public_id", "response", "year") SELECT old_values."authority_id", old_values."cause", old_values."cost", old_values."effect", old_values."event", old_values."id", old_values."impact", old_values."likelihood", old_values."option_id", old_values."owner", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."position", old_values."probability", old_values."public_id", old_values."response", old_values."year" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="68f4016306c2d50acabf7e205fd596510cf52cdf",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_354dd",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="commissioning_risk",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "score",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_scorehistoryevent" ("assessor_id", "authority_id", "criterion_id", "evidence", "id", "option_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "value") SELECT new_values."assessor_id", new_values."authority_id", new_values."criterion_id", new_values."evidence", new_values."id", new_values."option_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."reason", new_values."value" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="636342e1c820e298952abf6a28c994fed0dd1658",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_69d11",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="commissioning_score",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "score",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_scorehistoryevent" ("assessor_id", "authority_id", "criterion_id", "evidence", "id", "option_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "value") SELECT new_values."assessor_id", new_values."authority_id", new_values."criterion_id", new_values."evidence", new_values."id", new_values."option_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."reason", new_values."value" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="1336d8ce00390e0efbdf457a78017c7a2ca566f6",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_31bd5",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="commissioning_score",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "score",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_scorehistoryevent" ("assessor_id", "authority_id", "criterion_id", "evidence", "id", "option_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "value") SELECT old_values."assessor_id", old_values."authority_id", old_values."criterion_id", old_values."evidence", old_values."id", old_values."option_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."reason", old_values."value" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="beff1e487e619dd282a97310f08ab857640e9353",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c50d4",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="commissioning_score",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "successfactor",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_successfactorhistoryevent" ("appraisal_id", "authority_id", "id", "is_local", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id") SELECT new_values."appraisal_id", new_values."authority_id", new_values."id", new_values."is_local", new_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."position", new_values."public_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="caaf873b6f561b3c1846ad19c874e66af41f4bcd",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_0f961",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="commissioning_successfactor",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "successfactor",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_successfactorhistoryevent" ("appraisal_id", "authority_id", "id", "is_local", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id") SELECT new_values."appraisal_id", new_values."authority_id", new_values."id", new_values."is_local", new_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."position", new_values."public_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="fe9175193dee11111a0738bed2ef7d5cf56d4fa5",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f0d43",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="commissioning_successfactor",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "successfactor",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_successfactorhistoryevent" ("appraisal_id", "authority_id", "id", "is_local", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id") SELECT old_values."appraisal_id", old_values."authority_id", old_values."id", old_values."is_local", old_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."position", old_values."public_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="59aa49238ad56749da145db29b70de7374d17bf6",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_0bb92",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="commissioning_successfactor",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "factorassessment",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_factorassessmenthistoryevent" ("authority_id", "factor_id", "id", "option_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "verdict") SELECT new_values."authority_id", new_values."factor_id", new_values."id", new_values."option_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."reason", new_values."verdict" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="19ff59d995b8369faf484c1f09c4a723126b39e9",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_22721",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="commissioning_factorassessment",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "factorassessment",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_factorassessmenthistoryevent" ("authority_id", "factor_id", "id", "option_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "verdict") SELECT new_values."authority_id", new_values."factor_id", new_values."id", new_values."option_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."reason", new_values."verdict" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="f5bf27797b7a056cde55f1402eb85c66461743b3",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_56bc1",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="commissioning_factorassessment",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "factorassessment",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_factorassessmenthistoryevent" ("authority_id", "factor_id", "id", "option_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "verdict") SELECT old_values."authority_id", old_values."factor_id", old_values."id", old_values."option_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."reason", old_values."verdict" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="61e90df3928e5da3019b68a91a01621ce781d02a",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_99b17",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="commissioning_factorassessment",
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
                    "weightset",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_weightsethistoryevent" ("appraisal_id", "authority_id", "id", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."appraisal_id", new_values."authority_id", new_values."id", new_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="0b5e5485b22d6915ee3c7e0d5561786c5a563de9",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_923c9",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="commissioning_weightset",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "weightset",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_weightsethistoryevent" ("appraisal_id", "authority_id", "id", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."appraisal_id", new_values."authority_id", new_values."id", new_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="2b173bc2b6222af2dd019938232fe56f5360dcd2",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a748c",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="commissioning_weightset",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "weightset",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_weightsethistoryevent" ("appraisal_id", "authority_id", "id", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT old_values."appraisal_id", old_values."authority_id", old_values."id", old_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="934dabf0498685d22c8cf94b31df175297b7a484",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c227a",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="commissioning_weightset",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "triedweight",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_triedweighthistoryevent" ("authority_id", "criterion_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "weight", "weight_set_id") SELECT new_values."authority_id", new_values."criterion_id", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."weight", new_values."weight_set_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="e52a23401c24a0d10032533276f1eb9b5b1afe84",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_2fcbe",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="commissioning_triedweight",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "triedweight",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_triedweighthistoryevent" ("authority_id", "criterion_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "weight", "weight_set_id") SELECT new_values."authority_id", new_values."criterion_id", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."weight", new_values."weight_set_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="f5e161c76abc752eadecfd6aa800049271d9af68",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_eae57",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="commissioning_triedweight",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "triedweight",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_triedweighthistoryevent" ("authority_id", "criterion_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "weight", "weight_set_id") SELECT old_values."authority_id", old_values."criterion_id", old_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."weight", old_values."weight_set_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="afbf9f120a0a37cd20fc944afe29bf0734d429cc",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c5b45",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="commissioning_triedweight",
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
