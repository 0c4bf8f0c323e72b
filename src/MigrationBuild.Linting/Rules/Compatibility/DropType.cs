using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Compatibility;

/// <summary>PGM309: programs that run already use a type that is gone.</summary>
public sealed class DropType : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM309", "drop-type", "Dropping a type breaks the programs that use it", DiagnosticSeverity.Warning);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from drop in context.StatementsOf<DropStmt>()
        where drop.ObjectType is ObjectType.Type or ObjectType.Domain
        from dropped in drop.Objects
        let name = ClientName.Of(context, drop.ObjectType, dropped)
        where name is not null && !DroppedObject.IsNew(drop.ObjectType, dropped, context) && !name.IsGivenBefore(context) && !name.IsGivenAfter(context)
        select context.Report(
            Descriptor,
            DroppedObject.SpanOf(drop, dropped),
            $"Programs that cast to {name.Name.Name}, or whose driver maps it, fail from the commit on. Drop it when none uses it any more. " + Consent.To(Descriptor));
}
