import uuid

import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
from django.db import migrations, models

import waymark.core.operations
import waymark.core.tenancy


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("access", "0006_roles_of_commissioning"),
        ("consultations", "0001_squashed_0012_officers_scores"),
        ("decisions", "0002_matters_plans_and_meetings"),
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
            ],
        ),
        waymark.core.operations.AddTriggers(
            triggers=[
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
            ],
        ),
    ]
