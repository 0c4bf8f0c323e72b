using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Linting.Rules.Compatibility;

/// <summary>PGM302: programs that run already look for the column under its old name.</summary>
public sealed class RenameColumn : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM302", "rename-column", "Renaming a column breaks the programs that use it", DiagnosticSeverity.Error);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from rename in context.StatementsOf<RenameStmt>()
        where rename is { ObjectType: ObjectType.Column or ObjectType.Attribute, SubName: not null }
        let owner = rename.RelationType ?? ObjectType.Table
        let name = ClientName.Of(context, rename.ObjectType == ObjectType.Attribute ? ObjectType.Type : owner, rename.Object)
        where name is not null && !DroppedObject.IsNew(owner, rename.Object, context) && !name.IsGivenBefore(context) && IsMissed(context, rename, name)
        select context.Report(
            Descriptor,
            RenamedObject.WordsOf(context, rename, rename.SubName!),
            name.Name,
            $"Programs that still say {name.Name.Name}.{rename.SubName!.Name} fail from the commit on, until each of them is replaced. "
            + $"Add {rename.NewName.Name} beside it, fill both from a trigger, and drop {rename.SubName.Name} when no program uses it");

    private static bool IsMissed(StatementContext context, RenameStmt rename, ClientName name)
    {
        var (before, after) = (rename.SubName!.Name, rename.NewName.Name);
        return context.New.FindColumn(name.Name, before) is null
            && !name.IsGivenAfter(context)
            && (context.AtCommit.Catalog.FindRelation(name.Name) as RowRelation)?.FindColumn(before) is null
            && !context.LaterInTransaction.Any(later => Gives(later, name, before))
            && !context.EarlierInTransaction.Any(earlier => Gives(earlier, name, before) || Takes(earlier, name, after));
    }

    private static bool Gives(StatementContext context, ClientName owner, string column) => context.Statement switch
    {
        RenameStmt { ObjectType: ObjectType.Column, Object: NamedObject relation } rename => rename.NewName.Name == column && context.Resolve(relation.Name) == owner.Name,
        AlterTableStmt alter => context.Resolve(alter.Relation.Name) == owner.Name && alter.Commands.OfType<AddColumnCmd>().Any(add => add.Column.Name.Name == column),
        _ => false,
    };

    private static bool Takes(StatementContext context, ClientName owner, string column) =>
        context.Statement is RenameStmt { ObjectType: ObjectType.Column, Object: NamedObject relation, SubName: { } name } && name.Name == column && context.Resolve(relation.Name) == owner.Name;
}
