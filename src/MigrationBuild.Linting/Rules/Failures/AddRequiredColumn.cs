using MigrationBuild.Linting.Effects;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Constraints;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;
using NotNullConstraint = MigrationBuild.Postgres.Syntax.Constraints.NotNullConstraint;
using PrimaryKeyConstraint = MigrationBuild.Postgres.Syntax.Constraints.PrimaryKeyConstraint;

namespace MigrationBuild.Linting.Rules.Failures;

/// <summary>PGM401: a column that must have a value is added to rows that get none.</summary>
public sealed class AddRequiredColumn : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM401", "add-required-column", "A NOT NULL column without a default cannot be added to a table with rows", DiagnosticSeverity.Error);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from alter in context.StatementsOf<AlterTableStmt>()
        from add in alter.Commands.OfType<AddColumnCmd>()
        let table = context.Resolve(alter.Relation.Name)
        where IsRequired(add.Column) && !HasValue(add.Column, context.Before)
        where context.HazardsOf(add, Work.Scan).Any(effect => effect.CanFailOnData) && !WrittenRows.AreGone(context, table)
        select context.Report(
            Descriptor,
            add.Span,
            table,
            $"If {table.Name} has a row this fails (23502), as the row gets no {add.Column.Name.Name}; and programs that insert without it fail from the commit on. "
            + "Give it a DEFAULT, or add it without NOT NULL, fill it, and set NOT NULL in a later migration");

    private static bool IsRequired(ColumnDef column) => column.Constraints.Any(constraint => constraint is NotNullConstraint or PrimaryKeyConstraint);

    /// <summary>Whether a row gets a value that is written or made for it, or that its domain has.</summary>
    private static bool HasValue(ColumnDef column, ReplayState state) =>
        column.Constraints.Any(constraint => constraint is IdentityConstraint or GeneratedConstraint || (constraint is DefaultConstraint given && !IsNull(given.Value)))
        || (column.Type is { } type && (type.Name.Name.EndsWith("serial", StringComparison.Ordinal) || DomainHasValue(state, state.Names.FindType(type.Name))));

    private static bool DomainHasValue(ReplayState state, QualifiedName? type) =>
        type is { } name && state.Catalog.FindType(name) is Domain domain && (domain.Default is not null || DomainHasValue(state, domain.BaseType.Name));

    private static bool IsNull(Expression value) => value is NullConstant or TypeCast { Argument: NullConstant };
}
