"""Which page of this app answers which address?"""

from django.urls import path
from django.urls.resolvers import URLPattern

from waymark.commissioning.views import contracts, public_contracts

app_name = "commissioning"

HERE = "<slug:authority>/work/commissioning/"
CONTRACTS = f"{HERE}contracts/"
CONTRACT = f"{CONTRACTS}<uuid:contract>/"
PUBLIC_CONTRACTS = "<slug:authority>/contracts/"

urlpatterns: list[URLPattern] = [
    # Contracts
    path(CONTRACTS, contracts.ContractList.as_view(), name="contracts"),
    path(f"{CONTRACTS}record/", contracts.ContractRecord.as_view(), name="contract_record"),
    path(f"{CONTRACTS}due/", contracts.ContractsDue.as_view(), name="contract_due"),
    path(f"{CONTRACTS}endings/", contracts.ContractEndings.as_view(), name="contract_endings"),
    path(CONTRACT, contracts.ContractDetail.as_view(), name="contract"),
    path(f"{CONTRACT}edit/", contracts.ContractEdit.as_view(), name="contract_edit"),
    path(f"{CONTRACT}sign/", contracts.ContractSign.as_view(), name="contract_sign"),
    path(f"{CONTRACT}publish/", contracts.ContractPublish.as_view(), name="contract_publish"),
    path(f"{CONTRACT}end/", contracts.ContractEnd.as_view(), name="contract_end"),
    path(f"{CONTRACT}vary/", contracts.ContractVary.as_view(), name="contract_vary"),
    path(f"{CONTRACT}options/add/", contracts.OptionAdd.as_view(), name="contract_option_add"),
    path(
        f"{CONTRACT}options/<uuid:extension>/extend/",
        contracts.ContractExtend.as_view(),
        name="contract_extend",
    ),
    path(f"{CONTRACT}due/add/", contracts.DueAdd.as_view(), name="contract_due_add"),
    path(
        f"{CONTRACT}due/<uuid:due>/settle/",
        contracts.DueSettle.as_view(),
        name="contract_due_settle",
    ),
    path(f"{CONTRACT}payments/add/", contracts.PaymentRecord.as_view(), name="contract_pay"),
    path(f"{CONTRACT}measures/add/", contracts.KpiAdd.as_view(), name="contract_kpi_add"),
    path(f"{CONTRACT}results/", contracts.ResultsRecord.as_view(), name="contract_results"),
    path(PUBLIC_CONTRACTS, public_contracts.PublicContracts.as_view(), name="public_contracts"),
    path(
        f"{PUBLIC_CONTRACTS}register.csv",
        public_contracts.PublicContractsFile.as_view(),
        name="public_contracts_csv",
    ),
    path(
        f"{PUBLIC_CONTRACTS}<uuid:contract>/",
        public_contracts.PublicContract.as_view(),
        name="public_contract",
    ),
]
