using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Constraints;
using MigrationBuild.Postgres.Syntax.Maintenance;
using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Schema.Catalogs;
using ForeignKeyConstraint = MigrationBuild.Postgres.Syntax.Constraints.ForeignKeyConstraint;

namespace MigrationBuild.Linting.Effects;

/// <content><c>CREATE TABLE</c>: what a new table asks of those that are there.</content>
public sealed partial class EffectTable
{
    private IEnumerable<Effect> OfCreateTable(CreateStmt create)
    {
        if (create.IfNotExists && _before.Names.FindRelation(create.Name) is not null)
        {
            return [];
        }

        var name = _before.Names.Qualify(create.Name);
        return
        [
            .. create.Elements.SelectMany(element => element.Tree<ForeignKeyConstraint>()).SelectMany(key => OfNewKey(key, name)),
            .. create.Elements.OfType<TableLikeClause>().Select(like => On(like, like.Relation, LockMode.AccessShare)),
            .. create.Inherits.Select(parent => On(create, parent, LockMode.ShareUpdateExclusive)),
            .. create.OfType is { } type ? [On(create, type, LockMode.AccessShare)] : Enumerable.Empty<Effect>(),
            .. create.PartitionOf is { } parent ? OfCreatePartition(create, name, Resolve(parent)) : [],
        ];
    }

    private IEnumerable<Effect> OfNewKey(ForeignKeyConstraint key, QualifiedName table)
    {
        var referenced = Resolve(key.ReferencedTable);
        return referenced == table ? [] : OnAll(key, Family(referenced), LockMode.ShareRowExclusive);
    }

    private IEnumerable<Effect> OfCreatePartition(SyntaxNode cause, QualifiedName partition, QualifiedName partitioned)
    {
        var proof = PartitionProof.Of(_before.Names, partitioned, _after.Catalog.FindTable(partition)?.PartitionOf?.Bound);
        var isSearched = DefaultPartitionOf(partitioned) is { } other && !(proof?.ExcludesAllOf(other) ?? false);
        return
        [
            On(cause, partitioned, LockMode.AccessExclusive),
            .. OfDefaultPartition(cause, partitioned, isSearched),
            .. OfNewPart(cause, partitioned, []),
        ];
    }

    private IEnumerable<Effect> OfCreateForeignTable(CreateForeignTableStmt create) =>
    [
        .. create.Inherits.Select(parent => On(create, parent, LockMode.ShareUpdateExclusive)),
        .. create.PartitionOf is { } parent ? OfCreatePartition(create, _before.Names.Qualify(create.Name), Resolve(parent)) : [],
    ];
}
