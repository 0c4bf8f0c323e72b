using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Indexes;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Linting.Rules.Transactions;

/// <summary>PGM526: an index is dropped before the one that replaces it is there.</summary>
public sealed class ReplaceIndexGap : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM526", "replace-index-gap", "An index is dropped before its replacement is built", DiagnosticSeverity.Warning);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from drop in context.StatementsOf<DropStmt>()
        where drop.ObjectType == ObjectType.Index
        from dropped in drop.Objects.OfType<NamedObject>()
        let index = context.ResolveIndex(dropped.Name)
        where context.New.FindIndex(index) is null
        let known = context.Before.Catalog.FindTableOfIndex(index)
        where known is not null || context.Options.IsEmbedded || !drop.IfExists
        where known is null || !context.IsNew(new QualifiedName(index.Schema, known.Name))
        from replacement in context.Later.Where(later => !context.SharesTransactionWith(later) && Replaces(later, index, known, drop)).Take(1)
        select context.Report(
            Descriptor,
            dropped.Span,
            $"Until the new index is built, queries that used {index.Name} read the whole table. Build the new one first, under another name, then drop this one, and rename it if the name matters") with
        {
            Related = EquatableArray.Create(new RelatedLocation(context.File, replacement.Statement.Span, "the replacement is built here")),
        };

    private static bool Replaces(StatementContext later, QualifiedName index, HeapRelation? table, DropStmt drop)
    {
        if (later.Statement is not IndexStmt create)
        {
            return false;
        }

        var isSameName = create.Name?.Name == index.Name;
        if (table is null)
        {
            // What is dropped with IF EXISTS and built again may be what a failed build left behind.
            return isSameName && !drop.IfExists;
        }

        return later.Resolve(create.Relation.Name) == new QualifiedName(index.Schema, table.Name)
            && table.Indexes.Find(index.Name) is { } old
            && old.Elements[0].Column is { } first
            && create.Elements[0].Value is ColumnRef column
            && column.Name == first
            && !(isSameName && drop.IfExists && IsAlike(later, old, table));
    }

    /// <summary>The same index once more: a build that failed is cleared away, or one that is bloated.</summary>
    private static bool IsAlike(StatementContext later, TableIndex old, HeapRelation table)
    {
        var made = later.After.Catalog.FindHeap(later.Resolve(((IndexStmt)later.Statement).Relation.Name))?.Indexes.Find(old.Name);
        return made is not null && made with { Origin = old.Origin, Comment = old.Comment, Valid = old.Valid } == old;
    }
}
