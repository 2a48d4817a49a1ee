"""Tries to find out what somebody does, tries of many at once, claims that it cannot be."""

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
        ("participation", "0005_opportunities"),
        ("people", "0003_currency_in_lists"),
    ]

    operations = [
        waymark.core.operations.CreateModels(
            models=[
                migrations.CreateModel(
                    name="AttemptBatch",
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
                            "method",
                            models.CharField(
                                choices=[
                                    ("text", "Text"),
                                    ("call", "Call"),
                                    ("email", "Email"),
                                    ("letter", "Letter"),
                                    ("family", "Family or carer"),
                                    ("provider", "School, college or provider"),
                                    ("visit", "Visit"),
                                ],
                                max_length=20,
                            ),
                        ),
                        (
                            "outcome",
                            models.CharField(
                                choices=[
                                    ("still_true", "Spoke: still true"),
                                    ("changed", "Spoke: changed"),
                                    ("message_left", "Message left"),
                                    ("no_answer", "No answer"),
                                    ("wrong_number", "Wrong number"),
                                    ("other", "Something else"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("made_at", models.DateTimeField()),
                        ("undone_at", models.DateTimeField(null=True)),
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
                            "made_by",
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
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "method__in",
                                        [
                                            "text",
                                            "call",
                                            "email",
                                            "letter",
                                            "family",
                                            "provider",
                                            "visit",
                                        ],
                                    )
                                ),
                                name="attempt_batch_method_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "outcome__in",
                                        [
                                            "still_true",
                                            "changed",
                                            "message_left",
                                            "no_answer",
                                            "wrong_number",
                                            "other",
                                        ],
                                    )
                                ),
                                name="attempt_batch_outcome_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("undone_at__isnull", True),
                                    ("undone_at__gte", models.F("made_at")),
                                    _connector="OR",
                                ),
                                name="attempt_batch_undone_after",
                            ),
                            waymark.core.tenancy.RowSecurity(name="participation_attemptbatch_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="participation_attemptbatch_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="made_by_id",
                                name="participation_attemptbatch_made_by_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="StatusClaim",
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
                            "code",
                            models.CharField(
                                choices=[
                                    ("820", "Cannot be contacted, no current address"),
                                    ("830", "Refused to say what they do"),
                                ],
                                max_length=3,
                            ),
                        ),
                        ("evidence", models.CharField(max_length=500)),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("waiting", "Waiting"),
                                    ("approved", "Approved"),
                                    ("declined", "Not approved"),
                                    ("withdrawn", "Withdrawn"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("claimed_at", models.DateTimeField()),
                        ("decided_at", models.DateTimeField(null=True)),
                        ("answer", models.CharField(blank=True, max_length=500)),
                        (
                            "activity",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="participation.activity",
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
                            "claimed_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "decided_by",
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
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "indexes": [
                            models.Index(
                                fields=["authority", "-claimed_at"], name="status_claim_moment"
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("state__in", ["waiting", "approved", "declined", "withdrawn"])
                                ),
                                name="status_claim_state_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("code__in", ["820", "830"])),
                                name="status_claim_of_codes_to_approve",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("evidence", ""), _negated=True),
                                name="status_claim_has_evidence",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("state", "waiting"),
                                    ("decided_at__isnull", False),
                                    _connector="XOR",
                                ),
                                name="status_claim_decided_at_a_moment",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("state__in", ["waiting", "withdrawn"]),
                                    ("decided_by__isnull", True),
                                    ("claimed_by__isnull", True),
                                    models.Q(("decided_by", models.F("claimed_by")), _negated=True),
                                    _connector="OR",
                                ),
                                name="status_claim_decided_by_another",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("state", "declined"), _negated=True),
                                    models.Q(("answer", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="status_claim_declined_with_a_reason",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("state", "waiting")),
                                fields=("person",),
                                name="status_claim_one_waits",
                            ),
                            waymark.core.tenancy.RowSecurity(name="participation_statusclaim_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="participation_statusclaim_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="person_id",
                                name="participation_statusclaim_person_id_key",
                                to_table="people_person",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="claimed_by_id",
                                name="participation_statusclaim_claimed_by_id_key",
                                to_table="access_membership",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="decided_by_id",
                                name="participation_statusclaim_decided_by_id_key",
                                to_table="access_membership",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="activity_id",
                                name="participation_statusclaim_activity_id_key",
                                to_table="participation_activity",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AttemptBatchHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "method",
                            models.CharField(
                                choices=[
                                    ("text", "Text"),
                                    ("call", "Call"),
                                    ("email", "Email"),
                                    ("letter", "Letter"),
                                    ("family", "Family or carer"),
                                    ("provider", "School, college or provider"),
                                    ("visit", "Visit"),
                                ],
                                max_length=20,
                            ),
                        ),
                        (
                            "outcome",
                            models.CharField(
                                choices=[
                                    ("still_true", "Spoke: still true"),
                                    ("changed", "Spoke: changed"),
                                    ("message_left", "Message left"),
                                    ("no_answer", "No answer"),
                                    ("wrong_number", "Wrong number"),
                                    ("other", "Something else"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("made_at", models.DateTimeField()),
                        ("undone_at", models.DateTimeField(null=True)),
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
                            "made_by",
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
                                to="participation.attemptbatch",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="participation_attemptbatchhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="StatusClaimHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "code",
                            models.CharField(
                                choices=[
                                    ("820", "Cannot be contacted, no current address"),
                                    ("830", "Refused to say what they do"),
                                ],
                                max_length=3,
                            ),
                        ),
                        ("evidence", models.CharField(max_length=500)),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("waiting", "Waiting"),
                                    ("approved", "Approved"),
                                    ("declined", "Not approved"),
                                    ("withdrawn", "Withdrawn"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("claimed_at", models.DateTimeField()),
                        ("decided_at", models.DateTimeField(null=True)),
                        ("answer", models.CharField(blank=True, max_length=500)),
                        (
                            "activity",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="participation.activity",
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
                            "claimed_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "decided_by",
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
                                to="participation.statusclaim",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="participation_statusclaimhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="TrackingAttempt",
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
                            "method",
                            models.CharField(
                                choices=[
                                    ("text", "Text"),
                                    ("call", "Call"),
                                    ("email", "Email"),
                                    ("letter", "Letter"),
                                    ("family", "Family or carer"),
                                    ("provider", "School, college or provider"),
                                    ("visit", "Visit"),
                                ],
                                max_length=20,
                            ),
                        ),
                        (
                            "outcome",
                            models.CharField(
                                choices=[
                                    ("still_true", "Spoke: still true"),
                                    ("changed", "Spoke: changed"),
                                    ("message_left", "Message left"),
                                    ("no_answer", "No answer"),
                                    ("wrong_number", "Wrong number"),
                                    ("other", "Something else"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("note", models.CharField(blank=True, max_length=500)),
                        ("made_at", models.DateTimeField()),
                        ("verified_on_before", models.DateField(null=True)),
                        ("undone_at", models.DateTimeField(null=True)),
                        (
                            "activity",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="participation.activity",
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
                            "batch",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="participation.attemptbatch",
                            ),
                        ),
                        (
                            "contact_point",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="people.contactpoint",
                            ),
                        ),
                        (
                            "made_by",
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
                            "verified_by_before",
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
                            models.Index(fields=["person", "-made_at"], name="attempt_person"),
                            models.Index(
                                fields=["authority", "made_at", "person"], name="attempt_moment"
                            ),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "method__in",
                                        [
                                            "text",
                                            "call",
                                            "email",
                                            "letter",
                                            "family",
                                            "provider",
                                            "visit",
                                        ],
                                    )
                                ),
                                name="tracking_attempt_method_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "outcome__in",
                                        [
                                            "still_true",
                                            "changed",
                                            "message_left",
                                            "no_answer",
                                            "wrong_number",
                                            "other",
                                        ],
                                    )
                                ),
                                name="tracking_attempt_outcome_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("undone_at__isnull", True),
                                    ("undone_at__gte", models.F("made_at")),
                                    _connector="OR",
                                ),
                                name="tracking_attempt_undone_after",
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="participation_trackingattempt_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="participation_trackingattempt_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="person_id",
                                name="participation_trackingattempt_person_id_key",
                                to_table="people_person",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="contact_point_id",
                                name="participation_trackingattempt_contact_point_id_key",
                                to_table="people_contactpoint",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="made_by_id",
                                name="participation_trackingattempt_made_by_id_key",
                                to_table="access_membership",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="batch_id",
                                name="participation_trackingattempt_batch_id_key",
                                to_table="participation_attemptbatch",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="activity_id",
                                name="participation_trackingattempt_activity_id_key",
                                to_table="participation_activity",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="verified_by_before_id",
                                name="participation_trackingattempt_verified_by_before_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="TrackingAttemptHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "method",
                            models.CharField(
                                choices=[
                                    ("text", "Text"),
                                    ("call", "Call"),
                                    ("email", "Email"),
                                    ("letter", "Letter"),
                                    ("family", "Family or carer"),
                                    ("provider", "School, college or provider"),
                                    ("visit", "Visit"),
                                ],
                                max_length=20,
                            ),
                        ),
                        (
                            "outcome",
                            models.CharField(
                                choices=[
                                    ("still_true", "Spoke: still true"),
                                    ("changed", "Spoke: changed"),
                                    ("message_left", "Message left"),
                                    ("no_answer", "No answer"),
                                    ("wrong_number", "Wrong number"),
                                    ("other", "Something else"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("note", models.CharField(blank=True, max_length=500)),
                        ("made_at", models.DateTimeField()),
                        ("verified_on_before", models.DateField(null=True)),
                        ("undone_at", models.DateTimeField(null=True)),
                        (
                            "activity",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="participation.activity",
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
                            "batch",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="participation.attemptbatch",
                            ),
                        ),
                        (
                            "contact_point",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="people.contactpoint",
                            ),
                        ),
                        (
                            "made_by",
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
                                to="participation.trackingattempt",
                            ),
                        ),
                        (
                            "verified_by_before",
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
                                name="participation_trackingattempthistoryevent_rls"
                            )
                        ],
                    },
                ),
            ],
        ),
        waymark.core.operations.AddTriggers(
            triggers=[
                (
                    "attemptbatch",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "participation_attemptbatchhistoryevent" ("authority_id", "id", "made_at", "made_by_id", "method", "outcome", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "undone_at") SELECT new_values."authority_id", new_values."id", new_values."made_at", new_values."made_by_id", new_values."method", new_values."outcome", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."undone_at" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="447170ee5d66e68079b7fedfce6a5c0d21f5c59d",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_65df8",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="participation_attemptbatch",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "attemptbatch",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "participation_attemptbatchhistoryevent" ("authority_id", "id", "made_at", "made_by_id", "method", "outcome", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "undone_at") SELECT new_values."authority_id", new_values."id", new_values."made_at", new_values."made_by_id", new_values."method", new_values."outcome", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."undone_at" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="edb7abb06c69eadc0d248bcdeb006f0853831da9",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_95bbb",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="participation_attemptbatch",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "attemptbatch",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "participation_attemptbatchhistoryevent" ("authority_id", "id", "made_at", "made_by_id", "method", "outcome", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "undone_at") SELECT old_values."authority_id", old_values."id", old_values."made_at", old_values."made_by_id", old_values."method", old_values."outcome", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."undone_at" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="bdad35fbd8e3fbd17c2371a7d804a5b4e1c108e5",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_348e3",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="participation_attemptbatch",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "statusclaim",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "participation_statusclaimhistoryevent" ("activity_id", "answer", "authority_id", "claimed_at", "claimed_by_id", "code", "decided_at", "decided_by_id", "evidence", "id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "state") SELECT new_values."activity_id", new_values."answer", new_values."authority_id", new_values."claimed_at", new_values."claimed_by_id", new_values."code", new_values."decided_at", new_values."decided_by_id", new_values."evidence", new_values."id", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."state" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="2ebbc93dd9b3c69a8ead41a8e30ff744da52cc03",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_2e3fe",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="participation_statusclaim",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "statusclaim",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "participation_statusclaimhistoryevent" ("activity_id", "answer", "authority_id", "claimed_at", "claimed_by_id", "code", "decided_at", "decided_by_id", "evidence", "id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "state") SELECT new_values."activity_id", new_values."answer", new_values."authority_id", new_values."claimed_at", new_values."claimed_by_id", new_values."code", new_values."decided_at", new_values."decided_by_id", new_values."evidence", new_values."id", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."state" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="1ca5c93fd016810abf56f5fe0751c44dfe30f4a0",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_825ed",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="participation_statusclaim",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "statusclaim",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "participation_statusclaimhistoryevent" ("activity_id", "answer", "authority_id", "claimed_at", "claimed_by_id", "code", "decided_at", "decided_by_id", "evidence", "id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "state") SELECT old_values."activity_id", old_values."answer", old_values."authority_id", old_values."claimed_at", old_values."claimed_by_id", old_values."code", old_values."decided_at", old_values."decided_by_id", old_values."evidence", old_values."id", old_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."state" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="7b5b8764556bf4e1d0e72a7758d675ba7e28bd0e",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_11d66",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="participation_statusclaim",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "trackingattempt",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "participation_trackingattempthistoryevent" ("activity_id", "authority_id", "batch_id", "contact_point_id", "id", "made_at", "made_by_id", "method", "note", "outcome", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "undone_at", "verified_by_before_id", "verified_on_before") SELECT new_values."activity_id", new_values."authority_id", new_values."batch_id", new_values."contact_point_id", new_values."id", new_values."made_at", new_values."made_by_id", new_values."method", new_values."note", new_values."outcome", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."undone_at", new_values."verified_by_before_id", new_values."verified_on_before" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="fd66c1cc376810389dfd4c656ec1442dabc9e120",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3f76d",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="participation_trackingattempt",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "trackingattempt",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "participation_trackingattempthistoryevent" ("activity_id", "authority_id", "batch_id", "contact_point_id", "id", "made_at", "made_by_id", "method", "note", "outcome", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "undone_at", "verified_by_before_id", "verified_on_before") SELECT new_values."activity_id", new_values."authority_id", new_values."batch_id", new_values."contact_point_id", new_values."id", new_values."made_at", new_values."made_by_id", new_values."method", new_values."note", new_values."outcome", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."undone_at", new_values."verified_by_before_id", new_values."verified_on_before" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="4b3a01e8b14e005047e559e4b75b20e36c425db2",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_aa5ee",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="participation_trackingattempt",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "trackingattempt",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "participation_trackingattempthistoryevent" ("activity_id", "authority_id", "batch_id", "contact_point_id", "id", "made_at", "made_by_id", "method", "note", "outcome", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "undone_at", "verified_by_before_id", "verified_on_before") SELECT old_values."activity_id", old_values."authority_id", old_values."batch_id", old_values."contact_point_id", old_values."id", old_values."made_at", old_values."made_by_id", old_values."method", old_values."note", old_values."outcome", old_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."undone_at", old_values."verified_by_before_id", old_values."verified_on_before" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="e1781608142b547069bcf7cbf175efb5f33e8a05",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6248b",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="participation_trackingattempt",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
