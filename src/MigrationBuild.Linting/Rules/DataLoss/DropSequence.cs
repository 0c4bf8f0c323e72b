using System.Globalization;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Sequences;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using QualifiedName = MigrationBuild.Schema.Catalogs.QualifiedName;

namespace MigrationBuild.Linting.Rules.DataLoss;

/// <summary>PGM210: a sequence forgets which numbers it has given.</summary>
public sealed class DropSequence : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM210", "drop-sequence", "The sequence forgets which numbers it has given", DiagnosticSeverity.Warning);

    public IEnumerable<Finding> Check(StatementContext context) => context.Statement switch
    {
        DropStmt { ObjectType: ObjectType.Sequence } drop =>
            from dropped in drop.Objects.OfType<NamedObject>()
            let sequence = context.Resolve(dropped.Name)
            where !context.IsNew(sequence)
            select context.Report(
                Descriptor,
                DroppedObject.SpanOf(drop, dropped),
                sequence,
                $"The last number of {sequence.Name} is lost, and code that calls nextval on it fails. A sequence in its place begins anew: setval it to what the tables hold. "
                + Consent.To(Descriptor)),
        AlterSeqStmt alter => CheckOptions(context, context.Resolve(alter.Name), alter.Options),
        AlterTableStmt alter when context.Resolve(alter.Relation.Name) is var table && !context.IsNew(table) =>
            from change in alter.Commands.OfType<SetIdentityCmd>()
            where context.New.FindColumn(table, change.Column.Name) is null
            from finding in CheckOptions(context, table, change.Options)
            select finding,
        _ => [],
    };

    private IEnumerable<Finding> CheckOptions(StatementContext context, QualifiedName relation, IEnumerable<SequenceOption> options) =>
        from option in options
        where !context.IsNew(relation) && (option.Kind == SequenceOptionKind.Restart || IsLowered(context, relation, option))
        select context.Report(
            Descriptor,
            option.Span,
            relation,
            "Numbers that were given are given again: inserts fail on a unique key, or two things get the same number where there is none. Begin above the greatest in use")
            .As(DiagnosticSeverity.Info);

    private static bool IsLowered(StatementContext context, QualifiedName name, SequenceOption option) =>
        option is { Kind: SequenceOptionKind.MinValue, Value: { } value }
        && context.Before.Catalog.FindRelation(name) is Sequence sequence
        && long.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var minimum)
        && minimum < sequence.Options.Minimum;
}
