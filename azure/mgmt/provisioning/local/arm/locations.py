"""Azure's public regions."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Location:
    """A region."""

    name: str
    display_name: str
    group: str
    geography: str
    paired: str | None
    latitude: str
    longitude: str
    zones: bool


_TABLE = """
eastus|East US|US|United States|westus|37.3719|-79.8164|z
eastus2|East US 2|US|United States|centralus|36.6681|-78.3889|z
southcentralus|South Central US|US|United States|northcentralus|29.4167|-98.5|z
westus2|West US 2|US|United States|westcentralus|47.233|-119.852|z
westus3|West US 3|US|United States|eastus|33.448376|-112.074036|z
centralus|Central US|US|United States|eastus2|41.5908|-93.6208|z
northcentralus|North Central US|US|United States|southcentralus|41.8819|-87.6278|
westus|West US|US|United States|eastus|37.783|-122.417|
westcentralus|West Central US|US|United States|westus2|40.89|-110.234|
canadacentral|Canada Central|Canada|Canada|canadaeast|43.653|-79.383|z
canadaeast|Canada East|Canada|Canada|canadacentral|46.817|-71.217|
brazilsouth|Brazil South|South America|Brazil|southcentralus|-23.55|-46.633|z
mexicocentral|Mexico Central|Mexico|Mexico||20.588818|-100.389888|z
northeurope|North Europe|Europe|Europe|westeurope|53.3478|-6.2597|z
westeurope|West Europe|Europe|Europe|northeurope|52.3667|4.9|z
uksouth|UK South|UK|United Kingdom|ukwest|50.941|-0.799|z
ukwest|UK West|UK|United Kingdom|uksouth|53.427|-3.084|
francecentral|France Central|Europe|France|francesouth|46.3772|2.373|z
francesouth|France South|Europe|France|francecentral|43.8345|2.1972|
germanywestcentral|Germany West Central|Europe|Germany|germanynorth|50.110924|8.682127|z
germanynorth|Germany North|Europe|Germany|germanywestcentral|53.073635|8.806422|
switzerlandnorth|Switzerland North|Europe|Switzerland|switzerlandwest|47.451542|8.564572|z
switzerlandwest|Switzerland West|Europe|Switzerland|switzerlandnorth|46.204391|6.143158|
norwayeast|Norway East|Europe|Norway|norwaywest|59.913868|10.752245|z
norwaywest|Norway West|Europe|Norway|norwayeast|58.969975|5.733107|
swedencentral|Sweden Central|Europe|Sweden|swedensouth|60.67488|17.14127|z
swedensouth|Sweden South|Europe|Sweden|swedencentral|55.6059|13.0007|
polandcentral|Poland Central|Europe|Poland||52.23334|21.01666|z
italynorth|Italy North|Europe|Italy||45.46888|9.18109|z
spaincentral|Spain Central|Europe|Spain||40.4259|3.4209|z
australiaeast|Australia East|Asia Pacific|Australia|australiasoutheast|-33.86|151.2094|z
australiasoutheast|Australia Southeast|Asia Pacific|Australia|australiaeast|-37.8136|144.9631|
australiacentral|Australia Central|Asia Pacific|Australia|australiacentral2|-35.3075|149.1244|
australiacentral2|Australia Central 2|Asia Pacific|Australia|australiacentral|-35.3075|149.1244|
newzealandnorth|New Zealand North|Asia Pacific|New Zealand||-36.84853|174.76349|z
southeastasia|Southeast Asia|Asia Pacific|Asia Pacific|eastasia|1.283|103.833|z
eastasia|East Asia|Asia Pacific|Asia Pacific|southeastasia|22.267|114.188|z
japaneast|Japan East|Asia Pacific|Japan|japanwest|35.68|139.77|z
japanwest|Japan West|Asia Pacific|Japan|japaneast|34.6939|135.5022|z
koreacentral|Korea Central|Asia Pacific|Korea|koreasouth|37.5665|126.978|z
koreasouth|Korea South|Asia Pacific|Korea|koreacentral|35.1796|129.0756|
centralindia|Central India|Asia Pacific|India|southindia|18.5822|73.9197|z
southindia|South India|Asia Pacific|India|centralindia|12.9822|80.1636|
westindia|West India|Asia Pacific|India|southindia|19.088|72.868|
southafricanorth|South Africa North|Africa|South Africa|southafricawest|-25.73134|28.21837|z
southafricawest|South Africa West|Africa|South Africa|southafricanorth|-34.075691|18.843266|
uaenorth|UAE North|Middle East|UAE|uaecentral|25.266666|55.316666|z
uaecentral|UAE Central|Middle East|UAE|uaenorth|24.466667|54.366669|
qatarcentral|Qatar Central|Middle East|Qatar||25.551462|51.439327|z
israelcentral|Israel Central|Middle East|Israel||31.2655698|33.4506633|z
"""


def _location(line: str) -> Location:
    name, display, group, geography, paired, latitude, longitude, zones = line.split("|")
    return Location(name, display, group, geography, paired or None, latitude, longitude, zones == "z")


LOCATIONS = {location.name: location for location in map(_location, _TABLE.split("\n")[1:-1])}


def normalize(location: str) -> str:
    """A location as Azure writes it: ``"West Europe"`` is ``"westeurope"``."""
    return location.replace(" ", "").lower()
