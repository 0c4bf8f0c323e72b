using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Syntax.Indexes;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Linting.Rules.Types;

/// <summary>PGM616: two indexes where one serves the queries of both.</summary>
public sealed class RedundantIndex : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new("PGM616", "redundant-index", "One index serves the queries of both", DiagnosticSeverity.Info);

    public IEnumerable<Finding> Check(StatementContext context)
    {
        if (context.Statement is not IndexStmt create)
        {
            return [];
        }

        var name = context.Resolve(create.Relation.Name);
        if (context.FindAtEnd(name) is not HeapRelation relation || Made(context, name, relation) is not { } made)
        {
            return [];
        }

        var others = TableIndexes.All(relation).Where(other => other.Name != made.Name && other.Valid).ToList();
        var span = TextSpan.FromBounds(create.Span.Start, create.Relation.Span.End);
        if (others.Find(other => IsServedBy(made, other) && !(IsServedBy(other, made) && IsMadeLater(other, made)) && !HasRole(relation, made)) is { } better)
        {
            return
            [
                context.Report(
                    Descriptor,
                    span,
                    name,
                    $"Every query that this index serves, {better.Name} serves too, while each write to {relation.Name} keeps up both. Leave it out",
                    StatementEdits.Remove(context, "Leave the index out")),
            ];
        }

        return others.Find(other => relation.Indexes.ContainsKey(other.Name) && IsServedBy(other, made) && !IsIn(context, other) && !HasRole(relation, other)
            && !others.Exists(earlier => IsIn(context, earlier) && IsMadeLater(made, earlier) && IsServedBy(other, earlier))) is { } old
            ? [context.Report(Descriptor, span, name, $"Every query that {old.Name} serves, this index serves too, while each write to {relation.Name} keeps up both. Drop {old.Name} once this one is there")]
            : [];
    }

    /// <summary>The index that the statement made, if it is there at the end.</summary>
    private static TableIndex? Made(StatementContext context, QualifiedName name, HeapRelation relation) =>
        (context.After.Catalog.FindHeap(name)?.Indexes.Keys ?? [])
            .Except(context.Before.Catalog.FindHeap(name)?.Indexes.Keys ?? [])
            .Select(relation.Indexes.Find)
            .FirstOrDefault(index => index is { Valid: true });

    /// <summary>Whether the other one has the same keys first, and forbids what this one forbids.</summary>
    private static bool IsServedBy(TableIndex index, TableIndex other) =>
        index.Method == other.Method
        && index.Include.IsEmpty
        && index.Parent is null
        && index.Where == other.Where
        && index.Elements.Count <= other.Elements.Count
        && index.Elements.SequenceEqual(other.Elements.Take(index.Elements.Count))
        && (index.Elements.Count == other.Elements.Count || index is { Method: "btree", Unique: false })
        && (!index.Unique || (other.Unique && index.NullsNotDistinct == other.NullsNotDistinct));

    private static bool IsMadeLater(TableIndex index, TableIndex other) =>
        ReferenceEquals(index.Origin.File, other.Origin.File) && index.Origin.Span.Start > other.Origin.Span.Start;

    private static bool IsIn(StatementContext context, TableIndex index) => ReferenceEquals(index.Origin.File, context.File);

    /// <summary>What tells subscribers which row changed, and in whose order the rows lie, is needed for that.</summary>
    private static bool HasRole(HeapRelation relation, TableIndex index) =>
        relation is Table table && (table.ReplicaIdentity.Index == index.Name || table.ClusteredIndex == index.Name);
}
