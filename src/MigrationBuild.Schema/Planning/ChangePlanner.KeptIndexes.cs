using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing.Changes;
using static MigrationBuild.Schema.Planning.DdlWriter;

namespace MigrationBuild.Schema.Planning;

/// <summary>
/// A unique index that becomes a constraint is the index of that, and none is built. PostgreSQL has no way back: there the index is built before the constraint goes, so that its columns
/// are unique all the time.
/// </summary>
internal sealed partial class ChangePlanner
{
    /// <summary>The index that the difference drops and the constraint can have; each goes to the first that can.</summary>
    private DropIndex? FindTakenOver(QualifiedName table, Constraint constraint)
        => IndexOf(constraint) is { } wanted && !IsPartitioned(table)
            ? _changes.Of(table).OfType<DropIndex>().FirstOrDefault(drop => IsAlike(drop.Index, wanted) && !IsRetypedIn(table, wanted) && FirstAlike(table, wanted) == constraint.Name)
            : null;

    private bool IsTakenOver(DropIndex drop)
        => _changes.Of(drop.Table).OfType<AddConstraint>().Any(add => FindTakenOver(drop.Table, add.Constraint) == drop);

    private string? FirstAlike(QualifiedName table, TableIndex wanted)
        => _changes.Of(table).OfType<AddConstraint>().FirstOrDefault(add => IndexOf(add.Constraint) is { } other && IsAlike(other, wanted))?.Constraint.Name;

    /// <summary>The constraint that the difference drops and whose columns the index keeps unique.</summary>
    private DropConstraint? FindLeft(QualifiedName table, TableIndex index)
        => _changes.Of(table).OfType<DropConstraint>().FirstOrDefault(drop => IndexOf(drop.Constraint) is { } old && IsAlike(old, index) && !IsReplaced(drop) && !IsRetypedIn(table, index) && FirstCreated(table, old) == index.Name);

    private bool IsLeft(DropConstraint drop)
        => !IsPartitioned(drop.Table) && _changes.Of(drop.Table).OfType<CreateIndex>().Any(create => FindLeft(drop.Table, create.Index) == drop);

    private string? FirstCreated(QualifiedName table, TableIndex wanted)
        => _changes.Of(table).OfType<CreateIndex>().FirstOrDefault(create => IsAlike(create.Index, wanted))?.Index.Name;

    private void ReplaceConstraint(QualifiedName table, TableIndex index, DropConstraint left)
    {
        var name = left.Constraint.Name == index.Name ? NameWhileBuilt(table, index.Name) : index.Name;
        var built = ObjectId.Index(table, name);
        Step(
            PlanStage.Concurrent,
            PlanPhase.Indexes,
            $"Create index {index.Name} on {table.Name} before constraint {left.Constraint.Name} goes; reads and writes go on meanwhile",
            CreateIndex(table, index with { Name = name }, concurrently: true),
            makes: [built]);
        Add(new PlanStep(
            PlanStage.Validate,
            PlanPhase.DropConstraints,
            $"Drop constraint {left.Constraint.Name} of {table.Name}",
            AlterTableSql(table, $"DROP CONSTRAINT IF EXISTS {Name(left.Constraint.Name)}"))
        {
            Drops = EquatableArray.Create(ObjectId.Constraint(table, left.Constraint.Name)),
            Needs = EquatableArray.Create(built),
        });
        if (name != index.Name)
        {
            Step(PlanStage.Validate, PlanPhase.Constraints, "The index takes its name", $"ALTER INDEX {Name(table with { Name = name })} RENAME TO {Name(index.Name)}", makes: [ObjectId.Index(table, index.Name)]);
        }
    }

    /// <summary>The index behind the constraint; null where no index that stands on its own can be it.</summary>
    private static TableIndex? IndexOf(Constraint constraint) => constraint switch
    {
        PrimaryKeyConstraint { WithoutOverlaps: false } key => Unique(key.Name, key.Columns, key.Include, false),
        UniqueConstraint { WithoutOverlaps: false } unique => Unique(unique.Name, unique.Columns, unique.Include, unique.NullsNotDistinct),
        _ => null,
    };

    private static TableIndex Unique(string name, EquatableArray<string> columns, EquatableArray<string> include, bool nullsNotDistinct)
        => new(name, columns.Select(column => IndexElement.OfColumn(column)).ToEquatableArray()) { Unique = true, Include = include, NullsNotDistinct = nullsNotDistinct };

    private static bool IsAlike(TableIndex index, TableIndex other) => index with { Name = other.Name, Comment = other.Comment } == other;

    private bool IsRetypedIn(QualifiedName table, TableIndex index) => index.Elements.Any(element => IsRetyped(table, element.Column!));
}
