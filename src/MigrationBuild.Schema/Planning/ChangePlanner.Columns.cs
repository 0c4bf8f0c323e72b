using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing;
using MigrationBuild.Schema.Diffing.Changes;
using static MigrationBuild.Schema.Planning.DdlWriter;

namespace MigrationBuild.Schema.Planning;

/// <summary>Columns of tables that exist.</summary>
internal sealed partial class ChangePlanner
{
    private void AddColumn(AddColumn add)
    {
        var (table, column) = add;
        if (OwnedSequences.Find(desired, table, column) is { } sequence && !OwnedSequences.IsSerial(column, sequence))
        {
            CreateSequenceOf(table.Schema, sequence);
        }

        // ADD COLUMN takes no notice of NOT VALID, and makes the column NOT NULL in children in spite of NO INHERIT.
        var isRequiredLater = column is { NotNull: true, Identity: null } and ({ NotNullConstraint.Validated: false } or { NotNullConstraint.NoInherit: true })
            && OwnedSequences.Find(desired, table, column) is null;
        Main(
            column.Generated is null ? PlanPhase.AddColumns : PlanPhase.AddGeneratedColumns,
            $"Add column {column.Name} to {table.Name}",
            AlterTableSql(table, $"ADD COLUMN {Column(desired, table, isRequiredLater ? column.Optional() : column)}"),
            makes: [ObjectId.Column(table, column.Name), ObjectId.ColumnDefault(table, column.Name)]);
        SetColumnStorage(table, column, null);
        if (isRequiredLater)
        {
            AddNotNull(table, column);
        }
        else if (column is { NotNull: true, Default: null, Identity: null, Generated: null })
        {
            Report(
                PlanDiagnostics.RequiredColumnWithoutDefault,
                column.Origin,
                $"Column {column.Name} is required and has no default: if {table.Name} has rows, the migration fails and changes nothing. Give it a default, or make it optional, fill it, and make it required in a later migration.");
        }
    }

    private void DropColumn(DropColumn drop)
    {
        if (_changes.Of(drop.Table).OfType<AddColumn>().Any(add => add.Column.Name == drop.Column.Name))
        {
            Main(
                PlanPhase.DropGeneratedColumns,
                $"Drop generated column {drop.Column.Name} of {drop.Table.Name}; it is computed anew below",
                AlterTableSql(drop.Table, $"DROP COLUMN IF EXISTS {Name(drop.Column.Name)}"),
                drops: graphs.Current.OwnedBy([ObjectId.Column(drop.Table, drop.Column.Name)]));
            return;
        }

        Main(
            drop.Column.Generated is null ? PlanPhase.DropColumns : PlanPhase.DropGeneratedColumns,
            $"Drop column {drop.Column.Name} of {drop.Table.Name} with all its values",
            AlterTableSql(drop.Table, $"DROP COLUMN IF EXISTS {Name(drop.Column.Name)}"),
            drops: graphs.Current.OwnedBy([ObjectId.Column(drop.Table, drop.Column.Name)]));
        Report(
            PlanDiagnostics.ColumnDropped,
            desired.FindTable(drop.Table)!.Origin,
            $"Column {drop.Column.Name} of {drop.Table} is no longer in the schema, so the migration drops it and all its values.");
    }

    private void AlterColumn(AlterColumn alter)
    {
        var (table, old, wanted) = alter;
        if ((old.Generated is null) != (wanted.Generated is null) && wanted.Generated is not null)
        {
            Report(
                PlanDiagnostics.Unplannable,
                wanted.Origin,
                $"PostgreSQL cannot turn the existing column {table.Name}.{wanted.Name} into a generated one. Add a generated column under another name, move readers to it, then drop this one.");
            return;
        }

        var isTypeChanged = old.Type != wanted.Type || old.Collation != wanted.Collation;
        var (oldSequence, sequence) = (OwnedSequences.Find(current, table, old), OwnedSequences.Find(desired, table, wanted));
        var keepsSequence = oldSequence is not null && sequence is not null;
        var isDefaultChanged = !keepsSequence && (old.Default != wanted.Default || isTypeChanged);
        var abandoned = oldSequence is not null && sequence is null && desired.FindRelation(table with { Name = oldSequence.Name }) is null;
        if (old.Default is not null && isDefaultChanged && (isTypeChanged || abandoned || wanted.Default is null) && wanted.Generated is null)
        {
            Alter($"Drop the default of {table.Name}.{wanted.Name}", "DROP DEFAULT", drops: [ObjectId.ColumnDefault(table, wanted.Name)]);
        }

        if (abandoned)
        {
            Main(PlanPhase.AlterColumns, $"Drop sequence {oldSequence!.Name}", $"DROP SEQUENCE IF EXISTS {Name(table with { Name = oldSequence.Name })}", drops: [ObjectId.Relation(table with { Name = oldSequence.Name })]);
        }

        if (old.Identity is not null && wanted.Identity is null)
        {
            // Its sequence has the name that a serial column's would get.
            Main(PlanPhase.MakeNamesFree, $"Drop the identity of {table.Name}.{wanted.Name}", AlterTableSql(table, $"ALTER COLUMN {Name(wanted.Name)} DROP IDENTITY"));
        }

        if (old.Generated is not null && wanted.Generated is null)
        {
            Alter($"Column {table.Name}.{wanted.Name} is generated no more", "DROP EXPRESSION");
        }
        else if (old.Generated != wanted.Generated)
        {
            Alter($"Change the expression of {table.Name}.{wanted.Name}", $"SET EXPRESSION AS ({Text(wanted.Generated!.Expression)})");
        }

        if (isTypeChanged)
        {
            ChangeType(table, old, wanted);
        }

        if (wanted.Default is { } value && isDefaultChanged)
        {
            if (sequence is not null && current.FindRelation(table with { Name = sequence.Name }) is null)
            {
                CreateSequenceOf(table.Schema, sequence);
            }

            var id = ObjectId.ColumnDefault(table, wanted.Name);
            Alter($"Change the default of {table.Name}.{wanted.Name}", $"SET DEFAULT {Text(value)}", makes: [id], alters: [id]);
            AdvanceNewSequences(table, wanted);
        }

        if (wanted.NotNull && !old.NotNull)
        {
            SetNotNull(table, wanted);
        }
        else if (old.NotNull && !wanted.NotNull)
        {
            DropNotNull(table, wanted);
        }
        else if (wanted.NotNull)
        {
            ChangeNotNull(table, old, wanted);
        }

        ChangeIdentity(table, old, wanted);
        SetForeignOptions(table, wanted, old.ForeignOptions);
        // A change of type sets back what depends on the type.
        SetColumnStorage(table, wanted, isTypeChanged ? old.Storage with { Strategy = null, Compression = null } : old.Storage);

        void Alter(string comment, string action, IEnumerable<ObjectId>? makes = null, IEnumerable<ObjectId>? alters = null, IEnumerable<ObjectId>? drops = null)
            => Main(PlanPhase.AlterColumns, comment, AlterTableSql(table, $"ALTER COLUMN {Name(wanted.Name)} {action}"), makes, alters, drops);
    }

    private void ChangeType(QualifiedName table, Column old, Column wanted)
    {
        var collation = wanted.Collation is { } name ? $" COLLATE {Name(name)}" : "";
        var (from, to) = (current.BaseTypeOf(old.Type), desired.BaseTypeOf(wanted.Type));
        var isForeign = desired.FindTable(table) is { Foreign: not null };
        var cast = !isForeign && TypeConversions.NeedsUsing(from, to) ? $" USING {TypeConversions.Using(Name(wanted.Name), from, wanted.Type, to, Type)}" : "";
        Main(
            PlanPhase.AlterColumns,
            $"Change the type of {table.Name}.{wanted.Name} from {Type(old.Type)} to {Type(wanted.Type)}",
            AlterTableSql(table, $"ALTER COLUMN {Name(wanted.Name)} TYPE {Type(wanted.Type)}{collation}{cast}"),
            alters: [ObjectId.Column(table, wanted.Name)]);
        if (!isForeign && !TypeConversions.IsFree(old.Type, wanted.Type))
        {
            Report(
                PlanDiagnostics.TypeChanged,
                wanted.Origin,
                $"Changing {table.Name}.{wanted.Name} from {Type(old.Type)} to {Type(wanted.Type)} rewrites the table under an ACCESS EXCLUSIVE lock, and fails on values that do not fit. On a large table add a new column, fill it, and switch.");
        }
    }

    private void ChangeIdentity(QualifiedName table, Column old, Column wanted)
    {
        if (wanted.Identity is null || old.Identity == wanted.Identity)
        {
            return;
        }

        var action = old.Identity is { } before ? string.Join(" ", IdentityActions(before, wanted.Identity)) : $"ADD {Identity(wanted.Type, wanted.Identity)}";
        // A column must be NOT NULL before it can be an identity.
        var (stage, phase) = old.NotNull ? (PlanStage.Main, PlanPhase.AlterColumns) : (PlanStage.Validate, PlanPhase.Helpers);
        Step(stage, phase, $"Change the identity of {table.Name}.{wanted.Name}", AlterTableSql(table, $"ALTER COLUMN {Name(wanted.Name)} {action}"), makes: [ObjectId.ColumnDefault(table, wanted.Name)]);
        if (old.Identity is null)
        {
            AdvanceIdentity(stage, phase, table, wanted);
        }
    }

    private static IEnumerable<string> IdentityActions(IdentityOptions before, IdentityOptions after)
    {
        if (before.Always != after.Always)
        {
            yield return $"SET GENERATED {(after.Always ? "ALWAYS" : "BY DEFAULT")}";
        }

        foreach (var clause in SequenceClauses(after.Sequence, before.Sequence))
        {
            yield return "SET " + clause;
        }
    }
}
