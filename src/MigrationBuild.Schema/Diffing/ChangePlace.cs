using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing.Changes;

namespace MigrationBuild.Schema.Diffing;

/// <summary>Where the desired schema asks for a change; nowhere for what it no longer has.</summary>
public static class ChangePlace
{
    public static Origin Of(Change change) => change switch
    {
        CreateRole create => create.Role.Origin,
        AlterRole alter => alter.New.Origin,
        CreateSchema create => create.Schema.Origin,
        CreateExtension create => create.Extension.Origin,
        UpdateExtension update => update.New.Origin,
        CreateEnum create => create.Type.Origin,
        RebuildEnum rebuild => rebuild.New.Origin,
        CreateType create => create.Type.Origin,
        RebuildType rebuild => rebuild.New.Origin,
        AlterCompositeType alter => alter.New.Origin,
        AlterDomain alter => alter.New.Origin,
        AddDomainConstraint add => add.Constraint.Origin,
        RenameDomainConstraint rename => rename.New.Origin,
        ValidateDomainConstraint validate => validate.Constraint.Origin,
        CreateSequence create => create.Sequence.Origin,
        AlterSequence alter => alter.New.Origin,
        CreateTable create => create.Table.Origin,
        RenameTable rename => rename.Origin,
        AlterTable alter => alter.New.Origin,
        AddColumn add => add.Column.Origin,
        RenameColumn rename => rename.Origin,
        AlterColumn alter => alter.New.Origin,
        AddConstraint add => add.Constraint.Origin,
        RenameConstraint rename => rename.New.Origin,
        ValidateConstraint validate => validate.Constraint.Origin,
        CreateIndex create => create.Index.Origin,
        AlterIndex alter => alter.New.Origin,
        RenameIndex rename => rename.New.Origin,
        SetRowSecurity set => set.New.Origin,
        CreatePolicy create => create.Policy.Origin,
        AlterPolicy alter => alter.New.Origin,
        CreateObject create => create.Object.Origin,
        ReplaceObject replace => replace.New.Origin,
        _ => default,
    };
}
