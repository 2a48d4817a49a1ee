import uuid

import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
from django.db import migrations, models

import waymark.core.operations
import waymark.core.tenancy


class Migration(migrations.Migration):
    dependencies = [
        ("access", "0005_roles_of_tracking"),
        ("participation", "0007_loaded_editions"),
        ("people", "0003_currency_in_lists"),
    ]

    operations = [
        waymark.core.operations.CreateModels(
            models=[
                migrations.CreateModel(
                    name="RiskJudgement",
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
                            "band",
                            models.CharField(
                                choices=[("high", "High"), ("medium", "Medium"), ("low", "Low")],
                                max_length=10,
                            ),
                        ),
                        ("reason", models.CharField(max_length=500)),
                        ("starts_on", models.DateField()),
                        ("ends_on", models.DateField()),
                        ("judged_at", models.DateTimeField()),
                        ("taken_back_at", models.DateTimeField(null=True)),
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
                            "judged_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "person",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="people.person",
                            ),
                        ),
                        (
                            "taken_back_by",
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
                        "indexes": [
                            models.Index(
                                fields=["person", "-judged_at", "-id"], name="risk_judgement_latest"
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("band__in", ["high", "medium", "low"])),
                                name="risk_judgement_band_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("starts_on__isnull", True),
                                    ("ends_on__isnull", True),
                                    ("ends_on__gte", models.F("starts_on")),
                                    _connector="OR",
                                ),
                                name="risk_judgement_dates",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("reason", ""), _negated=True),
                                name="risk_judgement_has_a_reason",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("taken_back_at__isnull", False),
                                    ("taken_back_by__isnull", True),
                                    _connector="OR",
                                ),
                                name="risk_judgement_taken_back_at_a_moment",
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="participation_riskjudgement_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="participation_riskjudgement_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="person_id",
                                name="participation_riskjudgement_person_id_key",
                                to_table="people_person",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="judged_by_id",
                                name="participation_riskjudgement_judged_by_id_key",
                                to_table="access_membership",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="taken_back_by_id",
                                name="participation_riskjudgement_taken_back_by_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="RiskRun",
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
                        ("month", models.DateField()),
                        ("day", models.DateField()),
                        ("model", models.CharField(max_length=20)),
                        ("reckoned_at", models.DateTimeField()),
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
                                fields=("authority", "month"), name="risk_run_once_a_month"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("day__gte", models.F("month")), ("month__day", 1)
                                ),
                                name="risk_run_of_its_month",
                            ),
                            waymark.core.tenancy.RowSecurity(name="participation_riskrun_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="participation_riskrun_tenant"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SchoolFact",
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
                                    ("attendance", "Attendance this school year"),
                                    ("suspensions", "Suspensions this school year"),
                                    ("excluded", "Permanently excluded"),
                                    ("free_school_meals", "Free school meals"),
                                    (
                                        "below_expected",
                                        "Below what is expected in English and mathematics",
                                    ),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("value", models.PositiveSmallIntegerField()),
                        ("as_of", models.DateField()),
                        (
                            "source",
                            models.CharField(
                                choices=[
                                    ("young_person", "The young person"),
                                    ("parent", "Parent or carer"),
                                    ("school", "School or college"),
                                    ("provider", "Training provider"),
                                    ("agency", "Another agency"),
                                    ("worker", "A worker"),
                                    ("file", "A file"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("recorded_at", models.DateTimeField()),
                        ("withdrawn_at", models.DateTimeField(null=True)),
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
                            "person",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="people.person",
                            ),
                        ),
                        (
                            "recorded_by",
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
                        "indexes": [
                            models.Index(
                                fields=["person", "kind", "-as_of", "-id"],
                                name="school_fact_latest",
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "kind__in",
                                        [
                                            "attendance",
                                            "suspensions",
                                            "excluded",
                                            "free_school_meals",
                                            "below_expected",
                                        ],
                                    )
                                ),
                                name="school_fact_kind_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "source__in",
                                        [
                                            "young_person",
                                            "parent",
                                            "school",
                                            "provider",
                                            "agency",
                                            "worker",
                                            "file",
                                        ],
                                    )
                                ),
                                name="school_fact_source_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("kind", "attendance"), ("value__lte", 100)),
                                    models.Q(("kind", "suspensions"), ("value__lte", 45)),
                                    models.Q(("kind", "excluded"), ("value__lte", 1)),
                                    models.Q(("kind", "free_school_meals"), ("value__lte", 1)),
                                    models.Q(("kind", "below_expected"), ("value__lte", 1)),
                                    _connector="OR",
                                ),
                                name="school_fact_value_of_kind",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("withdrawn_at__isnull", True),
                                    ("withdrawn_at__gte", models.F("recorded_at")),
                                    _connector="OR",
                                ),
                                name="school_fact_withdrawn_after_recorded",
                            ),
                            waymark.core.tenancy.RowSecurity(name="participation_schoolfact_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="participation_schoolfact_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="person_id",
                                name="participation_schoolfact_person_id_key",
                                to_table="people_person",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="recorded_by_id",
                                name="participation_schoolfact_recorded_by_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="RiskJudgementHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "band",
                            models.CharField(
                                choices=[("high", "High"), ("medium", "Medium"), ("low", "Low")],
                                max_length=10,
                            ),
                        ),
                        ("reason", models.CharField(max_length=500)),
                        ("starts_on", models.DateField()),
                        ("ends_on", models.DateField()),
                        ("judged_at", models.DateTimeField()),
                        ("taken_back_at", models.DateTimeField(null=True)),
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
                            "judged_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "person",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="people.person",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="participation.riskjudgement",
                            ),
                        ),
                        (
                            "taken_back_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="participation_riskjudgementhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="RiskResult",
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
                        ("year_group", models.PositiveSmallIntegerField()),
                        (
                            "band",
                            models.CharField(
                                choices=[
                                    ("high", "High"),
                                    ("medium", "Medium"),
                                    ("low", "Low"),
                                    ("not_enough", "Not enough is known"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("rank", models.PositiveSmallIntegerField()),
                        ("points", models.PositiveSmallIntegerField()),
                        ("most", models.PositiveSmallIntegerField()),
                        ("known", models.PositiveSmallIntegerField()),
                        ("asked", models.PositiveSmallIntegerField()),
                        ("working", models.JSONField()),
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
                            "judgement",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="participation.riskjudgement",
                            ),
                        ),
                        (
                            "person",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="people.person",
                            ),
                        ),
                        (
                            "run",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="participation.riskrun",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "indexes": [
                            models.Index(
                                fields=["run", "rank", "-points", "person"], name="risk_result_rank"
                            ),
                            models.Index(fields=["person", "run"], name="risk_result_person"),
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("run", "person"), name="risk_result_once"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("band__in", ["high", "medium", "low", "not_enough"])
                                ),
                                name="risk_result_band_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("known__lte", models.F("asked")),
                                    ("points__lte", models.F("most")),
                                ),
                                name="risk_result_within_its_range",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("rank__in", [0, 1, 2, 3])),
                                name="risk_result_rank_of_a_band",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("judgement__isnull", False),
                                    models.Q(("band", "high"), ("rank", 0)),
                                    models.Q(("band", "medium"), ("rank", 1)),
                                    models.Q(("band", "low"), ("rank", 2)),
                                    models.Q(("band", "not_enough"), ("rank", 3)),
                                    _connector="OR",
                                ),
                                name="risk_result_rank_reckoned_unless_judged",
                            ),
                            waymark.core.tenancy.RowSecurity(name="participation_riskresult_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="participation_riskresult_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="run_id",
                                name="participation_riskresult_run_id_key",
                                to_table="participation_riskrun",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="person_id",
                                name="participation_riskresult_person_id_key",
                                to_table="people_person",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="judgement_id",
                                name="participation_riskresult_judgement_id_key",
                                to_table="participation_riskjudgement",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SchoolFactHistoryevent",
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
                                    ("attendance", "Attendance this school year"),
                                    ("suspensions", "Suspensions this school year"),
                                    ("excluded", "Permanently excluded"),
                                    ("free_school_meals", "Free school meals"),
                                    (
                                        "below_expected",
                                        "Below what is expected in English and mathematics",
                                    ),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("value", models.PositiveSmallIntegerField()),
                        ("as_of", models.DateField()),
                        (
                            "source",
                            models.CharField(
                                choices=[
                                    ("young_person", "The young person"),
                                    ("parent", "Parent or carer"),
                                    ("school", "School or college"),
                                    ("provider", "Training provider"),
                                    ("agency", "Another agency"),
                                    ("worker", "A worker"),
                                    ("file", "A file"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("recorded_at", models.DateTimeField()),
                        ("withdrawn_at", models.DateTimeField(null=True)),
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
                            "person",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="people.person",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="participation.schoolfact",
                            ),
                        ),
                        (
                            "recorded_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="participation_schoolfacthistoryevent_rls"
                            )
                        ],
                    },
                ),
            ],
        ),
        waymark.core.operations.AddTriggers(
            triggers=[
                (
                    "riskjudgement",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "participation_riskjudgementhistoryevent" ("authority_id", "band", "ends_on", "id", "judged_at", "judged_by_id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "starts_on", "taken_back_at", "taken_back_by_id") SELECT new_values."authority_id", new_values."band", new_values."ends_on", new_values."id", new_values."judged_at", new_values."judged_by_id", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."reason", new_values."starts_on", new_values."taken_back_at", new_values."taken_back_by_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="07f150777960859cdedae16e1c4a352c4f34b2fd",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a9cb2",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="participation_riskjudgement",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "riskjudgement",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "participation_riskjudgementhistoryevent" ("authority_id", "band", "ends_on", "id", "judged_at", "judged_by_id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "starts_on", "taken_back_at", "taken_back_by_id") SELECT new_values."authority_id", new_values."band", new_values."ends_on", new_values."id", new_values."judged_at", new_values."judged_by_id", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."reason", new_values."starts_on", new_values."taken_back_at", new_values."taken_back_by_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="f4277ce9088f1672a3f39954677848936385a459",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_33163",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="participation_riskjudgement",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "riskjudgement",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "participation_riskjudgementhistoryevent" ("authority_id", "band", "ends_on", "id", "judged_at", "judged_by_id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "starts_on", "taken_back_at", "taken_back_by_id") SELECT old_values."authority_id", old_values."band", old_values."ends_on", old_values."id", old_values."judged_at", old_values."judged_by_id", old_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."reason", old_values."starts_on", old_values."taken_back_at", old_values."taken_back_by_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="232101d15e032080ce97353221237b0dcaaea934",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_fdb7c",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="participation_riskjudgement",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "schoolfact",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "participation_schoolfacthistoryevent" ("as_of", "authority_id", "id", "kind", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "recorded_at", "recorded_by_id", "source", "value", "withdrawn_at") SELECT new_values."as_of", new_values."authority_id", new_values."id", new_values."kind", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."recorded_at", new_values."recorded_by_id", new_values."source", new_values."value", new_values."withdrawn_at" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="3b6370b841964c4c739e95216367b71d2d07c57b",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_5c88a",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="participation_schoolfact",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "schoolfact",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "participation_schoolfacthistoryevent" ("as_of", "authority_id", "id", "kind", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "recorded_at", "recorded_by_id", "source", "value", "withdrawn_at") SELECT new_values."as_of", new_values."authority_id", new_values."id", new_values."kind", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."recorded_at", new_values."recorded_by_id", new_values."source", new_values."value", new_values."withdrawn_at" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b9b292806fbdc9faa69f168b07a8f2b957417a9f",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_191d8",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="participation_schoolfact",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "schoolfact",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "participation_schoolfacthistoryevent" ("as_of", "authority_id", "id", "kind", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "recorded_at", "recorded_by_id", "source", "value", "withdrawn_at") SELECT old_values."as_of", old_values."authority_id", old_values."id", old_values."kind", old_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."recorded_at", old_values."recorded_by_id", old_values."source", old_values."value", old_values."withdrawn_at" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="b567b81f0734caceb3385368bfa476d70afaef07",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_d456c",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="participation_schoolfact",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
