using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing.Changes;
using static MigrationBuild.Schema.Planning.DdlWriter;

namespace MigrationBuild.Schema.Planning;

/// <summary>Constraints of tables that exist.</summary>
internal sealed partial class ChangePlanner
{
    private void AddConstraint(QualifiedName table, Constraint constraint)
    {
        switch (constraint)
        {
            case ForeignKeyConstraint foreignKey when IsPartitioned(table):
                AddPartitionedForeignKey(table, foreignKey);
                break;
            case ForeignKeyConstraint foreignKey:
                AddUnvalidated(PlanPhase.ForeignKeys, "foreign key", table, foreignKey with { Validated = false }, foreignKey.Validated);
                break;
            case CheckConstraint check:
                AddUnvalidated(PlanPhase.Constraints, "check", table, check with { Validated = false }, check.Validated);
                break;
            case PrimaryKeyConstraint { WithoutOverlaps: true } or UniqueConstraint { WithoutOverlaps: true }:
                AddKeyWithoutOverlaps(table, constraint);
                break;
            case PrimaryKeyConstraint key:
                AddThroughIndex("PRIMARY KEY", table, key);
                break;
            case UniqueConstraint unique:
                AddThroughIndex("UNIQUE", table, unique);
                break;
            case ExclusionConstraint:
                Main(
                    PlanPhase.Constraints,
                    $"Add {constraint.Name} to {table.Name}; PostgreSQL has no form of this that lets writes go on",
                    AlterTableSql(table, $"ADD {Constraint(constraint)}"),
                    makes: [ObjectId.Constraint(table, constraint.Name)]);
                SetIndexRoles(table, constraint.Name, PlanStage.Main);
                ReportUnique(table, constraint.Name, constraint.Origin);
                break;
            default:
                throw new ArgumentException($"A constraint of kind {constraint.GetType().Name} has no plan.", nameof(constraint));
        }
    }

    /// <summary>NOT VALID applies to new rows at once and looks at no old one; VALIDATE looks at them under a weak lock.</summary>
    private void AddUnvalidated(PlanPhase phase, string kind, QualifiedName table, Constraint constraint, bool isValidated)
    {
        // A foreign key to a unique index that this plan builds must wait for it.
        var isEnforced = constraint is not (CheckConstraint { Enforced: false } or ForeignKeyConstraint { Enforced: false });
        var waits = constraint is ForeignKeyConstraint key && IsNewlyUnique(key.ReferencedTable, key.ReferencedColumns);
        Step(
            waits ? PlanStage.Validate : PlanStage.Main,
            phase,
            $"Add {kind} {constraint.Name} to {table.Name}{(isEnforced ? " for new rows; existing rows are checked later" : "; it is not enforced")}",
            AlterTableSql(table, $"ADD {Constraint(constraint)}"),
            makes: [ObjectId.Constraint(table, constraint.Name)]);
        if (isValidated)
        {
            Validate(table, constraint.Name, waits ? PlanPhase.LateValidations : PlanPhase.Validations);
        }
    }

    /// <summary>PostgreSQL has no form of this that lets writes go on: no index that is there can become such a key.</summary>
    private void AddKeyWithoutOverlaps(QualifiedName table, Constraint key)
    {
        // Its columns are made NOT NULL before.
        Step(
            PlanStage.Validate,
            PlanPhase.Constraints,
            $"Add {key.Name} to {table.Name}; PostgreSQL has no form of this that lets writes go on",
            AlterTableSql(table, $"ADD {Constraint(key)}"),
            makes: [ObjectId.Constraint(table, key.Name)]);
        SetIndexRoles(table, key.Name, PlanStage.Validate);
        ReportUnique(table, key.Name, key.Origin);
    }

    private bool IsNewlyUnique(QualifiedName table, EquatableArray<string> columns) => _changes.Of(table).Any(change => change switch
    {
        CreateIndex { Index.Unique: true } create => AreSame(create.Index.Elements.Select(element => element.Column ?? ""), columns),
        AddConstraint { Constraint: UniqueConstraint unique } => AreSame(unique.Columns, columns),
        AddConstraint { Constraint: PrimaryKeyConstraint key } => AreSame(key.Columns, columns),
        _ => false,
    });

    private static bool AreSame(IEnumerable<string> left, IEnumerable<string> right) => new HashSet<string>(left, StringComparer.Ordinal).SetEquals(right);

    /// <summary>The index is built while the table is in use; turning it into a constraint is then a matter of a moment.</summary>
    private void AddThroughIndex(string kind, QualifiedName table, Constraint constraint)
    {
        var replaced = _changes.Of(table).OfType<DropConstraint>().FirstOrDefault(drop => IsReplacedBy(drop.Constraint, constraint));
        if (IsPartitioned(table))
        {
            AddPartitionedKey(kind, table, constraint, replaced?.Constraint);
            return;
        }

        var drop = replaced is null ? "" : $"DROP CONSTRAINT IF EXISTS {Name(replaced.Constraint.Name)}, ";
        if (FindTakenOver(table, constraint) is { } taken)
        {
            Step(
                PlanStage.Validate,
                PlanPhase.Constraints,
                $"Make index {taken.Index.Name} a constraint",
                AlterTableSql(table, $"{drop}ADD CONSTRAINT {Name(constraint.Name)} {kind} USING INDEX {Name(taken.Index.Name)}{Deferral(constraint)}"),
                makes: [ObjectId.Constraint(table, constraint.Name)]);
            SetIndexRoles(table, constraint.Name, PlanStage.Validate);
            return;
        }

        var indexName = replaced?.Constraint.Name == constraint.Name || FindReplaced(table, constraint.Name) is not null ? NameWhileBuilt(table, constraint.Name) : constraint.Name;
        var index = IndexOf(constraint)! with { Name = indexName };
        Step(
            PlanStage.Concurrent,
            PlanPhase.Indexes,
            $"Build the index of {constraint.Name} on {table.Name}; reads and writes go on meanwhile",
            CreateIndex(table, index, concurrently: true),
            makes: indexName == constraint.Name ? null : [ObjectId.Index(table, indexName)]);
        Step(
            PlanStage.Validate,
            PlanPhase.Constraints,
            replaced is null ? $"Make it a constraint" : $"Put it in the place of {replaced.Constraint.Name}",
            AlterTableSql(table, $"{drop}ADD CONSTRAINT {Name(constraint.Name)} {kind} USING INDEX {Name(indexName)}{Deferral(constraint)}"),
            makes: [ObjectId.Constraint(table, constraint.Name)]);
        SetIndexRoles(table, constraint.Name, PlanStage.Validate);
        ReportUnique(table, constraint.Name, constraint.Origin);
    }

    /// <summary>A table has one primary key; otherwise the name tells.</summary>
    private static bool IsReplacedBy(Constraint old, Constraint wanted)
        => wanted is PrimaryKeyConstraint ? old is PrimaryKeyConstraint || (old.HasIndex && old.Name == wanted.Name)
            : old is not PrimaryKeyConstraint && old.HasIndex && old.Name == wanted.Name;

    private bool IsReplaced(DropConstraint drop)
        => _changes.Of(drop.Table).OfType<AddConstraint>().Any(add => add.Constraint is PrimaryKeyConstraint { WithoutOverlaps: false } or UniqueConstraint { WithoutOverlaps: false } && IsReplacedBy(drop.Constraint, add.Constraint));

    private void DropConstraint(DropConstraint drop)
    {
        if (!IsReplaced(drop) && !IsLeft(drop))
        {
            Main(
                drop.Constraint is ForeignKeyConstraint ? PlanPhase.DropForeignKeys : PlanPhase.DropConstraints,
                $"Drop constraint {drop.Constraint.Name} of {drop.Table.Name}",
                AlterTableSql(drop.Table, $"DROP CONSTRAINT IF EXISTS {Name(drop.Constraint.Name)}"),
                drops: [ObjectId.Constraint(drop.Table, drop.Constraint.Name)]);
        }
    }
}
