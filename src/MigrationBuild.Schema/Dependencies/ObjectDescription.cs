using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Definitions;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Dependencies;

/// <summary>What PostgreSQL calls an object in a message (<c>getObjectDescription</c>): <c>column id of table t</c>.</summary>
internal static class ObjectDescription
{
    public static string Of(SchemaObject item) => item.Value switch
    {
        View => $"view {Visible(item.Id.Name)}",
        MaterializedView => $"materialized view {Visible(item.Id.Name)}",
        Routine routine => $"{Word(routine.Kind)} {Visible(item.Id.Name)}({Arguments(routine)})",
        DefinedObject => Defined(item.Id),
        Trigger trigger => $"trigger {trigger.Name} on {Visible(item.Id.Name)}",
        RewriteRule rule => $"rule {rule.Name} on {Visible(item.Id.Name)}",
        CarriedObject carried => $"{carried.Kind.ToLowerInvariant()} {carried.Name}",
        _ => throw new ArgumentException($"A {item.Value.GetType().Name} has no description.", nameof(item)),
    };

    public static string Of(Catalog catalog, ObjectId id) => id.Kind switch
    {
        ObjectKind.Schema => $"schema {id.Name.Name}",
        ObjectKind.Extension => $"extension {id.Name.Name}",
        ObjectKind.Relation => Relation(catalog, id.Name),
        ObjectKind.Column => $"column {id.Part} of {Relation(catalog, id.Name)}",
        ObjectKind.ColumnDefault => $"default value for column {id.Part} of {Relation(catalog, id.Name)}",
        ObjectKind.Constraint => $"constraint {id.Part} on {Relation(catalog, id.Name)}",
        ObjectKind.Index => $"index {id.Part}",
        ObjectKind.Policy => $"policy {id.Part} on {Relation(catalog, id.Name)}",
        ObjectKind.Trigger => $"trigger {id.Part} on {Relation(catalog, id.Name)}",
        ObjectKind.Rule => $"rule {id.Part} on {Relation(catalog, id.Name)}",
        ObjectKind.Type => $"type {Visible(id.Name)}",
        ObjectKind.DomainConstraint => $"constraint {id.Part}",
        ObjectKind.Attribute => $"column {id.Part} of composite type {Visible(id.Name)}",
        ObjectKind.Routine => $"function {Visible(id.Name)}({(catalog.FindRoutine(id) is { } routine ? Arguments(routine) : id.Part)})",
        ObjectKind.PublicationMember => $"publication of {(id.Name.Name.Length == 0 ? $"schema {id.Name.Schema}" : Relation(catalog, id.Name))} in publication {id.Part}",
        ObjectKind.DefaultPrivileges => $"{id.Part.ToLowerInvariant()} that {(id.Name.Name == RoleNames.CurrentUser ? "are made" : $"{id.Name.Name} makes")} later{(id.Name.Schema.Length == 0 ? "" : $" in schema {id.Name.Schema}")}",
        _ when DefinedKind.Contains(id.Kind) => Defined(id),
        _ => id.Name.Name,
    };

    private static string Defined(ObjectId id) => DefinedKind.Of(id).Describe(id);

    private static string Relation(Catalog catalog, QualifiedName name) => catalog.FindRelation(name) switch
    {
        View => $"view {Visible(name)}",
        MaterializedView => $"materialized view {Visible(name)}",
        Sequence => $"sequence {Visible(name)}",
        Table { Foreign: not null } => $"foreign table {Visible(name)}",
        _ => $"table {Visible(name)}",
    };

    private static string Word(RoutineKind kind) => kind switch
    {
        RoutineKind.Procedure => "procedure",
        RoutineKind.Aggregate => "aggregate",
        _ => "function",
    };

    private static string Arguments(Routine routine)
        => string.Join(", ", routine.Inputs.Select(parameter => DataTypeFormatter.Format(parameter.Type, NameScope.DefaultSearchPath)));

    private static string Visible(QualifiedName name) => name.Schema == "public" ? name.Name : name.ToString();
}
