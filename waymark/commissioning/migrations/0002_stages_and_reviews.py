import uuid

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
        ("commissioning", "0001_initial"),
        ("consultations", "0001_squashed_0012_officers_scores"),
        ("decisions", "0002_matters_and_meetings"),
    ]

    operations = [
        waymark.core.operations.CreateModels(
            models=[
                migrations.CreateModel(
                    name="ConsultationTest",
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
                            "asked",
                            models.CharField(
                                choices=[
                                    (
                                        "formative",
                                        "Asked while it was still open what would be done",
                                    ),
                                    ("reasons", "Enough reasons and information to answer"),
                                    ("time", "Enough time to think and answer"),
                                    ("considered", "Answers considered with care before deciding"),
                                    ("changed", "What changed because of it"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("is_met", models.BooleanField()),
                        ("evidence", models.TextField(max_length=2000)),
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
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "cycle", "asked"),
                                name="consultation_test_once",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "asked__in",
                                        ["formative", "reasons", "time", "considered", "changed"],
                                    )
                                ),
                                name="consultation_test_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("evidence__gt", "")),
                                name="consultation_test_has_evidence",
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_consultationtest_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="commissioning_consultationtest_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="cycle_id",
                                name="commissioning_consultationtest_cycle_id_key",
                                to_table="commissioning_cycle",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CycleReview",
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
                        ("period_from", models.DateField()),
                        ("period_to", models.DateField()),
                        ("changed", models.TextField(max_length=5000)),
                        ("voices", models.TextField(blank=True, max_length=5000)),
                        ("lessons", models.TextField(blank=True, max_length=5000)),
                        (
                            "outcome",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("carry_on", "Carry on as it is"),
                                    ("change", "Change it"),
                                    ("end", "End it"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("outcome_reason", models.TextField(blank=True, max_length=5000)),
                        ("approved_by", models.CharField(blank=True, max_length=200)),
                        ("approved_on", models.DateField(null=True)),
                        ("revision", models.PositiveIntegerField(default=1)),
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
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "cycle"), name="cycle_review_once"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("outcome__in", ["carry_on", "change", "end", ""])
                                ),
                                name="cycle_review_outcome_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("period_to__gte", models.F("period_from"))),
                                name="cycle_review_period_forwards",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("outcome", ""), ("outcome_reason__gt", ""), _connector="OR"
                                ),
                                name="cycle_review_outcome_has_reason",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("approved_by", ""), ("approved_on__isnull", True)),
                                    models.Q(
                                        ("approved_by__gt", ""),
                                        ("approved_on__isnull", False),
                                        ("outcome__gt", ""),
                                    ),
                                    _connector="OR",
                                ),
                                name="cycle_review_approved_by_somebody",
                            ),
                            waymark.core.tenancy.RowSecurity(name="commissioning_cyclereview_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="commissioning_cyclereview_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="cycle_id",
                                name="commissioning_cyclereview_cycle_id_key",
                                to_table="commissioning_cycle",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CycleStep",
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
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("passed", "Gate passed"),
                                    ("reopened", "Opened again"),
                                    ("held", "Put on hold"),
                                    ("resumed", "Resumed"),
                                    ("abandoned", "Abandoned"),
                                ],
                                max_length=10,
                            ),
                        ),
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
                        ("to_stage", models.CharField(blank=True, max_length=16)),
                        ("text", models.TextField(max_length=5000)),
                        ("exception", models.TextField(blank=True, max_length=2000)),
                        ("seen", models.JSONField(default=list)),
                        ("taken_on", models.DateField()),
                        ("recorded_at", models.DateTimeField()),
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
                            "recorded_by",
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
                                fields=("authority", "cycle", "number"), name="cycle_step_number"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "kind__in",
                                        ["passed", "reopened", "held", "resumed", "abandoned"],
                                    )
                                ),
                                name="cycle_step_kind_known",
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
                                name="cycle_step_stage_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "to_stage__in",
                                        [
                                            "needs",
                                            "options",
                                            "consultation",
                                            "decision",
                                            "provision",
                                            "monitoring",
                                            "review",
                                            "",
                                        ],
                                    )
                                ),
                                name="cycle_step_to_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("text__gt", "")), name="cycle_step_says_why"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("kind", "passed"),
                                    models.Q(
                                        ("exception", ""),
                                        ("kind", "reopened"),
                                        ("to_stage__gt", ""),
                                    ),
                                    models.Q(
                                        ("exception", ""),
                                        ("kind__in", ["held", "resumed", "abandoned"]),
                                        ("to_stage", ""),
                                    ),
                                    _connector="OR",
                                ),
                                name="cycle_step_moves",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("is_from_history", False),
                                    ("history_source__gt", ""),
                                    _connector="OR",
                                ),
                                name="cycle_step_history_has_source",
                            ),
                            waymark.core.tenancy.RowSecurity(name="commissioning_cyclestep_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="commissioning_cyclestep_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="cycle_id",
                                name="commissioning_cyclestep_cycle_id_key",
                                to_table="commissioning_cycle",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ConsultationTestHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "asked",
                            models.CharField(
                                choices=[
                                    (
                                        "formative",
                                        "Asked while it was still open what would be done",
                                    ),
                                    ("reasons", "Enough reasons and information to answer"),
                                    ("time", "Enough time to think and answer"),
                                    ("considered", "Answers considered with care before deciding"),
                                    ("changed", "What changed because of it"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("is_met", models.BooleanField()),
                        ("evidence", models.TextField(max_length=2000)),
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
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="commissioning.consultationtest",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_consultationtesthistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CycleReviewHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("period_from", models.DateField()),
                        ("period_to", models.DateField()),
                        ("changed", models.TextField(max_length=5000)),
                        ("voices", models.TextField(blank=True, max_length=5000)),
                        ("lessons", models.TextField(blank=True, max_length=5000)),
                        (
                            "outcome",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("carry_on", "Carry on as it is"),
                                    ("change", "Change it"),
                                    ("end", "End it"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("outcome_reason", models.TextField(blank=True, max_length=5000)),
                        ("approved_by", models.CharField(blank=True, max_length=200)),
                        ("approved_on", models.DateField(null=True)),
                        ("revision", models.PositiveIntegerField(default=1)),
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
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="commissioning.cyclereview",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_cyclereviewhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CycleStepHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("number", models.PositiveSmallIntegerField()),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("passed", "Gate passed"),
                                    ("reopened", "Opened again"),
                                    ("held", "Put on hold"),
                                    ("resumed", "Resumed"),
                                    ("abandoned", "Abandoned"),
                                ],
                                max_length=10,
                            ),
                        ),
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
                        ("to_stage", models.CharField(blank=True, max_length=16)),
                        ("text", models.TextField(max_length=5000)),
                        ("exception", models.TextField(blank=True, max_length=2000)),
                        ("seen", models.JSONField(default=list)),
                        ("taken_on", models.DateField()),
                        ("recorded_at", models.DateTimeField()),
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
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="commissioning.cyclestep",
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
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_cyclestephistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ExitAction",
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
                        ("what", models.CharField(max_length=300)),
                        ("owner", models.CharField(max_length=120)),
                        ("due_on", models.DateField()),
                        ("done_on", models.DateField(null=True)),
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
                            "review",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="commissioning.cyclereview",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("owner__gt", "")), name="exit_action_has_owner"
                            ),
                            waymark.core.tenancy.RowSecurity(name="commissioning_exitaction_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="commissioning_exitaction_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="review_id",
                                name="commissioning_exitaction_review_id_key",
                                to_table="commissioning_cyclereview",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ReviewFigure",
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
                        ("what", models.CharField(max_length=200)),
                        ("before", models.CharField(blank=True, max_length=60)),
                        ("after", models.CharField(max_length=60)),
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
                            "review",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="commissioning.cyclereview",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("after__gt", ""), ("source__gt", "")),
                                name="review_figure_has_source",
                            ),
                            waymark.core.tenancy.RowSecurity(name="commissioning_reviewfigure_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="commissioning_reviewfigure_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="review_id",
                                name="commissioning_reviewfigure_review_id_key",
                                to_table="commissioning_cyclereview",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ExitActionHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("position", models.PositiveSmallIntegerField()),
                        ("what", models.CharField(max_length=300)),
                        ("owner", models.CharField(max_length=120)),
                        ("due_on", models.DateField()),
                        ("done_on", models.DateField(null=True)),
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
                                to="commissioning.exitaction",
                            ),
                        ),
                        (
                            "review",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="commissioning.cyclereview",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_exitactionhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ReviewFigureHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("position", models.PositiveSmallIntegerField()),
                        ("what", models.CharField(max_length=200)),
                        ("before", models.CharField(blank=True, max_length=60)),
                        ("after", models.CharField(max_length=60)),
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
                                to="commissioning.reviewfigure",
                            ),
                        ),
                        (
                            "review",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="commissioning.cyclereview",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_reviewfigurehistoryevent_rls"
                            )
                        ],
                    },
                ),
            ],
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="cycle",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="cycle",
            name="update_update",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="cycle",
            name="delete_delete",
        ),
        migrations.AddField(
            model_name="cycle",
            name="previous",
            field=waymark.core.tenancy.TenantForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="commissioning.cycle",
            ),
        ),
        migrations.AddField(
            model_name="cyclehistoryevent",
            name="previous",
            field=waymark.core.tenancy.TenantForeignKey(
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="commissioning.cycle",
            ),
        ),
        migrations.AddConstraint(
            model_name="cycle",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("previous__isnull", True),
                    models.Q(("previous", models.F("id")), _negated=True),
                    _connector="OR",
                ),
                name="cycle_does_not_follow_itself",
            ),
        ),
        migrations.AddConstraint(
            model_name="cycle",
            constraint=waymark.core.tenancy.TenantKey(
                column="previous_id",
                name="commissioning_cycle_previous_id_key",
                to_table="commissioning_cycle",
            ),
        ),
        waymark.core.operations.AddTriggers(
            triggers=[
                (
                    "cycle",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_cyclehistoryevent" ("authority_id", "consultation_id", "id", "matter_id", "opened_on", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "previous_id", "public_id", "scope", "stage", "state", "title") SELECT new_values."authority_id", new_values."consultation_id", new_values."id", new_values."matter_id", new_values."opened_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."previous_id", new_values."public_id", new_values."scope", new_values."stage", new_values."state", new_values."title" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="4e6958067fd531f116b1d3286722eefedfa01669",
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_cyclehistoryevent" ("authority_id", "consultation_id", "id", "matter_id", "opened_on", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "previous_id", "public_id", "scope", "stage", "state", "title") SELECT new_values."authority_id", new_values."consultation_id", new_values."id", new_values."matter_id", new_values."opened_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."previous_id", new_values."public_id", new_values."scope", new_values."stage", new_values."state", new_values."title" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="fdb6fdfa241b03085cfe5f7d56f1f6802ec18bed",
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_cyclehistoryevent" ("authority_id", "consultation_id", "id", "matter_id", "opened_on", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "previous_id", "public_id", "scope", "stage", "state", "title") SELECT old_values."authority_id", old_values."consultation_id", old_values."id", old_values."matter_id", old_values."opened_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."previous_id", old_values."public_id", old_values."scope", old_values."stage", old_values."state", old_values."title" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="a689c91709d2c7dab2b0c901220e5aa4a15b4b21",
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
                    "consultationtest",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_consultationtesthistoryevent" ("asked", "authority_id", "cycle_id", "evidence", "id", "is_met", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."asked", new_values."authority_id", new_values."cycle_id", new_values."evidence", new_values."id", new_values."is_met", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="54e66914a229d0912868c0540b45e8fca5641a39",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a6c3b",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="commissioning_consultationtest",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "consultationtest",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_consultationtesthistoryevent" ("asked", "authority_id", "cycle_id", "evidence", "id", "is_met", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."asked", new_values."authority_id", new_values."cycle_id", new_values."evidence", new_values."id", new_values."is_met", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="5c7d17c32caab95c31f594d8afdc12226dfd9785",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_8ff40",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="commissioning_consultationtest",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "consultationtest",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_consultationtesthistoryevent" ("asked", "authority_id", "cycle_id", "evidence", "id", "is_met", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT old_values."asked", old_values."authority_id", old_values."cycle_id", old_values."evidence", old_values."id", old_values."is_met", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="8eae947f2c10a3153e5e34070a362c23128450ba",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_5c8d5",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="commissioning_consultationtest",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "cyclereview",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_cyclereviewhistoryevent" ("approved_by", "approved_on", "authority_id", "changed", "cycle_id", "id", "lessons", "outcome", "outcome_reason", "period_from", "period_to", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "revision", "voices") SELECT new_values."approved_by", new_values."approved_on", new_values."authority_id", new_values."changed", new_values."cycle_id", new_values."id", new_values."lessons", new_values."outcome", new_values."outcome_reason", new_values."period_from", new_values."period_to", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."revision", new_values."voices" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="409a7c37389d3106340d4a3f9594393584df1b00",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_71d1d",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="commissioning_cyclereview",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "cyclereview",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_cyclereviewhistoryevent" ("approved_by", "approved_on", "authority_id", "changed", "cycle_id", "id", "lessons", "outcome", "outcome_reason", "period_from", "period_to", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "revision", "voices") SELECT new_values."approved_by", new_values."approved_on", new_values."authority_id", new_values."changed", new_values."cycle_id", new_values."id", new_values."lessons", new_values."outcome", new_values."outcome_reason", new_values."period_from", new_values."period_to", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."revision", new_values."voices" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="ef2de094f56e2d2a7abe8f8082836872fd1f2a20",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_7cb5e",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="commissioning_cyclereview",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "cyclereview",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_cyclereviewhistoryevent" ("approved_by", "approved_on", "authority_id", "changed", "cycle_id", "id", "lessons", "outcome", "outcome_reason", "period_from", "period_to", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "revision", "voices") SELECT old_values."approved_by", old_values."approved_on", old_values."authority_id", old_values."changed", old_values."cycle_id", old_values."id", old_values."lessons", old_values."outcome", old_values."outcome_reason", old_values."period_from", old_values."period_to", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."revision", old_values."voices" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="36a1fc0cc869d8c507a1639fbca162cf551145aa",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6c125",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="commissioning_cyclereview",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "cyclestep",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_cyclestephistoryevent" ("authority_id", "cycle_id", "exception", "history_source", "id", "is_from_history", "kind", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "recorded_at", "recorded_by_id", "seen", "stage", "taken_on", "text", "to_stage") SELECT new_values."authority_id", new_values."cycle_id", new_values."exception", new_values."history_source", new_values."id", new_values."is_from_history", new_values."kind", new_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."recorded_at", new_values."recorded_by_id", new_values."seen", new_values."stage", new_values."taken_on", new_values."text", new_values."to_stage" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="3f683ac15df892c60854fb71fdb60462112b2751",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_ccad1",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="commissioning_cyclestep",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "cyclestep",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_cyclestephistoryevent" ("authority_id", "cycle_id", "exception", "history_source", "id", "is_from_history", "kind", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "recorded_at", "recorded_by_id", "seen", "stage", "taken_on", "text", "to_stage") SELECT new_values."authority_id", new_values."cycle_id", new_values."exception", new_values."history_source", new_values."id", new_values."is_from_history", new_values."kind", new_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."recorded_at", new_values."recorded_by_id", new_values."seen", new_values."stage", new_values."taken_on", new_values."text", new_values."to_stage" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="dbf5d9c52727dc2c8c346a8fc542247d3ec83474",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_4d028",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="commissioning_cyclestep",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "cyclestep",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_cyclestephistoryevent" ("authority_id", "cycle_id", "exception", "history_source", "id", "is_from_history", "kind", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "recorded_at", "recorded_by_id", "seen", "stage", "taken_on", "text", "to_stage") SELECT old_values."authority_id", old_values."cycle_id", old_values."exception", old_values."history_source", old_values."id", old_values."is_from_history", old_values."kind", old_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."recorded_at", old_values."recorded_by_id", old_values."seen", old_values."stage", old_values."taken_on", old_values."text", old_values."to_stage" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="760ac464ac62c18af3172b623c6c8ea2c11c4256",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_919c4",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="commissioning_cyclestep",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "exitaction",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_exitactionhistoryevent" ("authority_id", "done_on", "due_on", "id", "owner", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "review_id", "what") SELECT new_values."authority_id", new_values."done_on", new_values."due_on", new_values."id", new_values."owner", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."position", new_values."public_id", new_values."review_id", new_values."what" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="bcb730d75b71e72f13ea0dd550d428649465631e",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_de086",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="commissioning_exitaction",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "exitaction",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_exitactionhistoryevent" ("authority_id", "done_on", "due_on", "id", "owner", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "review_id", "what") SELECT new_values."authority_id", new_values."done_on", new_values."due_on", new_values."id", new_values."owner", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."position", new_values."public_id", new_values."review_id", new_values."what" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="2588c2a0254b70a1241544bb1c0148e34007800a",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_9e370",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="commissioning_exitaction",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "exitaction",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_exitactionhistoryevent" ("authority_id", "done_on", "due_on", "id", "owner", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "review_id", "what") SELECT old_values."authority_id", old_values."done_on", old_values."due_on", old_values."id", old_values."owner", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."position", old_values."public_id", old_values."review_id", old_values."what" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="7867d3b437730cef83463cbb36507b26571777c6",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_d7c2f",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="commissioning_exitaction",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reviewfigure",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_reviewfigurehistoryevent" ("after", "authority_id", "before", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "review_id", "source", "what") SELECT new_values."after", new_values."authority_id", new_values."before", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."position", new_values."public_id", new_values."review_id", new_values."source", new_values."what" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b1fdee2b9bb6d0c82dc6dccc06ad80b54741dd88",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_4505f",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="commissioning_reviewfigure",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reviewfigure",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_reviewfigurehistoryevent" ("after", "authority_id", "before", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "review_id", "source", "what") SELECT new_values."after", new_values."authority_id", new_values."before", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."position", new_values."public_id", new_values."review_id", new_values."source", new_values."what" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="00de0dcf7f1ef746e8af5de1ff59b7d06a896be2",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_8fb26",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="commissioning_reviewfigure",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reviewfigure",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_reviewfigurehistoryevent" ("after", "authority_id", "before", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "review_id", "source", "what") SELECT old_values."after", old_values."authority_id", old_values."before", old_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."position", old_values."public_id", old_values."review_id", old_values."source", old_values."what" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="4c5156087a0c84cd5f768282def1ec946a26f583",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_074d1",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="commissioning_reviewfigure",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
