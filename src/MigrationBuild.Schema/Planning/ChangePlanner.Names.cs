using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing;
using MigrationBuild.Schema.Diffing.Changes;
using static MigrationBuild.Schema.Planning.DdlWriter;

namespace MigrationBuild.Schema.Planning;

/// <summary>Names that go from one object to another, and what must wait for an object that is made late.</summary>
internal sealed partial class ChangePlanner
{
    private HashSet<QualifiedName>? _newNames;
    private HashSet<QualifiedName>? _newIndexes;
    private HashSet<string>? _madeLate;

    /// <summary>An index that is dropped concurrently may be the last thing that needs its extension.</summary>
    private PlanStage LastStage => changes.OfType<DropIndex>().Any(drop => !IsInTheWay(drop)) ? PlanStage.Validate : PlanStage.Main;

    /// <summary>The names that the first file gives to relations and types: those must be free by then.</summary>
    private HashSet<QualifiedName> NewNames => _newNames ??= [.. changes.SelectMany(change => change switch
    {
        CreateTable create => NamesOf(create.Name, create.Table, desired),
        CreateEnum create => [new QualifiedName(create.Schema, create.Type.Name)],
        CreateSequence create => [new QualifiedName(create.Schema, create.Sequence.Name)],
        CreateObject { Object: { Id.Kind: ObjectKind.Relation } made } => made.Indexes.Keys.Append(made.Id.Name.Name).Select(taken => made.Id.Name with { Name = taken }),
        CreateIndex create when current.FindTable(create.Table)?.PartitionKey is not null => [create.Table with { Name = create.Index.Name }],
        RenameIndex rename => [rename.Table with { Name = rename.New.Name }],
        RenameConstraint { New.HasIndex: true } rename => [rename.Table with { Name = rename.New.Name }],
        AddColumn add when OwnedSequences.Find(desired, add.Table, add.Column) is { } sequence => [add.Table with { Name = sequence.Name }],
        _ => Enumerable.Empty<QualifiedName>(),
    })];

    private IEnumerable<QualifiedName> NamesOf(DropTable drop) => NamesOf(drop.Name, drop.Table, current);

    private static IEnumerable<QualifiedName> NamesOf(QualifiedName name, Table table, Catalog catalog)
        => table.Columns.Select(column => OwnedSequences.Find(catalog, name, column)?.Name).OfType<string>()
            .Concat(table.IndexNames())
            .Append(name.Name)
            .Select(taken => name with { Name = taken });

    /// <summary>A name that something has which goes with its column is free only after that column.</summary>
    private PlanPhase RenamePhase(QualifiedName table, string name)
    {
        var goesWithColumn = current.FindTable(table) is { } old
            && (old.Indexes.ContainsKey(name) || old.Constraints.ContainsKey(name))
            && !_changes.Of(table).Any(change => change switch
            {
                RenameIndex rename => rename.Old.Name == name,
                RenameConstraint rename => rename.Old.Name == name,
                DropIndex drop => drop.Index.Name == name,
                DropConstraint drop => drop.Constraint.Name == name,
                _ => false,
            });
        return goesWithColumn ? PlanPhase.LateRenames : PlanPhase.Renames;
    }

    /// <summary>Whether a comment is about an index or constraint that does not exist before the concurrent files.</summary>
    private bool IsMadeLate(string target) => (_madeLate ??= new(changes.Select(change => change switch
    {
        CreateIndex create => Comments.Target("INDEX", create.Table.Schema, create.Index.Name),
        AddConstraint add => Comments.Target(add.Table, add.Constraint),
        _ => null,
    }).OfType<string>(), StringComparer.Ordinal)).Contains(target);

    /// <summary>A table's row type has the name of the table, so an enum of that name must give it up while columns still have the type.</summary>
    private void DropEnum(DropEnum drop)
    {
        var type = new QualifiedName(drop.Schema, drop.Type.Name);
        if (_changes.Of(type).OfType<CreateTable>().Any())
        {
            var other = FreeTypeName(type);
            Main(PlanPhase.MakeNamesFree, $"The name of enum {type.Name} is needed for a table", $"ALTER TYPE {Name(type)} RENAME TO {Name(other.Name)}");
            type = other;
        }

        Main(PlanPhase.DropTypes, $"Drop enum {drop.Type.Name}", $"DROP TYPE IF EXISTS {Name(type)}", drops: [ObjectId.Type(new QualifiedName(drop.Schema, drop.Type.Name))]);
    }

    private QualifiedName FreeTypeName(QualifiedName type)
        => type with { Name = Replaying.NameGenerator.Choose(type.Name, null, "old", name => IsTaken(current, name) || IsTaken(desired, name)) };

    private static bool IsTaken(Catalog catalog, string name)
        => catalog.Schemas.Any(schema => schema.Types.ContainsKey(name) || schema.Relations.ContainsKey(name));
}
