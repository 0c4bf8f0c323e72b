using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Maintenance;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Linting.Effects;

/// <content>Domains and composite types, and the tables that use them.</content>
public sealed partial class EffectTable
{
    /// <summary>What takes fewer values than before is checked in every table that has them.</summary>
    private IEnumerable<Effect> OfAlterDomain(AlterDomainStmt alter)
    {
        var isChecked = alter.Command switch
        {
            DomainAddConstraintCmd add => add.Constraint.Characteristics.ChecksOldRows,
            DomainValidateConstraintCmd or DomainSetNotNullCmd => true,
            _ => false,
        };
        var domain = _before.Names.FindType(alter.Name);
        if (alter.Command is DomainDropConstraintCmd || domain is null || !isChecked)
        {
            return [];
        }

        return
            from table in _before.Catalog.Heaps()
            where table.Value.Columns.Any(column => IsMadeOf(column.Type, domain.Value))
            select On(alter, table.Key, LockMode.Share, HasRows(table.Key) ? Work.Scan : Work.None) with { CanFailOnData = HasRows(table.Key) };
    }

    private bool IsMadeOf(DataType type, QualifiedName domain) =>
        type.Name == domain || (_before.Catalog.FindType(type.Name) is Domain { BaseType: var behind } && IsMadeOf(behind, domain));

    /// <summary>Typed tables follow their type.</summary>
    private IEnumerable<Effect> OfAlterComposite(AlterCompositeTypeStmt alter)
    {
        var name = FindType(alter.Name);
        var changes =
            from command in alter.Commands.OfType<AlterAttributeTypeCmd>()
            let attribute = (_before.Catalog.FindType(name) as CompositeType)?.Find(command.Attribute.Name)
            where attribute is not null
            select (From: attribute.Type, To: DataTypeResolver.Resolve(command.Type, _before.Names).Type);
        var isRewritten = changes.Any(change => !TypeChange.KeepsStorage(change.From, change.To));
        var canFail = changes.Any(change => TypeChange.CanFail(change.From, change.To));
        return TypedTables(name)
            .SelectMany(table => isRewritten ? Rewritten(alter, table, LockMode.AccessExclusive, canFail) : [On(alter, table, LockMode.AccessExclusive)])
            .Prepend(On(alter, name, LockMode.AccessExclusive));
    }

    private IEnumerable<QualifiedName> TypedTables(QualifiedName type) =>
        from table in _before.Catalog.Tables()
        where table.Value.OfType == type
        from each in Family(table.Key)
        select each;
}
