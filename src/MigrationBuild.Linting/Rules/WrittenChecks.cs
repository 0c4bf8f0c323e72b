using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Constraints;
using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Postgres.Syntax.Types;

namespace MigrationBuild.Linting.Rules;

/// <summary>The checks that a statement adds, to a table, a column or a domain.</summary>
internal static class WrittenChecks
{
    public static IEnumerable<CheckConstraint> Of(Statement statement) => statement switch
    {
        CreateStmt create => create.Elements.SelectMany(Of),
        AlterTableStmt alter => alter.Commands.SelectMany(command => command switch
        {
            AddColumnCmd add => Of(add.Column),
            AddConstraintCmd add => Of(add.Constraint),
            _ => [],
        }),
        CreateDomainStmt create => create.Constraints.OfType<CheckConstraint>(),
        AlterDomainStmt { Command: DomainAddConstraintCmd add } => Of(add.Constraint),
        _ => [],
    };

    private static IEnumerable<CheckConstraint> Of(TableElement element) => element switch
    {
        CheckConstraint check => [check],
        ColumnDef column => column.Constraints.OfType<CheckConstraint>(),
        _ => [],
    };
}
