using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Linting.Effects;

/// <summary>Types whose values are not all of those of the type behind.</summary>
internal static class Domains
{
    /// <summary>Whether the type is a domain with a condition, or over one that has such (<c>DomainHasConstraints</c>).</summary>
    /// <param name="hasValue">Whether it is known not to be null, so that NOT NULL is no condition.</param>
    public static bool AreLimited(DataType type, Catalog catalog, bool hasValue = false) =>
        catalog.FindType(type.Name) is Domain domain && ((domain.NotNull && !hasValue) || domain.Checks.Count > 0 || AreLimited(domain.BaseType, catalog, hasValue));
}
