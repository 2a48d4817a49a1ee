import uuid
from decimal import Decimal

import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

import waymark.core.operations
import waymark.core.tenancy

# A lot was a line of text. Each line becomes a lot in the state of its procurement, and the trigger
# writes its history; what the lines were before they were changed goes with their column. Bids that
# are in already are for the whole: there all lines together are one lot.
LINES_TO_LOTS = [
    waymark.core.operations.EVERY_AUTHORITY,
    """
    WITH line AS (
        SELECT procurement.id AS procurement_id, btrim(text) AS text, position,
            procurement.state IN ('inviting', 'evaluating') AND EXISTS (
                SELECT FROM commissioning_bid WHERE procurement_id = procurement.id
            ) AS is_bid_for
        FROM commissioning_procurement AS procurement,
            regexp_split_to_table(lots, '[\\r\\n]+') WITH ORDINALITY AS line (text, position)
        WHERE btrim(text) <> ''
    ), lot AS (
        SELECT procurement_id, string_agg(text, '; ' ORDER BY position) AS title,
            min(position) AS position
        FROM line GROUP BY procurement_id, CASE WHEN NOT is_bid_for THEN position END
    )
    INSERT INTO commissioning_lot (
        public_id, authority_id, procurement_id, number, title, state, ended_on, end_reason
    )
    SELECT gen_random_uuid(), procurement.authority_id, procurement.id,
        row_number() OVER (PARTITION BY procurement.id ORDER BY position), left(lot.title, 200),
        CASE
            WHEN procurement.state IN ('awarded', 'contracted') THEN 'awarded'
            WHEN procurement.state = 'terminated' AND ended_on IS NOT NULL THEN 'unsuccessful'
            ELSE 'open'
        END,
        CASE WHEN procurement.state = 'terminated' THEN ended_on END,
        CASE WHEN procurement.state = 'terminated' AND ended_on IS NOT NULL
            THEN end_reason ELSE '' END
    FROM lot JOIN commissioning_procurement AS procurement ON procurement.id = procurement_id
    """,
    """
    UPDATE commissioning_bid AS bid SET lot_id = lot.id
    FROM commissioning_lot AS lot JOIN commissioning_procurement AS procurement
        ON procurement.id = lot.procurement_id
    WHERE lot.procurement_id = bid.procurement_id
        AND procurement.state IN ('inviting', 'evaluating')
    """,
]
# On the way back the triggers that stand know no lines; those that do are put in place after it.
LOTS_TO_LINES = [
    waymark.core.operations.EVERY_AUTHORITY,
    "ALTER TABLE commissioning_procurement DISABLE TRIGGER USER",
    """
    UPDATE commissioning_procurement AS procurement SET lots = kept.lines
    FROM (
        SELECT procurement_id, left(string_agg(title, E'\\n' ORDER BY number), 2000) AS lines
        FROM commissioning_lot GROUP BY procurement_id
    ) AS kept
    WHERE kept.procurement_id = procurement.id
    """,
    "ALTER TABLE commissioning_procurement ENABLE TRIGGER USER",
]


class Migration(migrations.Migration):
    dependencies = [
        ("access", "0006_roles_of_commissioning"),
        ("access", "__first__"),
        ("commissioning", "0001_initial"),
        ("consultations", "0001_squashed_0012_officers_scores"),
        ("decisions", "0003_papers_and_received_meetings"),
        ("directory", "0001_initial"),
        ("indicators", "0001_initial"),
        ("intake", "0001_squashed_0002_undoing_in_the_background"),
        ("organisations", "0001_initial"),
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
                    name="Lot",
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
                        ("title", models.CharField(max_length=200)),
                        ("value", models.DecimalField(decimal_places=2, max_digits=14, null=True)),
                        ("state", models.CharField(max_length=12)),
                        ("ended_on", models.DateField(null=True)),
                        ("end_reason", models.TextField(blank=True, max_length=2000)),
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
                                name="lot_number_once",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("state__in", ["open", "awarded", "unsuccessful"])
                                ),
                                name="lot_state_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("ended_on__isnull", False),
                                        ("state", "unsuccessful"),
                                        ("end_reason__gt", ""),
                                    ),
                                    models.Q(
                                        models.Q(("state", "unsuccessful"), _negated=True),
                                        ("end_reason", ""),
                                        ("ended_on__isnull", True),
                                    ),
                                    _connector="OR",
                                ),
                                name="lot_end_has_reason",
                            ),
                            waymark.core.tenancy.RowSecurity(name="commissioning_lot_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="commissioning_lot_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="procurement_id",
                                name="commissioning_lot_procurement_id_key",
                                to_table="commissioning_procurement",
                            ),
                        ],
                    },
                ),
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
                    name="RegisterColumn",
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
                        ("field", models.CharField(blank=True, max_length=40)),
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
                                fields=("authority", "heading"), name="register_heading_once"
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_registercolumn_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="commissioning_registercolumn_tenant",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="RegisterSupplier",
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
                            "authority",
                            models.ForeignKey(
                                db_index=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.authority",
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
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "name"), name="register_supplier_once"
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_registersupplier_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="commissioning_registersupplier_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="organisation_id",
                                name="commissioning_registersupplier_organisation_id_key",
                                to_table="organisations_organisation",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ReminderSetting",
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
                        ("is_on", models.BooleanField(default=True)),
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
                            "deputy",
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
                            models.UniqueConstraint(
                                fields=("authority",), name="reminder_setting_once"
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_remindersetting_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="commissioning_remindersetting_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="deputy_id",
                                name="commissioning_remindersetting_deputy_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ReminderTold",
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
                        ("source", models.CharField(max_length=10)),
                        ("about_id", models.UUIDField()),
                        ("due_on", models.DateField()),
                        ("step", models.SmallIntegerField()),
                        ("told_at", models.DateTimeField()),
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
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("source__in", ["due", "review", "end", "result"])
                                ),
                                name="reminder_source_known",
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "source", "about_id", "due_on", "step"),
                                name="reminder_told_once",
                            ),
                            waymark.core.tenancy.RowSecurity(name="commissioning_remindertold_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="commissioning_remindertold_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="member_id",
                                name="commissioning_remindertold_member_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Termination",
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
                        ("ground", models.CharField(max_length=12)),
                        ("reason", models.TextField(max_length=2000)),
                        ("late_reason", models.TextField(blank=True, max_length=2000)),
                        ("notice_on", models.DateField()),
                        ("ends_on", models.DateField()),
                        ("decided_by", models.CharField(max_length=200)),
                        ("state", models.CharField(max_length=10)),
                        ("settled_on", models.DateField(null=True)),
                        ("settled_reason", models.TextField(blank=True, max_length=2000)),
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
                            "right",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="commissioning.contractoption",
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
                                    ("ground__in", ["break_clause", "breach", "agreement", "early"])
                                ),
                                name="termination_ground_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("state__in", ["given", "done", "withdrawn"])),
                                name="termination_state_known",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("state", "withdrawn"), _negated=True),
                                fields=("authority", "contract"),
                                name="termination_not_withdrawn_once",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("ends_on__gte", models.F("notice_on"))),
                                name="termination_ends_after_notice",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("ground", "break_clause"), ("right__isnull", False)),
                                    models.Q(
                                        models.Q(("ground", "break_clause"), _negated=True),
                                        ("right__isnull", True),
                                    ),
                                    _connector="OR",
                                ),
                                name="termination_break_names_right",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("settled_on__isnull", True), ("state", "given")),
                                    models.Q(
                                        models.Q(("state", "given"), _negated=True),
                                        ("settled_on__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="termination_settled_with_state",
                            ),
                            waymark.core.tenancy.RowSecurity(name="commissioning_termination_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="commissioning_termination_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="contract_id",
                                name="commissioning_termination_contract_id_key",
                                to_table="commissioning_contract",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="right_id",
                                name="commissioning_termination_right_id_key",
                                to_table="commissioning_contractoption",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="decision_id",
                                name="commissioning_termination_decision_id_key",
                                to_table="decisions_decision",
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
                    name="LotHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("number", models.PositiveSmallIntegerField()),
                        ("title", models.CharField(max_length=200)),
                        ("value", models.DecimalField(decimal_places=2, max_digits=14, null=True)),
                        ("state", models.CharField(max_length=12)),
                        ("ended_on", models.DateField(null=True)),
                        ("end_reason", models.TextField(blank=True, max_length=2000)),
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
                                to="commissioning.lot",
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
                                name="commissioning_lothistoryevent_rls"
                            )
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
                    name="RegisterColumnHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("heading", models.CharField(max_length=200)),
                        ("field", models.CharField(blank=True, max_length=40)),
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
                                to="commissioning.registercolumn",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_registercolumnhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="RegisterSupplierHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("name", models.CharField(max_length=200)),
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
                                to="commissioning.registersupplier",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_registersupplierhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ReminderSettingHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("is_on", models.BooleanField(default=True)),
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
                            "deputy",
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
                                to="commissioning.remindersetting",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_remindersettinghistoryevent_rls"
                            )
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
                    name="TerminationHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("ground", models.CharField(max_length=12)),
                        ("reason", models.TextField(max_length=2000)),
                        ("late_reason", models.TextField(blank=True, max_length=2000)),
                        ("notice_on", models.DateField()),
                        ("ends_on", models.DateField()),
                        ("decided_by", models.CharField(max_length=200)),
                        ("state", models.CharField(max_length=10)),
                        ("settled_on", models.DateField(null=True)),
                        ("settled_reason", models.TextField(blank=True, max_length=2000)),
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
                                to="commissioning.termination",
                            ),
                        ),
                        (
                            "right",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="commissioning.contractoption",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="commissioning_terminationhistoryevent_rls"
                            )
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
        waymark.core.operations.ChangeTables(
            changes=[
                pgtrigger.migrations.RemoveTrigger(
                    model_name="award",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="award",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="award",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="bid",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="bid",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="bid",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="contract",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="contract",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="contract",
                    name="delete_delete",
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
                pgtrigger.migrations.RemoveTrigger(
                    model_name="kpi",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="kpi",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="kpi",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="procurement",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="procurement",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="procurement",
                    name="delete_delete",
                ),
                migrations.RemoveConstraint(
                    model_name="award",
                    name="award_once",
                ),
                migrations.RemoveConstraint(
                    model_name="contractdue",
                    name="contract_due_kind_known",
                ),
                migrations.AddField(
                    model_name="contract",
                    name="batch",
                    field=waymark.core.tenancy.TenantForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="intake.batch",
                    ),
                ),
                migrations.AddField(
                    model_name="contract",
                    name="follows",
                    field=waymark.core.tenancy.TenantForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="commissioning.contract",
                    ),
                ),
                migrations.AddField(
                    model_name="contract",
                    name="owner",
                    field=waymark.core.tenancy.TenantForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="access.membership",
                    ),
                ),
                migrations.AddField(
                    model_name="contract",
                    name="procurement",
                    field=waymark.core.tenancy.TenantForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="commissioning.procurement",
                    ),
                ),
                migrations.AddField(
                    model_name="contracthistoryevent",
                    name="batch",
                    field=waymark.core.tenancy.TenantForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="intake.batch",
                    ),
                ),
                migrations.AddField(
                    model_name="contracthistoryevent",
                    name="follows",
                    field=waymark.core.tenancy.TenantForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="commissioning.contract",
                    ),
                ),
                migrations.AddField(
                    model_name="contracthistoryevent",
                    name="owner",
                    field=waymark.core.tenancy.TenantForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="access.membership",
                    ),
                ),
                migrations.AddField(
                    model_name="contracthistoryevent",
                    name="procurement",
                    field=waymark.core.tenancy.TenantForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="commissioning.procurement",
                    ),
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
                migrations.AddField(
                    model_name="kpi",
                    name="indicator",
                    field=models.CharField(blank=True, max_length=100),
                ),
                migrations.AddField(
                    model_name="kpi",
                    name="outcome",
                    field=models.CharField(blank=True, max_length=200),
                ),
                migrations.AddField(
                    model_name="kpihistoryevent",
                    name="indicator",
                    field=models.CharField(blank=True, max_length=100),
                ),
                migrations.AddField(
                    model_name="kpihistoryevent",
                    name="outcome",
                    field=models.CharField(blank=True, max_length=200),
                ),
                migrations.AddConstraint(
                    model_name="contract",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("follows__isnull", True),
                            models.Q(("follows", models.F("id")), _negated=True),
                            _connector="OR",
                        ),
                        name="contract_follows_another",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="contract",
                    constraint=waymark.core.tenancy.TenantKey(
                        column="procurement_id",
                        name="commissioning_contract_procurement_id_key",
                        to_table="commissioning_procurement",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="contract",
                    constraint=waymark.core.tenancy.TenantKey(
                        column="follows_id",
                        name="commissioning_contract_follows_id_key",
                        to_table="commissioning_contract",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="contract",
                    constraint=waymark.core.tenancy.TenantKey(
                        column="owner_id",
                        name="commissioning_contract_owner_id_key",
                        to_table="access_membership",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="contract",
                    constraint=waymark.core.tenancy.TenantKey(
                        column="batch_id",
                        name="commissioning_contract_batch_id_key",
                        to_table="intake_batch",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="contractdue",
                    constraint=models.CheckConstraint(
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
                                    "payment",
                                ],
                            )
                        ),
                        name="contract_due_kind_known",
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
                migrations.AddField(
                    model_name="award",
                    name="lot",
                    field=waymark.core.tenancy.TenantForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="commissioning.lot",
                    ),
                ),
                migrations.AddField(
                    model_name="awardhistoryevent",
                    name="lot",
                    field=waymark.core.tenancy.TenantForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="commissioning.lot",
                    ),
                ),
                migrations.AddField(
                    model_name="bid",
                    name="lot",
                    field=waymark.core.tenancy.TenantForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="commissioning.lot",
                    ),
                ),
                migrations.AddField(
                    model_name="bidhistoryevent",
                    name="lot",
                    field=waymark.core.tenancy.TenantForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="commissioning.lot",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="award",
                    constraint=models.UniqueConstraint(
                        fields=("authority", "procurement", "lot"),
                        name="award_once",
                        nulls_distinct=False,
                    ),
                ),
                migrations.AddConstraint(
                    model_name="award",
                    constraint=waymark.core.tenancy.TenantKey(
                        column="lot_id",
                        name="commissioning_award_lot_id_key",
                        to_table="commissioning_lot",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="bid",
                    constraint=waymark.core.tenancy.TenantKey(
                        column="lot_id",
                        name="commissioning_bid_lot_id_key",
                        to_table="commissioning_lot",
                    ),
                ),
            ],
        ),
        waymark.core.operations.AddTriggers(
            triggers=[
                (
                    "award",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_awardhistoryevent" ("authority_id", "awarded_on", "bid_id", "contract_on", "decision_id", "id", "lot_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "procurement_id", "public_id", "reasons", "standstill_ends_on", "supplier") SELECT new_values."authority_id", new_values."awarded_on", new_values."bid_id", new_values."contract_on", new_values."decision_id", new_values."id", new_values."lot_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."procurement_id", new_values."public_id", new_values."reasons", new_values."standstill_ends_on", new_values."supplier" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="adc6144785cf356b1b149b5a7693536ae9c6a8de",
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_awardhistoryevent" ("authority_id", "awarded_on", "bid_id", "contract_on", "decision_id", "id", "lot_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "procurement_id", "public_id", "reasons", "standstill_ends_on", "supplier") SELECT new_values."authority_id", new_values."awarded_on", new_values."bid_id", new_values."contract_on", new_values."decision_id", new_values."id", new_values."lot_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."procurement_id", new_values."public_id", new_values."reasons", new_values."standstill_ends_on", new_values."supplier" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="bf4f542da28a123f21e3b718456452c289b00cb6",
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_awardhistoryevent" ("authority_id", "awarded_on", "bid_id", "contract_on", "decision_id", "id", "lot_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "procurement_id", "public_id", "reasons", "standstill_ends_on", "supplier") SELECT old_values."authority_id", old_values."awarded_on", old_values."bid_id", old_values."contract_on", old_values."decision_id", old_values."id", old_values."lot_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."procurement_id", old_values."public_id", old_values."reasons", old_values."standstill_ends_on", old_values."supplier" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="4f8c0c00862565e509423e35ab58314c67db9198",
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
                    "bid",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_bidhistoryevent" ("authority_id", "bidder", "id", "lot_id", "number", "offer", "opened_at", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "price", "procurement_id", "public_id", "received_at", "sealed") SELECT new_values."authority_id", new_values."bidder", new_values."id", new_values."lot_id", new_values."number", new_values."offer", new_values."opened_at", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."price", new_values."procurement_id", new_values."public_id", new_values."received_at", new_values."sealed" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="ab413a49265131a1aeb392eba6deef9676100486",
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_bidhistoryevent" ("authority_id", "bidder", "id", "lot_id", "number", "offer", "opened_at", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "price", "procurement_id", "public_id", "received_at", "sealed") SELECT new_values."authority_id", new_values."bidder", new_values."id", new_values."lot_id", new_values."number", new_values."offer", new_values."opened_at", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."price", new_values."procurement_id", new_values."public_id", new_values."received_at", new_values."sealed" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="444335d191cd3a575bed8dadb8f1b80e4670d36c",
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_bidhistoryevent" ("authority_id", "bidder", "id", "lot_id", "number", "offer", "opened_at", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "price", "procurement_id", "public_id", "received_at", "sealed") SELECT old_values."authority_id", old_values."bidder", old_values."id", old_values."lot_id", old_values."number", old_values."offer", old_values."opened_at", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."price", old_values."procurement_id", old_values."public_id", old_values."received_at", old_values."sealed" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="6d6949c7bcca0813b416355b69c02e4d0f20ae59",
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
                    "contract",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_contracthistoryevent" ("authority_id", "batch_id", "cycle_id", "decision_id", "department", "description", "ended_on", "ending_reason", "ends_on", "follows_id", "history_source", "holder", "id", "irrecoverable_vat", "is_from_history", "is_sme", "is_voluntary", "limit_source", "may_run_until", "number_kind", "outcome_base", "owner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "procurement_id", "public_id", "published_at", "reference", "regime", "review_on", "route", "signed_on", "starts_on", "state", "supplier_id", "supplier_number", "term_reason", "title", "value_annual", "value_total") SELECT new_values."authority_id", new_values."batch_id", new_values."cycle_id", new_values."decision_id", new_values."department", new_values."description", new_values."ended_on", new_values."ending_reason", new_values."ends_on", new_values."follows_id", new_values."history_source", new_values."holder", new_values."id", new_values."irrecoverable_vat", new_values."is_from_history", new_values."is_sme", new_values."is_voluntary", new_values."limit_source", new_values."may_run_until", new_values."number_kind", new_values."outcome_base", new_values."owner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."procurement_id", new_values."public_id", new_values."published_at", new_values."reference", new_values."regime", new_values."review_on", new_values."route", new_values."signed_on", new_values."starts_on", new_values."state", new_values."supplier_id", new_values."supplier_number", new_values."term_reason", new_values."title", new_values."value_annual", new_values."value_total" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="25251c8f5d03ea2643320b48906e86deeab20177",
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_contracthistoryevent" ("authority_id", "batch_id", "cycle_id", "decision_id", "department", "description", "ended_on", "ending_reason", "ends_on", "follows_id", "history_source", "holder", "id", "irrecoverable_vat", "is_from_history", "is_sme", "is_voluntary", "limit_source", "may_run_until", "number_kind", "outcome_base", "owner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "procurement_id", "public_id", "published_at", "reference", "regime", "review_on", "route", "signed_on", "starts_on", "state", "supplier_id", "supplier_number", "term_reason", "title", "value_annual", "value_total") SELECT new_values."authority_id", new_values."batch_id", new_values."cycle_id", new_values."decision_id", new_values."department", new_values."description", new_values."ended_on", new_values."ending_reason", new_values."ends_on", new_values."follows_id", new_values."history_source", new_values."holder", new_values."id", new_values."irrecoverable_vat", new_values."is_from_history", new_values."is_sme", new_values."is_voluntary", new_values."limit_source", new_values."may_run_until", new_values."number_kind", new_values."outcome_base", new_values."owner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."procurement_id", new_values."public_id", new_values."published_at", new_values."reference", new_values."regime", new_values."review_on", new_values."route", new_values."signed_on", new_values."starts_on", new_values."state", new_values."supplier_id", new_values."supplier_number", new_values."term_reason", new_values."title", new_values."value_annual", new_values."value_total" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="39eb50f4f8e2a462fa53fa6ad0e4b2924ec569b3",
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_contracthistoryevent" ("authority_id", "batch_id", "cycle_id", "decision_id", "department", "description", "ended_on", "ending_reason", "ends_on", "follows_id", "history_source", "holder", "id", "irrecoverable_vat", "is_from_history", "is_sme", "is_voluntary", "limit_source", "may_run_until", "number_kind", "outcome_base", "owner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "procurement_id", "public_id", "published_at", "reference", "regime", "review_on", "route", "signed_on", "starts_on", "state", "supplier_id", "supplier_number", "term_reason", "title", "value_annual", "value_total") SELECT old_values."authority_id", old_values."batch_id", old_values."cycle_id", old_values."decision_id", old_values."department", old_values."description", old_values."ended_on", old_values."ending_reason", old_values."ends_on", old_values."follows_id", old_values."history_source", old_values."holder", old_values."id", old_values."irrecoverable_vat", old_values."is_from_history", old_values."is_sme", old_values."is_voluntary", old_values."limit_source", old_values."may_run_until", old_values."number_kind", old_values."outcome_base", old_values."owner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."procurement_id", old_values."public_id", old_values."published_at", old_values."reference", old_values."regime", old_values."review_on", old_values."route", old_values."signed_on", old_values."starts_on", old_values."state", old_values."supplier_id", old_values."supplier_number", old_values."term_reason", old_values."title", old_values."value_annual", old_values."value_total" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="74d106699f081d0b704b33d3d9d8a201e260bc6f",
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
                    "kpi",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_kpihistoryevent" ("authority_id", "baseline", "contract_id", "definition", "denominator", "frequency", "id", "indicator", "name", "numerator", "outcome", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "polarity", "public_id", "source", "target", "tolerance", "weight") SELECT new_values."authority_id", new_values."baseline", new_values."contract_id", new_values."definition", new_values."denominator", new_values."frequency", new_values."id", new_values."indicator", new_values."name", new_values."numerator", new_values."outcome", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."polarity", new_values."public_id", new_values."source", new_values."target", new_values."tolerance", new_values."weight" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="4773e4bbd9d11a80621c6b14e5d7271efb96f515",
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_kpihistoryevent" ("authority_id", "baseline", "contract_id", "definition", "denominator", "frequency", "id", "indicator", "name", "numerator", "outcome", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "polarity", "public_id", "source", "target", "tolerance", "weight") SELECT new_values."authority_id", new_values."baseline", new_values."contract_id", new_values."definition", new_values."denominator", new_values."frequency", new_values."id", new_values."indicator", new_values."name", new_values."numerator", new_values."outcome", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."polarity", new_values."public_id", new_values."source", new_values."target", new_values."tolerance", new_values."weight" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="4f1a0066b569a3b388251a37711a26daaa398724",
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_kpihistoryevent" ("authority_id", "baseline", "contract_id", "definition", "denominator", "frequency", "id", "indicator", "name", "numerator", "outcome", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "polarity", "public_id", "source", "target", "tolerance", "weight") SELECT old_values."authority_id", old_values."baseline", old_values."contract_id", old_values."definition", old_values."denominator", old_values."frequency", old_values."id", old_values."indicator", old_values."name", old_values."numerator", old_values."outcome", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."polarity", old_values."public_id", old_values."source", old_values."target", old_values."tolerance", old_values."weight" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="0842b3b9eecf02cbd6c667f4cac7f30cd4511d12",
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
                    "procurement",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_procurementhistoryevent" ("authority_id", "begins_on", "bids_due_at", "cpv_codes", "cycle_id", "direct_award_ground", "end_reason", "ended_on", "engaged_on", "extension_months", "gross", "history_source", "id", "is_from_history", "is_health", "is_light_touch", "net", "opened_at", "opened_by_id", "opening_begun_at", "opening_begun_by_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "regime", "route", "route_reason", "state", "term_months", "term_reason", "threshold", "title") SELECT new_values."authority_id", new_values."begins_on", new_values."bids_due_at", new_values."cpv_codes", new_values."cycle_id", new_values."direct_award_ground", new_values."end_reason", new_values."ended_on", new_values."engaged_on", new_values."extension_months", new_values."gross", new_values."history_source", new_values."id", new_values."is_from_history", new_values."is_health", new_values."is_light_touch", new_values."net", new_values."opened_at", new_values."opened_by_id", new_values."opening_begun_at", new_values."opening_begun_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."regime", new_values."route", new_values."route_reason", new_values."state", new_values."term_months", new_values."term_reason", new_values."threshold", new_values."title" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="cb6eef322d92e08ebe538fb0a973ae2fca0d0617",
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_procurementhistoryevent" ("authority_id", "begins_on", "bids_due_at", "cpv_codes", "cycle_id", "direct_award_ground", "end_reason", "ended_on", "engaged_on", "extension_months", "gross", "history_source", "id", "is_from_history", "is_health", "is_light_touch", "net", "opened_at", "opened_by_id", "opening_begun_at", "opening_begun_by_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "regime", "route", "route_reason", "state", "term_months", "term_reason", "threshold", "title") SELECT new_values."authority_id", new_values."begins_on", new_values."bids_due_at", new_values."cpv_codes", new_values."cycle_id", new_values."direct_award_ground", new_values."end_reason", new_values."ended_on", new_values."engaged_on", new_values."extension_months", new_values."gross", new_values."history_source", new_values."id", new_values."is_from_history", new_values."is_health", new_values."is_light_touch", new_values."net", new_values."opened_at", new_values."opened_by_id", new_values."opening_begun_at", new_values."opening_begun_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."regime", new_values."route", new_values."route_reason", new_values."state", new_values."term_months", new_values."term_reason", new_values."threshold", new_values."title" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="fe71702166ae1ec3147c3fe653dac27ef4eadfad",
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_procurementhistoryevent" ("authority_id", "begins_on", "bids_due_at", "cpv_codes", "cycle_id", "direct_award_ground", "end_reason", "ended_on", "engaged_on", "extension_months", "gross", "history_source", "id", "is_from_history", "is_health", "is_light_touch", "net", "opened_at", "opened_by_id", "opening_begun_at", "opening_begun_by_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "regime", "route", "route_reason", "state", "term_months", "term_reason", "threshold", "title") SELECT old_values."authority_id", old_values."begins_on", old_values."bids_due_at", old_values."cpv_codes", old_values."cycle_id", old_values."direct_award_ground", old_values."end_reason", old_values."ended_on", old_values."engaged_on", old_values."extension_months", old_values."gross", old_values."history_source", old_values."id", old_values."is_from_history", old_values."is_health", old_values."is_light_touch", old_values."net", old_values."opened_at", old_values."opened_by_id", old_values."opening_begun_at", old_values."opening_begun_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."regime", old_values."route", old_values."route_reason", old_values."state", old_values."term_months", old_values."term_reason", old_values."threshold", old_values."title" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="aa896bd39e39fc38ea0b4e094c07cccdf085b2de",
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
                    "lot",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_lothistoryevent" ("authority_id", "end_reason", "ended_on", "id", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "procurement_id", "public_id", "state", "title", "value") SELECT new_values."authority_id", new_values."end_reason", new_values."ended_on", new_values."id", new_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."procurement_id", new_values."public_id", new_values."state", new_values."title", new_values."value" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="77a9b13dd7ec60c2648871c8ca311740bbffee3a",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_72ff5",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="commissioning_lot",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "lot",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_lothistoryevent" ("authority_id", "end_reason", "ended_on", "id", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "procurement_id", "public_id", "state", "title", "value") SELECT new_values."authority_id", new_values."end_reason", new_values."ended_on", new_values."id", new_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."procurement_id", new_values."public_id", new_values."state", new_values."title", new_values."value" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="6ecb5c3ce7829cc0a2c9579048d7b5ea00d8977d",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_30686",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="commissioning_lot",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "lot",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_lothistoryevent" ("authority_id", "end_reason", "ended_on", "id", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "procurement_id", "public_id", "state", "title", "value") SELECT old_values."authority_id", old_values."end_reason", old_values."ended_on", old_values."id", old_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."procurement_id", old_values."public_id", old_values."state", old_values."title", old_values."value" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="a7e6ea36309282aa0f34b29aa6aff0932ff5257a",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_ab140",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="commissioning_lot",
                            when="AFTER",
                        ),
                    ),
                ),
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
                    "registercolumn",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_registercolumnhistoryevent" ("authority_id", "field", "heading", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."authority_id", new_values."field", new_values."heading", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c5642d2d0209e76db63dda4cdfd6ba7158487a38",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_65b32",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="commissioning_registercolumn",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "registercolumn",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_registercolumnhistoryevent" ("authority_id", "field", "heading", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."authority_id", new_values."field", new_values."heading", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="60b27032d41e4167af40ee28209d2581adb19de5",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a87c0",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="commissioning_registercolumn",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "registercolumn",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_registercolumnhistoryevent" ("authority_id", "field", "heading", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT old_values."authority_id", old_values."field", old_values."heading", old_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="30326892e5a2417e1dd916ee7b321155c72f93c6",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_01f7c",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="commissioning_registercolumn",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "registersupplier",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_registersupplierhistoryevent" ("authority_id", "id", "name", "organisation_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."authority_id", new_values."id", new_values."name", new_values."organisation_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c92e444e1a4ae47be22503d997a18a8cc04b713a",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_ad8c5",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="commissioning_registersupplier",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "registersupplier",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_registersupplierhistoryevent" ("authority_id", "id", "name", "organisation_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."authority_id", new_values."id", new_values."name", new_values."organisation_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="56aca31029d1347513c864dd6fb6f72cd5aca82b",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_2818d",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="commissioning_registersupplier",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "registersupplier",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_registersupplierhistoryevent" ("authority_id", "id", "name", "organisation_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT old_values."authority_id", old_values."id", old_values."name", old_values."organisation_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="6d1de52eac1ba292abce1d97bc658fb96ff0dfb3",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_2b5fe",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="commissioning_registersupplier",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "remindersetting",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_remindersettinghistoryevent" ("authority_id", "deputy_id", "id", "is_on", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."authority_id", new_values."deputy_id", new_values."id", new_values."is_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="edeb478faa42c96be1a5d0abb985ab5236c15164",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_69046",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="commissioning_remindersetting",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "remindersetting",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_remindersettinghistoryevent" ("authority_id", "deputy_id", "id", "is_on", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."authority_id", new_values."deputy_id", new_values."id", new_values."is_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="513f44dd4a0559eafe803406c4a011d5f7556230",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f01ed",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="commissioning_remindersetting",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "remindersetting",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_remindersettinghistoryevent" ("authority_id", "deputy_id", "id", "is_on", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT old_values."authority_id", old_values."deputy_id", old_values."id", old_values."is_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="403eced73700032f44c28be7acc2c5460a78fb60",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_df5d6",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="commissioning_remindersetting",
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
                (
                    "termination",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_terminationhistoryevent" ("authority_id", "contract_id", "decided_by", "decision_id", "ends_on", "ground", "id", "late_reason", "notice_on", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "right_id", "settled_on", "settled_reason", "state") SELECT new_values."authority_id", new_values."contract_id", new_values."decided_by", new_values."decision_id", new_values."ends_on", new_values."ground", new_values."id", new_values."late_reason", new_values."notice_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."reason", new_values."right_id", new_values."settled_on", new_values."settled_reason", new_values."state" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="6fc27fa74038c2e8d41cf70bb03f586aeec2f7f1",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3c237",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="commissioning_termination",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "termination",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_terminationhistoryevent" ("authority_id", "contract_id", "decided_by", "decision_id", "ends_on", "ground", "id", "late_reason", "notice_on", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "right_id", "settled_on", "settled_reason", "state") SELECT new_values."authority_id", new_values."contract_id", new_values."decided_by", new_values."decision_id", new_values."ends_on", new_values."ground", new_values."id", new_values."late_reason", new_values."notice_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."reason", new_values."right_id", new_values."settled_on", new_values."settled_reason", new_values."state" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="505076e264602c8de87dd8e96d437b151451d7b3",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_76830",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="commissioning_termination",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "termination",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_terminationhistoryevent" ("authority_id", "contract_id", "decided_by", "decision_id", "ends_on", "ground", "id", "late_reason", "notice_on", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "right_id", "settled_on", "settled_reason", "state") SELECT old_values."authority_id", old_values."contract_id", old_values."decided_by", old_values."decision_id", old_values."ends_on", old_values."ground", old_values."id", old_values."late_reason", old_values."notice_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."reason", old_values."right_id", old_values."settled_on", old_values."settled_reason", old_values."state" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="9b021bdea01a39365574287f71cf274f8ff720da",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_cf21a",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="commissioning_termination",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
        migrations.RunSQL(LINES_TO_LOTS, LOTS_TO_LINES),
        waymark.core.operations.ChangeTables(
            changes=[
                migrations.RemoveField(
                    model_name="procurement",
                    name="lots",
                ),
                migrations.RemoveField(
                    model_name="procurementhistoryevent",
                    name="lots",
                ),
            ],
        ),
    ]
