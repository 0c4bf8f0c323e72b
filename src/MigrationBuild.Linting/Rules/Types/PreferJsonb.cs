using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Types;

/// <summary>PGM607: a type that has no equality.</summary>
public sealed class PreferJsonb : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new("PGM607", "prefer-jsonb", "json has no equality", DiagnosticSeverity.Warning);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from column in WrittenColumn.Of(context)
        where column.Is("json")
        select context.Report(
            Descriptor,
            column.Type.Span,
            column.Table,
            $"SELECT DISTINCT, GROUP BY and UNION of a query with {column.Name.Name} fail, as json has no equality; each use parses the text anew, and no index searches in it. "
            + "Make it jsonb",
            TypeFix.Replace(column.Type, "jsonb"));
}
