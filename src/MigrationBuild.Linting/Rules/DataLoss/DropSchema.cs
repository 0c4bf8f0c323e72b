using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.DataLoss;

/// <summary>PGM203: a schema is dropped with what is in it.</summary>
public sealed class DropSchema : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM203", "drop-schema", "DROP SCHEMA deletes what is in the schema", DiagnosticSeverity.Error);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from drop in context.StatementsOf<DropStmt>()
        where drop.ObjectType == ObjectType.Schema
        from dropped in drop.Objects.OfType<NamedObject>()
        where context.New.FindSchema(dropped.Name.Name) is null
        select context.Report(
            Descriptor,
            DroppedObject.SpanOf(drop, dropped),
            $"Everything that is in {dropped.Name.Name} by then goes with it. Drop its objects by name first, and the schema without CASCADE. " + Consent.To(Descriptor));
}
