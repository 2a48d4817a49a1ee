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
        ("organisations", "0001_initial"),
    ]

    operations = [
        waymark.core.operations.CreateModels(
            models=[
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
                            "cycle",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
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
                        (
                            "supplier",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="organisations.organisation",
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
            ],
        ),
        waymark.core.operations.AddTriggers(
            triggers=[
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
            ],
        ),
    ]
