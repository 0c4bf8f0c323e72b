using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Constraints;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.DataLoss;

/// <summary>PGM218: rows lose what identifies them.</summary>
public sealed class DropPrimaryKey : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM218", "drop-primary-key", "Without its primary key nothing identifies a row", DiagnosticSeverity.Error);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from dropped in DroppedConstraint.Find(context)
        where dropped.IsPrimaryKey && !dropped.Alter.Commands.OfType<AddConstraintCmd>().Any(add => add.Constraint is PrimaryKeyConstraint { UsingIndex: not null })
        select context.Report(
            Descriptor,
            TextSpan.FromBounds(dropped.Command.Span.Start, dropped.Command.Name.Span.End),
            dropped.Table,
            $"Duplicates and nulls get into {dropped.Table.Name}, foreign keys to it cannot stay, and while it is in a publication UPDATE and DELETE fail. "
            + $"Build the new key with CREATE UNIQUE INDEX CONCURRENTLY, and swap in one statement: DROP CONSTRAINT {context.File.Substring(dropped.Command.Name.Span)}, "
            + "ADD PRIMARY KEY USING INDEX …");
}
