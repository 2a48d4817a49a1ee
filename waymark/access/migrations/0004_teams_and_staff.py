"""The tables of this app, with their walls and their history."""

import uuid

import django.contrib.postgres.fields
import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

import waymark.core.operations
import waymark.core.sealed
import waymark.core.tenancy


class Migration(migrations.Migration):
    dependencies = [
        ("access", "0001_squashed_0003_reserve_consultations"),
    ]

    operations = [
        waymark.core.operations.CreateModels(
            models=[
                migrations.CreateModel(
                    name="CheckKind",
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
                        ("name", models.CharField(max_length=120)),
                        ("months_valid", models.PositiveSmallIntegerField(null=True)),
                        (
                            "required_of",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=40), default=list, size=None
                            ),
                        ),
                        ("required_from", models.DateField(null=True)),
                        ("grace_days", models.PositiveSmallIntegerField(default=28)),
                        ("starts_on", models.DateField()),
                        ("ends_on", models.DateField(null=True)),
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
                                condition=models.Q(("ends_on__isnull", True)),
                                fields=("authority", "name"),
                                name="check_kind_name_unique",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "required_of__contained_by",
                                        [
                                            "system_administrator",
                                            "consultation_officer",
                                            "consultation_analyst",
                                            "head_of_service",
                                            "data_entry_officer",
                                            "coder",
                                            "moderator",
                                            "commissioner",
                                            "democratic_services_officer",
                                            "information_governance_lead",
                                            "councillor",
                                            "personal_adviser",
                                            "send_adviser",
                                            "youth_worker",
                                            "duty_worker",
                                            "team_manager",
                                            "safeguarding_lead",
                                        ],
                                    )
                                ),
                                name="check_kind_roles_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("required_from__isnull", True), ("required_of", [])),
                                    models.Q(
                                        models.Q(("required_of", []), _negated=True),
                                        ("required_from__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="check_kind_required_pair",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("grace_days__lte", 365)),
                                name="check_kind_grace",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("ends_on__isnull", True),
                                    ("ends_on__gte", models.F("starts_on")),
                                    _connector="OR",
                                ),
                                name="check_kind_ends_after_start",
                            ),
                            waymark.core.tenancy.RowSecurity(name="access_checkkind_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="access_checkkind_tenant"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ConductCode",
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
                        ("version", models.PositiveIntegerField()),
                        ("text", models.TextField()),
                        ("published_at", models.DateTimeField()),
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
                            "published_by",
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
                                fields=("authority", "version"), name="conduct_code_version_once"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("text", ""), _negated=True),
                                name="conduct_code_says_something",
                            ),
                            waymark.core.tenancy.RowSecurity(name="access_conductcode_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="access_conductcode_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="published_by_id",
                                name="access_conductcode_published_by_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SignInIdentity",
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
                        ("issuer", models.CharField(max_length=300)),
                        ("subject", models.CharField(max_length=255)),
                        ("bound_at", models.DateTimeField()),
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
                            "membership",
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
                                fields=["authority", "issuer", "subject"],
                                name="sign_in_identity_subject",
                            )
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "membership", "issuer"),
                                name="sign_in_identity_one",
                            ),
                            waymark.core.tenancy.RowSecurity(name="access_signinidentity_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="access_signinidentity_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="membership_id",
                                name="access_signinidentity_membership_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SignInProvider",
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
                        ("label", models.CharField(max_length=60)),
                        ("issuer", models.CharField(max_length=300)),
                        ("client_id", models.CharField(max_length=200)),
                        ("client_secret", waymark.core.sealed.SealedTextField()),
                        ("email_claim", models.CharField(default="email", max_length=60)),
                        ("email_domains", models.JSONField()),
                        ("gives_out_addresses", models.BooleanField(default=False)),
                        ("strong_acr", models.CharField(blank=True, max_length=200)),
                        ("allows_password", models.BooleanField(default=True)),
                        ("is_on", models.BooleanField(default=False)),
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
                                fields=("authority",), name="sign_in_provider_one"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("allows_password", True), ("is_on", True), _connector="OR"
                                ),
                                name="sign_in_provider_password_or_on",
                            ),
                            waymark.core.tenancy.RowSecurity(name="access_signinprovider_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="access_signinprovider_tenant"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Team",
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
                        ("name", models.CharField(max_length=120)),
                        ("starts_on", models.DateField(null=True)),
                        ("ends_on", models.DateField(null=True)),
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
                                condition=models.Q(("ends_on__isnull", True)),
                                fields=("authority", "name"),
                                name="team_name_unique",
                            ),
                            waymark.core.tenancy.RowSecurity(name="access_team_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="access_team_tenant"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CheckKindHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("name", models.CharField(max_length=120)),
                        ("months_valid", models.PositiveSmallIntegerField(null=True)),
                        (
                            "required_of",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=40), default=list, size=None
                            ),
                        ),
                        ("required_from", models.DateField(null=True)),
                        ("grace_days", models.PositiveSmallIntegerField(default=28)),
                        ("starts_on", models.DateField()),
                        ("ends_on", models.DateField(null=True)),
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
                                to="access.checkkind",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="access_checkkindhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ConductAcceptance",
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
                        ("accepted_at", models.DateTimeField()),
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
                            "membership",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "code",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.conductcode",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "indexes": [
                            models.Index(
                                fields=["membership"], name="conduct_acceptance_membership"
                            )
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("code", "membership"), name="conduct_accepted_once"
                            ),
                            waymark.core.tenancy.RowSecurity(name="access_conductacceptance_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="access_conductacceptance_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="code_id",
                                name="access_conductacceptance_code_id_key",
                                to_table="access_conductcode",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="membership_id",
                                name="access_conductacceptance_membership_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ConductCodeHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("version", models.PositiveIntegerField()),
                        ("text", models.TextField()),
                        ("published_at", models.DateTimeField()),
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
                                to="access.conductcode",
                            ),
                        ),
                        (
                            "published_by",
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
                                name="access_conductcodehistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SignInIdentityHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("issuer", models.CharField(max_length=300)),
                        ("subject", models.CharField(max_length=255)),
                        ("bound_at", models.DateTimeField()),
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
                            "membership",
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
                                to="access.signinidentity",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="access_signinidentityhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SignInProviderHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("label", models.CharField(max_length=60)),
                        ("issuer", models.CharField(max_length=300)),
                        ("client_id", models.CharField(max_length=200)),
                        ("email_claim", models.CharField(default="email", max_length=60)),
                        ("email_domains", models.JSONField()),
                        ("gives_out_addresses", models.BooleanField(default=False)),
                        ("strong_acr", models.CharField(blank=True, max_length=200)),
                        ("allows_password", models.BooleanField(default=True)),
                        ("is_on", models.BooleanField(default=False)),
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
                                to="access.signinprovider",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="access_signinproviderhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="StaffCheck",
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
                        ("reference", models.CharField(blank=True, max_length=60)),
                        ("done_on", models.DateField()),
                        ("expires_on", models.DateField(null=True)),
                        ("recorded_at", models.DateTimeField()),
                        ("removed_at", models.DateTimeField(null=True)),
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
                            "kind",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.checkkind",
                            ),
                        ),
                        (
                            "membership",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "removed_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "seen_by",
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
                            models.Index(
                                fields=["membership", "kind"], name="staff_check_membership"
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("expires_on__isnull", True),
                                    ("expires_on__gte", models.F("done_on")),
                                    _connector="OR",
                                ),
                                name="staff_check_expires_after_done",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("removed_at__isnull", True), ("removed_by__isnull", True)
                                    ),
                                    models.Q(
                                        ("removed_at__isnull", False), ("removed_by__isnull", False)
                                    ),
                                    _connector="OR",
                                ),
                                name="staff_check_removed_pair",
                            ),
                            waymark.core.tenancy.RowSecurity(name="access_staffcheck_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="access_staffcheck_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="membership_id",
                                name="access_staffcheck_membership_id_key",
                                to_table="access_membership",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="kind_id",
                                name="access_staffcheck_kind_id_key",
                                to_table="access_checkkind",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="seen_by_id",
                                name="access_staffcheck_seen_by_id_key",
                                to_table="access_membership",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="removed_by_id",
                                name="access_staffcheck_removed_by_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="TeamHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("name", models.CharField(max_length=120)),
                        ("starts_on", models.DateField(null=True)),
                        ("ends_on", models.DateField(null=True)),
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
                                to="access.team",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(name="access_teamhistoryevent_rls")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="TeamMember",
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
                        ("joined_at", models.DateTimeField()),
                        ("left_at", models.DateTimeField(null=True)),
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
                            "membership",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "team",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.team",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "indexes": [
                            models.Index(fields=["membership"], name="team_member_membership")
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("left_at__isnull", True)),
                                fields=("team", "membership"),
                                name="team_member_once",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("left_at__isnull", True),
                                    ("left_at__gte", models.F("joined_at")),
                                    _connector="OR",
                                ),
                                name="team_member_leaves_after_joining",
                            ),
                            waymark.core.tenancy.RowSecurity(name="access_teammember_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="access_teammember_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="team_id",
                                name="access_teammember_team_id_key",
                                to_table="access_team",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="membership_id",
                                name="access_teammember_membership_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ConductAcceptanceHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("accepted_at", models.DateTimeField()),
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
                            "membership",
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
                                to="access.conductacceptance",
                            ),
                        ),
                        (
                            "code",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.conductcode",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="access_conductacceptancehistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="StaffCheckHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("reference", models.CharField(blank=True, max_length=60)),
                        ("done_on", models.DateField()),
                        ("expires_on", models.DateField(null=True)),
                        ("recorded_at", models.DateTimeField()),
                        ("removed_at", models.DateTimeField(null=True)),
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
                            "kind",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.checkkind",
                            ),
                        ),
                        (
                            "membership",
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
                                to="access.staffcheck",
                            ),
                        ),
                        (
                            "removed_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "seen_by",
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
                                name="access_staffcheckhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="TeamMemberHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("joined_at", models.DateTimeField()),
                        ("left_at", models.DateTimeField(null=True)),
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
                            "membership",
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
                                to="access.teammember",
                            ),
                        ),
                        (
                            "team",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.team",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="access_teammemberhistoryevent_rls"
                            )
                        ],
                    },
                ),
            ],
        ),
        waymark.core.operations.ChangeTables(
            changes=[
                pgtrigger.migrations.RemoveTrigger(
                    model_name="membership",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="membership",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="membership",
                    name="delete_delete",
                ),
                migrations.RemoveConstraint(
                    model_name="membership",
                    name="membership_role_known",
                ),
                migrations.AddField(
                    model_name="authority",
                    name="unused_days",
                    field=models.PositiveSmallIntegerField(default=90, null=True),
                ),
                migrations.AddField(
                    model_name="membership",
                    name="leaves_on",
                    field=models.DateField(null=True),
                ),
                migrations.AddField(
                    model_name="membership",
                    name="leaving_set_by",
                    field=models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                migrations.AddField(
                    model_name="membership",
                    name="lifted_at",
                    field=models.DateTimeField(null=True),
                ),
                migrations.AddField(
                    model_name="membership",
                    name="records_close_on",
                    field=models.DateField(null=True),
                ),
                migrations.AddField(
                    model_name="membership",
                    name="suspended_at",
                    field=models.DateTimeField(null=True),
                ),
                migrations.AddField(
                    model_name="membership",
                    name="warned_at",
                    field=models.DateTimeField(null=True),
                ),
                migrations.AddField(
                    model_name="membershiphistoryevent",
                    name="leaves_on",
                    field=models.DateField(null=True),
                ),
                migrations.AddField(
                    model_name="membershiphistoryevent",
                    name="leaving_set_by",
                    field=models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                migrations.AddField(
                    model_name="membershiphistoryevent",
                    name="lifted_at",
                    field=models.DateTimeField(null=True),
                ),
                migrations.AddField(
                    model_name="membershiphistoryevent",
                    name="records_close_on",
                    field=models.DateField(null=True),
                ),
                migrations.AddField(
                    model_name="membershiphistoryevent",
                    name="suspended_at",
                    field=models.DateTimeField(null=True),
                ),
                migrations.AddField(
                    model_name="membershiphistoryevent",
                    name="warned_at",
                    field=models.DateTimeField(null=True),
                ),
                migrations.AlterField(
                    model_name="invitation",
                    name="role",
                    field=models.CharField(
                        choices=[
                            ("system_administrator", "system_administrator"),
                            ("consultation_officer", "consultation_officer"),
                            ("consultation_analyst", "consultation_analyst"),
                            ("head_of_service", "head_of_service"),
                            ("data_entry_officer", "data_entry_officer"),
                            ("coder", "coder"),
                            ("moderator", "moderator"),
                            ("commissioner", "commissioner"),
                            ("democratic_services_officer", "democratic_services_officer"),
                            ("information_governance_lead", "information_governance_lead"),
                            ("councillor", "councillor"),
                            ("personal_adviser", "personal_adviser"),
                            ("send_adviser", "send_adviser"),
                            ("youth_worker", "youth_worker"),
                            ("duty_worker", "duty_worker"),
                            ("team_manager", "team_manager"),
                            ("safeguarding_lead", "safeguarding_lead"),
                        ],
                        max_length=40,
                    ),
                ),
                migrations.AlterField(
                    model_name="invitationhistoryevent",
                    name="role",
                    field=models.CharField(
                        choices=[
                            ("system_administrator", "system_administrator"),
                            ("consultation_officer", "consultation_officer"),
                            ("consultation_analyst", "consultation_analyst"),
                            ("head_of_service", "head_of_service"),
                            ("data_entry_officer", "data_entry_officer"),
                            ("coder", "coder"),
                            ("moderator", "moderator"),
                            ("commissioner", "commissioner"),
                            ("democratic_services_officer", "democratic_services_officer"),
                            ("information_governance_lead", "information_governance_lead"),
                            ("councillor", "councillor"),
                            ("personal_adviser", "personal_adviser"),
                            ("send_adviser", "send_adviser"),
                            ("youth_worker", "youth_worker"),
                            ("duty_worker", "duty_worker"),
                            ("team_manager", "team_manager"),
                            ("safeguarding_lead", "safeguarding_lead"),
                        ],
                        max_length=40,
                    ),
                ),
                migrations.AlterField(
                    model_name="membership",
                    name="role",
                    field=models.CharField(
                        choices=[
                            ("system_administrator", "system_administrator"),
                            ("consultation_officer", "consultation_officer"),
                            ("consultation_analyst", "consultation_analyst"),
                            ("head_of_service", "head_of_service"),
                            ("data_entry_officer", "data_entry_officer"),
                            ("coder", "coder"),
                            ("moderator", "moderator"),
                            ("commissioner", "commissioner"),
                            ("democratic_services_officer", "democratic_services_officer"),
                            ("information_governance_lead", "information_governance_lead"),
                            ("councillor", "councillor"),
                            ("personal_adviser", "personal_adviser"),
                            ("send_adviser", "send_adviser"),
                            ("youth_worker", "youth_worker"),
                            ("duty_worker", "duty_worker"),
                            ("team_manager", "team_manager"),
                            ("safeguarding_lead", "safeguarding_lead"),
                        ],
                        max_length=40,
                    ),
                ),
                migrations.AlterField(
                    model_name="membershiphistoryevent",
                    name="role",
                    field=models.CharField(
                        choices=[
                            ("system_administrator", "system_administrator"),
                            ("consultation_officer", "consultation_officer"),
                            ("consultation_analyst", "consultation_analyst"),
                            ("head_of_service", "head_of_service"),
                            ("data_entry_officer", "data_entry_officer"),
                            ("coder", "coder"),
                            ("moderator", "moderator"),
                            ("commissioner", "commissioner"),
                            ("democratic_services_officer", "democratic_services_officer"),
                            ("information_governance_lead", "information_governance_lead"),
                            ("councillor", "councillor"),
                            ("personal_adviser", "personal_adviser"),
                            ("send_adviser", "send_adviser"),
                            ("youth_worker", "youth_worker"),
                            ("duty_worker", "duty_worker"),
                            ("team_manager", "team_manager"),
                            ("safeguarding_lead", "safeguarding_lead"),
                        ],
                        max_length=40,
                    ),
                ),
                migrations.AddConstraint(
                    model_name="authority",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("unused_days__isnull", True),
                            models.Q(("unused_days__gte", 30), ("unused_days__lte", 730)),
                            _connector="OR",
                        ),
                        name="authority_unused_days_within_reason",
                    ),
                ),
                migrations.AddField(
                    model_name="membership",
                    name="code_to_accept",
                    field=waymark.core.tenancy.TenantForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="access.conductcode",
                    ),
                ),
                migrations.AddField(
                    model_name="membershiphistoryevent",
                    name="code_to_accept",
                    field=waymark.core.tenancy.TenantForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="access.conductcode",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="membership",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("leaves_on__isnull", True), ("leaving_set_by__isnull", True)),
                            models.Q(
                                ("leaves_on__isnull", False), ("leaving_set_by__isnull", False)
                            ),
                            _connector="OR",
                        ),
                        name="membership_leaving_pair",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="membership",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("suspended_at__isnull", True),
                            models.Q(
                                ("suspended_at__gte", models.F("warned_at")),
                                ("warned_at__isnull", False),
                            ),
                            _connector="OR",
                        ),
                        name="membership_suspended_after_warning",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="membership",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            (
                                "role__in",
                                [
                                    "system_administrator",
                                    "consultation_officer",
                                    "consultation_analyst",
                                    "head_of_service",
                                    "data_entry_officer",
                                    "coder",
                                    "moderator",
                                    "commissioner",
                                    "democratic_services_officer",
                                    "information_governance_lead",
                                    "councillor",
                                    "personal_adviser",
                                    "send_adviser",
                                    "youth_worker",
                                    "duty_worker",
                                    "team_manager",
                                    "safeguarding_lead",
                                ],
                            )
                        ),
                        name="membership_role_known",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="membership",
                    constraint=waymark.core.tenancy.TenantKey(
                        column="code_to_accept_id",
                        name="access_membership_code_to_accept_id_key",
                        to_table="access_conductcode",
                    ),
                ),
            ],
        ),
        waymark.core.operations.AddTriggers(
            triggers=[
                (
                    "membership",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "access_membershiphistoryevent" ("authority_id", "code_to_accept_id", "ended_at", "ended_by_id", "id", "joined_at", "leaves_on", "leaving_set_by_id", "lifted_at", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "records_close_on", "role", "suspended_at", "user_id", "warned_at") SELECT new_values."authority_id", new_values."code_to_accept_id", new_values."ended_at", new_values."ended_by_id", new_values."id", new_values."joined_at", new_values."leaves_on", new_values."leaving_set_by_id", new_values."lifted_at", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."records_close_on", new_values."role", new_values."suspended_at", new_values."user_id", new_values."warned_at" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="446e7c6a0e258b12a0e72b4b2650ab9c3c19317f",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_d2ee0",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="access_membership",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "membership",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "access_membershiphistoryevent" ("authority_id", "code_to_accept_id", "ended_at", "ended_by_id", "id", "joined_at", "leaves_on", "leaving_set_by_id", "lifted_at", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "records_close_on", "role", "suspended_at", "user_id", "warned_at") SELECT new_values."authority_id", new_values."code_to_accept_id", new_values."ended_at", new_values."ended_by_id", new_values."id", new_values."joined_at", new_values."leaves_on", new_values."leaving_set_by_id", new_values."lifted_at", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."records_close_on", new_values."role", new_values."suspended_at", new_values."user_id", new_values."warned_at" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="07a72cc349edfee94f0f58f6374d4a3ac2c8b68d",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_93cc9",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="access_membership",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "membership",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "access_membershiphistoryevent" ("authority_id", "code_to_accept_id", "ended_at", "ended_by_id", "id", "joined_at", "leaves_on", "leaving_set_by_id", "lifted_at", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "records_close_on", "role", "suspended_at", "user_id", "warned_at") SELECT old_values."authority_id", old_values."code_to_accept_id", old_values."ended_at", old_values."ended_by_id", old_values."id", old_values."joined_at", old_values."leaves_on", old_values."leaving_set_by_id", old_values."lifted_at", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."records_close_on", old_values."role", old_values."suspended_at", old_values."user_id", old_values."warned_at" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="a088dade2f9bb7c90d8b81cd2b14adfb8d055cdc",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_eba40",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="access_membership",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "checkkind",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "access_checkkindhistoryevent" ("authority_id", "ends_on", "grace_days", "id", "months_valid", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "required_from", "required_of", "starts_on") SELECT new_values."authority_id", new_values."ends_on", new_values."grace_days", new_values."id", new_values."months_valid", new_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."required_from", new_values."required_of", new_values."starts_on" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="4888c8d7f7a44c45d96c453e81244616892be6bc",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_70ae5",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="access_checkkind",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "checkkind",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "access_checkkindhistoryevent" ("authority_id", "ends_on", "grace_days", "id", "months_valid", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "required_from", "required_of", "starts_on") SELECT new_values."authority_id", new_values."ends_on", new_values."grace_days", new_values."id", new_values."months_valid", new_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."required_from", new_values."required_of", new_values."starts_on" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="f4a92c637788bab3571aed17900175c6c852c6de",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f993f",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="access_checkkind",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "checkkind",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "access_checkkindhistoryevent" ("authority_id", "ends_on", "grace_days", "id", "months_valid", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "required_from", "required_of", "starts_on") SELECT old_values."authority_id", old_values."ends_on", old_values."grace_days", old_values."id", old_values."months_valid", old_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."required_from", old_values."required_of", old_values."starts_on" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="b6f3d2391db3b1e591649c448c118e57b8b28a38",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_043e5",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="access_checkkind",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "conductcode",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "access_conductcodehistoryevent" ("authority_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "published_by_id", "text", "version") SELECT new_values."authority_id", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."published_at", new_values."published_by_id", new_values."text", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="1309fe653c778f8824891fb6a353efbaf3a2a514",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_ab5f2",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="access_conductcode",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "conductcode",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "access_conductcodehistoryevent" ("authority_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "published_by_id", "text", "version") SELECT new_values."authority_id", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."published_at", new_values."published_by_id", new_values."text", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="57aaa17c373b471ca36676a8a093d4de2c7187b5",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_39684",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="access_conductcode",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "conductcode",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "access_conductcodehistoryevent" ("authority_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "published_by_id", "text", "version") SELECT old_values."authority_id", old_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."published_at", old_values."published_by_id", old_values."text", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="c6df980944dc897f17474c095bb0d118c3efd79a",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_759e2",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="access_conductcode",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "conductacceptance",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "access_conductacceptancehistoryevent" ("accepted_at", "authority_id", "code_id", "id", "membership_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."accepted_at", new_values."authority_id", new_values."code_id", new_values."id", new_values."membership_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="58255abe093d5d32e1fd58d71f6642e5533eb020",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_29167",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="access_conductacceptance",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "conductacceptance",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "access_conductacceptancehistoryevent" ("accepted_at", "authority_id", "code_id", "id", "membership_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."accepted_at", new_values."authority_id", new_values."code_id", new_values."id", new_values."membership_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="a034abb80cb6ccd514403ed824e02a442a0f25b6",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_cde70",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="access_conductacceptance",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "conductacceptance",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "access_conductacceptancehistoryevent" ("accepted_at", "authority_id", "code_id", "id", "membership_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT old_values."accepted_at", old_values."authority_id", old_values."code_id", old_values."id", old_values."membership_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="9d054dab60c8ad8d42b75d292b20d54f6338b44a",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_d48df",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="access_conductacceptance",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "signinidentity",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "access_signinidentityhistoryevent" ("authority_id", "bound_at", "id", "issuer", "membership_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "subject") SELECT new_values."authority_id", new_values."bound_at", new_values."id", new_values."issuer", new_values."membership_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."subject" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="d0631f5ef840d15404d234e5dec03efc72c758c5",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_40756",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="access_signinidentity",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "signinidentity",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "access_signinidentityhistoryevent" ("authority_id", "bound_at", "id", "issuer", "membership_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "subject") SELECT new_values."authority_id", new_values."bound_at", new_values."id", new_values."issuer", new_values."membership_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."subject" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="94b0987cd3246962357bf9e8585fce4688f12e34",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c3020",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="access_signinidentity",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "signinidentity",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "access_signinidentityhistoryevent" ("authority_id", "bound_at", "id", "issuer", "membership_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "subject") SELECT old_values."authority_id", old_values."bound_at", old_values."id", old_values."issuer", old_values."membership_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."subject" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="cb0149e8b62412ff54d64a12c8dd90bc41fc9e6c",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_23b76",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="access_signinidentity",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "signinprovider",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "access_signinproviderhistoryevent" ("allows_password", "authority_id", "client_id", "email_claim", "email_domains", "gives_out_addresses", "id", "is_on", "issuer", "label", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "strong_acr") SELECT new_values."allows_password", new_values."authority_id", new_values."client_id", new_values."email_claim", new_values."email_domains", new_values."gives_out_addresses", new_values."id", new_values."is_on", new_values."issuer", new_values."label", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."strong_acr" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="81726d83edc97fad2fca9119b047b03d6a10e70f",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_9ab05",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="access_signinprovider",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "signinprovider",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "access_signinproviderhistoryevent" ("allows_password", "authority_id", "client_id", "email_claim", "email_domains", "gives_out_addresses", "id", "is_on", "issuer", "label", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "strong_acr") SELECT new_values."allows_password", new_values."authority_id", new_values."client_id", new_values."email_claim", new_values."email_domains", new_values."gives_out_addresses", new_values."id", new_values."is_on", new_values."issuer", new_values."label", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."strong_acr" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."allows_password" IS DISTINCT FROM (new_values."allows_password") OR old_values."authority_id" IS DISTINCT FROM (new_values."authority_id") OR old_values."client_id" IS DISTINCT FROM (new_values."client_id") OR old_values."email_claim" IS DISTINCT FROM (new_values."email_claim") OR old_values."email_domains" IS DISTINCT FROM (new_values."email_domains") OR old_values."gives_out_addresses" IS DISTINCT FROM (new_values."gives_out_addresses") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."is_on" IS DISTINCT FROM (new_values."is_on") OR old_values."issuer" IS DISTINCT FROM (new_values."issuer") OR old_values."label" IS DISTINCT FROM (new_values."label") OR old_values."public_id" IS DISTINCT FROM (new_values."public_id") OR old_values."strong_acr" IS DISTINCT FROM (new_values."strong_acr")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="dbd729412620ef869a6b7058f9f79dc26df66b7a",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_3e1a3",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="access_signinprovider",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "signinprovider",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "access_signinproviderhistoryevent" ("allows_password", "authority_id", "client_id", "email_claim", "email_domains", "gives_out_addresses", "id", "is_on", "issuer", "label", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "strong_acr") SELECT old_values."allows_password", old_values."authority_id", old_values."client_id", old_values."email_claim", old_values."email_domains", old_values."gives_out_addresses", old_values."id", old_values."is_on", old_values."issuer", old_values."label", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."strong_acr" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="678a7a20d1b6182cc76c9fef1b6c490ebca46459",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_b0988",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="access_signinprovider",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "staffcheck",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "access_staffcheckhistoryevent" ("authority_id", "done_on", "expires_on", "id", "kind_id", "membership_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "recorded_at", "reference", "removed_at", "removed_by_id", "seen_by_id") SELECT new_values."authority_id", new_values."done_on", new_values."expires_on", new_values."id", new_values."kind_id", new_values."membership_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."recorded_at", new_values."reference", new_values."removed_at", new_values."removed_by_id", new_values."seen_by_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="1bb1c1c93a3746c7001942e7df6cfa34c2d73431",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3371f",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="access_staffcheck",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "staffcheck",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "access_staffcheckhistoryevent" ("authority_id", "done_on", "expires_on", "id", "kind_id", "membership_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "recorded_at", "reference", "removed_at", "removed_by_id", "seen_by_id") SELECT new_values."authority_id", new_values."done_on", new_values."expires_on", new_values."id", new_values."kind_id", new_values."membership_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."recorded_at", new_values."reference", new_values."removed_at", new_values."removed_by_id", new_values."seen_by_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="4094562c8e9f85a4766147bd07a8aa8f4247f756",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a7912",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="access_staffcheck",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "staffcheck",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "access_staffcheckhistoryevent" ("authority_id", "done_on", "expires_on", "id", "kind_id", "membership_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "recorded_at", "reference", "removed_at", "removed_by_id", "seen_by_id") SELECT old_values."authority_id", old_values."done_on", old_values."expires_on", old_values."id", old_values."kind_id", old_values."membership_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."recorded_at", old_values."reference", old_values."removed_at", old_values."removed_by_id", old_values."seen_by_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="93965e3710dfdbcda9849707e93c685e621ef9d6",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_75b04",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="access_staffcheck",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "team",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "access_teamhistoryevent" ("authority_id", "ends_on", "id", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "starts_on") SELECT new_values."authority_id", new_values."ends_on", new_values."id", new_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."starts_on" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="a7f21ae53179ac8ed7dd139772f3b6bebc5761e3",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_17862",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="access_team",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "team",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "access_teamhistoryevent" ("authority_id", "ends_on", "id", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "starts_on") SELECT new_values."authority_id", new_values."ends_on", new_values."id", new_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."starts_on" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="faeeec2d50e0d696a4426309b4f3af1f2a5c042b",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_9e17d",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="access_team",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "team",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "access_teamhistoryevent" ("authority_id", "ends_on", "id", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "starts_on") SELECT old_values."authority_id", old_values."ends_on", old_values."id", old_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."starts_on" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="43f59793554d4564b4a3e5e932a7b3b4c0dd907d",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_7e9c5",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="access_team",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "teammember",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "access_teammemberhistoryevent" ("authority_id", "id", "joined_at", "left_at", "membership_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "team_id") SELECT new_values."authority_id", new_values."id", new_values."joined_at", new_values."left_at", new_values."membership_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."team_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="df5bd9b998299b19f591053e3663228a136149f6",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_1eccf",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="access_teammember",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "teammember",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "access_teammemberhistoryevent" ("authority_id", "id", "joined_at", "left_at", "membership_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "team_id") SELECT new_values."authority_id", new_values."id", new_values."joined_at", new_values."left_at", new_values."membership_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."team_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="3df648d108fb6756331411cf68713840011f5432",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_fb1d6",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="access_teammember",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "teammember",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "access_teammemberhistoryevent" ("authority_id", "id", "joined_at", "left_at", "membership_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "team_id") SELECT old_values."authority_id", old_values."id", old_values."joined_at", old_values."left_at", old_values."membership_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."team_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="c8f70f7a2c666e98653bdcb2da94094899afdd3f",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_2bc44",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="access_teammember",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
