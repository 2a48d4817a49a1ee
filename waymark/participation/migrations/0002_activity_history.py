import django.contrib.postgres.constraints
import django.contrib.postgres.fields.ranges
import django.db.models.constraints
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

import waymark.core.operations
import waymark.core.tenancy


class Migration(migrations.Migration):
    dependencies = [
        ("access", "0005_roles_of_tracking"),
        ("organisations", "0001_initial"),
        ("participation", "0001_initial"),
        ("people", "0003_currency_in_lists"),
    ]

    operations = [
        waymark.core.operations.ChangeTables(
            changes=[
                pgtrigger.migrations.RemoveTrigger(
                    model_name="activity",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="activity",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="activity",
                    name="delete_delete",
                ),
                migrations.RemoveConstraint(
                    model_name="activity",
                    name="activity_one_at_a_time",
                ),
                migrations.AddField(
                    model_name="activity",
                    name="amended_at",
                    field=models.DateTimeField(null=True),
                ),
                migrations.AddField(
                    model_name="activity",
                    name="amended_by",
                    field=waymark.core.tenancy.TenantForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="access.membership",
                    ),
                ),
                migrations.AddField(
                    model_name="activity",
                    name="confidence",
                    field=models.CharField(
                        blank=True,
                        choices=[("sure", "Sure"), ("likely", "Likely"), ("doubtful", "Doubtful")],
                        max_length=10,
                    ),
                ),
                migrations.AddField(
                    model_name="activity",
                    name="is_primary",
                    field=models.BooleanField(default=True),
                ),
                migrations.AddField(
                    model_name="activity",
                    name="lapses_on",
                    field=models.DateField(null=True),
                ),
                migrations.AddField(
                    model_name="activity",
                    name="left_because",
                    field=models.CharField(
                        blank=True,
                        choices=[
                            ("completed", "Completed"),
                            ("wrong_course", "Wrong course or job"),
                            ("health", "Health"),
                            ("family", "Family"),
                            ("money", "Money"),
                            ("travel", "Travel"),
                            ("bullying", "Bullying"),
                            ("excluded", "Excluded"),
                            ("not_enrolled_again", "Not enrolled again"),
                            ("dismissed", "Dismissed"),
                            ("redundant", "Made redundant"),
                            ("contract_ended", "Contract ended"),
                            ("moved", "Moved away"),
                            ("never_started", "Never started"),
                            ("unknown", "Not known"),
                        ],
                        max_length=20,
                    ),
                ),
                migrations.AddField(
                    model_name="activity",
                    name="level",
                    field=models.CharField(
                        blank=True,
                        choices=[
                            ("entry", "Entry level"),
                            ("1", "Level 1"),
                            ("2", "Level 2"),
                            ("3", "Level 3"),
                            ("4", "Level 4 or above"),
                            ("none", "No level"),
                        ],
                        max_length=10,
                    ),
                ),
                migrations.AddField(
                    model_name="activity",
                    name="review_on",
                    field=models.DateField(null=True),
                ),
                migrations.AddField(
                    model_name="activity",
                    name="withdrawn_at",
                    field=models.DateTimeField(null=True),
                ),
                migrations.AddField(
                    model_name="activity",
                    name="withdrawn_because",
                    field=models.CharField(blank=True, max_length=500),
                ),
                migrations.AddField(
                    model_name="activityhistoryevent",
                    name="amended_at",
                    field=models.DateTimeField(null=True),
                ),
                migrations.AddField(
                    model_name="activityhistoryevent",
                    name="amended_by",
                    field=waymark.core.tenancy.TenantForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="access.membership",
                    ),
                ),
                migrations.AddField(
                    model_name="activityhistoryevent",
                    name="confidence",
                    field=models.CharField(
                        blank=True,
                        choices=[("sure", "Sure"), ("likely", "Likely"), ("doubtful", "Doubtful")],
                        max_length=10,
                    ),
                ),
                migrations.AddField(
                    model_name="activityhistoryevent",
                    name="is_primary",
                    field=models.BooleanField(default=True),
                ),
                migrations.AddField(
                    model_name="activityhistoryevent",
                    name="lapses_on",
                    field=models.DateField(null=True),
                ),
                migrations.AddField(
                    model_name="activityhistoryevent",
                    name="left_because",
                    field=models.CharField(
                        blank=True,
                        choices=[
                            ("completed", "Completed"),
                            ("wrong_course", "Wrong course or job"),
                            ("health", "Health"),
                            ("family", "Family"),
                            ("money", "Money"),
                            ("travel", "Travel"),
                            ("bullying", "Bullying"),
                            ("excluded", "Excluded"),
                            ("not_enrolled_again", "Not enrolled again"),
                            ("dismissed", "Dismissed"),
                            ("redundant", "Made redundant"),
                            ("contract_ended", "Contract ended"),
                            ("moved", "Moved away"),
                            ("never_started", "Never started"),
                            ("unknown", "Not known"),
                        ],
                        max_length=20,
                    ),
                ),
                migrations.AddField(
                    model_name="activityhistoryevent",
                    name="level",
                    field=models.CharField(
                        blank=True,
                        choices=[
                            ("entry", "Entry level"),
                            ("1", "Level 1"),
                            ("2", "Level 2"),
                            ("3", "Level 3"),
                            ("4", "Level 4 or above"),
                            ("none", "No level"),
                        ],
                        max_length=10,
                    ),
                ),
                migrations.AddField(
                    model_name="activityhistoryevent",
                    name="review_on",
                    field=models.DateField(null=True),
                ),
                migrations.AddField(
                    model_name="activityhistoryevent",
                    name="withdrawn_at",
                    field=models.DateTimeField(null=True),
                ),
                migrations.AddField(
                    model_name="activityhistoryevent",
                    name="withdrawn_because",
                    field=models.CharField(blank=True, max_length=500),
                ),
                migrations.AddIndex(
                    model_name="activity",
                    index=models.Index(
                        condition=models.Q(("ends_on__isnull", True), ("lapses_on__isnull", False)),
                        fields=["authority", "lapses_on"],
                        name="activity_lapsing",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="activity",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("level__in", ["entry", "1", "2", "3", "4", "none", ""])
                        ),
                        name="activity_level_known",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="activity",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("confidence__in", ["sure", "likely", "doubtful", ""])),
                        name="activity_confidence_known",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="activity",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            (
                                "left_because__in",
                                [
                                    "completed",
                                    "wrong_course",
                                    "health",
                                    "family",
                                    "money",
                                    "travel",
                                    "bullying",
                                    "excluded",
                                    "not_enrolled_again",
                                    "dismissed",
                                    "redundant",
                                    "contract_ended",
                                    "moved",
                                    "never_started",
                                    "unknown",
                                    "",
                                ],
                            )
                        ),
                        name="activity_leaving_known",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="activity",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("withdrawn_at__isnull", True),
                            models.Q(("withdrawn_because", ""), _negated=True),
                            _connector="XOR",
                        ),
                        name="activity_withdrawn_with_a_reason",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="activity",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("amended_at__isnull", True),
                            ("amended_at__gte", models.F("recorded_at")),
                            _connector="OR",
                        ),
                        name="activity_amended_after_recorded",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="activity",
                    constraint=django.contrib.postgres.constraints.ExclusionConstraint(
                        condition=models.Q(("is_primary", True), ("withdrawn_at__isnull", True)),
                        deferrable=django.db.models.constraints.Deferrable["IMMEDIATE"],
                        expressions=[
                            ("person", "="),
                            (
                                models.Func(
                                    models.F("starts_on"),
                                    models.F("ends_on"),
                                    function="daterange",
                                    output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                                ),
                                "&&",
                            ),
                        ],
                        name="activity_never_overlaps",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="activity",
                    constraint=waymark.core.tenancy.TenantKey(
                        column="amended_by_id",
                        name="participation_activity_amended_by_id_key",
                        to_table="access_membership",
                    ),
                ),
            ],
        ),
        waymark.core.operations.AddTriggers(
            triggers=[
                (
                    "activity",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "participation_activityhistoryevent" ("amended_at", "amended_by_id", "authority_id", "code", "confidence", "course", "ends_on", "evidence", "expected_end_on", "id", "is_primary", "lapses_on", "left_because", "level", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "provider_id", "provider_name", "public_id", "recorded_at", "recorded_by_id", "review_on", "source", "starts_on", "verified_by_id", "verified_on", "withdrawn_at", "withdrawn_because") SELECT new_values."amended_at", new_values."amended_by_id", new_values."authority_id", new_values."code", new_values."confidence", new_values."course", new_values."ends_on", new_values."evidence", new_values."expected_end_on", new_values."id", new_values."is_primary", new_values."lapses_on", new_values."left_because", new_values."level", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."provider_id", new_values."provider_name", new_values."public_id", new_values."recorded_at", new_values."recorded_by_id", new_values."review_on", new_values."source", new_values."starts_on", new_values."verified_by_id", new_values."verified_on", new_values."withdrawn_at", new_values."withdrawn_because" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="1ebfbd42520a1f37ed7f9f56ea4a2225fc22df55",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_2b186",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="participation_activity",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "activity",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "participation_activityhistoryevent" ("amended_at", "amended_by_id", "authority_id", "code", "confidence", "course", "ends_on", "evidence", "expected_end_on", "id", "is_primary", "lapses_on", "left_because", "level", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "provider_id", "provider_name", "public_id", "recorded_at", "recorded_by_id", "review_on", "source", "starts_on", "verified_by_id", "verified_on", "withdrawn_at", "withdrawn_because") SELECT new_values."amended_at", new_values."amended_by_id", new_values."authority_id", new_values."code", new_values."confidence", new_values."course", new_values."ends_on", new_values."evidence", new_values."expected_end_on", new_values."id", new_values."is_primary", new_values."lapses_on", new_values."left_because", new_values."level", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."provider_id", new_values."provider_name", new_values."public_id", new_values."recorded_at", new_values."recorded_by_id", new_values."review_on", new_values."source", new_values."starts_on", new_values."verified_by_id", new_values."verified_on", new_values."withdrawn_at", new_values."withdrawn_because" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="e76f08922b5f1df88245f0f78984de6ee9dc986d",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_82fbc",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="participation_activity",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "activity",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "participation_activityhistoryevent" ("amended_at", "amended_by_id", "authority_id", "code", "confidence", "course", "ends_on", "evidence", "expected_end_on", "id", "is_primary", "lapses_on", "left_because", "level", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "provider_id", "provider_name", "public_id", "recorded_at", "recorded_by_id", "review_on", "source", "starts_on", "verified_by_id", "verified_on", "withdrawn_at", "withdrawn_because") SELECT old_values."amended_at", old_values."amended_by_id", old_values."authority_id", old_values."code", old_values."confidence", old_values."course", old_values."ends_on", old_values."evidence", old_values."expected_end_on", old_values."id", old_values."is_primary", old_values."lapses_on", old_values."left_because", old_values."level", old_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."provider_id", old_values."provider_name", old_values."public_id", old_values."recorded_at", old_values."recorded_by_id", old_values."review_on", old_values."source", old_values."starts_on", old_values."verified_by_id", old_values."verified_on", old_values."withdrawn_at", old_values."withdrawn_because" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="be69fe72c5944df3940f5185894fbd9df9d16e1e",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_3cd59",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="participation_activity",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
