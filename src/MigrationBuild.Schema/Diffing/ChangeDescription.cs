using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Dependencies;
using MigrationBuild.Schema.Diffing.Changes;

namespace MigrationBuild.Schema.Diffing;

/// <summary>Changes in words, for messages and for the names of migrations: <c>add column title to posts</c>.</summary>
public static class ChangeDescription
{
    public static string Of(Change change) => change switch
    {
        CreateRole create => $"create role {create.Role.Name}",
        AlterRole alter => $"change role {alter.New.Name}",
        CreateSchema create => $"create schema {create.Schema.Name}",
        DropSchema drop => $"drop schema {drop.Schema.Name}",
        CreateExtension create => $"create extension {create.Extension.Name}",
        UpdateExtension update => $"update extension {update.New.Name}",
        DropExtension drop => $"drop extension {drop.Extension.Name}",
        CreateEnum create => $"create enum {create.Type.Name}",
        AddEnumLabel add => $"add {add.Label} to enum {add.Type}",
        RebuildEnum rebuild => $"change enum {rebuild.New.Name}",
        DropEnum drop => $"drop enum {drop.Type.Name}",
        CreateType create => $"create type {create.Name.Name}",
        DropType drop => $"drop type {drop.Name.Name}",
        RebuildType rebuild => $"change type {rebuild.Name.Name}",
        AlterCompositeType alter => $"change type {alter.Name.Name}",
        AlterDomain alter => $"change domain {alter.Name.Name}",
        AddDomainConstraint add => $"add {add.Constraint.Name} to {add.Domain.Name}",
        DropDomainConstraint drop => $"drop {drop.Constraint.Name} from {drop.Domain.Name}",
        RenameDomainConstraint rename => $"rename {rename.Old.Name} to {rename.New.Name}",
        ValidateDomainConstraint validate => $"validate {validate.Constraint.Name}",
        CreateSequence create => $"create sequence {create.Sequence.Name}",
        AlterSequence alter => $"change sequence {alter.New.Name}",
        DropSequence drop => $"drop sequence {drop.Sequence.Name}",
        CreateTable create => $"create {create.Name.Name}",
        DropTable drop => $"drop {drop.Name.Name}",
        RenameTable rename => $"rename {rename.Old.Name} to {rename.New.Name}",
        AlterTable alter => $"change {alter.Name.Name}",
        AttachPartition attach => $"make {attach.Table.Name} a partition of {attach.Partition.Parent.Name}",
        DetachPartition detach => $"detach {detach.Table.Name} from {detach.Partition.Parent.Name}",
        MovePartition move => $"change the bound of {move.Table.Name}",
        AddInheritance add => $"let {add.Table.Name} inherit from {add.Parent.Name}",
        DropInheritance drop => $"let {drop.Table.Name} no longer inherit from {drop.Parent.Name}",
        AddColumn add => $"add {add.Column.Name} to {add.Table.Name}",
        DropColumn drop => $"drop {drop.Column.Name} from {drop.Table.Name}",
        RenameColumn rename => $"rename {rename.Old} of {rename.Table.Name} to {rename.New}",
        AlterColumn alter => $"change {alter.New.Name} of {alter.Table.Name}{Details(alter)}",
        AddConstraint add => $"add {add.Constraint.Name}",
        DropConstraint drop => $"drop {drop.Constraint.Name}",
        RenameConstraint rename => $"rename {rename.Old.Name} to {rename.New.Name}",
        ValidateConstraint validate => $"validate {validate.Constraint.Name}",
        CreateIndex create => $"create {create.Index.Name}",
        AlterIndex alter => $"change {alter.New.Name}",
        DropIndex drop => $"drop {drop.Index.Name}",
        RenameIndex rename => $"rename {rename.Old.Name} to {rename.New.Name}",
        SetRowSecurity set => $"row security of {set.Name.Name}",
        CreatePolicy create => $"create policy {create.Policy.Name} on {create.Table.Name}",
        AlterPolicy alter => $"change policy {alter.New.Name} on {alter.Table.Name}",
        DropPolicy drop => $"drop policy {drop.Policy.Name} from {drop.Table.Name}",
        CreateObject create => $"create {ObjectDescription.Of(create.Object)}",
        ReplaceObject replace => $"change {ObjectDescription.Of(replace.New)}",
        DropObject drop => $"drop {ObjectDescription.Of(drop.Object)}",
        ChangePrivileges privileges => $"change what {privileges.Grantee} may do with {(privileges.Id.Kind == ObjectKind.DefaultPrivileges ? $"new {privileges.Id.Part.ToLowerInvariant()}" : privileges.Id.Part.Length > 0 ? privileges.Id.Part : privileges.Id.Name.Name)}",
        ChangeOwner owner => $"give {owner.Id.Name.Name} to {owner.New}",
        SetComment comment => $"comment on {comment.Target}",
        _ => change.GetType().Name,
    };

    private static string Details(AlterColumn alter)
    {
        var (old, wanted) = (alter.Old, alter.New);
        return old.Type != wanted.Type ? $" to {wanted.Type.Name.Name}"
            : old.NotNull != wanted.NotNull ? wanted.NotNull ? " to required" : " to optional"
            : old.Default != wanted.Default ? " default"
            : "";
    }
}
