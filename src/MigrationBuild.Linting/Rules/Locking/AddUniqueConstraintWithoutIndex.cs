using MigrationBuild.Postgres.Syntax.Constraints;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Locking;

/// <summary>PGM109: the index of a unique constraint is built while reads and writes wait.</summary>
public sealed class AddUniqueConstraintWithoutIndex : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM109",
        "add-unique-constraint-without-index",
        "A unique constraint locks the table while its index is built",
        DiagnosticSeverity.Error);

    public IEnumerable<Finding> Check(StatementContext context) => AddedIndexConstraint.Check<UniqueConstraint>(context, Descriptor, "constraint", "UNIQUE");
}
