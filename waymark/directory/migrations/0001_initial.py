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
        ("organisations", "0001_initial"),
    ]

    operations = [
        waymark.core.operations.CreateModels(
            models=[
                migrations.CreateModel(
                    name="Place",
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
                        ("address", models.CharField(blank=True, max_length=300)),
                        ("postcode", models.CharField(blank=True, max_length=10)),
                        ("is_accessible", models.BooleanField(null=True)),
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
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "name"), name="place_name_unique"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("name", ""), _negated=True), name="place_named"
                            ),
                            waymark.core.tenancy.RowSecurity(name="directory_place_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="directory_place_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="locality_id",
                                name="directory_place_locality_id_key",
                                to_table="access_locality",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Service",
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
                        ("description", models.CharField(max_length=2000)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("guidance", "Careers information, advice and guidance"),
                                    ("send", "Special educational needs and disability"),
                                    ("early_help", "Early help"),
                                    ("social_care", "Social care"),
                                    ("youth_justice", "Youth justice"),
                                    ("wellbeing", "Mental health and wellbeing"),
                                    ("sexual_health", "Sexual health"),
                                    ("substances", "Drugs and alcohol"),
                                    ("housing", "Housing"),
                                    ("young_carers", "Young carers"),
                                    ("young_parents", "Young parents"),
                                    ("work", "Jobs and benefits"),
                                    ("training", "Training provider"),
                                    ("mentoring", "Mentoring"),
                                    ("youth_club", "Youth club"),
                                    ("activities", "Positive activities"),
                                    ("crisis", "Food and crisis fund"),
                                ],
                                max_length=20,
                            ),
                        ),
                        (
                            "tier",
                            models.CharField(
                                choices=[
                                    ("universal", "Everybody"),
                                    ("targeted", "Those who need more"),
                                    ("specialist", "Those with the greatest need"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("age_from", models.PositiveSmallIntegerField(null=True)),
                        ("age_to", models.PositiveSmallIntegerField(null=True)),
                        (
                            "needs",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=20), default=list, size=None
                            ),
                        ),
                        (
                            "route",
                            models.CharField(
                                choices=[
                                    ("self", "The young person asks"),
                                    ("professional", "A professional refers"),
                                    ("both", "Either"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("threshold", models.CharField(blank=True, max_length=1000)),
                        ("capacity", models.PositiveIntegerField(null=True)),
                        ("waiting_days", models.PositiveSmallIntegerField(null=True)),
                        ("waiting_said_on", models.DateField(null=True)),
                        ("email", models.EmailField(blank=True, max_length=254)),
                        ("telephone", models.CharField(blank=True, max_length=40)),
                        ("closed_on", models.DateField(null=True)),
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
                            "team",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
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
                            models.Index(fields=["authority", "name", "id"], name="service_by_name")
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "kind__in",
                                        [
                                            "guidance",
                                            "send",
                                            "early_help",
                                            "social_care",
                                            "youth_justice",
                                            "wellbeing",
                                            "sexual_health",
                                            "substances",
                                            "housing",
                                            "young_carers",
                                            "young_parents",
                                            "work",
                                            "training",
                                            "mentoring",
                                            "youth_club",
                                            "activities",
                                            "crisis",
                                        ],
                                    )
                                ),
                                name="service_kind_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("tier__in", ["universal", "targeted", "specialist"])
                                ),
                                name="service_tier_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("route__in", ["self", "professional", "both"])),
                                name="service_route_known",
                            ),
                            models.UniqueConstraint(
                                fields=("organisation", "name"), name="service_name_unique"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("name", ""), _negated=True),
                                    models.Q(("description", ""), _negated=True),
                                ),
                                name="service_says_what",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("age_from__isnull", True),
                                    ("age_to__isnull", True),
                                    ("age_to__gte", models.F("age_from")),
                                    _connector="OR",
                                ),
                                name="service_ages_in_order",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("waiting_days__isnull", True),
                                        ("waiting_said_on__isnull", True),
                                    ),
                                    models.Q(
                                        ("waiting_days__isnull", False),
                                        ("waiting_said_on__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="service_waiting_pair",
                            ),
                            waymark.core.tenancy.RowSecurity(name="directory_service_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="directory_service_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="organisation_id",
                                name="directory_service_organisation_id_key",
                                to_table="organisations_organisation",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="team_id",
                                name="directory_service_team_id_key",
                                to_table="access_team",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PlaceHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("name", models.CharField(max_length=200)),
                        ("address", models.CharField(blank=True, max_length=300)),
                        ("postcode", models.CharField(blank=True, max_length=10)),
                        ("is_accessible", models.BooleanField(null=True)),
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
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="directory.place",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(name="directory_placehistoryevent_rls")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ServiceAtPlace",
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
                        ("hours", models.CharField(blank=True, max_length=300)),
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
                            "place",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="directory.place",
                            ),
                        ),
                        (
                            "service",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="directory.service",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "indexes": [
                            models.Index(fields=["place", "service"], name="service_at_place_place")
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("ended_on__isnull", True)),
                                fields=("service", "place"),
                                name="service_at_place_once",
                            ),
                            waymark.core.tenancy.RowSecurity(name="directory_serviceatplace_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="directory_serviceatplace_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="service_id",
                                name="directory_serviceatplace_service_id_key",
                                to_table="directory_service",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="place_id",
                                name="directory_serviceatplace_place_id_key",
                                to_table="directory_place",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ServiceHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("name", models.CharField(max_length=200)),
                        ("description", models.CharField(max_length=2000)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("guidance", "Careers information, advice and guidance"),
                                    ("send", "Special educational needs and disability"),
                                    ("early_help", "Early help"),
                                    ("social_care", "Social care"),
                                    ("youth_justice", "Youth justice"),
                                    ("wellbeing", "Mental health and wellbeing"),
                                    ("sexual_health", "Sexual health"),
                                    ("substances", "Drugs and alcohol"),
                                    ("housing", "Housing"),
                                    ("young_carers", "Young carers"),
                                    ("young_parents", "Young parents"),
                                    ("work", "Jobs and benefits"),
                                    ("training", "Training provider"),
                                    ("mentoring", "Mentoring"),
                                    ("youth_club", "Youth club"),
                                    ("activities", "Positive activities"),
                                    ("crisis", "Food and crisis fund"),
                                ],
                                max_length=20,
                            ),
                        ),
                        (
                            "tier",
                            models.CharField(
                                choices=[
                                    ("universal", "Everybody"),
                                    ("targeted", "Those who need more"),
                                    ("specialist", "Those with the greatest need"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("age_from", models.PositiveSmallIntegerField(null=True)),
                        ("age_to", models.PositiveSmallIntegerField(null=True)),
                        (
                            "needs",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=20), default=list, size=None
                            ),
                        ),
                        (
                            "route",
                            models.CharField(
                                choices=[
                                    ("self", "The young person asks"),
                                    ("professional", "A professional refers"),
                                    ("both", "Either"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("threshold", models.CharField(blank=True, max_length=1000)),
                        ("capacity", models.PositiveIntegerField(null=True)),
                        ("waiting_days", models.PositiveSmallIntegerField(null=True)),
                        ("waiting_said_on", models.DateField(null=True)),
                        ("email", models.EmailField(blank=True, max_length=254)),
                        ("telephone", models.CharField(blank=True, max_length=40)),
                        ("closed_on", models.DateField(null=True)),
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
                                to="directory.service",
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
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="directory_servicehistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ServiceAtPlaceHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("hours", models.CharField(blank=True, max_length=300)),
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
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="directory.serviceatplace",
                            ),
                        ),
                        (
                            "place",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="directory.place",
                            ),
                        ),
                        (
                            "service",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="directory.service",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="directory_serviceatplacehistoryevent_rls"
                            )
                        ],
                    },
                ),
            ],
        ),
        waymark.core.operations.AddTriggers(
            triggers=[
                (
                    "place",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "directory_placehistoryevent" ("address", "authority_id", "id", "is_accessible", "locality_id", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "postcode", "public_id") SELECT new_values."address", new_values."authority_id", new_values."id", new_values."is_accessible", new_values."locality_id", new_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."postcode", new_values."public_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="7c0c59e62ef69c3f6a7f4dbcd3dba50932a248e4",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_40daf",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="directory_place",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "place",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "directory_placehistoryevent" ("address", "authority_id", "id", "is_accessible", "locality_id", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "postcode", "public_id") SELECT new_values."address", new_values."authority_id", new_values."id", new_values."is_accessible", new_values."locality_id", new_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."postcode", new_values."public_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="861ef485504044654ba574ab1f0cdc226a4c67cc",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_6e9bb",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="directory_place",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "place",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "directory_placehistoryevent" ("address", "authority_id", "id", "is_accessible", "locality_id", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "postcode", "public_id") SELECT old_values."address", old_values."authority_id", old_values."id", old_values."is_accessible", old_values."locality_id", old_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."postcode", old_values."public_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="8c43bbf0aef9207a2953ec491d4af8dd5f18cd9c",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_0946c",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="directory_place",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "service",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "directory_servicehistoryevent" ("age_from", "age_to", "authority_id", "capacity", "closed_on", "description", "email", "id", "kind", "name", "needs", "organisation_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "route", "team_id", "telephone", "threshold", "tier", "waiting_days", "waiting_said_on") SELECT new_values."age_from", new_values."age_to", new_values."authority_id", new_values."capacity", new_values."closed_on", new_values."description", new_values."email", new_values."id", new_values."kind", new_values."name", new_values."needs", new_values."organisation_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."route", new_values."team_id", new_values."telephone", new_values."threshold", new_values."tier", new_values."waiting_days", new_values."waiting_said_on" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="0624644608bdb0df4c5468e96257ac210db63be6",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_26dc6",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="directory_service",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "service",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "directory_servicehistoryevent" ("age_from", "age_to", "authority_id", "capacity", "closed_on", "description", "email", "id", "kind", "name", "needs", "organisation_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "route", "team_id", "telephone", "threshold", "tier", "waiting_days", "waiting_said_on") SELECT new_values."age_from", new_values."age_to", new_values."authority_id", new_values."capacity", new_values."closed_on", new_values."description", new_values."email", new_values."id", new_values."kind", new_values."name", new_values."needs", new_values."organisation_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."route", new_values."team_id", new_values."telephone", new_values."threshold", new_values."tier", new_values."waiting_days", new_values."waiting_said_on" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="748e077fa05a85db08b11681aa959e4615d0a987",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_dd0d1",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="directory_service",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "service",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "directory_servicehistoryevent" ("age_from", "age_to", "authority_id", "capacity", "closed_on", "description", "email", "id", "kind", "name", "needs", "organisation_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "route", "team_id", "telephone", "threshold", "tier", "waiting_days", "waiting_said_on") SELECT old_values."age_from", old_values."age_to", old_values."authority_id", old_values."capacity", old_values."closed_on", old_values."description", old_values."email", old_values."id", old_values."kind", old_values."name", old_values."needs", old_values."organisation_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."route", old_values."team_id", old_values."telephone", old_values."threshold", old_values."tier", old_values."waiting_days", old_values."waiting_said_on" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="e0594ccff0dbb4db2348eadc463169fabdc3adb4",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_931f0",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="directory_service",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "serviceatplace",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "directory_serviceatplacehistoryevent" ("authority_id", "ended_on", "hours", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "public_id", "service_id") SELECT new_values."authority_id", new_values."ended_on", new_values."hours", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."place_id", new_values."public_id", new_values."service_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="210034b7cb4a978b5141d81d5b9fd7c9fb378442",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_42d79",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="directory_serviceatplace",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "serviceatplace",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "directory_serviceatplacehistoryevent" ("authority_id", "ended_on", "hours", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "public_id", "service_id") SELECT new_values."authority_id", new_values."ended_on", new_values."hours", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."place_id", new_values."public_id", new_values."service_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="faa4b1b9c748842b26ee153c08209d3eefa6100a",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_0eef2",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="directory_serviceatplace",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "serviceatplace",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "directory_serviceatplacehistoryevent" ("authority_id", "ended_on", "hours", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "public_id", "service_id") SELECT old_values."authority_id", old_values."ended_on", old_values."hours", old_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."place_id", old_values."public_id", old_values."service_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="383e4c94bb0f7a90f0d6e1646e77ba0500856c5b",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_9d16e",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="directory_serviceatplace",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
