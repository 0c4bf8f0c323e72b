using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing.Changes;

namespace MigrationBuild.Schema.Diffing;

/// <summary>What a change is about.</summary>
internal static class ChangedObject
{
    /// <summary>The full name of the table, type or other object that changes, or a part of which does; no name where it is in no schema.</summary>
    public static QualifiedName NameOf(Change change) => change switch
    {
        CreateTable create => create.Name,
        DropTable drop => drop.Name,
        RenameTable rename => rename.Old,
        AlterTable alter => alter.Name,
        AttachPartition attach => attach.Table,
        DetachPartition detach => detach.Table,
        MovePartition move => move.Table,
        AddInheritance add => add.Table,
        DropInheritance drop => drop.Table,
        AddColumn add => add.Table,
        AlterColumn alter => alter.Table,
        RenameColumn rename => rename.Table,
        DropColumn drop => drop.Table,
        AddConstraint add => add.Table,
        RenameConstraint rename => rename.Table,
        ValidateConstraint validate => validate.Table,
        DropConstraint drop => drop.Table,
        CreateIndex create => create.Table,
        AlterIndex alter => alter.Table,
        RenameIndex rename => rename.Table,
        DropIndex drop => drop.Table,
        SetRowSecurity set => set.Name,
        CreatePolicy create => create.Table,
        AlterPolicy alter => alter.Table,
        DropPolicy drop => drop.Table,
        CreateSequence create => new(create.Schema, create.Sequence.Name),
        AlterSequence alter => new(alter.Schema, alter.Old.Name),
        DropSequence drop => new(drop.Schema, drop.Sequence.Name),
        CreateEnum create => new(create.Schema, create.Type.Name),
        AddEnumLabel add => new(add.Schema, add.Type),
        RebuildEnum rebuild => new(rebuild.Schema, rebuild.Old.Name),
        DropEnum drop => new(drop.Schema, drop.Type.Name),
        CreateType create => create.Name,
        RebuildType rebuild => rebuild.Name,
        AlterCompositeType alter => alter.Name,
        AlterDomain alter => alter.Name,
        AddDomainConstraint add => add.Domain,
        RenameDomainConstraint rename => rename.Domain,
        ValidateDomainConstraint validate => validate.Domain,
        DropDomainConstraint drop => drop.Domain,
        DropType drop => drop.Name,
        CreateObject create => create.Object.Id.Name,
        ReplaceObject replace => replace.New.Id.Name,
        DropObject drop => drop.Object.Id.Name,
        _ => default,
    };
}
