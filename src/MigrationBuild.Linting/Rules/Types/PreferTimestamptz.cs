using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Types;

/// <summary>PGM606: a time that says nothing of its zone.</summary>
public sealed class PreferTimestamptz : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM606", "prefer-timestamptz", "A timestamp without time zone is no point in time", DiagnosticSeverity.Warning);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from column in WrittenColumn.Of(context)
        where column.Is("timestamp")
        select context.Report(
            Descriptor,
            column.Type.Span,
            column.Table,
            $"What {column.Name.Name} says depends on the zone that each writer and reader has in mind; now() and comparisons with a timestamptz take the TimeZone of the session. "
            + "Make it timestamptz, which takes no more room",
            TypeFix.Rename(context.File, column.Type, "timestamptz"));
}
