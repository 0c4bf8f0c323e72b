using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing;
using MigrationBuild.Schema.Diffing.Changes;
using static MigrationBuild.Schema.Planning.DdlWriter;

namespace MigrationBuild.Schema.Planning;

/// <summary>Enums and sequences.</summary>
internal sealed partial class ChangePlanner
{
    private void AddEnumLabel(AddEnumLabel add)
    {
        var type = new QualifiedName(add.Schema, add.Type);
        var position = add.Before is null ? "" : $" BEFORE {Literal(add.Before)}";
        Step(
            IsUsedByOtherChanges(type) ? PlanStage.EnumLabels : PlanStage.Main,
            PlanPhase.Types,
            $"Add {add.Label} to enum {add.Type}",
            $"ALTER TYPE {Name(type)} ADD VALUE IF NOT EXISTS {Literal(add.Label)}{position}");
    }

    /// <summary>A default or a check may use the new label at once, which needs it committed.</summary>
    private bool IsUsedByOtherChanges(QualifiedName type) => changes.Any(change => change switch
    {
        AddColumn add => add.Column.Type.Name == type,
        AlterColumn alter => alter.New.Type.Name == type,
        CreateTable create => create.Table.Columns.Any(column => column.Type.Name == type),
        AddConstraint { Constraint: CheckConstraint, Table: var table } => desired.FindTable(table)!.Columns.Any(column => column.Type.Name == type),
        CreateIndex { Index.Where: not null, Table: var table } => desired.FindTable(table)!.Columns.Any(column => column.Type.Name == type),
        Diffing.Changes.CreatePolicy or Diffing.Changes.CreateObject => true,
        _ => false,
    });

    private void RebuildEnum(RebuildEnum rebuild)
    {
        var type = new QualifiedName(rebuild.Schema, rebuild.New.Name);
        var old = FreeTypeName(type);
        var comment = $"Rebuild enum {rebuild.New.Name}: PostgreSQL can neither remove nor move a label";
        Main(PlanPhase.Types, comment, $"ALTER TYPE {Name(type)} RENAME TO {Name(old.Name)}");
        Main(PlanPhase.Types, $"The enum as it is wanted", CreateEnum(rebuild.Schema, rebuild.New));
        MoveToRebuiltEnum(type);

        if (rebuild.New.Comment is { } text && rebuild.Old.Comment == text)
        {
            Add(Comments.Change("TYPE", rebuild.Schema, rebuild.New.Name, null, text)!);
        }

        Main(PlanPhase.DropTypes, $"Drop the old enum", $"DROP TYPE IF EXISTS {Name(old)}");
        var removed = rebuild.Old.Labels.Where(label => !rebuild.New.Labels.Contains(label)).ToList();
        Report(
            PlanDiagnostics.EnumRebuilt,
            rebuild.New.Origin,
            removed.Count > 0
                ? $"Removing {string.Join(", ", removed)} from enum {rebuild.New.Name} rebuilds it: every table that uses it is rewritten under an ACCESS EXCLUSIVE lock, and the migration fails if a row still has a removed label. Update such rows first."
                : $"Reordering the labels of enum {rebuild.New.Name} rebuilds it: every table that uses it is rewritten under an ACCESS EXCLUSIVE lock.");
    }

    /// <summary>Columns that go, or get another type, leave the old enum by themselves. A parent's column takes its children's along, whose defaults are their own.</summary>
    private void MoveToRebuiltEnum(QualifiedName type)
    {
        var users = (
            from entry in current.Tables()
            from column in entry.Value.Columns
            let wanted = desired.FindTable(entry.Key)?.FindColumn(column.Name)
            where column.Type.Name == type && wanted?.Type == column.Type
            select (Table: entry.Key, Column: column, Wanted: wanted)).ToList();
        foreach (var (table, column, _) in users.Where(user => user.Column.Default is not null))
        {
            Main(PlanPhase.Types, $"The default of {table.Name}.{column.Name} uses the old enum", AlterTableSql(table, $"ALTER COLUMN {Name(column.Name)} DROP DEFAULT"));
        }

        foreach (var (table, column, _) in users.Where(user => user.Column.ParentCount == 0))
        {
            var array = column.Type.IsArray ? "[]" : "";
            var cast = current.FindTable(table)!.Foreign is null ? $" USING {Name(column.Name)}::text{array}::{Type(column.Type)}" : "";
            Main(
                PlanPhase.Types,
                $"Move {table.Name}.{column.Name} to the new enum",
                AlterTableSql(table, $"ALTER COLUMN {Name(column.Name)} TYPE {Type(column.Type)}{cast}"));
        }

        foreach (var (table, column, _) in users.Where(user => user.Column.Default is not null && user.Wanted.Default == user.Column.Default))
        {
            Main(PlanPhase.Types, $"Restore the default of {table.Name}.{column.Name}", AlterTableSql(table, $"ALTER COLUMN {Name(column.Name)} SET DEFAULT {Text(column.Default!)}"));
        }
    }

    private void CreateSequenceOf(string schema, Sequence sequence)
    {
        // A column that takes its default from the sequence makes it too; whichever comes first does.
        if (_newSequences.Add($"{schema}.{sequence.Name}"))
        {
            Main(
                PlanPhase.Sequences,
                $"Create sequence {sequence.Name}",
                CreateSequence(schema, sequence),
                makes: [ObjectId.Relation(new QualifiedName(schema, sequence.Name))]);
            OwnSequence(schema, sequence, RoleNames.CurrentUser);
        }
    }

    /// <param name="role">The role that has the sequence: it must be the one that has the table.</param>
    private void OwnSequence(string schema, Sequence sequence, string role)
    {
        if (sequence.OwnedBy is not { } owner)
        {
            return;
        }

        var (name, table) = (new QualifiedName(schema, sequence.Name), new QualifiedName(schema, owner.Table));
        if (current.FindRelation(table)?.Access.OwnerRole is { } wanted && !current.NamesOf(wanted).Contains(role))
        {
            var (comment, sql) = AccessDdl.Owner(desired, new ChangeOwner(ObjectId.Relation(name), role, wanted));
            Main(PlanPhase.AlterColumns, comment, sql);
        }

        Main(PlanPhase.AlterColumns, $"Sequence {sequence.Name} goes with {owner.Table}.{owner.Column}", $"ALTER SEQUENCE {Name(name)} OWNED BY {Name(table)}.{Name(owner.Column)}");
    }

    /// <summary>AS moves a bound that was the old type's to the new type's (<c>init_params</c>).</summary>
    private static SequenceOptions Retyped(Sequence sequence, DataType type)
        => sequence.Options.Maximum == Catalogs.SequenceOptions.For(sequence.Type.Name.Name).Maximum
            ? sequence.Options with { Maximum = Catalogs.SequenceOptions.For(type.Name.Name).Maximum }
            : sequence.Options;

    private void AlterSequence(AlterSequence alter)
    {
        var name = new QualifiedName(alter.Schema, alter.New.Name);
        var options = SequenceOptions(alter.New.Options, Retyped(alter.Old, alter.New.Type));
        var type = alter.New.Type == alter.Old.Type ? "" : $" AS {Type(alter.New.Type)}";
        if (type.Length + options.Length > 0)
        {
            Main(PlanPhase.Sequences, $"Change sequence {alter.New.Name}", $"ALTER SEQUENCE {Name(name)}{type}{(options.Length == 0 ? "" : " " + options)}");
        }

        if (alter.New.OwnedBy is null && alter.Old.OwnedBy is not null)
        {
            Main(PlanPhase.Sequences, $"Sequence {alter.New.Name} stands on its own", $"ALTER SEQUENCE {Name(name)} OWNED BY NONE");
        }
        else if (alter.New.OwnedBy != alter.Old.OwnedBy)
        {
            OwnSequence(alter.Schema, alter.New, alter.Old.Access.OwnerRole);
        }
    }
}
