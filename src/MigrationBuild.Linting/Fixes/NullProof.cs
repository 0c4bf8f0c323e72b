using MigrationBuild.Linting.Rules;
using MigrationBuild.Postgres.Printing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Linting.Fixes;

/// <summary>How a column becomes NOT NULL without a search of its table under a strong lock. Since PostgreSQL 18 NOT NULL itself can be validated later; before, a check proves it.</summary>
/// <param name="Command">What is added at once, for new rows.</param>
/// <param name="Transactions">What looks at the old rows and ends it.</param>
internal sealed record NullProof(string Command, string[][] Transactions)
{
    public static NullProof Of(StatementContext context, ObjectName table, Identifier column)
    {
        var isConstraint = context.Options.PostgresVersion >= 18;
        var name = SqlPrinter.QuoteIdentifier(NameGenerator.Choose(
            table.Name,
            column.Name,
            isConstraint ? "not_null" : "is_not_null",
            taken => context.Before.Catalog.FindTable(context.Resolve(table))?.Constraints.ContainsKey(taken) == true));
        var written = context.File.Substring(column.Span);
        var alter = "ALTER TABLE " + context.File.Substring(table.Span);
        var validate = $"{alter} VALIDATE CONSTRAINT {name}";
        return isConstraint
            ? new NullProof($"ADD CONSTRAINT {name} NOT NULL {written} NOT VALID", [[validate]])
            : new NullProof(
                $"ADD CONSTRAINT {name} CHECK ({written} IS NOT NULL) NOT VALID",
                [[validate], [$"{alter} ALTER COLUMN {written} SET NOT NULL", $"{alter} DROP CONSTRAINT IF EXISTS {name}"]]);
    }
}
