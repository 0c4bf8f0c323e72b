using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing.Changes;
using MigrationBuild.Schema.Replaying;
using static MigrationBuild.Schema.Planning.DdlWriter;

namespace MigrationBuild.Schema.Planning;

/// <summary>Composite types, whose attributes come and go while columns hold such rows, but cannot change their types then.</summary>
internal sealed partial class ChangePlanner
{
    private void AlterCompositeType(AlterCompositeType alter)
    {
        var (name, old, wanted) = (alter.Name, alter.Old, alter.New);
        var dropped = old.Attributes.Where(attribute => wanted.Find(attribute.Name) is null).ToList();
        var added = wanted.Attributes.Where(attribute => old.Find(attribute.Name) is null).ToList();
        var retyped = wanted.Attributes.Where(attribute => old.Find(attribute.Name) is { } before && (before.Type != attribute.Type || before.Collation != attribute.Collation)).ToList();
        if (TypeUsers.FindColumn(current, name) is { } column)
        {
            if (retyped.Count > 0)
            {
                Report(
                    PlanDiagnostics.Unplannable,
                    wanted.Origin,
                    $"Attribute {retyped[0].Name} of type {name.Name} is of another type in the schema, which PostgreSQL cannot change while column {column.Part} of {column.Name.Name} holds the type. Add an attribute under another name and move the values there, or declare a new type and let the column use it.");
                return;
            }

            foreach (var attribute in dropped)
            {
                Report(PlanDiagnostics.ColumnDropped, wanted.Origin, $"Attribute {attribute.Name} of type {name.Name} is dropped, with its values in column {column.Part} of {column.Name.Name}.");
            }
        }

        var actions = dropped.Select(attribute => $"DROP ATTRIBUTE {Name(attribute.Name)}")
            .Concat(retyped.Select(attribute => $"ALTER ATTRIBUTE {Name(attribute.Name)} TYPE {TypeDdl.AttributeType(attribute)}"))
            .Concat(added.Select(attribute => $"ADD ATTRIBUTE {Name(attribute.Name)} {TypeDdl.AttributeType(attribute)}"));
        var cascade = TypedTables.Of(current, name).Count > 0 ? " CASCADE" : "";
        Main(
            PlanPhase.Types,
            $"Change type {name.Name}",
            $"ALTER TYPE {Name(name)} {string.Join(", ", actions.Select(action => action + cascade))}",
            makes: added.Concat(retyped).Select(attribute => ObjectId.Attribute(name, attribute.Name)),
            alters: retyped.Select(attribute => ObjectId.Attribute(name, attribute.Name)),
            drops: dropped.Select(attribute => ObjectId.Attribute(name, attribute.Name)));
    }
}
