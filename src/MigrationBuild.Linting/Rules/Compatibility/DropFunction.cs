using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Linting.Rules.Compatibility;

/// <summary>PGM308: programs that run already call a function that is gone, or that takes other arguments.</summary>
public sealed class DropFunction : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM308", "drop-function", "Dropping a function breaks the programs that call it", DiagnosticSeverity.Warning);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from drop in context.StatementsOf<DropStmt>()
        where drop.ObjectType is ObjectType.Function or ObjectType.Procedure or ObjectType.Aggregate or ObjectType.Routine or ObjectType.Operator
        from dropped in drop.Objects
        let name = ClientName.Of(context, drop.ObjectType, dropped)
        where name is not null
            && !DroppedObject.IsNew(drop.ObjectType, dropped, context)
            && !context.EarlierInTransaction.Any(earlier => ClientName.GivenBy(earlier) == name && TakesTheSame(context, dropped, earlier))
            && !IsCalledByTriggersOnly(context, name.Name)
            && !context.LaterInTransaction.Any(later => ClientName.GivenBy(later) == name && TakesTheSame(context, dropped, later))
        select context.Report(
            Descriptor,
            DroppedObject.SpanOf(drop, dropped),
            $"Programs that call {context.File.Substring(dropped.Span)} fail from the commit on. "
            + (name.IsGivenAfter(context)
                ? "What takes its place takes other arguments: keep one with the old ones that calls it while they run"
                : "Drop it when none does any more; to change it, use CREATE OR REPLACE, or make it again in the same transaction"));

    /// <summary>Only triggers can call it, and those keep it from being dropped.</summary>
    private static bool IsCalledByTriggersOnly(StatementContext context, QualifiedName name)
    {
        var routines = context.Before.Catalog.Schemas.Find(name.Schema)?.Routines.StartingWith(name.Name + "(").ToList() ?? [];
        return routines.Count > 0 && routines.All(routine => routine.Result?.Name.Name is "trigger" or "event_trigger");
    }

    /// <summary>Whether a call with the dropped one's arguments reaches the function that is made: its first ones have the same types, and all others a default.</summary>
    private static bool TakesTheSame(StatementContext context, ObjectAddress dropped, StatementContext other)
    {
        if (dropped is not ObjectWithArgs { Parameters: { } parameters } || other.Statement is not CreateFunctionStmt create)
        {
            return true;
        }

        var (old, made) = (Inputs(parameters), Inputs(create.Parameters));
        return made.Count >= old.Count
            && made.Skip(old.Count).All(parameter => parameter.Default is not null)
            && made.Take(old.Count).Select(parameter => TypeOf(other, parameter)).SequenceEqual(old.Select(parameter => TypeOf(context, parameter)));
    }

    private static List<FunctionParameter> Inputs(IEnumerable<FunctionParameter> parameters) =>
        [.. parameters.Where(parameter => parameter.Mode is not (FunctionParameterMode.Out or FunctionParameterMode.Table))];

    private static DataType TypeOf(StatementContext context, FunctionParameter parameter) =>
        DataTypeResolver.Resolve(parameter.Type, context.Before.Names).Type with { Modifiers = default };
}
