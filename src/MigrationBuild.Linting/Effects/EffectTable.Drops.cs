using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Maintenance;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Linting.Effects;

public sealed partial class EffectTable
{
    private IEnumerable<Effect> OfDrop(DropStmt drop) => drop.Objects.SelectMany(each => (drop.ObjectType, each) switch
    {
        (ObjectType.Index, NamedObject index) => OfDropIndex(drop, index),
        (ObjectType.Table or ObjectType.ForeignTable, NamedObject table) => OfDropTable(drop, Resolve(table.Name)),
        (ObjectType.View or ObjectType.MaterializedView or ObjectType.Sequence, NamedObject relation) =>
            [Of(drop, relation.Name, LockMode.AccessExclusive, drop.ObjectType == ObjectType.View ? Work.None : Work.Discard)],
        (ObjectType.Trigger or ObjectType.Policy or ObjectType.Rule, DependentObject dependent) =>
            [Of(drop, dependent.Relation, LockMode.AccessExclusive)],
        (ObjectType.Schema, NamedObject schema) when drop.Behavior == DropBehavior.Cascade => OfDropSchema(drop, schema.Name.Name),
        _ => [],
    });

    private IEnumerable<Effect> OfDropIndex(DropStmt drop, NamedObject index)
    {
        var mode = drop.IsConcurrent ? LockMode.ShareUpdateExclusive : LockMode.AccessExclusive;
        var name = _state.Names.FindIndex(index.Name) ?? _state.Names.Qualify(index.Name);
        if (_state.Catalog.FindTableOfIndex(name) is { } table)
        {
            yield return new Effect(drop, new QualifiedName(name.Schema, table.Name), mode);
        }

        yield return new Effect(drop, name, mode);
    }

    /// <summary>Triggers enforce a foreign key on both sides, so dropping either side locks the other.</summary>
    private IEnumerable<Effect> OfDropTable(DropStmt drop, QualifiedName name)
    {
        yield return new Effect(drop, name, LockMode.AccessExclusive, Work.Discard);
        foreach (var referenced in ReferencedTables(_state.Catalog.FindTable(name), _ => true))
        {
            yield return new Effect(drop, referenced, LockMode.AccessExclusive);
        }

        if (drop.Behavior == DropBehavior.Cascade)
        {
            foreach (var referencing in ReferencingTables(_state.Catalog, name))
            {
                yield return new Effect(drop, referencing, LockMode.AccessExclusive);
            }
        }
    }

    private IEnumerable<Effect> OfDropSchema(DropStmt drop, string schema) =>
        from relation in _state.Catalog.Schemas.Find(schema)?.Relations.AsEnumerable() ?? []
        select new Effect(drop, new QualifiedName(schema, relation.Name), LockMode.AccessExclusive, Work.Discard);

    private static IEnumerable<QualifiedName> ReferencedTables(Table? table, Func<ForeignKeyConstraint, bool> filter) =>
        table?.Constraints.OfType<ForeignKeyConstraint>().Where(filter).Select(key => key.ReferencedTable).Distinct() ?? [];

    private static IEnumerable<QualifiedName> ReferencingTables(Catalog catalog, QualifiedName referenced) =>
        from entry in catalog.Tables()
        where entry.Key != referenced && entry.Value.Constraints.OfType<ForeignKeyConstraint>().Any(key => key.ReferencedTable == referenced)
        select entry.Key;
}
