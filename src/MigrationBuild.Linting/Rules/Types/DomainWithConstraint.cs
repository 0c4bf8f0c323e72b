using MigrationBuild.Postgres.Syntax.Constraints;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Types;

/// <summary>PGM612: a condition that belongs to every column of a domain.</summary>
public sealed class DomainWithConstraint : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM612", "domain-with-constraint", "A domain's condition cannot be changed table by table", DiagnosticSeverity.Info);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from create in context.StatementsOf<CreateDomainStmt>()
        from constraint in create.Constraints
        where constraint is CheckConstraint or NotNullConstraint
        select context.Report(
            Descriptor,
            constraint.Span,
            $"A column of {create.Name.Name} that is added later rewrites its table, and another condition reads every table that uses the domain, under a lock on each. "
            + "Put the condition on the tables");
}
