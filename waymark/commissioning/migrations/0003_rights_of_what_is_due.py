import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations

import waymark.core.operations
import waymark.core.tenancy

# What was due of a right was known by its words alone.
DUE_TO_RIGHTS = [
    waymark.core.operations.EVERY_AUTHORITY,
    """
    UPDATE commissioning_contractdue AS due SET right_id = option.id
    FROM commissioning_contractoption AS option
    WHERE due.kind = 'notice' AND due.contract_id = option.contract_id
        AND due.due_on = option.notice_on
        AND due.text = left(
            'Last day of notice, ' || CASE
                WHEN option.months IS NULL THEN 'break: ' || option.ground
                ELSE 'extension of ' || option.months || ' months'
            END,
            500
        )
    """,
    "SET CONSTRAINTS ALL IMMEDIATE",
]


class Migration(migrations.Migration):
    dependencies = [
        ("access", "0006_roles_of_commissioning"),
        ("commissioning", "0002_the_whole_cycle"),
    ]

    operations = [
        waymark.core.operations.ChangeTables(
            changes=[
                pgtrigger.migrations.RemoveTrigger(
                    model_name="contractdue",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="contractdue",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="contractdue",
                    name="delete_delete",
                ),
                migrations.AddField(
                    model_name="contractdue",
                    name="right",
                    field=waymark.core.tenancy.TenantForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="commissioning.contractoption",
                    ),
                ),
                migrations.AddField(
                    model_name="contractduehistoryevent",
                    name="right",
                    field=waymark.core.tenancy.TenantForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="commissioning.contractoption",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="contractdue",
                    constraint=waymark.core.tenancy.TenantKey(
                        column="right_id",
                        name="commissioning_contractdue_right_id_key",
                        to_table="commissioning_contractoption",
                    ),
                ),
            ],
        ),
        waymark.core.operations.AddTriggers(
            triggers=[
                (
                    "contractdue",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_contractduehistoryevent" ("authority_id", "contract_id", "done_on", "due_on", "id", "kind", "outcome", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "right_id", "text") SELECT new_values."authority_id", new_values."contract_id", new_values."done_on", new_values."due_on", new_values."id", new_values."kind", new_values."outcome", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."right_id", new_values."text" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="bc891e9664a0d32e4cc52d727eeb5e0d5b7aa076",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_ba9b2",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="commissioning_contractdue",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "contractdue",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_contractduehistoryevent" ("authority_id", "contract_id", "done_on", "due_on", "id", "kind", "outcome", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "right_id", "text") SELECT new_values."authority_id", new_values."contract_id", new_values."done_on", new_values."due_on", new_values."id", new_values."kind", new_values."outcome", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."right_id", new_values."text" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="5f86e4cddb310472ef6e9604f8094809d000533d",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_4af6f",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="commissioning_contractdue",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "contractdue",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commissioning_contractduehistoryevent" ("authority_id", "contract_id", "done_on", "due_on", "id", "kind", "outcome", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "right_id", "text") SELECT old_values."authority_id", old_values."contract_id", old_values."done_on", old_values."due_on", old_values."id", old_values."kind", old_values."outcome", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."right_id", old_values."text" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="5bbc58de8c4df36ab879305f09381d917ccc1ca4",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c464d",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="commissioning_contractdue",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
        migrations.RunSQL(DUE_TO_RIGHTS, migrations.RunSQL.noop),
    ]
