using MigrationBuild.Linting.Effects;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Constraints;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Indexes;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using Catalogs = MigrationBuild.Schema.Catalogs;
using UniqueConstraint = MigrationBuild.Postgres.Syntax.Constraints.UniqueConstraint;

namespace MigrationBuild.Linting.Rules.Failures;

/// <summary>PGM403: rows that are there may have one value twice.</summary>
public sealed class CreateUniqueMayFail : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM403", "create-unique-may-fail", "A unique index fails where a value is there twice", DiagnosticSeverity.Info);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from key in Keys(context)
        where context.HazardsOf(key.Cause, Work.BuildIndex).Any(effect => effect.CanFailOnData)
        where !key.Columns.Any(column => IsAllNull(context, key, column)) && !IsUniqueAlready(context, key) && !IsCleared(context, key.Table) && !WrittenRows.AreGone(context, key.Table)
        select context.Report(
            Descriptor,
            key.Span,
            key.Table,
            $"Two rows of {key.Table.Name} with the same key make this fail (23505)"
            + (context.Statement is IndexStmt { IsConcurrent: true } ? ", and leave an invalid index behind. " : ". ")
            + "Look for duplicates, and clear them away, before the migration runs");

    private sealed record Key(SyntaxNode Cause, TextSpan Span, QualifiedName Table, IReadOnlyList<string?> Columns, bool NullsDiffer);

    private static IEnumerable<Key> Keys(StatementContext context) => context.Statement switch
    {
        IndexStmt { IsUnique: true } index =>
        [
            new Key(
                index,
                TextSpan.FromBounds(index.Span.Start, index.IndexKeyword.Span.End),
                context.Resolve(index.Relation.Name),
                [.. index.Elements.Select(element => (element.Value as ColumnRef)?.Name)],
                !index.NullsNotDistinct),
        ],
        AlterTableStmt alter =>
            from command in alter.Commands
            from constraint in AddedIndexConstraint.Find<IndexConstraint>(command)
            where constraint is not Postgres.Syntax.Constraints.ExclusionConstraint
            select new Key(command, constraint.Span, context.Resolve(alter.Relation.Name), Columns(command, constraint), constraint is UniqueConstraint { NullsNotDistinct: false }),
        _ => [],
    };

    private static IReadOnlyList<string?> Columns(AlterTableCmd command, IndexConstraint constraint) =>
        command is AddColumnCmd add ? [add.Column.Name.Name] : [.. constraint.Columns.Select(column => column.Name)];

    /// <summary>A column of the file without a value is null in every row, and nulls differ from one another.</summary>
    private static bool IsAllNull(StatementContext context, Key key, string? column) =>
        key.NullsDiffer
        && column is not null
        && context.New.FindColumn(key.Table, column) is not null
        && context.Before.Catalog.FindTable(key.Table)?.FindColumn(column) is not { Default: not null } and not { Identity: not null } and not { Generated: not null };

    /// <summary>Whether fewer of the columns were unique by themselves when the file began.</summary>
    private static bool IsUniqueAlready(StatementContext context, Key key)
    {
        var heap = context.Migration.Statements[0].Before.Catalog.FindHeap(key.Table);
        var known = (heap?.Indexes.AsEnumerable() ?? []).Where(index => index.Unique && index.Where is null).Select(index => index.Elements.Select(element => element.Column))
            .Concat(((heap as Table)?.Constraints.AsEnumerable() ?? []).Select(UniqueColumns).OfType<IEnumerable<string>>());
        return known.Any(columns => columns.All(column => column is not null && key.Columns.Contains(column)));
    }

    private static IEnumerable<string>? UniqueColumns(Catalogs.Constraint constraint) => constraint switch
    {
        Catalogs.PrimaryKeyConstraint { WithoutOverlaps: false } primary => primary.Columns,
        Catalogs.UniqueConstraint { WithoutOverlaps: false } unique => unique.Columns,
        _ => null,
    };

    private static bool IsCleared(StatementContext context, QualifiedName table) => context.Earlier.Any(earlier =>
        WrittenRows.Find<DeleteStmt>(earlier.Statement).Any(delete => earlier.Resolve(delete.Relation.Name) == table));
}
