"""The tables of the first versions, with their walls and their history, made at once."""

import uuid

import django.core.validators
import django.db.models.deletion
import django.db.models.functions.text
import pghistory.utils
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import waymark.core.operations
import waymark.core.tenancy


class Migration(migrations.Migration):
    initial = True

    replaces = [
        ("access", "0001_initial"),
        ("access", "0002_roles_of_consultations_in_depth"),
        ("access", "0003_reserve_consultations"),
    ]

    dependencies = [
        # The triggers call a function of this app.
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        waymark.core.operations.CreateModels(
            models=[
                migrations.CreateModel(
                    name="Authority",
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
                            models.SlugField(
                                max_length=40,
                                unique=True,
                                validators=[
                                    django.core.validators.RegexValidator(
                                        "\\A[a-z][a-z0-9-]{1,39}\\Z",
                                        "Use lower-case letters, digits and hyphens, starting with a letter.",
                                    )
                                ],
                            ),
                        ),
                        ("name", models.CharField(max_length=200)),
                        ("short_name", models.CharField(max_length=60)),
                        ("colour", models.CharField(default="#1d4f91", max_length=7)),
                        ("web_address", models.URLField(blank=True, max_length=300)),
                        ("privacy_contact", models.CharField(blank=True, max_length=300)),
                        ("starts_on", models.DateField(null=True)),
                        ("ends_on", models.DateField(null=True)),
                    ],
                    options={
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "code__in",
                                        [
                                            "about",
                                            "accessibility",
                                            "account",
                                            "accounts",
                                            "admin",
                                            "api",
                                            "components",
                                            "consultations",
                                            "demonstration",
                                            "health",
                                            "invitations",
                                            "privacy",
                                            "sign-in",
                                            "sign-out",
                                            "static",
                                            "work",
                                        ],
                                    ),
                                    _negated=True,
                                ),
                                name="authority_code_not_reserved",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("colour__regex", "^#[0-9a-f]{6}$")),
                                name="authority_colour",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("starts_on__isnull", True),
                                    ("ends_on__isnull", True),
                                    ("ends_on__gte", models.F("starts_on")),
                                    _connector="OR",
                                ),
                                name="authority_ends_after_start",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="User",
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
                        ("password", models.CharField(max_length=128, verbose_name="password")),
                        (
                            "last_login",
                            models.DateTimeField(blank=True, null=True, verbose_name="last login"),
                        ),
                        (
                            "public_id",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
                        ),
                        ("email", models.EmailField(max_length=254, unique=True)),
                        ("name", models.CharField(max_length=200)),
                        ("is_active", models.BooleanField(default=True)),
                        ("joined_at", models.DateTimeField(auto_now_add=True)),
                    ],
                    options={
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("email", django.db.models.functions.text.Lower("email"))
                                ),
                                name="user_email_lower_case",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AuthorityIdentifier",
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
                            "scheme",
                            models.CharField(
                                choices=[
                                    ("gss", "Office for National Statistics (GSS) code"),
                                    ("dfe", "Department for Education number"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("value", models.CharField(max_length=40)),
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
                                fields=("authority", "scheme", "value"),
                                name="authority_identifier_unique",
                            ),
                            waymark.core.tenancy.RowSecurity(name="access_authorityidentifier_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="access_authorityidentifier_tenant"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Locality",
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
                                name="locality_name_unique",
                            ),
                            waymark.core.tenancy.RowSecurity(name="access_locality_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="access_locality_tenant"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Membership",
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
                            "role",
                            models.CharField(
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
                                ],
                                max_length=40,
                            ),
                        ),
                        ("joined_at", models.DateTimeField()),
                        ("ended_at", models.DateTimeField(null=True)),
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
                            "ended_by",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "user",
                            models.ForeignKey(
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
                        "indexes": [models.Index(fields=["user"], name="membership_user")],
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("ended_at__isnull", True)),
                                fields=("authority", "user"),
                                name="membership_one_at_a_time",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("ended_at__isnull", True), ("ended_by__isnull", True)
                                    ),
                                    models.Q(
                                        ("ended_at__isnull", False), ("ended_by__isnull", False)
                                    ),
                                    _connector="OR",
                                ),
                                name="membership_ended_pair",
                            ),
                            models.CheckConstraint(
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
                                        ],
                                    )
                                ),
                                name="membership_role_known",
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="access_membership_rls", own="user_id"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="access_membership_tenant"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="UserHistory",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("email", models.EmailField(max_length=254)),
                        ("name", models.CharField(max_length=200)),
                        ("is_active", models.BooleanField(default=True)),
                        ("joined_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="AuthorityIdentifierHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "scheme",
                            models.CharField(
                                choices=[
                                    ("gss", "Office for National Statistics (GSS) code"),
                                    ("dfe", "Department for Education number"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("value", models.CharField(max_length=40)),
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
                                to="access.authorityidentifier",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="access_authorityidentifierhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Invitation",
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
                        ("email", models.EmailField(max_length=254)),
                        ("name", models.CharField(max_length=200)),
                        (
                            "role",
                            models.CharField(
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
                                ],
                                max_length=40,
                            ),
                        ),
                        ("token_hash", models.CharField(max_length=64)),
                        ("invited_at", models.DateTimeField()),
                        ("expires_at", models.DateTimeField()),
                        ("accepted_at", models.DateTimeField(null=True)),
                        ("withdrawn_at", models.DateTimeField(null=True)),
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
                            "invited_by",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "membership",
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
                                fields=("authority", "token_hash"), name="invitation_token_unique"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("accepted_at__isnull", True), ("membership__isnull", True)
                                    ),
                                    models.Q(
                                        ("accepted_at__isnull", False),
                                        ("membership__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="invitation_accepted_pair",
                            ),
                            waymark.core.tenancy.RowSecurity(name="access_invitation_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="access_invitation_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="membership_id",
                                name="access_invitation_membership_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="LocalityHistoryevent",
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
                                to="access.locality",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(name="access_localityhistoryevent_rls")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="MembershipHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "role",
                            models.CharField(
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
                                ],
                                max_length=40,
                            ),
                        ),
                        ("joined_at", models.DateTimeField()),
                        ("ended_at", models.DateTimeField(null=True)),
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
                            "ended_by",
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
                                to="access.membership",
                            ),
                        ),
                        (
                            "user",
                            models.ForeignKey(
                                db_constraint=False,
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
                            waymark.core.tenancy.RowSecurity(
                                name="access_membershiphistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="InvitationHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("email", models.EmailField(max_length=254)),
                        ("name", models.CharField(max_length=200)),
                        (
                            "role",
                            models.CharField(
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
                                ],
                                max_length=40,
                            ),
                        ),
                        ("invited_at", models.DateTimeField()),
                        ("expires_at", models.DateTimeField()),
                        ("accepted_at", models.DateTimeField(null=True)),
                        ("withdrawn_at", models.DateTimeField(null=True)),
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
                            "invited_by",
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
                                to="access.invitation",
                            ),
                        ),
                        (
                            "membership",
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
                                name="access_invitationhistoryevent_rls"
                            )
                        ],
                    },
                ),
            ],
        ),
        waymark.core.operations.AddTriggers(
            triggers=[
                (
                    "user",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "access_userhistory" ("email", "id", "is_active", "joined_at", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."email", new_values."id", new_values."is_active", new_values."joined_at", new_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="a5335672a66f4546af401a8916004a55192be875",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b2fac",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="access_user",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "user",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "access_userhistory" ("email", "id", "is_active", "joined_at", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."email", new_values."id", new_values."is_active", new_values."joined_at", new_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."email" IS DISTINCT FROM (new_values."email") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."is_active" IS DISTINCT FROM (new_values."is_active") OR old_values."joined_at" IS DISTINCT FROM (new_values."joined_at") OR old_values."name" IS DISTINCT FROM (new_values."name") OR old_values."public_id" IS DISTINCT FROM (new_values."public_id")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="5231bd4044c08def9c20ab02675ab6a77edf0942",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5efde",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="access_user",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "user",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "access_userhistory" ("email", "id", "is_active", "joined_at", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT old_values."email", old_values."id", old_values."is_active", old_values."joined_at", old_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="668ec294adae49b423dad3e53301be6cf2526a06",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_dea43",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="access_user",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "authorityidentifier",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "access_authorityidentifierhistoryevent" ("authority_id", "ends_on", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "scheme", "starts_on", "value") SELECT new_values."authority_id", new_values."ends_on", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."scheme", new_values."starts_on", new_values."value" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="394d3c17f8d468f8b40ce473df8b2724ed0cbcbd",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_f9125",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="access_authorityidentifier",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "authorityidentifier",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "access_authorityidentifierhistoryevent" ("authority_id", "ends_on", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "scheme", "starts_on", "value") SELECT new_values."authority_id", new_values."ends_on", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."scheme", new_values."starts_on", new_values."value" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="aac51bcd8a31b03e2c29d6f5a030ae984a1067f0",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_96d28",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="access_authorityidentifier",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "authorityidentifier",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "access_authorityidentifierhistoryevent" ("authority_id", "ends_on", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "scheme", "starts_on", "value") SELECT old_values."authority_id", old_values."ends_on", old_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."scheme", old_values."starts_on", old_values."value" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="4f028ec4d9064a9c30625747a2a53d1bfa61dca5",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_904bf",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="access_authorityidentifier",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "locality",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "access_localityhistoryevent" ("authority_id", "ends_on", "id", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "starts_on") SELECT new_values."authority_id", new_values."ends_on", new_values."id", new_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."starts_on" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="6631c861821535aacc303221c5e44bc8e2a1e384",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_805ae",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="access_locality",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "locality",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "access_localityhistoryevent" ("authority_id", "ends_on", "id", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "starts_on") SELECT new_values."authority_id", new_values."ends_on", new_values."id", new_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."starts_on" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="0ee37c777de79e7e34734fb812629040ee823556",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_21ebb",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="access_locality",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "locality",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "access_localityhistoryevent" ("authority_id", "ends_on", "id", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "starts_on") SELECT old_values."authority_id", old_values."ends_on", old_values."id", old_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."starts_on" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="7b98ca31dba3c4c36475179f38135d8248a716f7",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_bcbc0",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="access_locality",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "membership",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "access_membershiphistoryevent" ("authority_id", "ended_at", "ended_by_id", "id", "joined_at", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "role", "user_id") SELECT new_values."authority_id", new_values."ended_at", new_values."ended_by_id", new_values."id", new_values."joined_at", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."role", new_values."user_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b8de04be6a1e1e031ef1bc2f699e5823515cf05b",
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "access_membershiphistoryevent" ("authority_id", "ended_at", "ended_by_id", "id", "joined_at", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "role", "user_id") SELECT new_values."authority_id", new_values."ended_at", new_values."ended_by_id", new_values."id", new_values."joined_at", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."role", new_values."user_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="ba9550cb20b1327ca1569b50607dff30ea1318a2",
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "access_membershiphistoryevent" ("authority_id", "ended_at", "ended_by_id", "id", "joined_at", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "role", "user_id") SELECT old_values."authority_id", old_values."ended_at", old_values."ended_by_id", old_values."id", old_values."joined_at", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."role", old_values."user_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="8e89e7cc274e0b524963d557c89072251b693c34",
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
                    "invitation",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "access_invitationhistoryevent" ("accepted_at", "authority_id", "email", "expires_at", "id", "invited_at", "invited_by_id", "membership_id", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "role", "withdrawn_at") SELECT new_values."accepted_at", new_values."authority_id", new_values."email", new_values."expires_at", new_values."id", new_values."invited_at", new_values."invited_by_id", new_values."membership_id", new_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."role", new_values."withdrawn_at" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="96e9d9d036a7977a18aed8d11d30b10a5d28e2e2",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3edae",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="access_invitation",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "invitation",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "access_invitationhistoryevent" ("accepted_at", "authority_id", "email", "expires_at", "id", "invited_at", "invited_by_id", "membership_id", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "role", "withdrawn_at") SELECT new_values."accepted_at", new_values."authority_id", new_values."email", new_values."expires_at", new_values."id", new_values."invited_at", new_values."invited_by_id", new_values."membership_id", new_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."role", new_values."withdrawn_at" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."accepted_at" IS DISTINCT FROM (new_values."accepted_at") OR old_values."authority_id" IS DISTINCT FROM (new_values."authority_id") OR old_values."email" IS DISTINCT FROM (new_values."email") OR old_values."expires_at" IS DISTINCT FROM (new_values."expires_at") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."invited_at" IS DISTINCT FROM (new_values."invited_at") OR old_values."invited_by_id" IS DISTINCT FROM (new_values."invited_by_id") OR old_values."membership_id" IS DISTINCT FROM (new_values."membership_id") OR old_values."name" IS DISTINCT FROM (new_values."name") OR old_values."public_id" IS DISTINCT FROM (new_values."public_id") OR old_values."role" IS DISTINCT FROM (new_values."role") OR old_values."withdrawn_at" IS DISTINCT FROM (new_values."withdrawn_at")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b2abaa6a70161206087d7d5f3e1ee481237b4db4",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1a185",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="access_invitation",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "invitation",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "access_invitationhistoryevent" ("accepted_at", "authority_id", "email", "expires_at", "id", "invited_at", "invited_by_id", "membership_id", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "role", "withdrawn_at") SELECT old_values."accepted_at", old_values."authority_id", old_values."email", old_values."expires_at", old_values."id", old_values."invited_at", old_values."invited_by_id", old_values."membership_id", old_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."role", old_values."withdrawn_at" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="1361220267862c05439f3ea83f8fcbc167b366de",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_a86e1",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="access_invitation",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
