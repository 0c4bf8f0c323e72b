using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using static MigrationBuild.Schema.Planning.DdlWriter;

namespace MigrationBuild.Schema.Planning;

/// <summary>Sequences that begin to number rows which are there already: they go on behind the numbers that these have, so as to give none of them again.</summary>
internal sealed partial class ChangePlanner
{
    private readonly HashSet<QualifiedName> _advancedSequences = [];

    private void AdvanceIdentity(PlanStage stage, PlanPhase phase, QualifiedName table, Column column)
        => Advance(stage, phase, table, column, $"pg_get_serial_sequence({Literal(Name(table))}, {Literal(column.Name)})", column.Identity!.Sequence, "");

    /// <summary>The sequences that this plan makes for the column's default.</summary>
    private void AdvanceNewSequences(QualifiedName table, Column column)
    {
        if (!column.Default!.Canonical.StartsWith("nextval(", StringComparison.Ordinal))
        {
            return;
        }

        foreach (var name in column.Default.References.Where(used => used.Kind == ObjectKind.Relation && current.FindRelation(used.Name) is null).Select(used => used.Name))
        {
            if (desired.FindRelation(name) is Sequence sequence)
            {
                // It may be behind the rows of another column by then.
                var further = _advancedSequences.Add(name) ? "" : $" AND {Name(column.Name)} {(sequence.Options.Increment > 0 ? ">" : "<")} (SELECT last_value FROM {Name(name)})";
                Advance(PlanStage.Main, PlanPhase.AlterColumns, table, column, Literal(Name(name)), sequence.Options, further);
            }
        }
    }

    private void Advance(PlanStage stage, PlanPhase phase, QualifiedName table, Column column, string sequence, SequenceOptions options, string further)
    {
        var type = desired.BaseTypeOf(column.Type);
        if (desired.FindTable(table) is not { Foreign: null } || !TypeConversions.IsInteger(type))
        {
            return;
        }

        // setval of nothing does nothing: where no row has such a number, the sequence begins as it is declared.
        _steps.Add(new PlanStep(
            stage,
            phase,
            $"Its numbers go on behind those in {table.Name}.{column.Name}",
            $"SELECT setval({sequence}, {LastNumber(Name(column.Name), options)}) FROM {Name(table)} WHERE {IsNumber(Name(column.Name), type, options)}{further}")
        {
            Needs = EquatableArray.Create(ObjectId.ColumnDefault(table, column.Name)),
        });
    }

    /// <summary>A sequence that counts in steps keeps to its own numbers.</summary>
    private static string LastNumber(string column, SequenceOptions options)
    {
        var last = options.Increment > 0 ? $"max({column})" : $"min({column})";
        return options.Increment is 1 or -1 ? last : FormattableString.Invariant($"{options.Start} + ({last} - {options.Start}) / {options.Increment} * {options.Increment}");
    }

    /// <summary>The sequence could give the column's value.</summary>
    private static string IsNumber(string column, DataType type, SequenceOptions options)
    {
        var greatest = Catalogs.SequenceOptions.For(type.Name.Name).Maximum;
        return (options.Increment > 0, options.Maximum < greatest, options.Minimum > -greatest - 1) switch
        {
            (true, true, _) => FormattableString.Invariant($"{column} BETWEEN {options.Start} AND {options.Maximum}"),
            (true, false, _) => FormattableString.Invariant($"{column} >= {options.Start}"),
            (false, _, true) => FormattableString.Invariant($"{column} BETWEEN {options.Minimum} AND {options.Start}"),
            _ => FormattableString.Invariant($"{column} <= {options.Start}"),
        };
    }
}
