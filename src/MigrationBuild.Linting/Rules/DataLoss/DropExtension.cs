using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.DataLoss;

/// <summary>PGM211: an extension goes, or changes, with all that it brought.</summary>
public sealed class DropExtension : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM211", "drop-extension", "What an extension brought goes or changes with it", DiagnosticSeverity.Warning);

    public IEnumerable<Finding> Check(StatementContext context) => context.Statement switch
    {
        DropStmt { ObjectType: ObjectType.Extension } drop =>
            from dropped in drop.Objects.OfType<NamedObject>()
            where context.New.FindOther(ObjectKeys.Of(ObjectType.Extension, dropped, context.Before.Names)) is null
            select context.Report(
                Descriptor,
                DroppedObject.SpanOf(drop, dropped),
                $"The types, functions and tables of {dropped.Name.Name} go with it, and code that uses them fails. Look for their users first, and leave out CASCADE. "
                + Consent.To(Descriptor)),
        AlterExtensionStmt update when context.New.FindOther(ObjectKeys.Of(ObjectType.Extension, update.Name)) is null =>
        [
            context.Report(
                Descriptor,
                update.Span,
                $"The update of {update.Name.Name} runs whatever script the server has installed: it may change functions, lock tables, and there is no way back. "
                + (update.Version is null ? "Name the version with TO, so that every environment gets the same, and try it on a copy" : "Try it on a copy first"))
                .As(DiagnosticSeverity.Info),
        ],
        _ => [],
    };
}
