import uuid

import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import waymark.core.operations
import waymark.core.sealed
import waymark.core.tenancy


class Migration(migrations.Migration):
    dependencies = [
        ("access", "0002_roles_of_consultations_in_depth"),
        ("access", "__first__"),
        ("consultations", "0003_entering"),
    ]

    operations = [
        migrations.CreateModel(
            name="OfferedLanguage",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("language", models.CharField(max_length=10)),
                ("is_offered", models.BooleanField(default=False)),
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
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.consultation",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "base_manager_name": "objects",
                "default_manager_name": "objects",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("authority", "consultation", "language"),
                        name="offered_language_once",
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_offeredlanguage_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_offeredlanguage_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="consultation_id",
                        name="consultations_offeredlanguage_consultation_id_key",
                        to_table="consultations_consultation",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PostcodeArea",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("postcode", models.CharField(max_length=7)),
                ("area", models.CharField(max_length=100)),
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
                        fields=("authority", "postcode"), name="postcode_area_once"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("area__gt", ""), ("postcode__regex", "^[A-Z0-9]{5,7}$")
                        ),
                        name="postcode_area_named",
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_postcodearea_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_postcodearea_tenant"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="TestAnswer",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("values", models.JSONField(default=dict)),
                ("started_at", models.DateTimeField()),
                ("saved_at", models.DateTimeField()),
                ("sent_at", models.DateTimeField(null=True)),
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
                    "begun_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "consultation",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.consultation",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "base_manager_name": "objects",
                "default_manager_name": "objects",
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("sent_at__isnull", True)),
                        fields=("authority", "consultation", "begun_by"),
                        name="test_answer_one_at_work",
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_testanswer_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_testanswer_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="consultation_id",
                        name="consultations_testanswer_consultation_id_key",
                        to_table="consultations_consultation",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Wording",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("language", models.CharField(max_length=10)),
                ("key", models.CharField(max_length=200)),
                ("text", models.TextField(max_length=10000)),
                ("source", models.TextField(max_length=10000)),
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
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.consultation",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "base_manager_name": "objects",
                "default_manager_name": "objects",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("authority", "consultation", "language", "key"), name="wording_once"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("text__gt", "")), name="wording_written"
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_wording_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_wording_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="consultation_id",
                        name="consultations_wording_consultation_id_key",
                        to_table="consultations_consultation",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="EqualityHolding",
            fields=[
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                (
                    "id",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("values", waymark.core.sealed.SealedTextField()),
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
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.consultation",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "base_manager_name": "objects",
                "default_manager_name": "objects",
                "constraints": [
                    waymark.core.tenancy.RowSecurity(name="consultations_equalityholding_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_equalityholding_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="consultation_id",
                        name="consultations_equalityholding_consultation_id_key",
                        to_table="consultations_consultation",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="OfferedLanguageHistoryevent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("id", models.BigIntegerField()),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("language", models.CharField(max_length=10)),
                ("is_offered", models.BooleanField(default=False)),
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
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.consultation",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history_events",
                        to="consultations.offeredlanguage",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    waymark.core.tenancy.RowSecurity(
                        name="consultations_offeredlanguagehistoryevent_rls"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="WordingHistoryevent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("id", models.BigIntegerField()),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("language", models.CharField(max_length=10)),
                ("key", models.CharField(max_length=200)),
                ("text", models.TextField(max_length=10000)),
                ("source", models.TextField(max_length=10000)),
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
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.consultation",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history_events",
                        to="consultations.wording",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    waymark.core.tenancy.RowSecurity(name="consultations_wordinghistoryevent_rls")
                ],
            },
        ),
        waymark.core.operations.AddTriggers(
            triggers=[
                (
                    "offeredlanguage",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_offeredlanguagehistoryevent" ("authority_id", "consultation_id", "id", "is_offered", "language", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."authority_id", new_values."consultation_id", new_values."id", new_values."is_offered", new_values."language", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="df5466a45b4e9cb587599a118a4079eb21c574c4",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_49e1a",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_offeredlanguage",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "offeredlanguage",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_offeredlanguagehistoryevent" ("authority_id", "consultation_id", "id", "is_offered", "language", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."authority_id", new_values."consultation_id", new_values."id", new_values."is_offered", new_values."language", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="750bdb0d3f0ae0142184ab2ca1a5a7685d3120bf",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_6a211",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_offeredlanguage",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "offeredlanguage",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_offeredlanguagehistoryevent" ("authority_id", "consultation_id", "id", "is_offered", "language", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT old_values."authority_id", old_values."consultation_id", old_values."id", old_values."is_offered", old_values."language", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="a27ea1af72b84d86277ce5cfed01360b5e2397c5",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_2609b",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_offeredlanguage",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "wording",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_wordinghistoryevent" ("authority_id", "consultation_id", "id", "key", "language", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "source", "text") SELECT new_values."authority_id", new_values."consultation_id", new_values."id", new_values."key", new_values."language", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."source", new_values."text" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="d469db0576638fc1dda21ed0f3f103b945ffb146",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_c9dbd",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_wording",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "wording",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_wordinghistoryevent" ("authority_id", "consultation_id", "id", "key", "language", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "source", "text") SELECT new_values."authority_id", new_values."consultation_id", new_values."id", new_values."key", new_values."language", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."source", new_values."text" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="6633299d66e7b02f42e3b317bbe19f509b2ae590",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_72f20",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_wording",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "wording",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_wordinghistoryevent" ("authority_id", "consultation_id", "id", "key", "language", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "source", "text") SELECT old_values."authority_id", old_values."consultation_id", old_values."id", old_values."key", old_values."language", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."source", old_values."text" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="cf5e3e39367c9119b5e944d2a3e78dc5d28cc5fa",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_dbb74",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_wording",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
