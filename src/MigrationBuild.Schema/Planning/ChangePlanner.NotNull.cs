using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing.Changes;
using MigrationBuild.Schema.Replaying;
using static MigrationBuild.Schema.Planning.DdlWriter;

namespace MigrationBuild.Schema.Planning;

/// <summary>NOT NULL of columns that exist.</summary>
internal sealed partial class ChangePlanner
{
    /// <summary>
    /// SET NOT NULL scans the table under an ACCESS EXCLUSIVE lock, unless a validated check proves that there is nothing to find;
    /// validating that check scans under a lock that lets reads and writes go on.
    /// </summary>
    private void SetNotNull(QualifiedName table, Column column)
    {
        if (options.PostgresVersion >= 18)
        {
            AddNotNull(table, column);
            ReportRequired(table, column);
            return;
        }

        // Not …_not_null: that is the name PostgreSQL 18 gives to the NOT NULL constraint itself.
        var check = NameGenerator.Choose(table.Name, column.Name, "is_not_null", name => IsConstraint(current, name) || IsConstraint(desired, name));
        Main(
            PlanPhase.Constraints,
            $"Refuse new NULLs in {table.Name}.{column.Name}; existing rows are checked later",
            AlterTableSql(table, $"ADD CONSTRAINT {Name(check)} CHECK ({Name(column.Name)} IS NOT NULL) NOT VALID"));
        Validate(table, check);
        Step(
            PlanStage.Validate,
            PlanPhase.NotNull,
            $"Make {table.Name}.{column.Name} required; the checked constraint spares the scan",
            AlterTableSql(table, $"ALTER COLUMN {Name(column.Name)} SET NOT NULL"));
        Step(
            PlanStage.Validate,
            PlanPhase.Helpers,
            $"The constraint has done its work",
            AlterTableSql(table, $"DROP CONSTRAINT IF EXISTS {Name(check)}"));
        ReportRequired(table, column);

        bool IsConstraint(Catalog catalog, string name) => catalog.FindTable(table)?.Constraints.ContainsKey(name) == true;
    }

    /// <summary>Since PostgreSQL 18 NOT NULL itself can come NOT VALID.</summary>
    private void AddNotNull(QualifiedName table, Column column)
    {
        var name = NotNulls.NameOf(desired.FindTable(table)!, column);
        Main(
            PlanPhase.Constraints,
            $"Refuse new NULLs in {table.Name}.{column.Name}{(column.NotNullConstraint.Validated ? "; existing rows are checked later" : "")}",
            AlterTableSql(table, NotNullDdl.NotValid(name, column)));
        if (column.NotNullConstraint.Validated)
        {
            Validate(table, name);
        }
    }

    private void ReportRequired(QualifiedName table, Column column)
        => Report(
            PlanDiagnostics.ColumnMadeRequired,
            column.Origin,
            $"Column {column.Name} of {table.Name} becomes required: rows that still have NULL there make the migration fail. Fill them first.");

    /// <summary>What is otherwise about a NOT NULL that stays.</summary>
    private void ChangeNotNull(QualifiedName table, Column old, Column wanted)
    {
        var before = NotNulls.NameOf(current.FindTable(table)!, old);
        var name = NotNullDdl.NameToSay(table.Name, wanted) ?? before;
        if (name != before)
        {
            Main(
                PlanPhase.LateRenames,
                $"Rename constraint {before} of {table.Name}",
                AlterTableSql(table, $"RENAME CONSTRAINT {Name(before)} TO {Name(name)}"));
        }

        if (old.NotNullConstraint.NoInherit && !wanted.NotNullConstraint.NoInherit)
        {
            // Its children are NOT NULL by then.
            Step(PlanStage.Validate, PlanPhase.Helpers, $"Let children of {table.Name} have {name} too", AlterTableSql(table, $"ALTER CONSTRAINT {Name(name)} INHERIT"));
        }
        else if (!old.NotNullConstraint.NoInherit && wanted.NotNullConstraint.NoInherit)
        {
            Main(PlanPhase.MakeNamesFree, $"Children of {table.Name} are free of {before}", AlterTableSql(table, $"ALTER CONSTRAINT {Name(before)} NO INHERIT"));
        }

        if (!old.NotNullConstraint.Validated && wanted.NotNullConstraint.Validated)
        {
            Validate(table, name);
        }
    }

    /// <summary>The columns of a primary key are NOT NULL as long as it is there.</summary>
    private void DropNotNull(QualifiedName table, Column column)
    {
        var key = current.FindTable(table)?.PrimaryKey;
        var isInKey = key is not null && key.Columns.Contains(column.Name);
        var isKeyReplaced = isInKey && _changes.Of(table).OfType<DropConstraint>().Any(drop => drop.Constraint.Name == key!.Name && IsReplaced(drop));
        DropNotNull(table, column, isKeyReplaced ? PlanStage.Validate : PlanStage.Main, isInKey ? PlanPhase.DropNotNull : PlanPhase.AlterColumns);
    }

    private void DropNotNull(QualifiedName table, Column column, PlanStage stage, PlanPhase phase)
    {
        Step(stage, phase, $"Make {table.Name}.{column.Name} optional", AlterTableSql(table, $"ALTER COLUMN {Name(column.Name)} DROP NOT NULL"));

        // Since PostgreSQL 18 a child keeps a NOT NULL that its own key asked for once.
        foreach (var child in options.PostgresVersion < 18 ? [] : current.ChildrenOf(table).Where(child => desired.FindTable(child.Key)?.FindColumn(column.Name) is { NotNull: false }))
        {
            DropNotNull(child.Key, column, stage, phase);
        }
    }
}
