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
        ("access", "0006_roles_of_commissioning"),
        ("access", "__first__"),
        ("commissioning", "0001_initial"),
    ]

    operations = [
        waymark.core.operations.CreateModels(
            models=[
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
                            "cycle",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="commissioning.cycle",
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
                            "cycle",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="commissioning.cycle",
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
            ],
        ),
    ]
