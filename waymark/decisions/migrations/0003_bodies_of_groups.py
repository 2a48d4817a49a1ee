import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

import waymark.core.operations
import waymark.core.tenancy


class Migration(migrations.Migration):
    dependencies = [
        ("access", "0006_roles_of_commissioning"),
        ("decisions", "0002_matters_plans_and_meetings"),
        ("partnerships", "0002_partnerships_and_shares"),
    ]

    operations = [
        pgtrigger.migrations.RemoveTrigger(
            model_name="body",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="body",
            name="update_update",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="body",
            name="delete_delete",
        ),
        migrations.AddField(
            model_name="body",
            name="group",
            field=waymark.core.tenancy.TenantForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="partnerships.jointgroup",
            ),
        ),
        migrations.AddField(
            model_name="bodyhistoryevent",
            name="group",
            field=waymark.core.tenancy.TenantForeignKey(
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="partnerships.jointgroup",
            ),
        ),
        migrations.AlterField(
            model_name="body",
            name="kind",
            field=models.CharField(
                choices=[
                    ("executive", "Executive, cabinet or executive board"),
                    ("council", "Full council"),
                    ("committee", "Committee"),
                    ("member", "Member of the executive, alone"),
                    ("officer", "Officer under delegation"),
                    ("joint", "Joint committee of several authorities"),
                    ("group", "Steering group: it advises and recommends"),
                ],
                max_length=20,
            ),
        ),
        migrations.AlterField(
            model_name="bodyhistoryevent",
            name="kind",
            field=models.CharField(
                choices=[
                    ("executive", "Executive, cabinet or executive board"),
                    ("council", "Full council"),
                    ("committee", "Committee"),
                    ("member", "Member of the executive, alone"),
                    ("officer", "Officer under delegation"),
                    ("joint", "Joint committee of several authorities"),
                    ("group", "Steering group: it advises and recommends"),
                ],
                max_length=20,
            ),
        ),
        migrations.AddConstraint(
            model_name="body",
            constraint=models.UniqueConstraint(
                fields=("authority", "group"), name="decision_body_one_a_group"
            ),
        ),
        migrations.AddConstraint(
            model_name="body",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("group__isnull", True), ("kind__in", ["joint", "group"]), _connector="OR"
                ),
                name="decision_body_group_is_joint",
            ),
        ),
        migrations.AddConstraint(
            model_name="body",
            constraint=waymark.core.tenancy.TenantKey(
                column="group_id",
                name="decisions_body_group_id_key",
                to_table="partnerships_jointgroup",
            ),
        ),
        waymark.core.operations.AddTriggers(
            triggers=[
                (
                    "body",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_bodyhistoryevent" ("authority_id", "group_id", "id", "kind", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."authority_id", new_values."group_id", new_values."id", new_values."kind", new_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="a17cbabab75df4a4ea5b7bb449d0dd95bd3fb227",
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_bodyhistoryevent" ("authority_id", "group_id", "id", "kind", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."authority_id", new_values."group_id", new_values."id", new_values."kind", new_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="07c13ba8961fd7704ffde7d0fe600b638f67f217",
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_bodyhistoryevent" ("authority_id", "group_id", "id", "kind", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT old_values."authority_id", old_values."group_id", old_values."id", old_values."kind", old_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="44cd7982a47ba678d70f1821385f389316f46108",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6d03c",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_body",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
