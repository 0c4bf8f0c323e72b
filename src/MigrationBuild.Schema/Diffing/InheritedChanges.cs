using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing;

/// <summary>What happens to a table because it happens to a parent that it keeps: the server carries that on by itself, so it is no change of its own.</summary>
internal sealed class InheritedChanges
{
    private readonly List<(Table Old, Table Wanted)> _parents;
    private readonly bool _isPartition;

    public InheritedChanges(Catalog current, Catalog desired, SchemaScope scope, Table old, Table wanted)
    {
        _parents = old.Parents
            .Where(parent => !scope.Partitions || wanted.Parents.Contains(parent))
            .Select(parent => (Old: current.FindTable(parent), Wanted: desired.FindTable(parent)))
            .Where(parent => parent.Old is not null && parent.Wanted is not null)
            .Select(parent => (parent.Old!, parent.Wanted!))
            .ToList();
        _isPartition = old.PartitionOf is not null && _parents.Count > 0;
    }

    public bool Gains(Column column) => _parents.Any(parent => parent.Old.FindColumn(column.Name) is null && parent.Wanted.FindColumn(column.Name) is not null);

    public bool Loses(Column column) => _parents.Any(parent => parent.Old.FindColumn(column.Name) is not null && parent.Wanted.FindColumn(column.Name) is null);

    public bool Changes(Column column) => _parents.Any(parent => parent.Old.FindColumn(column.Name) is { } before
        && parent.Wanted.FindColumn(column.Name) is { } after
        && (before.Type != after.Type
            || before.Collation != after.Collation
            || (before.NotNull != after.NotNull && (before.PassesNotNull || after.PassesNotNull))
            || before.Default != after.Default
            || before.Generated != after.Generated
            || before.Storage != after.Storage));

    /// <summary>A check comes from a parent; the part of a key or foreign key comes with the whole.</summary>
    public bool Gains(Constraint constraint)
        => (_isPartition && constraint.Parent is not null) || _parents.Any(parent => FindCheck(parent.Wanted, constraint) is not null && FindCheck(parent.Old, constraint) is null);

    public bool Loses(Constraint constraint)
        => (_isPartition && constraint.Parent is not null) || _parents.Any(parent => FindCheck(parent.Old, constraint) is not null && FindCheck(parent.Wanted, constraint) is null);

    public bool Renames(Constraint old, Constraint wanted) => _parents.Any(parent => FindCheck(parent.Old, old) is not null && FindCheck(parent.Wanted, wanted) is not null);

    public bool Validates(Constraint constraint) => Renames(constraint, constraint);

    /// <summary>The part of an index comes and goes with the whole.</summary>
    public bool Concerns(TableIndex index) => _isPartition && index.Parent is not null;

    private static CheckConstraint? FindCheck(Table parent, Constraint constraint)
        => constraint is CheckConstraint && parent.Constraints.Find(constraint.Name) is CheckConstraint { NoInherit: false } check ? check : null;
}
