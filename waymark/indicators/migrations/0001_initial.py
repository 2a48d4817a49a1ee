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
    ]

    operations = [
        waymark.core.operations.CreateModels(
            models=[
                migrations.CreateModel(
                    name="Indicator",
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
                        ("code", models.SlugField(max_length=60)),
                        ("scheme", models.CharField(max_length=10)),
                        ("number", models.CharField(blank=True, max_length=20)),
                        ("title", models.CharField(max_length=200)),
                        ("definition", models.TextField(blank=True, max_length=4000)),
                        ("numerator", models.CharField(max_length=300)),
                        ("denominator", models.CharField(blank=True, max_length=300)),
                        ("multiplier", models.PositiveIntegerField(default=100)),
                        ("decimals", models.PositiveSmallIntegerField(default=1)),
                        ("polarity", models.CharField(max_length=10)),
                        ("frequency", models.CharField(max_length=10)),
                        ("geography", models.CharField(max_length=200)),
                        ("valid_from", models.DateField(null=True)),
                        ("valid_to", models.DateField(null=True)),
                        ("comparable", models.CharField(default="yes", max_length=10)),
                        ("source", models.CharField(max_length=500)),
                        (
                            "ambition",
                            models.DecimalField(decimal_places=4, max_digits=16, null=True),
                        ),
                        ("measure", models.CharField(blank=True, max_length=30)),
                        ("edition", models.CharField(blank=True, max_length=20)),
                        ("retired_at", models.DateTimeField(null=True)),
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
                            "successor",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="indicators.indicator",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "code"), name="indicator_code_unique"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "scheme__in",
                                        ["ni", "dfe", "yjb", "ons", "ohid", "dwp", "local"],
                                    )
                                ),
                                name="indicator_scheme_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("polarity__in", ["high", "low", "neither"])),
                                name="indicator_polarity_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("frequency__in", ["monthly", "quarterly", "yearly"])
                                ),
                                name="indicator_frequency_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("comparable__in", ["yes", "no", "break"])),
                                name="indicator_comparable_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "measure__in",
                                        [
                                            "neet",
                                            "not_known",
                                            "neet_or_not_known",
                                            "participating",
                                            "neet_winter",
                                            "not_known_winter",
                                            "neet_or_not_known_winter",
                                            "neet_16_to_18",
                                            "september_guarantee",
                                            "sessions_reached",
                                            "caseload",
                                            "",
                                        ],
                                    )
                                ),
                                name="indicator_measure_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("numerator__gt", ""), ("source__gt", ""), ("title__gt", "")
                                ),
                                name="indicator_says_what_and_whence",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("decimals__lte", 4), ("multiplier__gte", 1)),
                                name="indicator_multiplier_above_nothing",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("valid_from__isnull", True),
                                    ("valid_to__isnull", True),
                                    ("valid_to__gte", models.F("valid_from")),
                                    _connector="OR",
                                ),
                                name="indicator_dates",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("successor__isnull", True),
                                    models.Q(("successor", models.F("id")), _negated=True),
                                    _connector="OR",
                                ),
                                name="indicator_does_not_succeed_itself",
                            ),
                            waymark.core.tenancy.RowSecurity(name="indicators_indicator_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="indicators_indicator_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="successor_id",
                                name="indicators_indicator_successor_id_key",
                                to_table="indicators_indicator",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="IndicatorHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("code", models.SlugField(db_index=False, max_length=60)),
                        ("scheme", models.CharField(max_length=10)),
                        ("number", models.CharField(blank=True, max_length=20)),
                        ("title", models.CharField(max_length=200)),
                        ("definition", models.TextField(blank=True, max_length=4000)),
                        ("numerator", models.CharField(max_length=300)),
                        ("denominator", models.CharField(blank=True, max_length=300)),
                        ("multiplier", models.PositiveIntegerField(default=100)),
                        ("decimals", models.PositiveSmallIntegerField(default=1)),
                        ("polarity", models.CharField(max_length=10)),
                        ("frequency", models.CharField(max_length=10)),
                        ("geography", models.CharField(max_length=200)),
                        ("valid_from", models.DateField(null=True)),
                        ("valid_to", models.DateField(null=True)),
                        ("comparable", models.CharField(default="yes", max_length=10)),
                        ("source", models.CharField(max_length=500)),
                        (
                            "ambition",
                            models.DecimalField(decimal_places=4, max_digits=16, null=True),
                        ),
                        ("measure", models.CharField(blank=True, max_length=30)),
                        ("edition", models.CharField(blank=True, max_length=20)),
                        ("retired_at", models.DateTimeField(null=True)),
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
                                to="indicators.indicator",
                            ),
                        ),
                        (
                            "successor",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="indicators.indicator",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="indicators_indicatorhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="IndicatorValue",
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
                        ("starts_on", models.DateField()),
                        ("ends_on", models.DateField()),
                        ("characteristic", models.CharField(blank=True, max_length=20)),
                        ("group", models.CharField(blank=True, max_length=60)),
                        ("group_name", models.CharField(blank=True, max_length=120)),
                        (
                            "numerator",
                            models.DecimalField(decimal_places=4, max_digits=16, null=True),
                        ),
                        (
                            "denominator",
                            models.DecimalField(decimal_places=4, max_digits=16, null=True),
                        ),
                        ("value", models.DecimalField(decimal_places=4, max_digits=16, null=True)),
                        ("mark", models.CharField(blank=True, max_length=1)),
                        ("is_comparable", models.BooleanField(default=True)),
                        ("origin", models.CharField(max_length=10)),
                        ("source", models.CharField(blank=True, max_length=300)),
                        ("evidence", models.CharField(blank=True, max_length=1000)),
                        ("known_on", models.DateField(null=True)),
                        ("reason", models.CharField(blank=True, max_length=500)),
                        ("recorded_at", models.DateTimeField()),
                        ("superseded_at", models.DateTimeField(null=True)),
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
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("superseded_at__isnull", True)),
                                fields=(
                                    "authority",
                                    "indicator",
                                    "starts_on",
                                    "ends_on",
                                    "locality",
                                    "characteristic",
                                    "group",
                                ),
                                name="indicator_value_stands_once",
                                nulls_distinct=False,
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "characteristic__in",
                                        [
                                            "academic_age",
                                            "sex",
                                            "ethnicity",
                                            "send",
                                            "vulnerable",
                                            "",
                                        ],
                                    )
                                ),
                                name="indicator_value_characteristic_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("mark__in", ["c", "z", ""])),
                                name="indicator_value_mark_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("origin__in", ["entered", "computed"])),
                                name="indicator_value_origin_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("ends_on__gte", models.F("starts_on"))),
                                name="indicator_value_period",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("characteristic", ""), ("group", ""), ("group_name", "")
                                    ),
                                    models.Q(
                                        ("characteristic__gt", ""),
                                        ("group__gt", ""),
                                        ("group_name__gt", ""),
                                        ("locality__isnull", True),
                                    ),
                                    _connector="OR",
                                ),
                                name="indicator_value_of_place_or_group",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("mark", ""), ("value__isnull", False)),
                                    models.Q(
                                        ("denominator__isnull", True),
                                        ("mark__gt", ""),
                                        ("numerator__isnull", True),
                                        ("value__isnull", True),
                                    ),
                                    _connector="OR",
                                ),
                                name="indicator_value_or_mark",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("denominator__isnull", True),
                                    ("denominator__gt", 0),
                                    _connector="OR",
                                ),
                                name="indicator_value_base_above_nothing",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("known_on__isnull", False), ("origin", "computed")),
                                    models.Q(
                                        ("known_on__isnull", True),
                                        ("origin", "entered"),
                                        ("source__gt", ""),
                                    ),
                                    _connector="OR",
                                ),
                                name="indicator_value_computed_as_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("superseded_at__isnull", True),
                                    ("superseded_at__gte", models.F("recorded_at")),
                                    _connector="OR",
                                ),
                                name="indicator_value_superseded_after",
                            ),
                            waymark.core.tenancy.RowSecurity(name="indicators_indicatorvalue_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="indicators_indicatorvalue_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="indicator_id",
                                name="indicators_indicatorvalue_indicator_id_key",
                                to_table="indicators_indicator",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="locality_id",
                                name="indicators_indicatorvalue_locality_id_key",
                                to_table="access_locality",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="recorded_by_id",
                                name="indicators_indicatorvalue_recorded_by_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="IndicatorValueHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("starts_on", models.DateField()),
                        ("ends_on", models.DateField()),
                        ("characteristic", models.CharField(blank=True, max_length=20)),
                        ("group", models.CharField(blank=True, max_length=60)),
                        ("group_name", models.CharField(blank=True, max_length=120)),
                        (
                            "numerator",
                            models.DecimalField(decimal_places=4, max_digits=16, null=True),
                        ),
                        (
                            "denominator",
                            models.DecimalField(decimal_places=4, max_digits=16, null=True),
                        ),
                        ("value", models.DecimalField(decimal_places=4, max_digits=16, null=True)),
                        ("mark", models.CharField(blank=True, max_length=1)),
                        ("is_comparable", models.BooleanField(default=True)),
                        ("origin", models.CharField(max_length=10)),
                        ("source", models.CharField(blank=True, max_length=300)),
                        ("evidence", models.CharField(blank=True, max_length=1000)),
                        ("known_on", models.DateField(null=True)),
                        ("reason", models.CharField(blank=True, max_length=500)),
                        ("recorded_at", models.DateTimeField()),
                        ("superseded_at", models.DateTimeField(null=True)),
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
                                to="indicators.indicatorvalue",
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
                                name="indicators_indicatorvaluehistoryevent_rls"
                            )
                        ],
                    },
                ),
            ],
        ),
        waymark.core.operations.AddTriggers(
            triggers=[
                (
                    "indicator",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "indicators_indicatorhistoryevent" ("ambition", "authority_id", "code", "comparable", "decimals", "definition", "denominator", "edition", "frequency", "geography", "id", "measure", "multiplier", "number", "numerator", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "polarity", "public_id", "retired_at", "scheme", "source", "successor_id", "title", "valid_from", "valid_to") SELECT new_values."ambition", new_values."authority_id", new_values."code", new_values."comparable", new_values."decimals", new_values."definition", new_values."denominator", new_values."edition", new_values."frequency", new_values."geography", new_values."id", new_values."measure", new_values."multiplier", new_values."number", new_values."numerator", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."polarity", new_values."public_id", new_values."retired_at", new_values."scheme", new_values."source", new_values."successor_id", new_values."title", new_values."valid_from", new_values."valid_to" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b7b36d99f9c447028a3abd51e28e0ee006812dc9",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6ab67",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="indicators_indicator",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "indicator",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "indicators_indicatorhistoryevent" ("ambition", "authority_id", "code", "comparable", "decimals", "definition", "denominator", "edition", "frequency", "geography", "id", "measure", "multiplier", "number", "numerator", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "polarity", "public_id", "retired_at", "scheme", "source", "successor_id", "title", "valid_from", "valid_to") SELECT new_values."ambition", new_values."authority_id", new_values."code", new_values."comparable", new_values."decimals", new_values."definition", new_values."denominator", new_values."edition", new_values."frequency", new_values."geography", new_values."id", new_values."measure", new_values."multiplier", new_values."number", new_values."numerator", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."polarity", new_values."public_id", new_values."retired_at", new_values."scheme", new_values."source", new_values."successor_id", new_values."title", new_values."valid_from", new_values."valid_to" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="828a1c69da4f06b938d1c81310ca9c56b108b56a",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_4281e",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="indicators_indicator",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "indicator",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "indicators_indicatorhistoryevent" ("ambition", "authority_id", "code", "comparable", "decimals", "definition", "denominator", "edition", "frequency", "geography", "id", "measure", "multiplier", "number", "numerator", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "polarity", "public_id", "retired_at", "scheme", "source", "successor_id", "title", "valid_from", "valid_to") SELECT old_values."ambition", old_values."authority_id", old_values."code", old_values."comparable", old_values."decimals", old_values."definition", old_values."denominator", old_values."edition", old_values."frequency", old_values."geography", old_values."id", old_values."measure", old_values."multiplier", old_values."number", old_values."numerator", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."polarity", old_values."public_id", old_values."retired_at", old_values."scheme", old_values."source", old_values."successor_id", old_values."title", old_values."valid_from", old_values."valid_to" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="ec5ac4b2b8eea6b9fb5b9eeac7fade3e96151e90",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f068f",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="indicators_indicator",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "indicatorvalue",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "indicators_indicatorvaluehistoryevent" ("authority_id", "characteristic", "denominator", "ends_on", "evidence", "group", "group_name", "id", "indicator_id", "is_comparable", "known_on", "locality_id", "mark", "numerator", "origin", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "recorded_at", "recorded_by_id", "source", "starts_on", "superseded_at", "value") SELECT new_values."authority_id", new_values."characteristic", new_values."denominator", new_values."ends_on", new_values."evidence", new_values."group", new_values."group_name", new_values."id", new_values."indicator_id", new_values."is_comparable", new_values."known_on", new_values."locality_id", new_values."mark", new_values."numerator", new_values."origin", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."reason", new_values."recorded_at", new_values."recorded_by_id", new_values."source", new_values."starts_on", new_values."superseded_at", new_values."value" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="d4295fa8035c881e5a9f9c5f51ad5e469245ae7d",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3850c",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="indicators_indicatorvalue",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "indicatorvalue",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "indicators_indicatorvaluehistoryevent" ("authority_id", "characteristic", "denominator", "ends_on", "evidence", "group", "group_name", "id", "indicator_id", "is_comparable", "known_on", "locality_id", "mark", "numerator", "origin", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "recorded_at", "recorded_by_id", "source", "starts_on", "superseded_at", "value") SELECT new_values."authority_id", new_values."characteristic", new_values."denominator", new_values."ends_on", new_values."evidence", new_values."group", new_values."group_name", new_values."id", new_values."indicator_id", new_values."is_comparable", new_values."known_on", new_values."locality_id", new_values."mark", new_values."numerator", new_values."origin", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."reason", new_values."recorded_at", new_values."recorded_by_id", new_values."source", new_values."starts_on", new_values."superseded_at", new_values."value" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="5453fbb3da6947c25d4e7e014bef444fa6effade",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f327f",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="indicators_indicatorvalue",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "indicatorvalue",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "indicators_indicatorvaluehistoryevent" ("authority_id", "characteristic", "denominator", "ends_on", "evidence", "group", "group_name", "id", "indicator_id", "is_comparable", "known_on", "locality_id", "mark", "numerator", "origin", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "recorded_at", "recorded_by_id", "source", "starts_on", "superseded_at", "value") SELECT old_values."authority_id", old_values."characteristic", old_values."denominator", old_values."ends_on", old_values."evidence", old_values."group", old_values."group_name", old_values."id", old_values."indicator_id", old_values."is_comparable", old_values."known_on", old_values."locality_id", old_values."mark", old_values."numerator", old_values."origin", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."reason", old_values."recorded_at", old_values."recorded_by_id", old_values."source", old_values."starts_on", old_values."superseded_at", old_values."value" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="2f1a4274ce9a9124cc72fa1cdf10b16c45a710d2",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_2883d",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="indicators_indicatorvalue",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
