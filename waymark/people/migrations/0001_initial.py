"""The tables of this app, with their walls and their history."""

import uuid

import django.contrib.postgres.fields
import django.db.models.deletion
import django.db.models.functions.comparison
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
                    name="Person",
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
                        ("given_names", models.CharField(blank=True, max_length=100)),
                        ("family_name", models.CharField(blank=True, max_length=100)),
                        ("preferred_name", models.CharField(blank=True, max_length=100)),
                        ("pronouns", models.CharField(blank=True, max_length=40)),
                        (
                            "sex",
                            models.CharField(
                                choices=[
                                    ("F", "Female"),
                                    ("M", "Male"),
                                    ("U", "Not known"),
                                    ("W", "Prefers not to say"),
                                ],
                                default="U",
                                max_length=1,
                            ),
                        ),
                        ("gender", models.CharField(blank=True, max_length=60)),
                        ("born_on", models.DateField(null=True)),
                        ("is_birth_date_verified", models.BooleanField(default=False)),
                        ("ethnicity", models.CharField(blank=True, max_length=4)),
                        (
                            "ethnicity_source",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("young_person", "The young person"),
                                    ("parent", "Parent or carer"),
                                    ("school", "School or college"),
                                    ("provider", "Training provider"),
                                    ("agency", "Another agency"),
                                    ("worker", "A worker"),
                                    ("file", "A file"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("language", models.CharField(blank=True, max_length=60)),
                        ("needs_interpreter", models.BooleanField(default=False)),
                        ("died_on", models.DateField(null=True)),
                        ("left_area_on", models.DateField(null=True)),
                        ("is_restricted", models.BooleanField(default=False)),
                        (
                            "origin",
                            models.CharField(
                                choices=[
                                    ("typed", "typed"),
                                    ("file", "file"),
                                    ("referral", "referral"),
                                    ("session", "session"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("added_at", models.DateTimeField()),
                        ("merged_at", models.DateTimeField(null=True)),
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
                            "locality",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.locality",
                            ),
                        ),
                        (
                            "merged_into",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
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
                            models.Index(fields=["authority", "born_on", "id"], name="person_born"),
                            models.Index(
                                fields=["authority", "locality", "id"], name="person_locality"
                            ),
                            models.Index(
                                condition=models.Q(("merged_into__isnull", False)),
                                fields=["merged_into"],
                                name="person_merged_into",
                            ),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("family_name", ""), ("given_names", ""), _negated=True
                                ),
                                name="person_has_a_name",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("died_on__isnull", True),
                                    ("born_on__isnull", True),
                                    ("died_on__gte", models.F("born_on")),
                                    _connector="OR",
                                ),
                                name="person_died_after_birth",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("is_birth_date_verified", False),
                                    ("born_on__isnull", False),
                                    _connector="OR",
                                ),
                                name="person_verified_birth_date_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("merged_into__isnull", True),
                                    ("merged_at__isnull", False),
                                    _connector="XOR",
                                ),
                                name="person_merged_at_a_moment",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("merged_into__isnull", True),
                                    models.Q(("merged_into", models.F("id")), _negated=True),
                                    _connector="OR",
                                ),
                                name="person_merged_into_another",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("sex__in", ["F", "M", "U", "W"])),
                                name="person_sex_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("origin__in", ["typed", "file", "referral", "session"])
                                ),
                                name="person_origin_known",
                            ),
                            waymark.core.tenancy.RowSecurity(name="people_person_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="people_person_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="locality_id",
                                name="people_person_locality_id_key",
                                to_table="access_locality",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="merged_into_id",
                                name="people_person_merged_into_id_key",
                                to_table="people_person",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SearchWord",
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
                        ("key", models.CharField(db_collation="C", max_length=60)),
                        ("word", models.CharField(db_collation="C", max_length=60)),
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
                                fields=("authority", "key", "word"), name="search_word_once"
                            ),
                            waymark.core.tenancy.RowSecurity(name="people_searchword_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="people_searchword_tenant"
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
                            "use",
                            models.CharField(
                                choices=[
                                    ("privacy_notice", "Privacy notice"),
                                    ("referral", "Consent: asking another service to help"),
                                    (
                                        "family",
                                        "Consent: talking with parents, carers or others they name",
                                    ),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("version", models.PositiveIntegerField()),
                        ("text", models.TextField()),
                        ("easy_read", models.TextField(blank=True)),
                        ("starts_on", models.DateField()),
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
                                    ("use__in", ["privacy_notice", "referral", "family"])
                                ),
                                name="wording_use_known",
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "use", "version"), name="wording_version_once"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("text", ""), _negated=True),
                                name="wording_says_something",
                            ),
                            waymark.core.tenancy.RowSecurity(name="people_wording_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="people_wording_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="written_by_id",
                                name="people_wording_written_by_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AccessAlert",
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
                            "kind",
                            models.CharField(
                                choices=[
                                    ("own_record", "Has the worker's own name"),
                                    ("own_family", "Has the worker's family name"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("was_opened", models.BooleanField()),
                        ("noted_at", models.DateTimeField()),
                        ("reviewed_at", models.DateTimeField(null=True)),
                        ("was_justified", models.BooleanField(null=True)),
                        ("review_note", models.CharField(blank=True, max_length=500)),
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
                            "reviewed_by",
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
                                condition=models.Q(("reviewed_at__isnull", True)),
                                fields=["authority", "noted_at"],
                                name="access_alert_to_review",
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("kind__in", ["own_record", "own_family"])),
                                name="access_alert_kind_known",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("reviewed_at__isnull", True)),
                                fields=("person", "membership", "was_opened"),
                                name="access_alert_waits_once",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("review_note", ""),
                                        ("reviewed_at__isnull", True),
                                        ("reviewed_by__isnull", True),
                                        ("was_justified__isnull", True),
                                    ),
                                    models.Q(
                                        ("reviewed_at__isnull", False),
                                        ("reviewed_by__isnull", False),
                                        ("was_justified__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="access_alert_review_whole",
                            ),
                            waymark.core.tenancy.RowSecurity(name="people_accessalert_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="people_accessalert_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="person_id",
                                name="people_accessalert_person_id_key",
                                to_table="people_person",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="membership_id",
                                name="people_accessalert_membership_id_key",
                                to_table="access_membership",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="reviewed_by_id",
                                name="people_accessalert_reviewed_by_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AccessGrant",
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
                            "kind",
                            models.CharField(
                                choices=[
                                    ("allocated", "Works with the young person"),
                                    ("team", "Is in the young person's team"),
                                    ("locality", "Serves the area"),
                                    ("referral", "Was asked to help"),
                                    ("added", "Added the record"),
                                    ("named", "Is named for this record"),
                                    ("break_glass", "Opened it for a stated reason"),
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
                        ("reason", models.CharField(blank=True, max_length=500)),
                        ("starts_at", models.DateTimeField()),
                        ("ends_at", models.DateTimeField(null=True)),
                        ("reviewed_at", models.DateTimeField(null=True)),
                        ("was_justified", models.BooleanField(null=True)),
                        ("review_note", models.CharField(blank=True, max_length=500)),
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
                            "granted_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "locality",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.locality",
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
                        (
                            "reviewed_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "team",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.team",
                            ),
                        ),
                        (
                            "person",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
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
                                fields=["person", "membership", "ends_at"],
                                name="access_grant_person",
                            ),
                            models.Index(
                                fields=["membership", "ends_at", "person"],
                                name="access_grant_member",
                            ),
                            models.Index(
                                fields=["team", "ends_at", "person"], name="access_grant_team"
                            ),
                            models.Index(
                                condition=models.Q(
                                    ("kind", "break_glass"), ("reviewed_at__isnull", True)
                                ),
                                fields=["authority", "starts_at"],
                                name="access_grant_to_review",
                            ),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "kind__in",
                                        [
                                            "allocated",
                                            "team",
                                            "locality",
                                            "referral",
                                            "added",
                                            "named",
                                            "break_glass",
                                        ],
                                    )
                                ),
                                name="access_grant_kind_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("person__isnull", True),
                                    ("locality__isnull", True),
                                    _connector="XOR",
                                ),
                                name="access_grant_of_one_thing",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("membership__isnull", True),
                                    ("team__isnull", True),
                                    _connector="XOR",
                                ),
                                name="access_grant_to_one_holder",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("kind", "locality"),
                                    ("locality__isnull", True),
                                    _connector="XOR",
                                ),
                                name="access_grant_for_an_area",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("kind__in", ["named", "break_glass"]), _negated=True),
                                    ("membership__isnull", False),
                                    _connector="OR",
                                ),
                                name="access_grant_personal",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("ends_at__isnull", True),
                                    ("ends_at__gte", models.F("starts_at")),
                                    _connector="OR",
                                ),
                                name="access_grant_ends_after_start",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("kind", "break_glass"), _negated=True),
                                    models.Q(
                                        ("ends_at__isnull", False),
                                        models.Q(("reason", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="access_grant_broken_glass_ends",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("review_note", ""),
                                        ("reviewed_at__isnull", True),
                                        ("reviewed_by__isnull", True),
                                        ("was_justified__isnull", True),
                                    ),
                                    models.Q(
                                        ("kind", "break_glass"),
                                        ("reviewed_at__isnull", False),
                                        ("reviewed_by__isnull", False),
                                        ("was_justified__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="access_grant_review_whole",
                            ),
                            waymark.core.tenancy.RowSecurity(name="people_accessgrant_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="people_accessgrant_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="person_id",
                                name="people_accessgrant_person_id_key",
                                to_table="people_person",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="locality_id",
                                name="people_accessgrant_locality_id_key",
                                to_table="access_locality",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="membership_id",
                                name="people_accessgrant_membership_id_key",
                                to_table="access_membership",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="team_id",
                                name="people_accessgrant_team_id_key",
                                to_table="access_team",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="granted_by_id",
                                name="people_accessgrant_granted_by_id_key",
                                to_table="access_membership",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="reviewed_by_id",
                                name="people_accessgrant_reviewed_by_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Address",
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
                        ("starts_on", models.DateField(null=True)),
                        ("ends_on", models.DateField(null=True)),
                        ("belongs_to", models.CharField(blank=True, max_length=60)),
                        ("is_shareable", models.BooleanField(default=True)),
                        ("is_unsafe", models.BooleanField(default=False)),
                        ("verified_on", models.DateField(null=True)),
                        ("bounced", models.PositiveSmallIntegerField(default=0)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("home", "Home"),
                                    ("term_time", "In term time"),
                                    ("other_parent", "With the other parent"),
                                    ("temporary", "Temporary"),
                                    ("custody", "In custody"),
                                    ("no_fixed_abode", "No fixed abode"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("lines", models.TextField(blank=True)),
                        ("postcode", models.CharField(blank=True, db_collation="C", max_length=8)),
                        ("is_for_letters", models.BooleanField(default=True)),
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
                                fields=["authority", "postcode", "person"], name="address_postcode"
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("starts_on__isnull", True),
                                    ("ends_on__isnull", True),
                                    ("ends_on__gte", models.F("starts_on")),
                                    _connector="OR",
                                ),
                                name="address_dates",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "kind__in",
                                        [
                                            "home",
                                            "term_time",
                                            "other_parent",
                                            "temporary",
                                            "custody",
                                            "no_fixed_abode",
                                        ],
                                    )
                                ),
                                name="address_kind_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("kind", "no_fixed_abode"),
                                    models.Q(("lines", ""), ("postcode", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="address_has_lines",
                            ),
                            waymark.core.tenancy.RowSecurity(name="people_address_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="people_address_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="person_id",
                                name="people_address_person_id_key",
                                to_table="people_person",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Banner",
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
                        ("starts_on", models.DateField(null=True)),
                        ("ends_on", models.DateField(null=True)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("staff_safety", "Safety of staff"),
                                    ("safeguarding", "Safeguarding"),
                                    ("court_order", "Court order"),
                                    ("do_not_contact", "Do not contact"),
                                    ("communication_need", "Communication need"),
                                    ("other", "Note"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("text", models.CharField(max_length=300)),
                        (
                            "added_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
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
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("starts_on__isnull", True),
                                    ("ends_on__isnull", True),
                                    ("ends_on__gte", models.F("starts_on")),
                                    _connector="OR",
                                ),
                                name="banner_dates",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "kind__in",
                                        [
                                            "staff_safety",
                                            "safeguarding",
                                            "court_order",
                                            "do_not_contact",
                                            "communication_need",
                                            "other",
                                        ],
                                    )
                                ),
                                name="banner_kind_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("text", ""), _negated=True),
                                name="banner_says_something",
                            ),
                            waymark.core.tenancy.RowSecurity(name="people_banner_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="people_banner_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="person_id",
                                name="people_banner_person_id_key",
                                to_table="people_person",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="added_by_id",
                                name="people_banner_added_by_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Characteristic",
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
                        ("starts_on", models.DateField(null=True)),
                        ("ends_on", models.DateField(null=True)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("looked_after", "Looked after, in care"),
                                    ("caring_for_own_child", "Caring for their own child"),
                                    ("refugee", "Refugee or asylum seeker"),
                                    ("young_carer", "Young carer"),
                                    ("substance_misuse", "Has told us of substance misuse"),
                                    ("care_leaver", "Care leaver"),
                                    ("youth_justice", "Supervised by youth justice"),
                                    ("pregnancy", "Pregnant"),
                                    ("parent_not_caring", "Parent, not caring for the child"),
                                    ("alternative_provision", "In alternative provision"),
                                    ("mental_health", "Mental health need"),
                                ],
                                max_length=30,
                            ),
                        ),
                        (
                            "source",
                            models.CharField(
                                choices=[
                                    ("young_person", "The young person"),
                                    ("parent", "Parent or carer"),
                                    ("school", "School or college"),
                                    ("provider", "Training provider"),
                                    ("agency", "Another agency"),
                                    ("worker", "A worker"),
                                    ("file", "A file"),
                                ],
                                max_length=20,
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
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("starts_on__isnull", True),
                                    ("ends_on__isnull", True),
                                    ("ends_on__gte", models.F("starts_on")),
                                    _connector="OR",
                                ),
                                name="characteristic_dates",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "kind__in",
                                        [
                                            "looked_after",
                                            "caring_for_own_child",
                                            "refugee",
                                            "young_carer",
                                            "substance_misuse",
                                            "care_leaver",
                                            "youth_justice",
                                            "pregnancy",
                                            "parent_not_caring",
                                            "alternative_provision",
                                            "mental_health",
                                        ],
                                    )
                                ),
                                name="characteristic_kind_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "source__in",
                                        [
                                            "young_person",
                                            "parent",
                                            "school",
                                            "provider",
                                            "agency",
                                            "worker",
                                            "file",
                                        ],
                                    )
                                ),
                                name="characteristic_source_known",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("ends_on__isnull", True)),
                                fields=("person", "kind"),
                                name="characteristic_one_at_a_time",
                            ),
                            waymark.core.tenancy.RowSecurity(name="people_characteristic_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="people_characteristic_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="person_id",
                                name="people_characteristic_person_id_key",
                                to_table="people_person",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ContactPoint",
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
                        ("starts_on", models.DateField(null=True)),
                        ("ends_on", models.DateField(null=True)),
                        ("belongs_to", models.CharField(blank=True, max_length=60)),
                        ("is_shareable", models.BooleanField(default=True)),
                        ("is_unsafe", models.BooleanField(default=False)),
                        ("verified_on", models.DateField(null=True)),
                        ("bounced", models.PositiveSmallIntegerField(default=0)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("mobile", "Mobile"),
                                    ("telephone", "Telephone"),
                                    ("email", "Email"),
                                    ("social_media", "Social media"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("value", models.CharField(db_collation="C", max_length=254)),
                        ("best_time", models.CharField(blank=True, max_length=100)),
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
                                fields=["authority", "value", "person"], name="contact_point_value"
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("starts_on__isnull", True),
                                    ("ends_on__isnull", True),
                                    ("ends_on__gte", models.F("starts_on")),
                                    _connector="OR",
                                ),
                                name="contact_point_dates",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("kind__in", ["mobile", "telephone", "email", "social_media"])
                                ),
                                name="contact_point_kind_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("value", ""), _negated=True),
                                name="contact_point_has_value",
                            ),
                            waymark.core.tenancy.RowSecurity(name="people_contactpoint_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="people_contactpoint_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="person_id",
                                name="people_contactpoint_person_id_key",
                                to_table="people_person",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="DuplicateDismissal",
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
                        ("note", models.CharField(blank=True, max_length=500)),
                        ("dismissed_at", models.DateTimeField()),
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
                            "dismissed_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "one",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="people.person",
                            ),
                        ),
                        (
                            "other",
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
                        "constraints": [
                            models.UniqueConstraint(
                                django.db.models.functions.comparison.Least("one", "other"),
                                django.db.models.functions.comparison.Greatest("one", "other"),
                                name="duplicate_dismissal_once",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("one", models.F("other")), _negated=True),
                                name="duplicate_dismissal_of_two",
                            ),
                            waymark.core.tenancy.RowSecurity(name="people_duplicatedismissal_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="people_duplicatedismissal_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="one_id",
                                name="people_duplicatedismissal_one_id_key",
                                to_table="people_person",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="other_id",
                                name="people_duplicatedismissal_other_id_key",
                                to_table="people_person",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="dismissed_by_id",
                                name="people_duplicatedismissal_dismissed_by_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="LevelOfSupport",
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
                        ("starts_on", models.DateField(null=True)),
                        ("ends_on", models.DateField(null=True)),
                        (
                            "tier",
                            models.CharField(
                                choices=[
                                    ("universal", "Universal"),
                                    ("targeted", "Targeted"),
                                    ("specialist", "Specialist"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("reason", models.CharField(blank=True, max_length=300)),
                        ("review_on", models.DateField(null=True)),
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
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("starts_on__isnull", True),
                                    ("ends_on__isnull", True),
                                    ("ends_on__gte", models.F("starts_on")),
                                    _connector="OR",
                                ),
                                name="level_of_support_dates",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("tier__in", ["universal", "targeted", "specialist"])
                                ),
                                name="level_of_support_tier_known",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("ends_on__isnull", True)),
                                fields=("person",),
                                name="level_of_support_one_at_a_time",
                            ),
                            waymark.core.tenancy.RowSecurity(name="people_levelofsupport_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="people_levelofsupport_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="person_id",
                                name="people_levelofsupport_person_id_key",
                                to_table="people_person",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="decided_by_id",
                                name="people_levelofsupport_decided_by_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Merge",
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
                        ("reason", models.CharField(max_length=500)),
                        ("choices", models.JSONField(default=dict)),
                        ("changed", models.JSONField(default=list)),
                        ("added", models.JSONField(default=list)),
                        ("was_restricted", models.BooleanField(default=False)),
                        ("merged_at", models.DateTimeField()),
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
                            "merged_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "undone_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "kept",
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
                        "indexes": [models.Index(fields=["kept", "-id"], name="merge_kept")],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("reason", ""), _negated=True),
                                name="merge_for_a_reason",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("undone_by__isnull", True),
                                    ("undone_at__isnull", False),
                                    _connector="OR",
                                ),
                                name="merge_undone_by_somebody_at_a_moment",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("undone_at__isnull", True),
                                    ("undone_at__gte", models.F("merged_at")),
                                    _connector="OR",
                                ),
                                name="merge_undone_afterwards",
                            ),
                            waymark.core.tenancy.RowSecurity(name="people_merge_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="people_merge_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="kept_id",
                                name="people_merge_kept_id_key",
                                to_table="people_person",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="merged_by_id",
                                name="people_merge_merged_by_id_key",
                                to_table="access_membership",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="undone_by_id",
                                name="people_merge_undone_by_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="OtherName",
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
                        ("starts_on", models.DateField(null=True)),
                        ("ends_on", models.DateField(null=True)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("previous", "Earlier name"),
                                    ("alias", "Also known as"),
                                    ("spelling", "Another spelling"),
                                    ("maiden", "Family name at birth"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("given_names", models.CharField(blank=True, max_length=100)),
                        ("family_name", models.CharField(blank=True, max_length=100)),
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
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("starts_on__isnull", True),
                                    ("ends_on__isnull", True),
                                    ("ends_on__gte", models.F("starts_on")),
                                    _connector="OR",
                                ),
                                name="other_name_dates",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("kind__in", ["previous", "alias", "spelling", "maiden"])
                                ),
                                name="other_name_kind_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("family_name", ""), ("given_names", ""), _negated=True
                                ),
                                name="other_name_is_a_name",
                            ),
                            waymark.core.tenancy.RowSecurity(name="people_othername_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="people_othername_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="person_id",
                                name="people_othername_person_id_key",
                                to_table="people_person",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="NoticeGiven",
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
                            "given_to",
                            models.CharField(
                                choices=[
                                    ("young_person", "The young person"),
                                    ("parent", "A parent or carer with parental responsibility"),
                                ],
                                max_length=20,
                            ),
                        ),
                        (
                            "channel",
                            models.CharField(
                                choices=[
                                    ("face_to_face", "Face to face"),
                                    ("telephone", "By telephone"),
                                    ("video", "By video"),
                                    ("email", "By email"),
                                    ("letter", "By letter"),
                                    ("form", "On a paper form"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("given_on", models.DateField()),
                        ("recorded_at", models.DateTimeField()),
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
                            "recorded_by",
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
                            "wording",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="people.wording",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "indexes": [
                            models.Index(fields=["person", "given_on"], name="notice_given_on")
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("given_to__in", ["young_person", "parent"])),
                                name="notice_given_to_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "channel__in",
                                        [
                                            "face_to_face",
                                            "telephone",
                                            "video",
                                            "email",
                                            "letter",
                                            "form",
                                        ],
                                    )
                                ),
                                name="notice_given_channel_known",
                            ),
                            waymark.core.tenancy.RowSecurity(name="people_noticegiven_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="people_noticegiven_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="person_id",
                                name="people_noticegiven_person_id_key",
                                to_table="people_person",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="wording_id",
                                name="people_noticegiven_wording_id_key",
                                to_table="people_wording",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="recorded_by_id",
                                name="people_noticegiven_recorded_by_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Consent",
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
                            "purpose",
                            models.CharField(
                                choices=[
                                    ("referral", "Asking another service to help"),
                                    ("family", "Talking with parents, carers or others they name"),
                                ],
                                max_length=20,
                            ),
                        ),
                        (
                            "answer",
                            models.CharField(
                                choices=[("given", "Agreed"), ("refused", "Said no")], max_length=10
                            ),
                        ),
                        (
                            "data_groups",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=20), default=list, size=None
                            ),
                        ),
                        (
                            "given_by",
                            models.CharField(
                                choices=[
                                    ("young_person", "The young person"),
                                    ("parent", "A parent or carer with parental responsibility"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("given_by_name", models.CharField(blank=True, max_length=200)),
                        ("capacity_note", models.CharField(blank=True, max_length=500)),
                        (
                            "channel",
                            models.CharField(
                                choices=[
                                    ("face_to_face", "Face to face"),
                                    ("telephone", "By telephone"),
                                    ("video", "By video"),
                                    ("email", "By email"),
                                    ("letter", "By letter"),
                                    ("form", "On a paper form"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("answered_on", models.DateField()),
                        ("expires_on", models.DateField(null=True)),
                        ("recorded_at", models.DateTimeField()),
                        ("withdrawn_on", models.DateField(null=True)),
                        ("withdrawn_at", models.DateTimeField(null=True)),
                        ("withdrawal_note", models.CharField(blank=True, max_length=500)),
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
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="organisations.organisation",
                            ),
                        ),
                        (
                            "paper",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="documents.document",
                            ),
                        ),
                        (
                            "recorded_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "withdrawn_by",
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
                            "wording",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="people.wording",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "indexes": [
                            models.Index(fields=["person", "answered_on"], name="consent_person")
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("purpose__in", ["referral", "family"])),
                                name="consent_purpose_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("answer__in", ["given", "refused"])),
                                name="consent_answer_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("given_by__in", ["young_person", "parent"])),
                                name="consent_given_by_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "channel__in",
                                        [
                                            "face_to_face",
                                            "telephone",
                                            "video",
                                            "email",
                                            "letter",
                                            "form",
                                        ],
                                    )
                                ),
                                name="consent_channel_known",
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
                                name="consent_groups_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("expires_on__isnull", True),
                                    ("expires_on__gt", models.F("answered_on")),
                                    _connector="OR",
                                ),
                                name="consent_expires_later",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("withdrawal_note", ""),
                                        ("withdrawn_at__isnull", True),
                                        ("withdrawn_on__isnull", True),
                                    ),
                                    models.Q(
                                        ("answer", "given"),
                                        ("withdrawn_at__isnull", False),
                                        ("withdrawn_on__gte", models.F("answered_on")),
                                    ),
                                    _connector="OR",
                                ),
                                name="consent_withdrawal_whole",
                            ),
                            waymark.core.tenancy.RowSecurity(name="people_consent_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="people_consent_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="person_id",
                                name="people_consent_person_id_key",
                                to_table="people_person",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="organisation_id",
                                name="people_consent_organisation_id_key",
                                to_table="organisations_organisation",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="wording_id",
                                name="people_consent_wording_id_key",
                                to_table="people_wording",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="paper_id",
                                name="people_consent_paper_id_key",
                                to_table="documents_document",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="recorded_by_id",
                                name="people_consent_recorded_by_id_key",
                                to_table="access_membership",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="withdrawn_by_id",
                                name="people_consent_withdrawn_by_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PersonAuthority",
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
                        ("starts_on", models.DateField(null=True)),
                        ("ends_on", models.DateField(null=True)),
                        (
                            "role",
                            models.CharField(
                                choices=[("resident", "resident"), ("educated", "educated")],
                                max_length=10,
                            ),
                        ),
                        ("dfe_number", models.CharField(max_length=3)),
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
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("starts_on__isnull", True),
                                    ("ends_on__isnull", True),
                                    ("ends_on__gte", models.F("starts_on")),
                                    _connector="OR",
                                ),
                                name="person_authority_dates",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("role__in", ["resident", "educated"])),
                                name="person_authority_role_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("dfe_number__regex", "^[0-9]{3}$")),
                                name="person_authority_number",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("ends_on__isnull", True)),
                                fields=("person", "role"),
                                name="person_authority_one_at_a_time",
                            ),
                            waymark.core.tenancy.RowSecurity(name="people_personauthority_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="people_personauthority_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="person_id",
                                name="people_personauthority_person_id_key",
                                to_table="people_person",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PersonHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("given_names", models.CharField(blank=True, max_length=100)),
                        ("family_name", models.CharField(blank=True, max_length=100)),
                        ("preferred_name", models.CharField(blank=True, max_length=100)),
                        ("pronouns", models.CharField(blank=True, max_length=40)),
                        (
                            "sex",
                            models.CharField(
                                choices=[
                                    ("F", "Female"),
                                    ("M", "Male"),
                                    ("U", "Not known"),
                                    ("W", "Prefers not to say"),
                                ],
                                default="U",
                                max_length=1,
                            ),
                        ),
                        ("gender", models.CharField(blank=True, max_length=60)),
                        ("born_on", models.DateField(null=True)),
                        ("is_birth_date_verified", models.BooleanField(default=False)),
                        ("ethnicity", models.CharField(blank=True, max_length=4)),
                        (
                            "ethnicity_source",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("young_person", "The young person"),
                                    ("parent", "Parent or carer"),
                                    ("school", "School or college"),
                                    ("provider", "Training provider"),
                                    ("agency", "Another agency"),
                                    ("worker", "A worker"),
                                    ("file", "A file"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("language", models.CharField(blank=True, max_length=60)),
                        ("needs_interpreter", models.BooleanField(default=False)),
                        ("died_on", models.DateField(null=True)),
                        ("left_area_on", models.DateField(null=True)),
                        ("is_restricted", models.BooleanField(default=False)),
                        (
                            "origin",
                            models.CharField(
                                choices=[
                                    ("typed", "typed"),
                                    ("file", "file"),
                                    ("referral", "referral"),
                                    ("session", "session"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("added_at", models.DateTimeField()),
                        ("merged_at", models.DateTimeField(null=True)),
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
                            "locality",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.locality",
                            ),
                        ),
                        (
                            "merged_into",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
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
                                to="people.person",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(name="people_personhistoryevent_rls")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PersonIdentifier",
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
                        ("starts_on", models.DateField(null=True)),
                        ("ends_on", models.DateField(null=True)),
                        (
                            "scheme",
                            models.CharField(
                                choices=[
                                    ("upn", "Unique pupil number (UPN)"),
                                    ("former_upn", "Former UPN"),
                                    ("uln", "Unique learner number (ULN)"),
                                    ("other_database", "Number in another database"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("issuer", models.CharField(blank=True, max_length=100)),
                        ("value", models.CharField(db_collation="C", max_length=60)),
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
                                fields=["authority", "value"], name="person_identifier_value"
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("starts_on__isnull", True),
                                    ("ends_on__isnull", True),
                                    ("ends_on__gte", models.F("starts_on")),
                                    _connector="OR",
                                ),
                                name="person_identifier_dates",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("scheme__in", ["upn", "former_upn", "uln", "other_database"])
                                ),
                                name="person_identifier_scheme_known",
                            ),
                            models.UniqueConstraint(
                                fields=("person", "scheme", "issuer", "value"),
                                name="person_identifier_once",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("scheme", "other_database"), ("issuer", ""), _connector="XOR"
                                ),
                                name="person_identifier_of_a_database",
                            ),
                            waymark.core.tenancy.RowSecurity(name="people_personidentifier_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="people_personidentifier_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="person_id",
                                name="people_personidentifier_person_id_key",
                                to_table="people_person",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PersonSummary",
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
                        ("name", models.CharField(max_length=210)),
                        ("sort_name", models.CharField(db_collation="C", max_length=210)),
                        ("born_on", models.DateField(null=True)),
                        ("is_restricted", models.BooleanField()),
                        (
                            "tier",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("universal", "Universal"),
                                    ("targeted", "Targeted"),
                                    ("specialist", "Specialist"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("activity_code", models.CharField(blank=True, max_length=3)),
                        (
                            "activity_group",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("compulsory", "In school"),
                                    ("eet", "In learning or work"),
                                    ("reengagement", "On the way back"),
                                    ("neet", "NEET"),
                                    ("other", "Neither"),
                                    ("not_known", "Not known"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("activity_since", models.DateField(null=True)),
                        ("activity_verified_on", models.DateField(null=True)),
                        ("latest_contact_on", models.DateField(null=True)),
                        ("next_step", models.CharField(blank=True, max_length=200)),
                        ("next_step_on", models.DateField(null=True)),
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
                            "lead",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "locality",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.locality",
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
                                fields=["authority", "sort_name", "person"], name="summary_name"
                            ),
                            models.Index(
                                fields=["authority", "locality", "sort_name", "person"],
                                name="summary_locality",
                            ),
                            models.Index(fields=["lead", "sort_name"], name="summary_lead"),
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("person",), name="person_summary_one_each"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("name", ""), _negated=True),
                                    models.Q(("sort_name", ""), _negated=True),
                                ),
                                name="person_summary_named",
                            ),
                            waymark.core.tenancy.RowSecurity(name="people_personsummary_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="people_personsummary_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="person_id",
                                name="people_personsummary_person_id_key",
                                to_table="people_person",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="locality_id",
                                name="people_personsummary_locality_id_key",
                                to_table="access_locality",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="lead_id",
                                name="people_personsummary_lead_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Relationship",
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
                        ("starts_on", models.DateField(null=True)),
                        ("ends_on", models.DateField(null=True)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("parent", "Parent"),
                                    ("step_parent", "Step-parent"),
                                    ("carer", "Carer"),
                                    ("foster_carer", "Foster carer"),
                                    ("grandparent", "Grandparent"),
                                    ("sibling", "Brother or sister"),
                                    ("partner", "Partner"),
                                    ("social_worker", "Social worker"),
                                    ("youth_justice_officer", "Youth justice officer"),
                                    ("senco", "SENCo"),
                                    ("careers_leader", "Careers leader"),
                                    ("tutor", "Tutor"),
                                    ("key_worker", "Key worker"),
                                    ("provider_contact", "Contact at a training provider"),
                                    ("employer_contact", "Contact at an employer"),
                                    ("other", "Somebody else"),
                                ],
                                max_length=30,
                            ),
                        ),
                        ("name", models.CharField(blank=True, max_length=200)),
                        ("telephone", models.CharField(blank=True, max_length=30)),
                        ("email", models.EmailField(blank=True, max_length=254)),
                        ("has_parental_responsibility", models.BooleanField(default=False)),
                        ("may_be_contacted", models.BooleanField(default=True)),
                        ("may_receive_information", models.BooleanField(default=False)),
                        ("court_restriction", models.CharField(blank=True, max_length=300)),
                        ("is_same_household", models.BooleanField(default=False)),
                        ("is_emergency_contact", models.BooleanField(default=False)),
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
                            "other",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="people.person",
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
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("starts_on__isnull", True),
                                    ("ends_on__isnull", True),
                                    ("ends_on__gte", models.F("starts_on")),
                                    _connector="OR",
                                ),
                                name="relationship_dates",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "kind__in",
                                        [
                                            "parent",
                                            "step_parent",
                                            "carer",
                                            "foster_carer",
                                            "grandparent",
                                            "sibling",
                                            "partner",
                                            "social_worker",
                                            "youth_justice_officer",
                                            "senco",
                                            "careers_leader",
                                            "tutor",
                                            "key_worker",
                                            "provider_contact",
                                            "employer_contact",
                                            "other",
                                        ],
                                    )
                                ),
                                name="relationship_kind_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("other__isnull", True), ("name", ""), _connector="XOR"
                                ),
                                name="relationship_names_one",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("other__isnull", True),
                                    models.Q(("other", models.F("person")), _negated=True),
                                    _connector="OR",
                                ),
                                name="relationship_to_another",
                            ),
                            waymark.core.tenancy.RowSecurity(name="people_relationship_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="people_relationship_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="person_id",
                                name="people_relationship_person_id_key",
                                to_table="people_person",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="other_id",
                                name="people_relationship_other_id_key",
                                to_table="people_person",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Schooling",
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
                        ("starts_on", models.DateField(null=True)),
                        ("ends_on", models.DateField(null=True)),
                        (
                            "source",
                            models.CharField(
                                choices=[
                                    ("young_person", "The young person"),
                                    ("parent", "Parent or carer"),
                                    ("school", "School or college"),
                                    ("provider", "Training provider"),
                                    ("agency", "Another agency"),
                                    ("worker", "A worker"),
                                    ("file", "A file"),
                                ],
                                max_length=20,
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
                            "organisation",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="organisations.organisation",
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
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("starts_on__isnull", True),
                                    ("ends_on__isnull", True),
                                    ("ends_on__gte", models.F("starts_on")),
                                    _connector="OR",
                                ),
                                name="schooling_dates",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "source__in",
                                        [
                                            "young_person",
                                            "parent",
                                            "school",
                                            "provider",
                                            "agency",
                                            "worker",
                                            "file",
                                        ],
                                    )
                                ),
                                name="schooling_source_known",
                            ),
                            waymark.core.tenancy.RowSecurity(name="people_schooling_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="people_schooling_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="person_id",
                                name="people_schooling_person_id_key",
                                to_table="people_person",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="organisation_id",
                                name="people_schooling_organisation_id_key",
                                to_table="organisations_organisation",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SearchName",
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
                        ("family", models.CharField(blank=True, db_collation="C", max_length=60)),
                        ("given", models.CharField(blank=True, db_collation="C", max_length=60)),
                        ("is_current", models.BooleanField()),
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
                                fields=["authority", "family", "given", "person"],
                                name="search_name_family",
                            ),
                            models.Index(
                                fields=["authority", "given", "family", "person"],
                                name="search_name_given",
                            ),
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("person", "family", "given"), name="search_name_once"
                            ),
                            waymark.core.tenancy.RowSecurity(name="people_searchname_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="people_searchname_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="person_id",
                                name="people_searchname_person_id_key",
                                to_table="people_person",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SendRecord",
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
                        ("starts_on", models.DateField(null=True)),
                        ("ends_on", models.DateField(null=True)),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("support", "SEN support"),
                                    ("plan", "Education, health and care plan"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("primary_need", models.CharField(blank=True, max_length=100)),
                        ("secondary_need", models.CharField(blank=True, max_length=100)),
                        ("review_due_on", models.DateField(null=True)),
                        ("named_placement", models.CharField(blank=True, max_length=200)),
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
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("starts_on__isnull", True),
                                    ("ends_on__isnull", True),
                                    ("ends_on__gte", models.F("starts_on")),
                                    _connector="OR",
                                ),
                                name="send_record_dates",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("status__in", ["support", "plan"])),
                                name="send_record_status_known",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("ends_on__isnull", True)),
                                fields=("person",),
                                name="send_record_one_at_a_time",
                            ),
                            waymark.core.tenancy.RowSecurity(name="people_sendrecord_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="people_sendrecord_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="person_id",
                                name="people_sendrecord_person_id_key",
                                to_table="people_person",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SharingObjection",
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
                            "level",
                            models.CharField(
                                choices=[
                                    ("basic_only", "Only name, address and date of birth"),
                                    ("full", "Everything the law lets it tell"),
                                ],
                                max_length=12,
                            ),
                        ),
                        (
                            "instructed_by",
                            models.CharField(
                                choices=[
                                    ("young_person", "The young person"),
                                    ("parent", "A parent or carer with parental responsibility"),
                                ],
                                max_length=20,
                            ),
                        ),
                        (
                            "channel",
                            models.CharField(
                                choices=[
                                    ("face_to_face", "Face to face"),
                                    ("telephone", "By telephone"),
                                    ("video", "By video"),
                                    ("email", "By email"),
                                    ("letter", "By letter"),
                                    ("form", "On a paper form"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("note", models.CharField(blank=True, max_length=500)),
                        ("starts_on", models.DateField()),
                        ("ends_on", models.DateField(null=True)),
                        ("recorded_at", models.DateTimeField()),
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
                            "person",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="people.person",
                            ),
                        ),
                        (
                            "recorded_by",
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
                                condition=models.Q(("level__in", ["basic_only", "full"])),
                                name="sharing_objection_level_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("instructed_by__in", ["young_person", "parent"])
                                ),
                                name="sharing_objection_instructed_by_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "channel__in",
                                        [
                                            "face_to_face",
                                            "telephone",
                                            "video",
                                            "email",
                                            "letter",
                                            "form",
                                        ],
                                    )
                                ),
                                name="sharing_objection_channel_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("starts_on__isnull", True),
                                    ("ends_on__isnull", True),
                                    ("ends_on__gte", models.F("starts_on")),
                                    _connector="OR",
                                ),
                                name="sharing_objection_dates",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("ends_on__isnull", True)),
                                fields=("person", "organisation"),
                                name="sharing_objection_one_at_a_time",
                            ),
                            waymark.core.tenancy.RowSecurity(name="people_sharingobjection_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="people_sharingobjection_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="person_id",
                                name="people_sharingobjection_person_id_key",
                                to_table="people_person",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="organisation_id",
                                name="people_sharingobjection_organisation_id_key",
                                to_table="organisations_organisation",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="recorded_by_id",
                                name="people_sharingobjection_recorded_by_id_key",
                                to_table="access_membership",
                            ),
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
                        (
                            "use",
                            models.CharField(
                                choices=[
                                    ("privacy_notice", "Privacy notice"),
                                    ("referral", "Consent: asking another service to help"),
                                    (
                                        "family",
                                        "Consent: talking with parents, carers or others they name",
                                    ),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("version", models.PositiveIntegerField()),
                        ("text", models.TextField()),
                        ("easy_read", models.TextField(blank=True)),
                        ("starts_on", models.DateField()),
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
                                to="people.wording",
                            ),
                        ),
                        (
                            "written_by",
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
                            waymark.core.tenancy.RowSecurity(name="people_wordinghistoryevent_rls")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="MergedRecord",
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
                        ("moved", models.JSONField(default=dict)),
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
                            "merge",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="people.merge",
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
                        "indexes": [models.Index(fields=["person"], name="merged_record_person")],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("merge", "person"), name="merged_record_once"
                            ),
                            waymark.core.tenancy.RowSecurity(name="people_mergedrecord_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="people_mergedrecord_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="merge_id",
                                name="people_mergedrecord_merge_id_key",
                                to_table="people_merge",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="person_id",
                                name="people_mergedrecord_person_id_key",
                                to_table="people_person",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="OtherNameHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("starts_on", models.DateField(null=True)),
                        ("ends_on", models.DateField(null=True)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("previous", "Earlier name"),
                                    ("alias", "Also known as"),
                                    ("spelling", "Another spelling"),
                                    ("maiden", "Family name at birth"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("given_names", models.CharField(blank=True, max_length=100)),
                        ("family_name", models.CharField(blank=True, max_length=100)),
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
                                to="people.othername",
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
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="people_othernamehistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="MergeHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("reason", models.CharField(max_length=500)),
                        ("choices", models.JSONField(default=dict)),
                        ("changed", models.JSONField(default=list)),
                        ("added", models.JSONField(default=list)),
                        ("was_restricted", models.BooleanField(default=False)),
                        ("merged_at", models.DateTimeField()),
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
                            "merged_by",
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
                                to="people.merge",
                            ),
                        ),
                        (
                            "undone_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "kept",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="people.person",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(name="people_mergehistoryevent_rls")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="LevelOfSupportHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("starts_on", models.DateField(null=True)),
                        ("ends_on", models.DateField(null=True)),
                        (
                            "tier",
                            models.CharField(
                                choices=[
                                    ("universal", "Universal"),
                                    ("targeted", "Targeted"),
                                    ("specialist", "Specialist"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("reason", models.CharField(blank=True, max_length=300)),
                        ("review_on", models.DateField(null=True)),
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
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="people.levelofsupport",
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
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="people_levelofsupporthistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="DuplicateDismissalHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("note", models.CharField(blank=True, max_length=500)),
                        ("dismissed_at", models.DateTimeField()),
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
                            "dismissed_by",
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
                                to="people.duplicatedismissal",
                            ),
                        ),
                        (
                            "one",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="people.person",
                            ),
                        ),
                        (
                            "other",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="people.person",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="people_duplicatedismissalhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ContactPointHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("starts_on", models.DateField(null=True)),
                        ("ends_on", models.DateField(null=True)),
                        ("belongs_to", models.CharField(blank=True, max_length=60)),
                        ("is_shareable", models.BooleanField(default=True)),
                        ("is_unsafe", models.BooleanField(default=False)),
                        ("verified_on", models.DateField(null=True)),
                        ("bounced", models.PositiveSmallIntegerField(default=0)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("mobile", "Mobile"),
                                    ("telephone", "Telephone"),
                                    ("email", "Email"),
                                    ("social_media", "Social media"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("value", models.CharField(db_collation="C", max_length=254)),
                        ("best_time", models.CharField(blank=True, max_length=100)),
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
                                to="people.contactpoint",
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
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="people_contactpointhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CharacteristicHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("starts_on", models.DateField(null=True)),
                        ("ends_on", models.DateField(null=True)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("looked_after", "Looked after, in care"),
                                    ("caring_for_own_child", "Caring for their own child"),
                                    ("refugee", "Refugee or asylum seeker"),
                                    ("young_carer", "Young carer"),
                                    ("substance_misuse", "Has told us of substance misuse"),
                                    ("care_leaver", "Care leaver"),
                                    ("youth_justice", "Supervised by youth justice"),
                                    ("pregnancy", "Pregnant"),
                                    ("parent_not_caring", "Parent, not caring for the child"),
                                    ("alternative_provision", "In alternative provision"),
                                    ("mental_health", "Mental health need"),
                                ],
                                max_length=30,
                            ),
                        ),
                        (
                            "source",
                            models.CharField(
                                choices=[
                                    ("young_person", "The young person"),
                                    ("parent", "Parent or carer"),
                                    ("school", "School or college"),
                                    ("provider", "Training provider"),
                                    ("agency", "Another agency"),
                                    ("worker", "A worker"),
                                    ("file", "A file"),
                                ],
                                max_length=20,
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
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="people.characteristic",
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
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="people_characteristichistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="BannerHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("starts_on", models.DateField(null=True)),
                        ("ends_on", models.DateField(null=True)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("staff_safety", "Safety of staff"),
                                    ("safeguarding", "Safeguarding"),
                                    ("court_order", "Court order"),
                                    ("do_not_contact", "Do not contact"),
                                    ("communication_need", "Communication need"),
                                    ("other", "Note"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("text", models.CharField(max_length=300)),
                        (
                            "added_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
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
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="people.banner",
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
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(name="people_bannerhistoryevent_rls")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AddressHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("starts_on", models.DateField(null=True)),
                        ("ends_on", models.DateField(null=True)),
                        ("belongs_to", models.CharField(blank=True, max_length=60)),
                        ("is_shareable", models.BooleanField(default=True)),
                        ("is_unsafe", models.BooleanField(default=False)),
                        ("verified_on", models.DateField(null=True)),
                        ("bounced", models.PositiveSmallIntegerField(default=0)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("home", "Home"),
                                    ("term_time", "In term time"),
                                    ("other_parent", "With the other parent"),
                                    ("temporary", "Temporary"),
                                    ("custody", "In custody"),
                                    ("no_fixed_abode", "No fixed abode"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("lines", models.TextField(blank=True)),
                        ("postcode", models.CharField(blank=True, db_collation="C", max_length=8)),
                        ("is_for_letters", models.BooleanField(default=True)),
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
                                to="people.address",
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
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(name="people_addresshistoryevent_rls")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AccessGrantHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("allocated", "Works with the young person"),
                                    ("team", "Is in the young person's team"),
                                    ("locality", "Serves the area"),
                                    ("referral", "Was asked to help"),
                                    ("added", "Added the record"),
                                    ("named", "Is named for this record"),
                                    ("break_glass", "Opened it for a stated reason"),
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
                        ("reason", models.CharField(blank=True, max_length=500)),
                        ("starts_at", models.DateTimeField()),
                        ("ends_at", models.DateTimeField(null=True)),
                        ("reviewed_at", models.DateTimeField(null=True)),
                        ("was_justified", models.BooleanField(null=True)),
                        ("review_note", models.CharField(blank=True, max_length=500)),
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
                            "granted_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "locality",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.locality",
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
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="people.accessgrant",
                            ),
                        ),
                        (
                            "reviewed_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "team",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.team",
                            ),
                        ),
                        (
                            "person",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="people.person",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="people_accessgranthistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AccessAlertHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("own_record", "Has the worker's own name"),
                                    ("own_family", "Has the worker's family name"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("was_opened", models.BooleanField()),
                        ("noted_at", models.DateTimeField()),
                        ("reviewed_at", models.DateTimeField(null=True)),
                        ("was_justified", models.BooleanField(null=True)),
                        ("review_note", models.CharField(blank=True, max_length=500)),
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
                                to="people.accessalert",
                            ),
                        ),
                        (
                            "reviewed_by",
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
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="people_accessalerthistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PersonAuthorityHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("starts_on", models.DateField(null=True)),
                        ("ends_on", models.DateField(null=True)),
                        (
                            "role",
                            models.CharField(
                                choices=[("resident", "resident"), ("educated", "educated")],
                                max_length=10,
                            ),
                        ),
                        ("dfe_number", models.CharField(max_length=3)),
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
                                to="people.personauthority",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="people_personauthorityhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PersonIdentifierHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("starts_on", models.DateField(null=True)),
                        ("ends_on", models.DateField(null=True)),
                        (
                            "scheme",
                            models.CharField(
                                choices=[
                                    ("upn", "Unique pupil number (UPN)"),
                                    ("former_upn", "Former UPN"),
                                    ("uln", "Unique learner number (ULN)"),
                                    ("other_database", "Number in another database"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("issuer", models.CharField(blank=True, max_length=100)),
                        ("value", models.CharField(db_collation="C", max_length=60)),
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
                                to="people.personidentifier",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="people_personidentifierhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="RelationshipHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("starts_on", models.DateField(null=True)),
                        ("ends_on", models.DateField(null=True)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("parent", "Parent"),
                                    ("step_parent", "Step-parent"),
                                    ("carer", "Carer"),
                                    ("foster_carer", "Foster carer"),
                                    ("grandparent", "Grandparent"),
                                    ("sibling", "Brother or sister"),
                                    ("partner", "Partner"),
                                    ("social_worker", "Social worker"),
                                    ("youth_justice_officer", "Youth justice officer"),
                                    ("senco", "SENCo"),
                                    ("careers_leader", "Careers leader"),
                                    ("tutor", "Tutor"),
                                    ("key_worker", "Key worker"),
                                    ("provider_contact", "Contact at a training provider"),
                                    ("employer_contact", "Contact at an employer"),
                                    ("other", "Somebody else"),
                                ],
                                max_length=30,
                            ),
                        ),
                        ("name", models.CharField(blank=True, max_length=200)),
                        ("telephone", models.CharField(blank=True, max_length=30)),
                        ("email", models.EmailField(blank=True, max_length=254)),
                        ("has_parental_responsibility", models.BooleanField(default=False)),
                        ("may_be_contacted", models.BooleanField(default=True)),
                        ("may_receive_information", models.BooleanField(default=False)),
                        ("court_restriction", models.CharField(blank=True, max_length=300)),
                        ("is_same_household", models.BooleanField(default=False)),
                        ("is_emergency_contact", models.BooleanField(default=False)),
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
                            "other",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="people.person",
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
                                to="people.relationship",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="people_relationshiphistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SchoolingHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("starts_on", models.DateField(null=True)),
                        ("ends_on", models.DateField(null=True)),
                        (
                            "source",
                            models.CharField(
                                choices=[
                                    ("young_person", "The young person"),
                                    ("parent", "Parent or carer"),
                                    ("school", "School or college"),
                                    ("provider", "Training provider"),
                                    ("agency", "Another agency"),
                                    ("worker", "A worker"),
                                    ("file", "A file"),
                                ],
                                max_length=20,
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
                            "organisation",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="organisations.organisation",
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
                                to="people.schooling",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="people_schoolinghistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SendRecordHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("starts_on", models.DateField(null=True)),
                        ("ends_on", models.DateField(null=True)),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("support", "SEN support"),
                                    ("plan", "Education, health and care plan"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("primary_need", models.CharField(blank=True, max_length=100)),
                        ("secondary_need", models.CharField(blank=True, max_length=100)),
                        ("review_due_on", models.DateField(null=True)),
                        ("named_placement", models.CharField(blank=True, max_length=200)),
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
                                to="people.sendrecord",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="people_sendrecordhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SharingObjectionHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "level",
                            models.CharField(
                                choices=[
                                    ("basic_only", "Only name, address and date of birth"),
                                    ("full", "Everything the law lets it tell"),
                                ],
                                max_length=12,
                            ),
                        ),
                        (
                            "instructed_by",
                            models.CharField(
                                choices=[
                                    ("young_person", "The young person"),
                                    ("parent", "A parent or carer with parental responsibility"),
                                ],
                                max_length=20,
                            ),
                        ),
                        (
                            "channel",
                            models.CharField(
                                choices=[
                                    ("face_to_face", "Face to face"),
                                    ("telephone", "By telephone"),
                                    ("video", "By video"),
                                    ("email", "By email"),
                                    ("letter", "By letter"),
                                    ("form", "On a paper form"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("note", models.CharField(blank=True, max_length=500)),
                        ("starts_on", models.DateField()),
                        ("ends_on", models.DateField(null=True)),
                        ("recorded_at", models.DateTimeField()),
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
                                to="people.sharingobjection",
                            ),
                        ),
                        (
                            "recorded_by",
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
                                name="people_sharingobjectionhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="NoticeGivenHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "given_to",
                            models.CharField(
                                choices=[
                                    ("young_person", "The young person"),
                                    ("parent", "A parent or carer with parental responsibility"),
                                ],
                                max_length=20,
                            ),
                        ),
                        (
                            "channel",
                            models.CharField(
                                choices=[
                                    ("face_to_face", "Face to face"),
                                    ("telephone", "By telephone"),
                                    ("video", "By video"),
                                    ("email", "By email"),
                                    ("letter", "By letter"),
                                    ("form", "On a paper form"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("given_on", models.DateField()),
                        ("recorded_at", models.DateTimeField()),
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
                                to="people.noticegiven",
                            ),
                        ),
                        (
                            "recorded_by",
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
                            "wording",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="people.wording",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="people_noticegivenhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ConsentHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "purpose",
                            models.CharField(
                                choices=[
                                    ("referral", "Asking another service to help"),
                                    ("family", "Talking with parents, carers or others they name"),
                                ],
                                max_length=20,
                            ),
                        ),
                        (
                            "answer",
                            models.CharField(
                                choices=[("given", "Agreed"), ("refused", "Said no")], max_length=10
                            ),
                        ),
                        (
                            "data_groups",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=20), default=list, size=None
                            ),
                        ),
                        (
                            "given_by",
                            models.CharField(
                                choices=[
                                    ("young_person", "The young person"),
                                    ("parent", "A parent or carer with parental responsibility"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("given_by_name", models.CharField(blank=True, max_length=200)),
                        ("capacity_note", models.CharField(blank=True, max_length=500)),
                        (
                            "channel",
                            models.CharField(
                                choices=[
                                    ("face_to_face", "Face to face"),
                                    ("telephone", "By telephone"),
                                    ("video", "By video"),
                                    ("email", "By email"),
                                    ("letter", "By letter"),
                                    ("form", "On a paper form"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("answered_on", models.DateField()),
                        ("expires_on", models.DateField(null=True)),
                        ("recorded_at", models.DateTimeField()),
                        ("withdrawn_on", models.DateField(null=True)),
                        ("withdrawn_at", models.DateTimeField(null=True)),
                        ("withdrawal_note", models.CharField(blank=True, max_length=500)),
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
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="organisations.organisation",
                            ),
                        ),
                        (
                            "paper",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="documents.document",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="people.consent",
                            ),
                        ),
                        (
                            "recorded_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "withdrawn_by",
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
                            "wording",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="people.wording",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(name="people_consenthistoryevent_rls")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="MergedRecordHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("moved", models.JSONField(default=dict)),
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
                            "merge",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="people.merge",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="people.mergedrecord",
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
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="people_mergedrecordhistoryevent_rls"
                            )
                        ],
                    },
                ),
            ],
        ),
        waymark.core.operations.AddTriggers(
            triggers=[
                (
                    "person",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_personhistoryevent" ("added_at", "authority_id", "born_on", "died_on", "ethnicity", "ethnicity_source", "family_name", "gender", "given_names", "id", "is_birth_date_verified", "is_restricted", "language", "left_area_on", "locality_id", "merged_at", "merged_into_id", "needs_interpreter", "origin", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "preferred_name", "pronouns", "public_id", "sex") SELECT new_values."added_at", new_values."authority_id", new_values."born_on", new_values."died_on", new_values."ethnicity", new_values."ethnicity_source", new_values."family_name", new_values."gender", new_values."given_names", new_values."id", new_values."is_birth_date_verified", new_values."is_restricted", new_values."language", new_values."left_area_on", new_values."locality_id", new_values."merged_at", new_values."merged_into_id", new_values."needs_interpreter", new_values."origin", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."preferred_name", new_values."pronouns", new_values."public_id", new_values."sex" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="42b1c1d17a8b550de4d174c49da76212b131748f",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_65688",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="people_person",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "person",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_personhistoryevent" ("added_at", "authority_id", "born_on", "died_on", "ethnicity", "ethnicity_source", "family_name", "gender", "given_names", "id", "is_birth_date_verified", "is_restricted", "language", "left_area_on", "locality_id", "merged_at", "merged_into_id", "needs_interpreter", "origin", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "preferred_name", "pronouns", "public_id", "sex") SELECT new_values."added_at", new_values."authority_id", new_values."born_on", new_values."died_on", new_values."ethnicity", new_values."ethnicity_source", new_values."family_name", new_values."gender", new_values."given_names", new_values."id", new_values."is_birth_date_verified", new_values."is_restricted", new_values."language", new_values."left_area_on", new_values."locality_id", new_values."merged_at", new_values."merged_into_id", new_values."needs_interpreter", new_values."origin", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."preferred_name", new_values."pronouns", new_values."public_id", new_values."sex" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="7d3f70c50fea7badebdd9c6b12e846278344c505",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_de829",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="people_person",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "person",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_personhistoryevent" ("added_at", "authority_id", "born_on", "died_on", "ethnicity", "ethnicity_source", "family_name", "gender", "given_names", "id", "is_birth_date_verified", "is_restricted", "language", "left_area_on", "locality_id", "merged_at", "merged_into_id", "needs_interpreter", "origin", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "preferred_name", "pronouns", "public_id", "sex") SELECT old_values."added_at", old_values."authority_id", old_values."born_on", old_values."died_on", old_values."ethnicity", old_values."ethnicity_source", old_values."family_name", old_values."gender", old_values."given_names", old_values."id", old_values."is_birth_date_verified", old_values."is_restricted", old_values."language", old_values."left_area_on", old_values."locality_id", old_values."merged_at", old_values."merged_into_id", old_values."needs_interpreter", old_values."origin", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."preferred_name", old_values."pronouns", old_values."public_id", old_values."sex" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="494e6593908f3349de81e96d4a694f8ffc5450cb",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_2ca2d",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="people_person",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "othername",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_othernamehistoryevent" ("authority_id", "ends_on", "family_name", "given_names", "id", "kind", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "starts_on") SELECT new_values."authority_id", new_values."ends_on", new_values."family_name", new_values."given_names", new_values."id", new_values."kind", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."starts_on" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="1b7d9f5d1258ed8b58cc43363d864f359ba2025d",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b19f1",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="people_othername",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "othername",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_othernamehistoryevent" ("authority_id", "ends_on", "family_name", "given_names", "id", "kind", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "starts_on") SELECT new_values."authority_id", new_values."ends_on", new_values."family_name", new_values."given_names", new_values."id", new_values."kind", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."starts_on" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="05bbfa234d9a1699be209b0678f15c4da23e81a7",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5650d",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="people_othername",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "othername",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_othernamehistoryevent" ("authority_id", "ends_on", "family_name", "given_names", "id", "kind", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "starts_on") SELECT old_values."authority_id", old_values."ends_on", old_values."family_name", old_values."given_names", old_values."id", old_values."kind", old_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."starts_on" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="a85faf854685360fe4cfa7ab01001b418a7120f3",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_47d47",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="people_othername",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "mergedrecord",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_mergedrecordhistoryevent" ("authority_id", "id", "merge_id", "moved", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."authority_id", new_values."id", new_values."merge_id", new_values."moved", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="0a1a15567a450e82f34d6b961264970232afd725",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_cf482",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="people_mergedrecord",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "mergedrecord",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_mergedrecordhistoryevent" ("authority_id", "id", "merge_id", "moved", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."authority_id", new_values."id", new_values."merge_id", new_values."moved", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c10d614f68c4d415aa22c828fdf9c450319403d9",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_7ac9c",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="people_mergedrecord",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "mergedrecord",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_mergedrecordhistoryevent" ("authority_id", "id", "merge_id", "moved", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT old_values."authority_id", old_values."id", old_values."merge_id", old_values."moved", old_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="67a7e971221f9ca1dbf41d920a9a2788b8ba3402",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_1f095",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="people_mergedrecord",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "merge",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_mergehistoryevent" ("added", "authority_id", "changed", "choices", "id", "kept_id", "merged_at", "merged_by_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "undone_at", "undone_by_id", "was_restricted") SELECT new_values."added", new_values."authority_id", new_values."changed", new_values."choices", new_values."id", new_values."kept_id", new_values."merged_at", new_values."merged_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."reason", new_values."undone_at", new_values."undone_by_id", new_values."was_restricted" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="80a449711c5ae0741e6b3569233ac787e007bf10",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_97c77",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="people_merge",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "merge",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_mergehistoryevent" ("added", "authority_id", "changed", "choices", "id", "kept_id", "merged_at", "merged_by_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "undone_at", "undone_by_id", "was_restricted") SELECT new_values."added", new_values."authority_id", new_values."changed", new_values."choices", new_values."id", new_values."kept_id", new_values."merged_at", new_values."merged_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."reason", new_values."undone_at", new_values."undone_by_id", new_values."was_restricted" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="3e5dfc92f0a16283a25afd30a2b2af895c76c7ae",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_2a729",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="people_merge",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "merge",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_mergehistoryevent" ("added", "authority_id", "changed", "choices", "id", "kept_id", "merged_at", "merged_by_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "undone_at", "undone_by_id", "was_restricted") SELECT old_values."added", old_values."authority_id", old_values."changed", old_values."choices", old_values."id", old_values."kept_id", old_values."merged_at", old_values."merged_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."reason", old_values."undone_at", old_values."undone_by_id", old_values."was_restricted" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="1754103dcf06d93c81dc5a2865db886e18838d11",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_d8329",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="people_merge",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "levelofsupport",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_levelofsupporthistoryevent" ("authority_id", "decided_by_id", "ends_on", "id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "review_on", "starts_on", "tier") SELECT new_values."authority_id", new_values."decided_by_id", new_values."ends_on", new_values."id", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."reason", new_values."review_on", new_values."starts_on", new_values."tier" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c69599cd0c87439dfc789a8f11e93b3cb965f224",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6edc9",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="people_levelofsupport",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "levelofsupport",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_levelofsupporthistoryevent" ("authority_id", "decided_by_id", "ends_on", "id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "review_on", "starts_on", "tier") SELECT new_values."authority_id", new_values."decided_by_id", new_values."ends_on", new_values."id", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."reason", new_values."review_on", new_values."starts_on", new_values."tier" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c6ae9c1576fb415df3af8f3e2f0407546d1a21c7",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e2382",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="people_levelofsupport",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "levelofsupport",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_levelofsupporthistoryevent" ("authority_id", "decided_by_id", "ends_on", "id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "review_on", "starts_on", "tier") SELECT old_values."authority_id", old_values."decided_by_id", old_values."ends_on", old_values."id", old_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."reason", old_values."review_on", old_values."starts_on", old_values."tier" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="42e6e58f042ae932c76e366671878fa7c791acd0",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_50341",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="people_levelofsupport",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "duplicatedismissal",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_duplicatedismissalhistoryevent" ("authority_id", "dismissed_at", "dismissed_by_id", "id", "note", "one_id", "other_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."authority_id", new_values."dismissed_at", new_values."dismissed_by_id", new_values."id", new_values."note", new_values."one_id", new_values."other_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="becdaab51ea3db8a4205da7b5e1e7daf2f16c260",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_09d97",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="people_duplicatedismissal",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "duplicatedismissal",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_duplicatedismissalhistoryevent" ("authority_id", "dismissed_at", "dismissed_by_id", "id", "note", "one_id", "other_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."authority_id", new_values."dismissed_at", new_values."dismissed_by_id", new_values."id", new_values."note", new_values."one_id", new_values."other_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c89f8482c7b91ed953d7edc2428880c697b4505a",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_134af",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="people_duplicatedismissal",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "duplicatedismissal",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_duplicatedismissalhistoryevent" ("authority_id", "dismissed_at", "dismissed_by_id", "id", "note", "one_id", "other_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT old_values."authority_id", old_values."dismissed_at", old_values."dismissed_by_id", old_values."id", old_values."note", old_values."one_id", old_values."other_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="f36afd93ac92eaf37567f4d8cbbaeb82af81b8c4",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_be4d2",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="people_duplicatedismissal",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "contactpoint",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_contactpointhistoryevent" ("authority_id", "belongs_to", "best_time", "bounced", "ends_on", "id", "is_shareable", "is_unsafe", "kind", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "starts_on", "value", "verified_on") SELECT new_values."authority_id", new_values."belongs_to", new_values."best_time", new_values."bounced", new_values."ends_on", new_values."id", new_values."is_shareable", new_values."is_unsafe", new_values."kind", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."starts_on", new_values."value", new_values."verified_on" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="04d07f1a42fcaf34b6c99ac52fa5fba269724224",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_37e76",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="people_contactpoint",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "contactpoint",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_contactpointhistoryevent" ("authority_id", "belongs_to", "best_time", "bounced", "ends_on", "id", "is_shareable", "is_unsafe", "kind", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "starts_on", "value", "verified_on") SELECT new_values."authority_id", new_values."belongs_to", new_values."best_time", new_values."bounced", new_values."ends_on", new_values."id", new_values."is_shareable", new_values."is_unsafe", new_values."kind", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."starts_on", new_values."value", new_values."verified_on" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="94bb648b3db55a3a6806bf286d79aa33eb3d6d8b",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ecedd",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="people_contactpoint",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "contactpoint",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_contactpointhistoryevent" ("authority_id", "belongs_to", "best_time", "bounced", "ends_on", "id", "is_shareable", "is_unsafe", "kind", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "starts_on", "value", "verified_on") SELECT old_values."authority_id", old_values."belongs_to", old_values."best_time", old_values."bounced", old_values."ends_on", old_values."id", old_values."is_shareable", old_values."is_unsafe", old_values."kind", old_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."starts_on", old_values."value", old_values."verified_on" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="1189f677d35ab77418d23906397c046797630ece",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_e5970",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="people_contactpoint",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "characteristic",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_characteristichistoryevent" ("authority_id", "ends_on", "id", "kind", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "source", "starts_on") SELECT new_values."authority_id", new_values."ends_on", new_values."id", new_values."kind", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."source", new_values."starts_on" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="f178068e7ac7a04014c8ceb600dfef388f93efec",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_070b2",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="people_characteristic",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "characteristic",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_characteristichistoryevent" ("authority_id", "ends_on", "id", "kind", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "source", "starts_on") SELECT new_values."authority_id", new_values."ends_on", new_values."id", new_values."kind", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."source", new_values."starts_on" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c3f609a2efbba9ace77ce859fae45c54949d60ac",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b5823",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="people_characteristic",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "characteristic",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_characteristichistoryevent" ("authority_id", "ends_on", "id", "kind", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "source", "starts_on") SELECT old_values."authority_id", old_values."ends_on", old_values."id", old_values."kind", old_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."source", old_values."starts_on" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="4e496cf1c626a505aee998f61aab096a548f61b9",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_cfc34",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="people_characteristic",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "banner",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_bannerhistoryevent" ("added_by_id", "authority_id", "ends_on", "id", "kind", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "starts_on", "text") SELECT new_values."added_by_id", new_values."authority_id", new_values."ends_on", new_values."id", new_values."kind", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."starts_on", new_values."text" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="99aeb44c9a02e93f5ab043b82766f74b666f7a08",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3d1eb",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="people_banner",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "banner",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_bannerhistoryevent" ("added_by_id", "authority_id", "ends_on", "id", "kind", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "starts_on", "text") SELECT new_values."added_by_id", new_values."authority_id", new_values."ends_on", new_values."id", new_values."kind", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."starts_on", new_values."text" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="55e6446247b1e6753e8f2069f2aed18d393420f5",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c0b4d",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="people_banner",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "banner",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_bannerhistoryevent" ("added_by_id", "authority_id", "ends_on", "id", "kind", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "starts_on", "text") SELECT old_values."added_by_id", old_values."authority_id", old_values."ends_on", old_values."id", old_values."kind", old_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."starts_on", old_values."text" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="30d6ce27c20f292984dd75452241631e4f65ced9",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_dcda6",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="people_banner",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "address",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_addresshistoryevent" ("authority_id", "belongs_to", "bounced", "ends_on", "id", "is_for_letters", "is_shareable", "is_unsafe", "kind", "lines", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "postcode", "public_id", "starts_on", "verified_on") SELECT new_values."authority_id", new_values."belongs_to", new_values."bounced", new_values."ends_on", new_values."id", new_values."is_for_letters", new_values."is_shareable", new_values."is_unsafe", new_values."kind", new_values."lines", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."postcode", new_values."public_id", new_values."starts_on", new_values."verified_on" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="fc670422ce6a48a023908090430de8b13c315456",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e3f03",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="people_address",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "address",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_addresshistoryevent" ("authority_id", "belongs_to", "bounced", "ends_on", "id", "is_for_letters", "is_shareable", "is_unsafe", "kind", "lines", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "postcode", "public_id", "starts_on", "verified_on") SELECT new_values."authority_id", new_values."belongs_to", new_values."bounced", new_values."ends_on", new_values."id", new_values."is_for_letters", new_values."is_shareable", new_values."is_unsafe", new_values."kind", new_values."lines", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."postcode", new_values."public_id", new_values."starts_on", new_values."verified_on" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="71c89e315dfcdbeec55d620dd2f465e10cb11d7f",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_9a42e",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="people_address",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "address",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_addresshistoryevent" ("authority_id", "belongs_to", "bounced", "ends_on", "id", "is_for_letters", "is_shareable", "is_unsafe", "kind", "lines", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "postcode", "public_id", "starts_on", "verified_on") SELECT old_values."authority_id", old_values."belongs_to", old_values."bounced", old_values."ends_on", old_values."id", old_values."is_for_letters", old_values."is_shareable", old_values."is_unsafe", old_values."kind", old_values."lines", old_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."postcode", old_values."public_id", old_values."starts_on", old_values."verified_on" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="ef60c20eee8c4e5d8a0c1efe458e7044b278839b",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_d8fae",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="people_address",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "accessgrant",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_accessgranthistoryevent" ("authority_id", "data_groups", "ends_at", "granted_by_id", "id", "kind", "locality_id", "membership_id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "review_note", "reviewed_at", "reviewed_by_id", "starts_at", "team_id", "was_justified") SELECT new_values."authority_id", new_values."data_groups", new_values."ends_at", new_values."granted_by_id", new_values."id", new_values."kind", new_values."locality_id", new_values."membership_id", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."reason", new_values."review_note", new_values."reviewed_at", new_values."reviewed_by_id", new_values."starts_at", new_values."team_id", new_values."was_justified" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="bf7848d98a2a2bc12a0813c17e689f31c1d1b5de",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_5d089",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="people_accessgrant",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "accessgrant",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_accessgranthistoryevent" ("authority_id", "data_groups", "ends_at", "granted_by_id", "id", "kind", "locality_id", "membership_id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "review_note", "reviewed_at", "reviewed_by_id", "starts_at", "team_id", "was_justified") SELECT new_values."authority_id", new_values."data_groups", new_values."ends_at", new_values."granted_by_id", new_values."id", new_values."kind", new_values."locality_id", new_values."membership_id", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."reason", new_values."review_note", new_values."reviewed_at", new_values."reviewed_by_id", new_values."starts_at", new_values."team_id", new_values."was_justified" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="8adee1754a287c8a8ff5760016b068c2807dfbc6",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_802bd",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="people_accessgrant",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "accessgrant",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_accessgranthistoryevent" ("authority_id", "data_groups", "ends_at", "granted_by_id", "id", "kind", "locality_id", "membership_id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "review_note", "reviewed_at", "reviewed_by_id", "starts_at", "team_id", "was_justified") SELECT old_values."authority_id", old_values."data_groups", old_values."ends_at", old_values."granted_by_id", old_values."id", old_values."kind", old_values."locality_id", old_values."membership_id", old_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."reason", old_values."review_note", old_values."reviewed_at", old_values."reviewed_by_id", old_values."starts_at", old_values."team_id", old_values."was_justified" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="4bd636b257db1dc541d1467b922192109b51b4ea",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_a245d",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="people_accessgrant",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "accessalert",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_accessalerthistoryevent" ("authority_id", "id", "kind", "membership_id", "noted_at", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "review_note", "reviewed_at", "reviewed_by_id", "was_justified", "was_opened") SELECT new_values."authority_id", new_values."id", new_values."kind", new_values."membership_id", new_values."noted_at", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."review_note", new_values."reviewed_at", new_values."reviewed_by_id", new_values."was_justified", new_values."was_opened" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="34d96c0f69d41aa203d3517d6368245913885025",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_66745",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="people_accessalert",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "accessalert",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_accessalerthistoryevent" ("authority_id", "id", "kind", "membership_id", "noted_at", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "review_note", "reviewed_at", "reviewed_by_id", "was_justified", "was_opened") SELECT new_values."authority_id", new_values."id", new_values."kind", new_values."membership_id", new_values."noted_at", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."review_note", new_values."reviewed_at", new_values."reviewed_by_id", new_values."was_justified", new_values."was_opened" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="9ada7320bdb64773a5fc6ffa43a32c0e7713b922",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e6ccc",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="people_accessalert",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "accessalert",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_accessalerthistoryevent" ("authority_id", "id", "kind", "membership_id", "noted_at", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "review_note", "reviewed_at", "reviewed_by_id", "was_justified", "was_opened") SELECT old_values."authority_id", old_values."id", old_values."kind", old_values."membership_id", old_values."noted_at", old_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."review_note", old_values."reviewed_at", old_values."reviewed_by_id", old_values."was_justified", old_values."was_opened" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="d1d09f9c7ebbdff761a5003228440123597c3e92",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_384f7",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="people_accessalert",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "personauthority",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_personauthorityhistoryevent" ("authority_id", "dfe_number", "ends_on", "id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "role", "starts_on") SELECT new_values."authority_id", new_values."dfe_number", new_values."ends_on", new_values."id", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."role", new_values."starts_on" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="24496e907979f08b06bfb7469eceb5b08fd19726",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_972de",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="people_personauthority",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "personauthority",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_personauthorityhistoryevent" ("authority_id", "dfe_number", "ends_on", "id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "role", "starts_on") SELECT new_values."authority_id", new_values."dfe_number", new_values."ends_on", new_values."id", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."role", new_values."starts_on" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="8d803fe2ed6ee42334b1b38c5023a4d020c1b1e7",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c4bf2",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="people_personauthority",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "personauthority",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_personauthorityhistoryevent" ("authority_id", "dfe_number", "ends_on", "id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "role", "starts_on") SELECT old_values."authority_id", old_values."dfe_number", old_values."ends_on", old_values."id", old_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."role", old_values."starts_on" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="15efbd9ec637920f76344fa6a6a2f1153e7182ac",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_39277",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="people_personauthority",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "personidentifier",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_personidentifierhistoryevent" ("authority_id", "ends_on", "id", "issuer", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "scheme", "starts_on", "value") SELECT new_values."authority_id", new_values."ends_on", new_values."id", new_values."issuer", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."scheme", new_values."starts_on", new_values."value" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="0599c063f7cae0e90f74696cbaa767618f169166",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_2217d",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="people_personidentifier",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "personidentifier",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_personidentifierhistoryevent" ("authority_id", "ends_on", "id", "issuer", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "scheme", "starts_on", "value") SELECT new_values."authority_id", new_values."ends_on", new_values."id", new_values."issuer", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."scheme", new_values."starts_on", new_values."value" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c863fae2284309bec6734c4a045621099420683d",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_bbd48",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="people_personidentifier",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "personidentifier",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_personidentifierhistoryevent" ("authority_id", "ends_on", "id", "issuer", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "scheme", "starts_on", "value") SELECT old_values."authority_id", old_values."ends_on", old_values."id", old_values."issuer", old_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."scheme", old_values."starts_on", old_values."value" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="9ef1253e9e0fa74abc899f292a2f0c172ea1ae76",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_caafb",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="people_personidentifier",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "relationship",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_relationshiphistoryevent" ("authority_id", "court_restriction", "email", "ends_on", "has_parental_responsibility", "id", "is_emergency_contact", "is_same_household", "kind", "may_be_contacted", "may_receive_information", "name", "other_id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "starts_on", "telephone") SELECT new_values."authority_id", new_values."court_restriction", new_values."email", new_values."ends_on", new_values."has_parental_responsibility", new_values."id", new_values."is_emergency_contact", new_values."is_same_household", new_values."kind", new_values."may_be_contacted", new_values."may_receive_information", new_values."name", new_values."other_id", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."starts_on", new_values."telephone" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="3bdbd615ce1c167b9868aedd90a22abd02525e45",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_07fb7",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="people_relationship",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "relationship",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_relationshiphistoryevent" ("authority_id", "court_restriction", "email", "ends_on", "has_parental_responsibility", "id", "is_emergency_contact", "is_same_household", "kind", "may_be_contacted", "may_receive_information", "name", "other_id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "starts_on", "telephone") SELECT new_values."authority_id", new_values."court_restriction", new_values."email", new_values."ends_on", new_values."has_parental_responsibility", new_values."id", new_values."is_emergency_contact", new_values."is_same_household", new_values."kind", new_values."may_be_contacted", new_values."may_receive_information", new_values."name", new_values."other_id", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."starts_on", new_values."telephone" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="a196b69ffe706487de500ac57f0a4e389a06d0e7",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_4eff7",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="people_relationship",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "relationship",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_relationshiphistoryevent" ("authority_id", "court_restriction", "email", "ends_on", "has_parental_responsibility", "id", "is_emergency_contact", "is_same_household", "kind", "may_be_contacted", "may_receive_information", "name", "other_id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "starts_on", "telephone") SELECT old_values."authority_id", old_values."court_restriction", old_values."email", old_values."ends_on", old_values."has_parental_responsibility", old_values."id", old_values."is_emergency_contact", old_values."is_same_household", old_values."kind", old_values."may_be_contacted", old_values."may_receive_information", old_values."name", old_values."other_id", old_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."starts_on", old_values."telephone" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="a3c04f36271dd9536cdb3299dd191e51b670e5d4",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_feab3",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="people_relationship",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "schooling",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_schoolinghistoryevent" ("authority_id", "ends_on", "id", "organisation_id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "source", "starts_on") SELECT new_values."authority_id", new_values."ends_on", new_values."id", new_values."organisation_id", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."source", new_values."starts_on" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="9553f16948e08debaef5873f29772c97bc4f41e8",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_d9ac1",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="people_schooling",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "schooling",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_schoolinghistoryevent" ("authority_id", "ends_on", "id", "organisation_id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "source", "starts_on") SELECT new_values."authority_id", new_values."ends_on", new_values."id", new_values."organisation_id", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."source", new_values."starts_on" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="4b60daf700b44c09ff1fe0ecaf39a0194142fec3",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d09cc",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="people_schooling",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "schooling",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_schoolinghistoryevent" ("authority_id", "ends_on", "id", "organisation_id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "source", "starts_on") SELECT old_values."authority_id", old_values."ends_on", old_values."id", old_values."organisation_id", old_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."source", old_values."starts_on" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="8c8a2e8b4c3c4d4fb81f29a0546a93deb8879392",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_dccc5",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="people_schooling",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "sendrecord",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_sendrecordhistoryevent" ("authority_id", "ends_on", "id", "named_placement", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "primary_need", "public_id", "review_due_on", "secondary_need", "starts_on", "status") SELECT new_values."authority_id", new_values."ends_on", new_values."id", new_values."named_placement", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."primary_need", new_values."public_id", new_values."review_due_on", new_values."secondary_need", new_values."starts_on", new_values."status" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b65517b50500b7a303e336355ede9f65eca3f50f",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_ddf3c",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="people_sendrecord",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "sendrecord",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_sendrecordhistoryevent" ("authority_id", "ends_on", "id", "named_placement", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "primary_need", "public_id", "review_due_on", "secondary_need", "starts_on", "status") SELECT new_values."authority_id", new_values."ends_on", new_values."id", new_values."named_placement", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."primary_need", new_values."public_id", new_values."review_due_on", new_values."secondary_need", new_values."starts_on", new_values."status" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="eabed3f669b152efe40b1bde1c5861508b034a46",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c3cb2",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="people_sendrecord",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "sendrecord",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_sendrecordhistoryevent" ("authority_id", "ends_on", "id", "named_placement", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "primary_need", "public_id", "review_due_on", "secondary_need", "starts_on", "status") SELECT old_values."authority_id", old_values."ends_on", old_values."id", old_values."named_placement", old_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."primary_need", old_values."public_id", old_values."review_due_on", old_values."secondary_need", old_values."starts_on", old_values."status" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="1a905254464db465eddfef9b684c56d7be287259",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_15ac3",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="people_sendrecord",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "sharingobjection",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_sharingobjectionhistoryevent" ("authority_id", "channel", "ends_on", "id", "instructed_by", "level", "note", "organisation_id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "recorded_at", "recorded_by_id", "starts_on") SELECT new_values."authority_id", new_values."channel", new_values."ends_on", new_values."id", new_values."instructed_by", new_values."level", new_values."note", new_values."organisation_id", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."recorded_at", new_values."recorded_by_id", new_values."starts_on" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="16697a875f010a79b8e0e52e2abf53392889dd4e",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_ca8d5",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="people_sharingobjection",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "sharingobjection",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_sharingobjectionhistoryevent" ("authority_id", "channel", "ends_on", "id", "instructed_by", "level", "note", "organisation_id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "recorded_at", "recorded_by_id", "starts_on") SELECT new_values."authority_id", new_values."channel", new_values."ends_on", new_values."id", new_values."instructed_by", new_values."level", new_values."note", new_values."organisation_id", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."recorded_at", new_values."recorded_by_id", new_values."starts_on" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b31c887c580f278d1d5a5d41739fe79565a2e9a1",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_0f46f",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="people_sharingobjection",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "sharingobjection",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_sharingobjectionhistoryevent" ("authority_id", "channel", "ends_on", "id", "instructed_by", "level", "note", "organisation_id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "recorded_at", "recorded_by_id", "starts_on") SELECT old_values."authority_id", old_values."channel", old_values."ends_on", old_values."id", old_values."instructed_by", old_values."level", old_values."note", old_values."organisation_id", old_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."recorded_at", old_values."recorded_by_id", old_values."starts_on" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="d2da680cc0f7c51fdfb6ff52f271c255e8beb706",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_0c3f8",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="people_sharingobjection",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "wording",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_wordinghistoryevent" ("authority_id", "easy_read", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "starts_on", "text", "use", "version", "written_at", "written_by_id") SELECT new_values."authority_id", new_values."easy_read", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."starts_on", new_values."text", new_values."use", new_values."version", new_values."written_at", new_values."written_by_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="ceeff54afd86d49b6521f24a09b2ab8fb9691f5a",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_32fac",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="people_wording",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "wording",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_wordinghistoryevent" ("authority_id", "easy_read", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "starts_on", "text", "use", "version", "written_at", "written_by_id") SELECT new_values."authority_id", new_values."easy_read", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."starts_on", new_values."text", new_values."use", new_values."version", new_values."written_at", new_values."written_by_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="70573e0b3759acc2820bfad3d7966ee946d2c3ee",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_dfbad",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="people_wording",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "wording",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_wordinghistoryevent" ("authority_id", "easy_read", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "starts_on", "text", "use", "version", "written_at", "written_by_id") SELECT old_values."authority_id", old_values."easy_read", old_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."starts_on", old_values."text", old_values."use", old_values."version", old_values."written_at", old_values."written_by_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="fb7067a07cde82647db42b02c2433ffea25f1a53",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_a57e1",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="people_wording",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "noticegiven",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_noticegivenhistoryevent" ("authority_id", "channel", "given_on", "given_to", "id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "recorded_at", "recorded_by_id", "wording_id") SELECT new_values."authority_id", new_values."channel", new_values."given_on", new_values."given_to", new_values."id", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."recorded_at", new_values."recorded_by_id", new_values."wording_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="5e0094c928b885d5deb0f4f66d69090a1fbe183e",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e6a4a",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="people_noticegiven",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "noticegiven",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_noticegivenhistoryevent" ("authority_id", "channel", "given_on", "given_to", "id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "recorded_at", "recorded_by_id", "wording_id") SELECT new_values."authority_id", new_values."channel", new_values."given_on", new_values."given_to", new_values."id", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."recorded_at", new_values."recorded_by_id", new_values."wording_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="88cb6a9d5dea90d6f50e274d37bc05389fa49c8a",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_29e0e",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="people_noticegiven",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "noticegiven",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_noticegivenhistoryevent" ("authority_id", "channel", "given_on", "given_to", "id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "recorded_at", "recorded_by_id", "wording_id") SELECT old_values."authority_id", old_values."channel", old_values."given_on", old_values."given_to", old_values."id", old_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."recorded_at", old_values."recorded_by_id", old_values."wording_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="0777b29ed00279536da42e08fed4c2f0a5a76ed0",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_3e913",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="people_noticegiven",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "consent",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_consenthistoryevent" ("answer", "answered_on", "authority_id", "capacity_note", "channel", "data_groups", "expires_on", "given_by", "given_by_name", "id", "organisation_id", "paper_id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "purpose", "recorded_at", "recorded_by_id", "withdrawal_note", "withdrawn_at", "withdrawn_by_id", "withdrawn_on", "wording_id") SELECT new_values."answer", new_values."answered_on", new_values."authority_id", new_values."capacity_note", new_values."channel", new_values."data_groups", new_values."expires_on", new_values."given_by", new_values."given_by_name", new_values."id", new_values."organisation_id", new_values."paper_id", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."purpose", new_values."recorded_at", new_values."recorded_by_id", new_values."withdrawal_note", new_values."withdrawn_at", new_values."withdrawn_by_id", new_values."withdrawn_on", new_values."wording_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="5546212b51fce5c8818b838324c02a9682dd05a6",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_91c75",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="people_consent",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "consent",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_consenthistoryevent" ("answer", "answered_on", "authority_id", "capacity_note", "channel", "data_groups", "expires_on", "given_by", "given_by_name", "id", "organisation_id", "paper_id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "purpose", "recorded_at", "recorded_by_id", "withdrawal_note", "withdrawn_at", "withdrawn_by_id", "withdrawn_on", "wording_id") SELECT new_values."answer", new_values."answered_on", new_values."authority_id", new_values."capacity_note", new_values."channel", new_values."data_groups", new_values."expires_on", new_values."given_by", new_values."given_by_name", new_values."id", new_values."organisation_id", new_values."paper_id", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."purpose", new_values."recorded_at", new_values."recorded_by_id", new_values."withdrawal_note", new_values."withdrawn_at", new_values."withdrawn_by_id", new_values."withdrawn_on", new_values."wording_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="07a47af25e79c6c2c8d3fdecd18e0eed0336fbd9",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_8387f",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="people_consent",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "consent",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_consenthistoryevent" ("answer", "answered_on", "authority_id", "capacity_note", "channel", "data_groups", "expires_on", "given_by", "given_by_name", "id", "organisation_id", "paper_id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "purpose", "recorded_at", "recorded_by_id", "withdrawal_note", "withdrawn_at", "withdrawn_by_id", "withdrawn_on", "wording_id") SELECT old_values."answer", old_values."answered_on", old_values."authority_id", old_values."capacity_note", old_values."channel", old_values."data_groups", old_values."expires_on", old_values."given_by", old_values."given_by_name", old_values."id", old_values."organisation_id", old_values."paper_id", old_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."purpose", old_values."recorded_at", old_values."recorded_by_id", old_values."withdrawal_note", old_values."withdrawn_at", old_values."withdrawn_by_id", old_values."withdrawn_on", old_values."wording_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="24db6192b95bb2e885dd3cfbd5ee2d5641c0687d",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_ee4b6",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="people_consent",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
