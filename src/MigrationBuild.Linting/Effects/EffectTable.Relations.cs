using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Maintenance;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Linting.Effects;

/// <content>Relations, what belongs to them, and effects on them.</content>
public sealed partial class EffectTable
{
    /// <summary>Where the search path finds it, else where it would be created.</summary>
    private QualifiedName Resolve(ObjectName name) => _before.Names.FindRelation(name) ?? _before.Names.Qualify(name);

    private QualifiedName? FindIndex(ObjectName name) => _before.Names.FindIndex(name);

    private Table? FindTable(QualifiedName name) => _before.Catalog.FindTable(name);

    private static Effect On(SyntaxNode cause, QualifiedName relation, LockMode mode, Work work = Work.None) => new(cause, relation, mode, work);

    private Effect On(SyntaxNode cause, ObjectName relation, LockMode mode, Work work = Work.None) => new(cause, Resolve(relation), mode, work);

    private static Effect OnIndex(SyntaxNode cause, QualifiedName relation, string index, LockMode mode, Work work = Work.None) =>
        new(cause, relation, mode, work) { Index = index };

    private IEnumerable<Effect> OnIndexes(SyntaxNode cause, QualifiedName relation, LockMode mode, Work work = Work.None) =>
        from index in IndexesOf(relation)
        select OnIndex(cause, relation, index, mode, work);

    private static IEnumerable<Effect> OnAll(SyntaxNode cause, IEnumerable<QualifiedName> relations, LockMode mode) =>
        from relation in relations
        select On(cause, relation, mode);

    /// <summary>The index of that name, which may be one that nothing is known of.</summary>
    private Effect OnIndex(SyntaxNode cause, ObjectName index, LockMode mode, Work work = Work.None)
    {
        var name = FindIndex(index) ?? _before.Names.Qualify(index);
        return OnIndex(cause, TableOfIndex(name) ?? name, name.Name, mode, work);
    }

    private QualifiedName? TableOfIndex(QualifiedName index) =>
        _before.Catalog.FindTableOfIndex(index) is { } table ? new QualifiedName(index.Schema, table.Name) : null;

    /// <summary>The relation's rows, where it has any itself, are written anew, and its indexes built anew; so is the one row of a sequence.</summary>
    private IEnumerable<Effect> Rewritten(SyntaxNode cause, QualifiedName relation, LockMode mode, bool canFail = false)
    {
        if (!HasRows(relation))
        {
            return [On(cause, relation, mode, _before.Catalog.FindRelation(relation) is Sequence ? Work.Rewrite : Work.None)];
        }

        return
        [
            On(cause, relation, mode, Work.RewriteAll) with { CanFailOnData = canFail },
            .. OnIndexes(cause, relation, LockMode.AccessExclusive, Work.RebuildIndexes),
        ];
    }

    /// <summary>Indexes that the statement makes on a table that was there before. That of a partitioned table is but a name for those of its partitions.</summary>
    private IEnumerable<Effect> NewIndexes(SyntaxNode cause, QualifiedName relation) => !HasRows(relation) ? [] :
        from index in (_after.Catalog.FindHeap(relation)?.IndexNames() ?? []).Except(IndexesOf(relation))
        select OnIndex(cause, relation, index, LockMode.AccessExclusive, Work.BuildIndex);

    private IEnumerable<string> IndexesOf(QualifiedName relation) => _before.Catalog.FindHeap(relation)?.IndexNames() ?? [];

    /// <summary>A partitioned table has none itself, those of a foreign one are elsewhere; a relation that is not known may have some.</summary>
    private bool HasRows(QualifiedName relation) =>
        _before.Catalog.FindRelation(relation) is null or (HeapRelation and not Table { PartitionKey: not null } and not Table { Foreign: not null });

    private bool HasIndexes(QualifiedName relation) => _before.Catalog.FindHeap(relation) is not { } known || known.IndexNames().Any();

    /// <summary>The table, then its partitions and what inherits from it, at every depth.</summary>
    private IEnumerable<QualifiedName> Family(QualifiedName table) => Descendants(table).Prepend(table);

    private IEnumerable<QualifiedName> Descendants(QualifiedName table) => _children.Value[table].SelectMany(Family).Distinct();

    private QualifiedName? DefaultPartitionOf(QualifiedName partitioned) => _before.Catalog.DefaultPartitionOf(partitioned);

    /// <summary>The sequences that go with the table, or with that column of it. That of an identity column goes by the name that it got when it was made.</summary>
    private IEnumerable<QualifiedName> SequencesOf(QualifiedName table, string? column = null)
    {
        var owned =
            from relation in _before.Catalog.Schemas.Find(table.Schema)?.Relations.OfType<Sequence>() ?? []
            where relation.OwnedBy is { } owner && owner.Table == table.Name && (column is null || owner.Column == column)
            select new QualifiedName(table.Schema, relation.Name);
        return owned.Concat(FindTable(table)?.Columns.Where(each => each.Identity is not null && (column is null || each.Name == column)).Select(each => IdentityOf(table, each.Name)) ?? []);
    }

    private static QualifiedName IdentityOf(QualifiedName table, string column) =>
        new(table.Schema, NameGenerator.MakeObjectName(table.Name, column, "seq"));

    private IEnumerable<ForeignKeyConstraint> KeysOf(QualifiedName table) => FindTable(table)?.Constraints.OfType<ForeignKeyConstraint>() ?? [];

    /// <summary>The foreign keys that refer to the table, with the tables that have them; those of partitions, which are parts of another, are not among them.</summary>
    private IEnumerable<(QualifiedName Table, ForeignKeyConstraint Key)> KeysTo(QualifiedName referenced) =>
        from entry in _before.Catalog.Tables()
        from key in entry.Value.Constraints.OfType<ForeignKeyConstraint>()
        where key.ReferencedTable == referenced && key.Parent is null
        select (entry.Key, key);
}
