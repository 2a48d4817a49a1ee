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
        ("consultations", "0002_question_kinds_themes_moderation"),
        ("documents", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="EntryBatch",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("number", models.PositiveIntegerField()),
                ("channel", models.CharField(max_length=20)),
                ("received_on", models.DateField()),
                ("box", models.CharField(blank=True, max_length=60)),
                ("note", models.CharField(blank=True, max_length=500)),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("open", "Being typed in"),
                            ("checking", "Being checked"),
                            ("checked", "Checked"),
                        ],
                        max_length=10,
                    ),
                ),
                ("opened_at", models.DateTimeField()),
                ("checked_at", models.DateTimeField(null=True)),
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
                    "checked_by",
                    models.ForeignKey(
                        null=True,
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
                (
                    "event",
                    waymark.core.tenancy.TenantForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.event",
                    ),
                ),
                (
                    "opened_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "scan",
                    waymark.core.tenancy.TenantForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="documents.document",
                    ),
                ),
                (
                    "version",
                    waymark.core.tenancy.TenantForeignKey(
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
                        fields=("authority", "consultation", "number"), name="entry_batch_number"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("state__in", ["open", "checking", "checked"])),
                        name="entry_batch_state_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "channel__in",
                                [
                                    "paper_form",
                                    "letter",
                                    "email",
                                    "telephone",
                                    "event_sheet",
                                    "social_media",
                                ],
                            )
                        ),
                        name="entry_batch_channel",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("checked_at__isnull", False), ("state", "checked")),
                            models.Q(
                                models.Q(("state", "checked"), _negated=True),
                                ("checked_at__isnull", True),
                            ),
                            _connector="OR",
                        ),
                        name="entry_batch_checked_pair",
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_entrybatch_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_entrybatch_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="consultation_id",
                        name="consultations_entrybatch_consultation_id_key",
                        to_table="consultations_consultation",
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="version_id",
                        name="consultations_entrybatch_version_id_key",
                        to_table="consultations_consultationversion",
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="event_id",
                        name="consultations_entrybatch_event_id_key",
                        to_table="consultations_event",
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="scan_id",
                        name="consultations_entrybatch_scan_id_key",
                        to_table="documents_document",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Petition",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("title", models.CharField(max_length=200)),
                ("wording", models.TextField(max_length=4000)),
                ("organiser", waymark.core.sealed.SealedTextField(blank=True)),
                ("signatures", models.PositiveIntegerField()),
                ("checked", models.PositiveIntegerField(null=True)),
                ("received_on", models.DateField()),
                ("treatment", models.TextField(max_length=2000)),
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
                (
                    "scan",
                    waymark.core.tenancy.TenantForeignKey(
                        null=True,
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
                    models.UniqueConstraint(
                        fields=("authority", "consultation", "title"), name="petition_title_unique"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("signatures__gte", 1)), name="petition_signed"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("checked__isnull", True),
                            ("checked__lte", models.F("signatures")),
                            _connector="OR",
                        ),
                        name="petition_checked_part",
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_petition_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_petition_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="consultation_id",
                        name="consultations_petition_consultation_id_key",
                        to_table="consultations_consultation",
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="scan_id",
                        name="consultations_petition_scan_id_key",
                        to_table="documents_document",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="EntryBatchHistoryevent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("id", models.BigIntegerField()),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("number", models.PositiveIntegerField()),
                ("channel", models.CharField(max_length=20)),
                ("received_on", models.DateField()),
                ("box", models.CharField(blank=True, max_length=60)),
                ("note", models.CharField(blank=True, max_length=500)),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("open", "Being typed in"),
                            ("checking", "Being checked"),
                            ("checked", "Checked"),
                        ],
                        max_length=10,
                    ),
                ),
                ("opened_at", models.DateTimeField()),
                ("checked_at", models.DateTimeField(null=True)),
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
                    "checked_by",
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
                    "opened_by",
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
                        to="consultations.entrybatch",
                    ),
                ),
                (
                    "scan",
                    waymark.core.tenancy.TenantForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="documents.document",
                    ),
                ),
                (
                    "version",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.consultationversion",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    waymark.core.tenancy.RowSecurity(
                        name="consultations_entrybatchhistoryevent_rls"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="EntryItem",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("number", models.PositiveIntegerField()),
                (
                    "sample",
                    models.CharField(
                        choices=[("none", "none"), ("closed", "closed"), ("all", "all")],
                        default="none",
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
                    "batch",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.entrybatch",
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
                        fields=("authority", "batch", "number"), name="entry_item_number"
                    ),
                    models.UniqueConstraint(
                        fields=("authority", "response"), name="entry_item_one_a_response"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("sample__in", ["none", "closed", "all"])),
                        name="entry_item_sample_known",
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_entryitem_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_entryitem_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="batch_id",
                        name="consultations_entryitem_batch_id_key",
                        to_table="consultations_entrybatch",
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="response_id",
                        name="consultations_entryitem_response_id_key",
                        to_table="consultations_response",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PetitionHistoryevent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("id", models.BigIntegerField()),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("title", models.CharField(max_length=200)),
                ("wording", models.TextField(max_length=4000)),
                ("signatures", models.PositiveIntegerField()),
                ("checked", models.PositiveIntegerField(null=True)),
                ("received_on", models.DateField()),
                ("treatment", models.TextField(max_length=2000)),
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
                        to="consultations.petition",
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
                (
                    "scan",
                    waymark.core.tenancy.TenantForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="documents.document",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    waymark.core.tenancy.RowSecurity(name="consultations_petitionhistoryevent_rls")
                ],
            },
        ),
        migrations.CreateModel(
            name="EntryDifference",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("first", models.JSONField()),
                ("second", models.JSONField()),
                (
                    "settled",
                    models.CharField(
                        blank=True,
                        choices=[("first", "first"), ("second", "second"), ("typed", "typed")],
                        max_length=8,
                    ),
                ),
                ("settled_at", models.DateTimeField(null=True)),
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
                    "question",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.question",
                    ),
                ),
                (
                    "settled_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "item",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.entryitem",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "base_manager_name": "objects",
                "default_manager_name": "objects",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("authority", "item", "question"), name="entry_difference_once"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("settled", ""), ("settled_at__isnull", True)),
                            models.Q(
                                ("settled__in", ["first", "second", "typed"]),
                                ("settled_at__isnull", False),
                            ),
                            _connector="OR",
                        ),
                        name="entry_difference_settled_pair",
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_entrydifference_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_entrydifference_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="item_id",
                        name="consultations_entrydifference_item_id_key",
                        to_table="consultations_entryitem",
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="question_id",
                        name="consultations_entrydifference_question_id_key",
                        to_table="consultations_question",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="EntryItemHistoryevent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("id", models.BigIntegerField()),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("number", models.PositiveIntegerField()),
                (
                    "sample",
                    models.CharField(
                        choices=[("none", "none"), ("closed", "closed"), ("all", "all")],
                        default="none",
                        max_length=8,
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
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.entrybatch",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history_events",
                        to="consultations.entryitem",
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
                    waymark.core.tenancy.RowSecurity(name="consultations_entryitemhistoryevent_rls")
                ],
            },
        ),
        migrations.CreateModel(
            name="SecondReading",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("values", models.JSONField(default=dict)),
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
                    "entered_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "item",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.entryitem",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "base_manager_name": "objects",
                "default_manager_name": "objects",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("authority", "item"), name="second_reading_once"
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_secondreading_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_secondreading_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="item_id",
                        name="consultations_secondreading_item_id_key",
                        to_table="consultations_entryitem",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="EntryDifferenceHistoryevent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("id", models.BigIntegerField()),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("first", models.JSONField()),
                ("second", models.JSONField()),
                (
                    "settled",
                    models.CharField(
                        blank=True,
                        choices=[("first", "first"), ("second", "second"), ("typed", "typed")],
                        max_length=8,
                    ),
                ),
                ("settled_at", models.DateTimeField(null=True)),
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
                        to="consultations.entrydifference",
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
                    "settled_by",
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
                    "item",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.entryitem",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    waymark.core.tenancy.RowSecurity(
                        name="consultations_entrydifferencehistoryevent_rls"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="SecondReadingHistoryevent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("id", models.BigIntegerField()),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("values", models.JSONField(default=dict)),
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
                    "item",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.entryitem",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history_events",
                        to="consultations.secondreading",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    waymark.core.tenancy.RowSecurity(
                        name="consultations_secondreadinghistoryevent_rls"
                    )
                ],
            },
        ),
        waymark.core.operations.AddTriggers(
            triggers=[
                (
                    "entrybatch",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_entrybatchhistoryevent" ("authority_id", "box", "channel", "checked_at", "checked_by_id", "consultation_id", "event_id", "id", "note", "number", "opened_at", "opened_by_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "received_on", "scan_id", "state", "version_id") SELECT new_values."authority_id", new_values."box", new_values."channel", new_values."checked_at", new_values."checked_by_id", new_values."consultation_id", new_values."event_id", new_values."id", new_values."note", new_values."number", new_values."opened_at", new_values."opened_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."received_on", new_values."scan_id", new_values."state", new_values."version_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c0e83780b99f6e1899bee37bf1cab4ade87294c9",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_4cf43",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_entrybatch",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "entrybatch",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_entrybatchhistoryevent" ("authority_id", "box", "channel", "checked_at", "checked_by_id", "consultation_id", "event_id", "id", "note", "number", "opened_at", "opened_by_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "received_on", "scan_id", "state", "version_id") SELECT new_values."authority_id", new_values."box", new_values."channel", new_values."checked_at", new_values."checked_by_id", new_values."consultation_id", new_values."event_id", new_values."id", new_values."note", new_values."number", new_values."opened_at", new_values."opened_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."received_on", new_values."scan_id", new_values."state", new_values."version_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="3f361a55f8c1e0171e94b65fe330f740e257b6ea",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_25085",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_entrybatch",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "entrybatch",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_entrybatchhistoryevent" ("authority_id", "box", "channel", "checked_at", "checked_by_id", "consultation_id", "event_id", "id", "note", "number", "opened_at", "opened_by_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "received_on", "scan_id", "state", "version_id") SELECT old_values."authority_id", old_values."box", old_values."channel", old_values."checked_at", old_values."checked_by_id", old_values."consultation_id", old_values."event_id", old_values."id", old_values."note", old_values."number", old_values."opened_at", old_values."opened_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."received_on", old_values."scan_id", old_values."state", old_values."version_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="4ae5c024d475accd4ca355199ae1736ab956ca4d",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_98db0",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_entrybatch",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "entryitem",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_entryitemhistoryevent" ("authority_id", "batch_id", "id", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "response_id", "sample") SELECT new_values."authority_id", new_values."batch_id", new_values."id", new_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."response_id", new_values."sample" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="2477c6b04d3dcb1e28b3b6820e4f53c4ed01a101",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_ff0fd",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_entryitem",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "entryitem",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_entryitemhistoryevent" ("authority_id", "batch_id", "id", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "response_id", "sample") SELECT new_values."authority_id", new_values."batch_id", new_values."id", new_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."response_id", new_values."sample" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="9976559b10f3c5980a4f7ae0cfcea57263b57044",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_19d4f",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_entryitem",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "entryitem",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_entryitemhistoryevent" ("authority_id", "batch_id", "id", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "response_id", "sample") SELECT old_values."authority_id", old_values."batch_id", old_values."id", old_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."response_id", old_values."sample" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="6fa4acf4cc054ba317466a27ff4f174f105b2a40",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_488da",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_entryitem",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "entrydifference",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_entrydifferencehistoryevent" ("authority_id", "first", "id", "item_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "question_id", "second", "settled", "settled_at", "settled_by_id") SELECT new_values."authority_id", new_values."first", new_values."id", new_values."item_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."question_id", new_values."second", new_values."settled", new_values."settled_at", new_values."settled_by_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="4436a3477dc0b14ca3d2af1a6867bdf683aaec77",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_32567",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_entrydifference",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "entrydifference",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_entrydifferencehistoryevent" ("authority_id", "first", "id", "item_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "question_id", "second", "settled", "settled_at", "settled_by_id") SELECT new_values."authority_id", new_values."first", new_values."id", new_values."item_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."question_id", new_values."second", new_values."settled", new_values."settled_at", new_values."settled_by_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="94e9869ffb876ad33a750a261f49f0645a7891f6",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e605a",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_entrydifference",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "entrydifference",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_entrydifferencehistoryevent" ("authority_id", "first", "id", "item_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "question_id", "second", "settled", "settled_at", "settled_by_id") SELECT old_values."authority_id", old_values."first", old_values."id", old_values."item_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."question_id", old_values."second", old_values."settled", old_values."settled_at", old_values."settled_by_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="eb115d2aa0dc77d624f2d73fe29f09612bca6747",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_29de6",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_entrydifference",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "petition",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_petitionhistoryevent" ("authority_id", "checked", "consultation_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "received_on", "saved_at", "saved_by_id", "scan_id", "signatures", "title", "treatment", "wording") SELECT new_values."authority_id", new_values."checked", new_values."consultation_id", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."received_on", new_values."saved_at", new_values."saved_by_id", new_values."scan_id", new_values."signatures", new_values."title", new_values."treatment", new_values."wording" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="3b4f62a3bf05401e821cd0423b033ce3fa581a78",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_43da7",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_petition",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "petition",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_petitionhistoryevent" ("authority_id", "checked", "consultation_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "received_on", "saved_at", "saved_by_id", "scan_id", "signatures", "title", "treatment", "wording") SELECT new_values."authority_id", new_values."checked", new_values."consultation_id", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."received_on", new_values."saved_at", new_values."saved_by_id", new_values."scan_id", new_values."signatures", new_values."title", new_values."treatment", new_values."wording" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."authority_id" IS DISTINCT FROM (new_values."authority_id") OR old_values."checked" IS DISTINCT FROM (new_values."checked") OR old_values."consultation_id" IS DISTINCT FROM (new_values."consultation_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."public_id" IS DISTINCT FROM (new_values."public_id") OR old_values."received_on" IS DISTINCT FROM (new_values."received_on") OR old_values."saved_at" IS DISTINCT FROM (new_values."saved_at") OR old_values."saved_by_id" IS DISTINCT FROM (new_values."saved_by_id") OR old_values."scan_id" IS DISTINCT FROM (new_values."scan_id") OR old_values."signatures" IS DISTINCT FROM (new_values."signatures") OR old_values."title" IS DISTINCT FROM (new_values."title") OR old_values."treatment" IS DISTINCT FROM (new_values."treatment") OR old_values."wording" IS DISTINCT FROM (new_values."wording")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="0f65f9269e967378a4795e28afad4ed0c9b50e72",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_da555",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_petition",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "petition",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_petitionhistoryevent" ("authority_id", "checked", "consultation_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "received_on", "saved_at", "saved_by_id", "scan_id", "signatures", "title", "treatment", "wording") SELECT old_values."authority_id", old_values."checked", old_values."consultation_id", old_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."received_on", old_values."saved_at", old_values."saved_by_id", old_values."scan_id", old_values."signatures", old_values."title", old_values."treatment", old_values."wording" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="27700dd9ace70ed36666c39d3dc36b069d1743ad",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_686bf",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_petition",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "secondreading",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_secondreadinghistoryevent" ("authority_id", "entered_at", "entered_by_id", "id", "item_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "values") SELECT new_values."authority_id", new_values."entered_at", new_values."entered_by_id", new_values."id", new_values."item_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."values" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="3d6f577ec514fc76a95d9723e28fffd09d705cd5",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_53bc6",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_secondreading",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "secondreading",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_secondreadinghistoryevent" ("authority_id", "entered_at", "entered_by_id", "id", "item_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "values") SELECT new_values."authority_id", new_values."entered_at", new_values."entered_by_id", new_values."id", new_values."item_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."values" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="4216166bc9ef9428c855bc68ac41e10c4a1d6a3b",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_66dbd",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_secondreading",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "secondreading",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_secondreadinghistoryevent" ("authority_id", "entered_at", "entered_by_id", "id", "item_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "values") SELECT old_values."authority_id", old_values."entered_at", old_values."entered_by_id", old_values."id", old_values."item_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."values" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="18472f24d6a89f70fec65aed6d3587d47e28be88",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_2a8f1",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_secondreading",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
