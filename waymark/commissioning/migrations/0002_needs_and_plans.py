import uuid
from decimal import Decimal

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
        ("consultations", "0001_squashed_0012_officers_scores"),
        ("directory", "0001_initial"),
        ("indicators", "0001_initial"),
    ]

    operations = [
        waymark.core.operations.CreateModels(
            models=[
                migrations.CreateModel(
                    name="NeedsAssessment",
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
                        ("number", models.PositiveSmallIntegerField(default=1)),
                        ("reason", models.CharField(blank=True, max_length=500)),
                        ("age_from", models.PositiveSmallIntegerField()),
                        ("age_to", models.PositiveSmallIntegerField()),
                        ("starts_on", models.DateField()),
                        ("ends_on", models.DateField()),
                        ("known", models.TextField(blank=True, max_length=10000)),
                        ("not_known", models.TextField(blank=True, max_length=10000)),
                        ("provision_on", models.DateField(null=True)),
                        ("state", models.CharField(default="draft", max_length=10)),
                        ("approved_at", models.DateTimeField(null=True)),
                        (
                            "approved_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
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
                            "cycle",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="commissioning.cycle",
                            ),
                        ),
                        (
                            "follows",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="commissioning.needsassessment",
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
                                name="needs_state_known",
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "title", "number"), name="needs_unique"
                            ),
                            models.UniqueConstraint(
                                fields=("follows",), name="needs_followed_once"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("follows__isnull", True), ("number", 1), ("reason", "")
                                    ),
                                    models.Q(
                                        ("follows__isnull", False),
                                        ("number__gt", 1),
                                        ("reason__gt", ""),
                                    ),
                                    _connector="OR",
                                ),
                                name="needs_follow_for_a_reason",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("age_to__gte", models.F("age_from")),
                                    ("ends_on__gte", models.F("starts_on")),
                                ),
                                name="needs_ages_and_period",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("approved_at", None),
                                        ("approved_by", None),
                                        ("state", "draft"),
                                    ),
                                    models.Q(
                                        ("approved_at__isnull", False),
                                        ("approved_by__isnull", False),
                                        ("provision_on__isnull", False),
                                        ("state", "approved"),
                                    ),
                                    _connector="OR",
                                ),
                                name="needs_approved_by_somebody",
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_needsassessment_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="commissioning_needsassessment_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="cycle_id",
                                name="commissioning_needsassessment_cycle_id_key",
                                to_table="commissioning_cycle",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="follows_id",
                                name="commissioning_needsassessment_follows_id_key",
                                to_table="commissioning_needsassessment",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="approved_by_id",
                                name="commissioning_needsassessment_approved_by_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ProvisionStandard",
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
                        ("provided", models.CharField(max_length=10)),
                        ("group", models.CharField(max_length=20)),
                        ("per_thousand", models.DecimalField(decimal_places=1, max_digits=8)),
                        ("starts_on", models.DateField()),
                        ("source", models.CharField(max_length=300)),
                        ("set_at", models.DateTimeField()),
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
                                condition=models.Q(("provided__in", ["hours", "places"])),
                                name="provision_standard_of_what",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("group__in", ["young_people", "learning_difficulty"])
                                ),
                                name="provision_standard_for_whom",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("per_thousand__gt", Decimal("0")), ("source__gt", "")
                                ),
                                name="provision_standard_says_how_much",
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_provisionstandard_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="commissioning_provisionstandard_tenant",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="NeedsArea",
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
                            "locality",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.locality",
                            ),
                        ),
                        (
                            "assessment",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="commissioning.needsassessment",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("assessment", "locality"), name="needs_area_once"
                            ),
                            waymark.core.tenancy.RowSecurity(name="commissioning_needsarea_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="commissioning_needsarea_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="assessment_id",
                                name="commissioning_needsarea_assessment_id_key",
                                to_table="commissioning_needsassessment",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="locality_id",
                                name="commissioning_needsarea_locality_id_key",
                                to_table="access_locality",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="NeedsAssessmentHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("title", models.CharField(max_length=200)),
                        ("number", models.PositiveSmallIntegerField(default=1)),
                        ("reason", models.CharField(blank=True, max_length=500)),
                        ("age_from", models.PositiveSmallIntegerField()),
                        ("age_to", models.PositiveSmallIntegerField()),
                        ("starts_on", models.DateField()),
                        ("ends_on", models.DateField()),
                        ("known", models.TextField(blank=True, max_length=10000)),
                        ("not_known", models.TextField(blank=True, max_length=10000)),
                        ("provision_on", models.DateField(null=True)),
                        ("state", models.CharField(default="draft", max_length=10)),
                        ("approved_at", models.DateTimeField(null=True)),
                        (
                            "approved_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
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
                            "follows",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="commissioning.needsassessment",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="commissioning.needsassessment",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_needsassessmenthistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="NeedsFigure",
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
                        ("stood_at", models.CharField(max_length=100)),
                        ("stood_on", models.DateField()),
                        ("source", models.CharField(max_length=300)),
                        ("note", models.CharField(blank=True, max_length=500)),
                        ("position", models.PositiveSmallIntegerField()),
                        (
                            "assessment",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="commissioning.needsassessment",
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
                            "value",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="indicators.indicatorvalue",
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
                                    ("source__gt", ""), ("stood_at__gt", ""), ("title__gt", "")
                                ),
                                name="needs_figure_whole",
                            ),
                            waymark.core.tenancy.RowSecurity(name="commissioning_needsfigure_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="commissioning_needsfigure_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="assessment_id",
                                name="commissioning_needsfigure_assessment_id_key",
                                to_table="commissioning_needsassessment",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="value_id",
                                name="commissioning_needsfigure_value_id_key",
                                to_table="indicators_indicatorvalue",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="NeedsPeople",
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
                        ("group", models.CharField(max_length=20)),
                        ("young_people", models.PositiveIntegerField()),
                        ("source", models.CharField(max_length=300)),
                        ("travel_minutes", models.PositiveSmallIntegerField(null=True)),
                        ("unmet", models.PositiveIntegerField(null=True)),
                        ("evidence", models.CharField(blank=True, max_length=500)),
                        ("position", models.PositiveSmallIntegerField()),
                        (
                            "assessment",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="commissioning.needsassessment",
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
                            "locality",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.locality",
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
                                    ("group__in", ["young_people", "learning_difficulty"])
                                ),
                                name="needs_people_group",
                            ),
                            models.UniqueConstraint(
                                fields=("assessment", "locality", "group"),
                                name="needs_people_once",
                                nulls_distinct=False,
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("source__gt", ""), ("young_people__gt", 0)),
                                name="needs_people_counted",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("travel_minutes", None), ("unmet", None)),
                                    ("evidence__gt", ""),
                                    _connector="OR",
                                ),
                                name="needs_people_evidence",
                            ),
                            waymark.core.tenancy.RowSecurity(name="commissioning_needspeople_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="commissioning_needspeople_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="assessment_id",
                                name="commissioning_needspeople_assessment_id_key",
                                to_table="commissioning_needsassessment",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="locality_id",
                                name="commissioning_needspeople_locality_id_key",
                                to_table="access_locality",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="NeedsProvision",
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
                        ("origin", models.CharField(max_length=10)),
                        ("group", models.CharField(max_length=20)),
                        ("name", models.CharField(max_length=200)),
                        ("provider", models.CharField(blank=True, max_length=200)),
                        ("place", models.CharField(blank=True, max_length=200)),
                        ("opening", models.CharField(blank=True, max_length=300)),
                        (
                            "weekly_hours",
                            models.DecimalField(decimal_places=1, max_digits=7, null=True),
                        ),
                        ("places", models.PositiveIntegerField(null=True)),
                        ("position", models.PositiveSmallIntegerField()),
                        (
                            "assessment",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="commissioning.needsassessment",
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
                            "locality",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.locality",
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
                                    ("group__in", ["young_people", "learning_difficulty"])
                                ),
                                name="needs_provision_group",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("origin__in", ["directory", "sessions", "typed"])
                                ),
                                name="needs_provision_origin",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("name__gt", ""),
                                    models.Q(
                                        ("weekly_hours__isnull", True),
                                        ("weekly_hours__gte", Decimal("0")),
                                        _connector="OR",
                                    ),
                                ),
                                name="needs_provision_named",
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_needsprovision_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="commissioning_needsprovision_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="assessment_id",
                                name="commissioning_needsprovision_assessment_id_key",
                                to_table="commissioning_needsassessment",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="service_id",
                                name="commissioning_needsprovision_service_id_key",
                                to_table="directory_service",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="locality_id",
                                name="commissioning_needsprovision_locality_id_key",
                                to_table="access_locality",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="NeedsView",
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
                        ("meeting", models.CharField(blank=True, max_length=200)),
                        ("heard_on", models.DateField()),
                        ("people", models.PositiveIntegerField()),
                        ("said", models.TextField(max_length=4000)),
                        ("position", models.PositiveSmallIntegerField()),
                        (
                            "assessment",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="commissioning.needsassessment",
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
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("consultation__isnull", False), ("meeting", "")),
                                    models.Q(("consultation__isnull", True), ("meeting__gt", "")),
                                    _connector="OR",
                                ),
                                name="needs_view_heard_one_way",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("people__gt", 0), ("said__gt", "")),
                                name="needs_view_says_something",
                            ),
                            waymark.core.tenancy.RowSecurity(name="commissioning_needsview_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="commissioning_needsview_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="assessment_id",
                                name="commissioning_needsview_assessment_id_key",
                                to_table="commissioning_needsassessment",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="consultation_id",
                                name="commissioning_needsview_consultation_id_key",
                                to_table="consultations_consultation",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SupportPlan",
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
                        ("starts_on", models.DateField()),
                        ("ends_on", models.DateField()),
                        ("introduction", models.TextField(blank=True, max_length=10000)),
                        (
                            "assessment",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="commissioning.needsassessment",
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
                                fields=("authority", "title"), name="support_plan_unique"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("ends_on__gt", models.F("starts_on"))),
                                name="support_plan_period",
                            ),
                            waymark.core.tenancy.RowSecurity(name="commissioning_supportplan_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="commissioning_supportplan_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="assessment_id",
                                name="commissioning_supportplan_assessment_id_key",
                                to_table="commissioning_needsassessment",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="NeedsAreaHistoryevent",
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
                            "locality",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.locality",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="commissioning.needsarea",
                            ),
                        ),
                        (
                            "assessment",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="commissioning.needsassessment",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_needsareahistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="NeedsFigureHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("title", models.CharField(max_length=200)),
                        ("stood_at", models.CharField(max_length=100)),
                        ("stood_on", models.DateField()),
                        ("source", models.CharField(max_length=300)),
                        ("note", models.CharField(blank=True, max_length=500)),
                        ("position", models.PositiveSmallIntegerField()),
                        (
                            "assessment",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="commissioning.needsassessment",
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
                                to="commissioning.needsfigure",
                            ),
                        ),
                        (
                            "value",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="indicators.indicatorvalue",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_needsfigurehistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="NeedsPeopleHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("group", models.CharField(max_length=20)),
                        ("young_people", models.PositiveIntegerField()),
                        ("source", models.CharField(max_length=300)),
                        ("travel_minutes", models.PositiveSmallIntegerField(null=True)),
                        ("unmet", models.PositiveIntegerField(null=True)),
                        ("evidence", models.CharField(blank=True, max_length=500)),
                        ("position", models.PositiveSmallIntegerField()),
                        (
                            "assessment",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="commissioning.needsassessment",
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
                            "locality",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.locality",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="commissioning.needspeople",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_needspeoplehistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="NeedsProvisionHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("origin", models.CharField(max_length=10)),
                        ("group", models.CharField(max_length=20)),
                        ("name", models.CharField(max_length=200)),
                        ("provider", models.CharField(blank=True, max_length=200)),
                        ("place", models.CharField(blank=True, max_length=200)),
                        ("opening", models.CharField(blank=True, max_length=300)),
                        (
                            "weekly_hours",
                            models.DecimalField(decimal_places=1, max_digits=7, null=True),
                        ),
                        ("places", models.PositiveIntegerField(null=True)),
                        ("position", models.PositiveSmallIntegerField()),
                        (
                            "assessment",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="commissioning.needsassessment",
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
                            "locality",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.locality",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="commissioning.needsprovision",
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
                                name="commissioning_needsprovisionhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="NeedsViewHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("meeting", models.CharField(blank=True, max_length=200)),
                        ("heard_on", models.DateField()),
                        ("people", models.PositiveIntegerField()),
                        ("said", models.TextField(max_length=4000)),
                        ("position", models.PositiveSmallIntegerField()),
                        (
                            "assessment",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="commissioning.needsassessment",
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
                                null=True,
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
                                to="commissioning.needsview",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_needsviewhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PlanAim",
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
                        ("why", models.CharField(blank=True, max_length=1000)),
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
                            "plan",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="commissioning.supportplan",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("title__gt", "")), name="plan_aim_named"
                            ),
                            waymark.core.tenancy.RowSecurity(name="commissioning_planaim_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="commissioning_planaim_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="plan_id",
                                name="commissioning_planaim_plan_id_key",
                                to_table="commissioning_supportplan",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PlanRevision",
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
                        ("content", models.JSONField()),
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
                            "published_by",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "plan",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="commissioning.supportplan",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("plan", "number"), name="plan_revision_number"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("number", 1), ("reason", "")),
                                    models.Q(("number__gt", 1), ("reason__gt", "")),
                                    _connector="OR",
                                ),
                                name="plan_revision_for_a_reason",
                            ),
                            waymark.core.tenancy.RowSecurity(name="commissioning_planrevision_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="commissioning_planrevision_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="plan_id",
                                name="commissioning_planrevision_plan_id_key",
                                to_table="commissioning_supportplan",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SupportPlanHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("title", models.CharField(max_length=200)),
                        ("starts_on", models.DateField()),
                        ("ends_on", models.DateField()),
                        ("introduction", models.TextField(blank=True, max_length=10000)),
                        (
                            "assessment",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="commissioning.needsassessment",
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
                                to="commissioning.supportplan",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_supportplanhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PlanAction",
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
                        ("what", models.CharField(max_length=300)),
                        ("owner", models.CharField(max_length=200)),
                        ("due_on", models.DateField()),
                        ("state", models.CharField(default="planned", max_length=10)),
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
                            "locality",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.locality",
                            ),
                        ),
                        (
                            "aim",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="commissioning.planaim",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "indexes": [
                            models.Index(
                                fields=["authority", "due_on", "id"], name="plan_action_by_due"
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("state__in", ["planned", "under_way", "done", "dropped"])
                                ),
                                name="plan_action_state",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("owner__gt", ""), ("what__gt", "")),
                                name="plan_action_owned",
                            ),
                            waymark.core.tenancy.RowSecurity(name="commissioning_planaction_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="commissioning_planaction_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="aim_id",
                                name="commissioning_planaction_aim_id_key",
                                to_table="commissioning_planaim",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="locality_id",
                                name="commissioning_planaction_locality_id_key",
                                to_table="access_locality",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PlanMeasure",
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
                        ("unit", models.CharField(blank=True, max_length=40)),
                        ("baseline", models.DecimalField(decimal_places=2, max_digits=12)),
                        ("baseline_on", models.DateField()),
                        ("source", models.CharField(max_length=300)),
                        ("targets", models.JSONField(default=dict)),
                        ("position", models.PositiveSmallIntegerField()),
                        (
                            "aim",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="commissioning.planaim",
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
                            "indicator",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="indicators.indicator",
                            ),
                        ),
                        (
                            "locality",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.locality",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("source__gt", ""), ("title__gt", "")),
                                name="plan_measure_whole",
                            ),
                            waymark.core.tenancy.RowSecurity(name="commissioning_planmeasure_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="commissioning_planmeasure_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="aim_id",
                                name="commissioning_planmeasure_aim_id_key",
                                to_table="commissioning_planaim",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="indicator_id",
                                name="commissioning_planmeasure_indicator_id_key",
                                to_table="indicators_indicator",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="locality_id",
                                name="commissioning_planmeasure_locality_id_key",
                                to_table="access_locality",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PlanAimHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("title", models.CharField(max_length=200)),
                        ("why", models.CharField(blank=True, max_length=1000)),
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
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="commissioning.planaim",
                            ),
                        ),
                        (
                            "plan",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="commissioning.supportplan",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_planaimhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PlanActionHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("what", models.CharField(max_length=300)),
                        ("owner", models.CharField(max_length=200)),
                        ("due_on", models.DateField()),
                        ("state", models.CharField(default="planned", max_length=10)),
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
                            "locality",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.locality",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="commissioning.planaction",
                            ),
                        ),
                        (
                            "aim",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="commissioning.planaim",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_planactionhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PlanMeasureHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("title", models.CharField(max_length=200)),
                        ("unit", models.CharField(blank=True, max_length=40)),
                        ("baseline", models.DecimalField(decimal_places=2, max_digits=12)),
                        ("baseline_on", models.DateField()),
                        ("source", models.CharField(max_length=300)),
                        ("targets", models.JSONField(default=dict)),
                        ("position", models.PositiveSmallIntegerField()),
                        (
                            "aim",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="commissioning.planaim",
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
                            "indicator",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="indicators.indicator",
                            ),
                        ),
                        (
                            "locality",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.locality",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="commissioning.planmeasure",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_planmeasurehistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PlanProgress",
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
                        ("noted_on", models.DateField()),
                        ("state", models.CharField(max_length=10)),
                        ("note", models.CharField(max_length=1000)),
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
                            "noted_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "plan_action",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="commissioning.planaction",
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
                                    ("state__in", ["planned", "under_way", "done", "dropped"])
                                ),
                                name="plan_progress_state",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("note__gt", "")), name="plan_progress_says_what"
                            ),
                            waymark.core.tenancy.RowSecurity(name="commissioning_planprogress_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="commissioning_planprogress_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="plan_action_id",
                                name="commissioning_planprogress_plan_action_id_key",
                                to_table="commissioning_planaction",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="noted_by_id",
                                name="commissioning_planprogress_noted_by_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PlanProgressHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("noted_on", models.DateField()),
                        ("state", models.CharField(max_length=10)),
                        ("note", models.CharField(max_length=1000)),
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
                            "noted_by",
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
                                to="commissioning.planprogress",
                            ),
                        ),
                        (
                            "plan_action",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="commissioning.planaction",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_planprogresshistoryevent_rls"
                            )
                        ],
                    },
                ),
            ],
        ),
        waymark.core.operations.AddTriggers(
            triggers=[
                (
                    "needsassessment",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_needsassessmenthistoryevent" ("age_from", "age_to", "approved_at", "approved_by_id", "authority_id", "cycle_id", "ends_on", "follows_id", "id", "known", "not_known", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "provision_on", "public_id", "reason", "starts_on", "state", "title") SELECT new_values."age_from", new_values."age_to", new_values."approved_at", new_values."approved_by_id", new_values."authority_id", new_values."cycle_id", new_values."ends_on", new_values."follows_id", new_values."id", new_values."known", new_values."not_known", new_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."provision_on", new_values."public_id", new_values."reason", new_values."starts_on", new_values."state", new_values."title" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="82ec973f4ccd660382e4185f90fa62274e072128",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_42bfb",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="commissioning_needsassessment",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "needsassessment",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_needsassessmenthistoryevent" ("age_from", "age_to", "approved_at", "approved_by_id", "authority_id", "cycle_id", "ends_on", "follows_id", "id", "known", "not_known", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "provision_on", "public_id", "reason", "starts_on", "state", "title") SELECT new_values."age_from", new_values."age_to", new_values."approved_at", new_values."approved_by_id", new_values."authority_id", new_values."cycle_id", new_values."ends_on", new_values."follows_id", new_values."id", new_values."known", new_values."not_known", new_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."provision_on", new_values."public_id", new_values."reason", new_values."starts_on", new_values."state", new_values."title" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c0cda0be26251e086668c1f4938368907fc246ae",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_07db9",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="commissioning_needsassessment",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "needsassessment",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_needsassessmenthistoryevent" ("age_from", "age_to", "approved_at", "approved_by_id", "authority_id", "cycle_id", "ends_on", "follows_id", "id", "known", "not_known", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "provision_on", "public_id", "reason", "starts_on", "state", "title") SELECT old_values."age_from", old_values."age_to", old_values."approved_at", old_values."approved_by_id", old_values."authority_id", old_values."cycle_id", old_values."ends_on", old_values."follows_id", old_values."id", old_values."known", old_values."not_known", old_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."provision_on", old_values."public_id", old_values."reason", old_values."starts_on", old_values."state", old_values."title" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="7ce55b2dfee8aa0974d9209c80bf215034ebfda3",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_92cb8",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="commissioning_needsassessment",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "needsarea",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_needsareahistoryevent" ("assessment_id", "authority_id", "id", "locality_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."assessment_id", new_values."authority_id", new_values."id", new_values."locality_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="a85a30b94d51ec693c563d0cdae388633d129a63",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_05c1a",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="commissioning_needsarea",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "needsarea",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_needsareahistoryevent" ("assessment_id", "authority_id", "id", "locality_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."assessment_id", new_values."authority_id", new_values."id", new_values."locality_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="fcbd47f6ba636147a62e37874ea8007dce7031b6",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_08595",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="commissioning_needsarea",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "needsarea",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_needsareahistoryevent" ("assessment_id", "authority_id", "id", "locality_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT old_values."assessment_id", old_values."authority_id", old_values."id", old_values."locality_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="38e0306cbe0edde77339e97ebb346d08cbdf6328",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_ed5e5",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="commissioning_needsarea",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "needsfigure",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_needsfigurehistoryevent" ("assessment_id", "authority_id", "id", "note", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "source", "stood_at", "stood_on", "title", "value_id") SELECT new_values."assessment_id", new_values."authority_id", new_values."id", new_values."note", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."position", new_values."public_id", new_values."source", new_values."stood_at", new_values."stood_on", new_values."title", new_values."value_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="32b05e8dc1be403b1bc7f23790a6745b2de12c64",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3639f",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="commissioning_needsfigure",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "needsfigure",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_needsfigurehistoryevent" ("assessment_id", "authority_id", "id", "note", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "source", "stood_at", "stood_on", "title", "value_id") SELECT new_values."assessment_id", new_values."authority_id", new_values."id", new_values."note", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."position", new_values."public_id", new_values."source", new_values."stood_at", new_values."stood_on", new_values."title", new_values."value_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="601e79b61e78342cc8b18641a3e70233ffd96260",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_fbc1a",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="commissioning_needsfigure",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "needsfigure",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_needsfigurehistoryevent" ("assessment_id", "authority_id", "id", "note", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "source", "stood_at", "stood_on", "title", "value_id") SELECT old_values."assessment_id", old_values."authority_id", old_values."id", old_values."note", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."position", old_values."public_id", old_values."source", old_values."stood_at", old_values."stood_on", old_values."title", old_values."value_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="790d6a93828545dfc597de69a5482e81bac8432d",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_3882a",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="commissioning_needsfigure",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "needspeople",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_needspeoplehistoryevent" ("assessment_id", "authority_id", "evidence", "group", "id", "locality_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "source", "travel_minutes", "unmet", "young_people") SELECT new_values."assessment_id", new_values."authority_id", new_values."evidence", new_values."group", new_values."id", new_values."locality_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."position", new_values."public_id", new_values."source", new_values."travel_minutes", new_values."unmet", new_values."young_people" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="ccd08e0db625a6b517520ef8f91106f4e7d8384e",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_edd25",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="commissioning_needspeople",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "needspeople",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_needspeoplehistoryevent" ("assessment_id", "authority_id", "evidence", "group", "id", "locality_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "source", "travel_minutes", "unmet", "young_people") SELECT new_values."assessment_id", new_values."authority_id", new_values."evidence", new_values."group", new_values."id", new_values."locality_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."position", new_values."public_id", new_values."source", new_values."travel_minutes", new_values."unmet", new_values."young_people" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="1dd3720bf80f1b9a1379d948bc8b3823fe47af14",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_6393f",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="commissioning_needspeople",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "needspeople",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_needspeoplehistoryevent" ("assessment_id", "authority_id", "evidence", "group", "id", "locality_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "source", "travel_minutes", "unmet", "young_people") SELECT old_values."assessment_id", old_values."authority_id", old_values."evidence", old_values."group", old_values."id", old_values."locality_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."position", old_values."public_id", old_values."source", old_values."travel_minutes", old_values."unmet", old_values."young_people" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="88b55214c63e3b3c49d6fca2090aab7df9323382",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_9c600",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="commissioning_needspeople",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "needsprovision",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_needsprovisionhistoryevent" ("assessment_id", "authority_id", "group", "id", "locality_id", "name", "opening", "origin", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "places", "position", "provider", "public_id", "service_id", "weekly_hours") SELECT new_values."assessment_id", new_values."authority_id", new_values."group", new_values."id", new_values."locality_id", new_values."name", new_values."opening", new_values."origin", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."place", new_values."places", new_values."position", new_values."provider", new_values."public_id", new_values."service_id", new_values."weekly_hours" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="04aae7d272c6fba3a89e75a5287cc15b64d2fe94",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_8c5fd",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="commissioning_needsprovision",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "needsprovision",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_needsprovisionhistoryevent" ("assessment_id", "authority_id", "group", "id", "locality_id", "name", "opening", "origin", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "places", "position", "provider", "public_id", "service_id", "weekly_hours") SELECT new_values."assessment_id", new_values."authority_id", new_values."group", new_values."id", new_values."locality_id", new_values."name", new_values."opening", new_values."origin", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."place", new_values."places", new_values."position", new_values."provider", new_values."public_id", new_values."service_id", new_values."weekly_hours" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="ab209a04069912c58725b8f6bcf069d14a6eaa0d",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_0ba53",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="commissioning_needsprovision",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "needsprovision",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_needsprovisionhistoryevent" ("assessment_id", "authority_id", "group", "id", "locality_id", "name", "opening", "origin", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "places", "position", "provider", "public_id", "service_id", "weekly_hours") SELECT old_values."assessment_id", old_values."authority_id", old_values."group", old_values."id", old_values."locality_id", old_values."name", old_values."opening", old_values."origin", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."place", old_values."places", old_values."position", old_values."provider", old_values."public_id", old_values."service_id", old_values."weekly_hours" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="d77abb95cf628f9785daf824263d285cc0b064fc",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_672e5",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="commissioning_needsprovision",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "needsview",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_needsviewhistoryevent" ("assessment_id", "authority_id", "consultation_id", "heard_on", "id", "meeting", "people", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "said") SELECT new_values."assessment_id", new_values."authority_id", new_values."consultation_id", new_values."heard_on", new_values."id", new_values."meeting", new_values."people", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."position", new_values."public_id", new_values."said" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="6ca64c5904a80de435960d28e1bb7142d0a81936",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_52d1f",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="commissioning_needsview",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "needsview",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_needsviewhistoryevent" ("assessment_id", "authority_id", "consultation_id", "heard_on", "id", "meeting", "people", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "said") SELECT new_values."assessment_id", new_values."authority_id", new_values."consultation_id", new_values."heard_on", new_values."id", new_values."meeting", new_values."people", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."position", new_values."public_id", new_values."said" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="7861e13b5573e53e9e4ad2cdfb3766f6544d6778",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a3cea",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="commissioning_needsview",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "needsview",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_needsviewhistoryevent" ("assessment_id", "authority_id", "consultation_id", "heard_on", "id", "meeting", "people", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "said") SELECT old_values."assessment_id", old_values."authority_id", old_values."consultation_id", old_values."heard_on", old_values."id", old_values."meeting", old_values."people", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."position", old_values."public_id", old_values."said" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="106a3039dcfed8369bc67de09db225defca151e3",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_1e6cf",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="commissioning_needsview",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "planaction",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_planactionhistoryevent" ("aim_id", "authority_id", "due_on", "id", "locality_id", "owner", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "state", "what") SELECT new_values."aim_id", new_values."authority_id", new_values."due_on", new_values."id", new_values."locality_id", new_values."owner", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."position", new_values."public_id", new_values."state", new_values."what" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="17f4d6ab7dc2dc80ed2f18c6dd3afd8c8ee69556",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_0f8a8",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="commissioning_planaction",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "planaction",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_planactionhistoryevent" ("aim_id", "authority_id", "due_on", "id", "locality_id", "owner", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "state", "what") SELECT new_values."aim_id", new_values."authority_id", new_values."due_on", new_values."id", new_values."locality_id", new_values."owner", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."position", new_values."public_id", new_values."state", new_values."what" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="ef0839a32416a5dbafe74767bfb2f87350be9e46",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_83bf1",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="commissioning_planaction",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "planaction",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_planactionhistoryevent" ("aim_id", "authority_id", "due_on", "id", "locality_id", "owner", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "state", "what") SELECT old_values."aim_id", old_values."authority_id", old_values."due_on", old_values."id", old_values."locality_id", old_values."owner", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."position", old_values."public_id", old_values."state", old_values."what" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="091d1d361595488b627ddde2becfcb97d896c23b",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_40901",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="commissioning_planaction",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "planmeasure",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_planmeasurehistoryevent" ("aim_id", "authority_id", "baseline", "baseline_on", "id", "indicator_id", "locality_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "source", "targets", "title", "unit") SELECT new_values."aim_id", new_values."authority_id", new_values."baseline", new_values."baseline_on", new_values."id", new_values."indicator_id", new_values."locality_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."position", new_values."public_id", new_values."source", new_values."targets", new_values."title", new_values."unit" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="bff8f92e49992ebeda2e163910a6e9c90b7af352",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_cb9d4",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="commissioning_planmeasure",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "planmeasure",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_planmeasurehistoryevent" ("aim_id", "authority_id", "baseline", "baseline_on", "id", "indicator_id", "locality_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "source", "targets", "title", "unit") SELECT new_values."aim_id", new_values."authority_id", new_values."baseline", new_values."baseline_on", new_values."id", new_values."indicator_id", new_values."locality_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."position", new_values."public_id", new_values."source", new_values."targets", new_values."title", new_values."unit" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="0442fabeb09cc90da4f30ae0078450347f6a3215",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1c068",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="commissioning_planmeasure",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "planmeasure",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_planmeasurehistoryevent" ("aim_id", "authority_id", "baseline", "baseline_on", "id", "indicator_id", "locality_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "source", "targets", "title", "unit") SELECT old_values."aim_id", old_values."authority_id", old_values."baseline", old_values."baseline_on", old_values."id", old_values."indicator_id", old_values."locality_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."position", old_values."public_id", old_values."source", old_values."targets", old_values."title", old_values."unit" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="9635dc0a2e32f8104c7d31f4c9e7344d60a40130",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_cb1a2",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="commissioning_planmeasure",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "planprogress",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_planprogresshistoryevent" ("authority_id", "id", "note", "noted_by_id", "noted_on", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_action_id", "public_id", "state") SELECT new_values."authority_id", new_values."id", new_values."note", new_values."noted_by_id", new_values."noted_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."plan_action_id", new_values."public_id", new_values."state" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="821afc6ec73e732d51955ce25c58611057295950",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_12fb2",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="commissioning_planprogress",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "planprogress",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_planprogresshistoryevent" ("authority_id", "id", "note", "noted_by_id", "noted_on", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_action_id", "public_id", "state") SELECT new_values."authority_id", new_values."id", new_values."note", new_values."noted_by_id", new_values."noted_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."plan_action_id", new_values."public_id", new_values."state" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="9d19432c2aca97360faf9e7a0f36efb2c671a43e",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_0e11a",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="commissioning_planprogress",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "planprogress",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_planprogresshistoryevent" ("authority_id", "id", "note", "noted_by_id", "noted_on", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_action_id", "public_id", "state") SELECT old_values."authority_id", old_values."id", old_values."note", old_values."noted_by_id", old_values."noted_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."plan_action_id", old_values."public_id", old_values."state" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="5226bc78103f657f62b0922a5fe1cc87d4104e81",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_27607",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="commissioning_planprogress",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "supportplan",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_supportplanhistoryevent" ("assessment_id", "authority_id", "ends_on", "id", "introduction", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "starts_on", "title") SELECT new_values."assessment_id", new_values."authority_id", new_values."ends_on", new_values."id", new_values."introduction", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."starts_on", new_values."title" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="6b1394ebdbedee0c8da005aa1b9a78dfc4c90b6b",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_57f62",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="commissioning_supportplan",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "supportplan",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_supportplanhistoryevent" ("assessment_id", "authority_id", "ends_on", "id", "introduction", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "starts_on", "title") SELECT new_values."assessment_id", new_values."authority_id", new_values."ends_on", new_values."id", new_values."introduction", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."starts_on", new_values."title" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="d7f95241a3bca3557fc2a528493d6d17c1231829",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_45491",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="commissioning_supportplan",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "supportplan",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_supportplanhistoryevent" ("assessment_id", "authority_id", "ends_on", "id", "introduction", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "starts_on", "title") SELECT old_values."assessment_id", old_values."authority_id", old_values."ends_on", old_values."id", old_values."introduction", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."starts_on", old_values."title" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="ef949a24932f8a280850f6cda48a173147d28d68",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_90fa6",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="commissioning_supportplan",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "planaim",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_planaimhistoryevent" ("authority_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "position", "public_id", "title", "why") SELECT new_values."authority_id", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."plan_id", new_values."position", new_values."public_id", new_values."title", new_values."why" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="e25622853c1e87af58e619034370384e35ab89bf",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_efa2e",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="commissioning_planaim",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "planaim",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_planaimhistoryevent" ("authority_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "position", "public_id", "title", "why") SELECT new_values."authority_id", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."plan_id", new_values."position", new_values."public_id", new_values."title", new_values."why" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="fbc1aff1c5385f359cd57dec86a681cd59c66ef0",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e9308",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="commissioning_planaim",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "planaim",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_planaimhistoryevent" ("authority_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "position", "public_id", "title", "why") SELECT old_values."authority_id", old_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."plan_id", old_values."position", old_values."public_id", old_values."title", old_values."why" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="5bce2d90adc859aee6ab3717e6be2569ef86952e",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_d9cd2",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="commissioning_planaim",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
