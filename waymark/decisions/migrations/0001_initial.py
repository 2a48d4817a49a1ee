"""The first tables of this app, with their walls and their history."""

import uuid

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
        ("access", "0001_squashed_0003_reserve_consultations"),
        ("consultations", "0001_squashed_0012_officers_scores"),
        ("documents", "0001_initial"),
    ]

    operations = [
        waymark.core.operations.CreateModels(
            models=[
                migrations.CreateModel(
                    name="Body",
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
                                    ("executive", "Executive, cabinet or executive board"),
                                    ("council", "Full council"),
                                    ("committee", "Committee"),
                                    ("member", "Member of the executive, alone"),
                                    ("officer", "Officer under delegation"),
                                ],
                                max_length=20,
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
                                fields=("authority", "name"), name="decision_body_unique"
                            ),
                            waymark.core.tenancy.RowSecurity(name="decisions_body_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="decisions_body_tenant"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="BodyHistoryevent",
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
                                    ("executive", "Executive, cabinet or executive board"),
                                    ("council", "Full council"),
                                    ("committee", "Committee"),
                                    ("member", "Member of the executive, alone"),
                                    ("officer", "Officer under delegation"),
                                ],
                                max_length=20,
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
                                to="decisions.body",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(name="decisions_bodyhistoryevent_rls")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Decision",
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
                        ("reference", models.CharField(blank=True, max_length=60)),
                        ("decided_on", models.DateField()),
                        ("wording", models.TextField(max_length=10000)),
                        ("reasons", models.TextField(blank=True, max_length=10000)),
                        ("alternatives", models.TextField(blank=True, max_length=10000)),
                        (
                            "finality",
                            models.CharField(
                                choices=[("in_principle", "In principle"), ("final", "Final")],
                                max_length=16,
                            ),
                        ),
                        (
                            "stage",
                            models.CharField(
                                choices=[
                                    ("recommended", "Recommended"),
                                    ("decided", "Decided"),
                                    ("in_call_in", "In call-in"),
                                    ("effective", "In effect"),
                                    ("implemented", "Carried out"),
                                    ("lapsed", "Lapsed"),
                                    ("rescinded", "Rescinded"),
                                    ("superseded", "Superseded"),
                                ],
                                max_length=16,
                            ),
                        ),
                        ("review_on", models.DateField(null=True)),
                        ("is_from_history", models.BooleanField(default=False)),
                        ("history_source", models.CharField(blank=True, max_length=300)),
                        ("report_read_at", models.DateTimeField(null=True)),
                        ("revision", models.PositiveIntegerField(default=1)),
                        ("recorded_at", models.DateTimeField()),
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
                            "confirms",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.decision",
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
                            "option",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="consultations.option",
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
                            "recorded_by",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "report_edition",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="consultations.reportedition",
                            ),
                        ),
                        (
                            "report_read_by",
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
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("report_edition__isnull", True),
                                        ("report_read_at__isnull", True),
                                    ),
                                    models.Q(
                                        ("report_edition__isnull", False),
                                        ("report_read_at__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="decision_report_read_pair",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("consultation__isnull", True),
                                    models.Q(("history_source__gt", ""), ("is_from_history", True)),
                                    ("report_edition__isnull", False),
                                    _connector="OR",
                                ),
                                name="decision_rests_on_report_or_history",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("is_from_history", True), ("reasons__gt", ""), _connector="OR"
                                ),
                                name="decision_live_gives_reasons",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("finality__in", ["in_principle", "final"])),
                                name="decision_finality_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "stage__in",
                                        [
                                            "recommended",
                                            "decided",
                                            "in_call_in",
                                            "effective",
                                            "implemented",
                                            "lapsed",
                                            "rescinded",
                                            "superseded",
                                        ],
                                    )
                                ),
                                name="decision_stage_known",
                            ),
                            waymark.core.tenancy.RowSecurity(name="decisions_decision_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="decisions_decision_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="consultation_id",
                                name="decisions_decision_consultation_id_key",
                                to_table="consultations_consultation",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="option_id",
                                name="decisions_decision_option_id_key",
                                to_table="consultations_option",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="body_id",
                                name="decisions_decision_body_id_key",
                                to_table="decisions_body",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="report_edition_id",
                                name="decisions_decision_report_edition_id_key",
                                to_table="consultations_reportedition",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="confirms_id",
                                name="decisions_decision_confirms_id_key",
                                to_table="decisions_decision",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Condition",
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
                                    ("precedent", "Must be met before it takes effect"),
                                    ("subsequent", "Would undo the decision"),
                                    ("review_trigger", "Would bring the decision back for review"),
                                    ("information", "Somebody must be told"),
                                ],
                                max_length=16,
                            ),
                        ),
                        ("text", models.TextField(max_length=2000)),
                        ("owner", models.CharField(blank=True, max_length=200)),
                        ("due_on", models.DateField(null=True)),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("open", "Not yet settled"),
                                    ("met", "Met"),
                                    ("failed", "Failed"),
                                    ("waived", "Waived"),
                                ],
                                max_length=8,
                            ),
                        ),
                        ("settled_on", models.DateField(null=True)),
                        ("evidence", models.TextField(blank=True, max_length=2000)),
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
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("settled_on__isnull", True), ("state", "open")),
                                    models.Q(
                                        models.Q(("state", "open"), _negated=True),
                                        ("settled_on__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="condition_settled_pair",
                            ),
                            waymark.core.tenancy.RowSecurity(name="decisions_condition_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="decisions_condition_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="decision_id",
                                name="decisions_condition_decision_id_key",
                                to_table="decisions_decision",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="DecisionDocument",
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
                            "decision",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.decision",
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
                            waymark.core.tenancy.RowSecurity(name="decisions_decisiondocument_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="decisions_decisiondocument_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="decision_id",
                                name="decisions_decisiondocument_decision_id_key",
                                to_table="decisions_decision",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="document_id",
                                name="decisions_decisiondocument_document_id_key",
                                to_table="documents_document",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="DecisionHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("title", models.CharField(max_length=200)),
                        ("reference", models.CharField(blank=True, max_length=60)),
                        ("decided_on", models.DateField()),
                        ("wording", models.TextField(max_length=10000)),
                        ("reasons", models.TextField(blank=True, max_length=10000)),
                        ("alternatives", models.TextField(blank=True, max_length=10000)),
                        (
                            "finality",
                            models.CharField(
                                choices=[("in_principle", "In principle"), ("final", "Final")],
                                max_length=16,
                            ),
                        ),
                        (
                            "stage",
                            models.CharField(
                                choices=[
                                    ("recommended", "Recommended"),
                                    ("decided", "Decided"),
                                    ("in_call_in", "In call-in"),
                                    ("effective", "In effect"),
                                    ("implemented", "Carried out"),
                                    ("lapsed", "Lapsed"),
                                    ("rescinded", "Rescinded"),
                                    ("superseded", "Superseded"),
                                ],
                                max_length=16,
                            ),
                        ),
                        ("review_on", models.DateField(null=True)),
                        ("is_from_history", models.BooleanField(default=False)),
                        ("history_source", models.CharField(blank=True, max_length=300)),
                        ("report_read_at", models.DateTimeField(null=True)),
                        ("revision", models.PositiveIntegerField(default=1)),
                        ("recorded_at", models.DateTimeField()),
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
                            "confirms",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.decision",
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
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="decisions.decision",
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
                            "report_edition",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="consultations.reportedition",
                            ),
                        ),
                        (
                            "report_read_by",
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
                                name="decisions_decisionhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ConditionHistoryevent",
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
                                    ("precedent", "Must be met before it takes effect"),
                                    ("subsequent", "Would undo the decision"),
                                    ("review_trigger", "Would bring the decision back for review"),
                                    ("information", "Somebody must be told"),
                                ],
                                max_length=16,
                            ),
                        ),
                        ("text", models.TextField(max_length=2000)),
                        ("owner", models.CharField(blank=True, max_length=200)),
                        ("due_on", models.DateField(null=True)),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("open", "Not yet settled"),
                                    ("met", "Met"),
                                    ("failed", "Failed"),
                                    ("waived", "Waived"),
                                ],
                                max_length=8,
                            ),
                        ),
                        ("settled_on", models.DateField(null=True)),
                        ("evidence", models.TextField(blank=True, max_length=2000)),
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
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="decisions_conditionhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="DecisionDocumentHistoryevent",
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
                            "decision",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.decision",
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
                                to="decisions.decisiondocument",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="decisions_decisiondocumenthistoryevent_rls"
                            )
                        ],
                    },
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_bodyhistoryevent" ("authority_id", "id", "kind", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."authority_id", new_values."id", new_values."kind", new_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="f96ac70b3231694393ae4ff83d6dd12ad976e833",
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_bodyhistoryevent" ("authority_id", "id", "kind", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."authority_id", new_values."id", new_values."kind", new_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="4f4731f2e0ece3906a58a7131023d36a3de6bd96",
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_bodyhistoryevent" ("authority_id", "id", "kind", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT old_values."authority_id", old_values."id", old_values."kind", old_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="9b4fab7948a24a61914d4bd028239cbd59f4bf88",
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
                    "decision",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_decisionhistoryevent" ("alternatives", "authority_id", "body_id", "confirms_id", "consultation_id", "decided_on", "finality", "history_source", "id", "is_from_history", "option_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "published_by_id", "reasons", "recorded_at", "recorded_by_id", "reference", "report_edition_id", "report_read_at", "report_read_by_id", "review_on", "revision", "stage", "title", "wording") SELECT new_values."alternatives", new_values."authority_id", new_values."body_id", new_values."confirms_id", new_values."consultation_id", new_values."decided_on", new_values."finality", new_values."history_source", new_values."id", new_values."is_from_history", new_values."option_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."published_at", new_values."published_by_id", new_values."reasons", new_values."recorded_at", new_values."recorded_by_id", new_values."reference", new_values."report_edition_id", new_values."report_read_at", new_values."report_read_by_id", new_values."review_on", new_values."revision", new_values."stage", new_values."title", new_values."wording" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="d6a515bd740a4e179d362f74d54a636c4c78b95e",
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_decisionhistoryevent" ("alternatives", "authority_id", "body_id", "confirms_id", "consultation_id", "decided_on", "finality", "history_source", "id", "is_from_history", "option_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "published_by_id", "reasons", "recorded_at", "recorded_by_id", "reference", "report_edition_id", "report_read_at", "report_read_by_id", "review_on", "revision", "stage", "title", "wording") SELECT new_values."alternatives", new_values."authority_id", new_values."body_id", new_values."confirms_id", new_values."consultation_id", new_values."decided_on", new_values."finality", new_values."history_source", new_values."id", new_values."is_from_history", new_values."option_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."published_at", new_values."published_by_id", new_values."reasons", new_values."recorded_at", new_values."recorded_by_id", new_values."reference", new_values."report_edition_id", new_values."report_read_at", new_values."report_read_by_id", new_values."review_on", new_values."revision", new_values."stage", new_values."title", new_values."wording" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="a8e0c1af3b765698a6e3fb5761756e0f11e4871a",
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_decisionhistoryevent" ("alternatives", "authority_id", "body_id", "confirms_id", "consultation_id", "decided_on", "finality", "history_source", "id", "is_from_history", "option_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "published_by_id", "reasons", "recorded_at", "recorded_by_id", "reference", "report_edition_id", "report_read_at", "report_read_by_id", "review_on", "revision", "stage", "title", "wording") SELECT old_values."alternatives", old_values."authority_id", old_values."body_id", old_values."confirms_id", old_values."consultation_id", old_values."decided_on", old_values."finality", old_values."history_source", old_values."id", old_values."is_from_history", old_values."option_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."published_at", old_values."published_by_id", old_values."reasons", old_values."recorded_at", old_values."recorded_by_id", old_values."reference", old_values."report_edition_id", old_values."report_read_at", old_values."report_read_by_id", old_values."review_on", old_values."revision", old_values."stage", old_values."title", old_values."wording" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="3344d585cb2919dc86a54968f0462137f984b941",
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
                    "condition",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_conditionhistoryevent" ("authority_id", "decision_id", "due_on", "evidence", "id", "kind", "owner", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "settled_on", "state", "text") SELECT new_values."authority_id", new_values."decision_id", new_values."due_on", new_values."evidence", new_values."id", new_values."kind", new_values."owner", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."position", new_values."public_id", new_values."settled_on", new_values."state", new_values."text" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="ab3b80bda5e517a9cb1629ad1b215b8685eec295",
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_conditionhistoryevent" ("authority_id", "decision_id", "due_on", "evidence", "id", "kind", "owner", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "settled_on", "state", "text") SELECT new_values."authority_id", new_values."decision_id", new_values."due_on", new_values."evidence", new_values."id", new_values."kind", new_values."owner", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."position", new_values."public_id", new_values."settled_on", new_values."state", new_values."text" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="5523f9b556a7b45ad0e58fe74c8db5a8d3bcb072",
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_conditionhistoryevent" ("authority_id", "decision_id", "due_on", "evidence", "id", "kind", "owner", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "settled_on", "state", "text") SELECT old_values."authority_id", old_values."decision_id", old_values."due_on", old_values."evidence", old_values."id", old_values."kind", old_values."owner", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."position", old_values."public_id", old_values."settled_on", old_values."state", old_values."text" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="ff56d5929e840b77dfe76e022779e65ebcb65d89",
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
                    "decisiondocument",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_decisiondocumenthistoryevent" ("authority_id", "decision_id", "document_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id") SELECT new_values."authority_id", new_values."decision_id", new_values."document_id", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."position", new_values."public_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="2ce33899aea1fd0523431bcaf23ad43028dfd172",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b9f80",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_decisiondocument",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "decisiondocument",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_decisiondocumenthistoryevent" ("authority_id", "decision_id", "document_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id") SELECT new_values."authority_id", new_values."decision_id", new_values."document_id", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."position", new_values."public_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="529e563c536748dd2af5d5714c3efc9ff61d30b3",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ac800",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_decisiondocument",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "decisiondocument",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_decisiondocumenthistoryevent" ("authority_id", "decision_id", "document_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id") SELECT old_values."authority_id", old_values."decision_id", old_values."document_id", old_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."position", old_values."public_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="03b6e3ada5fa2a3f89070554803884d37a1be9f0",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f0c4c",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_decisiondocument",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
