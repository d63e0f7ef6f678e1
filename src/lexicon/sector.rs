//! The sectors of indicators.

use super::word::enum_of_words;

enum_of_words!(
    /// What an indicator is about.
    #[allow(missing_docs)] // the names are the documentation
    Sector {
        Growth = "growth",
        Budget = "budget",
        Investment = "investment",
        Agriculture = "agriculture",
        Livestock = "livestock",
        Fishery = "fishery",
        Forestry = "forestry",
        Industry = "industry",
        Trade = "trade",
        Tourism = "tourism",
        NewRural = "new_rural",
        Infrastructure = "infrastructure",
        Poverty = "poverty",
        Labour = "labour",
        Health = "health",
        Education = "education",
        Culture = "culture",
        Environment = "environment",
        Security = "security",
        Defence = "defence",
        Party = "party",
        Administration = "administration",
        Digital = "digital",
        MassOrganisations = "mass_organisations",
        Population = "population",
    }
);
