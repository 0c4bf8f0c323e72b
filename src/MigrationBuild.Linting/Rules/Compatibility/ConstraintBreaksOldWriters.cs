using MigrationBuild.Linting.Effects;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Constraints;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Indexes;
using MigrationBuild.Postgres.Text;
using QualifiedName = MigrationBuild.Schema.Catalogs.QualifiedName;

namespace MigrationBuild.Linting.Rules.Compatibility;

/// <summary>PGM313: programs that run already may write what a new constraint refuses.</summary>
public sealed class ConstraintBreaksOldWriters : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM313", "constraint-breaks-old-writers", "Programs that run may write what a new constraint refuses", DiagnosticSeverity.Hidden);

    public IEnumerable<Finding> Check(StatementContext context) => context.Statement switch
    {
        AlterTableStmt alter when context.Resolve(alter.Relation.Name) is var table && !context.IsNew(table) =>
            from command in alter.Commands
            where Refuses(context, alter, table, command)
            select Report(context, table, command.Span),
        IndexStmt { IsUnique: true } index when context.Resolve(index.Relation.Name) is var table && !context.IsNew(table) && HasOld(context, table, index.Elements.SelectMany(Columns)) =>
            [Report(context, table, TextSpan.FromBounds(index.Span.Start, index.IndexKeyword.Span.End))],
        _ => [],
    };

    private Finding Report(StatementContext context, QualifiedName table, TextSpan span) => context.Report(
        Descriptor,
        span,
        table,
        $"Programs that run may still write rows to {table.Name} that this refuses, and fail from the commit on, NOT VALID or not. Deploy programs that keep to it first");

    private static bool Refuses(StatementContext context, AlterTableStmt alter, QualifiedName table, AlterTableCmd command) => command switch
    {
        SetNotNullCmd set => !IsNotNull(context, table, set.Column.Name),
        AddConstraintCmd { Constraint: { Characteristics.IsEnforced: not false } constraint } => constraint switch
        {
            NotNullConstraint { Column: { } column } => !IsNotNull(context, table, column.Name),
            CheckConstraint { Condition: NullTest { IsNegated: true, Argument: ColumnRef column } } => !IsNotNull(context, table, column.Name),
            CheckConstraint check => HasOld(context, alter, table, Columns(check.Condition)),
            ForeignKeyConstraint key => HasOld(context, alter, table, key.Columns.Select(column => column.Name)),
            IndexConstraint { UsingIndex: null } unique => HasOld(context, alter, table, unique.Columns.Select(column => column.Name)),
            ExclusionConstraint => true,
            _ => false,
        },
        _ => false,
    };

    private static bool IsNotNull(StatementContext context, QualifiedName table, string column) =>
        AlteredTable.IsNotNull(context.Before.Catalog.FindTable(table), column);

    /// <summary>Whether programs that run write one of the columns: it is not added by the migration, nor by the statement itself.</summary>
    private static bool HasOld(StatementContext context, AlterTableStmt alter, QualifiedName table, IEnumerable<string> columns) =>
        HasOld(context, table, columns.Where(column => !alter.Commands.OfType<AddColumnCmd>().Any(add => add.Column.Name.Name == column)));

    private static bool HasOld(StatementContext context, QualifiedName table, IEnumerable<string> columns) =>
        columns.Any(column => context.New.FindColumn(table, column) is null);

    private static IEnumerable<string> Columns(SyntaxNode node) => node.Tree<ColumnRef>().Select(column => column.Name);
}
