using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Types;

/// <summary>PGM610: a list of values that only grows.</summary>
public sealed class CreatingEnum : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new("PGM610", "creating-enum", "An enum's values cannot be removed", DiagnosticSeverity.Hidden);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from create in context.StatementsOf<CreateEnumStmt>()
        select context.Report(
            Descriptor,
            create.Name.Span,
            $"A value of {create.Name.Name} can be added and renamed, never removed, and a new one cannot be used in the transaction that adds it. A table of the values, with a foreign key to it, can be changed like any other");
}
