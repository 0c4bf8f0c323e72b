using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Dependencies;
using MigrationBuild.Schema.Diffing;
using MigrationBuild.Schema.Diffing.Changes;

namespace MigrationBuild.Schema.Hcl.Writing;

/// <summary>What HCL leaves out of a catalog, in words: from the changes that would be left to make if a schema in HCL were all there is.</summary>
internal sealed class HclLosses
{
    private readonly Catalog _catalog;

    /// <summary>The parts of tables that are made again, as what HCL says of them is not all.</summary>
    private readonly Dictionary<(QualifiedName Table, string Part), object> _said = [];

    private HclLosses(EquatableArray<Change> changes, Catalog catalog)
    {
        _catalog = catalog;
        foreach (var (table, part, value) in changes.Select(Dropped).OfType<(QualifiedName Table, string Part, object Value)>())
        {
            _said[(table, part)] = value;
        }
    }

    public static IEnumerable<SourceDiagnostic> Of(EquatableArray<Change> changes, Catalog catalog, HclSchemaTextOptions options)
    {
        var losses = new HclLosses(changes, catalog);
        return changes.Select(change => (Place: ChangePlace.Of(change), What: losses.Describe(change)))
            .Concat(NotValid(catalog))
            .Where(loss => loss.What is not null)
            .OrderBy(loss => loss.Place)
            .Select(loss => new SourceDiagnostic(
                HclDiagnostics.LeftOut, loss.Place.File ?? options.Source, loss.Place.Span, $"HCL has no words for {loss.What}; it is left out."));
    }

    private static (QualifiedName Table, string Part, object Value)? Dropped(Change change) => change switch
    {
        DropConstraint drop => (drop.Table, drop.Constraint.Name, drop.Constraint),
        DropIndex drop => (drop.Table, drop.Index.Name, drop.Index),
        DropPolicy drop => (drop.Table, drop.Policy.Name, drop.Policy),
        DropDomainConstraint drop => (drop.Domain, drop.Constraint.Name, drop.Constraint),
        _ => null,
    };

    /// <summary>Null for a change that comes with another one.</summary>
    private string? Describe(Change change) => change switch
    {
        CreateTable create => create.Table.Foreign is null ? $"table {Name(create.Name)}" : $"foreign table {Name(create.Name)}",
        AddColumn add => $"column {add.Column.Name} of table {Name(add.Table)}",
        AddConstraint add => Part(add.Table, "constraint", add.Constraint.Name, add.Constraint) + $" of table {Name(add.Table)}",
        AddDomainConstraint add => Part(add.Domain, "constraint", add.Constraint.Name, add.Constraint) + $" of domain {Name(add.Domain)}",
        CreateIndex create => Part(create.Table, "index", create.Index.Name, create.Index) + $" of table {Name(create.Table)}",
        CreatePolicy create => Part(create.Table, "policy", create.Policy.Name, create.Policy) + $" of table {Name(create.Table)}",
        RenameConstraint rename => $"the name of constraint {rename.New.Name} of table {Name(rename.Table)}",
        RenameIndex rename => $"the name of index {rename.New.Name} of table {Name(rename.Table)}",
        AlterTable alter => $"{HclDifferences.Of(alter.Old, alter.New)} of table {Name(alter.Name)}",
        AlterColumn alter => $"{HclDifferences.Of(alter.Old, alter.New)} of column {alter.New.Name} of table {Name(alter.Table)}",
        AddInheritance add => $"the parent {Name(add.Parent)} of table {Name(add.Table)}",
        CreateObject create => ObjectDescription.Of(create.Object),
        CreateType create => $"type {Name(create.Name)}",
        ReplaceObject replace => $"{HclDifferences.Of(replace.Old.Value, replace.New.Value)} of {ObjectDescription.Of(replace.New)}",
        CreateRole create => $"role {create.Role.Name}",
        AlterRole alter => $"{HclDifferences.Of(alter.Old, alter.New)} of role {alter.New.Name}",
        RebuildType rebuild => $"{HclDifferences.Of(rebuild.Old, rebuild.New)} of type {Name(rebuild.Name)}",
        ChangeOwner owner => $"the owner {owner.New} of {ObjectDescription.Of(_catalog, owner.Id)}",
        ChangePrivileges privileges => $"what {privileges.Grantee} may do with {ObjectDescription.Of(_catalog, privileges.Id)} ({string.Join(", ", privileges.New.Select(Level))})",
        SetComment comment => $"the comment on {comment.Target}",
        DropConstraint or DropIndex or DropPolicy or DropDomainConstraint or DropObject => null,
        _ => ChangeDescription.Of(change),
    };

    private string Part(QualifiedName owner, string kind, string name, object wanted) =>
        (_said.TryGetValue((owner, name), out var said) ? HclDifferences.Of(said, wanted) + " of " : "") + $"{kind} {name}";

    private static string Level(Grant grant) => $"{(grant.Level == PrivilegeLevel.None ? "no " : "")}{grant.Privilege}";

    /// <summary>What is valid is never made NOT VALID, so it is no change.</summary>
    private static IEnumerable<(Origin Place, string? What)> NotValid(Catalog catalog) =>
        (from table in catalog.Tables()
         from constraint in table.Value.Constraints
         where constraint is CheckConstraint { Validated: false, Enforced: true } or ForeignKeyConstraint { Validated: false, Enforced: true }
         select (constraint.Origin, (string?)$"NOT VALID of constraint {constraint.Name} of table {Name(table.Key)}"))
        .Concat(
            from schema in catalog.Schemas
            from domain in schema.Types.OfType<Domain>()
            from check in domain.Checks
            where !check.Validated
            select (check.Origin, (string?)$"NOT VALID of constraint {check.Name} of domain {Name(new QualifiedName(schema.Name, domain.Name))}"));

    private static string Name(QualifiedName name) => name.Schema == "public" ? name.Name : name.ToString();
}
