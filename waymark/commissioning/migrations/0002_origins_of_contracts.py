import django.db.models.deletion
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
        ("organisations", "0001_initial"),
    ]

    operations = [
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
            name="procurement",
            field=waymark.core.tenancy.TenantForeignKey(
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="commissioning.procurement",
            ),
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
        waymark.core.operations.AddTriggers(
            triggers=[
                (
                    "contract",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_contracthistoryevent" ("authority_id", "cycle_id", "decision_id", "department", "description", "ended_on", "ending_reason", "ends_on", "follows_id", "history_source", "holder", "id", "irrecoverable_vat", "is_from_history", "is_sme", "is_voluntary", "limit_source", "may_run_until", "number_kind", "outcome_base", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "procurement_id", "public_id", "published_at", "reference", "regime", "review_on", "route", "signed_on", "starts_on", "state", "supplier_id", "supplier_number", "term_reason", "title", "value_annual", "value_total") SELECT new_values."authority_id", new_values."cycle_id", new_values."decision_id", new_values."department", new_values."description", new_values."ended_on", new_values."ending_reason", new_values."ends_on", new_values."follows_id", new_values."history_source", new_values."holder", new_values."id", new_values."irrecoverable_vat", new_values."is_from_history", new_values."is_sme", new_values."is_voluntary", new_values."limit_source", new_values."may_run_until", new_values."number_kind", new_values."outcome_base", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."procurement_id", new_values."public_id", new_values."published_at", new_values."reference", new_values."regime", new_values."review_on", new_values."route", new_values."signed_on", new_values."starts_on", new_values."state", new_values."supplier_id", new_values."supplier_number", new_values."term_reason", new_values."title", new_values."value_annual", new_values."value_total" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="8443514f8e5715d4a92ea1892e561407917584c0",
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_contracthistoryevent" ("authority_id", "cycle_id", "decision_id", "department", "description", "ended_on", "ending_reason", "ends_on", "follows_id", "history_source", "holder", "id", "irrecoverable_vat", "is_from_history", "is_sme", "is_voluntary", "limit_source", "may_run_until", "number_kind", "outcome_base", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "procurement_id", "public_id", "published_at", "reference", "regime", "review_on", "route", "signed_on", "starts_on", "state", "supplier_id", "supplier_number", "term_reason", "title", "value_annual", "value_total") SELECT new_values."authority_id", new_values."cycle_id", new_values."decision_id", new_values."department", new_values."description", new_values."ended_on", new_values."ending_reason", new_values."ends_on", new_values."follows_id", new_values."history_source", new_values."holder", new_values."id", new_values."irrecoverable_vat", new_values."is_from_history", new_values."is_sme", new_values."is_voluntary", new_values."limit_source", new_values."may_run_until", new_values."number_kind", new_values."outcome_base", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."procurement_id", new_values."public_id", new_values."published_at", new_values."reference", new_values."regime", new_values."review_on", new_values."route", new_values."signed_on", new_values."starts_on", new_values."state", new_values."supplier_id", new_values."supplier_number", new_values."term_reason", new_values."title", new_values."value_annual", new_values."value_total" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="a7a840232d488d4f0b0e3347ce775a96363e652b",
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_contracthistoryevent" ("authority_id", "cycle_id", "decision_id", "department", "description", "ended_on", "ending_reason", "ends_on", "follows_id", "history_source", "holder", "id", "irrecoverable_vat", "is_from_history", "is_sme", "is_voluntary", "limit_source", "may_run_until", "number_kind", "outcome_base", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "procurement_id", "public_id", "published_at", "reference", "regime", "review_on", "route", "signed_on", "starts_on", "state", "supplier_id", "supplier_number", "term_reason", "title", "value_annual", "value_total") SELECT old_values."authority_id", old_values."cycle_id", old_values."decision_id", old_values."department", old_values."description", old_values."ended_on", old_values."ending_reason", old_values."ends_on", old_values."follows_id", old_values."history_source", old_values."holder", old_values."id", old_values."irrecoverable_vat", old_values."is_from_history", old_values."is_sme", old_values."is_voluntary", old_values."limit_source", old_values."may_run_until", old_values."number_kind", old_values."outcome_base", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."procurement_id", old_values."public_id", old_values."published_at", old_values."reference", old_values."regime", old_values."review_on", old_values."route", old_values."signed_on", old_values."starts_on", old_values."state", old_values."supplier_id", old_values."supplier_number", old_values."term_reason", old_values."title", old_values."value_annual", old_values."value_total" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="a735322e76e9da675c8809f4c14e69e902ae98da",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_9ad1c",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="commissioning_contract",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
