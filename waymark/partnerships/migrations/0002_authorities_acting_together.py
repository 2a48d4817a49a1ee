import uuid

import django.contrib.postgres.fields
import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import waymark.core.operations
import waymark.core.tenancy


class Migration(migrations.Migration):
    dependencies = [
        ("access", "0006_roles_of_commissioning"),
        ("access", "__first__"),
        ("partnerships", "0001_initial"),
    ]

    operations = [
        waymark.core.operations.CreateModels(
            models=[
                migrations.CreateModel(
                    name="Partnership",
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
                        ("name", models.CharField(max_length=200)),
                        (
                            "form",
                            models.CharField(
                                choices=[
                                    ("steering_group", "Steering group"),
                                    ("joint_committee", "Joint committee"),
                                    ("delegation", "Delegation to one authority"),
                                    ("lead_commissioner", "Lead commissioner"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("purpose", models.TextField(max_length=5000)),
                        ("terms", models.TextField(blank=True, max_length=20000)),
                        ("functions", models.TextField(blank=True, max_length=5000)),
                        ("reserved", models.TextField(blank=True, max_length=5000)),
                        ("area", models.TextField(blank=True, max_length=5000)),
                        ("recall", models.TextField(blank=True, max_length=5000)),
                        ("indemnities", models.TextField(blank=True, max_length=5000)),
                        ("exit_terms", models.TextField(blank=True, max_length=5000)),
                        ("liabilities", models.TextField(blank=True, max_length=5000)),
                        ("variation", models.TextField(blank=True, max_length=5000)),
                        ("starts_on", models.DateField(null=True)),
                        ("ends_on", models.DateField(null=True)),
                        ("review_on", models.DateField(null=True)),
                        ("is_from_history", models.BooleanField(default=False)),
                        ("history_source", models.CharField(blank=True, max_length=300)),
                        ("published_at", models.DateTimeField(null=True)),
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
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "form__in",
                                        [
                                            "steering_group",
                                            "joint_committee",
                                            "delegation",
                                            "lead_commissioner",
                                        ],
                                    )
                                ),
                                name="partnership_form_known",
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "name"), name="partnership_name_unique"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("ends_on__isnull", True),
                                    ("starts_on__isnull", True),
                                    ("ends_on__gte", models.F("starts_on")),
                                    _connector="OR",
                                ),
                                name="partnership_ends_after_start",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("is_from_history", False), ("starts_on__isnull", False)
                                    ),
                                    models.Q(("history_source__gt", ""), ("is_from_history", True)),
                                    _connector="OR",
                                ),
                                name="partnership_begins_or_has_source",
                            ),
                            waymark.core.tenancy.RowSecurity(name="partnerships_partnership_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="partnerships_partnership_tenant"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="JointGroup",
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
                        ("name", models.CharField(max_length=200)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("steering", "Steering group"),
                                    ("joint_committee", "Joint committee"),
                                    ("working", "Working group"),
                                ],
                                max_length=16,
                            ),
                        ),
                        ("purpose", models.TextField(blank=True, max_length=5000)),
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
                        (
                            "partnership",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="partnerships.partnership",
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
                                    ("kind__in", ["steering", "joint_committee", "working"])
                                ),
                                name="joint_group_kind_known",
                            ),
                            models.UniqueConstraint(
                                fields=("partnership", "name"), name="joint_group_unique"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("ends_on__isnull", True),
                                    ("starts_on__isnull", True),
                                    ("ends_on__gte", models.F("starts_on")),
                                    _connector="OR",
                                ),
                                name="joint_group_ends_after_start",
                            ),
                            waymark.core.tenancy.RowSecurity(name="partnerships_jointgroup_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="partnerships_jointgroup_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="partnership_id",
                                name="partnerships_jointgroup_partnership_id_key",
                                to_table="partnerships_partnership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PartnershipHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("name", models.CharField(max_length=200)),
                        (
                            "form",
                            models.CharField(
                                choices=[
                                    ("steering_group", "Steering group"),
                                    ("joint_committee", "Joint committee"),
                                    ("delegation", "Delegation to one authority"),
                                    ("lead_commissioner", "Lead commissioner"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("purpose", models.TextField(max_length=5000)),
                        ("terms", models.TextField(blank=True, max_length=20000)),
                        ("functions", models.TextField(blank=True, max_length=5000)),
                        ("reserved", models.TextField(blank=True, max_length=5000)),
                        ("area", models.TextField(blank=True, max_length=5000)),
                        ("recall", models.TextField(blank=True, max_length=5000)),
                        ("indemnities", models.TextField(blank=True, max_length=5000)),
                        ("exit_terms", models.TextField(blank=True, max_length=5000)),
                        ("liabilities", models.TextField(blank=True, max_length=5000)),
                        ("variation", models.TextField(blank=True, max_length=5000)),
                        ("starts_on", models.DateField(null=True)),
                        ("ends_on", models.DateField(null=True)),
                        ("review_on", models.DateField(null=True)),
                        ("is_from_history", models.BooleanField(default=False)),
                        ("history_source", models.CharField(blank=True, max_length=300)),
                        ("published_at", models.DateTimeField(null=True)),
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
                                to="partnerships.partnership",
                            ),
                        ),
                        (
                            "published_by",
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
                            waymark.core.tenancy.RowSecurity(
                                name="partnerships_partnershiphistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Party",
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
                        ("code", models.SlugField(max_length=40)),
                        ("name", models.CharField(max_length=200)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("council", "Council"),
                                    ("combined", "Combined authority"),
                                    ("health", "Health body"),
                                    ("police", "Police"),
                                    ("other", "Other"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("is_lead", models.BooleanField(default=False)),
                        ("holds_contract", models.BooleanField(default=False)),
                        (
                            "sees",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=12), default=list, size=None
                            ),
                        ),
                        ("joined_on", models.DateField(null=True)),
                        ("left_on", models.DateField(null=True)),
                        (
                            "agreement",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="partnerships.sharingagreement",
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
                            "partner",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.authority",
                            ),
                        ),
                        (
                            "partnership",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="partnerships.partnership",
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
                                        "kind__in",
                                        ["council", "combined", "health", "police", "other"],
                                    )
                                ),
                                name="party_kind_known",
                            ),
                            models.UniqueConstraint(
                                fields=("partnership", "code"), name="party_once"
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("is_lead", True), ("left_on__isnull", True)),
                                fields=("partnership",),
                                name="party_one_lead",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(
                                    ("holds_contract", True), ("left_on__isnull", True)
                                ),
                                fields=("partnership",),
                                name="party_one_contract_holder",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("sees__contained_by", ["groups", "shares", "actions"])
                                ),
                                name="party_sees_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("left_on__isnull", True),
                                    ("joined_on__isnull", True),
                                    ("left_on__gte", models.F("joined_on")),
                                    _connector="OR",
                                ),
                                name="party_left_after_joining",
                            ),
                            waymark.core.tenancy.RowSecurity(name="partnerships_party_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="partnerships_party_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="partnership_id",
                                name="partnerships_party_partnership_id_key",
                                to_table="partnerships_partnership",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="agreement_id",
                                name="partnerships_party_agreement_id_key",
                                to_table="partnerships_sharingagreement",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ShareSet",
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
                            "liability",
                            models.CharField(
                                choices=[
                                    ("running", "Running costs"),
                                    ("exit", "Costs of leaving or ending"),
                                ],
                                max_length=8,
                            ),
                        ),
                        ("number", models.PositiveIntegerField()),
                        ("title", models.CharField(max_length=200)),
                        (
                            "key",
                            models.CharField(
                                choices=[
                                    ("equal", "Equal shares"),
                                    ("population", "Population aged 13 to 19"),
                                    ("spend", "Spending so far"),
                                    ("caseload", "Caseload"),
                                    ("negotiated", "Negotiated amounts"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("total", models.DecimalField(decimal_places=2, max_digits=14)),
                        ("basis", models.CharField(blank=True, max_length=300)),
                        ("starts_on", models.DateField(null=True)),
                        ("ends_on", models.DateField(null=True)),
                        ("proposed_on", models.DateField()),
                        ("accepted_on", models.DateField(null=True)),
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
                            "partnership",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="partnerships.partnership",
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
                                        "key__in",
                                        ["equal", "population", "spend", "caseload", "negotiated"],
                                    )
                                ),
                                name="share_set_key_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("liability__in", ["running", "exit"])),
                                name="share_set_liability_known",
                            ),
                            models.UniqueConstraint(
                                fields=("partnership", "liability", "number"),
                                name="share_set_number",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("total__gte", 0)),
                                name="share_set_total_not_negative",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("ends_on__isnull", True),
                                    ("starts_on__isnull", True),
                                    ("ends_on__gte", models.F("starts_on")),
                                    _connector="OR",
                                ),
                                name="share_set_ends_after_start",
                            ),
                            waymark.core.tenancy.RowSecurity(name="partnerships_shareset_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="partnerships_shareset_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="partnership_id",
                                name="partnerships_shareset_partnership_id_key",
                                to_table="partnerships_partnership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ShownPartnership",
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
                        ("content", models.JSONField(default=dict)),
                        ("shown_at", models.DateTimeField()),
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
                            "partner",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.authority",
                            ),
                        ),
                        (
                            "partnership",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="partnerships.partnership",
                            ),
                        ),
                        (
                            "shown_by",
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
                                fields=("partnership", "partner"), name="shown_once"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("partner", models.F("authority")), _negated=True
                                ),
                                name="shown_to_another",
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="partnerships_shownpartnership_rls", partner="partner_id"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="partnerships_shownpartnership_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="partnership_id",
                                name="partnerships_shownpartnership_partnership_id_key",
                                to_table="partnerships_partnership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="JointGroupHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("name", models.CharField(max_length=200)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("steering", "Steering group"),
                                    ("joint_committee", "Joint committee"),
                                    ("working", "Working group"),
                                ],
                                max_length=16,
                            ),
                        ),
                        ("purpose", models.TextField(blank=True, max_length=5000)),
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
                                to="partnerships.jointgroup",
                            ),
                        ),
                        (
                            "partnership",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="partnerships.partnership",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="partnerships_jointgrouphistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PartyHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("code", models.SlugField(db_index=False, max_length=40)),
                        ("name", models.CharField(max_length=200)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("council", "Council"),
                                    ("combined", "Combined authority"),
                                    ("health", "Health body"),
                                    ("police", "Police"),
                                    ("other", "Other"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("is_lead", models.BooleanField(default=False)),
                        ("holds_contract", models.BooleanField(default=False)),
                        (
                            "sees",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=12), default=list, size=None
                            ),
                        ),
                        ("joined_on", models.DateField(null=True)),
                        ("left_on", models.DateField(null=True)),
                        (
                            "agreement",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="partnerships.sharingagreement",
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
                            "partner",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.authority",
                            ),
                        ),
                        (
                            "partnership",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="partnerships.partnership",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="partnerships.party",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="partnerships_partyhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Seat",
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
                        ("office", models.CharField(max_length=200)),
                        ("is_chair", models.BooleanField(default=False)),
                        ("ended_on", models.DateField(null=True)),
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
                                to="partnerships.jointgroup",
                            ),
                        ),
                        (
                            "party",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="partnerships.party",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("group", "party", "office"), name="seat_once"
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("ended_on__isnull", True), ("is_chair", True)),
                                fields=("group",),
                                name="seat_one_chair",
                            ),
                            waymark.core.tenancy.RowSecurity(name="partnerships_seat_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="partnerships_seat_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="group_id",
                                name="partnerships_seat_group_id_key",
                                to_table="partnerships_jointgroup",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="party_id",
                                name="partnerships_seat_party_id_key",
                                to_table="partnerships_party",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Share",
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
                        ("weight", models.DecimalField(decimal_places=4, max_digits=16)),
                        ("amount", models.DecimalField(decimal_places=2, max_digits=14)),
                        ("agreed_on", models.DateField(null=True)),
                        ("agreed_in", models.CharField(blank=True, max_length=300)),
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
                            "party",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="partnerships.party",
                            ),
                        ),
                        (
                            "share_set",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="partnerships.shareset",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("share_set", "party"), name="share_once"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("amount__gte", 0), ("weight__gte", 0)),
                                name="share_not_negative",
                            ),
                            waymark.core.tenancy.RowSecurity(name="partnerships_share_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="partnerships_share_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="share_set_id",
                                name="partnerships_share_share_set_id_key",
                                to_table="partnerships_shareset",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="party_id",
                                name="partnerships_share_party_id_key",
                                to_table="partnerships_party",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ShareSetHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "liability",
                            models.CharField(
                                choices=[
                                    ("running", "Running costs"),
                                    ("exit", "Costs of leaving or ending"),
                                ],
                                max_length=8,
                            ),
                        ),
                        ("number", models.PositiveIntegerField()),
                        ("title", models.CharField(max_length=200)),
                        (
                            "key",
                            models.CharField(
                                choices=[
                                    ("equal", "Equal shares"),
                                    ("population", "Population aged 13 to 19"),
                                    ("spend", "Spending so far"),
                                    ("caseload", "Caseload"),
                                    ("negotiated", "Negotiated amounts"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("total", models.DecimalField(decimal_places=2, max_digits=14)),
                        ("basis", models.CharField(blank=True, max_length=300)),
                        ("starts_on", models.DateField(null=True)),
                        ("ends_on", models.DateField(null=True)),
                        ("proposed_on", models.DateField()),
                        ("accepted_on", models.DateField(null=True)),
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
                            "partnership",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="partnerships.partnership",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="partnerships.shareset",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="partnerships_sharesethistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ShownPartnershipHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("content", models.JSONField(default=dict)),
                        ("shown_at", models.DateTimeField()),
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
                            "partner",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.authority",
                            ),
                        ),
                        (
                            "partnership",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="partnerships.partnership",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="partnerships.shownpartnership",
                            ),
                        ),
                        (
                            "shown_by",
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
                            waymark.core.tenancy.RowSecurity(
                                name="partnerships_shownpartnershiphistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="JointAction",
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
                        ("text", models.TextField(max_length=2000)),
                        ("agreed_on", models.DateField()),
                        ("due_on", models.DateField(null=True)),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("open", "To do"),
                                    ("done", "Done"),
                                    ("dropped", "Dropped"),
                                ],
                                max_length=8,
                            ),
                        ),
                        ("settled_on", models.DateField(null=True)),
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
                            "partnership",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="partnerships.partnership",
                            ),
                        ),
                        (
                            "party",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="partnerships.party",
                            ),
                        ),
                        (
                            "seat",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="partnerships.seat",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "indexes": [
                            models.Index(
                                fields=["partnership", "state", "due_on"], name="joint_action_due"
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("state__in", ["open", "done", "dropped"])),
                                name="joint_action_state_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("settled_on__isnull", True), ("state", "open")),
                                    models.Q(
                                        models.Q(("state", "open"), _negated=True),
                                        ("settled_on__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="joint_action_settled_pair",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("due_on__isnull", True),
                                    ("due_on__gte", models.F("agreed_on")),
                                    _connector="OR",
                                ),
                                name="joint_action_due_after_agreed",
                            ),
                            waymark.core.tenancy.RowSecurity(name="partnerships_jointaction_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="partnerships_jointaction_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="partnership_id",
                                name="partnerships_jointaction_partnership_id_key",
                                to_table="partnerships_partnership",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="party_id",
                                name="partnerships_jointaction_party_id_key",
                                to_table="partnerships_party",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="seat_id",
                                name="partnerships_jointaction_seat_id_key",
                                to_table="partnerships_seat",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SeatHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("office", models.CharField(max_length=200)),
                        ("is_chair", models.BooleanField(default=False)),
                        ("ended_on", models.DateField(null=True)),
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
                                to="partnerships.jointgroup",
                            ),
                        ),
                        (
                            "party",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="partnerships.party",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="partnerships.seat",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="partnerships_seathistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SeatHolder",
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
                        ("name", models.CharField(blank=True, max_length=200)),
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
                        (
                            "seat",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="partnerships.seat",
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
                                fields=("authority", "seat"),
                                name="seat_holder_one_at_a_time",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("ends_on__isnull", True),
                                    ("starts_on__isnull", True),
                                    ("ends_on__gte", models.F("starts_on")),
                                    _connector="OR",
                                ),
                                name="seat_holder_ends_after_start",
                            ),
                            waymark.core.tenancy.RowSecurity(name="partnerships_seatholder_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="partnerships_seatholder_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="seat_id",
                                name="partnerships_seatholder_seat_id_key",
                                to_table="partnerships_seat",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ShareHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("weight", models.DecimalField(decimal_places=4, max_digits=16)),
                        ("amount", models.DecimalField(decimal_places=2, max_digits=14)),
                        ("agreed_on", models.DateField(null=True)),
                        ("agreed_in", models.CharField(blank=True, max_length=300)),
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
                            "party",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="partnerships.party",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="partnerships.share",
                            ),
                        ),
                        (
                            "share_set",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="partnerships.shareset",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="partnerships_sharehistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ActionUpdate",
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
                        ("on", models.DateField()),
                        ("text", models.TextField(max_length=2000)),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("open", "To do"),
                                    ("done", "Done"),
                                    ("dropped", "Dropped"),
                                ],
                                max_length=8,
                            ),
                        ),
                        ("written_at", models.DateTimeField()),
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
                            "written_by",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "joint_action",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="partnerships.jointaction",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("state__in", ["open", "done", "dropped"])),
                                name="action_update_state_known",
                            ),
                            waymark.core.tenancy.RowSecurity(name="partnerships_actionupdate_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="partnerships_actionupdate_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="joint_action_id",
                                name="partnerships_actionupdate_joint_action_id_key",
                                to_table="partnerships_jointaction",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="JointActionHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("text", models.TextField(max_length=2000)),
                        ("agreed_on", models.DateField()),
                        ("due_on", models.DateField(null=True)),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("open", "To do"),
                                    ("done", "Done"),
                                    ("dropped", "Dropped"),
                                ],
                                max_length=8,
                            ),
                        ),
                        ("settled_on", models.DateField(null=True)),
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
                                to="partnerships.jointaction",
                            ),
                        ),
                        (
                            "partnership",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="partnerships.partnership",
                            ),
                        ),
                        (
                            "party",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="partnerships.party",
                            ),
                        ),
                        (
                            "seat",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="partnerships.seat",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="partnerships_jointactionhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SeatHolderHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("name", models.CharField(blank=True, max_length=200)),
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
                                to="partnerships.seatholder",
                            ),
                        ),
                        (
                            "seat",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="partnerships.seat",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="partnerships_seatholderhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ActionUpdateHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("on", models.DateField()),
                        ("text", models.TextField(max_length=2000)),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("open", "To do"),
                                    ("done", "Done"),
                                    ("dropped", "Dropped"),
                                ],
                                max_length=8,
                            ),
                        ),
                        ("written_at", models.DateTimeField()),
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
                                to="partnerships.actionupdate",
                            ),
                        ),
                        (
                            "written_by",
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
                            "joint_action",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="partnerships.jointaction",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="partnerships_actionupdatehistoryevent_rls"
                            )
                        ],
                    },
                ),
            ],
        ),
        waymark.core.operations.AddTriggers(
            triggers=[
                (
                    "actionupdate",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "partnerships_actionupdatehistoryevent" ("authority_id", "id", "joint_action_id", "on", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "state", "text", "written_at", "written_by_id") SELECT new_values."authority_id", new_values."id", new_values."joint_action_id", new_values."on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."state", new_values."text", new_values."written_at", new_values."written_by_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="70d7685eb683856c2c780f705944a7220999591b",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e2bef",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="partnerships_actionupdate",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "actionupdate",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "partnerships_actionupdatehistoryevent" ("authority_id", "id", "joint_action_id", "on", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "state", "text", "written_at", "written_by_id") SELECT new_values."authority_id", new_values."id", new_values."joint_action_id", new_values."on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."state", new_values."text", new_values."written_at", new_values."written_by_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="2ed2c47be59654c395f10242d6ae1a2ed23e92df",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e54f9",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="partnerships_actionupdate",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "actionupdate",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "partnerships_actionupdatehistoryevent" ("authority_id", "id", "joint_action_id", "on", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "state", "text", "written_at", "written_by_id") SELECT old_values."authority_id", old_values."id", old_values."joint_action_id", old_values."on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."state", old_values."text", old_values."written_at", old_values."written_by_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="053a2c850316560e878015061a562b0fce134231",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_3f319",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="partnerships_actionupdate",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "partnership",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "partnerships_partnershiphistoryevent" ("area", "authority_id", "ends_on", "exit_terms", "form", "functions", "history_source", "id", "indemnities", "is_from_history", "liabilities", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "published_by_id", "purpose", "recall", "reserved", "review_on", "starts_on", "terms", "variation") SELECT new_values."area", new_values."authority_id", new_values."ends_on", new_values."exit_terms", new_values."form", new_values."functions", new_values."history_source", new_values."id", new_values."indemnities", new_values."is_from_history", new_values."liabilities", new_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."published_at", new_values."published_by_id", new_values."purpose", new_values."recall", new_values."reserved", new_values."review_on", new_values."starts_on", new_values."terms", new_values."variation" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="11dcba860feea5edca31a1b9d2d893c77862da54",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_80689",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="partnerships_partnership",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "partnership",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "partnerships_partnershiphistoryevent" ("area", "authority_id", "ends_on", "exit_terms", "form", "functions", "history_source", "id", "indemnities", "is_from_history", "liabilities", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "published_by_id", "purpose", "recall", "reserved", "review_on", "starts_on", "terms", "variation") SELECT new_values."area", new_values."authority_id", new_values."ends_on", new_values."exit_terms", new_values."form", new_values."functions", new_values."history_source", new_values."id", new_values."indemnities", new_values."is_from_history", new_values."liabilities", new_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."published_at", new_values."published_by_id", new_values."purpose", new_values."recall", new_values."reserved", new_values."review_on", new_values."starts_on", new_values."terms", new_values."variation" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="936dfebc899e5352ca1055539c49633427e11ab2",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5ca94",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="partnerships_partnership",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "partnership",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "partnerships_partnershiphistoryevent" ("area", "authority_id", "ends_on", "exit_terms", "form", "functions", "history_source", "id", "indemnities", "is_from_history", "liabilities", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "published_by_id", "purpose", "recall", "reserved", "review_on", "starts_on", "terms", "variation") SELECT old_values."area", old_values."authority_id", old_values."ends_on", old_values."exit_terms", old_values."form", old_values."functions", old_values."history_source", old_values."id", old_values."indemnities", old_values."is_from_history", old_values."liabilities", old_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."published_at", old_values."published_by_id", old_values."purpose", old_values."recall", old_values."reserved", old_values."review_on", old_values."starts_on", old_values."terms", old_values."variation" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="efc6ba88474062abe29de009a07100e98d70a45f",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_b61a9",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="partnerships_partnership",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "jointgroup",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "partnerships_jointgrouphistoryevent" ("authority_id", "ends_on", "id", "kind", "name", "partnership_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "purpose", "starts_on") SELECT new_values."authority_id", new_values."ends_on", new_values."id", new_values."kind", new_values."name", new_values."partnership_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."purpose", new_values."starts_on" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="cf4352ff7fc0820cadc6e04bb4fc4c4acaa4fd10",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_97237",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="partnerships_jointgroup",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "jointgroup",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "partnerships_jointgrouphistoryevent" ("authority_id", "ends_on", "id", "kind", "name", "partnership_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "purpose", "starts_on") SELECT new_values."authority_id", new_values."ends_on", new_values."id", new_values."kind", new_values."name", new_values."partnership_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."purpose", new_values."starts_on" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="d7ea9ddc8db667d9446a207b279366163c28bdf0",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_04a35",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="partnerships_jointgroup",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "jointgroup",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "partnerships_jointgrouphistoryevent" ("authority_id", "ends_on", "id", "kind", "name", "partnership_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "purpose", "starts_on") SELECT old_values."authority_id", old_values."ends_on", old_values."id", old_values."kind", old_values."name", old_values."partnership_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."purpose", old_values."starts_on" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="937a7c2662eea33fb951624daf2cb9ecc3204192",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_479e1",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="partnerships_jointgroup",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "party",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "partnerships_partyhistoryevent" ("agreement_id", "authority_id", "code", "holds_contract", "id", "is_lead", "joined_on", "kind", "left_on", "name", "partner_id", "partnership_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "sees") SELECT new_values."agreement_id", new_values."authority_id", new_values."code", new_values."holds_contract", new_values."id", new_values."is_lead", new_values."joined_on", new_values."kind", new_values."left_on", new_values."name", new_values."partner_id", new_values."partnership_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."sees" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="1e1186979e878c31a963c3827a0d73398b325bc2",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_fe592",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="partnerships_party",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "party",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "partnerships_partyhistoryevent" ("agreement_id", "authority_id", "code", "holds_contract", "id", "is_lead", "joined_on", "kind", "left_on", "name", "partner_id", "partnership_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "sees") SELECT new_values."agreement_id", new_values."authority_id", new_values."code", new_values."holds_contract", new_values."id", new_values."is_lead", new_values."joined_on", new_values."kind", new_values."left_on", new_values."name", new_values."partner_id", new_values."partnership_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."sees" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="0e39b6a4ed6368caa0ac1427cc1ef18782868dbc",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_62584",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="partnerships_party",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "party",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "partnerships_partyhistoryevent" ("agreement_id", "authority_id", "code", "holds_contract", "id", "is_lead", "joined_on", "kind", "left_on", "name", "partner_id", "partnership_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "sees") SELECT old_values."agreement_id", old_values."authority_id", old_values."code", old_values."holds_contract", old_values."id", old_values."is_lead", old_values."joined_on", old_values."kind", old_values."left_on", old_values."name", old_values."partner_id", old_values."partnership_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."sees" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="e5abd2b9b242b05efa7620c0c2acc11b33320df1",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_0028f",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="partnerships_party",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "seat",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "partnerships_seathistoryevent" ("authority_id", "ended_on", "group_id", "id", "is_chair", "office", "party_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."authority_id", new_values."ended_on", new_values."group_id", new_values."id", new_values."is_chair", new_values."office", new_values."party_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="8dfa4e51a2d7fd04d97ae649cd3031efcc4ef5b3",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b5d16",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="partnerships_seat",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "seat",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "partnerships_seathistoryevent" ("authority_id", "ended_on", "group_id", "id", "is_chair", "office", "party_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."authority_id", new_values."ended_on", new_values."group_id", new_values."id", new_values."is_chair", new_values."office", new_values."party_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="71a8b63738870ee845ad5f6a2149d90005f517c2",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_97e6c",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="partnerships_seat",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "seat",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "partnerships_seathistoryevent" ("authority_id", "ended_on", "group_id", "id", "is_chair", "office", "party_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT old_values."authority_id", old_values."ended_on", old_values."group_id", old_values."id", old_values."is_chair", old_values."office", old_values."party_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="fb26288290690748494d56bef05ebc816ae7de26",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_073f9",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="partnerships_seat",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "jointaction",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "partnerships_jointactionhistoryevent" ("agreed_on", "authority_id", "due_on", "id", "partnership_id", "party_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "seat_id", "settled_on", "state", "text") SELECT new_values."agreed_on", new_values."authority_id", new_values."due_on", new_values."id", new_values."partnership_id", new_values."party_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."seat_id", new_values."settled_on", new_values."state", new_values."text" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="733d821d0f19d311f50c557031ae9ef9f6bf14a0",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3f8d0",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="partnerships_jointaction",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "jointaction",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "partnerships_jointactionhistoryevent" ("agreed_on", "authority_id", "due_on", "id", "partnership_id", "party_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "seat_id", "settled_on", "state", "text") SELECT new_values."agreed_on", new_values."authority_id", new_values."due_on", new_values."id", new_values."partnership_id", new_values."party_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."seat_id", new_values."settled_on", new_values."state", new_values."text" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="ca7197f93b9aa10db9314c1e12f367e5895db56c",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_10e9f",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="partnerships_jointaction",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "jointaction",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "partnerships_jointactionhistoryevent" ("agreed_on", "authority_id", "due_on", "id", "partnership_id", "party_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "seat_id", "settled_on", "state", "text") SELECT old_values."agreed_on", old_values."authority_id", old_values."due_on", old_values."id", old_values."partnership_id", old_values."party_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."seat_id", old_values."settled_on", old_values."state", old_values."text" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="9913527a0f95b76f2522b5648d670ec13c55a5d9",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c301c",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="partnerships_jointaction",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "seatholder",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "partnerships_seatholderhistoryevent" ("authority_id", "ends_on", "id", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "seat_id", "starts_on") SELECT new_values."authority_id", new_values."ends_on", new_values."id", new_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."seat_id", new_values."starts_on" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="36ac8431a40be06ddc2aecf767f80a0d769f47c0",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_730a9",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="partnerships_seatholder",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "seatholder",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "partnerships_seatholderhistoryevent" ("authority_id", "ends_on", "id", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "seat_id", "starts_on") SELECT new_values."authority_id", new_values."ends_on", new_values."id", new_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."seat_id", new_values."starts_on" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="4e88de30a6bcf62548cc7bb8f936174f12911d91",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_044ab",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="partnerships_seatholder",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "seatholder",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "partnerships_seatholderhistoryevent" ("authority_id", "ends_on", "id", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "seat_id", "starts_on") SELECT old_values."authority_id", old_values."ends_on", old_values."id", old_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."seat_id", old_values."starts_on" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="e2eb29c16a63189e36546bc824a381656729c099",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_df6f0",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="partnerships_seatholder",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "shareset",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "partnerships_sharesethistoryevent" ("accepted_on", "authority_id", "basis", "ends_on", "id", "key", "liability", "number", "partnership_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposed_on", "public_id", "starts_on", "title", "total") SELECT new_values."accepted_on", new_values."authority_id", new_values."basis", new_values."ends_on", new_values."id", new_values."key", new_values."liability", new_values."number", new_values."partnership_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."proposed_on", new_values."public_id", new_values."starts_on", new_values."title", new_values."total" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="3c3e972f6dab0df23c92b16548a76138cd1e6845",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_73b84",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="partnerships_shareset",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "shareset",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "partnerships_sharesethistoryevent" ("accepted_on", "authority_id", "basis", "ends_on", "id", "key", "liability", "number", "partnership_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposed_on", "public_id", "starts_on", "title", "total") SELECT new_values."accepted_on", new_values."authority_id", new_values."basis", new_values."ends_on", new_values."id", new_values."key", new_values."liability", new_values."number", new_values."partnership_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."proposed_on", new_values."public_id", new_values."starts_on", new_values."title", new_values."total" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="97cb50b43f3a6f3630e0cb8deb040ad30387525c",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_96f4c",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="partnerships_shareset",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "shareset",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "partnerships_sharesethistoryevent" ("accepted_on", "authority_id", "basis", "ends_on", "id", "key", "liability", "number", "partnership_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposed_on", "public_id", "starts_on", "title", "total") SELECT old_values."accepted_on", old_values."authority_id", old_values."basis", old_values."ends_on", old_values."id", old_values."key", old_values."liability", old_values."number", old_values."partnership_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."proposed_on", old_values."public_id", old_values."starts_on", old_values."title", old_values."total" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="ddf8d222eb05f81843f161d8202cab8fda0e4cd9",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_e77ac",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="partnerships_shareset",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "share",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "partnerships_sharehistoryevent" ("agreed_in", "agreed_on", "amount", "authority_id", "id", "party_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "share_set_id", "weight") SELECT new_values."agreed_in", new_values."agreed_on", new_values."amount", new_values."authority_id", new_values."id", new_values."party_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."share_set_id", new_values."weight" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="3ff92a687034cbd6db1d67ff2f25553e1f496a7e",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e3099",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="partnerships_share",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "share",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "partnerships_sharehistoryevent" ("agreed_in", "agreed_on", "amount", "authority_id", "id", "party_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "share_set_id", "weight") SELECT new_values."agreed_in", new_values."agreed_on", new_values."amount", new_values."authority_id", new_values."id", new_values."party_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."share_set_id", new_values."weight" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b60a0ea58d269da8c17e7c7dcb00a81d7509b7e9",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_0ee3f",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="partnerships_share",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "share",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "partnerships_sharehistoryevent" ("agreed_in", "agreed_on", "amount", "authority_id", "id", "party_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "share_set_id", "weight") SELECT old_values."agreed_in", old_values."agreed_on", old_values."amount", old_values."authority_id", old_values."id", old_values."party_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."share_set_id", old_values."weight" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="ebb252b1901c3d5ade79a4140046aa809ab2537b",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_973dd",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="partnerships_share",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "shownpartnership",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "partnerships_shownpartnershiphistoryevent" ("authority_id", "content", "id", "partner_id", "partnership_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "shown_at", "shown_by_id") SELECT new_values."authority_id", new_values."content", new_values."id", new_values."partner_id", new_values."partnership_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."shown_at", new_values."shown_by_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="68c4c8fe10e210df733ba0e58da853c8ac5a3c71",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b0028",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="partnerships_shownpartnership",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "shownpartnership",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "partnerships_shownpartnershiphistoryevent" ("authority_id", "content", "id", "partner_id", "partnership_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "shown_at", "shown_by_id") SELECT new_values."authority_id", new_values."content", new_values."id", new_values."partner_id", new_values."partnership_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."shown_at", new_values."shown_by_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="349afcda53d8944e5996272938caaaa6c344ce5d",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1b490",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="partnerships_shownpartnership",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "shownpartnership",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "partnerships_shownpartnershiphistoryevent" ("authority_id", "content", "id", "partner_id", "partnership_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "shown_at", "shown_by_id") SELECT old_values."authority_id", old_values."content", old_values."id", old_values."partner_id", old_values."partnership_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."shown_at", old_values."shown_by_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="f0b7b6abdafe1095e85f01076bdf7caaef1bec9a",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_2a711",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="partnerships_shownpartnership",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
