using MigrationBuild.Postgres.Syntax.Constraints;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Locking;

/// <summary>PGM110: the index of a primary key is built while reads and writes wait.</summary>
public sealed class AddPrimaryKeyWithoutIndex : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM110", "add-primary-key-without-index", "A primary key locks the table while its index is built", DiagnosticSeverity.Error);

    public IEnumerable<Finding> Check(StatementContext context) => AddedIndexConstraint.Check<PrimaryKeyConstraint>(context, Descriptor, "primary key", "PRIMARY KEY");
}
