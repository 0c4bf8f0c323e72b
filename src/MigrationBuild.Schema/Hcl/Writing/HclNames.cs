using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Hcl.Reading;

namespace MigrationBuild.Schema.Hcl.Writing;

/// <summary>The labels of blocks, and the references to them. A name that several schemas have goes with its schema.</summary>
internal sealed class HclNames
{
    private readonly HashSet<(string Kind, string Name)> _shared;
    private readonly Catalog _catalog;

    public HclNames(Catalog catalog)
    {
        _catalog = catalog;
        _shared = new HashSet<(string Kind, string Name)>(
            catalog.Schemas.SelectMany(KindsAndNames)
                .Concat(catalog.Defined.Where(defined => defined.Id.Kind == ObjectKind.Collation).Select(defined => (HclBlockKinds.Collation.Name, defined.Id.Name.Name)))
                .GroupBy(entry => entry).Where(entry => entry.Count() > 1).Select(entry => entry.Key));
    }

    public string[] Labels(string kind, QualifiedName name) => _shared.Contains((kind, name.Name)) ? [name.Schema, name.Name] : [name.Name];

    public string To(string kind, QualifiedName name) => Path([kind, .. Labels(kind, name)]);

    public static string ToSchema(string name) => Path([HclBlockKinds.Schema.Name, name]);

    public static string ToColumn(string name) => Path([HclBlockKinds.Column.Name, name]);

    public static string ToIndex(string name) => Path([HclBlockKinds.Index.Name, name]);

    public static string ToColumns(IEnumerable<string> names) => HclValueText.List(names.Select(ToColumn));

    public string ToRelation(QualifiedName name) => To(KindOf(_catalog.FindRelation(name)), name);

    public string ToColumn(QualifiedName relation, string column) => ToRelation(relation) + "." + ToColumn(column);

    /// <summary>A type or the row of a table; null where no block stands for it.</summary>
    public string? ToType(QualifiedName name) =>
        _catalog.FindType(name) is { } type ? KindOf(type) is { } kind ? To(kind, name) : null
        : _catalog.FindTable(name) is not null ? ToRelation(name)
        : null;

    /// <summary>A function; in SQL where no block stands for it.</summary>
    public string ToFunction(QualifiedName name) =>
        _catalog.Schemas.Find(name.Schema)?.Routines.FirstOrDefault(routine => routine.Name == name.Name) is { } routine
            ? To(KindOf(routine), name)
            : HclValueText.Sql(Planning.DdlWriter.BareName(name));

    public static string KindOf(Relation? relation) => relation switch
    {
        View => HclBlockKinds.View.Name,
        MaterializedView => HclBlockKinds.Materialized.Name,
        Sequence => HclBlockKinds.Sequence.Name,
        Catalogs.Table { PartitionOf: not null } => HclBlockKinds.Partition.Name,
        _ => HclBlockKinds.Table.Name,
    };

    public static string? KindOf(UserType type) => type switch
    {
        EnumType => HclBlockKinds.Enum.Name,
        Domain => HclBlockKinds.Domain.Name,
        CompositeType => HclBlockKinds.Composite.Name,
        RangeType => HclBlockKinds.Range.Name,
        _ => null,
    };

    public static string KindOf(Routine routine) => routine.Kind switch
    {
        RoutineKind.Procedure => HclBlockKinds.Procedure.Name,
        RoutineKind.Aggregate => HclBlockKinds.Aggregate.Name,
        _ => HclBlockKinds.Function.Name,
    };

    private static IEnumerable<(string Kind, string Name)> KindsAndNames(DatabaseSchema schema) =>
        schema.Relations.Select(relation => (KindOf(relation), relation.Name))
            .Concat(schema.Types.Select(type => (KindOf(type) ?? "", type.Name)))
            .Concat(schema.Routines.Select(routine => (KindOf(routine), routine.Name)))
            .Distinct();

    /// <summary>A reference, each part of which is a word, or in brackets.</summary>
    public static string Path(string[] parts) =>
        parts[0] + string.Concat(parts.Skip(1).Select(part => HclValueText.IsWord(part) ? "." + part : $"[{HclValueText.Quote(part)}]"));
}
