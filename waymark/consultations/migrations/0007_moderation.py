import uuid

import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import waymark.core.operations
import waymark.core.tenancy


class Migration(migrations.Migration):
    dependencies = [
        ("access", "0002_roles_of_consultations_in_depth"),
        ("access", "__first__"),
        ("consultations", "0006_inviting"),
    ]

    operations = [
        migrations.CreateModel(
            name="Campaign",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("name", models.CharField(max_length=120)),
                ("organiser", models.CharField(blank=True, max_length=200)),
                ("standard_text", models.TextField(max_length=10000)),
                (
                    "treatment",
                    models.CharField(
                        choices=[
                            ("all_apart", "Show all of them apart"),
                            (
                                "identical_apart",
                                "Show those with the standard text apart, and the others with everybody else's",
                            ),
                        ],
                        max_length=16,
                    ),
                ),
                ("revision", models.PositiveIntegerField(default=1)),
                ("saved_at", models.DateTimeField()),
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
                (
                    "saved_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "abstract": False,
                "base_manager_name": "objects",
                "default_manager_name": "objects",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("authority", "consultation", "name"), name="campaign_name_unique"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("treatment__in", ["all_apart", "identical_apart"])),
                        name="campaign_treatment_known",
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_campaign_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_campaign_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="consultation_id",
                        name="consultations_campaign_consultation_id_key",
                        to_table="consultations_consultation",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="NameList",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("names", models.TextField(blank=True, max_length=10000)),
                ("revision", models.PositiveIntegerField(default=1)),
                ("saved_at", models.DateTimeField()),
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
                (
                    "saved_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "abstract": False,
                "base_manager_name": "objects",
                "default_manager_name": "objects",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("authority", "consultation"), name="name_list_one_a_consultation"
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_namelist_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_namelist_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="consultation_id",
                        name="consultations_namelist_consultation_id_key",
                        to_table="consultations_consultation",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ResponseReceipt",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("code_hash", models.CharField(max_length=64)),
                ("issued_at", models.DateTimeField()),
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
                    "response",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.response",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "base_manager_name": "objects",
                "default_manager_name": "objects",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("authority", "response"), name="receipt_one_a_response"
                    ),
                    models.UniqueConstraint(
                        fields=("authority", "code_hash"), name="receipt_code_unique"
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_responsereceipt_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_responsereceipt_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="response_id",
                        name="consultations_responsereceipt_response_id_key",
                        to_table="consultations_response",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ResponseTrace",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("address_hash", models.CharField(blank=True, max_length=64)),
                ("session_hash", models.CharField(blank=True, max_length=64)),
                ("recorded_at", models.DateTimeField()),
                ("forget_on", models.DateField()),
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
                    "response",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.response",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "base_manager_name": "objects",
                "default_manager_name": "objects",
                "indexes": [
                    models.Index(fields=["authority", "forget_on"], name="response_trace_due")
                ],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("authority", "response"), name="trace_one_a_response"
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_responsetrace_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_responsetrace_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="response_id",
                        name="consultations_responsetrace_response_id_key",
                        to_table="consultations_response",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="SimilarGroup",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                (
                    "signal",
                    models.CharField(
                        choices=[
                            ("email", "Same email address"),
                            ("body", "Same organisation"),
                            ("text", "Same words"),
                            ("session", "Same browser"),
                            ("burst", "Many in a few minutes"),
                            ("campaign", "Shared wording"),
                        ],
                        max_length=10,
                    ),
                ),
                ("starts_at", models.DateTimeField(null=True)),
                ("ends_at", models.DateTimeField(null=True)),
                ("found_at", models.DateTimeField()),
                (
                    "decision",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("duplicates", "Merged as duplicates"),
                            ("campaign", "A campaign"),
                            ("dismissed", "Nothing to do"),
                        ],
                        max_length=10,
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=500)),
                ("decided_at", models.DateTimeField(null=True)),
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
                (
                    "decided_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "abstract": False,
                "base_manager_name": "objects",
                "default_manager_name": "objects",
                "indexes": [
                    models.Index(
                        fields=["authority", "consultation", "id"], name="similar_group_list"
                    )
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "signal__in",
                                ["email", "body", "text", "session", "burst", "campaign"],
                            )
                        ),
                        name="similar_group_signal",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("decision__in", ["", "duplicates", "campaign", "dismissed"])
                        ),
                        name="similar_group_decision",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("decided_at__isnull", True), ("decision", "")),
                            models.Q(("decided_at__isnull", False), ("decision__gt", "")),
                            _connector="OR",
                        ),
                        name="similar_group_decided_pair",
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_similargroup_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_similargroup_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="consultation_id",
                        name="consultations_similargroup_consultation_id_key",
                        to_table="consultations_consultation",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="SimilarSearch",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("asked_at", models.DateTimeField()),
                ("finished_at", models.DateTimeField(null=True)),
                ("compared", models.PositiveIntegerField(default=0)),
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
                        fields=("authority", "consultation"), name="similar_search_once"
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_similarsearch_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_similarsearch_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="consultation_id",
                        name="consultations_similarsearch_consultation_id_key",
                        to_table="consultations_consultation",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="CampaignHistoryevent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("id", models.BigIntegerField()),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("name", models.CharField(max_length=120)),
                ("organiser", models.CharField(blank=True, max_length=200)),
                ("standard_text", models.TextField(max_length=10000)),
                (
                    "treatment",
                    models.CharField(
                        choices=[
                            ("all_apart", "Show all of them apart"),
                            (
                                "identical_apart",
                                "Show those with the standard text apart, and the others with everybody else's",
                            ),
                        ],
                        max_length=16,
                    ),
                ),
                ("revision", models.PositiveIntegerField(default=1)),
                ("saved_at", models.DateTimeField()),
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
                        to="consultations.campaign",
                    ),
                ),
                (
                    "saved_by",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    waymark.core.tenancy.RowSecurity(name="consultations_campaignhistoryevent_rls")
                ],
            },
        ),
        migrations.CreateModel(
            name="CampaignMember",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("is_standard", models.BooleanField(default=False)),
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
                    "campaign",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.campaign",
                    ),
                ),
                (
                    "response",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.response",
                    ),
                ),
                (
                    "group",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.similargroup",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "base_manager_name": "objects",
                "default_manager_name": "objects",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("authority", "response"), name="campaign_member_once"
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_campaignmember_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_campaignmember_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="campaign_id",
                        name="consultations_campaignmember_campaign_id_key",
                        to_table="consultations_campaign",
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="response_id",
                        name="consultations_campaignmember_response_id_key",
                        to_table="consultations_response",
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="group_id",
                        name="consultations_campaignmember_group_id_key",
                        to_table="consultations_similargroup",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Merging",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("before", models.CharField(max_length=12)),
                ("merged_at", models.DateTimeField()),
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
                    "into",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.response",
                    ),
                ),
                (
                    "merged_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "response",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.response",
                    ),
                ),
                (
                    "group",
                    waymark.core.tenancy.TenantForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.similargroup",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "base_manager_name": "objects",
                "default_manager_name": "objects",
                "constraints": [
                    models.UniqueConstraint(fields=("authority", "response"), name="merging_once"),
                    models.CheckConstraint(
                        condition=models.Q(("response", models.F("into")), _negated=True),
                        name="merging_into_another",
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_merging_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_merging_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="response_id",
                        name="consultations_merging_response_id_key",
                        to_table="consultations_response",
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="into_id",
                        name="consultations_merging_into_id_key",
                        to_table="consultations_response",
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="group_id",
                        name="consultations_merging_group_id_key",
                        to_table="consultations_similargroup",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="NameListHistoryevent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("id", models.BigIntegerField()),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("names", models.TextField(blank=True, max_length=10000)),
                ("revision", models.PositiveIntegerField(default=1)),
                ("saved_at", models.DateTimeField()),
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
                        to="consultations.namelist",
                    ),
                ),
                (
                    "saved_by",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    waymark.core.tenancy.RowSecurity(name="consultations_namelisthistoryevent_rls")
                ],
            },
        ),
        migrations.CreateModel(
            name="SimilarGroupHistoryevent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("id", models.BigIntegerField()),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                (
                    "signal",
                    models.CharField(
                        choices=[
                            ("email", "Same email address"),
                            ("body", "Same organisation"),
                            ("text", "Same words"),
                            ("session", "Same browser"),
                            ("burst", "Many in a few minutes"),
                            ("campaign", "Shared wording"),
                        ],
                        max_length=10,
                    ),
                ),
                ("starts_at", models.DateTimeField(null=True)),
                ("ends_at", models.DateTimeField(null=True)),
                ("found_at", models.DateTimeField()),
                (
                    "decision",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("duplicates", "Merged as duplicates"),
                            ("campaign", "A campaign"),
                            ("dismissed", "Nothing to do"),
                        ],
                        max_length=10,
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=500)),
                ("decided_at", models.DateTimeField(null=True)),
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
                    "decided_by",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history_events",
                        to="consultations.similargroup",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    waymark.core.tenancy.RowSecurity(
                        name="consultations_similargrouphistoryevent_rls"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="SimilarMember",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("is_standard", models.BooleanField(default=False)),
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
                    "group",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.similargroup",
                    ),
                ),
                (
                    "response",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.response",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "base_manager_name": "objects",
                "default_manager_name": "objects",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("authority", "group", "response"), name="similar_member_once"
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_similarmember_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_similarmember_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="group_id",
                        name="consultations_similarmember_group_id_key",
                        to_table="consultations_similargroup",
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="response_id",
                        name="consultations_similarmember_response_id_key",
                        to_table="consultations_response",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="CampaignMemberHistoryevent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("id", models.BigIntegerField()),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("is_standard", models.BooleanField(default=False)),
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
                    "campaign",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.campaign",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history_events",
                        to="consultations.campaignmember",
                    ),
                ),
                (
                    "response",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.response",
                    ),
                ),
                (
                    "group",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.similargroup",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    waymark.core.tenancy.RowSecurity(
                        name="consultations_campaignmemberhistoryevent_rls"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="MergingHistoryevent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("id", models.BigIntegerField()),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("before", models.CharField(max_length=12)),
                ("merged_at", models.DateTimeField()),
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
                    "into",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.response",
                    ),
                ),
                (
                    "merged_by",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history_events",
                        to="consultations.merging",
                    ),
                ),
                (
                    "response",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.response",
                    ),
                ),
                (
                    "group",
                    waymark.core.tenancy.TenantForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.similargroup",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    waymark.core.tenancy.RowSecurity(name="consultations_merginghistoryevent_rls")
                ],
            },
        ),
        migrations.CreateModel(
            name="SimilarMemberHistoryevent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("id", models.BigIntegerField()),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("is_standard", models.BooleanField(default=False)),
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
                    "group",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.similargroup",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history_events",
                        to="consultations.similarmember",
                    ),
                ),
                (
                    "response",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.response",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    waymark.core.tenancy.RowSecurity(
                        name="consultations_similarmemberhistoryevent_rls"
                    )
                ],
            },
        ),
        migrations.RemoveConstraint(
            model_name="redaction",
            name="redaction_with_reason",
        ),
        migrations.AlterField(
            model_name="redaction",
            name="reason",
            field=models.CharField(
                choices=[
                    ("name", "A name"),
                    ("contact", "Contact details"),
                    ("address", "An address"),
                    ("identifier", "A number that belongs to one person"),
                    ("birth_date", "A date of birth"),
                    ("somebody_else", "Something about another person"),
                    ("offensive", "Offensive words"),
                    ("accusation", "An accusation against somebody"),
                    ("other", "Something else"),
                ],
                max_length=200,
            ),
        ),
        migrations.AlterField(
            model_name="redactionhistoryevent",
            name="reason",
            field=models.CharField(
                choices=[
                    ("name", "A name"),
                    ("contact", "Contact details"),
                    ("address", "An address"),
                    ("identifier", "A number that belongs to one person"),
                    ("birth_date", "A date of birth"),
                    ("somebody_else", "Something about another person"),
                    ("offensive", "Offensive words"),
                    ("accusation", "An accusation against somebody"),
                    ("other", "Something else"),
                ],
                max_length=200,
            ),
        ),
        migrations.AddConstraint(
            model_name="redaction",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "reason__in",
                        [
                            "name",
                            "contact",
                            "address",
                            "identifier",
                            "birth_date",
                            "somebody_else",
                            "offensive",
                            "accusation",
                            "other",
                        ],
                    )
                ),
                name="redaction_reason_known",
            ),
        ),
        waymark.core.operations.AddTriggers(
            triggers=[
                (
                    "campaign",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_campaignhistoryevent" ("authority_id", "consultation_id", "id", "name", "organiser", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "revision", "saved_at", "saved_by_id", "standard_text", "treatment") SELECT new_values."authority_id", new_values."consultation_id", new_values."id", new_values."name", new_values."organiser", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."revision", new_values."saved_at", new_values."saved_by_id", new_values."standard_text", new_values."treatment" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="a6a10d3b5e674c32a44ce9de5174be3b8733c40a",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_2a3ea",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_campaign",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "campaign",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_campaignhistoryevent" ("authority_id", "consultation_id", "id", "name", "organiser", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "revision", "saved_at", "saved_by_id", "standard_text", "treatment") SELECT new_values."authority_id", new_values."consultation_id", new_values."id", new_values."name", new_values."organiser", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."revision", new_values."saved_at", new_values."saved_by_id", new_values."standard_text", new_values."treatment" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="dde7061714cf2dc55c93a5e518a80f60ea24d51b",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b7f09",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_campaign",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "campaign",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_campaignhistoryevent" ("authority_id", "consultation_id", "id", "name", "organiser", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "revision", "saved_at", "saved_by_id", "standard_text", "treatment") SELECT old_values."authority_id", old_values."consultation_id", old_values."id", old_values."name", old_values."organiser", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."revision", old_values."saved_at", old_values."saved_by_id", old_values."standard_text", old_values."treatment" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="0523f6c211f4793831a77149a8f243f17c94d3e2",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_66447",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_campaign",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "namelist",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_namelisthistoryevent" ("authority_id", "consultation_id", "id", "names", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "revision", "saved_at", "saved_by_id") SELECT new_values."authority_id", new_values."consultation_id", new_values."id", new_values."names", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."revision", new_values."saved_at", new_values."saved_by_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="f2e308343cf4d607dc683315a6f715878da8ef00",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_46dce",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_namelist",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "namelist",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_namelisthistoryevent" ("authority_id", "consultation_id", "id", "names", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "revision", "saved_at", "saved_by_id") SELECT new_values."authority_id", new_values."consultation_id", new_values."id", new_values."names", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."revision", new_values."saved_at", new_values."saved_by_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="90123b9e8a7fbf82f2b2fa2bba7f852c8de9693a",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f599a",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_namelist",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "namelist",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_namelisthistoryevent" ("authority_id", "consultation_id", "id", "names", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "revision", "saved_at", "saved_by_id") SELECT old_values."authority_id", old_values."consultation_id", old_values."id", old_values."names", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."revision", old_values."saved_at", old_values."saved_by_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="b49ef43e938b6f6b5d4319d2981f7422355d5794",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_5320d",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_namelist",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "similargroup",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_similargrouphistoryevent" ("authority_id", "consultation_id", "decided_at", "decided_by_id", "decision", "ends_at", "found_at", "id", "note", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "signal", "starts_at") SELECT new_values."authority_id", new_values."consultation_id", new_values."decided_at", new_values."decided_by_id", new_values."decision", new_values."ends_at", new_values."found_at", new_values."id", new_values."note", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."signal", new_values."starts_at" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="6fab2b1b609dd55f9d2b74b33cb80f8506ac72c6",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_c39b3",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_similargroup",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "similargroup",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_similargrouphistoryevent" ("authority_id", "consultation_id", "decided_at", "decided_by_id", "decision", "ends_at", "found_at", "id", "note", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "signal", "starts_at") SELECT new_values."authority_id", new_values."consultation_id", new_values."decided_at", new_values."decided_by_id", new_values."decision", new_values."ends_at", new_values."found_at", new_values."id", new_values."note", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."signal", new_values."starts_at" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="bcc5fb0270c3f6237dbffb2d468d3dd5db4e8214",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_43856",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_similargroup",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "similargroup",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_similargrouphistoryevent" ("authority_id", "consultation_id", "decided_at", "decided_by_id", "decision", "ends_at", "found_at", "id", "note", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "signal", "starts_at") SELECT old_values."authority_id", old_values."consultation_id", old_values."decided_at", old_values."decided_by_id", old_values."decision", old_values."ends_at", old_values."found_at", old_values."id", old_values."note", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."signal", old_values."starts_at" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="a2de3ae3cd590f97bef2c29041d5a3ecad9ea06f",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_ac6a2",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_similargroup",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "merging",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_merginghistoryevent" ("authority_id", "before", "group_id", "id", "into_id", "merged_at", "merged_by_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "response_id") SELECT new_values."authority_id", new_values."before", new_values."group_id", new_values."id", new_values."into_id", new_values."merged_at", new_values."merged_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."response_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="1a2eb9ffce2ac7605039b79a5a5dda5689bdcac8",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_0580a",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_merging",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "merging",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_merginghistoryevent" ("authority_id", "before", "group_id", "id", "into_id", "merged_at", "merged_by_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "response_id") SELECT new_values."authority_id", new_values."before", new_values."group_id", new_values."id", new_values."into_id", new_values."merged_at", new_values."merged_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."response_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="6263d3ee045cc0c2301e9246cb7eb0ba883d35b7",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_899ed",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_merging",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "merging",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_merginghistoryevent" ("authority_id", "before", "group_id", "id", "into_id", "merged_at", "merged_by_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "response_id") SELECT old_values."authority_id", old_values."before", old_values."group_id", old_values."id", old_values."into_id", old_values."merged_at", old_values."merged_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."response_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="4a9bb05ce3d57b274911993161f1581a33dd1c80",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_34cd8",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_merging",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "campaignmember",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_campaignmemberhistoryevent" ("authority_id", "campaign_id", "group_id", "id", "is_standard", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "response_id") SELECT new_values."authority_id", new_values."campaign_id", new_values."group_id", new_values."id", new_values."is_standard", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."response_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="812ae991e5ac15e34f5dd4e886c3ec1ec62c123a",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a3acf",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_campaignmember",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "campaignmember",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_campaignmemberhistoryevent" ("authority_id", "campaign_id", "group_id", "id", "is_standard", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "response_id") SELECT new_values."authority_id", new_values."campaign_id", new_values."group_id", new_values."id", new_values."is_standard", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."response_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="e0434f89b807ac8ab40c80d59b559fdacaa97957",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d454b",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_campaignmember",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "campaignmember",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_campaignmemberhistoryevent" ("authority_id", "campaign_id", "group_id", "id", "is_standard", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "response_id") SELECT old_values."authority_id", old_values."campaign_id", old_values."group_id", old_values."id", old_values."is_standard", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."response_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="85d125909de794b83058fa3b741c6b81073f1ad2",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c8779",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_campaignmember",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "similarmember",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_similarmemberhistoryevent" ("authority_id", "group_id", "id", "is_standard", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "response_id") SELECT new_values."authority_id", new_values."group_id", new_values."id", new_values."is_standard", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."response_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="44fed26d821596eb98a9a3fa04cdc9004289c16f",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3c2df",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_similarmember",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "similarmember",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_similarmemberhistoryevent" ("authority_id", "group_id", "id", "is_standard", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "response_id") SELECT new_values."authority_id", new_values."group_id", new_values."id", new_values."is_standard", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."response_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="99d95f2c2318bc25cd5025c2824ea47fc9b0db86",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_95f01",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_similarmember",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "similarmember",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_similarmemberhistoryevent" ("authority_id", "group_id", "id", "is_standard", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "response_id") SELECT old_values."authority_id", old_values."group_id", old_values."id", old_values."is_standard", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."response_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="2e8629ec12aae0102a200dab96edc435aa931b2e",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_58f2c",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_similarmember",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
