import uuid

import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

import waymark.core.operations
import waymark.core.tenancy


class Migration(migrations.Migration):
    dependencies = [
        ("access", "0006_roles_of_commissioning"),
        ("commissioning", "0001_initial"),
        ("decisions", "0002_matters_and_meetings"),
        ("intake", "0001_squashed_0002_undoing_in_the_background"),
        ("organisations", "0001_initial"),
    ]

    operations = [
        waymark.core.operations.CreateModels(
            models=[
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
            ],
        ),
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
        migrations.RemoveField(
            model_name="procurement",
            name="lots",
        ),
        migrations.RemoveField(
            model_name="procurementhistoryevent",
            name="lots",
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
            name="owner",
            field=waymark.core.tenancy.TenantForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="access.membership",
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
                fields=("authority", "procurement", "lot"), name="award_once", nulls_distinct=False
            ),
        ),
        migrations.AddConstraint(
            model_name="award",
            constraint=waymark.core.tenancy.TenantKey(
                column="lot_id", name="commissioning_award_lot_id_key", to_table="commissioning_lot"
            ),
        ),
        migrations.AddConstraint(
            model_name="bid",
            constraint=waymark.core.tenancy.TenantKey(
                column="lot_id", name="commissioning_bid_lot_id_key", to_table="commissioning_lot"
            ),
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_contracthistoryevent" ("authority_id", "batch_id", "cycle_id", "decision_id", "department", "description", "ended_on", "ending_reason", "ends_on", "history_source", "holder", "id", "irrecoverable_vat", "is_from_history", "is_sme", "is_voluntary", "limit_source", "may_run_until", "number_kind", "outcome_base", "owner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "reference", "regime", "review_on", "route", "signed_on", "starts_on", "state", "supplier_id", "supplier_number", "term_reason", "title", "value_annual", "value_total") SELECT new_values."authority_id", new_values."batch_id", new_values."cycle_id", new_values."decision_id", new_values."department", new_values."description", new_values."ended_on", new_values."ending_reason", new_values."ends_on", new_values."history_source", new_values."holder", new_values."id", new_values."irrecoverable_vat", new_values."is_from_history", new_values."is_sme", new_values."is_voluntary", new_values."limit_source", new_values."may_run_until", new_values."number_kind", new_values."outcome_base", new_values."owner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."published_at", new_values."reference", new_values."regime", new_values."review_on", new_values."route", new_values."signed_on", new_values."starts_on", new_values."state", new_values."supplier_id", new_values."supplier_number", new_values."term_reason", new_values."title", new_values."value_annual", new_values."value_total" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="8cad88e100cfea4de13faf89d1dccd94a5c19083",
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_contracthistoryevent" ("authority_id", "batch_id", "cycle_id", "decision_id", "department", "description", "ended_on", "ending_reason", "ends_on", "history_source", "holder", "id", "irrecoverable_vat", "is_from_history", "is_sme", "is_voluntary", "limit_source", "may_run_until", "number_kind", "outcome_base", "owner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "reference", "regime", "review_on", "route", "signed_on", "starts_on", "state", "supplier_id", "supplier_number", "term_reason", "title", "value_annual", "value_total") SELECT new_values."authority_id", new_values."batch_id", new_values."cycle_id", new_values."decision_id", new_values."department", new_values."description", new_values."ended_on", new_values."ending_reason", new_values."ends_on", new_values."history_source", new_values."holder", new_values."id", new_values."irrecoverable_vat", new_values."is_from_history", new_values."is_sme", new_values."is_voluntary", new_values."limit_source", new_values."may_run_until", new_values."number_kind", new_values."outcome_base", new_values."owner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."published_at", new_values."reference", new_values."regime", new_values."review_on", new_values."route", new_values."signed_on", new_values."starts_on", new_values."state", new_values."supplier_id", new_values."supplier_number", new_values."term_reason", new_values."title", new_values."value_annual", new_values."value_total" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="e3930adcec9d9506e11296a7ca7c4bd3292d13c2",
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_contracthistoryevent" ("authority_id", "batch_id", "cycle_id", "decision_id", "department", "description", "ended_on", "ending_reason", "ends_on", "history_source", "holder", "id", "irrecoverable_vat", "is_from_history", "is_sme", "is_voluntary", "limit_source", "may_run_until", "number_kind", "outcome_base", "owner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "reference", "regime", "review_on", "route", "signed_on", "starts_on", "state", "supplier_id", "supplier_number", "term_reason", "title", "value_annual", "value_total") SELECT old_values."authority_id", old_values."batch_id", old_values."cycle_id", old_values."decision_id", old_values."department", old_values."description", old_values."ended_on", old_values."ending_reason", old_values."ends_on", old_values."history_source", old_values."holder", old_values."id", old_values."irrecoverable_vat", old_values."is_from_history", old_values."is_sme", old_values."is_voluntary", old_values."limit_source", old_values."may_run_until", old_values."number_kind", old_values."outcome_base", old_values."owner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."published_at", old_values."reference", old_values."regime", old_values."review_on", old_values."route", old_values."signed_on", old_values."starts_on", old_values."state", old_values."supplier_id", old_values."supplier_number", old_values."term_reason", old_values."title", old_values."value_annual", old_values."value_total" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="4b38eec9b8b6a914f8feb63a00439ca5fc6c4466",
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
    ]
