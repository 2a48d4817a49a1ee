"""The first tables of this app, with their walls and their history."""

import uuid

import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

import waymark.core.sealed
import waymark.core.tenancy


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("access", "0001_initial"),
        ("access", "__first__"),
        ("documents", "0001_initial"),
        ("intake", "0001_initial"),
        ("organisations", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="Amendment",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("received_on", models.DateField(null=True)),
                ("requested_by", models.CharField(blank=True, max_length=200)),
                ("wording", models.TextField(max_length=2000)),
                (
                    "effect",
                    models.CharField(
                        choices=[
                            ("note", "note"),
                            ("replace", "replace"),
                            ("withdraw", "withdraw"),
                        ],
                        max_length=12,
                    ),
                ),
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
                    "body",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="organisations.organisation",
                    ),
                ),
                (
                    "recorded_by",
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
                        condition=models.Q(("effect__in", ["note", "replace", "withdraw"])),
                        name="amendment_effect_known",
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_amendment_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_amendment_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="body_id",
                        name="consultations_amendment_body_id_key",
                        to_table="organisations_organisation",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="AmendedResponse",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
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
                    "amendment",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.amendment",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "base_manager_name": "objects",
                "default_manager_name": "objects",
                "constraints": [
                    waymark.core.tenancy.RowSecurity(name="consultations_amendedresponse_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_amendedresponse_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="amendment_id",
                        name="consultations_amendedresponse_amendment_id_key",
                        to_table="consultations_amendment",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="AmendmentSupport",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("preferred", "Prefers"),
                            ("acceptable", "Can support"),
                            ("opposed", "Opposes"),
                        ],
                        max_length=12,
                    ),
                ),
                (
                    "amendment",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.amendment",
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
            ],
            options={
                "abstract": False,
                "base_manager_name": "objects",
                "default_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("kind__in", ["preferred", "acceptable", "opposed"])),
                        name="amendment_support_kind",
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_amendmentsupport_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_amendmentsupport_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="amendment_id",
                        name="consultations_amendmentsupport_amendment_id_key",
                        to_table="consultations_amendment",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="AnalysisSnapshot",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("number", models.PositiveIntegerField()),
                ("counts", models.JSONField()),
                ("sha256", models.CharField(max_length=64)),
                ("code_version", models.CharField(max_length=40)),
                ("taken_at", models.DateTimeField()),
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
                    "taken_by",
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
                    waymark.core.tenancy.RowSecurity(name="consultations_analysissnapshot_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_analysissnapshot_tenant"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Consultation",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("slug", models.SlugField(max_length=80)),
                ("title", models.CharField(max_length=200)),
                ("purpose", models.TextField(blank=True, max_length=1000)),
                ("overview", models.TextField(blank=True, max_length=10000)),
                ("department", models.CharField(blank=True, max_length=200)),
                ("who_was_consulted", models.TextField(blank=True, max_length=4000)),
                ("method", models.TextField(blank=True, max_length=4000)),
                ("channels", models.JSONField(default=list)),
                ("related", models.TextField(blank=True, max_length=2000)),
                ("privacy_notice", models.TextField(blank=True, max_length=4000)),
                ("contact_name", models.CharField(blank=True, max_length=200)),
                ("contact_lines", models.TextField(blank=True, max_length=500)),
                ("contact_telephone", models.CharField(blank=True, max_length=40)),
                ("contact_email", models.EmailField(blank=True, max_length=254)),
                (
                    "stage",
                    models.CharField(
                        choices=[
                            ("draft", "Draft"),
                            ("scheduled", "Scheduled"),
                            ("open", "Open"),
                            ("closed", "Closed"),
                            ("analysing", "Being analysed"),
                            ("reported", "Reported"),
                        ],
                        max_length=12,
                    ),
                ),
                ("opens_at", models.DateTimeField(null=True)),
                ("closes_at", models.DateTimeField(null=True)),
                ("opened_at", models.DateTimeField(null=True)),
                ("closed_at", models.DateTimeField(null=True)),
                ("is_from_history", models.BooleanField(default=False)),
                ("history_source", models.CharField(blank=True, max_length=300)),
                ("responses_held", models.BooleanField(default=True)),
                ("reconstruction", models.JSONField(default=dict)),
                ("reconstruction_note", models.TextField(blank=True, max_length=2000)),
                ("revision", models.PositiveIntegerField(default=1)),
                ("created_at", models.DateTimeField()),
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
                    "created_by",
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
                        fields=("authority", "slug"), name="consultation_slug_unique"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "stage__in",
                                ["draft", "scheduled", "open", "closed", "analysing", "reported"],
                            )
                        ),
                        name="consultation_stage_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("opens_at__isnull", True),
                            ("closes_at__isnull", True),
                            ("closes_at__gt", models.F("opens_at")),
                            _connector="OR",
                        ),
                        name="consultation_closes_after_opening",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("stage", "draft"),
                            models.Q(("closes_at__isnull", False), ("opens_at__isnull", False)),
                            _connector="OR",
                        ),
                        name="consultation_dated_once_scheduled",
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_consultation_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_consultation_tenant"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="AnalysisSnapshotHistoryevent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("id", models.BigIntegerField()),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("number", models.PositiveIntegerField()),
                ("counts", models.JSONField()),
                ("sha256", models.CharField(max_length=64)),
                ("code_version", models.CharField(max_length=40)),
                ("taken_at", models.DateTimeField()),
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
                        to="consultations.analysissnapshot",
                    ),
                ),
                (
                    "taken_by",
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
                    "consultation",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.consultation",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    waymark.core.tenancy.RowSecurity(
                        name="consultations_analysissnapshothistoryevent_rls"
                    )
                ],
            },
        ),
        migrations.AddField(
            model_name="analysissnapshot",
            name="consultation",
            field=waymark.core.tenancy.TenantForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="consultations.consultation",
            ),
        ),
        migrations.AddField(
            model_name="amendment",
            name="consultation",
            field=waymark.core.tenancy.TenantForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="consultations.consultation",
            ),
        ),
        migrations.CreateModel(
            name="ConsultationDocument",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("proposal", "Proposal"),
                            ("equality_impact_assessment", "Equality impact assessment"),
                            ("easy_read", "Easy read"),
                            ("translation", "Translation"),
                            ("costings", "Costings"),
                            ("other", "Another document"),
                        ],
                        max_length=30,
                    ),
                ),
                ("position", models.PositiveIntegerField()),
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
                    "document",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="documents.document",
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
                                [
                                    "proposal",
                                    "equality_impact_assessment",
                                    "easy_read",
                                    "translation",
                                    "costings",
                                    "other",
                                ],
                            )
                        ),
                        name="consultation_document_kind",
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_consultationdocument_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_consultationdocument_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="consultation_id",
                        name="consultations_consultationdocument_consultation_id_key",
                        to_table="consultations_consultation",
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="document_id",
                        name="consultations_consultationdocument_document_id_key",
                        to_table="documents_document",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ConsultationDocumentHistoryevent",
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
                            ("proposal", "Proposal"),
                            ("equality_impact_assessment", "Equality impact assessment"),
                            ("easy_read", "Easy read"),
                            ("translation", "Translation"),
                            ("costings", "Costings"),
                            ("other", "Another document"),
                        ],
                        max_length=30,
                    ),
                ),
                ("position", models.PositiveIntegerField()),
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
                    "document",
                    waymark.core.tenancy.TenantForeignKey(
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
                        to="consultations.consultationdocument",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    waymark.core.tenancy.RowSecurity(
                        name="consultations_consultationdocumenthistoryevent_rls"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ConsultationHistoryevent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("id", models.BigIntegerField()),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("slug", models.SlugField(db_index=False, max_length=80)),
                ("title", models.CharField(max_length=200)),
                ("purpose", models.TextField(blank=True, max_length=1000)),
                ("overview", models.TextField(blank=True, max_length=10000)),
                ("department", models.CharField(blank=True, max_length=200)),
                ("who_was_consulted", models.TextField(blank=True, max_length=4000)),
                ("method", models.TextField(blank=True, max_length=4000)),
                ("channels", models.JSONField(default=list)),
                ("related", models.TextField(blank=True, max_length=2000)),
                ("privacy_notice", models.TextField(blank=True, max_length=4000)),
                ("contact_name", models.CharField(blank=True, max_length=200)),
                ("contact_lines", models.TextField(blank=True, max_length=500)),
                ("contact_telephone", models.CharField(blank=True, max_length=40)),
                ("contact_email", models.EmailField(blank=True, max_length=254)),
                (
                    "stage",
                    models.CharField(
                        choices=[
                            ("draft", "Draft"),
                            ("scheduled", "Scheduled"),
                            ("open", "Open"),
                            ("closed", "Closed"),
                            ("analysing", "Being analysed"),
                            ("reported", "Reported"),
                        ],
                        max_length=12,
                    ),
                ),
                ("opens_at", models.DateTimeField(null=True)),
                ("closes_at", models.DateTimeField(null=True)),
                ("opened_at", models.DateTimeField(null=True)),
                ("closed_at", models.DateTimeField(null=True)),
                ("is_from_history", models.BooleanField(default=False)),
                ("history_source", models.CharField(blank=True, max_length=300)),
                ("responses_held", models.BooleanField(default=True)),
                ("reconstruction", models.JSONField(default=dict)),
                ("reconstruction_note", models.TextField(blank=True, max_length=2000)),
                ("revision", models.PositiveIntegerField(default=1)),
                ("created_at", models.DateTimeField()),
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
                    "created_by",
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
                        to="consultations.consultation",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    waymark.core.tenancy.RowSecurity(
                        name="consultations_consultationhistoryevent_rls"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ConsultationVersion",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("number", models.PositiveIntegerField()),
                ("content", models.JSONField()),
                ("sha256", models.CharField(max_length=64)),
                ("frozen_at", models.DateTimeField()),
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
                        fields=("authority", "consultation", "number"),
                        name="consultation_version_number",
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_consultationversion_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_consultationversion_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="consultation_id",
                        name="consultations_consultationversion_consultation_id_key",
                        to_table="consultations_consultation",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ConsultationVersionHistoryevent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("id", models.BigIntegerField()),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("number", models.PositiveIntegerField()),
                ("content", models.JSONField()),
                ("sha256", models.CharField(max_length=64)),
                ("frozen_at", models.DateTimeField()),
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
                        to="consultations.consultationversion",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    waymark.core.tenancy.RowSecurity(
                        name="consultations_consultationversionhistoryevent_rls"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Event",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("title", models.CharField(max_length=200)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("briefing", "Briefing"),
                            ("public_meeting", "Public meeting"),
                            ("drop_in", "Drop-in"),
                            ("workshop", "Workshop"),
                            ("young_people", "Young people's event"),
                            ("online", "Online event"),
                        ],
                        max_length=20,
                    ),
                ),
                ("held_on", models.DateField(null=True)),
                ("place", models.CharField(blank=True, max_length=200)),
                ("audience", models.CharField(blank=True, max_length=200)),
                ("attendance", models.PositiveIntegerField(null=True)),
                ("notes", models.TextField(blank=True, max_length=2000)),
                ("position", models.PositiveIntegerField()),
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
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "kind__in",
                                [
                                    "briefing",
                                    "public_meeting",
                                    "drop_in",
                                    "workshop",
                                    "young_people",
                                    "online",
                                ],
                            )
                        ),
                        name="event_kind_known",
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_event_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_event_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="consultation_id",
                        name="consultations_event_consultation_id_key",
                        to_table="consultations_consultation",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="EventHistoryevent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("id", models.BigIntegerField()),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("title", models.CharField(max_length=200)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("briefing", "Briefing"),
                            ("public_meeting", "Public meeting"),
                            ("drop_in", "Drop-in"),
                            ("workshop", "Workshop"),
                            ("young_people", "Young people's event"),
                            ("online", "Online event"),
                        ],
                        max_length=20,
                    ),
                ),
                ("held_on", models.DateField(null=True)),
                ("place", models.CharField(blank=True, max_length=200)),
                ("audience", models.CharField(blank=True, max_length=200)),
                ("attendance", models.PositiveIntegerField(null=True)),
                ("notes", models.TextField(blank=True, max_length=2000)),
                ("position", models.PositiveIntegerField()),
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
                        to="consultations.event",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    waymark.core.tenancy.RowSecurity(name="consultations_eventhistoryevent_rls")
                ],
            },
        ),
        migrations.CreateModel(
            name="Finding",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("heading", models.CharField(max_length=200)),
                ("statement", models.TextField(max_length=2000)),
                ("figures", models.JSONField(default=list)),
                ("position", models.PositiveIntegerField()),
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
                    "consultation",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.consultation",
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
            ],
            options={
                "abstract": False,
                "base_manager_name": "objects",
                "default_manager_name": "objects",
                "constraints": [
                    waymark.core.tenancy.RowSecurity(name="consultations_finding_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_finding_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="consultation_id",
                        name="consultations_finding_consultation_id_key",
                        to_table="consultations_consultation",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="FindingHistoryevent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("id", models.BigIntegerField()),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("heading", models.CharField(max_length=200)),
                ("statement", models.TextField(max_length=2000)),
                ("figures", models.JSONField(default=list)),
                ("position", models.PositiveIntegerField()),
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
                        to="consultations.finding",
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
            ],
            options={
                "abstract": False,
                "constraints": [
                    waymark.core.tenancy.RowSecurity(name="consultations_findinghistoryevent_rls")
                ],
            },
        ),
        migrations.CreateModel(
            name="GroupResponse",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("label", models.CharField(max_length=120)),
                ("participants", models.PositiveIntegerField()),
                ("who", models.CharField(max_length=300)),
                ("how_reached", models.TextField(blank=True, max_length=2000)),
                ("facilitator", models.CharField(blank=True, max_length=200)),
                (
                    "outcome",
                    models.CharField(
                        choices=[
                            ("one_option", "Preferred one option"),
                            ("several_options", "Could support several options"),
                            ("no_preference", "No preference"),
                        ],
                        max_length=20,
                    ),
                ),
                ("reasons", models.TextField(blank=True, max_length=4000)),
                ("received_on", models.DateField(null=True)),
                ("entered_at", models.DateTimeField()),
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
                    "entered_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "event",
                    waymark.core.tenancy.TenantForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.event",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "base_manager_name": "objects",
                "default_manager_name": "objects",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("authority", "consultation", "label"),
                        name="group_response_label_unique",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("participants__gte", 1)), name="group_response_people"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("outcome__in", ["one_option", "several_options", "no_preference"])
                        ),
                        name="group_response_outcome",
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_groupresponse_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_groupresponse_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="consultation_id",
                        name="consultations_groupresponse_consultation_id_key",
                        to_table="consultations_consultation",
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="event_id",
                        name="consultations_groupresponse_event_id_key",
                        to_table="consultations_event",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="GroupResponseHistoryevent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("id", models.BigIntegerField()),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("label", models.CharField(max_length=120)),
                ("participants", models.PositiveIntegerField()),
                ("who", models.CharField(max_length=300)),
                ("how_reached", models.TextField(blank=True, max_length=2000)),
                ("facilitator", models.CharField(blank=True, max_length=200)),
                (
                    "outcome",
                    models.CharField(
                        choices=[
                            ("one_option", "Preferred one option"),
                            ("several_options", "Could support several options"),
                            ("no_preference", "No preference"),
                        ],
                        max_length=20,
                    ),
                ),
                ("reasons", models.TextField(blank=True, max_length=4000)),
                ("received_on", models.DateField(null=True)),
                ("entered_at", models.DateTimeField()),
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
                    "entered_by",
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
                    "event",
                    waymark.core.tenancy.TenantForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.event",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history_events",
                        to="consultations.groupresponse",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    waymark.core.tenancy.RowSecurity(
                        name="consultations_groupresponsehistoryevent_rls"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="GroupResponseOption",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
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
                    "group_response",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.groupresponse",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "base_manager_name": "objects",
                "default_manager_name": "objects",
                "constraints": [
                    waymark.core.tenancy.RowSecurity(name="consultations_groupresponseoption_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_groupresponseoption_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="group_response_id",
                        name="consultations_groupresponseoption_group_response_id_key",
                        to_table="consultations_groupresponse",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Option",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("key", models.SlugField(max_length=40)),
                ("label", models.CharField(max_length=120)),
                ("description", models.TextField(blank=True, max_length=4000)),
                ("costs", models.TextField(blank=True, max_length=2000)),
                ("benefits", models.TextField(blank=True, max_length=2000)),
                ("risks", models.TextField(blank=True, max_length=2000)),
                ("position", models.PositiveIntegerField()),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("live", "Open to choose"),
                            ("withdrawn", "Withdrawn"),
                            ("not_viable", "Considered and set aside"),
                        ],
                        default="live",
                        max_length=12,
                    ),
                ),
                ("status_reason", models.TextField(blank=True, max_length=1000)),
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
                        fields=("authority", "consultation", "key"), name="option_key_unique"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("status", "live"),
                            models.Q(("status_reason", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="option_set_aside_with_reason",
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_option_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_option_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="consultation_id",
                        name="consultations_option_consultation_id_key",
                        to_table="consultations_consultation",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="GroupResponseOptionHistoryevent",
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
                    "group_response",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.groupresponse",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history_events",
                        to="consultations.groupresponseoption",
                    ),
                ),
                (
                    "option",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.option",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    waymark.core.tenancy.RowSecurity(
                        name="consultations_groupresponseoptionhistoryevent_rls"
                    )
                ],
            },
        ),
        migrations.AddField(
            model_name="groupresponseoption",
            name="option",
            field=waymark.core.tenancy.TenantForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="consultations.option",
            ),
        ),
        migrations.CreateModel(
            name="Choice",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("code", models.CharField(max_length=60)),
                ("label", models.CharField(max_length=200)),
                ("is_exclusive", models.BooleanField(default=False)),
                ("position", models.PositiveIntegerField()),
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
                    "option",
                    waymark.core.tenancy.TenantForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.option",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "base_manager_name": "objects",
                "default_manager_name": "objects",
                "constraints": [
                    waymark.core.tenancy.RowSecurity(name="consultations_choice_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_choice_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="option_id",
                        name="consultations_choice_option_id_key",
                        to_table="consultations_option",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="AmendmentSupportHistoryevent",
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
                            ("preferred", "Prefers"),
                            ("acceptable", "Can support"),
                            ("opposed", "Opposes"),
                        ],
                        max_length=12,
                    ),
                ),
                (
                    "amendment",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.amendment",
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
                        to="consultations.amendmentsupport",
                    ),
                ),
                (
                    "option",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.option",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    waymark.core.tenancy.RowSecurity(
                        name="consultations_amendmentsupporthistoryevent_rls"
                    )
                ],
            },
        ),
        migrations.AddField(
            model_name="amendmentsupport",
            name="option",
            field=waymark.core.tenancy.TenantForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="consultations.option",
            ),
        ),
        migrations.CreateModel(
            name="OptionHistoryevent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("id", models.BigIntegerField()),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("key", models.SlugField(db_index=False, max_length=40)),
                ("label", models.CharField(max_length=120)),
                ("description", models.TextField(blank=True, max_length=4000)),
                ("costs", models.TextField(blank=True, max_length=2000)),
                ("benefits", models.TextField(blank=True, max_length=2000)),
                ("risks", models.TextField(blank=True, max_length=2000)),
                ("position", models.PositiveIntegerField()),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("live", "Open to choose"),
                            ("withdrawn", "Withdrawn"),
                            ("not_viable", "Considered and set aside"),
                        ],
                        default="live",
                        max_length=12,
                    ),
                ),
                ("status_reason", models.TextField(blank=True, max_length=1000)),
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
                        to="consultations.option",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    waymark.core.tenancy.RowSecurity(name="consultations_optionhistoryevent_rls")
                ],
            },
        ),
        migrations.CreateModel(
            name="Question",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("code", models.CharField(max_length=60)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("single_choice", "Choose one"),
                            ("multiple_choice", "Choose any number"),
                            ("open_text", "Answer in words"),
                        ],
                        max_length=20,
                    ),
                ),
                ("wording", models.CharField(max_length=500)),
                ("help", models.CharField(blank=True, max_length=1000)),
                ("is_required", models.BooleanField(default=False)),
                ("asks_options", models.BooleanField(default=False)),
                ("answers_held", models.BooleanField(default=True)),
                ("position", models.PositiveIntegerField()),
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
                        fields=("authority", "consultation", "code"), name="question_code_unique"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("kind__in", ["single_choice", "multiple_choice", "open_text"])
                        ),
                        name="question_kind_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("code__regex", "^[a-z][a-z0-9_]*$")),
                        name="question_code_form",
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_question_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_question_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="consultation_id",
                        name="consultations_question_consultation_id_key",
                        to_table="consultations_consultation",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ChoiceHistoryevent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("id", models.BigIntegerField()),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("code", models.CharField(max_length=60)),
                ("label", models.CharField(max_length=200)),
                ("is_exclusive", models.BooleanField(default=False)),
                ("position", models.PositiveIntegerField()),
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
                        to="consultations.choice",
                    ),
                ),
                (
                    "option",
                    waymark.core.tenancy.TenantForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.option",
                    ),
                ),
                (
                    "question",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.question",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    waymark.core.tenancy.RowSecurity(name="consultations_choicehistoryevent_rls")
                ],
            },
        ),
        migrations.AddField(
            model_name="choice",
            name="question",
            field=waymark.core.tenancy.TenantForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="consultations.question",
            ),
        ),
        migrations.CreateModel(
            name="Answer",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("text", models.TextField(blank=True)),
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
                    "choice",
                    waymark.core.tenancy.TenantForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.choice",
                    ),
                ),
                (
                    "question",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.question",
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
                            models.Q(("choice__isnull", False), ("text", "")),
                            models.Q(("choice__isnull", True), ("text__gt", "")),
                            _connector="OR",
                        ),
                        name="answer_choice_or_text",
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_answer_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_answer_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="question_id",
                        name="consultations_answer_question_id_key",
                        to_table="consultations_question",
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="choice_id",
                        name="consultations_answer_choice_id_key",
                        to_table="consultations_choice",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="AmendmentHistoryevent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("id", models.BigIntegerField()),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("received_on", models.DateField(null=True)),
                ("requested_by", models.CharField(blank=True, max_length=200)),
                ("wording", models.TextField(max_length=2000)),
                (
                    "effect",
                    models.CharField(
                        choices=[
                            ("note", "note"),
                            ("replace", "replace"),
                            ("withdraw", "withdraw"),
                        ],
                        max_length=12,
                    ),
                ),
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
                    "body",
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
                        to="consultations.amendment",
                    ),
                ),
                (
                    "recorded_by",
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
                    "consultation",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.consultation",
                    ),
                ),
                (
                    "question",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.question",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    waymark.core.tenancy.RowSecurity(name="consultations_amendmenthistoryevent_rls")
                ],
            },
        ),
        migrations.AddField(
            model_name="amendment",
            name="question",
            field=waymark.core.tenancy.TenantForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="consultations.question",
            ),
        ),
        migrations.CreateModel(
            name="QuestionHistoryevent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("id", models.BigIntegerField()),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("code", models.CharField(max_length=60)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("single_choice", "Choose one"),
                            ("multiple_choice", "Choose any number"),
                            ("open_text", "Answer in words"),
                        ],
                        max_length=20,
                    ),
                ),
                ("wording", models.CharField(max_length=500)),
                ("help", models.CharField(blank=True, max_length=1000)),
                ("is_required", models.BooleanField(default=False)),
                ("asks_options", models.BooleanField(default=False)),
                ("answers_held", models.BooleanField(default=True)),
                ("position", models.PositiveIntegerField()),
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
                        to="consultations.question",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    waymark.core.tenancy.RowSecurity(name="consultations_questionhistoryevent_rls")
                ],
            },
        ),
        migrations.CreateModel(
            name="ReportEdition",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                (
                    "layout",
                    models.CharField(choices=[("summary", "Summary report")], max_length=20),
                ),
                ("number", models.PositiveIntegerField()),
                ("content", models.JSONField()),
                ("sha256", models.CharField(max_length=64)),
                ("reason", models.CharField(max_length=300)),
                ("made_at", models.DateTimeField()),
                ("published_at", models.DateTimeField(null=True)),
                ("withdrawn_at", models.DateTimeField(null=True)),
                ("withdrawn_reason", models.CharField(blank=True, max_length=500)),
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
                    "made_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
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
                (
                    "snapshot",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.analysissnapshot",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "base_manager_name": "objects",
                "default_manager_name": "objects",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("authority", "consultation", "layout", "number"),
                        name="report_edition_number",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("withdrawn_at__isnull", True), ("withdrawn_reason", "")),
                            models.Q(("withdrawn_at__isnull", False), ("withdrawn_reason__gt", "")),
                            _connector="OR",
                        ),
                        name="report_withdrawn_pair",
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_reportedition_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_reportedition_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="consultation_id",
                        name="consultations_reportedition_consultation_id_key",
                        to_table="consultations_consultation",
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="snapshot_id",
                        name="consultations_reportedition_snapshot_id_key",
                        to_table="consultations_analysissnapshot",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Rendition",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                (
                    "format",
                    models.CharField(
                        choices=[
                            ("html", "Web page"),
                            ("pdf", "PDF"),
                            ("csv", "CSV"),
                            ("json", "JSON"),
                            ("charts", "The charts of the web page"),
                        ],
                        max_length=8,
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
                    "document",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="documents.document",
                    ),
                ),
                (
                    "edition",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.reportedition",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "base_manager_name": "objects",
                "default_manager_name": "objects",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("authority", "edition", "format"), name="rendition_once"
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_rendition_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_rendition_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="edition_id",
                        name="consultations_rendition_edition_id_key",
                        to_table="consultations_reportedition",
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="document_id",
                        name="consultations_rendition_document_id_key",
                        to_table="documents_document",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ReportEditionHistoryevent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("id", models.BigIntegerField()),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                (
                    "layout",
                    models.CharField(choices=[("summary", "Summary report")], max_length=20),
                ),
                ("number", models.PositiveIntegerField()),
                ("content", models.JSONField()),
                ("sha256", models.CharField(max_length=64)),
                ("reason", models.CharField(max_length=300)),
                ("made_at", models.DateTimeField()),
                ("published_at", models.DateTimeField(null=True)),
                ("withdrawn_at", models.DateTimeField(null=True)),
                ("withdrawn_reason", models.CharField(blank=True, max_length=500)),
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
                    "made_by",
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
                        to="consultations.reportedition",
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
                (
                    "snapshot",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.analysissnapshot",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    waymark.core.tenancy.RowSecurity(
                        name="consultations_reporteditionhistoryevent_rls"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Response",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("reference", models.CharField(max_length=60)),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("started", "Started"),
                            ("submitted", "Received, to be decided"),
                            ("accepted", "Counted"),
                            ("query", "Under query"),
                            ("excluded", "Left out"),
                            ("merged", "Merged into another"),
                            ("withdrawn", "Withdrawn"),
                        ],
                        max_length=12,
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("individual", "As myself"),
                            ("body", "On behalf of an organisation"),
                            ("group", "As a group"),
                        ],
                        max_length=12,
                    ),
                ),
                ("body_name", models.CharField(blank=True, max_length=200)),
                (
                    "channel",
                    models.CharField(
                        choices=[
                            ("online", "Online"),
                            ("email", "E-mail"),
                            ("letter", "Letter"),
                            ("paper_form", "Paper form"),
                            ("telephone", "Telephone"),
                            ("event_sheet", "Sheet filled in at an event"),
                            ("group_session", "Group session"),
                            ("petition", "Petition"),
                            ("social_media", "Social media"),
                            ("officer_entry", "Entered by an officer"),
                            ("import_file", "Loaded from a file"),
                        ],
                        max_length=20,
                    ),
                ),
                ("received_at", models.DateTimeField()),
                ("is_late", models.BooleanField(default=False)),
                ("language", models.CharField(default="en-GB", max_length=10)),
                (
                    "publication",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("with_name", "Publish my answers with my name"),
                            ("without_name", "Publish my answers without my name"),
                            ("do_not_publish", "Do not publish my answers"),
                        ],
                        max_length=16,
                    ),
                ),
                ("entered_at", models.DateTimeField()),
                (
                    "exclusion_reason",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("blank", "Blank"),
                            ("no_identity", "No valid identity, where one is needed"),
                            ("duplicate", "A duplicate"),
                            ("out_of_scope", "Not about this consultation"),
                            ("late", "Late"),
                            ("test", "A test"),
                        ],
                        max_length=12,
                    ),
                ),
                ("exclusion_note", models.CharField(blank=True, max_length=500)),
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
                        to="intake.batch",
                    ),
                ),
                (
                    "body",
                    waymark.core.tenancy.TenantForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="organisations.organisation",
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
                    "entered_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "version",
                    waymark.core.tenancy.TenantForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.consultationversion",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "base_manager_name": "objects",
                "default_manager_name": "objects",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("authority", "consultation", "reference"),
                        name="response_reference_unique",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "status__in",
                                [
                                    "started",
                                    "submitted",
                                    "accepted",
                                    "query",
                                    "excluded",
                                    "merged",
                                    "withdrawn",
                                ],
                            )
                        ),
                        name="response_status_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("kind__in", ["individual", "body", "group"])),
                        name="response_kind_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "channel__in",
                                [
                                    "online",
                                    "email",
                                    "letter",
                                    "paper_form",
                                    "telephone",
                                    "event_sheet",
                                    "group_session",
                                    "petition",
                                    "social_media",
                                    "officer_entry",
                                    "import_file",
                                ],
                            )
                        ),
                        name="response_channel_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("exclusion_reason__gt", ""), ("status", "excluded")),
                            models.Q(
                                models.Q(("status", "excluded"), _negated=True),
                                ("exclusion_reason", ""),
                            ),
                            _connector="OR",
                        ),
                        name="response_excluded_with_reason",
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_response_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_response_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="consultation_id",
                        name="consultations_response_consultation_id_key",
                        to_table="consultations_consultation",
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="version_id",
                        name="consultations_response_version_id_key",
                        to_table="consultations_consultationversion",
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="body_id",
                        name="consultations_response_body_id_key",
                        to_table="organisations_organisation",
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="batch_id",
                        name="consultations_response_batch_id_key",
                        to_table="intake_batch",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="RespondentContact",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("name", waymark.core.sealed.SealedTextField(blank=True)),
                ("email", waymark.core.sealed.SealedTextField(blank=True)),
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
                        fields=("authority", "response"), name="contact_one_a_response"
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_respondentcontact_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_respondentcontact_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="response_id",
                        name="consultations_respondentcontact_response_id_key",
                        to_table="consultations_response",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="AnswerHistoryevent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("id", models.BigIntegerField()),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("text", models.TextField(blank=True)),
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
                        to="consultations.answer",
                    ),
                ),
                (
                    "choice",
                    waymark.core.tenancy.TenantForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.choice",
                    ),
                ),
                (
                    "question",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.question",
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
                    waymark.core.tenancy.RowSecurity(name="consultations_answerhistoryevent_rls")
                ],
            },
        ),
        migrations.AddField(
            model_name="answer",
            name="response",
            field=waymark.core.tenancy.TenantForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="consultations.response",
            ),
        ),
        migrations.CreateModel(
            name="AmendedResponseHistoryevent",
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
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history_events",
                        to="consultations.amendedresponse",
                    ),
                ),
                (
                    "amendment",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.amendment",
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
                        name="consultations_amendedresponsehistoryevent_rls"
                    )
                ],
            },
        ),
        migrations.AddField(
            model_name="amendedresponse",
            name="response",
            field=waymark.core.tenancy.TenantForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="consultations.response",
            ),
        ),
        migrations.CreateModel(
            name="ResponseDraft",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("token_hash", models.CharField(max_length=64, unique=True)),
                ("values", models.JSONField(default=dict)),
                ("started_at", models.DateTimeField()),
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
                    "response",
                    waymark.core.tenancy.TenantForeignKey(
                        null=True,
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
                    waymark.core.tenancy.RowSecurity(name="consultations_responsedraft_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_responsedraft_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="consultation_id",
                        name="consultations_responsedraft_consultation_id_key",
                        to_table="consultations_consultation",
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="response_id",
                        name="consultations_responsedraft_response_id_key",
                        to_table="consultations_response",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="StakeholderCategory",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("key", models.SlugField(max_length=60)),
                ("label", models.CharField(max_length=120)),
                ("description", models.CharField(blank=True, max_length=500)),
                ("position", models.PositiveIntegerField()),
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
                        fields=("authority", "consultation", "key"), name="category_key_unique"
                    ),
                    models.UniqueConstraint(
                        fields=("authority", "consultation", "label"), name="category_label_unique"
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_stakeholdercategory_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_stakeholdercategory_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="consultation_id",
                        name="consultations_stakeholdercategory_consultation_id_key",
                        to_table="consultations_consultation",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="SnapshotResponse",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("status", models.CharField(max_length=12)),
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
                (
                    "snapshot",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.analysissnapshot",
                    ),
                ),
                (
                    "category",
                    waymark.core.tenancy.TenantForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.stakeholdercategory",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "base_manager_name": "objects",
                "default_manager_name": "objects",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("authority", "snapshot", "response"), name="snapshot_response_once"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "status__in",
                                [
                                    "started",
                                    "submitted",
                                    "accepted",
                                    "query",
                                    "excluded",
                                    "merged",
                                    "withdrawn",
                                ],
                            )
                        ),
                        name="snapshot_response_status",
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_snapshotresponse_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_snapshotresponse_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="snapshot_id",
                        name="consultations_snapshotresponse_snapshot_id_key",
                        to_table="consultations_analysissnapshot",
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="response_id",
                        name="consultations_snapshotresponse_response_id_key",
                        to_table="consultations_response",
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="category_id",
                        name="consultations_snapshotresponse_category_id_key",
                        to_table="consultations_stakeholdercategory",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ResponseHistoryevent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("id", models.BigIntegerField()),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("reference", models.CharField(max_length=60)),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("started", "Started"),
                            ("submitted", "Received, to be decided"),
                            ("accepted", "Counted"),
                            ("query", "Under query"),
                            ("excluded", "Left out"),
                            ("merged", "Merged into another"),
                            ("withdrawn", "Withdrawn"),
                        ],
                        max_length=12,
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("individual", "As myself"),
                            ("body", "On behalf of an organisation"),
                            ("group", "As a group"),
                        ],
                        max_length=12,
                    ),
                ),
                ("body_name", models.CharField(blank=True, max_length=200)),
                (
                    "channel",
                    models.CharField(
                        choices=[
                            ("online", "Online"),
                            ("email", "E-mail"),
                            ("letter", "Letter"),
                            ("paper_form", "Paper form"),
                            ("telephone", "Telephone"),
                            ("event_sheet", "Sheet filled in at an event"),
                            ("group_session", "Group session"),
                            ("petition", "Petition"),
                            ("social_media", "Social media"),
                            ("officer_entry", "Entered by an officer"),
                            ("import_file", "Loaded from a file"),
                        ],
                        max_length=20,
                    ),
                ),
                ("received_at", models.DateTimeField()),
                ("is_late", models.BooleanField(default=False)),
                ("language", models.CharField(default="en-GB", max_length=10)),
                (
                    "publication",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("with_name", "Publish my answers with my name"),
                            ("without_name", "Publish my answers without my name"),
                            ("do_not_publish", "Do not publish my answers"),
                        ],
                        max_length=16,
                    ),
                ),
                ("entered_at", models.DateTimeField()),
                (
                    "exclusion_reason",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("blank", "Blank"),
                            ("no_identity", "No valid identity, where one is needed"),
                            ("duplicate", "A duplicate"),
                            ("out_of_scope", "Not about this consultation"),
                            ("late", "Late"),
                            ("test", "A test"),
                        ],
                        max_length=12,
                    ),
                ),
                ("exclusion_note", models.CharField(blank=True, max_length=500)),
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
                        to="intake.batch",
                    ),
                ),
                (
                    "body",
                    waymark.core.tenancy.TenantForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="organisations.organisation",
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
                    "entered_by",
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
                        to="consultations.response",
                    ),
                ),
                (
                    "version",
                    waymark.core.tenancy.TenantForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.consultationversion",
                    ),
                ),
                (
                    "category",
                    waymark.core.tenancy.TenantForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.stakeholdercategory",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    waymark.core.tenancy.RowSecurity(name="consultations_responsehistoryevent_rls")
                ],
            },
        ),
        migrations.AddField(
            model_name="response",
            name="category",
            field=waymark.core.tenancy.TenantForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="consultations.stakeholdercategory",
            ),
        ),
        migrations.CreateModel(
            name="StakeholderCategoryHistoryevent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("id", models.BigIntegerField()),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("key", models.SlugField(db_index=False, max_length=60)),
                ("label", models.CharField(max_length=120)),
                ("description", models.CharField(blank=True, max_length=500)),
                ("position", models.PositiveIntegerField()),
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
                        to="consultations.stakeholdercategory",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    waymark.core.tenancy.RowSecurity(
                        name="consultations_stakeholdercategoryhistoryevent_rls"
                    )
                ],
            },
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="consultation",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_consultationhistoryevent" ("authority_id", "channels", "closed_at", "closes_at", "contact_email", "contact_lines", "contact_name", "contact_telephone", "created_at", "created_by_id", "department", "history_source", "id", "is_from_history", "method", "opened_at", "opens_at", "overview", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "privacy_notice", "public_id", "purpose", "reconstruction", "reconstruction_note", "related", "responses_held", "revision", "slug", "stage", "title", "who_was_consulted") SELECT new_values."authority_id", new_values."channels", new_values."closed_at", new_values."closes_at", new_values."contact_email", new_values."contact_lines", new_values."contact_name", new_values."contact_telephone", new_values."created_at", new_values."created_by_id", new_values."department", new_values."history_source", new_values."id", new_values."is_from_history", new_values."method", new_values."opened_at", new_values."opens_at", new_values."overview", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."privacy_notice", new_values."public_id", new_values."purpose", new_values."reconstruction", new_values."reconstruction_note", new_values."related", new_values."responses_held", new_values."revision", new_values."slug", new_values."stage", new_values."title", new_values."who_was_consulted" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="35afad716f27d8167a24a74f28a1c1f380486bc9",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_c7113",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="consultations_consultation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="consultation",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_consultationhistoryevent" ("authority_id", "channels", "closed_at", "closes_at", "contact_email", "contact_lines", "contact_name", "contact_telephone", "created_at", "created_by_id", "department", "history_source", "id", "is_from_history", "method", "opened_at", "opens_at", "overview", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "privacy_notice", "public_id", "purpose", "reconstruction", "reconstruction_note", "related", "responses_held", "revision", "slug", "stage", "title", "who_was_consulted") SELECT new_values."authority_id", new_values."channels", new_values."closed_at", new_values."closes_at", new_values."contact_email", new_values."contact_lines", new_values."contact_name", new_values."contact_telephone", new_values."created_at", new_values."created_by_id", new_values."department", new_values."history_source", new_values."id", new_values."is_from_history", new_values."method", new_values."opened_at", new_values."opens_at", new_values."overview", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."privacy_notice", new_values."public_id", new_values."purpose", new_values."reconstruction", new_values."reconstruction_note", new_values."related", new_values."responses_held", new_values."revision", new_values."slug", new_values."stage", new_values."title", new_values."who_was_consulted" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="7ef09718550914e9cb1db3244d34a5aa06256709",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_1617e",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="consultations_consultation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="consultation",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_consultationhistoryevent" ("authority_id", "channels", "closed_at", "closes_at", "contact_email", "contact_lines", "contact_name", "contact_telephone", "created_at", "created_by_id", "department", "history_source", "id", "is_from_history", "method", "opened_at", "opens_at", "overview", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "privacy_notice", "public_id", "purpose", "reconstruction", "reconstruction_note", "related", "responses_held", "revision", "slug", "stage", "title", "who_was_consulted") SELECT old_values."authority_id", old_values."channels", old_values."closed_at", old_values."closes_at", old_values."contact_email", old_values."contact_lines", old_values."contact_name", old_values."contact_telephone", old_values."created_at", old_values."created_by_id", old_values."department", old_values."history_source", old_values."id", old_values."is_from_history", old_values."method", old_values."opened_at", old_values."opens_at", old_values."overview", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."privacy_notice", old_values."public_id", old_values."purpose", old_values."reconstruction", old_values."reconstruction_note", old_values."related", old_values."responses_held", old_values."revision", old_values."slug", old_values."stage", old_values."title", old_values."who_was_consulted" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="100a45cb7917b0b89b9a0b1090e23832b1785d27",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_3ce54",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="consultations_consultation",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="analysissnapshot",
            constraint=models.UniqueConstraint(
                fields=("authority", "consultation", "number"), name="snapshot_number_unique"
            ),
        ),
        migrations.AddConstraint(
            model_name="analysissnapshot",
            constraint=waymark.core.tenancy.TenantKey(
                column="consultation_id",
                name="consultations_analysissnapshot_consultation_id_key",
                to_table="consultations_consultation",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="analysissnapshot",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_analysissnapshothistoryevent" ("authority_id", "code_version", "consultation_id", "counts", "id", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "sha256", "taken_at", "taken_by_id") SELECT new_values."authority_id", new_values."code_version", new_values."consultation_id", new_values."counts", new_values."id", new_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."sha256", new_values."taken_at", new_values."taken_by_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="4226ef27a27ce2e2f1109c02a5f77ae29c433354",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_99b64",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="consultations_analysissnapshot",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="analysissnapshot",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_analysissnapshothistoryevent" ("authority_id", "code_version", "consultation_id", "counts", "id", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "sha256", "taken_at", "taken_by_id") SELECT new_values."authority_id", new_values."code_version", new_values."consultation_id", new_values."counts", new_values."id", new_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."sha256", new_values."taken_at", new_values."taken_by_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="7ba9354e17a06b830aecb48e036b34b28e07722c",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_c082d",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="consultations_analysissnapshot",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="analysissnapshot",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_analysissnapshothistoryevent" ("authority_id", "code_version", "consultation_id", "counts", "id", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "sha256", "taken_at", "taken_by_id") SELECT old_values."authority_id", old_values."code_version", old_values."consultation_id", old_values."counts", old_values."id", old_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."sha256", old_values."taken_at", old_values."taken_by_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="d151dc8feb6b1adabc81498fc575879a0fa47d4c",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_5f0af",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="consultations_analysissnapshot",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="consultationdocument",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_consultationdocumenthistoryevent" ("authority_id", "consultation_id", "document_id", "id", "kind", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id") SELECT new_values."authority_id", new_values."consultation_id", new_values."document_id", new_values."id", new_values."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."position", new_values."public_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="a22dc567d95b1ace681fccaacb0091ac0a3d1480",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_dd8ad",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="consultations_consultationdocument",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="consultationdocument",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_consultationdocumenthistoryevent" ("authority_id", "consultation_id", "document_id", "id", "kind", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id") SELECT new_values."authority_id", new_values."consultation_id", new_values."document_id", new_values."id", new_values."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."position", new_values."public_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="e9dbfd05dbe601e87b79fe41f5d94f23a1d60832",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_6e23f",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="consultations_consultationdocument",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="consultationdocument",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_consultationdocumenthistoryevent" ("authority_id", "consultation_id", "document_id", "id", "kind", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id") SELECT old_values."authority_id", old_values."consultation_id", old_values."document_id", old_values."id", old_values."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."position", old_values."public_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="83c7ac67cde2aae40899e23920339982a1a5b146",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_130a8",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="consultations_consultationdocument",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="consultationversion",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_consultationversionhistoryevent" ("authority_id", "consultation_id", "content", "frozen_at", "id", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "sha256") SELECT new_values."authority_id", new_values."consultation_id", new_values."content", new_values."frozen_at", new_values."id", new_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."sha256" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="f810b09df4520235be30eab9cd1454f0302522e0",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_4f225",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="consultations_consultationversion",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="consultationversion",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_consultationversionhistoryevent" ("authority_id", "consultation_id", "content", "frozen_at", "id", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "sha256") SELECT new_values."authority_id", new_values."consultation_id", new_values."content", new_values."frozen_at", new_values."id", new_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."sha256" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="dcfc503391e82748bce660412da4d9aa8d5f687e",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_26320",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="consultations_consultationversion",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="consultationversion",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_consultationversionhistoryevent" ("authority_id", "consultation_id", "content", "frozen_at", "id", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "sha256") SELECT old_values."authority_id", old_values."consultation_id", old_values."content", old_values."frozen_at", old_values."id", old_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."sha256" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="20fe7eeb95edc32c9f29f858309a97efc2f5302e",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_a9348",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="consultations_consultationversion",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="event",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_eventhistoryevent" ("attendance", "audience", "authority_id", "consultation_id", "held_on", "id", "kind", "notes", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "position", "public_id", "title") SELECT new_values."attendance", new_values."audience", new_values."authority_id", new_values."consultation_id", new_values."held_on", new_values."id", new_values."kind", new_values."notes", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."place", new_values."position", new_values."public_id", new_values."title" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="54b81f676977bf7a0dcbd454c9fd787afb3a467e",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_e581f",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="consultations_event",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="event",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_eventhistoryevent" ("attendance", "audience", "authority_id", "consultation_id", "held_on", "id", "kind", "notes", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "position", "public_id", "title") SELECT new_values."attendance", new_values."audience", new_values."authority_id", new_values."consultation_id", new_values."held_on", new_values."id", new_values."kind", new_values."notes", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."place", new_values."position", new_values."public_id", new_values."title" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="b93ff01b9a3585bc35a5ca10e32812ab54f57b28",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_dda72",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="consultations_event",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="event",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_eventhistoryevent" ("attendance", "audience", "authority_id", "consultation_id", "held_on", "id", "kind", "notes", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "position", "public_id", "title") SELECT old_values."attendance", old_values."audience", old_values."authority_id", old_values."consultation_id", old_values."held_on", old_values."id", old_values."kind", old_values."notes", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."place", old_values."position", old_values."public_id", old_values."title" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="ab8938687fd5c93e5edb532a4eb74752179039b9",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_4f8d2",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="consultations_event",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="finding",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_findinghistoryevent" ("authority_id", "consultation_id", "figures", "heading", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "statement", "written_at", "written_by_id") SELECT new_values."authority_id", new_values."consultation_id", new_values."figures", new_values."heading", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."position", new_values."public_id", new_values."statement", new_values."written_at", new_values."written_by_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="43edecdcd376373413f64788844c791a7362bf96",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_a43c1",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="consultations_finding",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="finding",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_findinghistoryevent" ("authority_id", "consultation_id", "figures", "heading", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "statement", "written_at", "written_by_id") SELECT new_values."authority_id", new_values."consultation_id", new_values."figures", new_values."heading", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."position", new_values."public_id", new_values."statement", new_values."written_at", new_values."written_by_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="c358cc389881ef2237c0379856c544820bf02d5b",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_e19ff",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="consultations_finding",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="finding",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_findinghistoryevent" ("authority_id", "consultation_id", "figures", "heading", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "statement", "written_at", "written_by_id") SELECT old_values."authority_id", old_values."consultation_id", old_values."figures", old_values."heading", old_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."position", old_values."public_id", old_values."statement", old_values."written_at", old_values."written_by_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="f1ca7619e3fee08732846f8dab440d040dbfaa41",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_eefe8",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="consultations_finding",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="groupresponse",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_groupresponsehistoryevent" ("authority_id", "consultation_id", "entered_at", "entered_by_id", "event_id", "facilitator", "how_reached", "id", "label", "outcome", "participants", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reasons", "received_on", "who") SELECT new_values."authority_id", new_values."consultation_id", new_values."entered_at", new_values."entered_by_id", new_values."event_id", new_values."facilitator", new_values."how_reached", new_values."id", new_values."label", new_values."outcome", new_values."participants", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."reasons", new_values."received_on", new_values."who" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="4bc55ebabc0b56bab43130233378b867627e0022",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_b6cca",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="consultations_groupresponse",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="groupresponse",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_groupresponsehistoryevent" ("authority_id", "consultation_id", "entered_at", "entered_by_id", "event_id", "facilitator", "how_reached", "id", "label", "outcome", "participants", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reasons", "received_on", "who") SELECT new_values."authority_id", new_values."consultation_id", new_values."entered_at", new_values."entered_by_id", new_values."event_id", new_values."facilitator", new_values."how_reached", new_values."id", new_values."label", new_values."outcome", new_values."participants", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."reasons", new_values."received_on", new_values."who" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="35fad5eb9f5a0fa2a5fc6484cd11d4e0d0567bd2",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_7bf30",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="consultations_groupresponse",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="groupresponse",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_groupresponsehistoryevent" ("authority_id", "consultation_id", "entered_at", "entered_by_id", "event_id", "facilitator", "how_reached", "id", "label", "outcome", "participants", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reasons", "received_on", "who") SELECT old_values."authority_id", old_values."consultation_id", old_values."entered_at", old_values."entered_by_id", old_values."event_id", old_values."facilitator", old_values."how_reached", old_values."id", old_values."label", old_values."outcome", old_values."participants", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."reasons", old_values."received_on", old_values."who" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="cb23d7d32dec3287c574f4bf95f0b2b68aaf7f97",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_b65f3",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="consultations_groupresponse",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="option",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_optionhistoryevent" ("authority_id", "benefits", "consultation_id", "costs", "description", "id", "key", "label", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "risks", "status", "status_reason") SELECT new_values."authority_id", new_values."benefits", new_values."consultation_id", new_values."costs", new_values."description", new_values."id", new_values."key", new_values."label", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."position", new_values."public_id", new_values."risks", new_values."status", new_values."status_reason" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="b043ce6009dbe74f6b727d6cf570f6349c72fdde",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_2e107",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="consultations_option",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="option",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_optionhistoryevent" ("authority_id", "benefits", "consultation_id", "costs", "description", "id", "key", "label", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "risks", "status", "status_reason") SELECT new_values."authority_id", new_values."benefits", new_values."consultation_id", new_values."costs", new_values."description", new_values."id", new_values."key", new_values."label", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."position", new_values."public_id", new_values."risks", new_values."status", new_values."status_reason" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="88f26c593b77fb81b6eccaac4d587f827bdbc796",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_f14d4",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="consultations_option",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="option",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_optionhistoryevent" ("authority_id", "benefits", "consultation_id", "costs", "description", "id", "key", "label", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "risks", "status", "status_reason") SELECT old_values."authority_id", old_values."benefits", old_values."consultation_id", old_values."costs", old_values."description", old_values."id", old_values."key", old_values."label", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."position", old_values."public_id", old_values."risks", old_values."status", old_values."status_reason" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="93b869fda1b93568999b80fced2a6f89fad40629",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_9add1",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="consultations_option",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="groupresponseoption",
            constraint=models.UniqueConstraint(
                fields=("authority", "group_response", "option"), name="group_response_option_once"
            ),
        ),
        migrations.AddConstraint(
            model_name="groupresponseoption",
            constraint=waymark.core.tenancy.TenantKey(
                column="option_id",
                name="consultations_groupresponseoption_option_id_key",
                to_table="consultations_option",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="groupresponseoption",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_groupresponseoptionhistoryevent" ("authority_id", "group_response_id", "id", "option_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."authority_id", new_values."group_response_id", new_values."id", new_values."option_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="a73d5fb187d2d1916a9df028fb3ea383b4dbee3e",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_45e4b",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="consultations_groupresponseoption",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="groupresponseoption",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_groupresponseoptionhistoryevent" ("authority_id", "group_response_id", "id", "option_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."authority_id", new_values."group_response_id", new_values."id", new_values."option_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="c98a0440cd10019db4faf597fc5d0e0992104da4",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_cd125",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="consultations_groupresponseoption",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="groupresponseoption",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_groupresponseoptionhistoryevent" ("authority_id", "group_response_id", "id", "option_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT old_values."authority_id", old_values."group_response_id", old_values."id", old_values."option_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="295d844cd279f38e81414e79a1493d9620e12063",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_8d858",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="consultations_groupresponseoption",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="amendmentsupport",
            constraint=models.UniqueConstraint(
                fields=("authority", "amendment", "option"), name="amendment_support_once"
            ),
        ),
        migrations.AddConstraint(
            model_name="amendmentsupport",
            constraint=waymark.core.tenancy.TenantKey(
                column="option_id",
                name="consultations_amendmentsupport_option_id_key",
                to_table="consultations_option",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="amendmentsupport",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_amendmentsupporthistoryevent" ("amendment_id", "authority_id", "id", "kind", "option_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."amendment_id", new_values."authority_id", new_values."id", new_values."kind", new_values."option_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="d8c0bdb5a36ae5eb15e10df11028b64c778003bc",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_845e8",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="consultations_amendmentsupport",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="amendmentsupport",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_amendmentsupporthistoryevent" ("amendment_id", "authority_id", "id", "kind", "option_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."amendment_id", new_values."authority_id", new_values."id", new_values."kind", new_values."option_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="153307b98a32549904917817f0f6a7f3e4896f0d",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_f64a0",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="consultations_amendmentsupport",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="amendmentsupport",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_amendmentsupporthistoryevent" ("amendment_id", "authority_id", "id", "kind", "option_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT old_values."amendment_id", old_values."authority_id", old_values."id", old_values."kind", old_values."option_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="f846ea4f89bbc17262f693ce92720ea96849dd56",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_6ee5c",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="consultations_amendmentsupport",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="question",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_questionhistoryevent" ("answers_held", "asks_options", "authority_id", "code", "consultation_id", "help", "id", "is_required", "kind", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "wording") SELECT new_values."answers_held", new_values."asks_options", new_values."authority_id", new_values."code", new_values."consultation_id", new_values."help", new_values."id", new_values."is_required", new_values."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."position", new_values."public_id", new_values."wording" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="8ce60f1ea0b7af585503a8b87b18aabadfdce580",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_9edae",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="consultations_question",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="question",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_questionhistoryevent" ("answers_held", "asks_options", "authority_id", "code", "consultation_id", "help", "id", "is_required", "kind", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "wording") SELECT new_values."answers_held", new_values."asks_options", new_values."authority_id", new_values."code", new_values."consultation_id", new_values."help", new_values."id", new_values."is_required", new_values."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."position", new_values."public_id", new_values."wording" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="18dc480944d87fde96090939dd81b09feb346866",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_841c4",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="consultations_question",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="question",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_questionhistoryevent" ("answers_held", "asks_options", "authority_id", "code", "consultation_id", "help", "id", "is_required", "kind", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "wording") SELECT old_values."answers_held", old_values."asks_options", old_values."authority_id", old_values."code", old_values."consultation_id", old_values."help", old_values."id", old_values."is_required", old_values."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."position", old_values."public_id", old_values."wording" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="4102f1fc9899be9b6083a836bd84efc630bf9010",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_06683",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="consultations_question",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="choice",
            constraint=models.UniqueConstraint(
                fields=("authority", "question", "code"), name="choice_code_unique"
            ),
        ),
        migrations.AddConstraint(
            model_name="choice",
            constraint=models.UniqueConstraint(
                fields=("authority", "question", "label"), name="choice_label_unique"
            ),
        ),
        migrations.AddConstraint(
            model_name="choice",
            constraint=waymark.core.tenancy.TenantKey(
                column="question_id",
                name="consultations_choice_question_id_key",
                to_table="consultations_question",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="choice",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_choicehistoryevent" ("authority_id", "code", "id", "is_exclusive", "label", "option_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "question_id") SELECT new_values."authority_id", new_values."code", new_values."id", new_values."is_exclusive", new_values."label", new_values."option_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."position", new_values."public_id", new_values."question_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="623d406601e06600f90ee49230a71a55d0367245",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_1c3a4",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="consultations_choice",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="choice",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_choicehistoryevent" ("authority_id", "code", "id", "is_exclusive", "label", "option_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "question_id") SELECT new_values."authority_id", new_values."code", new_values."id", new_values."is_exclusive", new_values."label", new_values."option_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."position", new_values."public_id", new_values."question_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="4d8be20844585d1b442017b533260a6f6c3a5526",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_83ef4",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="consultations_choice",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="choice",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_choicehistoryevent" ("authority_id", "code", "id", "is_exclusive", "label", "option_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "question_id") SELECT old_values."authority_id", old_values."code", old_values."id", old_values."is_exclusive", old_values."label", old_values."option_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."position", old_values."public_id", old_values."question_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="66e6b721d29373b5b866971bf6830fed05a02112",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_90412",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="consultations_choice",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="amendment",
            constraint=waymark.core.tenancy.TenantKey(
                column="consultation_id",
                name="consultations_amendment_consultation_id_key",
                to_table="consultations_consultation",
            ),
        ),
        migrations.AddConstraint(
            model_name="amendment",
            constraint=waymark.core.tenancy.TenantKey(
                column="question_id",
                name="consultations_amendment_question_id_key",
                to_table="consultations_question",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="amendment",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_amendmenthistoryevent" ("authority_id", "body_id", "consultation_id", "effect", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "question_id", "received_on", "recorded_at", "recorded_by_id", "requested_by", "wording") SELECT new_values."authority_id", new_values."body_id", new_values."consultation_id", new_values."effect", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."question_id", new_values."received_on", new_values."recorded_at", new_values."recorded_by_id", new_values."requested_by", new_values."wording" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="051cf26bf3eaacc5fed5b7ff2b62de6e3c32212d",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_67ff8",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="consultations_amendment",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="amendment",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_amendmenthistoryevent" ("authority_id", "body_id", "consultation_id", "effect", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "question_id", "received_on", "recorded_at", "recorded_by_id", "requested_by", "wording") SELECT new_values."authority_id", new_values."body_id", new_values."consultation_id", new_values."effect", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."question_id", new_values."received_on", new_values."recorded_at", new_values."recorded_by_id", new_values."requested_by", new_values."wording" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="8d0c7f8a4ca824a5e91d01bb7867fdf0e5bb0e07",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_0f18e",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="consultations_amendment",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="amendment",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_amendmenthistoryevent" ("authority_id", "body_id", "consultation_id", "effect", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "question_id", "received_on", "recorded_at", "recorded_by_id", "requested_by", "wording") SELECT old_values."authority_id", old_values."body_id", old_values."consultation_id", old_values."effect", old_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."question_id", old_values."received_on", old_values."recorded_at", old_values."recorded_by_id", old_values."requested_by", old_values."wording" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="ebe29e26b20ff87e1e5902583ec520d7679900b9",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_c0f44",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="consultations_amendment",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="reportedition",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_reporteditionhistoryevent" ("authority_id", "consultation_id", "content", "id", "layout", "made_at", "made_by_id", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "published_by_id", "reason", "sha256", "snapshot_id", "withdrawn_at", "withdrawn_reason") SELECT new_values."authority_id", new_values."consultation_id", new_values."content", new_values."id", new_values."layout", new_values."made_at", new_values."made_by_id", new_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."published_at", new_values."published_by_id", new_values."reason", new_values."sha256", new_values."snapshot_id", new_values."withdrawn_at", new_values."withdrawn_reason" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="803cadf458168e15da59b597cc5449dbfc02e11d",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_dc9f2",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="consultations_reportedition",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="reportedition",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_reporteditionhistoryevent" ("authority_id", "consultation_id", "content", "id", "layout", "made_at", "made_by_id", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "published_by_id", "reason", "sha256", "snapshot_id", "withdrawn_at", "withdrawn_reason") SELECT new_values."authority_id", new_values."consultation_id", new_values."content", new_values."id", new_values."layout", new_values."made_at", new_values."made_by_id", new_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."published_at", new_values."published_by_id", new_values."reason", new_values."sha256", new_values."snapshot_id", new_values."withdrawn_at", new_values."withdrawn_reason" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="fef9bf4ba75f14fd46fedc1d59e6ba8373027775",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_9045a",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="consultations_reportedition",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="reportedition",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_reporteditionhistoryevent" ("authority_id", "consultation_id", "content", "id", "layout", "made_at", "made_by_id", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "published_by_id", "reason", "sha256", "snapshot_id", "withdrawn_at", "withdrawn_reason") SELECT old_values."authority_id", old_values."consultation_id", old_values."content", old_values."id", old_values."layout", old_values."made_at", old_values."made_by_id", old_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."published_at", old_values."published_by_id", old_values."reason", old_values."sha256", old_values."snapshot_id", old_values."withdrawn_at", old_values."withdrawn_reason" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="103bec160ae061efacc57e49605a7f01957cfe25",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_8f1d9",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="consultations_reportedition",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="answer",
            constraint=models.UniqueConstraint(
                fields=("authority", "response", "question", "choice"), name="answer_ticked_once"
            ),
        ),
        migrations.AddConstraint(
            model_name="answer",
            constraint=waymark.core.tenancy.TenantKey(
                column="response_id",
                name="consultations_answer_response_id_key",
                to_table="consultations_response",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="answer",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_answerhistoryevent" ("authority_id", "choice_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "question_id", "response_id", "text") SELECT new_values."authority_id", new_values."choice_id", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."question_id", new_values."response_id", new_values."text" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="c5ccc8a1f62e2b1baff04c6d4e101961b1dc5622",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_3d2b9",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="consultations_answer",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="answer",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_answerhistoryevent" ("authority_id", "choice_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "question_id", "response_id", "text") SELECT new_values."authority_id", new_values."choice_id", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."question_id", new_values."response_id", new_values."text" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="6996277affc0bec893575e9eb9737bb9802f9ca6",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_136f5",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="consultations_answer",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="answer",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_answerhistoryevent" ("authority_id", "choice_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "question_id", "response_id", "text") SELECT old_values."authority_id", old_values."choice_id", old_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."question_id", old_values."response_id", old_values."text" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="1525af77626f785e53fc69b2965853f67e92b32c",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_4d66d",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="consultations_answer",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="amendedresponse",
            constraint=models.UniqueConstraint(
                fields=("authority", "amendment", "response"), name="amended_response_once"
            ),
        ),
        migrations.AddConstraint(
            model_name="amendedresponse",
            constraint=waymark.core.tenancy.TenantKey(
                column="response_id",
                name="consultations_amendedresponse_response_id_key",
                to_table="consultations_response",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="amendedresponse",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_amendedresponsehistoryevent" ("amendment_id", "authority_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "response_id") SELECT new_values."amendment_id", new_values."authority_id", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."response_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="e7de0ab4ba3a636c1a5251f9da593a73668e790d",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_e9a5e",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="consultations_amendedresponse",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="amendedresponse",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_amendedresponsehistoryevent" ("amendment_id", "authority_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "response_id") SELECT new_values."amendment_id", new_values."authority_id", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."response_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="2a7ca4665347bab473ffb7e85432f5fdd866941a",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_b5392",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="consultations_amendedresponse",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="amendedresponse",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_amendedresponsehistoryevent" ("amendment_id", "authority_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "response_id") SELECT old_values."amendment_id", old_values."authority_id", old_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."response_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="5073c79f2a306b7a791024f7578036fd63569de0",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_563b9",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="consultations_amendedresponse",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="stakeholdercategory",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_stakeholdercategoryhistoryevent" ("authority_id", "consultation_id", "description", "id", "key", "label", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id") SELECT new_values."authority_id", new_values."consultation_id", new_values."description", new_values."id", new_values."key", new_values."label", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."position", new_values."public_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="e2359bda606965e314de00d8f1a71945f5022bcd",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_ba5e0",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="consultations_stakeholdercategory",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="stakeholdercategory",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_stakeholdercategoryhistoryevent" ("authority_id", "consultation_id", "description", "id", "key", "label", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id") SELECT new_values."authority_id", new_values."consultation_id", new_values."description", new_values."id", new_values."key", new_values."label", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."position", new_values."public_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="0ad9c0fdf7457b19efb19cda19e870158efd4fcf",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_7b39e",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="consultations_stakeholdercategory",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="stakeholdercategory",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_stakeholdercategoryhistoryevent" ("authority_id", "consultation_id", "description", "id", "key", "label", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id") SELECT old_values."authority_id", old_values."consultation_id", old_values."description", old_values."id", old_values."key", old_values."label", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."position", old_values."public_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="2453e8f6849cdaf091dc69d36e9208e821534aad",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_5b27f",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="consultations_stakeholdercategory",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddIndex(
            model_name="response",
            index=models.Index(fields=["authority", "consultation", "id"], name="response_list"),
        ),
        migrations.AddIndex(
            model_name="response",
            index=models.Index(fields=["authority", "batch"], name="response_batch"),
        ),
        migrations.AddConstraint(
            model_name="response",
            constraint=waymark.core.tenancy.TenantKey(
                column="category_id",
                name="consultations_response_category_id_key",
                to_table="consultations_stakeholdercategory",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="response",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_responsehistoryevent" ("authority_id", "batch_id", "body_id", "body_name", "category_id", "channel", "consultation_id", "entered_at", "entered_by_id", "exclusion_note", "exclusion_reason", "id", "is_late", "kind", "language", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "publication", "received_at", "reference", "status", "version_id") SELECT new_values."authority_id", new_values."batch_id", new_values."body_id", new_values."body_name", new_values."category_id", new_values."channel", new_values."consultation_id", new_values."entered_at", new_values."entered_by_id", new_values."exclusion_note", new_values."exclusion_reason", new_values."id", new_values."is_late", new_values."kind", new_values."language", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."publication", new_values."received_at", new_values."reference", new_values."status", new_values."version_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="b107e5b737784b2527f426703fa1a75f38ab6dcc",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_aa12a",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="consultations_response",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="response",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_responsehistoryevent" ("authority_id", "batch_id", "body_id", "body_name", "category_id", "channel", "consultation_id", "entered_at", "entered_by_id", "exclusion_note", "exclusion_reason", "id", "is_late", "kind", "language", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "publication", "received_at", "reference", "status", "version_id") SELECT new_values."authority_id", new_values."batch_id", new_values."body_id", new_values."body_name", new_values."category_id", new_values."channel", new_values."consultation_id", new_values."entered_at", new_values."entered_by_id", new_values."exclusion_note", new_values."exclusion_reason", new_values."id", new_values."is_late", new_values."kind", new_values."language", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."publication", new_values."received_at", new_values."reference", new_values."status", new_values."version_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="90cb52c530e99b0cf0b6be067850dab0af50ac7a",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_8ba1b",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="consultations_response",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="response",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_responsehistoryevent" ("authority_id", "batch_id", "body_id", "body_name", "category_id", "channel", "consultation_id", "entered_at", "entered_by_id", "exclusion_note", "exclusion_reason", "id", "is_late", "kind", "language", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "publication", "received_at", "reference", "status", "version_id") SELECT old_values."authority_id", old_values."batch_id", old_values."body_id", old_values."body_name", old_values."category_id", old_values."channel", old_values."consultation_id", old_values."entered_at", old_values."entered_by_id", old_values."exclusion_note", old_values."exclusion_reason", old_values."id", old_values."is_late", old_values."kind", old_values."language", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."publication", old_values."received_at", old_values."reference", old_values."status", old_values."version_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="eee76621b5667326c25913ac82ff53486b296647",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_92689",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="consultations_response",
                    when="AFTER",
                ),
            ),
        ),
    ]
