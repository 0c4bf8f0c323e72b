using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules;

/// <summary>How a person says that a hazard is meant: a loss of data, or a rewrite of a table that is known to be small.</summary>
internal static class Consent
{
    public static string To(DiagnosticDescriptor rule) => $"If it is meant, write above the statement: -- migrationbuild:ignore {rule.Id} <why>";
}
