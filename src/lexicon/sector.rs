//! The sectors of indicators.

/// What an indicator is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)] // the names are the documentation; the table of sectors is in docs
pub enum Sector {
    Growth, Budget, Investment, Agriculture, Livestock, Fishery, Forestry, Industry, Trade, Tourism, NewRural,
    Infrastructure, Poverty, Labour, Health, Education, Culture, Environment, Security, Defence, Party,
    Administration, Digital, MassOrganisations, Population,
}
