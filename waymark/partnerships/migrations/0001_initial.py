"""The tables of this app, with their walls and their history."""

import uuid

import django.contrib.postgres.fields
import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
from django.db import migrations, models

import waymark.core.operations
import waymark.core.tenancy


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("access", "0004_teams_and_staff"),
        ("documents", "0001_initial"),
        ("organisations", "0001_initial"),
    ]

    operations = [
        waymark.core.operations.CreateModels(
            models=[
                migrations.CreateModel(
                    name="SharingAgreement",
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
                        (
                            "purpose",
                            models.CharField(
                                choices=[
                                    ("tracking", "Knowing who takes part in education or training"),
                                    (
                                        "participation",
                                        "Support to take part in education or training",
                                    ),
                                    ("referral", "Asking another service to help"),
                                    ("family", "Talking with parents, carers or others they name"),
                                    ("safeguarding", "Keeping somebody safe"),
                                ],
                                max_length=20,
                            ),
                        ),
                        (
                            "data_groups",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=20), default=list, size=None
                            ),
                        ),
                        ("security", models.TextField(blank=True)),
                        ("starts_on", models.DateField()),
                        ("ends_on", models.DateField(null=True)),
                        ("review_on", models.DateField()),
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
                            "document",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="documents.document",
                            ),
                        ),
                        (
                            "owner",
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
                        "indexes": [
                            models.Index(
                                fields=["authority", "review_on"], name="sharing_agreement_review"
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "purpose__in",
                                        [
                                            "tracking",
                                            "participation",
                                            "referral",
                                            "family",
                                            "safeguarding",
                                        ],
                                    )
                                ),
                                name="sharing_agreement_purpose_known",
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "title"), name="sharing_agreement_title_unique"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "data_groups__contained_by",
                                        [
                                            "contact",
                                            "education",
                                            "send",
                                            "notes",
                                            "sensitive",
                                            "safeguarding",
                                            "justice",
                                        ],
                                    )
                                ),
                                name="sharing_agreement_groups_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("ends_on__isnull", True),
                                    ("ends_on__gte", models.F("starts_on")),
                                    _connector="OR",
                                ),
                                name="sharing_agreement_dates",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("review_on__gte", models.F("starts_on"))),
                                name="sharing_agreement_reviewed_after_start",
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="partnerships_sharingagreement_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="partnerships_sharingagreement_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="owner_id",
                                name="partnerships_sharingagreement_owner_id_key",
                                to_table="access_membership",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="document_id",
                                name="partnerships_sharingagreement_document_id_key",
                                to_table="documents_document",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AgreementParty",
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
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="organisations.organisation",
                            ),
                        ),
                        (
                            "agreement",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="partnerships.sharingagreement",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("agreement", "organisation"), name="agreement_party_once"
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="partnerships_agreementparty_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="partnerships_agreementparty_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="agreement_id",
                                name="partnerships_agreementparty_agreement_id_key",
                                to_table="partnerships_sharingagreement",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="organisation_id",
                                name="partnerships_agreementparty_organisation_id_key",
                                to_table="organisations_organisation",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SharingAgreementHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("title", models.CharField(max_length=200)),
                        (
                            "purpose",
                            models.CharField(
                                choices=[
                                    ("tracking", "Knowing who takes part in education or training"),
                                    (
                                        "participation",
                                        "Support to take part in education or training",
                                    ),
                                    ("referral", "Asking another service to help"),
                                    ("family", "Talking with parents, carers or others they name"),
                                    ("safeguarding", "Keeping somebody safe"),
                                ],
                                max_length=20,
                            ),
                        ),
                        (
                            "data_groups",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=20), default=list, size=None
                            ),
                        ),
                        ("security", models.TextField(blank=True)),
                        ("starts_on", models.DateField()),
                        ("ends_on", models.DateField(null=True)),
                        ("review_on", models.DateField()),
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
                            "document",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="documents.document",
                            ),
                        ),
                        (
                            "owner",
                            waymark.core.tenancy.TenantForeignKey(
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
                                to="partnerships.sharingagreement",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="partnerships_sharingagreementhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AgreementPartyHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
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
                                to="partnerships.agreementparty",
                            ),
                        ),
                        (
                            "agreement",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="partnerships.sharingagreement",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="partnerships_agreementpartyhistoryevent_rls"
                            )
                        ],
                    },
                ),
            ],
        ),
        waymark.core.operations.AddTriggers(
            triggers=[
                (
                    "sharingagreement",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "partnerships_sharingagreementhistoryevent" ("authority_id", "data_groups", "document_id", "ends_on", "id", "owner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "purpose", "review_on", "security", "starts_on", "title") SELECT new_values."authority_id", new_values."data_groups", new_values."document_id", new_values."ends_on", new_values."id", new_values."owner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."purpose", new_values."review_on", new_values."security", new_values."starts_on", new_values."title" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="796d4f8a94a514363128af7188374cebf0520198",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6c68b",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="partnerships_sharingagreement",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "sharingagreement",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "partnerships_sharingagreementhistoryevent" ("authority_id", "data_groups", "document_id", "ends_on", "id", "owner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "purpose", "review_on", "security", "starts_on", "title") SELECT new_values."authority_id", new_values."data_groups", new_values."document_id", new_values."ends_on", new_values."id", new_values."owner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."purpose", new_values."review_on", new_values."security", new_values."starts_on", new_values."title" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="148d6b7964cc7e037c59ff95b074d24d3aedaf59",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_71a7b",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="partnerships_sharingagreement",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "sharingagreement",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "partnerships_sharingagreementhistoryevent" ("authority_id", "data_groups", "document_id", "ends_on", "id", "owner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "purpose", "review_on", "security", "starts_on", "title") SELECT old_values."authority_id", old_values."data_groups", old_values."document_id", old_values."ends_on", old_values."id", old_values."owner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."purpose", old_values."review_on", old_values."security", old_values."starts_on", old_values."title" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="ada4346d6c7d0add22e843e361abb8e404523798",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_224e7",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="partnerships_sharingagreement",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "agreementparty",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "partnerships_agreementpartyhistoryevent" ("agreement_id", "authority_id", "id", "organisation_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."agreement_id", new_values."authority_id", new_values."id", new_values."organisation_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="efba18e07556c1e7f39c3957ab36e9a3ac64f076",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_d6f12",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="partnerships_agreementparty",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "agreementparty",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "partnerships_agreementpartyhistoryevent" ("agreement_id", "authority_id", "id", "organisation_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."agreement_id", new_values."authority_id", new_values."id", new_values."organisation_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="6864b52af5ab2750f12e249994913aff9c03ad48",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5e9d9",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="partnerships_agreementparty",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "agreementparty",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "partnerships_agreementpartyhistoryevent" ("agreement_id", "authority_id", "id", "organisation_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT old_values."agreement_id", old_values."authority_id", old_values."id", old_values."organisation_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="5a63289ce830411d05473403317eee283b6c2465",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_e5a13",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="partnerships_agreementparty",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
