using MigrationBuild.Linting.Effects;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Locking;

/// <summary>PGM116: the condition of a domain is tested for a new column of all rows, and the rows are written on the way.</summary>
public sealed class AddColumnConstrainedDomain : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM116", "add-column-constrained-domain", "A new column of a domain with a condition rewrites the table under a lock", DiagnosticSeverity.Warning);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from written in FilledColumn.Find<TypeName>(context)
        where !ColumnFill.IsSerial(written.Writer)
        select context.Report(
            Descriptor,
            written.Writer.Span,
            written.Table,
            $"The domain {written.Writer.Name.Name} has a condition, for which {written.Table.Name} and its indexes are written anew, without a default too, and reads and writes stop meanwhile. "
            + "Give the column the type behind the domain, and the table a CHECK that is added NOT VALID");
}
