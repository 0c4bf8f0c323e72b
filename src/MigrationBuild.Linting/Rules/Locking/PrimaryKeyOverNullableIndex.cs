using MigrationBuild.Linting.Effects;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Constraints;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Locking;

/// <summary>PGM111: an index that is there becomes a primary key, and its columns are searched for nulls under the lock.</summary>
public sealed class PrimaryKeyOverNullableIndex : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM111",
        "primary-key-using-index-on-nullable",
        "A primary key over columns that can be null locks the table while every row is read",
        DiagnosticSeverity.Warning);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from alter in context.StatementsOf<AlterTableStmt>()
        from add in alter.Commands.OfType<AddConstraintCmd>()
        where add.Constraint is PrimaryKeyConstraint { UsingIndex: not null }
        let table = context.Resolve(alter.Relation.Name)
        where !context.IsNew(table)
        let index = context.Before.Catalog.FindTable(table)?.Indexes.Find(((PrimaryKeyConstraint)add.Constraint).UsingIndex!.Name)
        from finding in index is null ? [NotKnown(context, add, table)] : context.HazardsOf(add, Work.Scan).Take(1).Select(effect => Report(context, add, effect))
        select finding;

    private Finding Report(StatementContext context, AddConstraintCmd add, Effect effect) => context.Report(
        Descriptor,
        add.Span,
        effect.Relation,
        $"The primary key makes its columns NOT NULL, and reads and writes of {effect.Relation.Name} stop while every row is searched for a null"
        + (effect.CanFailOnData ? ", which fails if there is one. " : ". ")
        + "Make the columns NOT NULL before, by way of a constraint that is added NOT VALID and validated");

    /// <summary>The columns may be NOT NULL already.</summary>
    private Finding NotKnown(StatementContext context, AddConstraintCmd add, Schema.Catalogs.QualifiedName table) => context.Report(
        Descriptor,
        add.Span,
        table,
        $"If a column of the index can be null, reads and writes of {table.Name} stop while every row is searched for a null. Make the columns NOT NULL before")
        .As(DiagnosticSeverity.Info);
}
