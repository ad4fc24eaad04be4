"""Names: the snake_case rule, words that Python has taken, plurals."""

from __future__ import annotations

import pytest

from azure.mgmt.provisioning.codegen.represent import names


@pytest.mark.parametrize(
    ("wire", "python"),
    [
        ("name", "name"),
        ("vaultUri", "vault_uri"),
        ("vCPUsAvailable", "v_cp_us_available"),
        ("diskSizeGB", "disk_size_gb"),
        ("enableFIPSMode", "enable_fips_mode"),
        ("publicIPAddress", "public_ip_address"),
        ("effectiveOutboundIPs", "effective_outbound_ips"),
        ("customCATrustCertificates", "custom_ca_trust_certificates"),
        ("p2sVpnGatewayName", "p2s_vpn_gateway_name"),
        ("$top", "top"),
        ("@odata.nextLink", "odata_next_link"),
        ("rdb-backup-enabled", "rdb_backup_enabled"),
        ("If-None-Match", "if_none_match"),
        ("VMs", "vms"),
        ("URL", "url"),
        ("already_snake", "already_snake"),
        ("$", ""),
    ],
)
def test_snake(wire: str, python: str) -> None:
    assert names.snake(wire) == python


@pytest.mark.parametrize(
    ("wire", "python"),
    [
        ("vaultUri", "vault_uri"),
        ("isAShowHorse", "is_a_show_horse"),
        ("ARecords", "a_records"),
        ("field_56_x", "field56_x"),
        ("publicIPs", "public_i_ps"),
        ("enableFIPSMode", "enable_fips_mode"),
        ("PT1H", "pt1_h"),
        ("DW1000c", "dw1000_c"),
        ("Standard_D2s_v3", "standard_d2_s_v3"),
        ("ESignEmbedded", "e_sign_embedded"),
        ("HHMMSSd", "hhmms_sd"),
        ("1.0", "one0"),
        ("30d", "thirty_d"),
        ("24", "twenty_four"),
        ("112", "one_hundred_twelve"),
        ("2016-01", "two_thousand_sixteen01"),
        ("007", "zero_zero_seven"),
        ("10000000", "one_zero_zero_zero_zero_zero_zero_zero"),
        ("$top", "top"),
        ("$", ""),
    ],
)
def test_spelled(wire: str, python: str) -> None:
    assert names.spelled(wire) == python


@pytest.mark.parametrize("number", [0, 5, 13, 20, 21, 100, 999, 1000, 20_015, 999_999])
def test_numbers_in_words(number: int) -> None:
    values = {word: value for value, word in enumerate(names._SMALL)}
    values |= {word: 10 * value for value, word in enumerate(names._TENS, 2)}
    total = part = 0
    for word in names.number_words(str(number)):
        if word == "thousand":
            total, part = part * 1000, 0
        else:
            part = part * 100 if word == "hundred" else part + values[word]
    assert total + part == number


def test_groups_that_python_means_something_by() -> None:
    assert [names.group_name(each) for each in ("import", "list", "int", "vaults")] == [
        *("import_operations", "list_operations", "int_operations", "vaults")
    ]


def test_pascal_and_constants() -> None:
    assert names.pascal("private_endpoint_connections") == "PrivateEndpointConnections"
    assert names.pascal("Permission_v2015_07_01") == "PermissionV20150701"
    assert names.pascal("MHSMIPRule") == "MHSMIPRule"
    assert names.constant("Vaults_CreateOrUpdate") == "VAULTS_CREATE_OR_UPDATE"
    assert names.type_name("2ndTry") == "Model2ndTry"
    assert names.type_name("none") == "ModelNone"


def test_words_that_are_taken() -> None:
    assert names.property_name("class") == "class_property"
    assert names.property_name("serialize") == "serialize_property"
    assert names.property_name("keys") == "keys"
    assert names.property_name("2nd") == "property_2nd"
    assert names.parameter_name("from", names.REQUEST_OPTIONS) == "from_parameter"
    assert names.parameter_name("timeout", names.REQUEST_OPTIONS) == "timeout_parameter"
    assert names.parameter_name("polling", names.REQUEST_OPTIONS) == "polling"
    assert names.parameter_name("polling", names.LONG_RUNNING_OPTIONS) == "polling_parameter"
    assert names.parameter_name("continuation_token", names.PAGING_OPTIONS) == "continuation_token_parameter"
    assert names.parameter_name("filter", names.REQUEST_OPTIONS) == "filter"
    assert names.parameter_name("api_version", names.CLIENT_OPTIONS) == "api_version_parameter"
    assert names.method_name("import") == "import_method"


def test_enum_members() -> None:
    assert names.enum_member("OnFailure") == "ON_FAILURE"
    assert names.enum_member("1.2") == "ONE2"
    assert names.enum_member("import") == "IMPORT_ENUM"
    assert names.enum_member("1.2", names.snake) == "ENUM_1_2"
    assert names.enum_member("import", names.snake) == "IMPORT"
    assert names.enum_member("") == "EMPTY"


@pytest.mark.parametrize(
    ("plural", "one"),
    [("vaults", "vault"), ("policies", "policy"), ("addresses", "address"), ("indexes", "index"), ("status", "status")],
)
def test_singular(plural: str, one: str) -> None:
    assert names.singular(plural) == one


def test_the_options_of_core_are_known() -> None:
    """A parameter that is called like an option of the call would hide it."""
    from azure.mgmt.provisioning.core.declare import options
    from azure.mgmt.provisioning.core.models.model import Model

    def of(kind: type) -> set[str]:
        return set(kind.__annotations__) - {"api_version"}

    assert of(options.RequestOptions) <= names.REQUEST_OPTIONS
    assert of(options.PagingOptions) <= names.PAGING_OPTIONS
    assert of(options.LongRunningOptions) <= names.LONG_RUNNING_OPTIONS
    assert set(options.ClientOptions.__annotations__) <= names.CLIENT_OPTIONS
    assert {"credential", "base_url"} <= names.CLIENT_OPTIONS
    public = {name for name in dir(Model) if not name.startswith("_")}
    assert public <= names.MODEL_MEMBERS
